"""Sends complaints of clients to the safeguarding person, and keeps them there."""

from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.spoken.complaints import LONGEST, Complaint, KeptComplaint
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Letter, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.office import policy
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LASTS = timedelta(days=3650)
"""How long it can be opened: it must not get lost because somebody is away."""
_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes; parts of a file being handed over are larger."""
_OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)
"""Everybody's own vault, which nobody else can open and no root sheet recovers."""


_KNOWN = "safeguarding_known"
"""Name in a person's own vault: to whom complaints went when they last signed in."""


class NobodyForComplaintsError(KnownError):
    """The office names nobody whom the complaint could be sealed to."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office settings name nobody for complaints who can be reached from here. Please give "
        "the client the slip, and tell the administrator.",
    )


class ComplaintGoneError(KnownError):
    """A complaint is not there any more."""

    text = QT_TRANSLATE_NOOP("errors", "This is not here any more. Please look at the list again.")


def safeguarding(session: Session) -> Certificate | None:
    """Return the person for complaints; `None` if there is none, or it is the person themselves."""
    named = policy.read(session).safeguarding
    if not named or named == session.me.person:
        return None
    try:
        return letters.recipient_of(session, named)
    except NotReachableError:
        return None


def name(session: Session) -> str:
    """Return the name of the person for complaints, or ``""``."""
    found = safeguarding(session)
    return found.name if found else ""


def change(session: Session) -> str | None:
    """Return to whom complaints go if that was changed since the person last noted it.

    An administrator names that person: so nobody changes it without everybody's hearing of it, not
    even for a day.

    Returns:
        Their name, ``""`` if nobody is named any more; `None` if nothing was changed.
    """
    named = policy.read(session).safeguarding
    with session.reading(*_OWN) as reader:
        known = reader.transaction.meta(_KNOWN)
    return None if known in {None, named.encode()} else letters.name_of(session, named)


def note_change(session: Session) -> None:
    """Remember to whom complaints go, as the person knows it now."""
    named = policy.read(session).safeguarding
    with session.work(*_OWN) as work:
        work.transaction.put_meta(_KNOWN, named.encode())


def send(session: Session, words: str, language: str, to: str) -> bool:
    """Seal what a client wrote to the safeguarding person; nothing of it is kept here.

    Args:
        session: Of the counsellor at whose desk it was written.
        words: The client's own words.
        language: Language of the page, two letters.
        to: Name of the person to whom the page said that it goes.

    Returns:
        Whether there was anything to send.

    Raises:
        NobodyForComplaintsError: There is nobody to send it to, or it is somebody else by now.
    """
    recipient, words = safeguarding(session), words.strip()[:LONGEST]
    if recipient is None or recipient.name != to:
        raise NobodyForComplaintsError
    if not words:
        return False
    complaint = Complaint(new_id(), session.today(), words, language)
    expires, body = session.data.tools.now() + _LASTS, msgspec.json.encode(complaint)
    kind, link = letters.COMPLAINT, complaint.link
    with session.work(*_OWN) as work:
        work.post(letters.seal(session, work, kind, link, recipient, "", expires, body))
        work.audit("complaint_sealed")
    return True


def receive(session: Session) -> None:
    """Take in complaints sealed to the person; at first, also note to whom complaints go."""
    inbox.take_in(session, *_OWN, _HANDLERS, _LARGEST)
    with session.reading(*_OWN) as reader:
        known = reader.transaction.meta(_KNOWN)
    if known is None and not session.data.read_only:
        note_change(session)


def _take(session: Session, work: Work, letter: Letter, complaint: Complaint) -> None:
    desk = letters.name_of(session, letter.sender)
    kept = KeptComplaint(desk, complaint.said, complaint.words, complaint.language)
    work.put(Kind.COMPLAINT, kept)
    work.audit("complaint_received")


_HANDLERS = {letters.COMPLAINT: inbox.Handler(Complaint, None, _take, former=True)}
"""The handler of complaints: they arrive also when the counsellor at whose desk they were written
was retired since, perhaps because of what was complained about.
"""


def listing(session: Session) -> list[Filed[KeptComplaint]]:
    """Return the complaints that the person keeps: open ones first, each group newest first."""
    with session.reading(*_OWN) as reader:
        found = reader.latest(Kind.COMPLAINT, KeptComplaint)[::-1]
    return sorted(found, key=lambda one: one.body.done is not None)


def note_done(session: Session, record: str) -> None:
    """Note that a complaint was seen to today.

    Raises:
        ComplaintGoneError: There is no such complaint.
    """
    with session.work(*_OWN) as work:
        found = work.get(record, KeptComplaint)
        if found is None:
            raise ComplaintGoneError
        work.put(Kind.COMPLAINT, replace(found.body, done=session.today()), record=record)
        work.audit("complaint_done")
