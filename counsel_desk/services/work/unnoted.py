"""Passphrases of files that were saved, kept in the vault until the person has noted them.

They are written in the transaction that records the file, so that none is known of a file that no
ledger knows of.
"""

import json

from counsel_desk.domain.office.roles import Operation
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_META = "unnoted_passphrases"


def keep(session: Session, work: Work, passphrase: str) -> str:
    """Keep the passphrase of a file for the person who saved it, and return it."""
    session.require(Operation.READ_OWN_ACTIONS)
    found = _all(work.transaction)
    _put(work.transaction, [*found, (session.me.person, passphrase)])
    return passphrase


def mine(session: Session) -> list[str]:
    """Return the passphrases that the person has not noted yet."""
    session.require(Operation.READ_OWN_ACTIONS)
    found: list[str] = []
    for vault in session.opened():
        with vault.reading() as transaction:
            found += [each for person, each in _all(transaction) if person == session.me.person]
    return found


def noted(session: Session, passphrase: str) -> None:
    """Delete a passphrase that the person has noted."""
    session.require(Operation.READ_OWN_ACTIONS)
    for vault in session.opened():
        with vault.reading() as transaction:
            there = (session.me.person, passphrase) in _all(transaction)
        if there:
            with vault.writing() as transaction:
                found = _all(transaction)
                _put(transaction, [each for each in found if each[1] != passphrase])


def _all(transaction: VaultTransaction) -> list[tuple[str, str]]:
    stored = json.loads(transaction.meta(_META) or b"[]")
    return [(str(person), str(passphrase)) for person, passphrase in stored]


def _put(transaction: VaultTransaction, kept: list[tuple[str, str]]) -> None:
    transaction.put_meta(_META, json.dumps(kept).encode())
