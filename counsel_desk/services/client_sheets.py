"""What a client may read or take away: her consent and her disclosure ledger."""

from counsel_desk.domain import words
from counsel_desk.domain.consent import Consent, GivenBy, Manner
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Signature, Text
from counsel_desk.domain.ledger import Shared
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.release import held_back
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import clients, disclosure, exceptional_sheet, ledger_wording
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.exceptional_sheet import HELD_BACK, entry_rows
from counsel_desk.services.ports import Tools
from counsel_desk.services.session import Session
from counsel_desk.services.wording import day_text, instant_text, said_parts, speaker

CONTEXT = "sheets"
_CONSENT_TITLE = QT_TRANSLATE_NOOP("sheets", "Your consent to share")
_GIVEN_ON = QT_TRANSLATE_NOOP("sheets", "Given on")
_GIVEN_BY = QT_TRANSLATE_NOOP("sheets", "Given")
_MANNER = QT_TRANSLATE_NOOP("sheets", "How")
_INTERPRETER = QT_TRANSLATE_NOOP("sheets", "Interpreter present")
_YES = QT_TRANSLATE_NOOP("sheets", "Yes")
_NO = QT_TRANSLATE_NOOP("sheets", "No")
_WITHDRAWN = QT_TRANSLATE_NOOP("sheets", "Taken back on")
_OWN_SIGNATURE = QT_TRANSLATE_NOOP("sheets", "Signature or thumb impression")
_GUARDIAN = QT_TRANSLATE_NOOP("sheets", "Guardian")
_WITNESS = QT_TRANSLATE_NOOP("sheets", "Witness")
_COUNSELLOR = QT_TRANSLATE_NOOP("sheets", "Counsellor")
_LEDGER_TITLE = QT_TRANSLATE_NOOP("sheets", "What was shared about you")
_LEDGER_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Every time something about you left counselling, and every time it was called back, stands "
    "here. If something is missing or wrong, please tell your counsellor.",
)
_LEDGER_EMPTY = QT_TRANSLATE_NOOP("sheets", "Nothing has been shared up to now.")
_NOT_UNDONE = QT_TRANSLATE_NOOP(
    "sheets",
    "What was called back is not at the caseworker's desk any more once that is confirmed. What "
    "had already been printed or saved before cannot be called back.",
)


def consent_sheet(session: Session, consent: str) -> Document:
    """Return a consent with the text that was explained, in its language, for her to sign.

    Raises:
        NoSuchRecordError: There is no such consent.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.get(consent, Consent)
    if found is None:
        raise NoSuchRecordError
    body, tools = found.body, session.desk.tools
    say = speaker(tools, CONTEXT, body.language)
    word = speaker(tools, words.CONTEXT, body.language)
    rows = [
        (say(_GIVEN_ON), day_text(found.written.astimezone().date())),
        (say(_GIVEN_BY), word(words.GIVEN_BY[body.giving.by])),
        (say(_MANNER), word(words.MANNERS[body.giving.manner])),
        (say(_INTERPRETER), say(_YES if body.giving.interpreter else _NO)),
    ]
    if body.withdrawn:
        rows.append((say(_WITHDRAWN), instant_text(body.withdrawn)))
    lines = [Signature(say(label)) for label in _signers(body)]
    blocks: tuple[Block, ...] = (Text(body.explained), Facts(tuple(rows)), *lines)
    office = session.desk.office.name
    return Document(say(_CONSENT_TITLE), office, body.language, blocks, "")


def _signers(consent: Consent) -> list[str]:
    signers = [_OWN_SIGNATURE, _COUNSELLOR]
    if consent.giving.by is GivenBy.GUARDIAN_WITH_ASSENT:
        signers.insert(1, _GUARDIAN)
    if consent.giving.manner is not Manner.SIGNATURE:
        signers.append(_WITNESS)
    return signers


def ledger(session: Session, client: str, language: str = "") -> Document:
    """Return a client's disclosure ledger, in her language unless another one is asked for.

    What would endanger her to know of is held back, and that something is held back is said.
    """
    chosen = language or clients.get(session, client).body.language
    held = held_back(filed.body for filed in disclosure.of_client(session, client))
    every = disclosure.releases(session, client)
    found = [one for one in every if one.entry.link not in held]
    tools = session.desk.tools
    say = speaker(tools, CONTEXT, chosen)
    blocks: list[Block] = [Text(say(_LEDGER_WHAT))]
    for one in found:
        blocks += _shared(tools, one, chosen)
    if held:
        blocks.append(Notice(speaker(tools, exceptional_sheet.CONTEXT, chosen)(HELD_BACK)))
    elif not found:
        blocks.append(Notice(say(_LEDGER_EMPTY)))
    if any(one.withdrawn for one in found):
        blocks.append(Notice(say(_NOT_UNDONE)))
    return Document(say(_LEDGER_TITLE), session.desk.office.name, chosen, tuple(blocks), "")


def _shared(tools: Tools, one: Shared, language: str) -> list[Block]:
    say = speaker(tools, ledger_wording.CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    parts = said_parts(tools, one.entry.parts, language)
    return [
        Heading(ledger_wording.title(one, say, word)),
        Text(ledger_wording.standing(one, tools.now().astimezone().date(), say)),
        Facts(tuple(ledger_wording.facts(one, parts, say, word))),
        *((Facts(tuple(entry_rows(tools, one.why, language))),) if one.why else ()),
    ]
