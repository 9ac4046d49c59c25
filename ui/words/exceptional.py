"""Texts for the codes of sharing without the client's consent."""

from counsel_desk.domain import words
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import word

_LACKS = {
    "recipient": QT_TRANSLATE_NOOP("Words", "To whom it goes is missing."),
    "reason": QT_TRANSLATE_NOOP("Words", "The reason is missing."),
    "content": QT_TRANSLATE_NOOP("Words", "Nothing is written that would leave."),
    "too_much": QT_TRANSLATE_NOOP("Words", "Something written is not for this ground."),
    "authority": QT_TRANSLATE_NOOP(
        "Words", "Which authority is told is missing; on this ground it cannot be somebody here."
    ),
    "order": QT_TRANSLATE_NOOP(
        "Words", "Which court or body, or the number of its order, is missing."
    ),
    "body": QT_TRANSLATE_NOOP("Words", "Whether a court or another body ordered it is missing."),
    "child": QT_TRANSLATE_NOOP("Words", "Which child it is about, or when it was, is missing."),
    "duty": QT_TRANSLATE_NOOP(
        "Words", "The section of the law, or the lawyer who was asked, is missing."
    ),
}

_WHOSE = {
    "client": QT_TRANSLATE_NOOP("Words", "Against the client"),
    "another": QT_TRANSLATE_NOOP("Words", "Against somebody else"),
}
_CHILDREN = {
    "client": QT_TRANSLATE_NOOP("Words", "The client"),
    "another": QT_TRANSLATE_NOOP("Words", "Another child"),
}
_HAPPENINGS = {
    "now": QT_TRANSLATE_NOOP("Words", "Now, or it is to be feared; against a child"),
    "past": QT_TRANSLATE_NOOP("Words", "In the past; the person is still a child"),
    "grown_up": QT_TRANSLATE_NOOP("Words", "In the past; the person is an adult today"),
}
_BINDS = {
    "everybody": QT_TRANSLATE_NOOP("Words", "Everybody, the lawyer says"),
    "disputed": QT_TRANSLATE_NOOP("Words", "Not everybody, or that is disputed"),
}
_TELLINGS = {
    "told": QT_TRANSLATE_NOOP("Words", "The client was told"),
    "not_yet": QT_TRANSLATE_NOOP("Words", "The client was not told yet"),
    "endangers_her": QT_TRANSLATE_NOOP("Words", "Telling the client now would endanger them"),
}

_EXCEPTIONAL_REFUSALS = {
    "lacking": QT_TRANSLATE_NOOP("Words", "Something is missing from what is to leave."),
    "not_signed": QT_TRANSLATE_NOOP("Words", "No supervisor has signed for it."),
    "not_true": QT_TRANSLATE_NOOP(
        "Words", "The signature is not by somebody else who is a supervisor today."
    ),
    "other_request": QT_TRANSLATE_NOOP("Words", "The signature is for another request."),
    "other_ground": QT_TRANSLATE_NOOP("Words", "The signature is for another ground."),
    "other_recipient": QT_TRANSLATE_NOOP("Words", "The signature is for another recipient."),
    "other_content": QT_TRANSLATE_NOOP("Words", "The signature is for other words."),
    "used": QT_TRANSLATE_NOOP("Words", "Something has left on this signature before."),
    "not_yet": QT_TRANSLATE_NOOP("Words", "At that time it was not signed yet."),
    "too_old": QT_TRANSLATE_NOOP(
        "Words", "The signature is older than seven days. Please ask for it again."
    ),
    "other_way": QT_TRANSLATE_NOOP("Words", "It cannot go to this recipient in this way."),
}


def exceptional_ground(code: str) -> str:
    """Return the name of a ground for sharing without the client's consent."""
    return word(words.EXCEPTIONAL_GROUNDS, code)


def exceptional_state(code: str) -> str:
    """Return the state of a request to share without the client's consent."""
    return word(words.EXCEPTIONAL_STATES, code)


def exceptional_refusal(code: str) -> str:
    """Return a sentence on why something may not be shared without the client's consent."""
    return word(_EXCEPTIONAL_REFUSALS, code)


def lack(code: str) -> str:
    """Return a sentence on what a request to co-sign still lacks."""
    return word(_LACKS, code)


def authority(code: str) -> str:
    """Return the name of an authority."""
    return word(words.AUTHORITIES, code)


def way(code: str) -> str:
    """Return the way in which something was sent."""
    return word(words.WAYS, code)


def whose(code: str) -> str:
    """Return whom an offence was against."""
    return word(_WHOSE, code)


def child(code: str) -> str:
    """Return which child is without family."""
    return word(_CHILDREN, code)


def happening(code: str) -> str:
    """Return when an offence was."""
    return word(_HAPPENINGS, code)


def binds(code: str) -> str:
    """Return whom a legal duty binds."""
    return word(_BINDS, code)


def telling(code: str) -> str:
    """Return whether the client knows of what is shared without consent."""
    return word(_TELLINGS, code)
