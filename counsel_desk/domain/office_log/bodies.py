"""What entries of the office log say, one frozen dataclass a kind.

The name of a kind and of each field is part of the file format. Bytes are digests, keys and
challenges; what is sealed is kept beside the log and named here by its SHA-256.

Facts hold on every laptop of the office, so each is signed for itself: see `Fact`. `Brought` is one
that another laptop sent. Everything else is signed in its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.trust import Certificate, PublicKeys, Role, VaultKind
from counsel_desk.domain.wellbeing.team import Step


@dataclass(frozen=True)
class Founded:
    """The office begins: the first entry, and only the first, signed by the root that it names.

    Attributes:
        office: Id of the office.
        name: Its name.
        root: What the root certifies about itself.
        threshold: How many root sheets are needed.
        shares: How many there are.
    """

    office: str
    name: str
    root: Certificate
    threshold: int
    shares: int


@dataclass(frozen=True)
class Invited:
    """An administrator invites a person, or invites them again to make new keys.

    Attributes:
        person: Id of the person.
        name: Their name.
        roles: Their roles.
        epoch: Number of their certificate at that time; 0 if they have none.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    epoch: int


@dataclass(frozen=True)
class Enrolled:
    """A person asks to be certified with keys of their own; signed by the signing key in it.

    Attributes:
        person: Id of the person.
        keys: Their keys.
        mark: Binds the keys to the code of the invitation.
    """

    person: str
    keys: PublicKeys
    mark: bytes


@dataclass(frozen=True)
class Proved:
    """A person shows that they hold the agreement key of their certificate.

    Attributes:
        person: Id of the person.
        epoch: Number of the certificate.
        secret: What was sealed to the key; it proves itself.
    """

    person: str
    epoch: int
    secret: bytes


@dataclass(frozen=True)
class PolicySet:
    """An administrator sets the office's policy.

    Attributes:
        number: Counts up with every policy.
        policy: The policy as JSON.
    """

    number: int
    policy: bytes


class FormUse(StrEnum):
    """What a form of the office's library is for."""

    FORM = "form"
    NOTE = "note"


@dataclass(frozen=True)
class FormKept:
    """A counsellor or an administrator puts a version of a form into the office's library.

    Attributes:
        form: Id of the form; its versions share it.
        number: Counts its versions.
        use: Whether it is filled in, or a template for notes.
        title: Its title.
        languages: The languages of its texts, such as ``bn``.
        content: SHA-256 of its JSON, which is kept beside the log.
        day: When.
    """

    form: str
    number: int
    use: FormUse
    title: str
    languages: tuple[str, ...]
    content: bytes
    day: date


@dataclass(frozen=True)
class FormRetired:
    """A form is no longer offered; what was answered with it stays as it is.

    Attributes:
        form: Id of the form.
        number: Up to which version.
    """

    form: str
    number: int


@dataclass(frozen=True)
class VaultMade:
    """A person makes the vault of a kind that they are to have.

    Attributes:
        vault: Its id.
        kind: What kind it is.
        sealed: SHA-256 of its key, sealed to them; empty for their own wellbeing vault, whose key
            follows from their keys.
        sealed_to_root: SHA-256 of its key, sealed to the root; empty where the root gets none.
        owner: Whose it is, if the root brings it over from an earlier version; empty otherwise.
    """

    vault: str
    kind: VaultKind
    sealed: bytes
    sealed_to_root: bytes
    owner: str = ""


@dataclass(frozen=True)
class MemberAdded:
    """A member lets another person into a vault.

    Attributes:
        vault: Its id.
        person: Who comes in.
        sealed: SHA-256 of the key, sealed to them.
        until: The last day of a cover; `None` where it has none.
    """

    vault: str
    person: str
    sealed: bytes
    until: date | None = None


@dataclass(frozen=True)
class Rotated:
    """A vault has a new key and a new file; who is not named here is a member no more.

    Attributes:
        vault: Its id.
        epoch: Number of the new key.
        sealed: SHA-256 of the new key, sealed to each member and to the root.
    """

    vault: str
    epoch: int
    sealed: Mapping[str, bytes]


