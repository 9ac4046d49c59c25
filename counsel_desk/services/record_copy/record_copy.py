"""A copy of a record for its client: to read on paper, or as FHIR for another service.

What is about other people, or could cause serious harm, may be left out with a reason; the copy
says so, and where to ask for it: the Mental Healthcare Act 2017, section 25, gives a person access
to basic medical records, allows specific information to be withheld, and requires the person to be
told of their right to apply to the Mental Health Review Board. Whether it applies to the office's
records is for the office's lawyer to decide.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain import words
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.rights.rights import Form, RecordCopy, Withheld
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.documents import exceptional_sheet
from counsel_desk.services.documents.exceptional_sheet import HELD_BACK
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.documents.wording import Say, day_text, speaker
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
    "Notes that your counsellor makes for her own thinking are kept apart from the record and are "
    "not in it. Nor is what was written on other people, such as those who were in a group with "
    "you.",
)
_NOTHING = QT_TRANSLATE_NOOP("sheets", "Nothing else was left out.")
_LEFT = QT_TRANSLATE_NOOP("sheets", "These parts were left out as well:")
_BOARD = QT_TRANSLATE_NOOP(
    "sheets",
    "You have the right to apply to the Mental Health Review Board for an order that what was "
    "left out is given to you (Mental Healthcare Act 2017, section 25). Your counsellor helps you "
    "to write to it if you wish.",
)


class WithholdingReasonError(KnownError):
    """No reason was given for leaving a part out of a copy."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write for each part that is left out why. She is told the reason, so please write "
        "it so that she can read it.",
    )


@dataclass(frozen=True)
class Choice:
    """What a copy can contain.

    Attributes:
        parts: Everything that would be in it.
        withheld: What was left out of the last copy and still exists.
        copies: The copies that were made, newest first.
    """

    parts: tuple[Part, ...]
    withheld: tuple[Withheld, ...]
    copies: tuple[Filed[RecordCopy], ...]


def choice(session: Session, client: str, language: str) -> Choice:
    """Return what a copy can contain, in a language."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        every = parts(reader, client, session.data.tools, language)
        copies = reader.latest(Kind.RECORD_COPY, RecordCopy, client)[::-1]
    records = {one.record for one in every}
    last = copies[0].body.withheld if copies else ()
    still_withheld = tuple(one for one in last if one.record in records)
    return Choice(tuple(every), still_withheld, tuple(copies))


def sheet(session: Session, client: str, withheld: Sequence[Withheld] = ()) -> Document:
    """Return a copy to print, in the client's language, and record in the file that it was made.

    Raises:
        WithholdingReasonError: A part is left out without a reason.
        KnownError: The client's file does not exist, or cannot be used now.
    """
    with _making(session, client, Form.PDF, withheld) as (language, given, left, held):
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
    blocks += _left_out(left, say, word)
    blocks += _held(tools, language) if held else []
    return Document(say(_TITLE), office, language, tuple(blocks), "")


def _left_out(left: Sequence[tuple[Part, Withheld]], say: Say, word: Say) -> list[Block]:
    blocks: list[Block] = [Heading(say(_NOT_IN_IT)), Text(say(_NEVER))]
    if not left:
        return [*blocks, Text(say(_NOTHING))]
    rows = tuple(
        (
            f"{day_text(part.day)} · {part.general}",
            f"{word(words.WITHHOLDINGS[one.why])}: {one.reason}",
        )
        for part, one in left
    )
    return [*blocks, Text(say(_LEFT)), Facts(rows), Notice(say(_BOARD))]


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
    held: bool,
) -> bytes:
    tools = session.data.tools
    say, word = speaker(tools, CONTEXT, language), speaker(tools, words.CONTEXT, language)
    missing = [*_left_out(left, say, word), *(_held(tools, language) if held else [])]
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
) -> Iterator[tuple[str, list[Part], list[tuple[Part, Withheld]], bool]]:
    """Record that a copy is made; yield its language, what is in it and what is left out.

    The last value is whether something is held back because knowing of it would endanger the
    client.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if any(not one.reason.strip() for one in withheld):
        raise WithholdingReasonError
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        language = clients.require(work, client).body.language
        every = parts(work, client, session.data.tools, language)
        out = {one.record: one for one in withheld}
        given = [part for part in every if part.record not in out]
        left = [(part, out[part.record]) for part in every if part.record in out]
        held = something_held_back(work, client)
        _enter(session, work, client, form, language, (len(given), tuple(one for _, one in left)))
        yield language, given, left, held


def _held(tools: Tools, language: str) -> list[Block]:
    return [Notice(speaker(tools, exceptional_sheet.CONTEXT, language)(HELD_BACK))]


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
