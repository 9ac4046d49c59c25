"""The disclosure ledger as a document for the client."""

from counsel_desk.domain import words
from counsel_desk.domain.disclosure import held_back
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.ledger import Shared
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.clients import clients
from counsel_desk.services.documents import exceptional_sheet
from counsel_desk.services.documents.exceptional_sheet import MAY_ASK, entry_rows
from counsel_desk.services.documents.wording import parts_in_words, speaker
from counsel_desk.services.ledger import disclosure, ledger_wording
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_LEDGER_TITLE = QT_TRANSLATE_NOOP("sheets", "What was shared about you")
_LEDGER_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "This paper lists when something about you left counselling, and when it was called back. If "
    "something is missing or wrong, please tell your counsellor.",
)
_LEDGER_EMPTY = QT_TRANSLATE_NOOP("sheets", "Nothing is listed on this paper up to now.")
_NOT_UNDONE = QT_TRANSLATE_NOOP(
    "sheets",
    "What was called back is not at the caseworker's desk any more once that is confirmed. What "
    "had already been printed or saved before cannot be called back.",
)


def ledger(session: Session, client: str, language: str = "") -> Document:
    """Return a client's disclosure ledger, in the client's language unless another is given.

    Entries that would endanger the client are held back. The sheet looks the same as any other, so
    that nobody who reads it learns that something is; the counsellor tells the client.
    """
    chosen = language or clients.get(session, client).body.document_language
    held = held_back(filed.body for filed in disclosure.of_client(session, client))
    every = disclosure.releases(session, client)
    found = [one for one in every if one.entry.link not in held]
    tools = session.data.tools
    say = speaker(tools, CONTEXT, chosen)
    blocks: list[Block] = [Text(say(_LEDGER_WHAT))]
    for one in found:
        blocks += _shared(tools, one, chosen)
    if not found:
        blocks.append(Notice(say(_LEDGER_EMPTY)))
    if any(one.withdrawn for one in found):
        blocks.append(Notice(say(_NOT_UNDONE)))
    blocks.append(Notice(speaker(tools, exceptional_sheet.CONTEXT, chosen)(MAY_ASK)))
    return Document(say(_LEDGER_TITLE), session.data.office.name, chosen, tuple(blocks), "")


def _shared(tools: Tools, one: Shared, language: str) -> list[Block]:
    say = speaker(tools, ledger_wording.CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    parts = parts_in_words(tools, one.entry.parts, language)
    return [
        Heading(ledger_wording.title(one, say, word)),
        Text(ledger_wording.standing(one, local_day(tools.now()), say)),
        Facts(tuple(ledger_wording.facts(one, parts, say, word))),
        *((Facts(tuple(entry_rows(tools, one.why, language))),) if one.why else ()),
    ]
