"""Signs people in and out, enrols them at their first sign-in, and resets lost passphrases."""

from dataclasses import dataclass, field

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Proved
from counsel_desk.domain.office_log.entry import Signed
from counsel_desk.domain.office_log.state import folded
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import (
    Certificate,
    Remembered,
    Slot,
    Unlocked,
    VaultKind,
)
from counsel_desk.errors import KnownError
from counsel_desk.services import passing_on
from counsel_desk.services.backup import restored, settings
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.complaints import complaints
from counsel_desk.services.exceptional_disclosure import exceptional_answers
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.office import device_recovery, once_sheets
from counsel_desk.services.office.founding import locked, put_keys
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.people.certificates import NotCertifiedError
from counsel_desk.services.rights import erasure
from counsel_desk.services.sign_in.full_disk import let_in
from counsel_desk.services.sign_in.unlocking import unlock
from counsel_desk.services.transfer import transfer_answers
from counsel_desk.services.vaults import (
    closing_seals,
    last_seen,
    older_trail,
    older_vaults,
    recovery_news,
    rotation,
)
from counsel_desk.services.vaults.vaults import open_all, open_own, settle
from counsel_desk.services.wellbeing import talks, team_figures, team_news
from counsel_desk.services.work import left_drafts
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import RECOVERY_CODE, Owner


class NoInvitationError(KnownError):
    """Nobody with that name is invited, or they have keys already."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The name and invitation code do not go together. Please compare both with the slip. If "
        "you were invited at another laptop, it has to exchange, and then this one: go back, and "
        "choose “Exchange with other laptops…”. Otherwise ask the administrator for a new code.",
    )


class WaitingError(NotCertifiedError):
    """The person's keys are not confirmed yet; `fingerprint` is for them to compare."""


class OldKeysError(KnownError):
    """The keys that were unlocked are those that the person had before they made new ones."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These are the keys that you had before new ones were confirmed for you. If you made them"
        " at another laptop, please choose “I forgot my passphrase, or have keys on another"
        " laptop”, and use your new recovery code. If you did not make any, please do not go on"
        " here, and tell the administrator.",
    )


class RetiredError(KnownError):
    """The person has left the office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your work at this desk has ended, so it does not open for you any more. "
        "If that is a mistake, please ask the administrator.",
    )


@dataclass(frozen=True)
class Enrolled:
    """The result of a person's first sign-in.

    Attributes:
        recovery_code: To be printed; a copy, sealed to their keys, is kept until it is on paper.
        fingerprint: Their keys as words, to compare with the administrator.
        person: Their id.
    """

    recovery_code: str = field(repr=False)
    fingerprint: str
    person: str


def sign_in(data: OfficeData, name: str, passphrase: str) -> Session:
    """Sign a person in; on a full disk with room from the reserve, or else for reading only.

    Args:
        data: The office's data.
        name: As the person writes it.
        passphrase: The person's passphrase.

    Raises:
        WaitError: It was wrong too often.
        WaitingError: Their keys are not confirmed yet.
        KnownError: Name and passphrase do not match. An unknown name takes as much work to refuse
            and gets the same message.
    """
    person, unlocked = unlock(data, name, Slot.PASSPHRASE, passphrase)

    def enter(opened: OfficeData) -> Session:
        if not opened.read_only:
            with opened.register.file.writing() as kept:
                kept.put_failures(folded(person.name), 0, None)
        return _enter(opened, person.person, unlocked, passphrase)

    return let_in(data, enter)


def _enter(data: OfficeData, person: str, unlocked: Unlocked, passphrase: str) -> Session:
    own = open_own(data, unlocked.identity, person)
    session = None
    try:
        last_seen.trust(data, last_seen.of(own.file))
        me = _certified(data, person, unlocked)
        session = Session(data, me, unlocked.identity)
        root_known = bool(unlocked.remembered.root)
        if not data.read_only:
            brought = older_vaults.bring_over(session, own.file, root_known=root_known)
            session.brought_over = brought
            own = open_own(data, unlocked.identity, person) if brought else own
        if not root_known:
            older_vaults.require_own(session, own.file)
        open_all(session, own, been_here=unlocked.remembered.been_here)
        if not data.read_only:
            _catch_up(session)
            if not unlocked.remembered.been_here:
                _remember(session, passphrase)
    except BaseException:
        for vault in session.opened() if session else []:
            vault.close()
        if own.file is not None:
            own.file.close()
        raise
    return session


def _catch_up(session: Session) -> None:
    """Note the sign-in, and do what waited for it."""
    data, me, identity = session.data, session.me, session.identity
    restored.enter(session)
    with data.register.writing() as register:
        if not register.state.people[me.person].proved:
            secret = data.tools.certificates.answer(me, identity, data.office.office)
            proof = Proved(me.person, me.epoch, secret)
            register.add(Signed(me.person, proof, b""), data.tools.now())
        register.act(session.author, "signed_in")
    settings.enter_owed(session)
    settle(session)
    older_trail.keep(session)
    if session.covered or VaultKind.COUNSELLING in session.vaults:
        erasure.replay(session)
    restored.thin(session)
    left_drafts.put_back(session)
    complaints.receive(session)
    talks.receive(session)
    recovery_news.receive(session)
    team_figures.post_due(session)
    team_news.tell(session)
    # While a recovery is pending for new keys, the vault is not open.
    if VaultKind.COUNSELLING in session.vaults:
        transfer_answers.receive(session)
        disclosure_news.receive(session)
        exceptional_answers.receive(session)
        incoming_requests.receive(session)
        passing_on.receive(session)
    rotation.tidy(session)
    rotation.rotate_where_due(session)
    last_seen.keep(session)


