"""What holds in an office: the state that its log comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import Founded, PolicySet, Posted
from counsel_desk.domain.trust import PublicKeys, Role, VaultKind


@dataclass(frozen=True)
class Person:
    """Somebody who was invited.

    Attributes:
        name: Their name.
        roles: Their roles; those of the invitation until they are certified, none once retired.
        keys: Their certified keys; `None` before there are any and once they retired.
        epoch: Number of their certificate; 0 before the first.
        invited: Whether an invitation is open, to enrol with new keys.
        asked: The keys that they asked to be certified with, until they are.
        challenge: What proves that they hold the certified agreement key, sealed to it.
        proof: SHA-256 of it.
        proved: Whether they have shown it; nothing is sealed to them before.
        retired: Whether they have left.
    """

    name: str
    roles: tuple[Role, ...]
    keys: PublicKeys | None = None
    epoch: int = 0
    invited: bool = True
    asked: PublicKeys | None = None
    challenge: bytes = b""
    proof: bytes = b""
    proved: bool = False
    retired: bool = False

    def has(self, role: Role) -> bool:
        """Return whether they have a role by a certificate."""
        return self.keys is not None and role in self.roles

    @property
    def reachable(self) -> bool:
        """Whether something can be sealed to them."""
        return self.keys is not None and self.proved


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
class Vault:
    """A vault.

    Attributes:
        kind: What kind it is.
        owner: Id of the person who made it.
        file: The name of its file.
        epoch: Counts its keys, from 1.
        members: Who holds its key, by id; the root among them unless it is a person's alone.
        head: How far it had come when a member last said so.
        beside: SHA-256 of what stood beside the chain then.
        closed: SHA-256 of the file when it was closed; empty while it is open.
    """

    kind: VaultKind
    owner: str
    file: str
    epoch: int
    members: Mapping[str, Member]
    head: Head = EMPTY
    beside: bytes = b""
    closed: bytes = b""


@dataclass
class State:
    """The state after a number of entries.

    Attributes:
        head: Of the log.
        office: How the office was founded; `None` before it was.
        people: Everyone who was ever invited, by id.
        vaults: Every vault, by id.
        files: Every name that a vault's file ever had; none is used again.
        policy: The policy set last.
        posted: Letters that were sent and not received yet, with their senders, by message.
        messages: Ids of all letters ever sent.
    """

    head: Head = EMPTY
    office: Founded | None = None
    people: dict[str, Person] = field(default_factory=dict)
    vaults: dict[str, Vault] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    policy: PolicySet | None = None
    posted: dict[str, tuple[str, Posted]] = field(default_factory=dict)
    messages: set[str] = field(default_factory=set)

    def copied(self) -> "State":
        """Return a copy; the values in it never change."""
        return replace(
            self,
            people=dict(self.people),
            vaults=dict(self.vaults),
            files=set(self.files),
            posted=dict(self.posted),
            messages=set(self.messages),
        )
