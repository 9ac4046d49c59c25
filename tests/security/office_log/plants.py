"""Entries that a colleague would like to see in the office log, chosen at random."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from random import Random

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.office_log.state import Person, State, Vault
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role, VaultKind
from counsel_desk.domain.wellbeing.team import Step
from counsel_desk.services.work.log_rows import decoded
from tests.security.altering import Log, forged

FAR = date(2030, 1, 1)


@dataclass(frozen=True)
class Plant:
    """An entry to plant.

    Attributes:
        entry: The entry, for the end of the log.
        how: What it says and who is to have signed it, for a test that fails.
    """

    entry: StoredEntry
    how: str


class Planter:
    """A member of staff who plants.

    Args:
        chance: Chooses.
        log: The log as it is.
        state: What it comes to.
        mine: The planter's id and keys.
        stranger: Keys that nobody certified.
    """

    def __init__(
        self,
        chance: Random,
        log: Log,
        state: State,
        mine: tuple[str, Identity],
        stranger: Identity,
    ) -> None:
        self._chance, self._log, self._state = chance, log, state
        (self._me, self._keys), self._stranger = mine, stranger
        assert state.office is not None
        self._office = state.office

    def plants(self, count: int) -> Iterator[Plant]:
        """Return as many plants."""
        for _ in range(count):
            if self._chance.random() < 0.15:
                yield self._repeated()
            else:
                yield self._forged()

    def _repeated(self) -> Plant:
        """Say once more what somebody truly said."""
        one = self._chance.choice(self._log)
        return Plant(replace(one, number=len(self._log) + 1), f"entry {one.number} again")

    def _forged(self) -> Plant:
        chance = self._chance
        body = chance.choice(self._bodies())
        author = chance.choice(self._authors(body))
        how = chance.choice(["nobody", "junk", "copied", "own", "stranger"])
        keys = {"own": self._keys, "stranger": self._stranger}.get(how)
        entry = forged(self._log, self._office.office, (author, body), keys)
        if how == "junk":
            entry = replace(entry, signature=chance.randbytes(64))
        if how == "copied":
            signed = [one for one in self._log if one.signature]
            same = [one for one in signed if one.author == author] or signed
            entry = replace(entry, signature=chance.choice(same).signature)
        return Plant(entry, f"{body!r} by {author}, signed by {how}")

    def _authors(self, body: Body) -> list[str]:
        """Return in whose name something would be planted; in their own only what is not theirs."""
        mine = isinstance(
            body,
            bodies.Acted | bodies.Posted | bodies.BackedUp | bodies.Restored | bodies.TeamJoined,
        )
        others = [ROOT, *(one for one in self._state.people if one != self._me)]
        return others if mine else [*others, self._me]

    def _digest(self) -> bytes:
        """Return a digest that leads nowhere, or to what is sealed to somebody."""
        sealed = [one.sealed for vault in self._vaults() for one in vault.members.values()]
        return self._chance.choice([sha256(self._chance.randbytes(8)).digest(), *sealed])

    def _vaults(self) -> list[Vault]:
        return [one for one in self._state.vaults.values() if one.kind is not VaultKind.WELLBEING]

    def _person(self) -> Person:
        return self._chance.choice(list(self._state.people.values()))

    def _bodies(self) -> list[Body]:
        """Return one body of every kind."""
        return [*self._of_people(), *self._of_vaults(), *self._of_the_rest()]

    def _of_people(self) -> list[Body]:
        one, roles = self._person(), (Role.COUNSELLOR, Role.ADMINISTRATOR)
        new, keys = self._chance.randbytes(16).hex(), self._stranger.public
        old = one.certificate
        assert old is not None
        return [
            bodies.Founded(self._office.office, "Another", self._office.root, 1, 1),
            replace(self._office, threshold=1),
            bodies.Invited(new, "An Accomplice", roles, 0),
            bodies.Invited(one.person, one.name, roles, one.epoch),
            bodies.Enrolled(one.person, keys, bytes(32)),
            bodies.Enrolled(new, keys, bytes(32)),
            Certificate(new, "An Accomplice", roles, keys, 1, b"", bytes(32)),
            replace(old, roles=roles, epoch=old.epoch + 1),
            replace(old, roles=(), epoch=old.epoch + 1),
            replace(old, keys=keys, epoch=old.epoch + 1),
            replace(old, name="Somebody Else", epoch=old.epoch + 1),
            replace(old, epoch=old.epoch - 1),
            bodies.Proved(one.person, one.epoch, self._chance.randbytes(32)),
            bodies.Proved(one.person, 10**30, b""),
        ]

    def _of_vaults(self) -> list[Body]:
        chance, digest = self._chance, self._digest()
        vault, new = chance.choice(self._vaults()), chance.randbytes(16).hex()
        who = chance.choice([self._me, self._person().person])
        sealed = dict.fromkeys([vault.owner, ROOT, who], digest)
        head = (vault.head.length + chance.randint(-1, 1), digest, vault.changes, digest)
        return [
            bodies.VaultMade(new, chance.choice(list(VaultKind)), digest, digest),
            bodies.VaultMade(vault.vault, vault.kind, digest, digest),
            bodies.VaultMade(new, vault.kind, b"", digest, who),
            bodies.MemberAdded(vault.vault, who, digest),
            bodies.MemberAdded(vault.vault, who, digest, FAR),
            bodies.Rotated(vault.vault, vault.epoch + 1, sealed),
            bodies.Rotated(vault.vault, vault.epoch + 1, {vault.owner: digest, ROOT: digest}),
            bodies.BrokenGlass(vault.vault, who, digest, "ill"),
            bodies.PairMade(new, who, self._me, {who: digest, self._me: digest}),
            bodies.PairMade(new, self._me, who, {who: digest, self._me: digest}),
            bodies.PairEnded(vault.vault),
            bodies.HeadSeen(vault.vault, *head),
            bodies.HeadSeen(vault.vault, *head, closed=digest),
        ]

    def _of_the_rest(self) -> list[Body]:
        chance, digest = self._chance, self._digest()
        letters = [decoded(one).body for one in self._log if one.kind == "posted"]
        posted = [one.message for one in letters if isinstance(one, bodies.Posted)]
        return [
            bodies.PolicySet(99, b"{}"),
            bodies.PolicySet(0, b"{}"),
            bodies.FiguresShared(b"{}"),
            bodies.TeamJoined(chance.randbytes(32)),
            bodies.TeamLeft(),
            bodies.TeamPosted(
                chance.randrange(40), chance.choice(list(Step)), chance.randbytes(24)
            ),
            bodies.Posted(chance.randbytes(16).hex(), self._person().person, digest),
            bodies.Received(chance.choice(posted)),
            bodies.Acted("summary_released"),
            bodies.Acted("vault_recovered.ill"),
            bodies.BackedUp(digest, datetime.now(UTC)),
            bodies.Restored(digest, datetime.now(UTC)),
            bodies.OlderTrailKept(digest, 3, digest),
        ]
