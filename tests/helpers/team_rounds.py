"""People of an office who sign in, one after the other, and take part in the team figures."""

from collections.abc import Sequence

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.wellbeing.team import WEEKS, days_of, period_of
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import check_in, team_figures
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office


def begin(clock: Clock) -> None:
    """Move the clock to the last day of a period."""
    clock.instant += days_of(period_of(local_day(clock())))[1] - local_day(clock())


def names(office: Office) -> tuple[str, ...]:
    """Return the names of everybody."""
    return tuple(one.name for one in office.people)


def entered(office: Office, name: str) -> Session:
    """Sign somebody in."""
    [person] = [one for one in office.people if one.name == name]
    return sign_in.sign_in(office.data(), person.name, person.passphrase)


def round_of(
    office: Office, *, joins: bool = False, agrees: bool = False, gives: Sequence[str] = ()
) -> None:
    """Have everybody sign in and out once."""
    for name in names(office):
        session = entered(office, name)
        if joins:
            team_figures.join(session, team_figures.desk(session).names)
        if agrees:
            team_figures.agree(session, team_figures.desk(session).new)
        if name in gives:
            give(session)
        sign_in.sign_out(session)


def give(session: Session) -> None:
    """Keep a check-in with the highest answers."""
    filling = check_in.begin()
    for item in filling.questionnaire.walk():
        if item.options:
            filling.set(item.link_id, [item.options[-1].value])
    check_in.record(session, filling, "en")


def live_a_period(office: Office, clock: Clock) -> None:
    """Have everybody take part for a period, and all but the first give a check-in in it."""
    begin(clock)
    round_of(office, joins=True)
    round_of(office, agrees=True)
    clock.move(days=1)
    round_of(office, gives=names(office)[1:])
    clock.move(weeks=WEEKS)
