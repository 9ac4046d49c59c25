"""Releases a summary to someone outside the desk: as a locked file, or on paper.

Both pass the same gate as a release to a caseworker, and the ledger records which it was. Neither
can be recalled once it has left; the client is told so beforehand.
"""

from pathlib import Path

from counsel_desk.domain.disclosure import Reading, Way
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import saving, write_protected
from counsel_desk.services.release.release import (
    Draft,
    agreement_to,
    build_summary,
    covering_consent,
    enter,
    sheet_for,
)
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

PROTECTED_FILE = "document.pdf"
"""The suggested file name; it reveals neither what the file is nor whom it is about."""


class AtDeskError(KnownError):
    """The recipient is a caseworker of the office, whom the desk can reach itself."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The client agreed that this goes to a caseworker's desk. Please release it there; a "
        "file or paper needs a consent for someone outside.",
    )


def save(session: Session, draft: Draft, digest: str, reading: Reading, path: Path) -> str:
    """Save a summary as a passphrase-protected PDF for the recipient whom the client named.

    Args:
        session: A counsellor's session.
        draft: What the client agreed to.
        digest: Digest of the preview that the client agreed to.
        reading: How the client came to know the content.
        path: Where to save it; an existing file is replaced, whole or not at all.

    Returns:
        The passphrase, which is kept until it is noted. The file is there once it is in the
        ledger; if a power cut comes between the two, the ledger names a file that is not there.

    Raises:
        NotCoveredError: The consent does not cover it at this moment.
        SummaryEmptyError: Every section is empty.
        NotOfThisTypeError: Its type does not fit.
        ChangedSinceError: It is not what the client agreed to.
        AtDeskError: It is for a caseworker's desk.
        NotSavedError: The file could not be written, so nothing has left.
    """
    with (
        saving(path) as write,
        session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work,
    ):
        document = _release(session, work, draft, (digest, reading), Way.PROTECTED_FILE)
        return unnoted.keep(session, work, write_protected(session.data.tools, document, write))


def print_out(session: Session, draft: Draft, digest: str, reading: Reading) -> Document:
    """Return a summary to print for the recipient whom the client named.

    It is recorded as printed before it is returned, so that no paper can exist that the ledger does
    not know of.

    Args:
        session: A counsellor's session.
        draft: What the client agreed to.
        digest: Digest of the preview that the client agreed to.
        reading: How the client came to know the content.

    Raises:
        NotCoveredError: The consent does not cover it at this moment.
        SummaryEmptyError: Every section is empty.
        NotOfThisTypeError: Its type does not fit.
        ChangedSinceError: It is not what the client agreed to.
        AtDeskError: It is for a caseworker's desk.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        return _release(session, work, draft, (digest, reading), Way.PRINT)


def _release(
    session: Session, work: Work, draft: Draft, agreed: tuple[str, Reading], way: Way
) -> Document:
    """Pass the gate, record the release in the ledger, and return the marked pages."""
    consent = covering_consent(session, work, draft)
    if draft.recipient.at_desk:
        raise AtDeskError
    summary = build_summary(session, draft, consent.body, new_id())
    agreement = agreement_to(session, summary, draft, consent.body, *agreed)
    enter(session, work, draft, summary, agreement, way)
    work.audit("summary_saved" if way is Way.PROTECTED_FILE else "summary_printed")
    return sheet_for(session, draft, summary)
