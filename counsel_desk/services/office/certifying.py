"""Acts of the office root: confirms keys, changes roles and retires people.

Each takes the words of as many root sheets as the office requires, typed by their keepers.
"""

from collections.abc import Sequence
from dataclasses import replace

from counsel_desk.domain.office.office import Member
from counsel_desk.domain.office.roles import Operation, apart
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, EnrolmentRequest, PublicKeys, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import certificate_of, certified, everyone
from counsel_desk.services.people.people import (
    CERTIFIED,
    INVITED,
    RETIRED,
    CounsellingCaseworkError,
    Invitation,
    NothingToConfirmError,
    RolesMissingError,
    code_of,
    note,
)
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.session import Session


class OtherRootError(KnownError):
    """The root sheets belong to another office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These root sheets belong to another office. Please look for this office's sheets.",
    )


class LastAdministratorError(KnownError):
    """Nobody would be left to invite and confirm people."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is the only administrator. Please make somebody else administrator first.",
    )


def root_seed(session: Session, shares: Sequence[str]) -> bytes:
    """Return the office root, combined from the words of its sheets.

    Raises:
        NotPermittedError: Only an administrator may ask.
        KnownError: The sheets do not match, are too few or belong to another office.
    """
    session.require(Operation.MANAGE_PEOPLE)
    roots = session.data.tools.roots
    seed = roots.combine(shares)
    if roots.public(seed) != session.data.office.root_public:
        raise OtherRootError
    return seed


def certify(session: Session, person: str, shares: Sequence[str]) -> None:
    """Confirm a person's keys with the office root.

    Args:
        session: An administrator's.
        person: Id of the person.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not match, or the keys were not made with the invitation.
    """
    session.require(Operation.MANAGE_PEOPLE)
    data = session.data
    with data.register.reading() as register:
        member, request = register.person(person), register.request(person)
    if member is None or request is None:
        raise NothingToConfirmError
    _check_request(session, request)
    seed = root_seed(session, shares)
    with data.register.writing() as register:
        before = certificate_of(data, register, person)
        if before is not None and before.keys != request.keys:
            _drop_lost_access(register, person)
        _put(session, register, seed, member, member.roles, request.keys)
        register.drop_request(person)
        register.put_person(replace(member, state=CERTIFIED))
        note(session, register, "certified")


def _check_request(session: Session, request: EnrolmentRequest) -> None:
    check = session.data.tools.enrolment.check_request
    check(request, session.data.office.office, code_of(session, request.person))


def _drop_lost_access(register: RegisterTransaction, person: str) -> None:
    """Delete grants to the person's lost keys; their other vaults wait for a recovery.

    Nobody can recover their wellbeing vault, so they start a new one.
    """
    for grant in register.grants(person):
        register.drop_grant(grant)
    for place in register.vaults():
        if place.owner == person and place.kind is VaultKind.WELLBEING:
            register.put_vault(replace(place, owner=""))


def _put(
    session: Session,
    register: RegisterTransaction,
    seed: bytes,
    member: Member,
    roles: Sequence[Role],
    keys: PublicKeys,
) -> None:
    data = session.data
    before = certificate_of(data, register, member.person)
    certificate: Certificate = data.tools.certificates.certify(
        seed,
        data.office.office,
        member.person,
        member.name,
        tuple(roles),
        keys,
        before.epoch + 1 if before else 1,
    )
    register.put_certificate(certificate)


def change_roles(
    session: Session, person: str, roles: Sequence[Role], shares: Sequence[str]
) -> None:
    """Change the roles of a certified person; they apply from the next sign-in.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not match, the roles cannot be combined, or no administrator
            would be left.
    """
    if not roles:
        raise RolesMissingError
    if not apart(roles):
        raise CounsellingCaseworkError
    _certify_anew(session, person, roles, shares)


def retire(session: Session, person: str, shares: Sequence[str]) -> None:
    """Retire a person: they can no longer sign in or be sent anything.

    Their counselling vault stays as it is until the root sheets hand it to a colleague.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not match, or no administrator would be left.
    """
    _certify_anew(session, person, (), shares)


def _certify_anew(
    session: Session, person: str, roles: Sequence[Role], shares: Sequence[str]
) -> None:
    session.require(Operation.MANAGE_PEOPLE)
    data = session.data
    with data.register.reading() as register:
        member = register.person(person)
        if member is None:
            raise NothingToConfirmError
        keys = certified(data, register, person).keys
        others = [one for one in everyone(data, register) if one.person != person]
    if not any(Role.ADMINISTRATOR in kept for kept in (roles, *(one.roles for one in others))):
        raise LastAdministratorError
    seed = root_seed(session, shares)
    with data.register.writing() as register:
        if Role.ADMINISTRATOR not in roles:
            policy.sign_again(session, register, person)
        _put(session, register, seed, member, roles, keys)
        state = CERTIFIED if roles else RETIRED
        register.put_person(replace(member, roles=tuple(roles) or member.roles, state=state))
        note(session, register, "roles_changed" if roles else "retired")


def invite_again(session: Session, person: str) -> Invitation:
    """Invite a person who lost both passphrase and recovery code to make new keys.

    The administrator gains no access by it: what the old keys opened stays closed until the root
    sheets recover it.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.writing() as register:
        member = register.person(person)
        if member is None or member.state != CERTIFIED:
            raise NothingToConfirmError
        before = certified(session.data, register, person)
        register.put_person(
            replace(member, roles=before.roles, state=INVITED, invited_by=session.me.person)
        )
        note(session, register, "invited_again")
    return Invitation(person, member.name, code_of(session, person))
