"""A copy of a record for its client: to read on paper, or as FHIR for another service.

What is about other people, or could cause serious harm, may be left out with a reason; the copy
says so, and whom to ask to look again: by the office's setting the Mental Health Review Board, or
the office's grievance person and then the Data Protection Board.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain import words
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.office.reviewing import LAW, Reviewer
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.rights.rights import Form, RecordCopy, Withheld
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.documents import exceptional_sheet
from counsel_desk.services.documents.exceptional_sheet import MAY_ASK
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.office import policy
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.record_copy import record_fhir
from counsel_desk.services.record_copy.record_parts import Part, parts
from counsel_desk.services.record_copy.record_wording import CONTEXT
from counsel_desk.services.record_copy.withheld import something_held_back
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_TITLE = QT_TRANSLATE_NOOP("sheets", "Your record")
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_DAY = QT_TRANSLATE_NOOP("sheets", "Printed on")
_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "This is a copy of what is kept about you, as it is today. If something is wrong, you may ask "
    "for it to be put right, and your own statement is kept beside it.",
)
_CARE = QT_TRANSLATE_NOOP(
    "sheets",
    "Please keep it where nobody reads it whom you do not want to read it. If you have no such "
    "place, your counsellor can keep it for you.",
)
_NOT_IN_IT = QT_TRANSLATE_NOOP("sheets", "What is not in this copy")
_NEVER = QT_TRANSLATE_NOOP(
    "sheets",
    "Notes that your counsellor makes for their own thinking are kept apart from the record and "
    "are not in it. Nor is what was written about other people, such as those who were in a group "
    "with you.",
)
_LEFT = QT_TRANSLATE_NOOP("sheets", "These parts were left out as well:")
_AGAIN = {
    Reviewer.BOARD: QT_TRANSLATE_NOOP(
        "sheets",
        "If you do not agree, you can ask the Mental Health Review Board to look again. Your "
        "counsellor helps you to write to it if you wish.",
    ),
    Reviewer.GRIEVANCE: QT_TRANSLATE_NOOP(
        "sheets",
        "If you do not agree, you can ask the person at this office who looks into complaints to "
        "look again, and after that the Data Protection Board of India. Your counsellor helps you "
        "to write if you wish.",
    ),
}
_WHO = QT_TRANSLATE_NOOP("sheets", "You can reach them here: {who}")
_WITHIN = QT_TRANSLATE_NOOP("sheets", "The answer is due within {days} days.")


class WithholdingReasonError(KnownError):
    """No reason was given for leaving a part out of a copy."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write for each part that is left out why. The client is told the reason, so please "
        "write it so that they can read it.",
    )
    about = ("withhold_reason",)


@dataclass(frozen=True)
class Choice:
    """What a copy can contain.

    Attributes:
        parts: Everything that would be in it.
        withheld: What was left out of the last copy and still exists.
        copies: The copies that were made, newest first.
        held_back: Whether something is held back from the client, since knowing of it would
            endanger them. No copy says so: the counsellor does, when the client is alone.
    """

    parts: tuple[Part, ...]
    withheld: tuple[Withheld, ...]
    copies: tuple[Filed[RecordCopy], ...]
    held_back: bool = False


