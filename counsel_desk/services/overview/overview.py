"""Where things are with a client: read by the day beside a record, however long the file is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from counsel_desk.domain import safety
from counsel_desk.domain.appointments.appointment import Appointment, State
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.goals import Goal, GoalState
from counsel_desk.domain.identifying.identifying import Known, Sign, look
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Filed, Kind, Note
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.sensible.values import YEARS
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.assessments import assessments, safety_prompts
from counsel_desk.services.clients import age, clients, identifying_details
from counsel_desk.services.overview import unfinished
from counsel_desk.services.overview.unfinished import Unfinished
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

_LETTERS = 280
"""How much of the last note is shown."""
_COVERED = "•••"
"""In place of a name while names are covered."""


@dataclass(frozen=True)
class Score:
    """The last result of one questionnaire, and the one before it.

    Attributes:
        instrument: Key of the instrument.
        taken: The day of the answers.
        scores: By the name of the scale.
        band: Code of the band of the total; empty if there is none.
        before: The scores of the time before; empty if it was answered once.
    """

    instrument: str
    taken: date
    scores: dict[str, float]
    band: str
    before: dict[str, float]


@dataclass(frozen=True)
class LastNote:
    """The latest signed note.

    Attributes:
        record: Its record id.
        held: The day of its session.
        opening: Its first lines; names in it are covered unless they are shown.
    """

    record: str
    held: date
    opening: str


@dataclass(frozen=True)
class Overview:
    """Where things are with a client.

    Attributes:
        today: The date.
        ahead: The next appointment that is planned.
        kept: The last appointment that was kept.
        note: The latest signed note.
        plan: The day of the safety plan; `None` if there is none.
        risk: The latest risk assessment.
        goals: The goals that are under way.
        reached: How many goals were reached.
        consents: The consents in force, the first to end first.
        scores: The last result of each questionnaire, the latest first.
        unfinished: What was begun and is neither saved nor signed.
        taken: Whether an intake was saved.
        safety: The questionnaires with answers on safety, about which nothing is written yet.
    """

    today: date
    ahead: Filed[Appointment] | None
    kept: Filed[Appointment] | None
    note: LastNote | None
    plan: date | None
    risk: Filed[RiskAssessment] | None
    goals: tuple[Filed[Goal], ...]
    reached: int
    consents: tuple[Filed[Consent], ...]
    scores: tuple[Score, ...]
    unfinished: tuple[Unfinished, ...]
    taken: bool
    safety: tuple[Filed[Assessment], ...] = ()


def of_client(session: Session, client: str, *, covered: bool = True) -> Overview:
    """Return where things are with a client.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        covered: Whether names in the note are covered.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    now, today, me = session.data.tools.now(), session.today(), session.me.person
    known = identifying_details.known(session, client) if covered else Known()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        plans = reader.latest(Kind.SAFETY_PLAN, SafetyPlan, client)
        goals = reader.latest(Kind.GOAL, Goal, client)
        return Overview(
            today,
            _ahead(reader, client, now, today),
            _kept(reader, client, today),
            _note(reader, client, known),
            plans[-1].body.written if plans else None,
            _risk(reader, client),
            tuple(one for one in goals if one.body.state is GoalState.OPEN),
            sum(one.body.state is GoalState.REACHED for one in goals),
            _consents(reader, client, now),
            _scores(reader, client),
            unfinished.of_client(reader, client, me),
            age.find_intake(reader, client) is not None,
            tuple(safety_prompts.waiting(assessments.found(reader, client))),
        )


def _ahead(reader: Reader, client: str, now: datetime, today: date) -> Filed[Appointment] | None:
    planned = appointments.of_days(reader, today, date(YEARS.stop, 1, 1))
    return next(
        (
            one
            for one in planned
            if client in one.body.clients
            and one.body.state is State.PLANNED
            and one.body.ends > now
        ),
        None,
    )


def _until(reader: Reader, parent: str, last: date) -> Iterator[Filed[Appointment]]:
    for record, _day in reader.transaction.days_until(Kind.APPOINTMENT, parent, last):
        found = reader.get(record, Appointment)
        if found is not None:
            yield found


def _kept(reader: Reader, client: str, today: date) -> Filed[Appointment] | None:
    """Return the last appointment that was kept, alone or in a group."""
    own = _until(reader, client, today)
    alone = next((one for one in own if one.body.state is State.KEPT), None)
    # The groups of everybody: only those after the last session alone need to be read.
    for one in _until(reader, "", today):
        if alone is not None and one.body.begins <= alone.body.begins:
            break
        if one.body.state is State.KEPT and client in one.body.clients:
            return one
    return alone


def _note(reader: Reader, client: str, known: Known) -> LastNote | None:
    for record, _day in reader.transaction.days_until(Kind.NOTE, client, date.max):
        found = reader.get(record, Note)
        if found is not None:
            written = _opening(found.body, known)
            return LastNote(record, found.body.held, written)
    return None


def _opening(note: Note, known: Known) -> str:
    parts = [section.text for section in note.sections] + [note.text]
    text = " ".join(" ".join(parts).split())
    short = text if len(text) <= _LETTERS else text[:_LETTERS].rpartition(" ")[0] + " …"
    for found in reversed(look(short, known)):
        if found.sign is Sign.NAME:
            short = short[: found.start] + _COVERED + short[found.end :]
    return short


def _risk(reader: Reader, client: str) -> Filed[RiskAssessment] | None:
    found = reader.latest(Kind.RISK_ASSESSMENT, RiskAssessment, client)
    current = safety.latest(one.body for one in found)
    return next((one for one in found[::-1] if one.body == current), None)


def _consents(reader: Reader, client: str, now: datetime) -> tuple[Filed[Consent], ...]:
    about = age.about(reader, client)
    found = reader.latest(Kind.CONSENT, Consent, client)
    valid = [one for one in found if holds(one.body, now, about)]
    return tuple(sorted(valid, key=lambda one: one.body.ends))


def _scores(reader: Reader, client: str) -> tuple[Score, ...]:
    found = reader.latest(Kind.ASSESSMENT, Assessment, client)
    of: dict[str, list[Assessment]] = {}
    for one in sorted(found, key=lambda filed: (filed.body.taken, filed.written)):
        of.setdefault(one.body.instrument, []).append(one.body)
    last = [
        Score(
            key,
            taken[-1].taken,
            taken[-1].scores,
            taken[-1].band,
            taken[-2].scores if len(taken) > 1 else {},
        )
        for key, taken in of.items()
    ]
    return tuple(sorted(last, key=lambda one: one.taken, reverse=True))
