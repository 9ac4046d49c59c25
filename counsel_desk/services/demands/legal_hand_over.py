"""Hands legal files over: an export of the casework vault alone, as one locked PDF.

It is made in one unit of work on the casework vault and needs no other vault: a session that holds
only that one can make it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import msgspec

from counsel_desk.domain.casework.casework import Case, CaseTask, Hearing, ReceivedSummary
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.demands import WORDS, Demand, HandedOver
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.files import Write
from counsel_desk.services.casework import cases
from counsel_desk.services.demands import certificate, demands
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.demands.legal_hand_over_sheet import Contents, sheet
from counsel_desk.services.documents import export_files
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class ReasonMissingError(KnownError):
    """No reason was given for handing summaries over."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write why the summaries are handed over. Each was agreed to for one purpose only.",
    )
    about = ("reason",)


class NothingThereError(KnownError):
    """There is no case to hand over."""

    text = QT_TRANSLATE_NOOP("errors", "There is no legal case here that could be handed over.")


@dataclass(frozen=True)
class Choice:
    """What is handed over.

    Attributes:
        demand: Record id of the demand that asked for it.
        case: Record id of a single case; empty for all cases.
        language: Language of the PDF, two letters.
        purpose: The purpose of the hand-over, if summaries are to be included: only those that a
            client agreed to for this very purpose. `None` leaves all out.
        reason: Why summaries are included.
    """

    demand: str
    case: str
    language: str
    purpose: Purpose | None = None
    reason: str = ""


def fitting(session: Session, case: str, purpose: Purpose) -> int:
    """Return the number of summaries to be included for a purpose; ended ones never are.

    Args:
        session: A caseworker's session.
        case: Record id of a single case; empty for all.
        purpose: The purpose of the hand-over.
    """
    with session.reading(VaultKind.CASEWORK, Operation.SHARE_CASEWORK) as reader:
        return len(_summaries(reader, case, purpose, session.today()))


def save(session: Session, path: Path, choice: Choice) -> str:
    """Hand legal files over as a passphrase-protected PDF, and record that with the demand.

    Args:
        session: A caseworker's session.
        path: Where to save it; an existing file is replaced, whole or not at all.
        choice: What is handed over. A draft certificate is saved beside it.

    Returns:
        The passphrase, which is kept until it is noted.

    Raises:
        NoSuchRecordError: There is no such demand or case.
        ReasonMissingError: Summaries are to be included without a reason.
        TooLongError: The reason is too long.
        NothingThereError: There are no cases.
        NotSavedError: The file could not be written.
    """
    reason = cases.line(choice.reason, WORDS) if choice.purpose else ""
    if choice.purpose and not reason:
        raise ReasonMissingError
    tools, today = session.data.tools, session.today()
    with (
        export_files.saving(path) as write,
        export_files.saving(certificate_path(path)) as write_certificate,
        session.work(VaultKind.CASEWORK, Operation.SHARE_CASEWORK) as work,
    ):
        demand = demands.require(work, Register(VaultKind.CASEWORK), choice.demand).body
        contents = _contents(work, choice, demand, today)
        contents = replace(contents, reason=reason if contents.summaries else "")
        head = work.transaction.head()[0]
        document = sheet(tools, session, contents, head, choice.language)
        written = _Written(write)
        passphrase = export_files.write_protected(tools, document, written)
        made = _noted(contents, document, today, written.digest)
        facts = (path.name, written.size, written.digest)
        draft = certificate.draft(session, *facts, choice.language)
        write_certificate([tools.documents.render(draft)])
        unnoted.keep(session, work, passphrase)
        demands.add_hand_over(work, choice.demand, made)
        work.audit("legal_files_handed_over")
    return passphrase


def _noted(contents: Contents, document: Document, today: date, digest: str) -> HandedOver:
    """Return what is noted of a hand-over; `digest` is that of the file."""
    return HandedOver(
        today,
        len(contents.cases),
        len(contents.summaries),
        contents.reason,
        hashlib.sha256(msgspec.json.encode(document)).hexdigest(),
        digest,
    )


def certificate_path(path: Path) -> Path:
    """Return where the draft certificate of a hand-over is saved."""
    return path.with_name(f"{path.stem}-certificate-draft.pdf")


class _Written:
    """Writes a file, and knows how it was written.

    Attributes:
        size: In bytes.
        digest: SHA-256 of the content, in hexadecimal digits.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self.size, self.digest = 0, ""

    def __call__(self, content: Iterable[bytes]) -> None:
        """Write the content."""
        whole = b"".join(content)
        self.size, self.digest = len(whole), hashlib.sha256(whole).hexdigest()
        self._write([whole])


def _contents(reader: Reader, choice: Choice, demand: Demand, today: date) -> Contents:
    chosen = [cases.require(reader, choice.case)] if choice.case else reader.latest(Kind.CASE, Case)
    if not chosen:
        raise NothingThereError
    records = {filed.record for filed in chosen}
    hearings = reader.latest_with_parent(Kind.HEARING, Hearing)
    tasks = reader.latest_with_parent(Kind.CASE_TASK, CaseTask)
    kept = (
        _summaries(reader, choice.case, choice.purpose, today) if choice.purpose is not None else []
    )
    return Contents(
        tuple((filed.record, filed.body) for filed in chosen),
        tuple((case, filed.body) for case, filed in hearings if case in records),
        tuple((case, filed.body) for case, filed in tasks if case in records),
        tuple((filed.body.case, summary) for filed, summary in kept),
        demand,
    )


def _summaries(
    reader: Reader, case: str, purpose: Purpose, today: date
) -> list[tuple[Filed[ReceivedSummary], Summary]]:
    """Return the summaries that may be included: for that purpose, and still consented to."""
    return [
        (filed, summary)
        for filed in reader.latest(Kind.RECEIVED_SUMMARY, ReceivedSummary)
        if (summary := filed.body.summary) is not None
        and summary.purpose is purpose
        and (summary.until is None or summary.until >= today)
        and (not case or filed.body.case == case)
    ]
