"""Reads people as the office root is asked to certify them, each once."""

from dataclasses import dataclass

from counsel_desk.domain.office.certifiable import Certifiable
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.office.roles import Operation
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import certificate_of, certified
from counsel_desk.services.people.people import NothingToConfirmError, code_for
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.session import Session


@dataclass(frozen=True)
class Refused:
    """A person whose keys cannot be confirmed.

    Attributes:
        person: Their id.
        name: Their name, as the register has it.
        reason: Why.
    """

    person: str
    name: str
    reason: KnownError


def waiting(session: Session) -> list[Certifiable | Refused]:
    """Return everyone who has made their keys and is to be confirmed, as of one moment.

    Raises:
        NotPermittedError: Only an administrator may ask.
    """
    session.require(Operation.MANAGE_PEOPLE)
    found: list[Certifiable | Refused] = []
    with session.data.register.reading() as register:
        for member in register.people():
            try:
                one = _asking(session, register, member)
                if one is not None:
                    check(session, one)
                    found.append(one)
            except KnownError as error:
                found.append(Refused(member.person, member.name, error))
    return found


def _asking(session: Session, register: RegisterTransaction, member: Member) -> Certifiable | None:
    request = register.request(member.person)
    if request is None:
        return None
    before = certificate_of(session.data, register, member.person)
    words = session.data.tools.keys.fingerprint(request.keys)
    epoch = before.epoch + 1 if before else 1
    return Certifiable(
        member.person, member.name, member.roles, request.keys, words, epoch, request
    )


def current(session: Session, person: str) -> Certifiable:
    """Return a person as the root certified them last.

    Raises:
        NotPermittedError: Only an administrator may ask.
        NotCertifiedError: They are not confirmed yet.
    """
    session.require(Operation.MANAGE_PEOPLE)
    data = session.data
    with data.register.reading() as register:
        found = certified(data, register, person)
    words = data.tools.keys.fingerprint(found.keys)
    return Certifiable(person, found.name, found.roles, found.keys, words, found.epoch + 1)


def check(session: Session, one: Certifiable) -> None:
    """Refuse keys that were not made with the invitation to this name and these roles.

    Raises:
        NothingToConfirmError: The person did not ask to be confirmed with these keys.
        KnownError: Another code was used, or the sender does not hold the keys.
    """
    session.require(Operation.MANAGE_PEOPLE)
    if one.request is None or one.request.keys != one.keys or one.request.person != one.person:
        raise NothingToConfirmError
    code = code_for(session, one.person, one.epoch - 1, one.roles, one.name)
    data = session.data
    data.tools.enrolment.check_request(one.request, data.office.office, code)
