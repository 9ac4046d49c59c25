"""Saves and checks office files, which bring other laptops up to date about the office.

Whoever opens one trusts the office root, whose words two people compare, and nothing else in it:
each fact is signed by the root, by an administrator or by the keys that it is about. So it matters
little who saved it or carries it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from counsel_desk.domain.exchange.carried_files import OfficeFile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.office_log.entry import Entry, Signed
from counsel_desk.domain.office_log.fold import LogAlteredError, fold_facts
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import KeyBundle, Slot
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import FileDamagedError, FileKind
from counsel_desk.services.people.people import note
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import sensible
from counsel_desk.services.work.log_rows import RegisterAlteredError, decoded
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.sensible import ImpossibleError
from counsel_desk.services.work.session import Session

LARGEST_LIBRARY = 128 * 2**20
"""How many bytes of forms are carried; the newest versions come first."""


@dataclass(frozen=True)
class Carried:
    """What an office file says, once every part of it is checked.

    Attributes:
        office: The office.
        facts: What is known of it, in order.
        state: What the facts come to.
        bundles: Locked keys that only the person's recovery code opens.
        forms: What is in the office's library, each named by its SHA-256 in `state`.
    """

    office: Founded
    facts: tuple[Entry, ...]
    state: State
    bundles: tuple[KeyBundle, ...]
    forms: tuple[bytes, ...] = ()


def save(session: Session, path: Path) -> None:
    """Save the office for another laptop.

    Args:
        session: Anybody's.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Raises:
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    data.require_writing()
    with data.register.reading() as register:
        facts = tuple(register.beside.facts())
        bundles = tuple(register.beside.bundles(Slot.RECOVERY))
        forms = tuple(_forms(register))
    with (
        exchange_files.writing(path, FileKind.OFFICE, OfficeFile(facts, bundles, forms)),
        data.register.writing() as register,
    ):
        note(session, register, "office_file_saved")


def _forms(register: RegisterTransaction) -> Iterator[bytes]:
    """Return the forms of the library that are here, newest versions first, as far as they fit."""
    known = register.state.library.values()
    versions = sorted(
        (each for form in known for each in form.versions),
        key=lambda each: each.number,
        reverse=True,
    )
    newest = {form.newest.content: None for form in known}
    room = LARGEST_LIBRARY
    for digest in newest | {each.content: None for each in versions}:
        body = register.beside.blob(digest)
        if body is not None and len(body) <= room:
            room -= len(body)
            yield body


def read(tools: Tools, path: Path) -> Carried:
    """Read an office file and check every part of it against the root that it names.

    Whether that root is the right one is for two people to compare: see `words_of`.

    Args:
        tools: Storage, security and reports.
        path: Path of the file.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is of another kind.
        FileDamagedError: Something in it is not what was signed.
    """
    found = exchange_files.read(path, FileKind.OFFICE, OfficeFile)
    try:
        facts = tuple(decoded(each) for each in found.facts)
        for fact in facts:
            sensible.require(fact.body)
        said = [Signed(each.author, each.body, each.signature) for each in facts]
        state = fold_facts(said, tools.keys.verify)
    except (LogAlteredError, RegisterAlteredError, ImpossibleError):
        raise FileDamagedError from None
    known = {each.person for each in found.bundles} <= state.people.keys()
    locked = all(each.slot is Slot.RECOVERY for each in found.bundles)
    named = {each.content for form in state.library.values() for each in form.versions}
    all_named = {sha256(each).digest() for each in found.forms} <= named
    if state.office is None or not known or not locked or not all_named:
        raise FileDamagedError
    return Carried(state.office, facts, state, found.bundles, found.forms)


def words_of(tools: Tools, found: Carried) -> str:
    """Return the office root of a file as words, to compare with those of `root_words`."""
    return tools.keys.fingerprint(found.office.root.keys)


def root_words(session: Session) -> str:
    """Return the office root as words, to compare on another laptop."""
    session.require(Operation.READ_OWN_ACTIONS)
    return session.data.tools.keys.fingerprint(session.data.office.root.keys)
