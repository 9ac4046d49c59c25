"""An office of commit 24ebf52 is folded into a log, by each person once, and keeps every record."""

from collections.abc import Callable
from pathlib import Path
from typing import Never

import msgspec
import pytest
from sqlalchemy import Connection

from counsel_desk.domain.office.older_office import OlderGrant
from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.sign_in.notices import Kind
from counsel_desk.services.vaults import audit, recovery
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.vaults.verify import verify, verify_vaults
from counsel_desk.services.work.data_folder import VAULT_FOLDER
from counsel_desk.services.work.office_data import read_description
from counsel_desk.services.work.older_facts import OlderOfficeAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.register.register import Registers
from counsel_desk.storage.register.tables import STEPS, metadata
from counsel_desk.wiring import tools
from tests.helpers.office import english
from tests.helpers.read_only import content
from tests.migrations.older_office import ADMINISTRATOR, COLLEAGUE, OWNER, OlderOffice
from tests.security.altering import connection_of


@pytest.fixture
def older(tmp_path: Path) -> OlderOffice:
    """Return an office of the earlier version."""
    return OlderOffice(tmp_path)


def alter(older: OlderOffice, change: Callable[[Connection], object]) -> None:
    """Change rows of the earlier version, as a colleague with the register's key could."""
    data = older.data()
    with data.register.writing() as register:
        change(connection_of(register.beside))
    data.register.close()


def bodies(session: Session) -> bytes:
    """Return every record and draft in a person's vaults, one after the other."""
    found = []
    for vault in session.opened():
        with vault.reading() as transaction:
            found += [row.body or b"" for row in transaction.rows()]
            found += [transaction.draft(name) or b"" for name in transaction.drafts()]
    return b"".join(found)


def test_everybody_finds_every_record_again(older: OlderOffice) -> None:
    found = b""
    for name in older.people:
        session = older.enter(name)
        assert Kind.BROUGHT_OVER in {one.kind for one in notices.gather(session)}
        assert not any(check.problems for check in verify_vaults(session))
        found += bodies(session)
        sign_in.sign_out(session)
    assert older.canaries
    assert all(canary.encode() in found for canary in older.canaries)
    data = older.data()
    assert all(check.ok for check in verify(older.folder, data.tools, older.folder / "device.key"))
    with data.register.reading() as register:
        assert register.beside.older() is None
    data.register.close()


def test_it_is_done_once(older: OlderOffice) -> None:
    session = older.enter(OWNER)
    before = bodies(session)
    sign_in.sign_out(session)
    session = older.enter(OWNER)
    assert Kind.BROUGHT_OVER not in {one.kind for one in notices.gather(session)}
    assert bodies(session) == before
    sign_in.sign_out(session)


def test_the_audit_trail_and_the_codes_on_older_sheets_stay_known(older: OlderOffice) -> None:
    data = older.data()
    with data.register.reading() as register:
        kept = register.beside.older()
    data.register.close()
    assert kept is not None
    session = older.enter(ADMINISTRATOR)
    actions = [(one.instant, one.action) for one in audit.actions(session)]
    assert [(one.instant, one.action) for one in kept.trail] == actions[::-1][: len(kept.trail)]
    trail = session.data.register.state.older_trail
    assert trail is not None
    audit.check_head_code(session, f"{trail.length}-" + "-".join(groups(trail.link)))
    sign_in.sign_out(session)


def groups(link: bytes) -> list[str]:
    """Return a link as it is printed on a weekly sheet."""
    digits = link.hex()[:20]
    return [digits[place : place + 4] for place in range(0, len(digits), 4)]


def test_a_power_cut_between_copying_and_entering_loses_nothing(
    older: OlderOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_arguments: object) -> Never:
        raise OSError(5, "cut")

    with monkeypatch.context() as patched:
        patched.setattr("counsel_desk.services.vaults.older_vaults.VaultMade", cut)
        with pytest.raises(OSError, match="cut"):
            older.enter(OWNER)
    session = older.enter(OWNER)
    assert not any(check.problems for check in verify_vaults(session))
    assert bodies(session)
    sign_in.sign_out(session)


