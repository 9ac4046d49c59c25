"""Saves requests to be certified as files, for people on another laptop than the administrator."""

from datetime import datetime
from pathlib import Path

from counsel_desk.domain.exchange.carried_files import RequestFile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import Signed, StoredEntry, encoded
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.office_log.state import Person
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import (
    FileDamagedError,
    FileKind,
    OtherOfficeError,
)
from counsel_desk.services.people.people import (
    ENROLLED,
    INVITED,
    NothingToConfirmError,
    code_of,
    note,
    state_of,
)
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


def save(data: OfficeData, name: str, path: Path) -> None:
    """Save a person's request to be certified in a file; it is not secret.

    Args:
        data: The office's data on this laptop; nobody is signed in.
        name: Name of the person.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Raises:
        NothingToConfirmError: They have not made keys here, or are confirmed already.
        NotSavedError: The file could not be written.
    """
    with data.register.reading() as register:
        person = register.state.named(name)
        made = [_asks(fact, person) for fact in register.beside.facts()] if person else []
    requests = [request for request in made if request is not None]
    if not requests:
        raise NothingToConfirmError
    exchange_files.write(path, FileKind.REQUEST, RequestFile(data.office.office, requests[-1]))


def _asks(fact: StoredEntry, person: Person) -> StoredEntry | None:
    """Return a fact if it is the request of a person that is still open."""
    return fact if person.asked and fact.body == encoded(person.asked) else None


def bring_in(session: Session, path: Path) -> str:
    """Add a request from a file to the register, to be confirmed like any other.

    Args:
        session: That of the administrator who invited the person.
        path: Path of the file.

    Returns:
        The person's name.

    Raises:
        NotPermittedError: Only an administrator may.
        OtherOfficeError: It belongs to another office.
        NothingToConfirmError: Nobody with that id is invited.
        KnownError: It was not made with the invitation, is of another kind, or cannot be read.
    """
    session.require(Operation.MANAGE_PEOPLE)
    found = exchange_files.read(path, FileKind.REQUEST, RequestFile)
    data = session.data
    if found.office != data.office.office:
        raise OtherOfficeError
    request = _request(found)
    with data.register.reading() as register:
        person = register.state.people.get(request.person)
    if person is None or state_of(person) not in (INVITED, ENROLLED):
        raise NothingToConfirmError
    code = code_of(session, request.person)
    data.tools.enrolment.check_request(request, data.office.office, code)
    with data.register.writing() as register:
        if person.asked != request:
            _add(register, request, found.request.signature, data.tools.now())
        note(session, register, "request_brought_in")
    return person.name


def _request(found: RequestFile) -> Enrolled:
    try:
        body = decoded(found.request).body
    except EntryAlteredError:
        raise FileDamagedError from None
    if not isinstance(body, Enrolled):
        raise FileDamagedError
    return body


def _add(register: RegisterTransaction, request: Enrolled, signature: bytes, now: datetime) -> None:
    try:
        register.add(Signed(request.person, request, signature), now)
    except LogAlteredError:
        raise FileDamagedError from None
