"""Team figures: who takes part, what they post under masks, and what may be shown.

A person takes part by their own choice, with a key made for this, of which the private half is in
their own vault alone. What they add to the sums is posted by itself when they sign in after a
period is over, whether they gave a check-in or not. See `counsel_desk.domain.wellbeing.team`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import TeamJoined, TeamLeft, TeamPosted
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.office_log.team import Round, Why, plan, why
from counsel_desk.domain.office_log.team_rules import there
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import CheckIn, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.team import (
    LATE,
    Figures,
    Form,
    Given,
    Step,
    days_of,
    given,
    masked,
    period_of,
    vector,
    width,
)
from counsel_desk.services.wellbeing import check_in, climate
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session

_OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)
_KEPT = "team_figures"


@dataclass(frozen=True)
class Kept:
    """What a person keeps for the team figures, in their own vault.

    Attributes:
        private: Their private key; empty once they take part no more.
        public: Their public key.
        agreed: Ids of the people with whom they agreed to be added up.
    """

    private: bytes = field(default=b"", repr=False)
    public: bytes = b""
    agreed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """The figures of one period.

    Attributes:
        first: Its first day.
        last: Its last day.
        people: How many are in the group; 0 where nothing is added up.
        figures: What may be shown.
        why: Why nothing is, if nothing is.
    """

    first: date
    last: date
    people: int
    figures: tuple[Figures, ...]
    why: Why


@dataclass(frozen=True)
class TeamDesk:
    """What a person sees of the team figures.

    Attributes:
        joined: Whether they take part.
        names: The names of those who do, themselves included.
        new: The names of those with whom they have not agreed to be added up yet.
        next_first: The first day of the next period, for which whoever joins now is counted.
        shown: The last periods, the latest first; none for whoever does not take part.
    """

    joined: bool
    names: tuple[str, ...]
    new: tuple[str, ...]
    next_first: date
    shown: tuple[Shown, ...]


def desk(session: Session) -> TeamDesk:
    """Return what a person sees of the team figures."""
    session.require(Operation.CHECK_IN)
    kept, me = _kept(session), session.me.person
    with session.data.register.reading() as register:
        state = register.state
    names = {person: state.people[person].name for person in _members(state)}
    joined = state.team.takes_part(me)
    new = [name for person, name in names.items() if person not in (*kept.agreed, me)]
    following = days_of(period_of(session.today()) + 1)[0]
    found = shown(state, session.today()) if joined else ()
    return TeamDesk(
        joined,
        tuple(sorted(names.values(), key=str.casefold)),
        tuple(sorted(new, key=str.casefold)) if joined else (),
        following,
        found,
    )


def figures(session: Session) -> tuple[Shown, ...]:
    """Return the figures of the periods that are over for a supervisor, the latest first.

    Raises:
        NotPermittedError: The user is not a supervisor.
    """
    session.require(Operation.READ_WORKLOADS)
    with session.data.register.reading() as register:
        return shown(register.state, session.today())


def shown(state: State, today: date) -> tuple[Shown, ...]:
    """Return the figures of the periods that are over, the latest first.

    Periods of which nothing is known are left out, but for the last one; so are those that nobody
    can complete any more.
    """
    last = period_of(today) - 1
    before = sorted((one for one in state.team.rounds if one < last), reverse=True)
    found = [_shown(state, period) for period in (last, *before)]
    late = days_of(last + 1 - LATE)[0]
    return tuple(one for one in found if one.why is not Why.WAITING or one.first >= late)


def _shown(state: State, period: int) -> Shown:
    planned = plan(state.team, period, there(state))
    people = len(planned.group) if isinstance(planned, Round) else 0
    figures = planned.figures if isinstance(planned, Round) else ()
    return Shown(*days_of(period), people, figures, why(planned))


def _members(state: State) -> list[str]:
    present = there(state)
    return [one for one in state.team.members if state.team.takes_part(one) and one in present]


def join(session: Session, names: tuple[str, ...]) -> None:
    """Take part from the next period on.

    Args:
        session: Anybody's.
        names: The names that the person was shown.
    """
    session.require(Operation.CHECK_IN)
    private, public = session.data.tools.team.new_pair()
    with session.data.register.reading() as register:
        if register.state.team.takes_part(session.me.person):
            return
        agreed = _named(register.state, names)
    _keep(session, Kept(private, public, agreed))
    with session.data.register.writing() as register:
        register.enter(session.author, TeamJoined(public))


def leave(session: Session) -> None:
    """Take part no more; what was posted says nothing without the rest."""
    session.require(Operation.CHECK_IN)
    with session.data.register.writing() as register:
        if register.state.team.takes_part(session.me.person):
            register.enter(session.author, TeamLeft())
    _keep(session, Kept())


def agree(session: Session, names: tuple[str, ...]) -> None:
    """Go on with a group that has changed.

    Args:
        session: A member's.
        names: The names that they were shown.
    """
    kept = _kept(session)
    with session.data.register.reading() as register:
        agreed = _named(register.state, names)
    _keep(session, replace(kept, agreed=tuple(dict.fromkeys((*kept.agreed, *agreed)))))
    post_due(session)


def _named(state: State, names: tuple[str, ...]) -> tuple[str, ...]:
    shown_names = set(names)
    return tuple(one for one in _members(state) if state.people[one].name in shown_names)


def post_due(session: Session) -> None:
    """Post what the person adds to the sums of the periods that are over."""
    kept = _kept(session)
    if not kept.private:
        return
    now = period_of(session.today())
    with session.data.register.writing() as register:
        for period in range(now - LATE, now):
            for step in Step:
                _post(session, register, kept, period, step)


def _post(
    session: Session, register: RegisterTransaction, kept: Kept, period: int, step: Step
) -> None:
    me, state = session.me.person, register.state
    planned = plan(state.team, period, there(state))
    if not isinstance(planned, Round) or not planned.waits_for(me, step):
        return
    honest = session.data.tools.team.honest
    if (me, kept.public) not in planned.group:
        return
    if planned.people - {*kept.agreed, me} or not all(honest(key) for _who, key in planned.group):
        return
    values = vector(step, _given(session, planned), planned.enough)
    masks = _masks(session, register, kept, planned, step)
    plus = [mask for person, mask in masks.items() if person > me]
    minus = [mask for person, mask in masks.items() if person < me]
    register.enter(session.author, TeamPosted(period, step, masked(values, plus, minus)))


def _masks(
    session: Session, register: RegisterTransaction, kept: Kept, planned: Round, step: Step
) -> Mapping[str, bytes]:
    """Return the masks that the person shares with each other member.

    They are made from where the log was before the first post, so another log has other masks.
    """
    head = register.state.head.link
    purpose = planned.purpose(session.data.office.office, step, head)
    length = width(step, planned.enough)
    tools = session.data.tools.team
    return {
        person: tools.mask(kept.private, key, purpose, length)
        for person, key in planned.group
        if person != session.me.person
    }


def _given(session: Session, planned: Round) -> Given:
    taken = {Form.CHECK_IN: check_in.mine(session), Form.CLIMATE: climate.mine(session)}
    return given({form: _days(found) for form, found in taken.items()}, planned.weeks)


def _days(found: list[Filed[CheckIn]]) -> list[tuple[date, Mapping[str, float]]]:
    return [(local_day(one.body.taken), one.body.scores) for one in found]


def _kept(session: Session) -> Kept:
    with session.reading(*_OWN) as reader:
        found = reader.transaction.meta(_KEPT)
    return msgspec.json.decode(found, type=Kept) if found else Kept()


def _keep(session: Session, kept: Kept) -> None:
    with session.work(*_OWN) as work:
        work.transaction.put_meta(_KEPT, msgspec.json.encode(kept))
