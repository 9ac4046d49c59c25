"""Signing in, for the first time and every time, and coming back with a recovery code."""

import math
from dataclasses import replace
from datetime import datetime

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Head
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.office import Member
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Identity, Slot, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import seals, trail
from counsel_desk.services.desk import Desk
from counsel_desk.services.people import ENROLLED, INVITED, fold
from counsel_desk.services.session import Session
from counsel_desk.services.trusted import certified
from counsel_desk.services.vaults import open_all

FREE_TRIES = 5
LONGEST_WAIT_SECONDS = 30
PIN_ROOT = "root"
PIN_REGISTER = "register"


class WaitError(KnownError):
    """Too many wrong passphrases in a row."""

    text = QT_TRANSLATE_NOOP(
        "errors", "That was wrong several times. Please wait {seconds} seconds and try again."
    )


class NoInvitationError(KnownError):
    """Nobody of that name is invited, or they have keys already."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The name and invitation code do not go together. Please compare both with the slip, or "
        "ask the administrator for a new one.",
    )


class RegisterAlteredError(KnownError):
    """The register is not the one that the person saw last."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office register is not as you last saw it: it may be an older copy. Nothing has "
        "been changed. Please do not go on here, and ask the administrator.",
    )


def sign_in(desk: Desk, name: str, passphrase: str) -> Session:
    """Sign a person in.

    Args:
        desk: The office's data.
        name: As the person writes it.
        passphrase: Theirs.

    Raises:
        WaitError: It was wrong too often.
        NotCertifiedError: Their keys are not confirmed yet.
        KnownError: Name and passphrase do not match; an unknown name takes as long to refuse
            and is told in the same words.
    """
    keys, now = desk.tools.keys, desk.tools.now()
    folded = fold(name)
    _wait(desk, folded, now)
    with desk.register.reading() as register:
        member = register.person_named(folded)
        bundle = register.bundle(member.person, Slot.PASSPHRASE) if member else None
    try:
        if member is None or bundle is None:
            keys.pretend(passphrase, desk.device_secret)
        identity = keys.unlock(bundle, passphrase, desk.device_secret)
    except KnownError:
        _count_failure(desk, folded, now)
        raise
    with desk.register.writing() as register:
        register.put_failures(folded, 0, None)
    return _enter(desk, member, identity)


def _wait(desk: Desk, folded: str, now: datetime) -> None:
    with desk.register.reading() as register:
        count, last = register.failures(folded)
    if last is None or count < FREE_TRIES:
        return
    pause = min(2 ** (count - FREE_TRIES + 1), LONGEST_WAIT_SECONDS)
    left = pause - (now - last).total_seconds()
    if 0 < left <= pause:
        raise WaitError(seconds=math.ceil(left))


def _count_failure(desk: Desk, folded: str, now: datetime) -> None:
    with desk.register.writing() as register:
        count, _last = register.failures(folded)
        register.put_failures(folded, count + 1, now)


def _enter(desk: Desk, member: Member, identity: Identity) -> Session:
    with desk.register.reading() as register:
        me = certified(desk, register, member.person)
    if me.keys != identity.public:
        raise RegisterAlteredError
    session = Session(desk, me, identity)
    try:
        open_all(session)
        _check_pins(session)
        with desk.register.writing() as register:
            trail.append(register, identity, me.person, "signed_in", desk.tools.now())
        _pin(session)
    except BaseException:
        for vault in session.vaults.values():
            vault.close()
        raise
    return session


