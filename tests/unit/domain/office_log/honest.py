"""An office whose people enter only what they may, with keys that only a test can forge."""

import hmac
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import Entry, extend, statement
from counsel_desk.domain.trust import ROOT, PublicKeys, Role, VaultKind

OFFICE = "0ff1ce" + "0" * 26
BEGUN = datetime(2026, 1, 5, 9, tzinfo=UTC)


def identifier(word: str) -> str:
    """Return an id that is always the same for a word."""
    return sha256(word.encode()).hexdigest()[:32]


def digest(word: str) -> bytes:
    """Return a digest that is always the same for a word."""
    return sha256(word.encode()).digest()


def private(owner: str) -> bytes:
    """Return the private key of a person, or of the root."""
    return digest(f"private {owner}")


def public(secret: bytes) -> bytes:
    """Return the public half of a key."""
    return sha256(b"public" + secret).digest()


def keys_of(owner: str) -> PublicKeys:
    """Return the public keys of a person."""
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
    """Return an entry with the signature of a key."""
    return replace(entry, signature=SIGNATURES.sign(secret, statement(office, entry)))


@dataclass
class Log:
    """A log that grows.

    Attributes:
        entries: Its entries.
        head: The head after the last.
        vaults_made: How many vaults were made.
    """

    entries: list[Entry] = field(default_factory=list)
    head: Head = field(default_factory=lambda: Head(0, bytes(32)))
    vaults_made: int = 0

    def enter(self, author: str, body: Body, secret: bytes | None = None) -> Entry:
        """Append an entry that its author signed, and return it."""
        number = self.head.length + 1
        instant = BEGUN + timedelta(minutes=number)
        entry = Entry(number, self.head.link, author, instant, body, b"")
        entry = signed(entry, secret or private(author))
        self.entries.append(entry)
        self.head = extend(self.head, OFFICE, entry)
        return entry

    def found(self) -> None:
        """Found the office."""
        root = public(private(ROOT))
        self.enter(ROOT, bodies.Founded(OFFICE, "An office", root, 2, 3))

    def admit(self, word: str, *roles: Role, by: str = ROOT) -> str:
        """Invite, enrol, certify and prove a person; return their id."""
        person, secret = identifier(word), digest(f"challenge {word}")
        self.enter(by, bodies.Invited(person, word, roles))
        self.enter(person, bodies.Enrolled(keys_of(person)))
        proof = sha256(secret).digest()
        certified = bodies.Certified(person, word, roles, keys_of(person), 1, b"sealed", proof)
        self.enter(ROOT, certified)
        self.enter(person, bodies.Proved(secret))
        return person

    def vault(self, owner: str, kind: VaultKind) -> str:
        """Have a person make a vault; return its id."""
        self.vaults_made += 1
        number = self.vaults_made
        vault = identifier(f"vault {number} of {owner}")
        root = b"" if kind is VaultKind.WELLBEING else digest(f"root's {vault}")
        file = f"{identifier(f'file {vault}')}.vault"
        self.enter(owner, bodies.VaultMade(vault, kind, file, digest(f"owner's {vault}"), root))
        return vault

    def rotate(self, author: str, vault: str, *members: str) -> None:
        """Give a vault a new key, sealed to `members`."""
        number = self.head.length
        sealed = {who: digest(f"{who} {vault} {number}") for who in members}
        file = f"{identifier(f'file {vault} {number}')}.vault"
        self.enter(author, bodies.Rotated(vault, file, sealed))


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


def office() -> Office:
    """Found an office of four, with their vaults."""
    log = Log()
    log.found()
    admin = log.admit("Anjali", Role.ADMINISTRATOR)
    owner = log.admit("Rukhsana", Role.COUNSELLOR, by=admin)
    colleague = log.admit("Vaishali", Role.COUNSELLOR, by=admin)
    worker = log.admit("Prakash", Role.CASEWORKER, by=admin)
    vault = log.vault(owner, VaultKind.COUNSELLING)
    cases = log.vault(worker, VaultKind.CASEWORK)
    return Office(log, admin, owner, colleague, worker, vault, cases)
