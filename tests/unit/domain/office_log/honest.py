"""An office whose people enter only what they may, with keys that only a test can forge."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import (
    Entry,
    Signed,
    extend,
    fact_statement,
    is_fact,
    placed,
    statement,
)
from counsel_desk.domain.office_log.fold import fold
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT, Certificate, PublicKeys, Role, VaultKind

OFFICE = "0ff1ce" + "0" * 26
NAME = "An office"
BEGUN = datetime(2026, 1, 5, 9, tzinfo=UTC)


def identifier(word: str) -> str:
    """Return an id that is always the same for a word."""
    return sha256(word.encode()).hexdigest()[:32]


def digest(word: str) -> bytes:
    """Return a digest that is always the same for a word."""
    return sha256(word.encode()).digest()


def private(owner: str) -> bytes:
    """Return the first private key of a person, or that of the root."""
    return digest(f"private {owner}")


def public(secret: bytes) -> bytes:
    """Return the public half of a key."""
    return sha256(b"public" + secret).digest()


def keys_of(owner: str) -> PublicKeys:
    """Return the first public keys of a person, or those of the root."""
    return PublicKeys(digest(f"agreement {owner}"), public(private(owner)))


class Signatures:
    """Signs and verifies without real cryptography: it remembers the halves of keys."""

    def __init__(self) -> None:
        self._halves: dict[bytes, bytes] = {}

    def sign(self, secret: bytes, data: bytes) -> bytes:
        """Return a signature."""
        self._halves[public(secret)] = secret
        return hmac.digest(secret, data, "sha256")

    def verify(self, key: bytes, data: bytes, signature: bytes) -> bool:
        """Return whether a signature is right."""
        secret = self._halves.get(key)
        return secret is not None and hmac.digest(secret, data, "sha256") == signature


SIGNATURES = Signatures()


def signed(entry: Entry, secret: bytes, office: str = OFFICE) -> Entry:
    """Return an entry with the signature of a key; a proof has none."""
    if isinstance(entry.body, bodies.Proved):
        return entry
    said = statement(office, entry)
    if is_fact(entry.body):
        said = fact_statement(office, entry.author, entry.body)
    return replace(entry, signature=SIGNATURES.sign(secret, said))


def relinked(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in this order, each in its place, as somebody writes them past the desk."""
    head, found = EMPTY, []
    for entry in entries:
        found.append(replace(entry, number=head.length + 1, previous=head.link))
        head = extend(head, OFFICE, found[-1])
    return found


def heads(entries: Iterable[Entry]) -> list[Head]:
    """Return what somebody remembers who saw every entry."""
    head, found = EMPTY, []
    for entry in entries:
        head = extend(head, OFFICE, entry)
        found.append(head)
    return found


def certificate(
    person: str, name: str, roles: tuple[Role, ...], keys: PublicKeys, epoch: int = 1
) -> Certificate:
    """Return a certificate whose challenge `challenge` answers."""
    proof = sha256(challenge(person, epoch)).digest()
    return Certificate(person, name, roles, keys, epoch, b"sealed", proof)


def challenge(person: str, epoch: int) -> bytes:
    """Return what is sealed to a person in their certificate of a number."""
    return digest(f"challenge {person} {epoch}")


FOUNDED = bodies.Founded(OFFICE, NAME, certificate(ROOT, NAME, (), keys_of(ROOT)), 2, 3)