def _check_pins(session: Session) -> None:
    """Compare the root and the register with what the person saw last.

    The trail is followed from there to its head; `verify` follows it from the first entry.

    Raises:
        RegisterAlteredError: Another root, or an audit trail that lost or changed entries.
    """
    with session.vaults[VaultKind.WELLBEING].reading() as transaction:
        root, pinned = transaction.meta(PIN_ROOT), transaction.meta(PIN_REGISTER)
    if root not in (None, session.desk.office.root_public):
        raise RegisterAlteredError
    seen = Head(int.from_bytes(pinned[:8], "big"), pinned[8:]) if pinned else chain.EMPTY
    with session.desk.register.reading() as register:
        link = register.audit_link(seen.length) if seen.length else chain.EMPTY.link
        entries, end = register.audit(after=seen.length), register.audit_head()
    head = seen
    for entry in entries:
        expected = trail.digest(entry.number, entry.person, entry.action, entry.instant)
        head = chain.extend(head, expected)
        if entry.number != head.length or entry.digest != expected:
            raise RegisterAlteredError
    if link != seen.link or head != end:
        raise RegisterAlteredError


def _pin(session: Session) -> None:
    """Remember the root and the register as they are now, in the person's own vault."""
    with session.desk.register.reading() as register:
        head = register.audit_head()
    with session.vaults[VaultKind.WELLBEING].writing() as transaction:
        transaction.put_meta(PIN_ROOT, session.desk.office.root_public)
        transaction.put_meta(PIN_REGISTER, head.length.to_bytes(8, "big") + head.link)


def enrol(desk: Desk, name: str, code: str, passphrase: str) -> str:
    """Make a person's keys at their first sign-in, and ask the administrator to confirm them.

    Args:
        desk: The office's data.
        name: As it stands on the invitation.
        code: The invitation code.
        passphrase: The one they chose.

    Returns:
        The recovery code, which is kept nowhere but on the paper it is printed on.

    Raises:
        NoInvitationError: Nobody of that name waits for keys.
        KnownError: The passphrase is easy to guess.
    """
    tools = desk.tools
    tools.keys.check_strength(passphrase, (name, desk.office.name))
    with desk.register.reading() as register:
        member = register.person_named(fold(name))
    if member is None or member.state not in (INVITED, ENROLLED):
        raise NoInvitationError
    identity = tools.keys.new_identity()
    request = tools.enrolment.request(identity, desk.office.office, member.person, code)
    recovery = tools.keys.recovery_code()
    bundles = [
        tools.keys.lock(identity, member.person, slot, secret, desk.device_secret)
        for slot, secret in ((Slot.PASSPHRASE, passphrase), (Slot.RECOVERY, recovery))
    ]
    with desk.register.writing() as register:
        register.put_request(request)
        for bundle in bundles:
            register.put_bundle(bundle)
        register.put_person(replace(member, state=ENROLLED))
        trail.append(register, identity, member.person, "enrolled", tools.now())
    return recovery


def recover(desk: Desk, name: str, code: str, passphrase: str) -> None:
    """Give a person a new passphrase by their recovery code.

    Raises:
        KnownError: Name and code do not match, or the passphrase is easy to guess.
    """
    keys, now = desk.tools.keys, desk.tools.now()
    keys.check_strength(passphrase, (name, desk.office.name))
    folded = fold(name)
    _wait(desk, folded, now)
    with desk.register.reading() as register:
        member = register.person_named(folded)
        bundle = register.bundle(member.person, Slot.RECOVERY) if member else None
    if member is None or bundle is None:
        _count_failure(desk, folded, now)
        raise NoInvitationError
    try:
        identity = keys.unlock(bundle, code, desk.device_secret)
    except KnownError:
        _count_failure(desk, folded, now)
        raise
    locked = keys.lock(identity, member.person, Slot.PASSPHRASE, passphrase, desk.device_secret)
    with desk.register.writing() as register:
        register.put_bundle(locked)
        register.put_failures(folded, 0, None)
        trail.append(register, identity, member.person, "recovered", now)


def sign_out(session: Session) -> None:
    """Note that the person locked the desk, and let every file go."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.desk.register.writing() as register:
        now = session.desk.tools.now()
        trail.append(register, session.identity, session.me.person, "locked", now)
    _pin(session)
    seals.close_sealed(session)
    session.close()
