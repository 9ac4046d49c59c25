"""The people of the office: invites and lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from counsel_desk.domain.office.roles import Operation, apart
from counsel_desk.domain.office_log.bodies import Invited
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.office_log.state import Person, folded, plain_name
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

INVITED = "invited"
ENROLLED = "enrolled"
CERTIFIED = "certified"
RETIRED = "retired"
NAME_LENGTH = 120


class NameMissingError(KnownError):
    """A name was left empty or is too long."""

    text = QT_TRANSLATE_NOOP("errors", "Please write a name of up to {length} characters.")
    about = ("new_person", "name")


class HiddenSignsError(KnownError):
    """A name has signs that nobody sees, or mixes alphabets that look alike."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This name holds signs that cannot be seen, or letters of two alphabets that look"
        " alike. Please type it again, with letters and spaces only.",
    )
    about = ("new_person", "name")


class NameTakenError(KnownError):
    """Somebody in the office already has this name."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody in the office has this name already. Please add something that tells the two "
        "apart, such as a second name.",
    )
    about = ("new_person", "name")


class RolesMissingError(KnownError):
    """No role was chosen."""

    text = QT_TRANSLATE_NOOP("errors", "Please choose at least one role.")


class CounsellingCaseworkError(KnownError):
    """One person cannot be both counsellor and caseworker."""

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


@dataclass(frozen=True)
class Invitation:
    """The invitation that a new person gets on paper.

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
        roles: Their roles.
        state: `INVITED`, `ENROLLED`, `CERTIFIED` or `RETIRED`.
        fingerprint: Fingerprint of their keys, confirmed or not; empty before there are any.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    state: str
    fingerprint: str


def check_name(name: str) -> None:
    """Refuse a name that is empty or too long, or that does not show all that is in it.

    Raises:
        NameMissingError: It is empty or too long.
        HiddenSignsError: It has signs that nobody sees, or letters of two alphabets.
    """
    if not 0 < len(name.strip()) <= NAME_LENGTH:
        raise NameMissingError(length=NAME_LENGTH)
    if not plain_name(name.strip()):
        raise HiddenSignsError


def invite(session: Session, name: str, roles: Sequence[Role]) -> Invitation:
    """Add a person, who makes their own keys at first sign-in.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The name is missing or taken, or the roles cannot be combined.
    """
    session.require(Operation.MANAGE_PEOPLE)
    check_name(name)
    if not roles:
        raise RolesMissingError
    if not apart(roles):
        raise CounsellingCaseworkError
    chosen = tuple(role for role in Role if role in roles)
    person = new_id()
    with session.data.register.writing() as register:
        taken = register.state.named(name) is not None
        if taken or folded(name) == folded(session.data.office.name):
            raise NameTakenError
        made = invitation_fact(session, Invited(person, name.strip(), chosen, 0))
        register.add(made, session.data.tools.now())
    return invitation(session, person)


def invitation_fact(session: Session, body: Invited) -> Signed:
    """Return an invitation, signed by the administrator."""
    session.require_certified()
    me = session.me.person
    statement = fact_statement(session.data.office.office, me, body)
    return Signed(me, body, session.identity.sign(statement))


def state_of(person: Person) -> str:
    """Return the state of a person: `INVITED`, `ENROLLED`, `CERTIFIED` or `RETIRED`."""
    if person.retired:
        return RETIRED
    if person.asked is not None:
        return ENROLLED
    return INVITED if person.invited else CERTIFIED


def invitation(session: Session, person: str) -> Invitation:
    """Return the invitation of a person whom this administrator added; it never changes."""
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        found = register.state.people.get(person)
    if found is None or state_of(found) in (CERTIFIED, RETIRED):
        raise NothingToConfirmError
    return Invitation(person, found.name, code_of(session, person))


def staff(session: Session) -> list[StaffMember]:
    """Return all members of staff, in the order in which they were added."""
    session.require(Operation.MANAGE_PEOPLE)
    words = session.data.tools.keys.fingerprint
    with session.data.register.reading() as register:
        people = list(register.state.people.values())
    found = []
    for one in people:
        latest = one.asked or one.certificate
        roles = one.roles or one.ever
        keys = words(latest.keys) if latest else ""
        found.append(StaffMember(one.person, one.name, roles, state_of(one), keys))
    return found


def colleagues(session: Session, role: Role) -> list[tuple[str, str]]:
    """Return the ids and names of everyone certified in a role."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        people = everyone(register.state)
    return [(one.person, one.name) for one in people if role in one.roles]


def not_signed_in(session: Session) -> frozenset[str]:
    """Return the names of colleagues who are confirmed and cannot receive anything yet."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        people = register.state.people
        return frozenset(
            one.name for one in everyone(register.state) if not people[one.person].reachable
        )


def code_of(session: Session, person: str) -> str:
    """Return the invitation code of a person; it changes with each of their certificates.

    It is bound to their name and roles: keys made with it cannot be confirmed for any others.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        found = register.state.people.get(person)
    if found is None:
        raise NothingToConfirmError
    return code_for(session, person, found.epoch, found.roles, found.name)


def code_for(session: Session, person: str, epoch: int, roles: Sequence[Role], name: str) -> str:
    """Return the invitation code for exactly these values; nothing is read.

    Args:
        session: The session of the administrator who invited the person.
        person: Id of the person.
        epoch: Number of their certificate at that time; 0 if they had none.
        roles: The roles they are invited to.
        name: Their name.
    """
    session.require(Operation.MANAGE_PEOPLE)
    whose = f"{person}:{epoch}:{','.join(roles)}:{name}"
    office, enrolment = session.data.office, session.data.tools.enrolment
    return enrolment.invitation_code(session.identity, office.office, whose, office.root.keys)


def note(session: Session, register: RegisterTransaction, action: str) -> None:
    """Add what the person did to the audit trail."""
    register.act(session.author, action)
