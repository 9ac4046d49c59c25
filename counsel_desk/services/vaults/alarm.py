"""The sheet for an alarm: what does not fit, since when, and what to do now.

It holds nothing from any record. The code on it tells a specialist how far the office log still
fits, and can be compared with the codes on the weekly sheets. The log is folded anew for it, so
that it names nobody as the administrator whom only an altered register makes one.
"""

from counsel_desk.domain.documents import Block, Code, Document, Facts, Notice, Signature, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.errors import AlarmError
from counsel_desk.services.documents.wording import instant_text, speaker
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.vaults.audit import head_code
from counsel_desk.services.work.log_rows import EntryAlteredError, RegisterAlteredError
from counsel_desk.services.work.office_data import OfficeData

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "Something here does not fit")
_CALM = QT_TRANSLATE_NOOP(
    "sheets",
    "The desk has stopped to protect what is written here. Nothing has been changed. It is not "
    "your doing, and you have lost no time: the earlier this is looked at, the better.",
)
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_WHEN = QT_TRANSLATE_NOOP("sheets", "Noticed on")
_ENTRY = QT_TRANSLATE_NOOP("sheets", "First entry that does not fit")
_FITS = QT_TRANSLATE_NOOP("sheets", "Everything fits until")
_NOBODY = QT_TRANSLATE_NOOP("sheets", "the administrator of the office")
_STOP = QT_TRANSLATE_NOOP(
    "sheets",
    "1. Please do not go on at this computer, and leave its files as they are. What you need "
    "to write down meanwhile, write on paper and keep it with you.",
)
_CALL = QT_TRANSLATE_NOOP(
    "sheets",
    "2. Tell {names} in person or by telephone, not by a message. Show them this sheet.",
)
_CHECK = QT_TRANSLATE_NOOP(
    "sheets",
    "3. The administrator copies the whole data folder to a stick, so that it can be looked at, "
    "and has its files checked (“counsel-desk verify”). The code below is compared with the weekly "
    "sheets.",
)
_RESTORE = QT_TRANSLATE_NOOP(
    "sheets",
    "4. Then the last backup from before that day is put in place of the folder, and everybody"
    " checks whether their last entries are there.",
)
_CODE = QT_TRANSLATE_NOOP("sheets", "This code says how far the office log fits:")
_SEEN_BY = QT_TRANSLATE_NOOP("sheets", "Received by")


def sheet(data: OfficeData, error: AlarmError, what: str, language: str) -> Document:
    """Return the sheet for an alarm.

    Args:
        data: The office's data.
        error: What was noticed.
        what: The same in a sentence.
        language: Of the sheet.
    """
    say = speaker(data.tools, CONTEXT, language)
    wrong = error.number if isinstance(error, EntryAlteredError) else None
    state, until = data.register.holding(wrong)
    other_root = type(error) is RegisterAlteredError
    known = [] if other_root else everyone(state)
    names = [one.name for one in known if Role.ADMINISTRATOR in one.roles]
    facts = [(say(_OFFICE), data.office.name), (say(_WHEN), instant_text(data.tools.now()))]
    if wrong is not None:
        facts.append((say(_ENTRY), str(wrong)))
    if until is not None:
        facts.append((say(_FITS), instant_text(until)))
    steps = (say(_STOP), say(_CALL, names=", ".join(names) or say(_NOBODY)), say(_CHECK))
    blocks: tuple[Block, ...] = (
        Text(say(_CALM)),
        Notice(what),
        Facts(tuple(facts)),
        *(Text(step) for step in (*steps, say(_RESTORE))),
        Text(say(_CODE)),
        Code(head_code(state.head)),
        Signature(say(_SEEN_BY)),
    )
    return Document(say(_TITLE), data.office.name, language, blocks, "")
