"""What the office root is asked to sign about a person."""

from dataclasses import dataclass

from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.trust import PublicKeys, Role


@dataclass(frozen=True)
class Certifiable:
    """A person as the administrator sees them and as the root certifies them.

    It is read once, shown, and passed back with the words of the root sheets; nothing of it is
    read again.

    Attributes:
        person: Their id.
        name: Their name.
        roles: Their roles.
        keys: Their public keys.
        words: Fingerprint of these keys, in words.
        epoch: Number of the certificate to be signed: one more than that of the current one.
        request: Their request to be confirmed with these keys; `None` if they are confirmed.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    keys: PublicKeys
    words: str
    epoch: int
    request: Enrolled | None = None
