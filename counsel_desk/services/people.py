"""The people of the office: inviting them and confirming their keys."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.office import Member
from counsel_desk.domain.roles import Operation, apart
from counsel_desk.domain.trust import EnrolmentRequest, Role
from counsel_desk.errors import KnownError
from counsel_desk.services import trail
from counsel_desk.services.session import Session, new_id
from counsel_desk.services.store_ports import RegisterTransaction
from counsel_desk.services.trusted import certificate_of, everyone

INVITED = "invited"
ENROLLED = "enrolled"
CERTIFIED = "certified"
NAME_LENGTH = 120


class NameMissingError(KnownError):
    """A name was left empty or is too long."""

    text = QT_TRANSLATE_NOOP("errors", "Please write a name of up to {length} characters.")


class NameTakenError(KnownError):
    """Two people would sign in under one name."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody in the office has this name already. Please add something that tells the two "
        "apart, such as a second name.",
    )


class RolesMissingError(KnownError):
    """No role was chosen."""

    text = QT_TRANSLATE_NOOP("errors", "Please choose at least one role.")


class CounsellingCaseworkError(KnownError):
    """One person was to be counsellor and caseworker."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Counselling and casework are kept apart, so one person cannot be both. "
        "Please choose one of the two.",
    )


class NothingToConfirmError(KnownError):
    """A person has not made their keys yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This person has not signed in for the first time yet. There is nothing to confirm.",
    )


class OtherRootError(KnownError):
    """The sheets are those of another office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These root sheets belong to another office. Please look for this office's sheets.",
    )


@dataclass(frozen=True)
class Invitation:
    """What a new person is handed on paper.

    Attributes:
        person: Their id.
        name: Their name.
        code: The invitation code.
    """

    person: str
    name: str
    code: str


@dataclass(frozen=True)
class StaffMember:
    """A member of staff, as the administrator sees them.

    Attributes:
        person: Their id.
        name: Their name.
        roles: What they are at the desk.
        state: `INVITED`, `ENROLLED` or `CERTIFIED`.
        fingerprint: Of the keys that wait to be confirmed or are; empty before there are any.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    state: str
    fingerprint: str


def fold(name: str) -> str:
    """Return a name as it is compared at sign-in: case and spacing do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def check_name(name: str) -> None:
    """Refuse a name that is empty or too long.

    Raises:
        NameMissingError: It is.
    """
    if not 0 < len(name.strip()) <= NAME_LENGTH:
        raise NameMissingError(length=NAME_LENGTH)


def invite(session: Session, name: str, roles: Sequence[Role]) -> Invitation:
    """Add a person, who then makes keys of their own at first sign-in.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The name is missing or taken, or the roles do not go together.
    """
    session.require(Operation.MANAGE_PEOPLE)
    check_name(name)
    if not roles:
        raise RolesMissingError
    if not apart(roles):
        raise CounsellingCaseworkError
    chosen = tuple(role for role in Role if role in roles)
    person = new_id()
    with session.desk.register.writing() as register:
        if register.person_named(fold(name)) is not None:
            raise NameTakenError
        register.put_person(
            Member(person, name.strip(), fold(name), chosen, INVITED, session.me.person)
        )
        _note(session, register, "invited")
    return invitation(session, person)


def invitation(session: Session, person: str) -> Invitation:
    """Return the invitation of a person that this administrator added; it never changes."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.desk.register.reading() as register:
        member = register.person(person)
    if member is None or member.state == CERTIFIED:
        raise NothingToConfirmError
    return Invitation(person, member.name, _code(session, person))


def staff(session: Session) -> list[StaffMember]:
    """Return everyone, in the order in which they were added."""
    session.require(Operation.MANAGE_PEOPLE)
    desk = session.desk
    found = []
    with desk.register.reading() as register:
        for member in register.people():
            certificate = certificate_of(desk, register, member.person)
            request = register.request(member.person)
            waits = certificate or request
            found.append(
                StaffMember(
                    member.person,
                    member.name,
                    certificate.roles if certificate else member.roles,
                    CERTIFIED if certificate else member.state,
                    desk.tools.keys.fingerprint(waits.keys) if waits else "",
                )
            )
    return found


def colleagues(session: Session, role: Role) -> list[tuple[str, str]]:
    """Return ids and names of those whom the office root certified in a role."""
    with session.desk.register.reading() as register:
        people = everyone(session.desk, register)
    return [(one.person, one.name) for one in people if role in one.roles]


def certify(session: Session, person: str, shares: Sequence[str]) -> None:
    """Confirm a person's keys with the office root.

    Args:
        session: An administrator's.
        person: Id of the person.
        shares: Words of as many root sheets as the office asks for.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not fit, or the keys were not made with the invitation.
    """
    session.require(Operation.MANAGE_PEOPLE)
    desk, tools = session.desk, session.desk.tools
    with desk.register.reading() as register:
        member, request = register.person(person), register.request(person)
    if member is None or request is None:
        raise NothingToConfirmError
    _check_request(session, request)
    seed = tools.roots.combine(shares)
    if tools.roots.public(seed) != desk.office.root_public:
        raise OtherRootError
    with desk.register.writing() as register:
        before = certificate_of(desk, register, person)
        epoch = before.epoch + 1 if before else 1
        register.put_certificate(
            tools.certificates.certify(
                seed, desk.office.office, person, member.name, member.roles, request.keys, epoch
            )
        )
        register.drop_request(person)
        register.put_person(replace(member, state=CERTIFIED))
        _note(session, register, "certified")


def _check_request(session: Session, request: EnrolmentRequest) -> None:
    check = session.desk.tools.enrolment.check_request
    check(request, session.desk.office.office, _code(session, request.person))


def _code(session: Session, person: str) -> str:
    office = session.desk.office.office
    return session.desk.tools.enrolment.invitation_code(session.identity, office, person)


def _note(session: Session, register: RegisterTransaction, action: str) -> None:
    now = session.desk.tools.now()
    trail.append(register, session.identity, session.me.person, action, now)