def test_a61_planted_grants_of_the_earlier_version_let_nobody_in(older: OlderOffice) -> None:
    data = older.data()
    with data.register.reading() as register:
        kept = register.beside.older()
        mine, colleague = (register.state.named(name) for name in (OWNER, COLLEAGUE))
    data.register.close()
    assert kept is not None
    assert mine is not None
    assert colleague is not None
    place = next(
        one for one in kept.places if one.kind is VaultKind.COUNSELLING and one.owner == mine.person
    )
    planted = OlderGrant(
        place.vault, place.epoch, colleague.person, mine.person, "member", b"x", b"x"
    )
    row = (place.vault, place.epoch, colleague.person, msgspec.json.encode(planted))
    alter(
        older,
        lambda on: on.exec_driver_sql(
            "INSERT INTO vault_grant (vault, epoch, person, body) VALUES (?, ?, ?, ?)", row
        ),
    )
    session = older.enter(OWNER)
    vault = session.data.register.state.vaults[session.vaults[VaultKind.COUNSELLING].vault_id]
    assert colleague.person not in vault.members
    sign_in.sign_out(session)
    session = older.enter(COLLEAGUE)
    assert not session.covered
    sign_in.sign_out(session)


def test_a_certificate_that_the_root_did_not_sign_stops_it(tmp_path: Path) -> None:
    older = OlderOffice(tmp_path)
    path = older.folder / "office.db"
    key = older_key(older)
    register = Registers().open(path, key)
    with register.writing() as transaction:
        connection = connection_of(transaction)
        body = connection.exec_driver_sql(
            "SELECT body FROM certificate WHERE person != 'root' LIMIT 1"
        ).scalar_one()
        altered = body.replace(Role.COUNSELLOR.encode(), Role.SUPERVISOR.encode()).replace(
            Role.STAFF.encode(), Role.SUPERVISOR.encode()
        )
        altered = altered.replace(Role.ADMINISTRATOR.encode(), Role.SUPERVISOR.encode())
        connection.exec_driver_sql(
            "UPDATE certificate SET body = ? WHERE body = ?", (altered, body)
        )
    register.close()
    with pytest.raises(OlderOfficeAlteredError):
        older.data()


def older_key(older: OlderOffice) -> bytes:
    """Return the key of the register."""
    all_tools = tools(english)
    secret = all_tools.device(older.folder / "device.key").read()
    return all_tools.keys.register_key(secret, read_description(older.folder).office)


def test_a63_an_older_vault_than_was_witnessed_is_not_brought_over(older: OlderOffice) -> None:
    alter(older, lambda on: on.exec_driver_sql("UPDATE witness SET length = length + 1"))
    vaults = content(older.folder / VAULT_FOLDER)
    with pytest.raises(VaultAlteredError):
        older.enter(OWNER)
    # Nor is it brought up to date where it is.
    assert content(older.folder / VAULT_FOLDER) == vaults


def test_the_vault_of_somebody_who_left_is_handed_over_with_the_root_sheets(
    older: OlderOffice,
) -> None:
    session = older.enter(COLLEAGUE)
    heir = session.me
    sign_in.sign_out(session)
    session = older.enter(ADMINISTRATOR)
    shown = next(one for one in recovery.vaults(session) if one.older and one.owner == OWNER)
    recovery.recover(session, shown, heir, Reason.LEFT, older.sheets)
    assert not any(one.older and one.owner == OWNER for one in recovery.vaults(session))
    sign_in.sign_out(session)
    session = older.enter(COLLEAGUE)
    assert [one.owner for one in session.covered] == [OWNER]
    assert any(canary.encode() in bodies(session) for canary in older.canaries)
    sign_in.sign_out(session)


def test_the_settings_stay(older: OlderOffice) -> None:
    data = older.data()
    with data.register.reading() as register:
        kept = register.beside.older()
    data.register.close()
    session = older.enter(OWNER)
    assert kept is not None
    last = session.data.register.state.policy
    assert (last and last.policy) == (kept.policy and kept.policy.body)
    assert policy.read(session) is not None
    sign_in.sign_out(session)


def test_an_office_of_this_version_has_none_of_the_older_tables() -> None:
    assert max(STEPS) == 6
    assert set(metadata.tables) == {
        "entry",
        "exchange",
        "parcel",
        "blob",
        "bundle",
        "kept_secret",
        "checkpoint",
        "failure",
    }


@pytest.mark.parametrize("kind", [VaultKind.COUNSELLING, VaultKind.WELLBEING])
def test_a66_a_row_that_was_taken_out_gives_nobody_an_empty_vault(
    older: OlderOffice, kind: VaultKind
) -> None:
    data = older.data()
    with data.register.reading() as register:
        kept, mine = register.beside.older(), register.state.named(OWNER)
    data.register.close()
    assert kept is not None
    assert mine is not None
    gone = next(one for one in kept.places if one.kind is kind and one.owner == mine.person)
    alter(older, lambda on: on.exec_driver_sql("DELETE FROM vault WHERE vault = ?", (gone.vault,)))
    for _time in range(2):
        with pytest.raises(VaultAlteredError):
            older.enter(OWNER)
    assert (older.folder / "vaults" / gone.file).exists()
