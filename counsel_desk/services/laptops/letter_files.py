"""Letters as files, for colleagues whose desk is another laptop of the office.

What is saved is what lies in the post: sealed envelopes, which only their recipient opens. They
stay in the post until word comes back or their time is over, so a file that is lost is saved once
more, and one that is opened twice does nothing the second time.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.laptops import LettersFile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Envelope
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import (
    FileDamagedError,
    FileKind,
    OtherOfficeError,
)
from counsel_desk.services.people import letters
from counsel_desk.services.people.people import note
from counsel_desk.services.work.session import Session

LETTERS_FILE = "letters.cdl"
"""What a letters file is called to begin with: neither whose nor what."""
_ID = 32


class NoLettersError(KnownError):
    """Nothing waits for a person any more."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing waits for this person any more, so there is nothing to save."
    )


class OtherLetterError(KnownError):
    """A letter of a file waits here already, and is not the same."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A letter in this file waits here already, and the two are not the same: one of them was "
        "changed on its way. Nothing of the file was taken in. Please have it saved and brought "
        "once more.",
    )


@dataclass(frozen=True)
class Waiting:
    """What waits for a person.

    Attributes:
        person: Their id.
        name: Their name.
        letters: How many.
        own: Whether it is the person who asks: what waits then is not answered yet, or is about a
            file that is offered or sealed, or belongs to their desk at another laptop.
    """

    person: str
    name: str
    letters: int
    own: bool


@dataclass(frozen=True)
class Opened:
    """What was in a letters file.

    Attributes:
        new: How many letters wait here now that did not before.
        known: How many were here already, waiting or taken in.
        others: How many are for people whom this laptop does not know.
    """

    new: int
    known: int
    others: int


def waiting(session: Session) -> list[Waiting]:
    """Return for whom letters wait at this laptop, in the order of their invitation."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        counts = Counter(one.recipient for one in register.posted())
        people = register.people()
    return [
        Waiting(one.person, one.name, counts[one.person], one.person == session.me.person)
        for one in people
        if counts[one.person]
    ]


def save(session: Session, person: str, path: Path) -> int:
    """Save the letters that wait for a person; they stay in the post as well.

    Args:
        session: Anybody's.
        person: Id of the recipient.
        path: Where; a file of that name is replaced, whole or not at all.

    Returns:
        How many there are.

    Raises:
        NoLettersError: There are none.
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        found = register.envelopes(person)
    if not found:
        raise NoLettersError
    exchange_files.write(
        path, FileKind.LETTERS, LettersFile(session.data.office.office, tuple(found))
    )
    with session.data.register.writing() as register:
        note(session, register, "letters_saved")
    return len(found)


def bring_in(session: Session, path: Path) -> Opened:
    """Put the letters of a file into the post, all of them or none.

    Whether a letter can be trusted shows when its recipient opens it, as with any other.

    Args:
        session: Anybody's.
        path: Of the file.

    Raises:
        OtherOfficeError: It belongs to another office.
        OtherLetterError: One of them waits here with another content.
        FileDamagedError: It is not as it was saved.
        KnownError: It is something else, or cannot be read.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    found = exchange_files.read(path, FileKind.LETTERS, LettersFile)
    if found.office != session.data.office.office:
        raise OtherOfficeError
    if not all(map(_well_formed, found.letters)):
        raise FileDamagedError
    taken = {one.message for one in found.letters if _taken(session, one)}
    with session.data.register.reading() as register:
        people = {one.person for one in register.people()}
        # Of everybody: a letter that somebody else waits for is not to be replaced either.
        here = {
            one.message: one
            for person in {each.recipient for each in register.posted()}
            for one in register.envelopes(person)
        }
    mine = [one for one in found.letters if one.recipient in people]
    new = [
        one
        for one in mine
        if one.message not in taken and _is_new(session, one, here.get(one.message))
    ]
    with session.data.register.writing() as register:
        for one in new:
            register.put_envelope(one)
        note(session, register, "letters_brought_in")
    return Opened(len(new), len(mine) - len(new), len(found.letters) - len(mine))


def _is_new(session: Session, envelope: Envelope, here: Envelope | None) -> bool:
    """Return whether a letter is to be put into the post, where one of its id may wait already.

    What waits for the person themselves, and was changed on its way here, gives way to what they
    can open: else whoever carries a changed file first would keep the true one out for good.

    Raises:
        OtherLetterError: The two differ, and this one is not known to be the true one.
    """
    if here is None or here == envelope:
        return here is None
    if not _opens(session, envelope):
        raise OtherLetterError
    return not _opens(session, here)


def _opens(session: Session, envelope: Envelope) -> bool:
    try:
        letters.open_letter(session, envelope, lambda _message: False, None)
    except KnownError:
        return False
    return True


def _well_formed(envelope: Envelope) -> bool:
    ids = (envelope.message, envelope.recipient)
    return all(len(each) == _ID and each.isalnum() for each in ids)


def _taken(session: Session, envelope: Envelope) -> bool:
    """Return whether a letter to the person themselves was taken in before."""
    if envelope.recipient != session.me.person:
        return False
    for vault in session.opened():
        with vault.reading() as transaction:
            if transaction.seen(envelope.message):
                return True
    return False