@dataclass
class Log:
    """A log that grows.

    Attributes:
        entries: Its entries.
        head: The head after the last.
        secrets: The private keys of who has made new ones.
    """

    entries: list[Entry] = field(default_factory=list)
    head: Head = EMPTY
    secrets: dict[str, bytes] = field(default_factory=dict)

    def state(self) -> State:
        """Return what the log comes to."""
        return fold(self.entries, SIGNATURES.verify)

    def enter(self, author: str, body: Body, secret: bytes | None = None) -> Entry:
        """Append an entry that its author signed, and return it."""
        secret = secret or self.secrets.get(author) or private(author)
        return self._append(signed(self._next(author, body), secret))

    def run(self, author: str, *said: Body) -> None:
        """Append entries of one author, of which only the last is signed."""
        for body in said[:-1]:
            self._append(self._next(author, body))
        self.enter(author, said[-1])

    def _next(self, author: str, body: Body) -> Entry:
        instant = BEGUN + timedelta(minutes=self.head.length + 1)
        return placed(self.head, Signed(author, body, b""), instant)

    def append_signed(self, fact: Signed) -> Entry:
        """Append a fact that somebody signed elsewhere, and return it."""
        entry = self._next(fact.author, fact.body)
        return self._append(replace(entry, signature=fact.signature))

    def _append(self, entry: Entry) -> Entry:
        self.entries.append(entry)
        self.head = extend(self.head, OFFICE, entry)
        return entry

    def admit(self, word: str, *roles: Role, by: str = "") -> str:
        """Invite, enrol, certify and prove a person; return their id."""
        person, keys = identifier(word), keys_of(identifier(word))
        if by:
            self.enter(by, bodies.Invited(person, word, roles, 0))
            self.enter(person, bodies.Enrolled(person, keys, digest("mark")))
        self.enter(ROOT, certificate(person, word, roles, keys))
        self.enter(person, bodies.Proved(person, 1, challenge(person, 1)))
        return person

    def renew(self, person: str, by: str) -> None:
        """Invite somebody again who lost their keys, and certify and prove their new ones."""
        found = self.state().people[person]
        epoch, owner = found.epoch + 1, f"{person} {found.epoch + 1}"
        self.enter(by, bodies.Invited(person, found.name, found.roles, found.epoch))
        self.secrets[person] = private(owner)
        self.enter(person, bodies.Enrolled(person, keys_of(owner), digest("mark")))
        self.enter(ROOT, certificate(person, found.name, found.roles, keys_of(owner), epoch))
        self.enter(person, bodies.Proved(person, epoch, challenge(person, epoch)))

    def retire(self, person: str) -> None:
        """Have the root take a person's roles away."""
        found = self.state().people[person]
        assert found.keys is not None
        self.enter(ROOT, certificate(person, found.name, (), found.keys, found.epoch + 1))

    def vault(self, owner: str, kind: VaultKind) -> str:
        """Have a person make a vault; return its id."""
        vault, alone = identifier(f"{kind} of {owner}"), kind is VaultKind.WELLBEING
        sealed = (b"", b"") if alone else (digest(f"to {owner}"), digest(f"to root {vault}"))
        self.enter(owner, bodies.VaultMade(vault, kind, *sealed))
        return vault


@dataclass
class Office:
    """A small office, with everyone in it.

    Attributes:
        log: Its log.
        admin: An administrator.
        owner: A counsellor with a vault.
        colleague: Another counsellor.
        worker: A caseworker, with the casework vault.
        vault: The counsellor's vault.
        cases: The casework vault.
    """

    log: Log
    admin: str
    owner: str
    colleague: str
    worker: str
    vault: str
    cases: str


def office(*, named: bool = True) -> Office:
    """Found an office of four, with their vaults.

    Args:
        named: Whether the root certified the office's name; an earlier version did not.
    """
    log = Log()
    root = certificate(ROOT, NAME if named else "", (), keys_of(ROOT))
    log.enter(ROOT, replace(FOUNDED, root=root))
    admin = log.admit("Anjali", Role.ADMINISTRATOR)
    owner = log.admit("Rukhsana", Role.COUNSELLOR, by=admin)
    colleague = log.admit("Vaishali", Role.COUNSELLOR, by=admin)
    worker = log.admit("Prakash", Role.CASEWORKER, by=admin)
    vault = log.vault(owner, VaultKind.COUNSELLING)
    cases = log.vault(worker, VaultKind.CASEWORK)
    return Office(log, admin, owner, colleague, worker, vault, cases)
