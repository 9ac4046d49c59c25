"""A counsellor's figures on their way to the supervisors: sealed to each of them, and signed.

What lies in the register can be read by nobody but the supervisor it is for, with their own keys. A
letter that was not opened yet is taken back when a newer one follows.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import msgspec

from counsel_desk.domain.caseload.figures import CaseloadFigures, MonthLoad, Sent, trimmed
from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.workload import Caseload as Active
from counsel_desk.domain.caseload.workload import WorkloadPolicy, in_steps, shared, weight
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.caseload import counting, workload
from counsel_desk.services.caseload.caseload_sheet import MONTHS, decided, month_ends
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_SENT = "caseload_sent"
"""Name in a vault's `meta`."""
_LASTS = timedelta(days=365)
"""How long a letter with figures can be opened."""


def publish(session: Session) -> None:
    """Send the user's figures of today to every supervisor, unless they have them already."""
    session.require(Operation.PUBLISH_WORKLOAD)
    rule, exact, today = policy.read(session).burden, workload.own(session), session.today()
    days = month_ends(today, MONTHS)
    with session.work(VaultKind.COUNSELLING, Operation.PUBLISH_WORKLOAD) as work:
        sent = _sent(work)
        trend = _trend(work, sent.trend, days, rule)
        months = decided(session, work, days)
        figures = CaseloadFigures(
            "",
            shared(exact, rule),
            _policy_number(session),
            tuple(one for one in trend if one.day in set(days)),
            {day.isoformat(): trimmed(months[day]) for day in days},
        )
        _send(session, work, figures, replace(sent, trend=trend))


def _policy_number(session: Session) -> int:
    with session.data.register.reading() as register:
        last = register.state.policy
    return last.number if last else 0


def _sent(reader: Reader) -> Sent:
    kept = reader.transaction.meta(_SENT)
    return msgspec.json.decode(kept, type=Sent) if kept else Sent()


def _send(session: Session, work: Work, figures: CaseloadFigures, sent: Sent) -> None:
    digest = sha256(msgspec.json.encode(figures, order="sorted")).hexdigest()
    supervisors = _supervisors(session)
    if digest == sent.digest and {one.person for one in supervisors} <= sent.messages.keys():
        return
    messages = {}
    for one in supervisors:
        if one.person in sent.messages:
            work.unpost(sent.messages[one.person])
        body = replace(figures, link=new_id())
        envelope = letters.seal(
            session,
            work,
            letters.CASELOAD,
            body.link,
            one,
            "",
            session.data.tools.now() + _LASTS,
            msgspec.json.encode(body, order="sorted"),
        )
        work.post(envelope)
        messages[one.person] = envelope.message
    work.audit("figures_published")
    now = replace(sent, digest=digest, messages=messages)
    work.transaction.put_meta(_SENT, msgspec.json.encode(now, order="sorted"))


def _supervisors(session: Session) -> list[Certificate]:
    """Return the supervisors who can open letters."""
    with session.data.register.reading() as register:
        state = register.state
        return [
            one
            for one in everyone(state)
            if Role.SUPERVISOR in one.roles and state.people[one.person].proved
        ]


def _trend(
    reader: Reader, before: Sequence[MonthLoad], days: Sequence[date], rule: WorkloadPolicy
) -> tuple[MonthLoad, ...]:
    """Return how heavy the caseload was on each of these days; what was once said stays."""
    found = {one.day: one for one in before}
    missing = [day for day in days if day not in found]
    if missing:
        histories = reader.histories(Kind.CLIENT, Client).values()
        for day in missing:
            active = [
                Active(level, history[-1].body.since)
                for history in histories
                if (level := counting.level(history, day)) is not None
            ]
            figure, below = in_steps(sum(weight(one, day, rule) for one in active), rule)
            found[day] = MonthLoad(day, figure, below, len(active) // SMALLEST * SMALLEST)
    return tuple(found[day] for day in sorted(found))
