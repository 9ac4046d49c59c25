"""First wordings for a summary, from figures in the file and never from what was said."""

from assessments.labels import label
from assessments.library import instrument
from counsel_desk.domain.appointment import sessions_held
from counsel_desk.domain.consent import Category, Part
from counsel_desk.domain.group_session import GroupLine
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Assessment, Client, Kind, Note
from counsel_desk.services import appointments, clients
from counsel_desk.services.ports import Tools
from counsel_desk.services.session import Reader
from counsel_desk.services.wording import Say, day_text, speaker

CONTEXT = "summary"
_SINCE = QT_TRANSLATE_NOOP("summary", "She has come to counselling since {since}.")
_SESSIONS = QT_TRANSLATE_NOOP(
    "summary", "{count} sessions were held up to now, the last one on {last}."
)
_NO_SESSION = QT_TRANSLATE_NOOP("summary", "No session has been held yet.")
_SCORE = QT_TRANSLATE_NOOP("summary", "{title}, {day}: {score} {value}")
_BAND = QT_TRANSLATE_NOOP("summary", "{line} ({band}).")
_NO_BAND = QT_TRANSLATE_NOOP("summary", "{line}.")
_MEANING = QT_TRANSLATE_NOOP(
    "summary",
    "These figures come from questionnaires. They are no diagnosis, and they may differ from one "
    "day to the next.",
)


def suggest(tools: Tools, reader: Reader, client: str, part: Part, language: str) -> str:
    """Return a first wording for a part, or ``""`` where the file has no figures for it."""
    say = speaker(tools, CONTEXT, language)
    if part.category is Category.ATTENDANCE:
        return _attendance(reader, clients.require(reader, client).body, client, say)
    if part.category is Category.ASSESSMENT_RESULTS:
        return _assessment(
            reader, client, part.instrument, say, speaker(tools, "assessments", language)
        )
    return ""


def _attendance(reader: Reader, body: Client, client: str, say: Say) -> str:
    notes = [filed.body.held for filed in reader.latest(Kind.NOTE, Note, client)]
    groups = [filed.body.held for filed in reader.latest(Kind.GROUP_LINE, GroupLine, client)]
    kept = appointments.kept_days(reader, client).get(client, [])
    written = ((client, day) for day in (*notes, *groups))
    held = list(sessions_held(written, ((client, day) for day in kept)))
    first = say(_SINCE, since=day_text(body.since))
    if not held:
        return f"{first} {say(_NO_SESSION)}"
    return f"{first} {say(_SESSIONS, count=len(held), last=day_text(max(held)))}"


def _assessment(reader: Reader, client: str, key: str, say: Say, word: Say) -> str:
    taken = [
        filed.body
        for filed in reader.latest(Kind.ASSESSMENT, Assessment, client)
        if filed.body.instrument == key and filed.body.scores
    ]
    if not taken:
        return ""
    last = max(taken, key=lambda one: one.taken)
    return "\n".join([*(_line(last, name, say, word) for name in last.scores), "", say(_MEANING)])


def _line(taken: Assessment, name: str, say: Say, word: Say) -> str:
    facts = instrument(taken.instrument)
    line = say(
        _SCORE,
        title=word(label(facts.key)),
        day=day_text(taken.taken),
        score=word(label(name)),
        value=f"{taken.scores[name]:g}",
    )
    if taken.band and name == "total":
        return say(_BAND, line=line, band=word(label(taken.band)))
    return say(_NO_BAND, line=line)
