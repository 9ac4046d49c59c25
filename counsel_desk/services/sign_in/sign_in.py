"""Signs people in and out, enrols them at their first sign-in, and resets lost passphrases."""

import hmac
import math
from dataclasses import dataclass, field, replace
from datetime import datetime

from counsel_desk.domain.office.office import Member, VaultPlace
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Identity, KeyBundle, Slot, VaultKind
from counsel_desk.errors import KnownError, WrongSecretError
from counsel_desk.services.casework import incoming_requests
from counsel_desk.services.exceptional_disclosure import exceptional_answers
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.office import device_recovery, once_sheets
from counsel_desk.services.office.founding import locked, put_keys
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.people.certificates import NotCertifiedError, certificate_of
from counsel_desk.services.people.people import ENROLLED, INVITED, fold
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import transfer_answers
from counsel_desk.services.vaults import closing_seals, last_seen, rotation
from counsel_desk.services.vaults.last_seen import RegisterAlteredError
from counsel_desk.services.vaults.vaults import open_all, settle
from counsel_desk.services.work import audit_trail, left_drafts
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import RECOVERY_CODE, Owner

FREE_TRIES = 5
LONGEST_WAIT_SECONDS = 30
_STAND_IN = b"counsel_desk.stand_in.1:"


class WaitError(KnownError):
    """Too many wrong passphrases in a row; the person has to wait."""

    text = QT_TRANSLATE_NOOP(
        "errors", "That was wrong several times. Please wait {seconds} seconds and try again."
    )


class NobodyHereError(RegisterAlteredError):
    """Nobody has keys on this laptop yet, for instance because it has just joined the office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if "
        "you have keys on another laptop, “I have forgotten my passphrase”: your recovery code "
        "opens them here as well.",
    )


class NoInvitationError(KnownError):
    """Nobody with that name is invited, or they have keys already."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The name and invitation code do not go together. Please compare both with the slip, or "
        "ask the administrator for a new one.",
    )


class WaitingError(NotCertifiedError):
    """The person's keys are not confirmed yet; `fingerprint` is for them to compare."""


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
    """Sign a person in.

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
    member, identity = _unlock(data, name, Slot.PASSPHRASE, passphrase)
    if not data.read_only:
        with data.register.writing() as register:
            register.put_failures(member.name_folded, 0, None)
    return _enter(data, member, identity)


def _unlock(data: OfficeData, name: str, slot: Slot, secret: str) -> tuple[Member, Identity]:
    """Unlock a person's keys, and return the person and the keys."""
    keys, now, folded = data.tools.keys, data.tools.now(), fold(name)
    _wait(data, folded, now)
    with data.register.reading() as register:
        member, everyones = register.person_named(folded), register.bundles(slot)
    bundle = next((one for one in everyones if member and one.person == member.person), None)
    try:
        if member is None or bundle is None:
            keys.pretend(_stand_in(data, folded, everyones), secret, data.device_secret)
        return member, keys.unlock(bundle, secret, data.device_secret)
    except WrongSecretError:
        _count_failure(data, folded, now)
        raise


def _stand_in(data: OfficeData, folded: str, everyones: list[KeyBundle]) -> KeyBundle:
    """Return the bundle whose unlocking cost is spent on refusing an unknown name.

    A name always gets the same bundle, and nobody can predict which. So where keys are locked at
    different costs, no particular cost reveals an unknown name.
    """
    if not everyones:
        raise NobodyHereError
    mark = hmac.digest(data.device_secret, _STAND_IN + folded.encode(), "sha256")
    return everyones[int.from_bytes(mark, "big") % len(everyones)]


def _wait(data: OfficeData, folded: str, now: datetime) -> None:
    with data.register.reading() as register:
        count, last = register.failures(folded)
    if last is None or count < FREE_TRIES:
        return
    pause = min(2 ** (count - FREE_TRIES + 1), LONGEST_WAIT_SECONDS)
    left = pause - (now - last).total_seconds()
    if 0 < left <= pause:
        raise WaitError(seconds=math.ceil(left))


def _count_failure(data: OfficeData, folded: str, now: datetime) -> None:
    """Count a failure, where it can be written down; each costs an Argon2id in any case."""
    if data.read_only:
        return
    with data.register.writing() as register:
        count, _last = register.failures(folded)
        register.put_failures(folded, count + 1, now)


def _enter(data: OfficeData, member: Member, identity: Identity) -> Session:
    me = _certified(data, member, identity)
    session = Session(data, me, identity)
    try:
        open_all(session)
        last_seen.check(session)
        if not data.read_only:
            _catch_up(session)
    except BaseException:
        for vault in session.opened():
            vault.close()
        raise
    return session


