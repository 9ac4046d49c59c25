"""Team figures in an office: taking part, going on with new people, leaving, and what is shown."""

from datetime import timedelta

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.team import Why
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.wellbeing.team import LATE, WEEKS, Form, days_of, period_of
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.caseload import report
from counsel_desk.services.wellbeing import check_in, team_figures
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office
from tests.helpers.team_rounds import begin, entered, live_a_period, names, round_of
from tests.helpers.team_weeks import BEGIN, group_of, person_id


def posts(session: Session) -> list[bodies.TeamPosted]:
    """Return all that was posted."""
    with session.data.register.reading() as register:
        found = [one.body for one in register.entries()]
    return [one for one in found if isinstance(one, bodies.TeamPosted)]


def test_what_six_gave_is_shown_to_them_and_the_supervisor_and_in_the_report(
    office: Office, clock: Clock
) -> None:
    live_a_period(office, clock)
    round_of(office)
    round_of(office)
    supervisor = office.enter(Role.SUPERVISOR)
    [shown] = team_figures.figures(supervisor)
    assert (shown.why, shown.people) == (Why.SHOWN, 6)
    assert [one.form for one in shown.figures] == [Form.CHECK_IN]
    assert set(shown.figures[0].means) == set(check_in.SCORES)
    assert report.gather(supervisor, all_offices=False).team == (shown,)
    rows = list(report.rows(report.gather(supervisor, all_offices=False)))
    assert [row[1:4] for row in rows if row[1] == "team_check_in"] == [
        ("team_check_in", name, "5") for name in check_in.SCORES
    ]
    sheet = report.sheet(supervisor, "en", all_offices=False)
    assert "How the team is" in str(sheet.blocks)
    assert len({one.vector for one in posts(supervisor)}) == 12


def test_nobody_is_added_up_with_people_whom_they_have_not_seen(
    office: Office, clock: Clock
) -> None:
    begin(clock)
    round_of(office, joins=True)
    clock.move(days=1)
    round_of(office)
    clock.move(weeks=WEEKS)
    round_of(office)
    last = office.enter(office.people[-1].roles[0])
    # The last to join saw everybody; nobody else has seen the last one.
    assert [one.period for one in posts(last)] == [period_of(local_day(clock())) - 1]
    first = entered(office, names(office)[0])
    assert team_figures.desk(first).new == tuple(sorted(names(office)[1:], key=str.casefold))
    assert team_figures.desk(first).shown[0].why is Why.WAITING
    before = len(posts(first))
    team_figures.agree(first, team_figures.desk(first).new)
    assert team_figures.desk(first).new == ()
    assert len(posts(first)) == before + 1


def test_names_that_were_not_shown_are_not_agreed_to(office: Office) -> None:
    round_of(office, joins=True)
    first = entered(office, names(office)[0])
    new = team_figures.desk(first).new
    team_figures.agree(first, new[:2])
    assert team_figures.desk(first).new == new[2:]


def test_whoever_takes_part_can_leave_and_come_back(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    assert not team_figures.desk(staff).joined
    team_figures.join(staff, ())
    team_figures.join(staff, ())
    assert team_figures.desk(staff).joined
    assert team_figures.desk(staff).names == (staff.me.name,)
    team_figures.leave(staff)
    team_figures.leave(staff)
    assert (team_figures.desk(staff).joined, team_figures.desk(staff).names) == (False, ())
    team_figures.join(staff, ())
    assert team_figures.desk(staff).joined


def test_the_private_key_is_in_the_own_vault_alone(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    team_figures.join(staff, ())
    with staff.vaults[VaultKind.WELLBEING].reading() as transaction:
        assert transaction.meta("team_figures")
    public = staff.data.register.state.team.members[staff.me.person].key
    assert public != staff.me.keys.agreement[-32:]
    team_figures.leave(staff)
    with staff.vaults[VaultKind.WELLBEING].reading() as transaction:
        assert b'"private":""' in (transaction.meta("team_figures") or b"")


def test_figures_are_for_supervisors_and_for_those_who_take_part(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    assert team_figures.desk(staff).shown == ()
    with pytest.raises(NotPermittedError):
        team_figures.figures(staff)


def test_whoever_joins_is_told_from_when_on_they_count(office: Office, clock: Clock) -> None:
    begin(clock)
    assert team_figures.desk(office.enter(Role.STAFF)).next_first == local_day(clock()) + timedelta(
        days=1
    )


def test_a_period_that_nobody_can_complete_any_more_is_left_out() -> None:
    group, at = group_of(5), period_of(BEGIN)
    for number in range(5):
        group.sign_in(BEGIN, person_id(number))
    group.sign_in(days_of(at + 1)[0], person_id(0))
    for later in range(1, LATE + 2):
        shown = team_figures.shown(group.state, days_of(at + later)[0])
        assert (days_of(at)[0] in {one.first for one in shown}) is (later <= LATE)
    assert shown[0].why is Why.APART
