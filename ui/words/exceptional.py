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
        "Words",
        "A report of an offence against a child goes to the Special Juvenile Police Unit or to "
        "the local police.",
    ),
    "order": QT_TRANSLATE_NOOP("Words", "Which court, or the number of its order, is missing."),
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
        "Words", "The signature is older than seven days. Please ask for it anew."
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
    """Return the authority to which an offence against a child is reported."""
    return word(words.AUTHORITIES, code)


def way(code: str) -> str:
    """Return the way in which something was sent."""
    return word(words.WAYS, code)
