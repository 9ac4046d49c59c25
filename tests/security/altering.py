"""What a colleague who has the register's key does: rewrite its rows, and see what comes of it.

They have the device secret, every file and keys of their own, and a program that asks for no rule.
`altering` opens the rows; the functions here make another log of the one that is there.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import (
    Signed,
    StoredEntry,
    encoded,
    extend,
    fact_statement,
    is_fact,
    kind_of,
    placed,
    statement,
    stored,
)
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import Identity, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import RegisterFile, StoredRegister, VaultTransaction
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import FileCheck, verify
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded, folded
from counsel_desk.services.work.office_data import REGISTER_FILE, read_description
from counsel_desk.storage.register import tables
from counsel_desk.storage.register import transaction as in_register
from counsel_desk.storage.vault import transaction as in_vault
from tests.helpers.office import Office

Log = list[StoredEntry]


def connection_of(transaction: StoredRegister | VaultTransaction) -> Connection:
    """Return the database connection under a transaction, which no service can reach."""
    assert isinstance(transaction, in_register.RegisterTransaction | in_vault.VaultTransaction)
    return transaction._connection


class Rows:
    """The rows of a register, open to whoever has its key.

    Attributes:
        office: Id of the office.
        beside: What is kept beside the log.
    """

    def __init__(self, office: str, beside: StoredRegister) -> None:
        self.office, self.beside = office, beside
        self._connection = connection_of(beside)

    def log(self) -> Log:
        """Return the entries of the office log as they are stored."""
        return list(self.beside.entries())

    def state(self) -> State:
        """Return what the log comes to, whoever signed it."""
        return folded(self.log(), lambda *_signed: True, State())

    def put(self, log: Sequence[StoredEntry]) -> None:
        """Put another log in the place of the one that is there."""
        kept = self.log()
        same = 0
        while same < min(len(kept), len(log)) and kept[same] == log[same]:
            same += 1
        columns = tables.entry
        for one in kept[same:]:
            self._connection.execute(delete(columns).where(columns.c.number == one.number))
        for one in log[same:]:
            self._connection.execute(insert(columns).values(**vars(one)))

    def blobs(self) -> list[bytes]:
        """Return everything that is kept beside the log under its digest."""
        return list(self._connection.execute(select(tables.blob.c.body)).scalars())

    def put_blob(self, digest: bytes, body: bytes) -> None:
        """Keep bytes under a digest, theirs or not."""
        self.beside.drop_blob(digest)
        self._connection.execute(insert(tables.blob).values(digest=digest, body=body))

    def swap_blobs(self, one: bytes, other: bytes) -> None:
        """Have two digests lead to each other's bytes."""
        first, second = self.beside.blob(one), self.beside.blob(other)
        assert first is not None
        assert second is not None
        self.put_blob(one, second)
        self.put_blob(other, first)

    def drop_bundles(self, person: str) -> None:
        """Delete somebody's locked keys."""
        self._connection.execute(delete(tables.bundle).where(tables.bundle.c.person == person))

    def forget_checkpoint(self) -> None:
        """Delete the state that was left for the next opening."""
        self._connection.execute(delete(tables.checkpoint))

    def keys_of(self, office: Office, role: Role, place: int = 0) -> tuple[str, Identity]:
        """Return somebody's id and keys, which they unlock with their own passphrase."""
        who = office.person(role, place)
        folder = read_description(office.folder)
        secret = office.tools.device(folder.secret_place).read()
        for bundle in self.beside.bundles(Slot.PASSPHRASE):
            try:
                unlocked = office.tools.keys.unlock(bundle, who.passphrase, secret)
            except KnownError:
                continue
            return bundle.person, unlocked.identity
        raise AssertionError(who.name)


