"""Tells supervisors at other laptops of the team figures of this one.

The people of one laptop are a group of their own, and its log adds up what they give. A supervisor
who works elsewhere gets what may be shown of it, from each member: what comes first counts.
"""

from dataclasses import dataclass
from datetime import timedelta

import msgspec

from counsel_desk.domain.framing import digest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.office_log.team import Why
from counsel_desk.domain.trust import Certificate, Letter, Role, VaultKind
from counsel_desk.domain.wellbeing.team import LATE, days_of, period_of
from counsel_desk.domain.wellbeing.team_notice import TeamNotice
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import keeping
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.wellbeing.team_figures import Shown, shown
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_LASTS = timedelta(days=365)
"""How long it can be opened."""
_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes."""
_OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)
_TOLD = "team_told"
"""Name in a vault's `meta`: up to which period the person's desk has told of the figures."""
_KEPT = "team_elsewhere:"
"""Prefix of the names of drafts that hold what was told."""


@dataclass(frozen=True)
class Elsewhere:
    """The team figures of another laptop.

    Attributes:
        laptop: Its name.
        shown: The figures of its last periods, the latest first.
    """

    laptop: str
    shown: tuple[Shown, ...]


def tell(session: Session) -> None:
    """Tell supervisors of periods that are complete now; a laptop that is alone tells nobody."""
    session.require(Operation.CHECK_IN)
    laptop, state = _laptop(session), session.data.register.state
    if not laptop or not state.team.takes_part(session.me.person):
        return
    now = period_of(session.today())
    with session.reading(*_OWN) as reader:
        told = int(reader.transaction.meta(_TOLD) or b"0")
    found = {
        period_of(one.first): one
        for one in shown(state, session.today())
        if one.why is Why.SHOWN and period_of(one.first) > max(told, now - LATE - 1)
    }
    if found:
        _send(session, laptop, _supervisors(state, session.me.person), found)


def _laptop(session: Session) -> str:
    with session.data.register.reading() as register:
        own = keeping.own(register)
        return own.laptop if own is not None and register.state.active(own.laptop) else ""


def _supervisors(state: State, me: str) -> list[Certificate]:
    reachable = {one.person for one in state.people.values() if one.reachable}
    return [
        one
        for one in everyone(state)
        if Role.SUPERVISOR in one.roles and one.person in reachable and one.person != me
    ]


def _send(
    session: Session, laptop: str, supervisors: list[Certificate], found: dict[int, Shown]
) -> None:
    expires = session.data.tools.now() + _LASTS
    with session.work(*_OWN) as work:
        work.transaction.put_meta(_TOLD, str(max(found)).encode())
        for period, one in found.items():
            for to in supervisors:
                link = _link(laptop, period, to.person)
                body = TeamNotice(link, laptop, one.first, one.last, one.people, one.figures)
                sealed = letters.seal(
                    session,
                    work,
                    letters.TEAM_FIGURES,
                    link,
                    to,
                    "",
                    expires,
                    msgspec.json.encode(body),
                )
                work.post(sealed)


def _link(laptop: str, period: int, recipient: str) -> str:
    return digest("counsel_desk.team_notice.1", laptop, period, recipient).hex()[:32]


def receive(session: Session) -> None:
    """Take in what was told of other laptops."""
    inbox.take_in(session, VaultKind.WELLBEING, Operation.READ_WORKLOADS, _HANDLERS, _LARGEST)


def _take(session: Session, work: Work, _letter: Letter, notice: TeamNotice) -> None:
    period = period_of(notice.first)
    linked = notice.link == _link(notice.laptop, period, session.me.person)
    over = (notice.first, notice.last) == days_of(period) and notice.last < session.today()
    if not linked or not over:
        raise KnownError
    if notice.laptop not in session.data.register.state.laptops:
        raise KnownError  # it may be heard of later
    if notice.laptop != _laptop(session):  # of this one the log tells
        name = f"{_KEPT}{notice.laptop}:{period}"
        work.transaction.put_draft(name, msgspec.json.encode(notice))


_HANDLERS = {letters.TEAM_FIGURES: inbox.Handler(TeamNotice, None, _take)}


def elsewhere(session: Session) -> tuple[Elsewhere, ...]:
    """Return the figures of other laptops, by their names, after taking in what came."""
    receive(session)
    with session.reading(VaultKind.WELLBEING, Operation.READ_WORKLOADS) as reader:
        kept = [reader.transaction.draft(name) for name in reader.transaction.drafts(_KEPT)]
    found: dict[str, list[TeamNotice]] = {}
    for one in kept:
        if one:
            notice = msgspec.json.decode(one, type=TeamNotice)
            found.setdefault(notice.laptop, []).append(notice)
    laptops = session.data.register.state.laptops
    named = sorted((laptops[laptop].name, laptop) for laptop in found if laptop in laptops)
    return tuple(Elsewhere(name, _shown(found[laptop])) for name, laptop in named)


def _shown(notices: list[TeamNotice]) -> tuple[Shown, ...]:
    latest = sorted(notices, key=lambda one: one.first, reverse=True)
    return tuple(Shown(one.first, one.last, one.people, one.figures, Why.SHOWN) for one in latest)
