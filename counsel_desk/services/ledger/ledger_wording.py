"""Puts a release and what happened to it into words, for the client's sheet and the window."""

from collections.abc import Mapping, Sequence
from datetime import date

from counsel_desk.domain import words
from counsel_desk.domain.disclosure import Exceptional, Way
from counsel_desk.domain.ledger import ReleaseStatus, Shared
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import Say, day_text, instant_text

CONTEXT = "ledger"
_SUMMARY = QT_TRANSLATE_NOOP("ledger", "Something that was told")
_LETTER = QT_TRANSLATE_NOOP("ledger", "A letter that asks an office for an answer")
_NAMES = QT_TRANSLATE_NOOP("ledger", "Names the client")
_NAMED = QT_TRANSLATE_NOOP("ledger", "Yes, as the client agreed")
_NOT_NAMED = QT_TRANSLATE_NOOP(
    "ledger", "No: neither a name nor a number by which the office knows the client"
)
_TO = QT_TRANSLATE_NOOP("ledger", "To")
_FOR = QT_TRANSLATE_NOOP("ledger", "For")
_WHAT = QT_TRANSLATE_NOOP("ledger", "What")
_HOW = QT_TRANSLATE_NOOP("ledger", "How")
_CONSENT = QT_TRANSLATE_NOOP("ledger", "Consent")
_CONSENT_DAYS = QT_TRANSLATE_NOOP("ledger", "Given on {day}, in force until {until}")
_WORDS = QT_TRANSLATE_NOOP("ledger", "Every word was agreed to")
_WITHOUT = QT_TRANSLATE_NOOP("ledger", "Without consent")
_WHY = QT_TRANSLATE_NOOP("ledger", "Why")
_SUPERVISOR = QT_TRANSLATE_NOOP("ledger", "Signed by a supervisor as well")
_AWAITED = QT_TRANSLATE_NOOP("ledger", "{name} is asked; it is awaited")
_SIGNED = QT_TRANSLATE_NOOP("ledger", "{name}, {time}")
_LOOKED_AT = QT_TRANSLATE_NOOP("ledger", "Seen by a supervisor afterwards")
_TOLD_OF_IT = QT_TRANSLATE_NOOP("ledger", "{name} is told; not seen yet")
_NOBODY = QT_TRANSLATE_NOOP("ledger", "No supervisor is told yet")
_SPOKEN = QT_TRANSLATE_NOOP("ledger", "Told by word of mouth")
_CLIENT_TOLD = QT_TRANSLATE_NOOP("ledger", "The client was told")
_YES = QT_TRANSLATE_NOOP("ledger", "Yes")
_NOT_YET = QT_TRANSLATE_NOOP("ledger", "Not yet")
_HELD_BACK = QT_TRANSLATE_NOOP(
    "ledger", "No, and no copy for the client shows this before it may be told"
)
_READ = QT_TRANSLATE_NOOP("ledger", "Read")
_READ_ON = QT_TRANSLATE_NOOP("ledger", "On {day}, for the first time")
_NOT_READ = QT_TRANSLATE_NOOP("ledger", "Not known yet")
_BACK = QT_TRANSLATE_NOOP("ledger", "Called back")
_GONE = QT_TRANSLATE_NOOP("ledger", "Gone from the recipient's desk")
_GONE_ON = QT_TRANSLATE_NOOP("ledger", "Yes, since {day}")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("ledger", "Not confirmed yet")
_COPIES = QT_TRANSLATE_NOOP("ledger", "Copies")
_COPIED = QT_TRANSLATE_NOOP(
    "ledger", "It had been printed or saved before. Such a copy cannot be called back."
)
_NOT_COPIED = QT_TRANSLATE_NOOP("ledger", "It had not been printed or saved at the desk.")
_COPIES_UNKNOWN = QT_TRANSLATE_NOOP(
    "ledger",
    "Whether it had been printed or saved before is not known. Such a copy cannot be called back.",
)
_STANDINGS: Mapping[ReleaseStatus, str] = {
    ReleaseStatus.UNDER_WAY: QT_TRANSLATE_NOOP(
        "ledger", "Sent. It is not known yet whether it was read."
    ),
    ReleaseStatus.READ: QT_TRANSLATE_NOOP("ledger", "It was read, and is at the recipient's desk."),
    ReleaseStatus.ENDED: QT_TRANSLATE_NOOP(
        "ledger",
        "The consent has ended. The recipient's desk no longer shows it and removes it.",
    ),
    ReleaseStatus.CALLED_BACK: QT_TRANSLATE_NOOP(
        "ledger",
        "Called back. Once the recipient's desk is opened it is removed there; this is not"
        " confirmed yet.",
    ),
    ReleaseStatus.GONE: QT_TRANSLATE_NOOP(
        "ledger", "Called back, and gone from the recipient's desk."
    ),
    ReleaseStatus.OUT_OF_REACH: QT_TRANSLATE_NOOP(
        "ledger",
        "It left the desk, so nobody here can see whether it was read, or take it away again.",
    ),
    ReleaseStatus.TAKEN_BACK_OUT_OF_REACH: QT_TRANSLATE_NOOP(
        "ledger",
        "The consent was withdrawn. What had left the desk before cannot be taken away by it; "
        "please ask the recipient to give it back or destroy it.",
    ),
}


