"""What the office log hears of the own vault of whoever takes part in team figures."""

from datetime import timedelta

import pytest

from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.wellbeing.team import WEEKS
from counsel_desk.errors import DiskFullError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import verify
from counsel_desk.services.wellbeing import talks, team_figures, threats
from counsel_desk.services.work import veil
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.owed import ChangedWhileOpenError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.vault.vault import Vault as VaultFile
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.unit.services.wellbeing.test_threats import threat


@pytest.fixture
def member(office: Office) -> Session:
    """A member of staff who takes part, signed in once more."""
    with at(office, Role.STAFF) as session:
        team_figures.join(session, ())
    return office.enter(Role.STAFF)


def known(session: Session) -> Vault:
    """Return what the log knows of the person's own vault."""
    own = session.vaults[VaultKind.WELLBEING]
    with session.data.register.reading() as register:
        return register.state.vaults[own.vault_id]


def about(session: Session) -> list[HeadSeen]:
    """Return the entries about the person's own vault."""
    own = session.vaults[VaultKind.WELLBEING].vault_id
    with session.data.register.reading() as register:
        found = [one.body for one in register.entries()]
    return [one for one in found if isinstance(one, HeadSeen) and one.vault == own]


def test_nothing_is_told_while_the_desk_is_open(member: Session) -> None:
    before = about(member)
    threats.keep(member, threat(member))
    member.deliver_all()
    assert about(member) == before


def test_a_letter_is_sent_at_once_and_tells_nothing_else(member: Session) -> None:
    before, posted = known(member), len(member.data.register.state.posted)
    threats.keep(member, threat(member))
    [someone, *_] = talks.colleagues(member)
    talks.ask(member, someone[0], "")
    after = known(member)
    assert after.head == before.head
    assert after.changes == before.changes + veil.STEP
    assert len(member.data.register.state.posted) == posted + 1


@pytest.mark.parametrize("kept", [0, 1, 7])
def test_each_lock_tells_the_same_whatever_was_kept(
    member: Session, office: Office, kept: int
) -> None:
    before, told = known(member), len(about(member))
    for _ in range(kept):
        threats.keep(member, threat(member))
    own = member.vaults[VaultKind.WELLBEING].vault_id
    sign_in.sign_out(member)
    again = office.enter(Role.STAFF)
    after = again.data.register.state.vaults[own]
    assert (after.head, after.changes) == (before.head, before.changes + veil.STEP)
    assert len(about(again)) - told == 3
    assert len(threats.mine(again)) == kept
    assert again.vaults[VaultKind.WELLBEING].vault_id == own


def test_after_a_power_cut_the_steps_go_on(member: Session, office: Office) -> None:
    before = known(member)
    threats.keep(member, threat(member))
    member.close()
    again = office.enter(Role.STAFF)
    after = known(again)
    assert (after.head, after.changes) == (before.head, before.changes + veil.STEP)
    assert len(threats.mine(again)) == 1


def test_whoever_leaves_the_team_figures_stays_veiled(member: Session) -> None:
    threats.keep(member, threat(member))
    team_figures.leave(member)
    assert member.veils(member.vaults[VaultKind.WELLBEING])


def test_the_sum_over_what_is_beside_the_records_is_another_each_time(member: Session) -> None:
    own, sums = member.vaults[VaultKind.WELLBEING], set[bytes]()
    for _ in range(3):
        assert veil.draw(own, known(member))
        with own.reading() as transaction:
            sums.add(transaction.beside()[1])
    assert len(sums) == 3


def put_back_records(session: Session, kept: int) -> None:
    """Put the records and the head back as they were, but for what is beside them."""
    own = session.vaults[VaultKind.WELLBEING]
    assert isinstance(own, VaultFile)
    with own._database.transaction("IMMEDIATE") as connection:
        connection.exec_driver_sql("DELETE FROM record WHERE number > ?", (kept,))


def test_older_records_put_back_are_seen_though_the_log_knows_no_length(member: Session) -> None:
    own = member.vaults[VaultKind.WELLBEING]
    threats.keep(member, threat(member))
    with own.reading() as transaction:
        head, author, signature = transaction.head()
    threats.keep(member, threat(member))
    member.deliver(own, closing=True)
    put_back_records(member, head.length)
    with own.writing() as transaction:
        transaction.set_head(head, author, signature)
    seen = known(member).head
    assert verify.vault_problems(member.data, own, seen) == [verify.BEHIND]
    with pytest.raises(ChangedWhileOpenError):
        member.deliver(own, closing=True)


def test_a_full_disk_keeps_nobody_from_leaving(
    member: Session, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_vault: VaultFile, _least: int) -> None:
        raise DiskFullError

    threats.keep(member, threat(member))
    monkeypatch.setattr(VaultFile, "pad", full)
    sign_in.sign_out(member)
    assert len(threats.mine(office.enter(Role.STAFF))) == 1


def test_the_size_of_the_file_follows_from_the_date_alone(member: Session, office: Office) -> None:
    here = member.data.register.state.team.members[member.me.person]
    today = member.today()
    assert veil.size(here, today) == veil.BEGINS
    later = today + timedelta(weeks=3 * WEEKS)
    assert veil.size(here, later) == veil.BEGINS + 3 * veil.GROWS
    own = member.vaults[VaultKind.WELLBEING].vault_id
    office.clock.move(weeks=3 * WEEKS)
    sign_in.sign_out(member)
    path = vault_path(office.folder, own, 1)
    assert path.stat().st_size == veil.BEGINS + 3 * veil.GROWS
    team_figures.leave(again := office.enter(Role.STAFF))
    team_figures.join(again, ())
    assert again.data.register.state.team.members[member.me.person].first == here.first
