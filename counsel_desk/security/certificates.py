"""Invites people, requests certificates, and certifies a person's keys, name and roles.

Statement of a certificate: the frame (``counsel-desk certificate 1``, office, person, name, roles,
agreement key, signing key, epoch, challenge, proof), with the roles in the order of `Role`, joined
by commas. The signature is the root's over those bytes. What a certificate says is read from its
statement alone. The challenge is 32 random bytes, sealed to the agreement key under the info
SHA-256 of the frame (``counsel-desk possession 1``, office, person, agreement key, signing key,
epoch); the proof is their SHA-256. Whoever knows the bytes holds the agreement key.

Invitation code: the first 15 bytes of SHA-256 over the inviting administrator's Ed25519 signature
over the frame (``counsel-desk invitation 1``, office, person), as six groups of four characters.
Ed25519 gives the same signature every time, so the code can be computed again and is stored
nowhere.

Statement of a request: the frame (``counsel-desk enrolment 1``, office, person, agreement key,
signing key, mark). The mark is HMAC-SHA256, keyed by the code without hyphens, over the frame of
the fields before it. The signature is by the signing key in the request, over the statement.
"""

import hmac
import secrets
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from counsel_desk.domain.trust import Certificate, EnrolmentRequest, Identity, PublicKeys, Role
from counsel_desk.security import codes
from counsel_desk.security.errors import RolesApartError, UntrustedError, WrongInvitationError
from counsel_desk.security.framing import FrameError, digest, frame, number, text, unframe
from counsel_desk.security.identity import check_public, seal, verify

_INVITATION = "counsel-desk invitation 1"
_REQUEST = "counsel-desk enrolment 1"
_FORMAT = "counsel-desk certificate 1"
_POSSESSION = "counsel-desk possession 1"
_CODE = 15
_SECRET = 32


def invitation_code(identity: Identity, office: str, person: str) -> str:
    """Return the code that invites a person, 120 bits; always the same one.

    Args:
        identity: The inviting administrator's keys.
        office: Id of the office.
        person: Id of the invited person.
    """
    signature = identity.sign(frame(_INVITATION, office, person))
    return codes.encode(sha256(signature).digest()[:_CODE])


def request(identity: Identity, office: str, person: str, code: str) -> EnrolmentRequest:
    """Make a person's request to be certified with their own keys.

    Args:
        identity: The new person's keys.
        office: Id of the office.
        person: Their id.
        code: The invitation code, as typed.
    """
    keys = identity.public
    mark = _mark(code, office, person, keys)
    statement = frame(_REQUEST, office, person, keys.agreement, keys.signing, mark)
    return EnrolmentRequest(person, keys, statement, identity.sign(statement))


def check_request(request: EnrolmentRequest, office: str, code: str) -> None:
    """Refuse a request whose sender was not invited or does not hold the keys.

    Args:
        request: As received.
        office: Id of the office.
        code: The code that invited the person.

    Raises:
        UntrustedError: The keys are not honest, the sender does not hold them, or the sender
            signed something else.
        WrongInvitationError: It was made with another code.
    """
    check_public(request.keys)
    if not verify(request.keys.signing, request.statement, request.signature):
        raise UntrustedError
    try:
        kind, of, person, agreement, signing, mark = unframe(request.statement, 6)
        signed = text(kind), text(of), text(person), PublicKeys(agreement, signing)
    except FrameError:
        raise UntrustedError from None
    if signed != (_REQUEST, office, request.person, request.keys):
        raise UntrustedError
    if not hmac.compare_digest(mark, _mark(code, office, request.person, request.keys)):
        raise WrongInvitationError


def _mark(code: str, office: str, person: str, keys: PublicKeys) -> bytes:
    fields = frame(_REQUEST, office, person, keys.agreement, keys.signing)
    return hmac.digest(codes.canonical(code).encode(), fields, "sha256")