def title(shared: Shared, say: Say, word: Say) -> str:
    """Return when something was shared and what it was.

    Args:
        shared: The release.
        say: Translates the sentences of this module.
        word: Translates the words of the domain.
    """
    summary = shared.entry.summary
    other = _LETTER if shared.entry.way is Way.LETTER else _SUMMARY
    kind = word(words.SUMMARY_TYPES[summary.type]) if summary else say(other)
    return f"{instant_text(shared.entry.instant)} · {kind}"


def standing(shared: Shared, today: date, say: Say) -> str:
    """Return a sentence on the state of a release on a day."""
    return say(_STANDINGS[shared.standing(today)])


def facts(shared: Shared, parts: Sequence[str], say: Say, word: Say) -> list[tuple[str, str]]:
    """Return the facts about a release, each after its label.

    Args:
        shared: The release.
        parts: What was shared, in words.
        say: Translates the sentences of this module.
        word: Translates the words of the domain.
    """
    entry = shared.entry
    to = entry.recipient
    named = ", ".join(each for each in (to.name, to.role, to.organisation) if each)
    found = [(say(_TO), named)]
    if entry.purpose is not None:
        found.append((say(_FOR), word(words.PURPOSES[entry.purpose])))
    found += [(say(_WHAT), ", ".join(parts)), (say(_HOW), word(words.WAYS[entry.way]))]
    found += _permission(shared, say)
    return [*found, *_afterwards(shared, say)]


def _permission(shared: Shared, say: Say) -> list[tuple[str, str]]:
    entry, found = shared.entry, []
    if entry.way is Way.LETTER:
        found.append((say(_NAMES), say(_NAMED if entry.consent else _NOT_NAMED)))
    if shared.agreed is not None and shared.until is not None:
        days = say(_CONSENT_DAYS, day=day_text(shared.agreed), until=day_text(shared.until))
        found.append((say(_CONSENT), days))
    if entry.agreement is not None:
        found.append((say(_WORDS), instant_text(entry.agreement.instant)))
    return found


def _afterwards(shared: Shared, say: Say) -> list[tuple[str, str]]:
    at_desk, found = shared.entry.way is Way.DESK, []
    if at_desk:
        read = say(_READ_ON, day=day_text(shared.read)) if shared.read else say(_NOT_READ)
        found.append((say(_READ), read))
    if shared.withdrawn is not None:
        found.append((say(_BACK), instant_text(shared.withdrawn)))
    if at_desk and (shared.withdrawn or shared.gone):
        gone = say(_GONE_ON, day=day_text(shared.gone)) if shared.gone else say(_NOT_CONFIRMED)
        found.append((say(_GONE), gone))
    if shared.gone is not None:
        copies = {True: _COPIED, False: _NOT_COPIED, None: _COPIES_UNKNOWN}
        found.append((say(_COPIES), say(copies[shared.copied])))
    return found


def without_consent(shared: Shared, say: Say, word: Say) -> list[tuple[str, str]]:
    """Return why something was shared without consent and who signed it, for the counsellor.

    The client's copy words this differently: see `exceptional_sheet.entry_rows`.

    Args:
        shared: The release.
        say: Translates the sentences of this module.
        word: Translates the words of the domain.
    """
    why = shared.why
    if why is None:
        return []
    told = say(_YES) if why.told else why.not_told or say(_NOT_YET)
    rows = [
        (say(_WITHOUT), word(words.EXCEPTIONAL_GROUNDS[why.ground])),
        (say(_WHY), why.reason),
        _supervisor(shared, why, say, word),
        (say(_SPOKEN), instant_text(why.spoken) if why.spoken else ""),
        (say(_CLIENT_TOLD), say(_HELD_BACK) if why.held_back else told),
    ]
    return [row for row in rows if row[1]]


def _supervisor(shared: Shared, why: Exceptional, say: Say, word: Say) -> tuple[str, str]:
    """Return who signed for it, or who looks at what needed no signature."""
    if why.at_once:
        seen = say(_TOLD_OF_IT, name=why.supervisor) if why.supervisor else say(_NOBODY)
        if why.reviewed is not None:
            seen = say(_SIGNED, name=why.supervisor, time=instant_text(why.reviewed))
        return say(_LOOKED_AT), seen
    signed = say(_AWAITED, name=why.supervisor)
    if why.signed is not None:
        signed = say(_SIGNED, name=why.supervisor, time=instant_text(why.signed))
    elif shared.signed is not None:
        signed = word(words.STEPS[shared.signed])
    return say(_SUPERVISOR), signed