def _catch_up(session: Session) -> None:
    """Note the sign-in, and do what waited for it."""
    data, me, identity = session.data, session.me, session.identity
    told = data.tools.certificates.answer(me, identity, data.office.office)
    with data.register.writing() as register:
        register.put_answer(me.person, me.epoch, told)
        audit_trail.append(register, identity, me.person, "signed_in", data.tools.now())
    settle(session)
    if session.covered or VaultKind.COUNSELLING in session.vaults:
        erasure.replay(session)
    left_drafts.put_back(session)
    # While a recovery is pending for new keys, the vault is not open.
    if VaultKind.COUNSELLING in session.vaults:
        transfer_answers.receive(session)
        disclosure_news.receive(session)
        exceptional_answers.receive(session)
        incoming_requests.receive(session)
    for place in _interrupted(session):
        rotation.tidy(data, place)
    rotation.rotate_where_due(session)
    last_seen.keep(session)


def _certified(data: OfficeData, member: Member, identity: Identity) -> Certificate:
    """Return the certificate of a person who has just unlocked their keys."""
    with data.register.reading() as register:
        me = certificate_of(data, register, member.person)
        request = register.request(member.person)
    asked = request is not None and request.keys == identity.public
    if me is None or (asked and me.keys != identity.public):
        raise WaitingError(fingerprint=data.tools.keys.fingerprint(identity.public))
    if me.keys != identity.public:
        raise RegisterAlteredError
    if not me.roles:
        raise RetiredError
    return me


def _interrupted(session: Session) -> list[VaultPlace]:
    """Return where the open vaults are whose change of key a power cut interrupted."""
    opened = {vault.vault_id for vault in session.opened()}
    with session.data.register.reading() as register:
        places = register.vaults()
    return [one for one in places if one.vault in opened and (one.coming or one.gone)]


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
    tools = data.tools
    tools.keys.check_strength(passphrase, (name, data.office.name))
    with data.register.reading() as register:
        member = register.person_named(fold(name))
    if member is None or member.state not in (INVITED, ENROLLED):
        raise NoInvitationError
    identity = tools.keys.new_identity()
    request = tools.enrolment.request(identity, data.office.office, member.person, code)
    recovery = tools.keys.recovery_code()
    owner = Owner(tools.keys, data.office.office, member.person, identity)
    bundles = locked(owner, passphrase, recovery, data.device_secret)
    with data.register.writing() as register:
        register.put_request(request)
        put_keys(register, owner, bundles, recovery)
        register.put_person(replace(member, state=ENROLLED))
        audit_trail.append(register, identity, member.person, "enrolled", tools.now())
    device_recovery.keep_for(data, member.person, recovery)
    return Enrolled(recovery, tools.keys.fingerprint(identity.public), member.person)


def left_to_print(data: OfficeData, name: str, passphrase: str, language: str) -> list[OnceSheet]:
    """Return what a person who waits to be confirmed has yet to put on paper.

    Raises:
        KnownError: Name and passphrase do not match.
    """
    with data.register.reading() as register:
        known = register.person_named(fold(name))
        if known is None or not register.kept_secrets(known.person):
            return []
    member, identity = _unlock(data, name, Slot.PASSPHRASE, passphrase)
    owner = Owner(data.tools.keys, data.office.office, member.person, identity)
    return once_sheets.left(data, owner, member.name, language)


def recover(data: OfficeData, name: str, code: str, passphrase: str) -> None:
    """Set a new passphrase for a person with their recovery code.

    Raises:
        KnownError: Name and code do not match, or the passphrase is easy to guess.
    """
    data.require_writing()
    keys = data.tools.keys
    keys.check_strength(passphrase, (name, data.office.name))
    member, identity = _unlock(data, name, Slot.RECOVERY, code)
    locked = keys.lock(identity, member.person, Slot.PASSPHRASE, passphrase, data.device_secret)
    with data.register.writing() as register:
        register.put_bundle(locked)
        register.put_failures(member.name_folded, 0, None)
        register.drop_kept_secret(RECOVERY_CODE, member.person)
        audit_trail.append(register, identity, member.person, "recovered", data.tools.now())
    device_recovery.keep_for(data, member.person, code)


def sign_out(session: Session) -> None:
    """Note in the audit trail that the person locked the desk, and close every file."""
    session.require(Operation.READ_OWN_ACTIONS)
    if not session.data.read_only:
        with session.data.register.writing() as register:
            now = session.data.tools.now()
            audit_trail.append(register, session.identity, session.me.person, "locked", now)
        last_seen.keep(session)
        closing_seals.close_sealed(session)
    session.close()