def certify(  # noqa: PLR0917 - one argument for each field of the statement
    seed: bytes,
    office: str,
    person: str,
    name: str,
    roles: tuple[Role, ...],
    keys: PublicKeys,
    epoch: int,
) -> Certificate:
    """Certify a person.

    Args:
        seed: The root's seed.
        office: Id of the office.
        person: Id of the person.
        name: The name of the member of staff.
        roles: Order and duplicates do not matter; none for a person who retires.
        keys: Their public keys, from a checked enrolment request.
        epoch: Higher than in every earlier certificate of the person.

    Raises:
        RolesApartError: The person would be both counsellor and caseworker.
        UntrustedError: The keys are not honest.
    """
    _keep_apart(roles)
    check_public(keys)
    ordered = tuple(role for role in Role if role in roles)
    secret = secrets.token_bytes(_SECRET)
    challenge = seal(secret, keys, _possession(office, person, keys, epoch))
    proof = sha256(secret).digest()
    listed, agreement, signing = ",".join(ordered), keys.agreement, keys.signing
    statement = frame(
        _FORMAT, office, person, name, listed, agreement, signing, epoch, challenge, proof
    )
    signature = Ed25519PrivateKey.from_private_bytes(seed).sign(statement)
    return Certificate(person, name, ordered, keys, epoch, challenge, proof, statement, signature)


def answer(certificate: Certificate, identity: Identity, office: str) -> bytes:
    """Return the bytes in a certificate's challenge, which prove that its keys are held.

    Args:
        certificate: The person's own certificate, checked against the root.
        identity: The person's keys.
        office: Id of the office.

    Raises:
        UntrustedError: It was sealed to other keys.
    """
    info = _possession(office, certificate.person, certificate.keys, certificate.epoch)
    secret = identity.open(certificate.challenge, info)
    if not proved(certificate, secret):
        raise UntrustedError
    return secret


def proved(certificate: Certificate, told: bytes) -> bool:
    """Return whether `told` proves that somebody holds a certificate's agreement key."""
    return hmac.compare_digest(sha256(told).digest(), certificate.proof)


def _possession(office: str, person: str, keys: PublicKeys, epoch: int) -> bytes:
    return digest(_POSSESSION, office, person, keys.agreement, keys.signing, epoch)


def check(certificate: Certificate, root_public: bytes, office: str) -> Certificate:
    """Check a certificate and return what its signed statement says.

    Args:
        certificate: From the register, which anyone at this computer can write to.
        root_public: The root's public key, as the reader pinned it.
        office: Id of the office.

    Raises:
        UntrustedError: The root did not sign it, it is for another office, or what the register
            says beside it differs from what was signed.
    """
    if not verify(root_public, certificate.statement, certificate.signature):
        raise UntrustedError
    try:
        signed = _parse(certificate, office)
        _keep_apart(signed.roles)
    except (FrameError, ValueError, RolesApartError):
        raise UntrustedError from None
    check_public(signed.keys)
    if signed != certificate:
        raise UntrustedError
    return signed


def _parse(certificate: Certificate, office: str) -> Certificate:
    statement = certificate.statement
    kind, of, person, name, roles, agreement, signing, *rest = unframe(statement, 10)
    epoch, challenge, proof = rest
    if text(kind) != _FORMAT or text(of) != office:
        raise UntrustedError
    return Certificate(
        text(person),
        text(name),
        tuple(Role(role) for role in text(roles).split(",") if role),
        PublicKeys(agreement, signing),
        number(epoch),
        challenge,
        proof,
        statement,
        certificate.signature,
    )


def _keep_apart(roles: tuple[Role, ...]) -> None:
    if Role.COUNSELLOR in roles and Role.CASEWORKER in roles:
        raise RolesApartError


def fingerprint(certificate: Certificate) -> bytes:
    """Return the SHA-256 digest of what was signed, 32 bytes."""
    return sha256(certificate.statement).digest()
