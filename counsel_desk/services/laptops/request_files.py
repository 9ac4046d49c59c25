"""Saves requests to be certified as files, for people on another laptop than the administrator."""

from dataclasses import replace
from pathlib import Path

from counsel_desk.domain.laptops import RequestFile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import FileKind, OtherOfficeError
from counsel_desk.services.people.people import (
    ENROLLED,
    INVITED,
    NothingToConfirmError,
    code_of,
    fold,
    note,
)
from counsel_desk.services.work.office_data import OfficeData
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
        member = register.person_named(fold(name))
        request = register.request(member.person) if member else None
    if request is None:
        raise NothingToConfirmError
    exchange_files.write(path, FileKind.REQUEST, RequestFile(data.office.office, request))


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
    data, request = session.data, found.request
    if found.office != data.office.office:
        raise OtherOfficeError
    with data.register.reading() as register:
        member = register.person(request.person)
    if member is None or member.state not in (INVITED, ENROLLED):
        raise NothingToConfirmError
    code = code_of(session, request.person)
    data.tools.enrolment.check_request(request, data.office.office, code)
    with data.register.writing() as register:
        register.put_request(request)
        register.put_person(replace(member, state=ENROLLED))
        note(session, register, "request_brought_in")
    return member.name
