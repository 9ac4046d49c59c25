"""Sheets for people to take away: root sheets, recovery codes, keys in words, invitations."""

from counsel_desk.domain.documents import (
    Block,
    Code,
    Document,
    Facts,
    Notice,
    PageBreak,
    Signature,
    Text,
    Words,
)
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import day_text, speaker
from counsel_desk.services.office.founding import Founded
from counsel_desk.services.people.people import Invitation
from counsel_desk.services.ports.tools import Tools

CONTEXT = "sheets"
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_NAME = QT_TRANSLATE_NOOP("sheets", "Name")
_DAY = QT_TRANSLATE_NOOP("sheets", "Printed on")
_SHEET = QT_TRANSLATE_NOOP("sheets", "Sheet")
_OF = QT_TRANSLATE_NOOP("sheets", "{number} of {count}")
_ROOT_TITLE = QT_TRANSLATE_NOOP("sheets", "Recovery sheet")
_ROOT_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "With {threshold} of the {count} sheets, the administrator confirms new people and, one day, "
    "recovers the office. No single sheet opens anything.",
)
_ROOT_KEEP = QT_TRANSLATE_NOOP(
    "sheets",
    "Please give each sheet to another trusted person, sealed in an envelope, and keep none of "
    "them near the computer. Do not photograph or scan it. Once you have said that the sheets are "
    "on paper, the desk cannot print them again.",
)
_KEPT_BY = QT_TRANSLATE_NOOP("sheets", "Kept by (name, day, signature)")
_RECOVERY_TITLE = QT_TRANSLATE_NOOP("sheets", "Recovery code")
_RECOVERY_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "With this code you choose a new passphrase if you forget yours. It opens your records by "
    "itself, so please keep it as you would keep your records.",
)
_RECOVERY_KEEP = QT_TRANSLATE_NOOP(
    "sheets",
    "Please keep it at home or in a locked place, not with the computer, and show it to nobody. "
    "It is not kept anywhere else.",
)
_PASSPHRASE_TITLE = QT_TRANSLATE_NOOP("sheets", "The passphrase of a file")
_PASSPHRASE_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "You saved a locked file, and the desk was left before you had noted its passphrase. "
    "Please note it now, and send it separately from the file.",
)
_FOUNDER_TITLE = QT_TRANSLATE_NOOP("sheets", "Your passphrase")
_FOUNDER_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "With this passphrase you sign in for the first time. Please choose one of your own under “My "
    "keys” then, and tear this sheet up.",
)
_FINGERPRINT_TITLE = QT_TRANSLATE_NOOP("sheets", "Your keys in words")
_FINGERPRINT_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Before the administrator confirms your keys, read these words to each other, by telephone or "
    "in person: every word must be the same as on the administrator's screen. They are no secret, "
    "and they are not your recovery code.",
)
_INVITATION_TITLE = QT_TRANSLATE_NOOP("sheets", "Your invitation to the desk")
_INVITATION_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Choose “I have an invitation code” at the desk, write your name as it is written here,"
    " and enter this code. You then choose a passphrase that nobody else knows.",
)
_INVITATION_KEEP = QT_TRANSLATE_NOOP(
    "sheets",
    "Please hand this slip over in person. After the first sign-in it is no longer of any use"
    " and can be torn up.",
)


def root_sheets(tools: Tools, founded: Founded, language: str) -> Document:
    """Return the root sheets, one per page."""
    say = speaker(tools, CONTEXT, language)
    count = len(founded.shares)
    blocks: list[Block] = []
    for number, share in enumerate(founded.shares, start=1):
        blocks += [PageBreak()] if blocks else []
        blocks += [
            Facts(
                (
                    (say(_OFFICE), founded.office),
                    (say(_SHEET), say(_OF, number=number, count=count)),
                    (say(_DAY), _today(tools)),
                )
            ),
            Text(say(_ROOT_WHAT, threshold=founded.threshold, count=count)),
            Words(tuple(share.split())),
            Notice(say(_ROOT_KEEP)),
            Signature(say(_KEPT_BY)),
        ]
    return Document(say(_ROOT_TITLE), founded.office, language, tuple(blocks), "")


def recovery_sheet(tools: Tools, office: str, name: str, code: str, language: str) -> Document:
    """Return the sheet with a person's recovery code."""
    say = speaker(tools, CONTEXT, language)
    facts = Facts(((say(_OFFICE), office), (say(_NAME), name), (say(_DAY), _today(tools))))
    words, keep = Words(tuple(code.split())), Notice(say(_RECOVERY_KEEP))
    blocks = (facts, Text(say(_RECOVERY_WHAT)), words, keep)
    return Document(say(_RECOVERY_TITLE), office, language, blocks, "")


def fingerprint_sheet(
    tools: Tools, office: str, name: str, fingerprint: str, language: str
) -> Document:
    """Return the sheet with a person's keys in words, to compare with the administrator's."""
    say = speaker(tools, CONTEXT, language)
    facts = Facts(((say(_OFFICE), office), (say(_NAME), name), (say(_DAY), _today(tools))))
    blocks = (facts, Text(say(_FINGERPRINT_WHAT)), Words(tuple(fingerprint.split())))
    return Document(say(_FINGERPRINT_TITLE), office, language, blocks, "")


def passphrase_sheet(tools: Tools, office: str, passphrase: str, language: str) -> Document:
    """Return a sheet with the passphrase of a file whose maker could not note it."""
    say = speaker(tools, CONTEXT, language)
    blocks = (Facts(((say(_OFFICE), office),)), Text(say(_PASSPHRASE_WHAT)), Code(passphrase))
    return Document(say(_PASSPHRASE_TITLE), office, language, blocks, "")


def founder_sheet(tools: Tools, founded: Founded, passphrase: str, language: str) -> Document:
    """Return the sheet with the passphrase that was made for the first administrator."""
    say = speaker(tools, CONTEXT, language)
    facts = Facts(((say(_OFFICE), founded.office), (say(_NAME), founded.administrator)))
    blocks = (facts, Text(say(_FOUNDER_WHAT)), Code(passphrase))
    return Document(say(_FOUNDER_TITLE), founded.office, language, blocks, "")


def invitation_slip(tools: Tools, office: str, made: Invitation, language: str) -> Document:
    """Return an invitation slip to hand over."""
    say = speaker(tools, CONTEXT, language)
    facts = Facts(((say(_OFFICE), office), (say(_NAME), made.name), (say(_DAY), _today(tools))))
    blocks = (facts, Text(say(_INVITATION_WHAT)), Code(made.code), Notice(say(_INVITATION_KEEP)))
    return Document(say(_INVITATION_TITLE), office, language, blocks, "")


def _today(tools: Tools) -> str:
    return day_text(local_day(tools.now()))
