"""Rows on their way into a vault and out of it."""

CANARY = "a kingfisher over the water at noon"


def put(vault, row):
    """Write a row in a transaction of its own."""
    with vault.writing() as transaction:
        transaction.append(row)


def latest_of(vault, *asked):
    """Return the last versions of what is asked for."""
    with vault.reading() as transaction:
        return transaction.latest_of(*asked)
