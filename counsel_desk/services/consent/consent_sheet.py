"""A consent as a document: what was read out, large and with symbols, and how it was given."""

from collections.abc import Callable

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import FOR_A_CHILD, Consent, GivenBy, Giving, Manner
from counsel_desk.domain.documents import (
    Block,
    Document,
    Facts,
    Heading,
    Picture,
    Signature,
    Symbol,
    Text,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent_marks, consent_text
from counsel_desk.services.consent.consent_text import recipient_text
from counsel_desk.services.documents.wording import (
    Say,
    day_text,
    instant_text,
    last_day,
    parts_in_words,
    speaker,
)
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_HOW = QT_TRANSLATE_NOOP("sheets", "How it was given")
_GIVEN_ON = QT_TRANSLATE_NOOP("sheets", "Given on")
_GIVEN_BY = QT_TRANSLATE_NOOP("sheets", "Given")
_GIVEN_FOR_CLIENT = QT_TRANSLATE_NOOP("sheets", "Given for the client by")
_ASSENT = QT_TRANSLATE_NOOP("sheets", "The child's own yes")
_TOO_YOUNG = QT_TRANSLATE_NOOP("sheets", "Too young to be asked: {reason}")
_MANNER = QT_TRANSLATE_NOOP("sheets", "How")
_INTERPRETER = QT_TRANSLATE_NOOP("sheets", "Interpreter present")
_WITNESS = QT_TRANSLATE_NOOP("sheets", "Witness")
_FREE = QT_TRANSLATE_NOOP("sheets", "Free to say no")
_ABLE = QT_TRANSLATE_NOOP("sheets", "Understood it and could decide")
_YES = QT_TRANSLATE_NOOP("sheets", "Yes")
_NO = QT_TRANSLATE_NOOP("sheets", "No")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_NARROWED = QT_TRANSLATE_NOOP("sheets", "A part withdrawn on")
_WHAT_NOW = QT_TRANSLATE_NOOP("sheets", "Still in force")
_HOLDS = QT_TRANSLATE_NOOP("sheets", "In force until")
_WITHDRAWN = QT_TRANSLATE_NOOP("sheets", "Withdrawn on")
_OWN_SIGNATURE = QT_TRANSLATE_NOOP("sheets", "Signature or thumb impression")
_GUARDIAN = QT_TRANSLATE_NOOP("sheets", "Guardian")
_COMMITTEE = QT_TRANSLATE_NOOP("sheets", "For the Child Welfare Committee")
_COUNSELLOR = QT_TRANSLATE_NOOP("sheets", "Counsellor")
_MARK = QT_TRANSLATE_NOOP("sheets", "The mark that was put to it")


def consent_sheet(session: Session, consent: str) -> Document:
    """Return a consent in its language, with the text that was explained, to sign or take home.

    Raises:
        NoSuchRecordError: There is no such consent.
        RecordAlteredError: Its mark is not what was saved.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.get(consent, Consent)
        if found is None:
            raise NoSuchRecordError
        mark = found.body.giving.mark
        picture = consent_marks.content_of(reader, mark) if mark else b""
    body, tools = found.body, session.data.tools
    say = speaker(tools, CONTEXT, body.language)
    blocks: list[Block] = [*_read_out(body), Heading(say(_HOW)), Facts(_facts(tools, found))]
    if picture:
        blocks += [Text(say(_MARK)), Picture(picture)]
    blocks += [Signature(say(label)) for label in _signers(body)]
    title = consent_text.title(body.purpose, body.language)
    return Document(title, session.data.office.name, body.language, tuple(blocks), "", large=True)


def _read_out(body: Consent) -> list[Block]:
    lines = body.explained.split("\n\n")
    if len(lines) != len(body.symbols):
        return [Text(body.explained)]
    return [Symbol(name, line) for name, line in zip(body.symbols, lines, strict=True)]


def _facts(tools: Tools, found: Filed[Consent]) -> tuple[tuple[str, str], ...]:
    body, giving = found.body, found.body.giving
    say = speaker(tools, CONTEXT, body.language)
    word = speaker(tools, words.CONTEXT, body.language)
    rows = [
        (say(_GIVEN_ON), day_text(local_day(body.starts))),
        (say(_GIVEN_BY), word(words.GIVEN_BY[giving.by])),
        (say(_GIVEN_FOR_CLIENT), giving.guardian),
        (say(_ASSENT), assent_text(giving, say)),
        (say(_MANNER), word(words.MANNERS[giving.manner])),
        (say(_FREE), _yes(say, giving.free_to_refuse)),
        (say(_ABLE), _yes(say, giving.able)),
        (say(_INTERPRETER), giving.interpreter_name or _yes(say, giving.interpreter)),
        (say(_WITNESS), giving.witness),
        *_since(body, say, lambda: ", ".join(parts_in_words(tools, body.parts, body.language))),
    ]
    return tuple((name, value) for name, value in rows if value.strip())


def _since(body: Consent, say: Say, parts: Callable[[], str]) -> list[tuple[str, str]]:
    """Return what has happened to a consent since it was given."""
    rows = []
    if body.narrowed:
        rows += [(say(_NARROWED), instant_text(body.narrowed))]
        rows += [(say(_TO), recipient_text(body.recipient)), (say(_WHAT_NOW), parts())]
        rows += [(say(_HOLDS), day_text(last_day(body)))]
    if body.withdrawn:
        rows.append((say(_WITHDRAWN), instant_text(body.withdrawn)))
    return rows


def assent_text(giving: Giving, say: Say) -> str:
    """Return whether the child said yes, or why they were not asked; empty if the client gave it.

    Args:
        giving: Who gave it, and how.
        say: Speaks the language of the paper.
    """
    if giving.by not in FOR_A_CHILD:
        return ""
    if giving.assent or not giving.too_young.strip():
        return _yes(say, giving.assent)
    return say(_TOO_YOUNG, reason=giving.too_young.strip())


def _yes(say: Say, holds: bool) -> str:
    return say(_YES if holds else _NO)


def _signers(consent: Consent) -> list[str]:
    giving = consent.giving
    signers = [] if giving.mark else [_OWN_SIGNATURE]
    if giving.by in FOR_A_CHILD:
        signers.append(_GUARDIAN if giving.by is GivenBy.GUARDIAN_WITH_ASSENT else _COMMITTEE)
    signers.append(_COUNSELLOR)
    if giving.witness or giving.manner is not Manner.SIGNATURE:
        signers.append(_WITNESS)
    return signers