def _certified(data: OfficeData, person: str, unlocked: Unlocked) -> Certificate:
    """Return the certificate of a person who has just unlocked their keys.

    Raises:
        OldKeysError: They made new keys since, at another laptop.
        RegisterAlteredError: The root is not the one that their keys remember, or certified others.
    """
    public, state = unlocked.identity.public, data.register.state
    if unlocked.remembered.root not in {b"", data.office.root.keys.signing}:
        raise RegisterAlteredError
    found = state.people.get(person)
    me = found.certificate if found else None
    asked = found is not None and found.asked is not None and found.asked.keys == public
    if me is None or (asked and me.keys != public):
        raise WaitingError(fingerprint=data.tools.keys.fingerprint(public))
    if me.keys != public:
        earlier = any(one.keys == public for one in state.certified.get(person, ()))
        raise OldKeysError if earlier else RegisterAlteredError
    if not me.roles:
        raise RetiredError
    return me


def _remember(session: Session, passphrase: str) -> None:
    """Lock the person's keys again, now that their vaults are made.

    From now on a missing vault is never taken for one that was not made yet.
    """
    data, me = session.data, session.me.person
    remembered = Remembered(data.office.root.keys.signing, been_here=True)
    lock = data.tools.keys.lock
    bundle = lock(session.identity, me, Slot.PASSPHRASE, passphrase, data.device_secret, remembered)
    with data.register.writing() as register:
        register.beside.put_bundle(bundle)


def enrol(data: OfficeData, name: str, code: str, passphrase: str) -> Enrolled:
    """Make a person's keys at their first sign-in, and ask the administrator to confirm them.

    Args:
        data: The office's data.
        name: As on the invitation.
        code: The invitation code.
        passphrase: The passphrase they chose.

    Raises:
        NoInvitationError: Nobody with that name is invited to make keys.
        KnownError: The passphrase is easy to guess.
    """
    data.require_writing()
    tools, office = data.tools, data.office
    tools.keys.check_strength(passphrase, (name, office.name))
    tools.enrolment.check_office(code, office.root.keys)
    data.register.trust()
    person = data.register.state.named(name)
    if data.register.state.office != office or person is None or not person.invited:
        raise NoInvitationError
    identity = tools.keys.new_identity()
    request = tools.enrolment.request(identity, office.office, person.person, code)
    recovery = tools.keys.recovery_code()
    owner = Owner(tools.keys, office.office, person.person, identity)
    root = office.root.keys.signing
    bundles = locked(owner, passphrase, recovery, data.device_secret, root)
    with data.register.writing() as register:
        register.add(request, tools.now())
        put_keys(register.beside, owner, bundles, recovery)
    device_recovery.keep_for(data, person.person, recovery)
    return Enrolled(recovery, tools.keys.fingerprint(identity.public), person.person)


def left_to_print(data: OfficeData, name: str, passphrase: str, language: str) -> list[OnceSheet]:
    """Return what a person who waits to be confirmed has yet to put on paper.

    Raises:
        KnownError: Name and passphrase do not match.
    """
    with data.register.reading() as register:
        known = register.state.named(name)
        if known is None or not register.beside.kept_secrets(known.person):
            return []
    person, unlocked = unlock(data, name, Slot.PASSPHRASE, passphrase)
    owner = Owner(data.tools.keys, data.office.office, person.person, unlocked.identity)
    return once_sheets.left(data, owner, person.name, language)


def recover(data: OfficeData, name: str, code: str, passphrase: str) -> None:
    """Set a new passphrase for a person with their recovery code.

    Raises:
        EntryAlteredError: An entry of the office log is not as its author wrote it.
        KnownError: Name and code do not match, or the passphrase is easy to guess.
    """
    data.require_writing()
    keys = data.tools.keys
    keys.check_strength(passphrase, (name, data.office.name))
    person, unlocked = unlock(data, name, Slot.RECOVERY, code)
    remembered = Remembered(unlocked.remembered.root)
    bundle = keys.lock(
        unlocked.identity,
        person.person,
        Slot.PASSPHRASE,
        passphrase,
        data.device_secret,
        remembered,
    )
    # Until now the log was believed as a former desk left it: nobody signs over that.
    data.register.trust()
    with data.register.writing() as register:
        register.beside.put_bundle(bundle)
        register.beside.put_failures(folded(person.name), 0, None)
        register.beside.drop_kept_secret(RECOVERY_CODE, person.person)
        me = register.state.people.get(person.person)
        if me is not None and me.keys == unlocked.identity.public:
            author = Author(person.person, unlocked.identity, data.tools.now)
            register.act(author, "recovered")
    device_recovery.keep_for(data, person.person, code)


def sign_out(session: Session) -> None:
    """Note in the audit trail that the person locked the desk, and close every file.

    Raises:
        AlarmError: Something is not as it was left; every file is closed all the same.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    try:
        if session.may_sign:
            leave(session)
    finally:
        session.close()


def leave(session: Session) -> None:
    """Enter what is still owed, note what the person saw last, and close their vaults.

    The register stays open.
    """
    with session.data.register.writing() as register:
        register.act(session.author, "locked")
    for vault in session.opened():
        session.deliver(vault)
    last_seen.keep(session)
    closing_seals.close_sealed(session)
    session.data.register.leave()
