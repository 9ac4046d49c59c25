"""The office's policy: set and signed by an administrator, read by everyone.

A policy that no administrator signed, or one older than the person has already seen, is ignored:
the defaults apply and the person is told, until an administrator sets the policy again.
"""

import msgspec

from counsel_desk.domain.office.office import SignedPolicy
from counsel_desk.domain.office.policy import Policy, out_of_bounds
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import certificate_of, signed_by
from counsel_desk.services.ports.stores import RegisterTransaction, VaultTransaction
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

CHANGED = "policy_changed"
PIN = "policy"
_FORMAT = "counsel_desk.policy.1"


class PolicyBoundsError(KnownError):
    """The policy has a setting outside its bounds."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "One of these settings is outside what is possible. Nothing has been changed. "
        "Please look through them and save again.",
    )


def read(session: Session) -> Policy:
    """Return the policy in force; the defaults if none can be trusted."""
    return _in_force(session)[0]


def doubtful(session: Session) -> bool:
    """Return whether the defaults apply because the register's policy cannot be trusted."""
    return _in_force(session)[1]


def keep(session: Session, policy: Policy) -> None:
    """Set the office's policy, signed by the administrator.

    Raises:
        NotPermittedError: Only an administrator may.
        PolicyBoundsError: A setting is outside its bounds.
    """
    session.require(Operation.SET_POLICY)
    if out_of_bounds(policy):
        raise PolicyBoundsError
    body = msgspec.json.encode(policy, order="sorted")
    with session.data.register.reading() as register:
        last = max(number(session, register), _pinned(session))
    with session.data.register.writing() as register:
        _put(session, register, last + 1, body)
    with session.vaults[VaultKind.WELLBEING].writing() as transaction:
        pin(transaction, last + 1)


def _put(session: Session, register: RegisterTransaction, count: int, body: bytes) -> None:
    me, data = session.me.person, session.data
    signature = session.identity.sign(_statement(data, count, me, body))
    register.put_policy(SignedPolicy(count, me, body, signature))
    audit_trail.append(register, session.identity, me, CHANGED, data.tools.now())


def sign_again(session: Session, register: RegisterTransaction, author: str) -> None:
    """Sign the policy again if `author`, who stops being administrator, signed it."""
    signed = _genuine(session, register)
    if signed is None or signed.number < _pinned(session):
        return
    if signed.author == author != session.me.person:
        _put(session, register, signed.number + 1, signed.body)


def number(session: Session, register: RegisterTransaction) -> int:
    """Return the number of the register's policy, or 0 if it cannot be trusted."""
    signed = _genuine(session, register)
    return signed.number if signed else 0


def pin(transaction: VaultTransaction, count: int) -> None:
    """Note in a person's own vault the newest policy number they have seen."""
    seen = int(transaction.meta(PIN) or b"0")
    transaction.put_meta(PIN, str(max(seen, count)).encode())


def _pinned(session: Session) -> int:
    with session.vaults[VaultKind.WELLBEING].reading() as transaction:
        return int(transaction.meta(PIN) or b"0")


def _in_force(session: Session) -> tuple[Policy, bool]:
    """Return the policy in force, and whether it replaces one that cannot be trusted."""
    session.require(Operation.READ_POLICY)
    with session.data.register.reading() as register:
        there = register.policy() is not None
        signed = _genuine(session, register)
    pinned = _pinned(session)
    if signed is None or signed.number < pinned:
        return Policy(), there or pinned > 0
    return msgspec.json.decode(signed.body, type=Policy), False


def bring_in(data: OfficeData, register: RegisterTransaction, signed: SignedPolicy) -> None:
    """Take over another laptop's policy if it is genuine and newer than the one here."""
    here = register.policy()
    if here is not None and not _is_genuine(data, register, here):
        here = None
    if _is_genuine(data, register, signed) and (here is None or here.number < signed.number):
        register.put_policy(signed)


def _genuine(session: Session, register: RegisterTransaction) -> SignedPolicy | None:
    """Return the register's policy if a current administrator signed it."""
    signed = register.policy()
    if signed is None or not _is_genuine(session.data, register, signed):
        return None
    return signed


def _is_genuine(data: OfficeData, register: RegisterTransaction, signed: SignedPolicy) -> bool:
    author = certificate_of(data, register, signed.author)
    statement = _statement(data, signed.number, signed.author, signed.body)
    return (
        author is not None
        and Role.ADMINISTRATOR in author.roles
        and signed_by(data, register, signed.author, statement, signed.signature)
        and _readable(signed.body)
    )


def _readable(body: bytes) -> bool:
    try:
        letters.decoded(body, Policy)
    except KnownError:
        return False
    return True


def _statement(data: OfficeData, count: int, author: str, body: bytes) -> bytes:
    return f"{_FORMAT}:{data.office.office}:{count}:{author}:".encode() + body
