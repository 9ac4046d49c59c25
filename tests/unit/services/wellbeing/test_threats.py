"""Threats to staff: kept for the person alone, changed, removed, and found after a lock."""

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.domain.wellbeing.threat import Sort, StaffThreat
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import threats
from counsel_desk.services.wellbeing.threats import ThreatAheadError, ThreatGoneError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.stored import actions


@pytest.fixture
def staff(office: Office) -> Session:
    """A member of staff without any other role, signed in."""
    return office.enter(Role.STAFF)


def threat(session: Session) -> StaffThreat:
    """Return a threat of today."""
    return StaffThreat(session.today(), Sort.FOLLOWED, "A motorcycle.", "The police station.")


def test_it_is_found_again_and_changed(office: Office, staff: Session) -> None:
    record = threats.keep(staff, threat(staff))
    sign_in.sign_out(staff)
    session = office.enter(Role.STAFF)
    found = threats.mine(session)[0].body
    assert found == threat(session)
    talked = replace(found, debriefed=session.today(), debriefed_with="Rina")
    assert threats.keep(session, talked, record) == record
    assert [one.body for one in threats.mine(session)] == [talked]


def test_the_latest_day_comes_first(staff: Session) -> None:
    days = [staff.today() - timedelta(days=ago) for ago in (3, 0, 9)]
    for day in days:
        threats.keep(staff, StaffThreat(day))
    assert [one.body.day for one in threats.mine(staff)] == sorted(days, reverse=True)


def test_only_the_day_is_needed_and_it_is_not_to_come(staff: Session) -> None:
    threats.keep(staff, StaffThreat(staff.today()))
    tomorrow = staff.today() + timedelta(days=1)
    for ahead in (StaffThreat(tomorrow), replace(threat(staff), debriefed=tomorrow)):
        with pytest.raises(ThreatAheadError):
            threats.keep(staff, ahead)
    assert len(threats.mine(staff)) == 1


def test_what_is_removed_is_erased_and_cannot_be_changed(staff: Session) -> None:
    record = threats.keep(staff, threat(staff))
    threats.remove(staff, record)
    threats.remove(staff, record)
    assert not threats.mine(staff)
    with pytest.raises(ThreatGoneError):
        threats.keep(staff, threat(staff), record)


def test_the_activity_log_does_not_hear_of_it(staff: Session) -> None:
    before = actions(staff)
    threats.remove(staff, threats.keep(staff, threat(staff)))
    assert actions(staff) == before


def test_nobody_else_finds_it(office: Office, staff: Session) -> None:
    threats.keep(staff, threat(staff))
    sign_in.sign_out(staff)
    for role in (Role.COUNSELLOR, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.CASEWORKER):
        session = office.enter(role)
        assert not threats.mine(session)
        sign_in.sign_out(session)
