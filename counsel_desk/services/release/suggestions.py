"""First wordings for a summary, from figures and codes in the file, never from what was said.

Of a note only its day is read, and free text in forms is not read at all: what was said in a
session, or written in words, never gets into a summary by itself.
"""

from collections.abc import Callable

from counsel_desk.domain import safety, words
from counsel_desk.domain.appointments.appointment import sessions_held
from counsel_desk.domain.appointments.group_session import GroupLine
from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.goals import Goal, GoalState
from counsel_desk.domain.intake import Part as IntakePart
from counsel_desk.domain.records import Client, Kind, Note
from counsel_desk.domain.referrals import Referral, State
from counsel_desk.domain.safety import RiskAssessment
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.appointments import appointments
from counsel_desk.services.clients import age, clients
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.release import suggested_scores
from counsel_desk.services.work.reader import Reader

CONTEXT = "summary"
_SINCE = QT_TRANSLATE_NOOP("summary", "The client has come to counselling since {since}.")
_SESSIONS = QT_TRANSLATE_NOOP(
    "summary", "Sessions held up to now: {count}; the last one was on {last}."
)
_NO_SESSION = QT_TRANSLATE_NOOP("summary", "No session has been held yet.")
_CONCERNS = QT_TRANSLATE_NOOP(
    "summary", "At the beginning the client chose what they want support with: {concerns}."
)
_RISK = QT_TRANSLATE_NOOP(
    "summary", "The client's safety was last assessed on {day}. As it was seen then: {level}."
)
_REVIEW = QT_TRANSLATE_NOOP("summary", "It is to be looked at again on {day}.")
_ASKED = QT_TRANSLATE_NOOP("summary", "What was asked for the client up to now:")
_ANSWER = QT_TRANSLATE_NOOP("summary", "{service}: {state} (since {day})")
_GOALS = QT_TRANSLATE_NOOP(
    "summary", "Goals that the client set: working on {open}, reached {reached}."
)


def suggest(tools: Tools, reader: Reader, client: str, part: Part, language: str) -> str:
    """Return a first wording for a part, or ``""`` if the file has no coded data for it.

    A client's strengths and supports are recorded in the intake in words only, so nothing is
    suggested for them.
    """
    makers: dict[Category, Callable[[], str]] = {
        Category.ATTENDANCE: lambda: _attendance(tools, reader, client, language),
        Category.PRESENTING_CONCERNS: lambda: _concerns(tools, reader, client, language),
        Category.SAFETY_AND_RISK: lambda: _safety(tools, reader, client, language),
        Category.FUNCTIONING: lambda: suggested_scores.functioning(tools, reader, client, language),
        Category.ASSESSMENT_RESULTS: lambda: suggested_scores.results(
            tools, reader, client, part.instrument, language
        ),
        Category.NEEDS_AND_RECOMMENDATIONS: lambda: _needs(tools, reader, client, language),
    }
    make = makers.get(part.category)
    return make() if make else ""


def _attendance(tools: Tools, reader: Reader, client: str, language: str) -> str:
    say = speaker(tools, CONTEXT, language)
    body: Client = clients.require(reader, client).body
    notes = [filed.body.held for filed in reader.latest(Kind.NOTE, Note, client)]
    groups = [filed.body.held for filed in reader.latest(Kind.GROUP_LINE, GroupLine, client)]
    kept = appointments.kept_days(reader, [client])[client]
    written = ((client, day) for day in (*notes, *groups))
    held = list(sessions_held(written, ((client, day) for day in kept)))
    first = say(_SINCE, since=day_text(body.since))
    if not held:
        return f"{first} {say(_NO_SESSION)}"
    return f"{first} {say(_SESSIONS, count=len(held), last=day_text(max(held)))}"


def _concerns(tools: Tools, reader: Reader, client: str, language: str) -> str:
    kept = age.find_intake(reader, client)
    if kept is None or IntakePart.CONCERNS in kept.body.declined:
        return ""
    word = speaker(tools, words.INTAKE_CONTEXT, language)
    named = [word(words.CONCERNS[code]) for code in kept.body.concerns if code in words.CONCERNS]
    say = speaker(tools, CONTEXT, language)
    return say(_CONCERNS, concerns=", ".join(named)) if named else ""


def _safety(tools: Tools, reader: Reader, client: str, language: str) -> str:
    """Return the level of risk and the day of the next review, never the reasons."""
    found = reader.latest(Kind.RISK_ASSESSMENT, RiskAssessment, client)
    held = safety.latest(filed.body for filed in found)
    if held is None:
        return ""
    say = speaker(tools, CONTEXT, language)
    level = speaker(tools, words.CONTEXT, language)(words.RISKS[held.level])
    said = [say(_RISK, day=day_text(held.day), level=level)]
    if held.next_review is not None:
        said.append(say(_REVIEW, day=day_text(held.next_review)))
    return " ".join(said)


def _needs(tools: Tools, reader: Reader, client: str, language: str) -> str:
    """Return the services that were asked and how far each is, and the number of goals."""
    say = speaker(tools, CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    referrals = [filed.body for filed in reader.latest(Kind.REFERRAL, Referral, client)]
    lines = [
        _answer(one, say, word)
        for one in sorted(referrals, key=lambda one: one.sent)
        if one.state is not State.WITHDRAWN
    ]
    said = ["\n".join([say(_ASKED), *lines])] if lines else []
    states = [filed.body.state for filed in reader.latest(Kind.GOAL, Goal, client)]
    if states:
        working, reached = states.count(GoalState.OPEN), states.count(GoalState.REACHED)
        said.append(say(_GOALS, open=working, reached=reached))
    return "\n\n".join(said)


def _answer(referral: Referral, say: Say, word: Say) -> str:
    return say(
        _ANSWER,
        service=word(words.SERVICES[referral.service]),
        state=word(words.REFERRAL_STATES[referral.state]),
        day=day_text(referral.since),
    )
