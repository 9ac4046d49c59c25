"""What the services ask of security: keys, certificates, grants and envelopes."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NoReturn, Protocol

from counsel_desk.domain.trust import (
    Certificate,
    EnrolmentRequest,
    Envelope,
    Grant,
    Identity,
    KeyBundle,
    Letter,
    PublicKeys,
    Role,
    Slot,
)


class Keys(Protocol):
    """Making, locking and unlocking a person's keys."""

    def new_identity(self) -> Identity:
        """Make new keys."""

    def lock(
        self, identity: Identity, person: str, slot: Slot, secret: str, device_secret: bytes
    ) -> KeyBundle:
        """Lock keys so that `secret` opens them."""

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> Identity:
        """Unlock keys."""

    def strengthen(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        """Lock the same keys at a higher cost, where a bundle's is much lower than it could be."""

    def pretend(self, like: KeyBundle, secret: str, device_secret: bytes) -> NoReturn:
        """Refuse after as much work as unlocking `like` takes."""

    def strength(self, passphrase: str, known: Iterable[str] = ()) -> int:
        """Return how hard a passphrase is to guess, 0 to 4, where 4 is wanted."""

    def check_strength(self, passphrase: str, known: Iterable[str] = ()) -> None:
        """Refuse a passphrase that is easy to guess."""

    def recovery_code(self) -> str:
        """Make a recovery code."""

    def seal_device_secret(
        self, code: str, office: str, person: str, device_secret: bytes
    ) -> bytes:
        """Seal the device secret to a recovery code."""

    def open_device_secret(self, code: str, office: str, person: str, sealed: bytes) -> bytes:
        """Return the device secret that was sealed to a recovery code."""

    def document_passphrase(self) -> str:
        """Make a passphrase for a document."""

    def register_key(self, device_secret: bytes, office: str) -> bytes:
        """Work out the key of the register."""

    def verify(self, signing: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is right."""

    def fingerprint(self, keys: PublicKeys) -> str:
        """Return public keys in a form that two people can compare."""


class Roots(Protocol):
    """The office root key."""

    def new_seed(self) -> bytes:
        """Make a root key."""

    def public(self, seed: bytes) -> bytes:
        """Return its public half."""

    def identity(self, seed: bytes) -> Identity:
        """Return the root's own keys."""

    def split(self, seed: bytes, threshold: int, shares: int) -> tuple[str, ...]:
        """Return it as shares of words."""

    def combine(self, shares: Sequence[str]) -> bytes:
        """Put shares together."""


class Enrolment(Protocol):
    """Invitations and the requests that answer them."""

    def invitation_code(self, identity: Identity, office: str, person: str) -> str:
        """Return the code that the inviting person hands over."""

    def request(self, identity: Identity, office: str, person: str, code: str) -> EnrolmentRequest:
        """Ask to be certified."""

    def check_request(self, request: EnrolmentRequest, office: str, code: str) -> None:
        """Refuse a request that was not made with the code."""


class Certificates(Protocol):
    """What the office root says of people."""

    def certify(  # noqa: PLR0917 - one argument for each field of the statement
        self,
        seed: bytes,
        office: str,
        person: str,
        name: str,
        roles: tuple[Role, ...],
        keys: PublicKeys,
        epoch: int,
    ) -> Certificate:
        """Sign a certificate."""

    def check(self, certificate: Certificate, root_public: bytes, office: str) -> Certificate:
        """Return what the root signed, or refuse."""

    def answer(self, certificate: Certificate, identity: Identity, office: str) -> bytes:
        """Return what proves that a certificate's keys are held."""

    def proved(self, certificate: Certificate, told: bytes) -> bool:
        """Return whether something proves that a certificate's keys are held."""


class Grants(Protocol):
    """Handing a vault's key to a member."""

    def grant(  # noqa: PLR0917 - one argument for each field of the grant
        self,
        identity: Identity,
        office: str,
        vault: str,
        epoch: int,
        recipient: Certificate,
        granter: str,
        purpose: str,
        key: bytes,
    ) -> Grant:
        """Seal a vault's key to a member."""

    def accept(
        self,
        grant: Grant,
        identity: Identity,
        office: str,
        own: Certificate,
        granter: Certificate,
    ) -> bytes:
        """Return the key in a grant."""


class Envelopes(Protocol):
    """Sealing letters and opening them."""

    def seal_letter(
        self,
        letter: Letter,
        identity: Identity,
        office: str,
        sender: Certificate,
        recipient: Certificate,
    ) -> Envelope:
        """Seal a letter."""

    def open_letter(  # noqa: PLR0917 - one argument for each thing that is proved
        self,
        envelope: Envelope,
        identity: Identity,
        office: str,
        own: Certificate,
        find: Callable[[str], Certificate | None],
        now: datetime,
        seen: Callable[[str], bool],
    ) -> Letter:
        """Open a letter, or refuse it."""


class DeviceSecret(Protocol):
    """Where this machine's secret is kept."""

    def read(self) -> bytes:
        """Return it."""

    def store(self, secret: bytes) -> None:
        """Keep it."""
