"""Protocols for what the services need from security: keys, certificates, grants and envelopes."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NoReturn, Protocol

from counsel_desk.domain.office.older_office import OlderGrant
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import Signed
from counsel_desk.domain.trust import (
    Certificate,
    Envelope,
    Identity,
    KeyBundle,
    Letter,
    PublicKeys,
    Remembered,
    Role,
    Slot,
    Unlocked,
    VaultKind,
)


class Keys(Protocol):
    """Makes, locks and unlocks a person's keys."""

    def new_identity(self) -> Identity:
        """Generate new keys."""

    def lock(
        self,
        identity: Identity,
        person: str,
        slot: Slot,
        secret: str,
        device_secret: bytes,
        remembered: Remembered,
    ) -> KeyBundle:
        """Lock keys so that `secret` unlocks them."""

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> Unlocked:
        """Unlock keys."""

    def strengthen(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        """Lock the same keys at a higher cost; `None` if the bundle's cost is high enough."""

    def pretend(self, like: KeyBundle, secret: str, device_secret: bytes) -> NoReturn:
        """Refuse a secret after doing as much work as unlocking `like` takes."""

    def strength(self, passphrase: str, known: Iterable[str] = ()) -> int:
        """Return how hard a passphrase is to guess, from 0 to 4; 4 is the goal."""

    def check_strength(self, passphrase: str, known: Iterable[str] = ()) -> None:
        """Refuse a passphrase that is easy to guess."""

    def recovery_code(self) -> str:
        """Generate a recovery code."""

    def seal_device_secret(
        self, code: str, office: str, person: str, device_secret: bytes
    ) -> bytes:
        """Encrypt the device secret with a recovery code."""

    def open_device_secret(self, code: str, office: str, person: str, sealed: bytes) -> bytes:
        """Decrypt the device secret with a recovery code."""

    def seal_own(
        self, identity: Identity, purpose: tuple[str | bytes, ...], secret: bytes
    ) -> bytes:
        """Seal a secret to its owner, who alone can make and open it."""

    def open_own(
        self, identity: Identity, purpose: tuple[str | bytes, ...], sealed: bytes
    ) -> bytes:
        """Return a secret that its owner sealed for the same purpose."""

    def document_passphrase(self) -> str:
        """Generate a passphrase for a document."""

    def register_key(self, device_secret: bytes, office: str) -> bytes:
        """Derive the key of the register."""

    def backup_mark(self, device_secret: bytes, office: str, body: bytes) -> bytes:
        """Return what only this laptop can mark the list of a backup with."""

    def verify(self, signing: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is valid."""

    def fingerprint(self, keys: PublicKeys) -> str:
        """Return public keys as words that two people can compare."""


class Roots(Protocol):
    """The office root key."""

    def new_seed(self) -> bytes:
        """Generate a root key."""

    def public(self, seed: bytes) -> bytes:
        """Return the public half of a root key."""

    def identity(self, seed: bytes) -> Identity:
        """Return the keys of the root itself."""

    def split(self, seed: bytes, threshold: int, shares: int) -> tuple[str, ...]:
        """Split a root key into shares, each a string of words."""

    def combine(self, shares: Sequence[str]) -> bytes:
        """Combine shares into the root key."""

    def sheet_words(self) -> Sequence[str]:
        """Return every word that can stand on a sheet, in alphabetical order."""

    def fits(self, share: str) -> bool:
        """Return whether the words of one sheet are whole and unmistaken."""


class Enrolment(Protocol):
    """Invitations and the requests that answer them."""

    def invitation_code(
        self, identity: Identity, office: str, person: str, root: PublicKeys
    ) -> str:
        """Return the code that the inviting person hands over."""

    def check_office(self, code: str, root: PublicKeys) -> None:
        """Refuse an office whose root is not the one on an invitation."""

    def request(self, identity: Identity, office: str, person: str, code: str) -> Signed:
        """Return a request to be certified."""

    def check_request(self, request: Enrolled, office: str, code: str) -> None:
        """Refuse a request that was not made with this code."""


class Certificates(Protocol):
    """Certificates, by which the office root vouches for people."""

    def certify(  # noqa: PLR0917 - one argument for each field of the statement
        self,
        seed: bytes,
        office: str,
        person: str,
        name: str,
        roles: tuple[Role, ...],
        keys: PublicKeys,
        epoch: int,
    ) -> Signed:
        """Sign a certificate."""

    def answer(self, certificate: Certificate, identity: Identity, office: str) -> bytes:
        """Return the proof that `identity` holds the certificate's keys."""


class VaultKeys(Protocol):
    """Hands a vault's key to its members."""

    def seal_key(
        self, office: str, vault: str, epoch: int, recipient: Certificate, key: bytes
    ) -> bytes:
        """Seal a vault's key to a member."""

    def open_key(
        self,
        sealed: bytes,
        identity: Identity,
        office: str,
        vault: str,
        epoch: int,
        own: Certificate,
    ) -> bytes:
        """Return a vault's key."""

    def own_vault(
        self, identity: Identity, office: str, person: str, kind: VaultKind
    ) -> tuple[str, bytes]:
        """Return the id and the first key of the vault of a kind that a person makes."""


class OlderGrants(Protocol):
    """Opens keys of vaults as an earlier version sealed them."""

    def open_older(
        self, grant: OlderGrant, identity: Identity, office: str, statement: bytes, granter: bytes
    ) -> bytes:
        """Return the key of a vault of an earlier version."""


class Envelopes(Protocol):
    """Seals and opens letters."""

    def seal_letter(
        self,
        letter: Letter,
        identity: Identity,
        office: str,
        sender: Certificate,
        recipient: Certificate,
    ) -> Envelope:
        """Seal a letter."""

    def open_letter(  # noqa: PLR0917 - one argument for each thing that is checked
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


class TeamMasks(Protocol):
    """The keys and masks of the team figures."""

    def new_pair(self) -> tuple[bytes, bytes]:
        """Return a private key and its public key."""

    def honest(self, public: bytes) -> bool:
        """Return whether a public key leads to a secret that only its two holders share."""

    def mask(self, private: bytes, public: bytes, purpose: bytes, length: int) -> bytes:
        """Return the mask that two members share for a purpose."""


class DeviceSecret(Protocol):
    """Where this machine's secret is stored."""

    def read(self) -> bytes:
        """Return the secret."""

    def store(self, secret: bytes) -> None:
        """Store the secret."""
