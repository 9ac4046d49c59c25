"""A63, A64: what is put back from an earlier day is seen, with whatever belonged to it then."""

import shutil
from collections.abc import Callable, Sequence

import pytest

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import AlarmError
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit, rotation
from counsel_desk.services.withdrawal import withdraw
from counsel_desk.services.work.data_folder import REGISTER_FILE, VAULT_FOLDER
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.session import Session
from tests.faults.test_printed_code import printed
from tests.helpers import confirming
from tests.helpers.handing_over import at, finished, live_consent
from tests.helpers.office import Office
from tests.security.altering import named, refused
from tests.security.office_log.days import before_work, work
from tests.security.staff import person_of

OWN = VaultKind.WELLBEING
OTHER = {Role.COUNSELLOR: VaultKind.COUNSELLING, Role.CASEWORKER: VaultKind.CASEWORK}
"""By role, the vault that somebody has beside their own one."""
MOMENTS = pytest.mark.parametrize("signed_in", [False, True], ids=["closed", "open"])


@MOMENTS
@pytest.mark.parametrize("role", OTHER)
def test_a63_a_vault_put_back_is_seen(office: Office, role: Role, signed_in: bool) -> None:
    day = before_work(office, role, signed_in=signed_in)
    day.put_back(role, OTHER[role])
    assert isinstance(refused(office, role), AlarmError)


@MOMENTS
@pytest.mark.parametrize("role", Role)
def test_a63_their_own_vault_put_back_is_seen(office: Office, role: Role, signed_in: bool) -> None:
    day = before_work(office, role, signed_in=signed_in)
    day.put_back(role, OWN)
    assert isinstance(refused(office, role), AlarmError)


@MOMENTS
@pytest.mark.parametrize("role", OTHER)
@pytest.mark.parametrize("kinds", [(), (OWN,), "other"], ids=["alone", "own", "other"])
def test_a63_the_register_put_back_with_one_vault_is_seen(
    office: Office, role: Role, kinds: tuple[VaultKind, ...] | str, signed_in: bool
) -> None:
    day = before_work(office, role, signed_in=signed_in)
    day.put_back_register()
    day.put_back(role, *((OTHER[role],) if isinstance(kinds, str) else kinds))
    assert isinstance(refused(office, role), AlarmError)


@pytest.mark.parametrize("role", OTHER)
def test_a64_everything_of_somebodys_put_back_is_seen_by_everybody_else(
    office: Office, role: Role
) -> None:
    others = [each for each in Role if each is not role]
    day = before_work(office, role, signed_in=False)
    length = day.state.head.length
    for each in others:
        sign_in.sign_out(office.enter(each))
    office.close()
    day.put_back_register()
    day.put_back(role, *VaultKind)
    office.clock.move(hours=1)
    # They cannot tell themselves: everything that remembers is as it was.
    sign_in.sign_out(office.enter(role))
    assert [named(refused(office, each)) for each in others] == [length + 1] * len(others)


def test_a64_where_nobody_else_came_the_printed_code_tells(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as session:
        pass
    day = before_work(office, Role.ADMINISTRATOR, signed_in=False)
    with at(office, Role.ADMINISTRATOR) as session:
        code = printed(session)
    day.put_back_register()
    day.put_back(Role.ADMINISTRATOR, OWN)
    session = office.enter(Role.ADMINISTRATOR)
    with pytest.raises(RegisterAlteredError):
        audit.check_head_code(session, code)


@pytest.mark.parametrize("kinds", [(), (OWN,), (VaultKind.COUNSELLING,)])
def test_a63_a_withdrawal_is_not_undone(office: Office, kinds: tuple[VaultKind, ...]) -> None:
    with at(office, Role.CASEWORKER) as worker:
        received_summaries.receive(worker)
    with at(office) as counsellor:
        agreed = live_consent(counsellor, finished(counsellor))
    day = before_work(office, Role.COUNSELLOR, signed_in=True)
    with at(office) as counsellor:
        assert withdraw(counsellor, agreed) == 1
    with at(office) as counsellor:
        pass
    day.put_back_register()
    day.put_back(Role.COUNSELLOR, *kinds)
    assert isinstance(refused(office, Role.COUNSELLOR), AlarmError)


@pytest.mark.parametrize("role", OTHER)
@pytest.mark.parametrize("with_vault", [False, True])
def test_a63_after_a_kill_the_day_is_not_undone(
    office: Office, role: Role, with_vault: bool
) -> None:
    """The register, and the vault with it, as they were right after the sign-in."""
    day = before_work(office, role, signed_in=True, killed=True)
    day.put_back_register()
    if with_vault:
        day.put_back(role, OTHER[role])
    assert isinstance(refused(office, role), AlarmError)


def retired(session: Session, person: str, sheets: Sequence[str]) -> None:
    """Have the caseworker leave."""
    confirming.retire(session, person, sheets)


def demoted(session: Session, person: str, sheets: Sequence[str]) -> None:
    """Have the caseworker become a member of staff."""
    confirming.change_roles(session, person, (Role.STAFF,), sheets)


def set_policy(session: Session, _person: str, _sheets: Sequence[str]) -> None:
    """Set the policy."""
    policy.keep(session, Policy(idle_minutes=7))


@pytest.mark.parametrize("act", [retired, demoted, set_policy])
def test_a63_after_a_kill_what_the_administrator_did_is_not_undone(
    office: Office, act: Callable[[Session, str, Sequence[str]], None]
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    before = (office.folder / REGISTER_FILE).read_bytes()
    length = session.data.register.state.head.length
    act(session, person_of(session, office.person(Role.CASEWORKER).name), office.sheets)
    office.close()
    (office.folder / REGISTER_FILE).write_bytes(before)
    assert named(refused(office, Role.ADMINISTRATOR)) == length + 1


def test_a63_after_a_kill_an_old_key_does_not_come_back(office: Office) -> None:
    """Nor is the file with the new key deleted for one that was left unfinished."""
    session = office.enter(Role.COUNSELLOR)
    kept = office.folder.parent / "kept"
    shutil.copytree(office.folder, kept)
    rotation.rotate(session, VaultKind.COUNSELLING)
    work(session)
    office.close()
    files = {path: path.read_bytes() for path in (office.folder / VAULT_FOLDER).iterdir()}
    for path in (kept / VAULT_FOLDER).iterdir():
        if not (office.folder / VAULT_FOLDER / path.name).exists():
            shutil.copy(path, office.folder / VAULT_FOLDER)
    shutil.copy(kept / REGISTER_FILE, office.folder / REGISTER_FILE)
    assert isinstance(refused(office, Role.COUNSELLOR), AlarmError)
    assert all(path.read_bytes() == content for path, content in files.items())