def choice(session: Session, client: str, language: str) -> Choice:
    """Return what a copy can contain, in a language."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        every = parts(reader, client, session.data.tools, language)
        copies = reader.latest(Kind.RECORD_COPY, RecordCopy, client)[::-1]
        held_back = something_held_back(reader, client)
    records = {one.record for one in every}
    last = copies[0].body.withheld if copies else ()
    still_withheld = tuple(one for one in last if one.record in records)
    return Choice(tuple(every), still_withheld, tuple(copies), held_back)


def sheet(session: Session, client: str, withheld: Sequence[Withheld] = ()) -> Document:
    """Return a copy to print, in the client's language, and record in the file that it was made.

    Raises:
        WithholdingReasonError: A part is left out without a reason.
        KnownError: The client's file does not exist, or cannot be used now.
    """
    with _making(session, client, Form.PDF, withheld) as (language, given, left):
        pass
    tools = session.data.tools
    say, word = speaker(tools, CONTEXT, language), speaker(tools, words.CONTEXT, language)
    office, today = session.data.office.name, local_day(tools.now())
    blocks: list[Block] = [
        Facts(((say(_OFFICE), office), (say(_DAY), day_text(today)))),
        Text(say(_WHAT)),
        Notice(say(_CARE)),
    ]
    for part in given:
        blocks.append(Heading(f"{day_text(part.day)} · {part.title}"))
        blocks += [Facts(part.facts)] if part.facts else []
        blocks += [Text(part.text)] if part.text else []
    blocks += _left_out(left, say, word, _again(session, language))
    blocks.append(_may_ask(tools, language))
    return Document(say(_TITLE), office, language, tuple(blocks), "")


def _again(session: Session, language: str) -> str:
    """Return whom the client may ask to look again, and what the law says on it."""
    rules, tools = policy.read(session), session.data.tools
    say, rule = speaker(tools, CONTEXT, language), rules.reviewing
    who = ", ".join(one for one in (rule.name, rule.reach) if one.strip())
    sentences = [say(_AGAIN[rule.who]), say(_WHO, who=who) if who else ""]
    sentences.append(say(_WITHIN, days=rule.days))
    said = " ".join(one for one in sentences if one)
    return "\n".join([said, *law_text(tools, rules.law, language, LAW[rule.who])])


def _left_out(
    left: Sequence[tuple[Part, Withheld]], say: Say, word: Say, again: str
) -> list[Block]:
    blocks: list[Block] = [Heading(say(_NOT_IN_IT)), Text(say(_NEVER))]
    if not left:
        return blocks
    rows = tuple(
        (
            f"{day_text(part.day)} · {part.general}",
            f"{word(words.WITHHOLDINGS[one.why])}: {one.reason}",
        )
        for part, one in left
    )
    return [*blocks, Text(say(_LEFT)), Facts(rows), Notice(again)]


def save_fhir(session: Session, client: str, path: Path, withheld: Sequence[Withheld] = ()) -> None:
    """Save a copy as a FHIR document outside the desk, in a file that only its owner can read.

    It identifies the client by code only: their name and contact details are not in it.

    Raises:
        NotSavedError: The file could not be written.
        WithholdingReasonError: A part is left out without a reason.
    """
    with saving(path) as write, _making(session, client, Form.FHIR, withheld) as made:
        write([_fhir(session, *made)])


def _fhir(
    session: Session,
    language: str,
    given: Sequence[Part],
    left: Sequence[tuple[Part, Withheld]],
) -> bytes:
    tools = session.data.tools
    say, word = speaker(tools, CONTEXT, language), speaker(tools, words.CONTEXT, language)
    again = _again(session, language)
    missing = [*_left_out(left, say, word, again), _may_ask(tools, language)]
    lines = [one.text for one in missing if isinstance(one, Text | Notice)]
    lines += [
        f"{name}: {value}" for one in missing if isinstance(one, Facts) for name, value in one.rows
    ]
    bundle = record_fhir.bundle(
        given,
        session.data.office.name,
        tools.now(),
        language,
        (say(_TITLE), say(_NOT_IN_IT), lines),
    )
    return json.dumps(bundle, ensure_ascii=False, indent=1).encode()


@contextmanager
def _making(
    session: Session, client: str, form: Form, withheld: Sequence[Withheld]
) -> Iterator[tuple[str, list[Part], list[tuple[Part, Withheld]]]]:
    """Record that a copy is made; yield its language, what is in it and what is left out."""
    session.require(Operation.WRITE_CLIENT_FILE)
    if any(not one.reason.strip() for one in withheld):
        raise WithholdingReasonError
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        language = clients.require(work, client).body.document_language
        every = parts(work, client, session.data.tools, language)
        out = {one.record: one for one in withheld}
        given = [part for part in every if part.record not in out]
        left = [(part, out[part.record]) for part in every if part.record in out]
        _enter(session, work, client, form, language, (len(given), tuple(one for _, one in left)))
        yield language, given, left


def _may_ask(tools: Tools, language: str) -> Notice:
    return Notice(speaker(tools, exceptional_sheet.CONTEXT, language)(MAY_ASK))


def _enter(
    session: Session,
    work: Work,
    client: str,
    form: Form,
    language: str,
    counted: tuple[int, tuple[Withheld, ...]],
) -> None:
    today = session.today()
    entry = RecordCopy(today, form, language, *counted)
    work.put(Kind.RECORD_COPY, entry, parent=client, day=today)
    work.audit("record_copied")
