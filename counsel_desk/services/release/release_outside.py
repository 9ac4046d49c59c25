"""Releasing a summary to someone outside the desk: as a locked file, or on paper.

Both pass the same gate as a release to a caseworker, and both stand in the ledger as what they
are. What has left in either way cannot be called back: she is told so before.
"""

from pathlib import Path

from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.release import Reading, Way
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import write_protected
from counsel_desk.services.release.release import Draft, agreed, covered, enter, made, sheet_for
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

PROTECTED_FILE = "document.pdf"
"""What a file is called to begin with: it says neither what it is nor about whom."""


class AtDeskError(KnownError):
    """It is for a caseworker of the office, whom the desk reaches itself."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "She agreed that this goes to a caseworker's desk. Please release it there; a file or "
        "paper needs a consent for someone outside.",
    )


def save(session: Session, draft: Draft, digest: str, reading: Reading, path: Path) -> str:
    """Save a summary as a PDF that only a passphrase opens, for the recipient whom she named.

    Args:
        session: A counsellor's.
        draft: What she agreed to.
        digest: Of the preview that she agreed to.
        reading: How she came to know it.
        path: Where; a file of that name is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept nowhere. Without it a file that was left behind by a power
        cut, before the ledger had it, opens for nobody.

    Raises:
        NotCoveredError: Her consent does not carry it at this instant.
        SummaryEmptyError: It says nothing.
        NotOfThisTypeError: Its type does not fit.
        ChangedSinceError: It is not what she agreed to.
        AtDeskError: It is for a caseworker's desk.
        NotSavedError: The file could not be written; then nothing has left.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        document = _left(session, work, draft, (digest, reading), Way.PROTECTED_FILE)
        return write_protected(session.data.tools, document, path)


def print_out(session: Session, draft: Draft, digest: str, reading: Reading) -> Document:
    """Return a summary to be printed for the recipient whom she named; it is noted as printed.

    It is noted first: paper that the ledger does not know of must not be possible.

    Args:
        session: A counsellor's.
        draft: What she agreed to.
        digest: Of the preview that she agreed to.
        reading: How she came to know it.

    Raises:
        NotCoveredError: Her consent does not carry it at this instant.
        SummaryEmptyError: It says nothing.
        NotOfThisTypeError: Its type does not fit.
        ChangedSinceError: It is not what she agreed to.
        AtDeskError: It is for a caseworker's desk.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        return _left(session, work, draft, (digest, reading), Way.PRINT)


def _left(
    session: Session, work: Work, draft: Draft, yes: tuple[str, Reading], way: Way
) -> Document:
    """Pass the gate, enter it in the ledger, and return the marked pages."""
    consent = covered(session, work, draft)
    if draft.recipient.at_desk:
        raise AtDeskError
    summary = made(session, draft, consent.body, new_id())
    enter(session, work, draft, summary, agreed(session, summary, draft, *yes), way)
    work.audit("summary_saved" if way is Way.PROTECTED_FILE else "summary_printed")
    return sheet_for(session, draft, summary)
