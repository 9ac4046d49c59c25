"""What holds in an office: the state that its log comes to."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from counsel_desk.domain.backup.keeping import Erasure
from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import (
    Enrolled,
    Founded,
    OlderTrailKept,
    PolicySet,
    Posted,
)
from counsel_desk.domain.office_log.claims import Claim
from counsel_desk.domain.office_log.library import LibraryForm
from counsel_desk.domain.office_log.team import Team
from counsel_desk.domain.trust import Certificate, PublicKeys, Role, VaultKind

_JOINERS = "\u200c\u200d"
"""They stand inside words of Indic scripts, and mean something there."""
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def folded(name: str) -> str:
    """Return a name as it is compared at sign-in, regardless of case and spacing."""
    shown = "".join(sign for sign in name if sign not in _JOINERS)
    return " ".join(unicodedata.normalize("NFKC", shown).casefold().split())


_HIDDEN = frozenset(
    {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F}
    | {0x2800, 0x3164, 0xFFA0, 0x1D159}
)
"""Signs without a shape that Unicode does not count as control characters."""


def plain_name(name: str) -> bool:
    """Return whether a name shows all that is in it, so that two that look alike are one.

    Control and format characters, signs without a shape, and letters of look-alike alphabets
    beside Latin ones are refused. Two names can still look alike to a hasty reader.
    """
    hidden = any(
        (unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS)
        or ord(sign) in _HIDDEN
        or 0xFE00 <= ord(sign) <= 0xFE0F
        or 0xE0100 <= ord(sign) <= 0xE01EF
        for sign in name
    )
    alphabets = {unicodedata.name(sign, "").split(" ")[0] for sign in name if sign.isalpha()}
    mixed = "LATIN" in alphabets and bool(alphabets & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
    return bool(alphabets) and not hidden and not mixed


@dataclass(frozen=True)
class Person:
    """Somebody who was invited or certified.

    Attributes:
        person: Their id.
        name: Their name.
        roles: Their roles; those of the invitation until they are certified, none once retired.
        certificate: Their newest certificate; `None` before there is any.
        invited: Whether an invitation is open, to enrol with new keys.
        invited_by: Id of the administrator who invited them last; empty if nobody did.
        asked: The keys that they asked to be certified with, until they are.
        proved: Whether they have shown that they hold the certified keys; nothing is sealed to
            them before.
        former: The keys of their earlier certificates, oldest first.
        ever: All roles that they have or once had.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    certificate: Certificate | None = None
    invited: bool = False
    invited_by: str = ""
    asked: Enrolled | None = None
    proved: bool = False
    former: tuple[PublicKeys, ...] = ()
    ever: tuple[Role, ...] = ()

    @property
    def epoch(self) -> int:
        """Number of their certificate; 0 before the first."""
        return self.certificate.epoch if self.certificate else 0

    @property
    def retired(self) -> bool:
        """Whether they have left."""
        return self.certificate is not None and not self.certificate.roles

    @property
    def keys(self) -> PublicKeys | None:
        """Their certified keys; `None` before there are any and once they retired."""
        return None if self.certificate is None or self.retired else self.certificate.keys

    @property
    def reachable(self) -> bool:
        """Whether something can be sealed to them."""
        return self.keys is not None and self.proved

    def has(self, role: Role) -> bool:
        """Return whether they have a role by a certificate."""
        return self.keys is not None and role in self.roles


@dataclass(frozen=True)
class Member:
    """Who holds a vault's key.

    Attributes:
        sealed: SHA-256 of the key, sealed to them.
        until: The last day of a cover; `None` where it has none.
        reason: Why the root handed it to them; empty where it did not.
    """

    sealed: bytes
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class HandedOver:
    """That the root handed a vault to somebody.

    Attributes:
        person: Id of the recipient.
        reason: Why.
        entry: Number of the entry.
        instant: When.
    """

    person: str
    reason: str
    entry: int
    instant: datetime


@dataclass(frozen=True)
class CoverEnded:
    """That somebody's cover was ended before its last day.

    Attributes:
        person: Id of who covered.
        entry: Number of the entry.
        instant: When.
    """

    person: str
    entry: int
    instant: datetime


@dataclass(frozen=True)
class Pair:
    """A supervisor and a counsellor, and when they work together.

    Attributes:
        supervisor: Id of the supervisor.
        counsellor: Id of the counsellor.
        begun: When it was entered.
        begun_by: Id of who entered it.
        ended: When one of them ended it; `None` while it goes on.
        ended_by: Id of who ended it; empty while it goes on.
    """

    supervisor: str
    counsellor: str
    begun: datetime
    begun_by: str
    ended: datetime | None = None
    ended_by: str = ""

    @property
    def people(self) -> frozenset[str]:
        """The ids of the two."""
        return frozenset({self.supervisor, self.counsellor})