def register_of(office: Office) -> tuple[str, RegisterFile]:
    """Return the id of an office, and its register, opened past the desk."""
    folder = read_description(office.folder)
    secret = office.tools.device(folder.secret_place).read()
    key = office.tools.keys.register_key(secret, folder.office)
    return folder.office, office.tools.registers.open(office.folder / REGISTER_FILE, key)


@contextmanager
def altering(office: Office) -> Iterator[Rows]:
    """Open the rows of an office's register, and keep what is done to them."""
    name, file = register_of(office)
    try:
        with file.writing() as beside:
            yield Rows(name, beside)
    finally:
        file.close()


def renumbered(log: Sequence[StoredEntry]) -> Log:
    """Return a log whose numbers count its entries, whatever else is wrong with it."""
    return [replace(one, number=number) for number, one in enumerate(log, 1)]


def without(log: Sequence[StoredEntry], number: int) -> Log:
    """Return a log without one of its entries; those after it move up."""
    return renumbered([one for one in log if one.number != number])


def doubled(log: Sequence[StoredEntry], number: int) -> Log:
    """Return a log in which an entry comes twice."""
    return renumbered([*log[:number], log[number - 1], *log[number:]])


def swapped(log: Sequence[StoredEntry], one: int, other: int) -> Log:
    """Return a log in which two entries have changed places."""
    moved = list(log)
    moved[one - 1], moved[other - 1] = moved[other - 1], moved[one - 1]
    return renumbered(moved)


def inserted(log: Sequence[StoredEntry], new: StoredEntry) -> Log:
    """Return a log with one entry more, at the place that its number says."""
    return renumbered([*log[: new.number - 1], new, *log[new.number - 1 :]])


def head_of(log: Sequence[StoredEntry], office: str) -> Head:
    """Return the head that a log leads to."""
    head = EMPTY
    for one in log:
        head = extend(head, office, decoded(one, head.link))
    return head


def forged(
    log: Sequence[StoredEntry],
    office: str,
    said: tuple[str, Body],
    key: Identity | None,
    number: int | None = None,
) -> StoredEntry:
    """Return an entry that anybody can make.

    Args:
        log: The log that it is for.
        office: Id of the office.
        said: Id of the author, and what they are to have said.
        key: The keys that sign it, whosever they are; nobody signs it if `None`.
        number: Its place; after the last entry if `None`.
    """
    author, body = said
    before = log if number is None else log[: number - 1]
    entry = placed(head_of(before, office), Signed(author, body, b""), datetime.now(UTC))
    if key is None:
        return stored(entry)
    stated = fact_statement(office, author, body) if is_fact(body) else statement(office, entry)
    return stored(replace(entry, signature=key.sign(stated)))


def saying(entry: StoredEntry, body: Body) -> StoredEntry:
    """Return an entry that says something else, under the old signature."""
    return replace(entry, kind=kind_of(body), body=encoded(body))


def person_in(entry: StoredEntry) -> str:
    """Return whom an entry is about; empty if it is about nobody."""
    return getattr(decoded(entry).body, "person", "")


def overwrite(beside: StoredRegister, entry: StoredEntry) -> None:
    """Write an entry over the one of its number."""
    columns, values = tables.entry, vars(entry)
    connection_of(beside).execute(
        update(columns).where(columns.c.number == entry.number).values(**values)
    )


def refused(office: Office, role: Role, place: int = 0) -> KnownError:
    """Return the error with which somebody is not let in."""
    person = office.person(role, place)
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(office.data(), person.name, person.passphrase)
    return caught.value


def named(error: KnownError) -> int:
    """Return the number of the entry that an error names."""
    assert isinstance(error, EntryAlteredError), repr(error)
    number = error.parameters["number"]
    assert isinstance(number, int)
    return number


def state_of(office: Office) -> State:
    """Return what the office log comes to."""
    data = office.data()
    data.register.close()
    return data.register.state


def of_register(office: Office) -> FileCheck:
    """Return what a check without anybody's passphrase says of the register."""
    [found] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    return found
