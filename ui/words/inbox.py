"""Texts for the entries of the inbox."""

from counsel_desk.domain.casework.requests import Wanted
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.inbox.entry import Entry, Kind
from ui.dates import day_text
from ui.words.people import reason
from ui.words.phrases import word

_SENTENCES = {
    Kind.REQUEST: QT_TRANSLATE_NOOP("Words", "{name} asks for a summary"),
    Kind.OFFERED: QT_TRANSLATE_NOOP("Words", "{name} offers you a client's file"),
    Kind.COSIGN_ASKED: QT_TRANSLATE_NOOP(
        "Words", "{name} asks you to co-sign what is to leave without consent"
    ),
    Kind.REPORTED: QT_TRANSLATE_NOOP("Words", "{name} made a report for you to look at"),
    Kind.TOLD: QT_TRANSLATE_NOOP("Words", "{name} passed on what a client said"),
    Kind.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "{name} passed on that a client withdrew a consent"),
    Kind.COMPLAINT: QT_TRANSLATE_NOOP(
        "Words", "A client's complaint, written at the desk of {name}"
    ),
    Kind.SUMMARY: QT_TRANSLATE_NOOP("Words", "{name} sent a summary"),
    Kind.REQUEST_TAKEN_BACK: QT_TRANSLATE_NOOP("Words", "{name} cancelled a request"),
    Kind.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "{name} took over the file that you offered"),
    Kind.DECLINED: QT_TRANSLATE_NOOP(
        "Words", "{name} did not take over the file that you offered; it stays with you"
    ),
    Kind.COSIGNED: QT_TRANSLATE_NOOP("Words", "{name} co-signed what you asked for"),
    Kind.SENT_BACK: QT_TRANSLATE_NOOP("Words", "{name} sent back what you asked to be co-signed"),
    Kind.REVIEWED: QT_TRANSLATE_NOOP("Words", "{name} looked at what you reported"),
    Kind.OPENED: QT_TRANSLATE_NOOP("Words", "{name} read the summary"),
    Kind.GONE: QT_TRANSLATE_NOOP("Words", "The summary is gone from the desk of {name}"),
    Kind.SUMMARY_GONE: QT_TRANSLATE_NOOP(
        "Words", "A consent was withdrawn: the summary from {name} is gone from here"
    ),
    Kind.SUMMARY_ENDED: QT_TRANSLATE_NOOP(
        "Words", "A consent has ended: the summary from {name} is gone from here"
    ),
    Kind.ANSWERED: QT_TRANSLATE_NOOP("Words", "{name} answered a request"),
    Kind.NOT_GIVEN: QT_TRANSLATE_NOOP("Words", "{name} cannot give what was asked for"),
    Kind.RECOVERED: QT_TRANSLATE_NOOP(
        "Words", "Your files were handed to {name} with the office's recovery sheets"
    ),
    Kind.COMPLAINTS_GO: QT_TRANSLATE_NOOP("Words", "Clients' complaints go to {name} now"),
    Kind.COMPLAINTS_STAY: QT_TRANSLATE_NOOP("Words", "Clients' complaints go to nobody any more"),
    Kind.TALK: QT_TRANSLATE_NOOP("Words", "{name} asks you for a talk"),
    Kind.COVER_ENDED: QT_TRANSLATE_NOOP(
        "Words", "Your cover for {name} has ended; their files are closed here"
    ),
    Kind.SUPERVISION_BEGUN: QT_TRANSLATE_NOOP("Words", "{name} began supervision with you"),
    Kind.SUPERVISION_ENDED: QT_TRANSLATE_NOOP("Words", "{name} ended your supervision"),
    Kind.SUPERVISION_PLANNED: QT_TRANSLATE_NOOP("Words", "{name} planned a session of supervision"),
    Kind.SUPERVISION_CANCELLED: QT_TRANSLATE_NOOP(
        "Words", "{name} cancelled a session of supervision"
    ),
}
_DETAILS = {
    "court_day": QT_TRANSLATE_NOOP("Words", "{name} asks for time around a hearing"),
    "file": QT_TRANSLATE_NOOP("Words", "File {code}"),
    "until": QT_TRANSLATE_NOOP("Words", "needed by {day}"),
    "session": QT_TRANSLATE_NOOP("Words", "on {day}"),
    "copied": QT_TRANSLATE_NOOP("Words", "It had been printed or saved before"),
    "not_copied": QT_TRANSLATE_NOOP("Words", "It had not been printed or saved"),
    "recovered": QT_TRANSLATE_NOOP(
        "Words", "Reason: {reason}. If you do not know of this, ask the administrator."
    ),
    "changed": QT_TRANSLATE_NOOP(
        "Words", "The administrator changed this. If you do not know why, ask the administrator."
    ),
}


def inbox_entry(entry: Entry) -> str:
    """Return what came, or what happened, and who it was."""
    if entry.wanted is Wanted.COURT_DAY and entry.kind is Kind.REQUEST:
        return word(_DETAILS, "court_day").format(name=entry.name)
    return word(_SENTENCES, entry.kind).format(name=entry.name)


def inbox_detail(entry: Entry, code: str) -> str:
    """Return what else there is to say, which may be nothing.

    Args:
        entry: The entry.
        code: The client's code, perhaps with their name.
    """
    parts = [word(_DETAILS, "file").format(code=code)] if code else []
    if entry.until is not None:
        held = entry.kind in {Kind.SUPERVISION_PLANNED, Kind.SUPERVISION_CANCELLED}
        parts.append(
            word(_DETAILS, "session" if held else "until").format(day=day_text(entry.until))
        )
    if entry.copied is not None:
        parts.append(word(_DETAILS, "copied" if entry.copied else "not_copied"))
    if entry.kind is Kind.RECOVERED:
        parts.append(word(_DETAILS, "recovered").format(reason=reason(entry.reason)))
    if entry.kind in {Kind.COMPLAINTS_GO, Kind.COMPLAINTS_STAY}:
        parts.append(word(_DETAILS, "changed"))
    return " · ".join(parts)
