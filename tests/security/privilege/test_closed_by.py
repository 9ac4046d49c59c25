"""P46: a digest that another member enters for a vault is not believed; every record is read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.ports.stores import VaultTransaction
from counsel_desk.services.vaults import cover
from counsel_desk.services.vaults.membership import key_of
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work import owed
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.data_folder import vault_path
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, connection_of, refused
from tests.security.privilege.members import colleague, place_of


def covered(office: Office) -> tuple[Vault, bytes]:
    """Have one counsellor cover for another; return the vault, and its key as the other has it."""
    with at(office) as session:
        cover.arrange(session, colleague(office, session), session.today() + timedelta(days=7))
        place = place_of(session)
    with at(office, place=1) as session:
        return place, key_of(session, place)


def change_a_note(transaction: VaultTransaction) -> None:
    """Change a note of the owner's."""
    note = next(row for row in transaction.latest_of(Kind.NOTE) if row.body)
    body = (note.body or b"").replace(b'"text":"', b'"text":"Never said. ')
    assert body != note.body
    statement = "UPDATE record SET body = ? WHERE number = ?"
    connection_of(transaction).exec_driver_sql(statement, (body, note.number))


def vouch(
    office: Office, place: Vault, key: bytes, harm: Callable[[VaultTransaction], None]
) -> None:
    """Harm a vault, and enter that it was closed with what is there now."""
    path = vault_path(office.folder, place.vault, place.epoch)
    file = office.tools.vaults.open(path, key)
    with file.writing() as transaction:
        harm(transaction)
    seen = owed.seen(file, 0)
    file.close()
    with altering(office) as rows:
        me, keys = rows.keys_of(office, Role.COUNSELLOR, 1)
    data = office.data()
    data.register.trust()
    heard = data.register.state.vaults[place.vault].heard.get(me, 0)
    closed = office.tools.vaults.digest(path) or b""
    with data.register.writing() as register:
        author = Author(me, keys, office.clock)
        register.enter(author, replace(seen, heard=heard, closed=closed))
    office.close()


def test_p46_a_colleague_who_stands_in_vouches_for_no_word_of_the_owners(office: Office) -> None:
    """Not even once the owner's desk has refused the file, and has left all as it was."""
    vouch(office, *covered(office), change_a_note)
    for _time in range(3):
        assert isinstance(refused(office, Role.COUNSELLOR), VaultAlteredError)


@pytest.mark.parametrize(
    ("name", "other"), [("kind", VaultKind.WELLBEING), ("vault_id", "0" * 32)], ids=["kind", "id"]
)
def test_a66_a_colleague_who_stands_in_passes_no_vault_off_as_another(
    office: Office, name: str, other: str
) -> None:
    vouch(office, *covered(office), lambda vault: vault.put_meta(name, other.encode()))
    assert isinstance(refused(office, Role.COUNSELLOR), VaultAlteredError)


def test_what_a_colleague_left_in_order_is_read_and_opens(office: Office) -> None:
    place, _key = covered(office)
    with at(office) as session:
        assert clients.listing(session)
        assert not session.data.register.state.vaults[place.vault].closed
    with at(office) as session:
        assert clients.listing(session)
