"""Acts of the office root: confirms keys, changes roles and retires people.

Each takes the words of as many root sheets as the office requires, typed by their keepers, and the
very object that stood on the screen while they were typed. What is signed comes from that object
alone: whatever somebody does to the rows of the register meanwhile changes nothing of it.
"""

from collections.abc import Sequence

from counsel_desk.domain.office.roles import Operation, apart
from counsel_desk.domain.office_log.bodies import Invited
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.office.candidates import check
from counsel_desk.services.office.upholding import upholding
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.people.people import (
    CERTIFIED,
    CounsellingCaseworkError,
    Invitation,
    NameTakenError,
    NothingToConfirmError,
    RolesMissingError,
    code_of,
    invitation_fact,
    note,
    state_of,
)
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import ROOT_SHEETS


class OtherRootError(KnownError):
    """The root sheets belong to another office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These recovery sheets belong to another office. Please look for this office's sheets.",
    )


class LastAdministratorError(KnownError):
    """Nobody would be left to invite and confirm people."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is the only administrator. Please make somebody else administrator first.",
    )


class ChangedMeanwhileError(KnownError):
    """What was shown is no longer the present state, so nothing was signed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something about this changed while it was on the screen, so nothing was signed. Please "
        "look at it again before you type the sheets.",
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
    if roots.public(seed) != session.data.office.root.keys.signing:
        raise OtherRootError
    return seed


def certify(session: Session, people: Sequence[Certifiable], shares: Sequence[str]) -> None:
    """Confirm the keys of people with the office root, all of them or none.

    Args:
        session: An administrator's.
        people: As they stood on the screen; see `candidates.waiting`.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may.
        NothingToConfirmError: Nobody was chosen.
        ChangedMeanwhileError: Somebody has another certificate since.
        KnownError: The sheets do not match, or the keys were not made with the invitation.
    """
    session.require(Operation.MANAGE_PEOPLE)
    if not people:
        raise NothingToConfirmError
    for one in people:
        check(session, one)
    seed = root_seed(session, shares)
    with session.data.register.writing() as register:
        for one in people:
            # Before it, because nobody signs with keys that are no longer theirs after it.
            note(session, register, "certified")
            _sign(session, register, seed, one, one.roles)
    session.note_reached()


def _sign(
    session: Session,
    register: RegisterTransaction,
    seed: bytes,
    shown: Certifiable,
    roles: Sequence[Role],
) -> None:
    """Certify a person as shown, with these roles."""
    data, now = session.data, register.state.people.get(shown.person)
    if shown.epoch != (now.epoch if now else 0) + 1:
        raise ChangedMeanwhileError
    named = register.state.named(shown.name)
    if named is not None and named.person != shown.person:
        raise NameTakenError
    if now is not None and (now.retired or now.name != shown.name):
        raise ChangedMeanwhileError
    certificate = data.tools.certificates.certify(
        seed, data.office.office, shown.person, shown.name, tuple(roles), shown.keys, shown.epoch
    )
    with upholding(session, register):
        register.add(certificate, data.tools.now())
    register.beside.drop_kept_secret(ROOT_SHEETS)


def change_roles(
    session: Session, shown: Certifiable, roles: Sequence[Role], shares: Sequence[str]
) -> None:
    """Change the roles of a certified person; they apply from the next sign-in.

    Args:
        session: An administrator's.
        shown: The person as they stood on the screen; see `candidates.current`.
        roles: The roles that were chosen there.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not match, the roles cannot be combined, or no administrator
            would be left.
    """
    if not roles:
        raise RolesMissingError
    if not apart(roles):
        raise CounsellingCaseworkError
    _certify_anew(session, shown, roles, shares)


def retire(session: Session, shown: Certifiable, shares: Sequence[str]) -> None:
    """Retire a person: they can no longer sign in or be sent anything.

    Their counselling vault stays as it is until the root sheets hand it to a colleague.

    Args:
        session: An administrator's.
        shown: The person as they stood on the screen; see `candidates.current`.
        shares: Words of as many root sheets as the office requires.

    Raises:
        NotPermittedError: Only an administrator may.
        KnownError: The sheets do not match, or no administrator would be left.
    """
    _certify_anew(session, shown, (), shares)


def _certify_anew(
    session: Session, shown: Certifiable, roles: Sequence[Role], shares: Sequence[str]
) -> None:
    session.require(Operation.MANAGE_PEOPLE)
    data, person = session.data, shown.person
    with data.register.reading() as register:
        others = [one for one in everyone(register.state) if one.person != person]
    if not any(Role.ADMINISTRATOR in kept for kept in (roles, *(one.roles for one in others))):
        raise LastAdministratorError
    seed = root_seed(session, shares)
    with data.register.writing() as register:
        note(session, register, "roles_changed" if roles else "retired")
        _sign(session, register, seed, shown, roles)
    session.note_reached()


def invite_again(session: Session, person: str) -> Invitation:
    """Invite a person who lost both passphrase and recovery code to make new keys.

    The administrator gains no access by it: what the old keys opened stays closed until the root
    sheets recover it.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.writing() as register:
        found = register.state.people.get(person)
        if found is None or state_of(found) != CERTIFIED:
            raise NothingToConfirmError
        again = Invited(person, found.name, found.roles, found.epoch)
        register.add(invitation_fact(session, again), session.data.tools.now())
    return Invitation(person, found.name, code_of(session, person))
