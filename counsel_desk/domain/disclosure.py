"""Entries of the disclosure ledger: what left, how, and how the client knew of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.consent.consent import Part, Purpose, Recipient
from counsel_desk.domain.summary import Ground, Summary


class Way(StrEnum):
    """How something left."""

    DESK = "desk"
    PROTECTED_FILE = "protected_file"
    PRINT = "print"
    TOLD = "told"
    LETTER = "letter"


class Reading(StrEnum):
    """How the client came to know what would leave."""

    BY_CLIENT = "by_her"
    TO_CLIENT = "to_her"
    TO_CLIENT_INTERPRETED = "to_her_interpreted"


@dataclass(frozen=True)
class Agreement:
    """The client's yes to the exact words that leave, at the moment it was given.

    Attributes:
        instant: When.
        digest: Digest of what the client saw or heard, by
            `counsel_desk.services.release.release.digest_of`.
        reading: How the client came to know it.
        language: Language in which the client read or heard it, two letters.
    """

    instant: datetime
    digest: str
    reading: Reading
    language: str


@dataclass(frozen=True)
class Exceptional:
    """Why something left without the client's consent.

    Attributes:
        ground: The ground.
        reason: In the counsellor's words.
        supervisor: Name of the supervisor who co-signed, or is asked to, or to look at it
            afterwards; empty if nobody could be asked to look.
        signed: When they did; `None` while the co-signature is awaited.
        signature: Their signature, in hexadecimal digits; empty while it is awaited.
        told: Whether the client was told.
        not_told: Why the client was not, or not yet; may be empty if they were.
        held_back: Whether telling the client would endanger them, so that no copy for them shows
            it before an entry says that they may be told.
        asked: Record id of the request that was co-signed.
        spoken: When it was told by word of mouth; `None` if it left in another way.
        at_once: Whether it was everybody's duty to tell it, so that nobody had to sign.
        reviewed: When the supervisor looked at that afterwards; `None` before.
    """

    ground: Ground
    reason: str
    supervisor: str
    signed: datetime | None
    signature: str
    told: bool
    not_told: str = ""
    held_back: bool = False
    asked: str = ""
    spoken: datetime | None = None
    at_once: bool = False
    reviewed: datetime | None = None


class Step(StrEnum):
    """What happened to a release."""

    RELEASED = "released"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"
    GONE = "gone"
    COSIGNED = "cosigned"
    NOT_COSIGNED = "not_cosigned"
    REVIEWED = "reviewed"
    MAY_BE_TOLD = "may_be_told"
    CLIENT_TOLD = "client_told"


@dataclass(frozen=True)
class Disclosure:
    """One entry of the disclosure ledger, which the client may read.

    Attributes:
        step: What happened.
        instant: When this desk learned of it.
        consent: Record id of the consent it rests on; empty if it left without one, and for a
            letter that names nobody.
        recipient: Whom it went to.
        purpose: What it may be used for; `None` if it left on a ground of `exceptional`.
        parts: What left.
        link: The release's random link.
        digest: SHA-256 of what left, in hexadecimal digits.
        summary: What left; `None` in an entry about a later step, and for a letter.
        way: How it left.
        agreement: The client's yes to it; `None` if it left without one.
        exceptional: Why it left without consent; `None` if the client agreed.
        day: The day on which the recipient's desk says it happened; `None` for steps of this desk.
            Only the day, since the two vaults share no instant.
        copied: Whether the recipient had printed or saved it before it was gone; `None` if that
            is not known, and in entries of other steps.
    """

    step: Step
    instant: datetime
    consent: str
    recipient: Recipient
    purpose: Purpose | None
    parts: tuple[Part, ...]
    link: str
    digest: str
    summary: Summary | None
    way: Way = Way.DESK
    agreement: Agreement | None = None
    exceptional: Exceptional | None = None
    day: date | None = None
    copied: bool | None = None


def held_back(entries: Iterable[Disclosure]) -> frozenset[str]:
    """Return the links that no copy for the client may show yet, since it would endanger them."""
    hidden: set[str] = set()
    told: set[str] = set()
    for entry in entries:
        if entry.exceptional and entry.exceptional.held_back:
            hidden.add(entry.link)
        if entry.step in {Step.MAY_BE_TOLD, Step.CLIENT_TOLD}:
            told.add(entry.link)
    return frozenset(hidden - told)
