"""Invites people, requests certificates, and certifies a person's keys, name and roles.

What is signed is in `counsel_desk.domain.office_log.entry`. The challenge of a certificate is 32
random bytes, sealed to the agreement key under the info SHA-256 of the frame (``counsel-desk
possession 1``, office, person, agreement key, signing key, epoch); the proof is their SHA-256.
Whoever knows the bytes holds the agreement key.

Invitation code: the first 10 bytes of SHA-256 over the inviting administrator's Ed25519 signature
over the frame (``counsel-desk invitation 1``, office, person), then the first 10 bytes of SHA-256
over the frame (``counsel-desk invitation root 1``, agreement key, signing key of the root), as
eight groups of four characters. Ed25519 gives the same signature every time, so the code can be
computed again and is stored nowhere.

The mark of a request is HMAC-SHA256, keyed by the code without hyphens, over the frame
(``counsel-desk enrolment 1``, office, person, agreement key, signing key).
"""

import hmac
import secrets
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.office.roles import apart
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.trust import ROOT, Certificate, Identity, PublicKeys, Role
from counsel_desk.security import codes
from counsel_desk.security.errors import (
    NoInvitationCodeError,
    OtherOfficeOnSlipError,
    RolesApartError,
    UntrustedError,
    WrongInvitationError,
)
from counsel_desk.security.identity import check_public, seal

_INVITATION = "counsel-desk invitation 1"
_INVITATION_ROOT = "counsel-desk invitation root 1"
_ENROLLED = "counsel-desk enrolment 1"
_POSSESSION = "counsel-desk possession 1"
_CODE = 10
_ROOT_PART = 10
_SECRET = 32


def invitation_code(identity: Identity, office: str, person: str, root: PublicKeys) -> str:
    """Return the code that invites a person, 80 bits and 80 of the root's; always the same one.

    Args:
        identity: The inviting administrator's keys.
        office: Id of the office.
        person: Id of the invited person.
        root: The office root's keys, by which the person's desk knows the office.
    """
    signature = identity.sign(frame(_INVITATION, office, person))
    return codes.encode(sha256(signature).digest()[:_CODE] + _root_part(root))


def _root_part(root: PublicKeys) -> bytes:
    return digest(_INVITATION_ROOT, root.agreement, root.signing)[:_ROOT_PART]


def check_office(code: str, root: PublicKeys) -> None:
    """Refuse an office whose root is not the one on an invitation.

    Args:
        code: The invitation code, as typed.
        root: The root's keys, as the register has them.

    Raises:
        NoInvitationCodeError: It is no invitation code.
        OtherOfficeOnSlipError: It is for an office with another root.
    """
    part = codes.canonical(codes.encode(bytes(_CODE) + _root_part(root)))[_CODE * 8 // 5 :]
    typed = codes.canonical(code)
    if len(typed) != (_CODE + _ROOT_PART) * 8 // 5:
        raise NoInvitationCodeError
    if typed[_CODE * 8 // 5 :] != part:
        raise OtherOfficeOnSlipError


def request(identity: Identity, office: str, person: str, code: str) -> Signed:
    """Make a person's request to be certified with their own keys.

    Args:
        identity: The new person's keys.
        office: Id of the office.
        person: Their id.
        code: The invitation code, as typed.
    """
    keys = identity.public
    body = Enrolled(person, keys, _mark(code, office, person, keys))
    return Signed(person, body, identity.sign(fact_statement(office, person, body)))


def check_request(request: Enrolled, office: str, code: str) -> None:
    """Refuse a request whose sender was not invited.

    Args:
        request: As the log has it; its signature was verified.
        office: Id of the office.
        code: The code that invited the person.

    Raises:
        UntrustedError: The keys are not honest.
        WrongInvitationError: It was made with another code.
    """
    check_public(request.keys)
    if not hmac.compare_digest(request.mark, _mark(code, office, request.person, request.keys)):
        raise WrongInvitationError


def _mark(code: str, office: str, person: str, keys: PublicKeys) -> bytes:
    fields = frame(_ENROLLED, office, person, keys.agreement, keys.signing)
    return hmac.digest(codes.canonical(code).encode(), fields, "sha256")


def certify(  # noqa: PLR0917 - one argument for each field of the statement
    seed: bytes,
    office: str,
    person: str,
    name: str,
    roles: tuple[Role, ...],
    keys: PublicKeys,
    epoch: int,
) -> Signed:
    """Certify a person.

    Args:
        seed: The root's seed.
        office: Id of the office.
        person: Id of the person.
        name: The name of the member of staff.
        roles: Order and duplicates do not matter; none for a person who retires.
        keys: Their public keys, from a checked enrolment request.
        epoch: One more than in their certificate before.

    Raises:
        RolesApartError: The person would be both counsellor and caseworker.
        UntrustedError: The keys are not honest.
    """
    if not apart(roles):
        raise RolesApartError
    check_public(keys)
    ordered = tuple(role for role in Role if role in roles)
    secret = secrets.token_bytes(_SECRET)
    challenge = seal(secret, keys, _possession(office, person, keys, epoch))
    proof = sha256(secret).digest()
    body = Certificate(person, name, ordered, keys, epoch, challenge, proof)
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(fact_statement(office, ROOT, body))
    return Signed(ROOT, body, signature)


def answer(certificate: Certificate, identity: Identity, office: str) -> bytes:
    """Return the bytes in a certificate's challenge, which prove that its keys are held.

    Args:
        certificate: The person's own.
        identity: The person's keys.
        office: Id of the office.

    Raises:
        UntrustedError: It was sealed to other keys.
    """
    info = _possession(office, certificate.person, certificate.keys, certificate.epoch)
    secret = identity.open(certificate.challenge, info)
    if not hmac.compare_digest(sha256(secret).digest(), certificate.proof):
        raise UntrustedError
    return secret


def _possession(office: str, person: str, keys: PublicKeys, epoch: int) -> bytes:
    return digest(_POSSESSION, office, person, keys.agreement, keys.signing, epoch)
