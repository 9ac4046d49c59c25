"""Protocols for what the exchange between laptops needs from storage and security."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from counsel_desk.domain.exchange.parcel import Label, Parcel
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Identity, PublicKeys
from counsel_desk.errors import KnownError


class ParcelAlteredError(KnownError):
    """A parcel is none, or is not as it was sealed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something from another laptop is damaged or was changed on its way, so it was not taken "
        "in. Please look at “Exchange with other laptops”.",
    )


class ParcelNewerError(KnownError):
    """A newer version of the desk made a parcel."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Another laptop has a newer version of the desk. Nothing is lost: what it sent is taken in "
        "once this laptop has that version too.",
    )


class ParcelTooLargeError(KnownError):
    """Something is too large to be sent to other laptops."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something is too large to be sent to the other laptops. Please tell the administrator.",
    )


class Shelf(Protocol):
    """What a laptop keeps for the exchange, in the register, beside the office log."""

    def thing(self, kind: str, name: str) -> bytes | None:
        """Return what is kept under a kind and a name."""

    def things(self, kind: str) -> dict[str, bytes]:
        """Return everything that is kept of a kind, by name."""

    def put_thing(self, kind: str, name: str, body: bytes) -> None:
        """Keep something, in place of what had that kind and name."""

    def drop_thing(self, kind: str, name: str) -> None:
        """Forget something."""

    def parcels(self) -> Iterable[tuple[str, int, str, bytes]]:
        """Return sender, number, recipient and digest of the parcels that are kept whole."""

    def parcel(self, sender: str, number: int) -> bytes | None:
        """Return a parcel, if it is kept whole."""

    def parcel_digest(self, sender: str, number: int) -> bytes | None:
        """Return the digest of a parcel that was ever made or taken here."""

    def put_parcel(
        self, sender: str, number: int, recipient: str, digest: bytes, body: bytes
    ) -> None:
        """Keep a parcel whole."""

    def drop_parcel(self, sender: str, number: int) -> None:
        """Keep no more than the digest of a parcel."""


class Parcels(Protocol):
    """Seals and opens parcels."""

    def new_key(self) -> bytes:
        """Make a key to seal parcels with."""

    def key_id(self, key: bytes) -> bytes:
        """Return what tells a key from others."""

    def identity(self, private: bytes) -> Identity:
        """Return a laptop's keys."""

    def seal_parcel(
        self, label: Label, contents: bytes, key: bytes, grants: Mapping[str, bytes], own: Identity
    ) -> bytes:
        """Pad, seal and sign a parcel."""

    def read_parcel(self, data: bytes) -> Parcel:
        """Return a parcel from its bytes."""

    def open_parcel(self, parcel: Parcel, key: bytes) -> bytes:
        """Return the contents of a parcel."""

    def grant(
        self, office: str, sender: str, laptop: str, to: PublicKeys, keys: Sequence[bytes]
    ) -> bytes:
        """Seal keys of the sender to a laptop."""

    def granted(
        self, sealed: bytes, own: Identity, office: str, sender: str, laptop: str
    ) -> tuple[bytes, ...]:
        """Return keys that a sender sealed to this laptop; none if it cannot be opened."""


class Joining(Protocol):
    """What a new laptop and the administrator's say to each other under a code."""

    def mailbox(self, code: str) -> str:
        """Return the recipient under which both leave what is for the other."""

    def seal_under(self, code: str, content: bytes) -> bytes:
        """Seal something with a code."""

    def open_under(self, code: str, sealed: bytes) -> bytes | None:
        """Open what was sealed with a code; `None` if it was not."""

    def words(self, code: str, keys: PublicKeys) -> str:
        """Return the words to compare: of a code and the keys of who asks with it."""