@dataclass(frozen=True)
class BrokenGlass:
    """The root hands a vault to a colleague, with a reason that its owner is shown."""

    vault: str
    person: str
    sealed: bytes
    reason: str


@dataclass(frozen=True)
class PairMade:
    """A supervisor and a counsellor begin supervision; either of them enters it.

    Attributes:
        vault: Id of the vault of the two.
        supervisor: Id of the supervisor.
        counsellor: Id of the counsellor.
        sealed: SHA-256 of its key, sealed to each of the two, and to nobody else.
    """

    vault: str
    supervisor: str
    counsellor: str
    sealed: Mapping[str, bytes]


@dataclass(frozen=True)
class PairEnded:
    """One of the two ends their supervision: nothing more is written in its vault."""

    vault: str


@dataclass(frozen=True)
class HeadSeen:
    """How far a vault has come.

    Attributes:
        vault: Its id.
        length: How many rows its chain has.
        link: The last link.
        changes: How often what stands beside the records was changed.
        beside: The sum over it.
        heard: Up to which number the log has now heard what the vault owed it from the author.
        closed: SHA-256 of the file when it was closed; empty while it is open.
    """

    vault: str
    length: int
    link: bytes
    changes: int
    beside: bytes
    heard: int = 0
    closed: bytes = b""


@dataclass(frozen=True)
class FiguresShared:
    """A counsellor shares the figures of their workload, in place of the last ones."""

    figures: bytes


@dataclass(frozen=True)
class TeamJoined:
    """Somebody takes part in the team figures from now on, with a key of their own for it."""

    key: bytes


@dataclass(frozen=True)
class TeamLeft:
    """Somebody takes part in the team figures no more."""


@dataclass(frozen=True)
class TeamPosted:
    """What a member adds to a sum of the team figures, under masks.

    Attributes:
        period: The number of the period.
        step: What is added up.
        vector: The numbers, 8 bytes each; random to everybody but their author.
    """

    period: int
    step: Step
    vector: bytes


@dataclass(frozen=True)
class Posted:
    """A letter is sent.

    Attributes:
        message: Id of the message.
        recipient: Id of the recipient.
        envelope: SHA-256 of the sealed letter.
        vault: The vault that it comes from; empty for one that was carried from another laptop.
    """

    message: str
    recipient: str
    envelope: bytes
    vault: str = ""


@dataclass(frozen=True)
class Received:
    """A letter was received, refused or taken back; it is not missed any more."""

    message: str


@dataclass(frozen=True)
class Acted:
    """Something that the audit trail lists; no client can be told from it."""

    action: str


@dataclass(frozen=True)
class BackedUp:
    """A backup was made.

    Attributes:
        manifest: SHA-256 of its list.
        made: When, with a time zone.
    """

    manifest: bytes
    made: datetime


@dataclass(frozen=True)
class Restored:
    """The office's data on this laptop was put back from a backup.

    Attributes:
        manifest: SHA-256 of the backup's list.
        made: When the backup was made, with a time zone.
    """

    manifest: bytes
    made: datetime


@dataclass(frozen=True)
class OlderTrailKept:
    """An administrator keeps the audit trail of an earlier version.

    Attributes:
        trail: SHA-256 of it; it is kept beside the log.
        length: How many entries it has.
        link: The last link of its chain.
    """

    trail: bytes
    length: int
    link: bytes


Fact = (
    Founded
    | Invited
    | Enrolled
    | Certificate
    | Proved
    | PolicySet
    | FormKept
    | FormRetired
    | LaptopAdded
    | LaptopRetired
    | Upheld
)


@dataclass(frozen=True)
class Brought:
    """A fact that another laptop sent, with its author and signature; it settles with the others.

    What was entered here is refused where it contradicts what holds. What was entered elsewhere may
    contradict it, and then the same holds on every laptop in the end: see `settling`.
    """

    fact: Fact


Body = (
    Fact
    | Brought
    | VaultMade
    | MemberAdded
    | Rotated
    | BrokenGlass
    | PairMade
    | PairEnded
    | HeadSeen
    | FiguresShared
    | TeamJoined
    | TeamLeft
    | TeamPosted
    | Posted
    | Received
    | Acted
    | BackedUp
    | Restored
    | OlderTrailKept
)