@dataclass(frozen=True)
class Vault:
    """A vault.

    Attributes:
        vault: Its id.
        kind: What kind it is.
        owner: Id of the person who made it.
        epoch: Counts its keys, from 1.
        members: Who holds its key, by id; the root among them unless it is a person's alone.
        head: How far it had come when a member last said so.
        changes: How often what stands beside the records had been changed then.
        beside: The sum over it then.
        closed: SHA-256 of the file when it was closed; empty while it is open.
        closed_by: Id of the person who said so.
        handed: To whom the root ever handed it, oldest first, also where they have left it since.
        heard: By author, up to which number the log has heard what the vault owed it.
        pair: Whose supervision it holds; `None` for any other vault.
        covers_ended: Covers that were ended early, oldest first.
    """

    vault: str
    kind: VaultKind
    owner: str
    epoch: int
    members: Mapping[str, Member]
    head: Head = EMPTY
    changes: int = 0
    beside: bytes = b""
    closed: bytes = b""
    closed_by: str = ""
    handed: tuple["HandedOver", ...] = ()
    heard: Mapping[str, int] = field(default_factory=dict)
    pair: Pair | None = None
    covers_ended: tuple[CoverEnded, ...] = ()

    def behind(self, head: Head, changes: int, beside: bytes) -> bool:
        """Return whether a vault that has come this far is older than this, or differs from it."""
        if head.length < self.head.length or changes < self.changes:
            return True
        other = head.length == self.head.length and head.link != self.head.link
        return other or (changes == self.changes and bool(changes) and beside != self.beside)


@dataclass(frozen=True)
class Sent:
    """A letter that was sent and not received yet.

    Attributes:
        author: Id of the person who put it into the post.
        letter: The letter.
    """

    author: str
    letter: Posted


def post_key(author: str, message: str, envelope: bytes = b"") -> str:
    """Return the key in `State.posted` of what somebody posted under a message id.

    Args:
        author: Id of who posted it.
        message: The message id.
        envelope: SHA-256 of the sealed letter, where another laptop sent it: several of one message
            id are there at once, since nobody knows yet which of them can be trusted.
    """
    return f"{message}:{author}:{envelope.hex()}" if envelope else f"{message}:{author}"


@dataclass(frozen=True)
class Figures:
    """The figures of a counsellor's workload.

    Attributes:
        written: When they were shared.
        figures: The figures as JSON.
    """

    written: datetime
    figures: bytes


@dataclass(frozen=True)
class Laptop:
    """A laptop that takes part in the exchange, or did.

    Attributes:
        laptop: Its id.
        name: What people call it.
        keys: Its keys.
        retired: Whether it has been retired.
    """

    laptop: str
    name: str
    keys: PublicKeys
    retired: bool = False


@dataclass
class State:
    """The state after a number of entries.

    Attributes:
        head: Of the log.
        office: How the office was founded; `None` before it was.
        people: Everyone who was ever invited or certified, by id, in that order.
        vaults: Every vault, by id, in the order of their making.
        policy: The policy set last.
        posted: Letters that were sent and not received yet, in the order of sending; see `post_of`.
        figures: The workload figures shared last, by counsellor.
        older_trail: The audit trail of an earlier version, if the office had one.
        backups: When each of the last backups that were made or restored was made, by SHA-256 of
            its list in hexadecimal.
        erasures: The last times that a client's file was destroyed, oldest first.
        library: The office's forms and note templates, by id, in the order of their arrival.
        team: Who takes part in the team figures, and what they added up.
        laptops: The laptops of the office, by id.
        certified: Every certificate of a person that was ever seen, by their id.
        claims: Everything else that people signed for all laptops, by its id in hexadecimal.
        asking: With which keys people last asked to be certified here.
        unsettled: Whether claims were brought that the rest does not take into account yet.
        unsigned: Author of the last entry if it waits for the signature of their next one.
    """

    head: Head = EMPTY
    office: Founded | None = None
    people: dict[str, Person] = field(default_factory=dict)
    vaults: dict[str, Vault] = field(default_factory=dict)
    policy: PolicySet | None = None
    posted: dict[str, Sent] = field(default_factory=dict)
    figures: dict[str, Figures] = field(default_factory=dict)
    older_trail: OlderTrailKept | None = None
    backups: dict[str, datetime] = field(default_factory=dict)
    erasures: tuple[Erasure, ...] = ()
    library: dict[str, LibraryForm] = field(default_factory=dict)
    team: Team = field(default_factory=Team)
    laptops: dict[str, Laptop] = field(default_factory=dict)
    certified: dict[str, tuple[Certificate, ...]] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    asking: dict[str, Enrolled] = field(default_factory=dict)
    unsettled: bool = False
    unsigned: str = ""

    def copied(self) -> "State":
        """Return a copy; the values in it never change."""
        return replace(
            self,
            people=dict(self.people),
            vaults=dict(self.vaults),
            posted=dict(self.posted),
            figures=dict(self.figures),
            backups=dict(self.backups),
            library=dict(self.library),
            laptops=dict(self.laptops),
            certified=dict(self.certified),
            claims=dict(self.claims),
            asking=dict(self.asking),
        )

    def post_of(self, message: str) -> dict[str, Sent]:
        """Return the letters of a message id, by their keys in `posted`.

        Whoever knows the id can post another under it, so one author's never stands in the way of
        another's.
        """
        return {key: one for key, one in self.posted.items() if one.letter.message == message}

    def active(self, laptop: str) -> Laptop | None:
        """Return a laptop, if it takes part and is not retired."""
        found = self.laptops.get(laptop)
        return None if found is None or found.retired else found

    def named(self, name: str) -> Person | None:
        """Return the person with a name, however it is written."""
        wanted = folded(name)
        return next((one for one in self.people.values() if folded(one.name) == wanted), None)
