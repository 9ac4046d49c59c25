"""What is kept in supervision, in the current language."""

from collections.abc import Mapping
from datetime import date

from counsel_desk.domain.supervision.supervision import About, ActionState, MeetingState, Who
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.dates import day_text
from ui.words.phrases import word

_STATES: Mapping[str, str] = {
    MeetingState.PLANNED: QT_TRANSLATE_NOOP("Words", "Planned"),
    MeetingState.HELD: QT_TRANSLATE_NOOP("Words", "It took place"),
    MeetingState.CANCELLED: QT_TRANSLATE_NOOP("Words", "Cancelled"),
}
_ACTIONS: Mapping[str, str] = {
    ActionState.OPEN: QT_TRANSLATE_NOOP("Words", "Still open"),
    ActionState.DONE: QT_TRANSLATE_NOOP("Words", "Done"),
    ActionState.DROPPED: QT_TRANSLATE_NOOP("Words", "No longer needed"),
}
_WHO: Mapping[str, str] = {
    Who.SUPERVISOR: QT_TRANSLATE_NOOP("Words", "The supervisor"),
    Who.COUNSELLOR: QT_TRANSLATE_NOOP("Words", "The counsellor"),
    Who.BOTH: QT_TRANSLATE_NOOP("Words", "Both of us"),
}
_ABOUT: Mapping[str, str] = {
    About.QUESTION: "",
    About.UNNAMED: QT_TRANSLATE_NOOP("Words", "About a client, without saying who they are"),
    About.AGREED: QT_TRANSLATE_NOOP(
        "Words", "About a client who agreed to supervision until {day}"
    ),
}
_WEEKS: Mapping[str, str] = {
    "never": QT_TRANSLATE_NOOP("Words", "No session has taken place yet."),
    "this": QT_TRANSLATE_NOOP("Words", "The last session was less than a week ago."),
    "ago": QT_TRANSLATE_NOOP("Words", "Weeks since the last session: {weeks}"),
}


def meeting_state(code: str) -> str:
    """Return what became of a session."""
    return word(_STATES, code)


def action_state(code: str) -> str:
    """Return what became of something agreed."""
    return word(_ACTIONS, code)


def who(code: str) -> str:
    """Return who does something."""
    return word(_WHO, code)


def about(code: About, until: date | None = None) -> str:
    """Return whether something is about a client, and under what it is brought."""
    if not _ABOUT[code]:
        return ""
    return word(_ABOUT, code).format(day=day_text(until) if until else "")


def weeks(count: int | None) -> str:
    """Return how long ago the last session was."""
    if count is None:
        return word(_WEEKS, "never")
    return word(_WEEKS, "ago" if count else "this").format(weeks=count)
