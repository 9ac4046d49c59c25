"""Saves letters as files, for colleagues who work on another laptop of the office.

A file holds envelopes from the post, which only their recipient can open. They stay in the post
until they are answered or expire, so a lost file can be saved again, and opening one twice does
nothing the second time.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.carried_files import LettersFile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Envelope
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import FileKind, OtherOfficeError
from counsel_desk.services.people import letters
from counsel_desk.services.people.people import note
from counsel_desk.services.work.session import Session

LETTERS_SAVED = "letters_saved"
"""What the audit trail says before letters leave in a file."""
LETTERS_FILE = "letters.cdl"
"""Suggested name of a letters file; it gives away neither recipient nor content."""


class NoLettersError(KnownError):
    """No letters wait for the person any more."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing waits for this person any more, so there is nothing to save."
    )


class OtherLetterError(KnownError):
    """A letter in the file waits here already, with different content."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A letter in this file waits here already, and the two are not the same: one of them was "
        "changed on its way. Nothing of the file was taken in. Please have it saved and brought "
        "once more.",
    )


@dataclass(frozen=True)
class Waiting:
    """The letters that wait for a person.

    Attributes:
        person: Their id.
        name: Their name.
        letters: How many letters wait.
        own: Whether it is the signed-in person. Letters to themselves wait because they are not
            answered yet, are about a file that is offered or sealed, or belong to their vault on
            another laptop.
    """

    person: str
    name: str
    letters: int
    own: bool


@dataclass(frozen=True)
class Opened:
    """The outcome of opening a letters file.

    Attributes:
        new: Number of letters that were new here.
        known: Number of letters that were here already, waiting or received.
        others: Number of letters to people whom this laptop does not know.
    """

    new: int
    known: int
    others: int


def waiting(session: Session) -> list[Waiting]:
    """Return the people for whom letters wait on this laptop, in the order of their invitation."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        state = register.state
    counts = Counter(one.letter.recipient for one in state.posted.values())
    people = state.people.values()
    return [
        Waiting(one.person, one.name, counts[one.person], one.person == session.me.person)
        for one in people
        if counts[one.person]
    ]


def save(session: Session, person: str, path: Path) -> int:
    """Save the letters that wait for a person in a file; they also stay in the post.

    Args:
        session: Anybody's.
        person: Id of the recipient.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Returns:
        The number of letters.

    Raises:
        NoLettersError: There are none.
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        found = register.envelopes(person)
    if not found:
        raise NoLettersError
    session.data.require_writing()
    letters = LettersFile(session.data.office.office, tuple(found))
    # The file has its name only after the log knows: until then an offer in it can be taken back.
    with (
        exchange_files.writing(path, FileKind.LETTERS, letters),
        session.data.register.writing() as register,
    ):
        note(session, register, LETTERS_SAVED)
    return len(found)


def bring_in(session: Session, path: Path) -> Opened:
    """Put the letters of a file into the post, all of them or none.

    As with any letter, whether it can be trusted is checked when its recipient opens it.

    Args:
        session: Anybody's.
        path: Path of the file.

    Raises:
        OtherOfficeError: It belongs to another office.
        OtherLetterError: A letter waits here with different content.
        FileDamagedError: It is not as it was saved.
        KnownError: It is of another kind, or cannot be read.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    found = _read(session, path)
    taken = {one.message for one in found.letters if _taken(session, one)}
    with session.data.register.reading() as register:
        people = register.state.people
        # Everybody's: letters that wait for other people must not be replaced either.
        every = [one for person in people for one in register.envelopes(person)]
    here = letters.by_message(every)
    mine = [one for one in found.letters if one.recipient in people]
    new = [
        one
        for one in mine
        if one.message not in taken and _is_new(session, one, here.get(one.message, []))
    ]
    with session.data.register.writing() as register:
        for one in new:
            register.post(session.author, one)
        note(session, register, "letters_brought_in")
    return Opened(len(new), len(mine) - len(new), len(found.letters) - len(mine))


def _read(session: Session, path: Path) -> LettersFile:
    """Read a letters file of this office."""
    found = exchange_files.read(path, FileKind.LETTERS, LettersFile)
    if found.office != session.data.office.office:
        raise OtherOfficeError
    return found


def _is_new(session: Session, envelope: Envelope, here: Sequence[Envelope]) -> bool:
    """Return whether to put a letter into the post, where some with its id may already wait.

    If those are to the person themselves and none can be opened, one that they can open is put
    there. Otherwise whoever first carried a tampered file would keep the genuine one out.

    Raises:
        OtherLetterError: It differs from them, and is not known to be genuine.
    """
    if not here or envelope in here:
        return not here
    if not _opens(session, envelope):
        raise OtherLetterError
    return not any(_opens(session, one) for one in here)


def _opens(session: Session, envelope: Envelope) -> bool:
    try:
        letters.open_letter(session, envelope, lambda _message: False, None)
    except KnownError:
        return False
    return True


def _taken(session: Session, envelope: Envelope) -> bool:
    """Return whether a letter to the person themselves was received before."""
    if envelope.recipient != session.me.person:
        return False
    for vault in session.opened():
        with vault.reading() as transaction:
            if transaction.seen(envelope.message):
                return True
    return False
