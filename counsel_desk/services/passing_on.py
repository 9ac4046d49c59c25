"""Passes on what a client told anybody here, and withdraws a consent where they said so."""

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.told import LONGEST_ABOUT, LONGEST_WORDS, Told, ToldNote
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries, told_notes
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.people import inbox
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id

_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes; parts of a file being handed over are larger."""


class NothingToldError(KnownError):
    """A note says nothing, or not whom it is about, or too much."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write how the counsellor will know who it is about, by a code or a few words, and "
        "in a few sentences what the client said.",
    )
    about = ("about",)


def counsellors(session: Session) -> list[str]:
    """Return the names of the counsellors to whom a note can be passed on."""
    return [
        name for person, name in colleagues(session, Role.COUNSELLOR) if person != session.me.person
    ]


def pass_on(session: Session, counsellor: str, about: str, words: str) -> None:
    """Seal a note to a counsellor on what a client said; nothing of it is kept here.

    Args:
        session: Anybody's.
        counsellor: Name of the counsellor.
        about: A code or words by which the counsellor knows whom it is about.
        words: What the client said.

    Raises:
        NothingToldError: One of the two is missing or too long.
        NotReachableError: The counsellor cannot be reached.
    """
    about, words = " ".join(about.split()), words.strip()
    if not 0 < len(about) <= LONGEST_ABOUT:
        raise NothingToldError
    if not 0 < len(words) <= LONGEST_WORDS:
        raise NothingToldError().at("words")
    told = Told(new_id(), session.today(), about, words)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        told_notes.post(session, work, counsellor, told)
        work.audit("told_passed_on")


def client_withdraws(session: Session, record: str) -> bool:
    """Close a received summary at once, and tell its counsellor that the client takes it back.

    Args:
        session: A caseworker's.
        record: Record id of the summary.

    Returns:
        Whether a counsellor is told; it is closed also where none can be reached.

    Raises:
        NoSuchRecordError: There is no such summary.
        WithdrawnError: It is closed already, or left without the client's consent.
    """
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        found = work.get(record, ReceivedSummary)
        if found is None:
            raise NoSuchRecordError
        summary = received_summaries.close(session, work, found)
        told = Told(new_id(), session.today(), release=summary.link)
        work.audit("client_withdrew_here")
        try:
            told_notes.post(session, work, summary.counsellor, told)
        except NotReachableError:
            return False
    return True


def receive(session: Session) -> None:
    """Take in what colleagues pass on, and withdraw the consents that clients took back."""
    place = (VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
    inbox.take_in(session, *place, told_notes.HANDLERS, _LARGEST)
    if session.data.read_only:
        return
    for filed in told_notes.listing(session):
        if filed.body.release:
            _withdraw(session, filed)


def _withdraw(session: Session, filed: Filed[ToldNote]) -> None:
    """Withdraw the consent that a note takes back, in the vault that has it."""
    places = [session, *(session.standing_in(one.vault) for one in session.running_covers())]
    for place in places:
        with place.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            found = disclosure_news.released_as(reader, filed.body.release)
            code = clients.require(reader, found[0]).body.code if found else ""
        if found is None:
            continue
        try:
            withdrawal.withdraw(place, found[1].consent)
        except KnownError:
            # The file is being taken over; the next sign-in tries again.
            return
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            client = found[0] if place is session else ""
            told_notes.note_withdrawn(work, filed, client, code)
        return
    told_notes.follow(session, filed)
