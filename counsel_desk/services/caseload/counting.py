"""Counts people where their records are, for figures that name nobody.

Only who agreed to statistics is counted, in every figure of a series alike: two figures of the same
people with and without a few would give these few away.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from assessments.change import Change, compare
from assessments.library import instrument
from counsel_desk.domain import intake as ages
from counsel_desk.domain.caseload import groups
from counsel_desk.domain.caseload.feedback_groups import Said, feedback
from counsel_desk.domain.caseload.groups import Asked, Outcome
from counsel_desk.domain.caseload.suppression import People
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.consent.about_client import about_client
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Assessment, Client, Filed, Kind
from counsel_desk.domain.referrals import Referral, State
from counsel_desk.domain.voice import Comment
from counsel_desk.services.appointments import appointments
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_OUTCOMES = {
    Change.IMPROVED: Outcome.IMPROVED,
    Change.NONE: Outcome.UNCHANGED,
    Change.WORSE: Outcome.WORSE,
    Change.UNKNOWN: Outcome.NOT_KNOWN,
}


@dataclass(frozen=True)
class _Facts:
    """What is counted of one client."""

    history: list[Filed[Client]]
    intake: Intake
    held: list[date]
    taken: list[Assessment]
    asked: list[Asked]
    said: list[Said]


def people(session: Session, reader: Reader) -> Callable[[date], People]:
    """Return what says who had an open file on a day, and in which group of each table."""

    @cache
    def facts() -> dict[str, _Facts]:
        return _facts(session, reader)

    def on(day: date) -> People:
        found = {client: _places(one, day) for client, one in facts().items()}
        return {client: places for client, places in found.items() if places is not None}

    return on


def level(history: list[Filed[Client]], day: date) -> Intensity | None:
    """Return how much support a client needed on a day, or `None` if their file was not open."""
    last = history[-1].body
    if last.since > day or (last.closed is not None and last.closed <= day):
        return None
    known = [filed for filed in history if local_day(filed.written) <= day]
    return (known or history)[-1 if known else 0].body.intensity


def _agreed(session: Session, reader: Reader) -> dict[str, Intake]:
    """Return the intakes of the clients whose consent to statistics holds."""
    intakes = {
        client: filed.body for client, filed in reader.latest_with_parent(Kind.INTAKE, Intake)
    }
    # The last consent counts: what was withdrawn may have been given again.
    last = {
        client: filed.body
        for client, filed in reader.latest_with_parent(Kind.CONSENT, Consent)
        if filed.body.purpose is Purpose.STATISTICS
    }
    now = session.data.tools.now()
    return {
        client: intakes.get(client, Intake())
        for client, given in last.items()
        if holds(given, now, about_client(intakes.get(client)))
    }


def _facts(session: Session, reader: Reader) -> dict[str, _Facts]:
    agreed = _agreed(session, reader)
    clients = {
        client: history
        for client, history in reader.histories(Kind.CLIENT, Client).items()
        if client in agreed and not history[-1].body.in_no_figures
    }
    held = _held(reader, clients)
    taken: dict[str, list[Assessment]] = {}
    for client, assessment in reader.latest_with_parent(Kind.ASSESSMENT, Assessment):
        taken.setdefault(client, []).append(assessment.body)
    asked: dict[str, list[Asked]] = {}
    for client, referral in reader.latest_with_parent(Kind.REFERRAL, Referral):
        asked.setdefault(client, []).extend(_asked(reader.versions(referral.record, Referral)))
    said: dict[str, list[Said]] = {}
    for client, filed in reader.latest_with_parent(Kind.COMMENT, Comment):
        one = filed.body
        # What is not shared is the client's alone, and counted apart (`services/voice`). Counted
        # together, what is shared could be taken off again, and the few others would be left.
        if one.shared:
            said.setdefault(client, []).append((one.given, one.subject, one.answers))
    return {
        client: _Facts(
            history,
            agreed[client],
            sorted(held[client]),
            taken.get(client, []),
            asked.get(client, []),
            said.get(client, []),
        )
        for client, history in clients.items()
    }


def _held(reader: Reader, clients: Iterable[str]) -> dict[str, set[date]]:
    """Return the days of the sessions with some clients; no note is read for them."""
    held = {
        client: {day for _note, day in reader.transaction.days_until(Kind.NOTE, client, date.max)}
        for client in clients
    }
    for client, days in appointments.kept_days(reader, held).items():
        held[client].update(days)
    return held


def _asked(history: list[Filed[Referral]]) -> Iterable[Asked]:
    last = history[-1].body
    if last.state is not State.WITHDRAWN or last.escalations:
        answers = [filed.body.since for filed in history if filed.body.state is not State.SENT]
        yield Asked(last.sent, min(answers, default=None))
    for rung in last.escalations:
        yield Asked(rung.sent, rung.answered, higher=True)


def _places(facts: _Facts, day: date) -> tuple[int, ...] | None:
    intensity = level(facts.history, day)
    if intensity is None:
        return None
    born = ages.youngest_birth_said(facts.intake)
    years = ages.years_between(born, day) if born and born <= day else None
    found = (
        intensity,
        groups.age(years),
        groups.spoken_of(facts.intake.pronoun),
        groups.tongue(facts.history[-1].body.language),
        groups.sessions(facts.held, day),
        _outcome(facts.taken, day),
        groups.answered(facts.asked, day),
        groups.escalated(facts.asked, day),
        *feedback(facts.said, day),
    )
    return tuple(map(groups.place, found))


def _outcome(taken: Iterable[Assessment], day: date) -> Outcome:
    """Return the change of the questionnaire that was answered last among those taken twice."""
    series: dict[str, list[Assessment]] = {}
    for one in sorted(taken, key=lambda one: one.taken):
        if one.taken <= day and "total" in one.scores:
            series.setdefault(one.instrument, []).append(one)
    twice = [answers for answers in series.values() if len(answers) > 1]
    if not twice:
        return Outcome.NOT_KNOWN
    first, *_between, last = max(twice, key=lambda answers: answers[-1].taken)
    facts = instrument(last.instrument)
    return _OUTCOMES[compare(facts, first.scores["total"], last.scores["total"])]
