"""What a vault owes the office log waits in order, for each author by themselves."""

from counsel_desk.storage.vault.vault import Vault


def test_what_is_owed_waits_in_order_for_each_author(vault: Vault) -> None:
    with vault.writing() as transaction:
        for author, body in (("a", b"1"), ("b", b"2"), ("a", b"3")):
            transaction.owe(author, body)
    with vault.reading() as transaction:
        assert transaction.owed("a") == [(1, b"1"), (3, b"3")]
        assert transaction.owed("a", after=1) == [(3, b"3")]
        assert transaction.owed("b") == [(2, b"2")]
        assert transaction.owed("c") == []


def test_a_number_is_never_given_twice_even_once_nothing_is_owed(vault: Vault) -> None:
    """Otherwise the log, which heard up to a number, would take the next one for old."""
    for number in (1, 2, 3):
        with vault.writing() as transaction:
            transaction.owe("a", b"action")
            assert transaction.owed("a") == [(number, b"action")]
            transaction.drop_owed("a", number)
            assert transaction.owed("a") == []


def test_only_what_was_heard_of_its_author_is_forgotten(vault: Vault) -> None:
    with vault.writing() as transaction:
        for author in ("a", "b", "a"):
            transaction.owe(author, b"action")
        transaction.drop_owed("a", 2)
        assert transaction.owed("a") == [(3, b"action")]
        assert transaction.owed("b") == [(2, b"action")]
