"""A counsellor's vaults as they were left, and the way back in without the passphrase."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from counsel_desk.domain.trust import Certificate, Identity, VaultKind
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import REGISTER_FILE, OfficeData, open_office_data
from counsel_desk.services.work.session import Session
from tests.faults.entering import opened
from tests.helpers.office import Office
from tests.security.altering import connection_of, state_of

PAGE = 4096
TEXT = "She asked for a quieter room. "


@dataclass(frozen=True)
class Left:
    """A counsellor's vault as it was left, and the way back in without the passphrase.

    Attributes:
        office: The office.
        me: The counsellor's certificate.
        identity: The counsellor's keys.
        client: The record of the first client.
        vault: Its id.
        notes: How many notes there are of the client.
    """

    office: Office
    me: Certificate
    identity: Identity
    client: str
    vault: str
    notes: int

    @property
    def register(self) -> Path:
        """The file of the register."""
        return self.office.folder / REGISTER_FILE

    @property
    def path(self) -> Path:
        """The file of the vault."""
        return vault_path(self.office.folder, self.vault, 1)

    def of(self, kind: VaultKind) -> "Left":
        """Return the same with another vault of the counsellor's."""
        vaults = state_of(self.office).vaults.values()
        [mine] = [one for one in vaults if (one.kind, one.owner) == (kind, self.me.person)]
        return replace(self, vault=mine.vault)

    def opened(self) -> int:
        """Open the vaults as signing in does; return how many notes there are."""
        data = open_office_data(self.office.folder, self.office.tools)
        try:
            return self.opened_with(data)
        finally:
            data.register.close()

    def content(self) -> dict[str, list[str]]:
        """Open the vaults; return every row of every table of the vault but the search index's."""
        data = open_office_data(self.office.folder, self.office.tools)
        try:
            session = opened(data, self.me, self.identity)
            [vault] = [one for one in session.opened() if one.vault_id == self.vault]
            with vault.reading() as transaction:
                found = rows_of(connection_of(transaction))
            for each in session.opened():
                each.close()
            return found
        finally:
            data.register.close()

    def opened_with(self, data: OfficeData) -> int:
        """Open the vaults, with the register open already; return how many notes there are."""
        session = opened(data, self.me, self.identity)
        try:
            return len(notes.of_client(session, self.client))
        finally:
            for vault in session.opened():
                vault.close()

    def sealed(self, data: OfficeData) -> bool:
        """Return whether the office log has a digest of the file."""
        with data.register.reading() as register:
            return bool(register.state.vaults[self.vault].closed)

    def forget_seal(self) -> None:
        """Leave the log as a power cut leaves it, while the vaults are open."""
        data = open_office_data(self.office.folder, self.office.tools)
        data.register.trust()
        session = Session(data, self.me, self.identity)
        vaults = data.register.state.vaults.values()
        closing_seals.lift(session, [one for one in vaults if one.owner == self.me.person])
        assert not self.sealed(data)
        data.register.close()


def rows_of(connection: Connection) -> dict[str, list[str]]:
    """Return every row by table, as text, without the search index."""
    named = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    names = [name for name in named.scalars() if not name.startswith("search")]
    return {
        name: sorted(map(repr, connection.exec_driver_sql(f'SELECT * FROM "{name}"').fetchall()))
        for name in names
    }


def write(session: Session, client: str, count: int) -> None:
    """Sign long notes of a client."""
    for number in range(count):
        name, draft = notes.begin(session, client, session.data.tools.now().date())
        notes.save(session, name, replace(draft, text=f"{number} " + TEXT * 40))
        notes.sign(session, name)
