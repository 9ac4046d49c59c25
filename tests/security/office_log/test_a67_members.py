"""A67, P46: when a cover ends or a member leaves, the key changes, whatever the rows say."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.office_log.bodies import MemberAdded
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from counsel_desk.services.vaults import cover
from counsel_desk.services.vaults.membership import key_of
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import Rows, altering, forged, named, refused, state_of
from tests.security.privilege.members import colleague, place_of
from tests.security.staff import person_of

SECRET = "vermilion kingfisher"
SECOND = (Role.COUNSELLOR, 1)


def covered(office: Office) -> tuple[Vault, bytes]:
    """Have the second counsellor stand in for a week; return the vault, and the key they have."""
    with at(office) as session:
        until = session.today() + timedelta(days=7)
        cover.arrange(session, colleague(office, session), until)
        vault = place_of(session)
    with at(office, *SECOND) as session:
        assert session.covered
        return vault, key_of(session, state_of(office).vaults[vault.vault])


def write(session: Session) -> None:
    """Write something after the cover has ended."""
    details = clients.get(session, clients.listing(session)[0].filed.record).body
    clients.add(session, replace(details, name=SECRET))


def read_with(office: Office, keys: list[bytes]) -> bytes:
    """Return whatever keys open in any vault file there is."""
    found = b""
    for path in (office.folder / VAULT_FOLDER).glob("*.vault"):
        for key in keys:
            with suppress(KnownError):
                file = office.tools.vaults.open(path, key, read_only=True)
                with file.reading() as transaction:
                    found += b"".join(row.body or b"" for row in transaction.rows())
                file.close()
    return found


Harm = Callable[[Office, Rows, Vault], None]


def nothing(_office: Office, _rows: Rows, _vault: Vault) -> None:
    """Leave the rows as they are."""


def own_key_gone(office: Office, rows: Rows, vault: Vault) -> None:
    """Take out the key that is sealed to the colleague, so that they seem to have none."""
    me, _keys = rows.keys_of(office, *SECOND)
    rows.beside.drop_blob(members_of(rows, vault)[me])


def owners_key_for_theirs(office: Office, rows: Rows, vault: Vault) -> None:
    """Exchange the colleague's sealed key and the root's."""
    me, _keys = rows.keys_of(office, *SECOND)
    members = members_of(rows, vault)
    rows.swap_blobs(members[me], members["root"])


def checkpoint_without_them(_office: Office, rows: Rows, _vault: Vault) -> None:
    """Leave a state in which nobody stands in for anybody."""
    left = rows.beside.checkpoint() or b""
    rows.beside.put_checkpoint(left.replace(b'"until":"', b'"until":"9'))


def members_of(rows: Rows, vault: Vault) -> dict[str, bytes]:
    """Return the digests of a vault's sealed keys, by member."""
    return {who: one.sealed for who, one in rows.state().vaults[vault.vault].members.items()}


@pytest.mark.parametrize(
    "harm", [nothing, own_key_gone, owners_key_for_theirs, checkpoint_without_them]
)
def test_a67_after_a_cover_the_colleague_reads_nothing_written_later(
    office: Office, harm: Harm
) -> None:
    vault, key = covered(office)
    office.clock.move(days=30)
    with altering(office) as rows:
        harm(office, rows, vault)
    with at(office) as session:
        write(session)
        now = place_of(session)
        assert now.epoch == vault.epoch + 1
    assert SECRET.encode() not in read_with(office, [key])
    with at(office, *SECOND) as session:
        assert session.covered == []
    assert session.me.person not in state_of(office).vaults[vault.vault].members


def extended(office: Office, rows: Rows, vault: Vault) -> MemberAdded:
    """Have the colleague stand in for years, or without an end."""
    me, _keys = rows.keys_of(office, *SECOND)
    return MemberAdded(vault.vault, me, members_of(rows, vault)[me], date(2049, 1, 1))


def unending(office: Office, rows: Rows, vault: Vault) -> MemberAdded:
    """Have the colleague be a member like the owner."""
    return replace(extended(office, rows, vault), until=None)


@pytest.mark.parametrize("body", [extended, unending])
@pytest.mark.parametrize("author", ["themselves", "the owner"])
@pytest.mark.parametrize("signed", [True, False])
def test_a67_nobody_prolongs_their_own_cover(
    office: Office,
    body: Callable[[Office, Rows, Vault], MemberAdded],
    author: str,
    signed: bool,
) -> None:
    vault, _key = covered(office)
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, *SECOND)
        who = me if author == "themselves" else vault.owner
        said = (who, body(office, rows, vault))
        rows.put([*log, forged(log, rows.office, said, keys if signed else None)])
    for role in Role:
        assert named(refused(office, role)) == len(log) + 1


def test_a67_a_cover_taken_out_of_the_log_is_missed_by_the_owner(office: Office) -> None:
    covered(office)
    office.clock.move(days=30)
    with altering(office) as rows:
        log = rows.log()
        [added] = [one for one in log if one.kind == "member_added"][-1:]
        rows.put(log[: added.number - 1])
        rows.forget_checkpoint()
    assert named(refused(office, Role.COUNSELLOR)) == added.number


def test_p46_a_member_removed_from_the_casework_vault_cannot_read_the_new_key(
    office: Office,
) -> None:
    with at(office, Role.ADMINISTRATOR) as admin:
        who = person_of(admin, office.person(Role.STAFF).name)
        confirming.change_roles(admin, who, (Role.STAFF, Role.CASEWORKER), office.sheets)
    with at(office, Role.STAFF):
        pass
    with at(office, Role.CASEWORKER):
        pass
    with at(office, Role.STAFF) as session:
        vault = place_of(session, VaultKind.CASEWORK)
        key = key_of(session, vault)
    with at(office, Role.ADMINISTRATOR) as admin:
        confirming.change_roles(admin, who, (Role.STAFF,), office.sheets)
    with at(office, Role.CASEWORKER) as session:
        now = place_of(session, VaultKind.CASEWORK)
        assert now.epoch == vault.epoch + 1
        cases.add(session, SECRET, "hearing")
    assert SECRET.encode() not in read_with(office, [key])
    with at(office, Role.STAFF) as session:
        assert VaultKind.CASEWORK not in session.vaults
    assert who not in state_of(office).vaults[vault.vault].members


def test_p46_the_old_file_put_back_for_a_former_member_is_not_written_to(office: Office) -> None:
    vault, key = covered(office)
    older = vault_path(office.folder, vault.vault, vault.epoch)
    kept = older.read_bytes()
    office.clock.move(days=30)
    with at(office) as session:
        write(session)
    older.write_bytes(kept)
    with at(office) as session:
        write(session)
    assert SECRET.encode() not in read_with(office, [key])
    assert not older.exists()
