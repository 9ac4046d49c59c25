"""Legal cases: their references here, and their numbers elsewhere."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.casework.casework import LONGEST, SHORT, Case, CaseReference
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.sensible.values import YEARS
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import FarAwayError
from counsel_desk.services.work.session import Session


class ReferenceMissingError(KnownError):
    """A case has no reference."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write the reference of the case, such as the number the court gave it."
    )
    about = ("reference",)


class TooLongError(KnownError):
    """A line of casework is longer than allowed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please keep this shorter than {most} letters. What is about health or counselling does "
        "not belong here.",
    )


def add(session: Session, reference: str, remarks: str) -> str:
    """Add a legal case.

    Returns:
        The id of its record.

    Raises:
        ReferenceMissingError: The reference is empty.
        TooLongError: The reference or the remarks are too long.
    """
    case = Case(_title(reference), line(remarks, LONGEST), session.today())
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        record = work.put(Kind.CASE, case)
        work.audit("case_added")
    return record


def change(session: Session, record: str, reference: str, remarks: str) -> None:
    """Change the reference and the remarks of a case.

    Raises:
        NoSuchRecordError: There is no such case.
        ReferenceMissingError: The reference is empty.
        TooLongError: The reference or the remarks are too long.
    """
    title, text = _title(reference), line(remarks, LONGEST)
    _rewrite(session, record, lambda case: replace(case, reference=title, remarks=text))


def put_reference(
    session: Session, record: str, entry: CaseReference, number: int | None = None
) -> None:
    """Save a number under which a case is known elsewhere.

    Args:
        session: A caseworker's session.
        record: The case.
        entry: The number and the place.
        number: Index of the reference that it replaces; `None` for a new one.

    Raises:
        NoSuchRecordError: There is no such case, or no such reference.
        ReferenceMissingError: The number is empty.
        FarAwayError: The year is invalid.
    """
    if entry.year is not None and entry.year not in YEARS:
        raise FarAwayError
    kept = replace(entry, number=_title(entry.number), place=line(entry.place))

    def changed(case: Case) -> Case:
        if number is None:
            return replace(case, references=(*case.references, kept))
        if not 0 <= number < len(case.references):
            raise NoSuchRecordError
        before, after = case.references[:number], case.references[number + 1 :]
        return replace(case, references=(*before, kept, *after))

    _rewrite(session, record, changed)


def close(session: Session, record: str, closed: bool) -> None:
    """Close a case, or reopen it.

    Raises:
        NoSuchRecordError: There is no such case.
    """
    day = session.today() if closed else None
    _rewrite(session, record, lambda case: replace(case, closed=day))


def listing(session: Session) -> list[Filed[Case]]:
    """Return the cases, newest first."""
    with session.reading(VaultKind.CASEWORK, Operation.READ_CASEWORK) as reader:
        return reader.latest(Kind.CASE, Case)[::-1]


def require(reader: Reader, record: str) -> Filed[Case]:
    """Return a case within a transaction.

    Raises:
        NoSuchRecordError: There is no such case.
    """
    row = reader.transaction.latest(record)
    found = reader.get(record, Case) if row is not None and row.kind == Kind.CASE else None
    if found is None:
        raise NoSuchRecordError
    return found


def line(text: str, most: int = SHORT) -> str:
    """Strip a line of text and check its length.

    Raises:
        TooLongError: It has more than `most` characters.
    """
    text = text.strip()
    if len(text) > most:
        raise TooLongError(most=most)
    return text


def _title(text: str) -> str:
    if not text.strip():
        raise ReferenceMissingError
    return line(text)


def _rewrite(session: Session, record: str, changed: Callable[[Case], Case]) -> None:
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        before = require(work, record).body
        body = changed(before)
        if body != before:
            work.put(Kind.CASE, body, record=record)
            work.audit("case_changed")
