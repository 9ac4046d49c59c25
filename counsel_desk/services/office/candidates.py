"""Reads people as the office root is asked to certify them, each once."""

from dataclasses import dataclass

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.office_log.state import Person
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import certified
from counsel_desk.services.people.people import NothingToConfirmError, code_for
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
        people = list(register.state.people.values())
    for person in people:
        try:
            one = _asking(session, person)
            if one is not None:
                check(session, one)
                found.append(one)
        except KnownError as error:
            found.append(Refused(person.person, person.name, error))
    return found


def _asking(session: Session, person: Person) -> Certifiable | None:
    if person.asked is None:
        return None
    keys, epoch = person.asked.keys, person.epoch + 1
    words = session.data.tools.keys.fingerprint(keys)
    return Certifiable(person.person, person.name, person.roles, keys, words, epoch, person.asked)


def current(session: Session, person: str) -> Certifiable:
    """Return a person as the root certified them last.

    Raises:
        NotPermittedError: Only an administrator may ask.
        NotCertifiedError: They are not confirmed yet.
    """
    session.require(Operation.MANAGE_PEOPLE)
    data = session.data
    with data.register.reading() as register:
        found = certified(register.state, person)
    words = data.tools.keys.fingerprint(found.keys)
    return Certifiable(person, found.name, found.roles, found.keys, words, found.epoch + 1)


def check(session: Session, one: Certifiable) -> None:
    """Refuse keys that were not made with the invitation to this name and these roles.

    Raises:
        NothingToConfirmError: The person did not ask to be confirmed with these keys.
        KnownError: Another code was used, or the keys are not honest.
    """
    session.require(Operation.MANAGE_PEOPLE)
    if one.request is None or one.request.keys != one.keys or one.request.person != one.person:
        raise NothingToConfirmError
    code = code_for(session, one.person, one.epoch - 1, one.roles, one.name)
    data = session.data
    data.tools.enrolment.check_request(one.request, data.office.office, code)
