"""Keys of vaults as an earlier version sealed them; nothing is sealed in this way any more.

HPKE info: SHA-256 of the frame (``counsel-desk grant 1``, office, vault, epoch, statement of the
recipient's certificate, purpose). Signature: the granter's, over the frame (``counsel-desk grant
1``, office, vault, epoch, recipient, granter, purpose, SHA-256 of that statement, sealed key).
"""

from hashlib import sha256

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.office.older_office import OlderGrant
from counsel_desk.domain.trust import Identity
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.identity import verify
from counsel_desk.security.vault_keys import KEY_LENGTH

_FORMAT = "counsel-desk grant 1"


def open_older(
    grant: OlderGrant, identity: Identity, office: str, statement: bytes, granter: bytes
) -> bytes:
    """Return the key of a vault of an earlier version.

    Args:
        grant: From the register.
        identity: The recipient's keys.
        office: Id of the office.
        statement: That of the recipient's certificate, for which the key was sealed.
        granter: Signing key of the granter.

    Raises:
        UntrustedError: It is for somebody or something else, or not signed by the granter.
    """
    signed = frame(
        _FORMAT,
        office,
        grant.vault,
        grant.epoch,
        grant.person,
        grant.granter,
        grant.purpose,
        sha256(statement).digest(),
        grant.sealed,
    )
    if not verify(granter, signed, grant.signature):
        raise UntrustedError
    info = digest(_FORMAT, office, grant.vault, grant.epoch, statement, grant.purpose)
    key = identity.open(grant.sealed, info)
    if len(key) != KEY_LENGTH:
        raise UntrustedError
    return key
