"""What a client may read or take away: her disclosure ledger."""

from counsel_desk.domain import words
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.release import Disclosure, Step, held_back
from counsel_desk.services import clients, disclosure, exceptional_sheet
from counsel_desk.services.exceptional_sheet import HELD_BACK, entry_rows
from counsel_desk.services.session import Session
from counsel_desk.services.wording import Say, instant_text, said_parts, speaker

CONTEXT = "sheets"
_LEDGER_TITLE = QT_TRANSLATE_NOOP("sheets", "What was shared about you")
_LEDGER_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Every time something about you left counselling, and every time it was called back, stands "
    "here. If something is missing or wrong, please tell your counsellor.",
)
_LEDGER_EMPTY = QT_TRANSLATE_NOOP("sheets", "Nothing has been shared up to now.")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_FOR = QT_TRANSLATE_NOOP("sheets", "For")
_PARTS = QT_TRANSLATE_NOOP("sheets", "What")
_NOT_UNDONE = QT_TRANSLATE_NOOP(
    "sheets",
    "What was called back is not at the caseworker's desk any more. What had already been printed "
    "or saved before cannot be called back.",
)


def ledger(session: Session, client: str, language: str = "") -> Document:
    """Return a client's disclosure ledger, in her language unless another one is asked for.

    What would endanger her to know of is held back, and that something is held back is said.
    """
    chosen = language or clients.get(session, client).body.language
    whole = [filed.body for filed in disclosure.of_client(session, client)]
    held = held_back(whole)
    entries = [entry for entry in whole if entry.link not in held]
    tools = session.desk.tools
    say = speaker(tools, CONTEXT, chosen)
    word = speaker(tools, words.CONTEXT, chosen)
    blocks: list[Block] = [Text(say(_LEDGER_WHAT))]
    for entry in entries:
        blocks += _entry(entry, said_parts(tools, entry.parts, chosen), say, word)
        if entry.exceptional:
            blocks.append(Facts(tuple(entry_rows(tools, entry.exceptional, chosen))))
    if held:
        blocks.append(Notice(speaker(tools, exceptional_sheet.CONTEXT, chosen)(HELD_BACK)))
    elif not entries:
        blocks.append(Notice(say(_LEDGER_EMPTY)))
    if any(entry.step is Step.WITHDRAWN for entry in entries):
        blocks.append(Notice(say(_NOT_UNDONE)))
    return Document(say(_LEDGER_TITLE), session.desk.office.name, chosen, tuple(blocks), "")


def _entry(entry: Disclosure, parts: list[str], say: Say, word: Say) -> list[Block]:
    return [
        Heading(f"{instant_text(entry.instant)} · {word(words.STEPS[entry.step])}"),
        Facts(
            (
                (say(_TO), entry.recipient.name),
                *((say(_FOR), word(words.PURPOSES[one])) for one in (entry.purpose,) if one),
                (say(_PARTS), ", ".join(parts)),
            )
        ),
    ]
