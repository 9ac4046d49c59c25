"""Everything that is shown of a client's file or leaves it, as text in which to look for a word."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdfium2

from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.referrals import Rung
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments, calendar_export, group_sessions
from counsel_desk.services.caseload import caseload_sheet, workload
from counsel_desk.services.clients import attachments, clients, closure, search
from counsel_desk.services.consent import consent, consent_sheet
from counsel_desk.services.ledger import disclosure, ledger_sheet
from counsel_desk.services.notes import notes
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.referrals import referral_letter, referrals
from counsel_desk.services.referrals.referral_letter import Letter
from counsel_desk.services.release import release
from counsel_desk.services.rights import corrections
from counsel_desk.services.safety import safety, safety_sheet
from counsel_desk.services.sign_in import notices
from counsel_desk.services.timeline import timeline
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import audit
from counsel_desk.services.voice import voice
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of

SHOWING = frozenset(
    {
        "list",
        "intake",
        "ways of contact",
        "notes",
        "versions of a note",
        "drafts",
        "safety plan",
        "safety sheet",
        "record copy",
        "record copy in print",
        "record copy as FHIR",
        "summary as the client reads it",
        "referrals",
        "group sessions",
        "group notes",
        "what travels",
        "search",
    }
)
"""The outputs with the client's words while the file is open; a sealed file has none of them."""


@dataclass(frozen=True)
class File:
    """What is known of a file by those who had it open.

    Attributes:
        client: Record of the client.
        referral: Record of a referral.
        notes: Records of the signed notes.
        consents: Records of the consents.
        words: Words that stand in everything the client said.
    """

    client: str
    referral: str
    notes: frozenset[str]
    consents: frozenset[str]
    words: str


Ask = Callable[[], object]
"""Asks for one output."""


def asked(session: Session, file: File, folder: Path) -> dict[str, Ask]:
    """Return how each output is asked for; what is saved as a file goes into `folder`."""
    return {
        **_pages(session, file),
        **_papers(session, file, folder),
        **_figures(session),
        "search": lambda: search.find(session, file.words).hits,
        "what travels": lambda: _travelling(session, file.client),
    }


def _pages(session: Session, file: File) -> dict[str, Ask]:
    """Return the outputs that a page of the client shows."""
    client = file.client
    today = session.today()
    return {
        "list": lambda: clients.listing(session),
        "intake": lambda: intake.get(session, client),
        "ways of contact": lambda: intake.contacts(session, client),
        "timeline": lambda: timeline.of_client(session, client),
        "notes": lambda: notes.of_client(session, client),
        "drafts": lambda: notes.drafts_of(session, client),
        "versions of a note": lambda: [notes.versions(session, each) for each in file.notes],
        "attachments": lambda: attachments.of_client(session, client),
        "consents": lambda: consent.of_client(session, client),
        "disclosures": lambda: disclosure.of_client(session, client),
        "safety plan": lambda: safety.plan_versions(session, client),
        "referrals": lambda: referrals.of_client(session, client),
        "changes of a referral": lambda: referrals.history(session, file.referral),
        "group sessions": lambda: group_sessions.of_client(session, client),
        "group notes": lambda: group_sessions.listing(session),
        "corrections": lambda: corrections.of_client(session, client),
        "closures": lambda: closure.of_client(session, client),
        "voice": lambda: voice.heard(session, client),
        "week": lambda: appointments.between(session, date(2026, 1, 1), today),
        "notices": lambda: notices.gather(session),
    }


def _papers(session: Session, file: File, folder: Path) -> dict[str, Ask]:
    """Return the outputs on paper or in a file."""
    client, language = file.client, "en"
    letter = Letter(Rung.BLOCK, "The BDO", language)
    return {
        "ledger": lambda: ledger_sheet.ledger(session, client),
        "consent sheets": lambda: [
            consent_sheet.consent_sheet(session, each) for each in file.consents
        ],
        "record copy": lambda: record_copy.sheet(session, client),
        "record copy in print": lambda: _print(session, client),
        "record copy as FHIR": lambda: _fhir(session, client, folder / "copy.json"),
        "what a copy can be made of": lambda: record_copy.choice(session, client, language),
        "safety sheet": lambda: safety_sheet.plan_sheet(session, client),
        "referral letter": lambda: referral_letter.make(session, file.referral, letter),
        "what a summary could say": lambda: [
            release.suggest(session, client, Part(each), language) for each in Category
        ],
        "summary as the client reads it": lambda: list(_summaries(session, file)),
    }


def _figures(session: Session) -> dict[str, Ask]:
    """Return the outputs about all clients."""
    return {
        "caseload sheet": lambda: caseload_sheet.caseload_sheet(session, "en"),
        "caseload": lambda: workload.own(session),
        "actions": lambda: audit.actions(session),
        "comments in figures": lambda: voice.statistics(session),
        "own times": lambda: calendar_export.render(session, "Busy"),
    }


def _print(session: Session, client: str) -> str:
    """Return the text of a copy of the record as it is printed."""
    content = session.data.tools.documents.render(record_copy.sheet(session, client))
    paper = pypdfium2.PdfDocument(content)
    return "\n".join(page.get_textpage().get_text_bounded() for page in paper)


def _fhir(session: Session, client: str, path: Path) -> str:
    """Return a copy of the record as FHIR."""
    record_copy.save_fhir(session, client, path)
    return path.read_text(encoding="utf-8")


def _summaries(session: Session, file: File) -> Iterator[object]:
    """Yield what a recipient would read under each consent that is not withdrawn."""
    for filed in consent.of_client(session, file.client):
        if filed.body.withdrawn is None and Part(Category.ATTENDANCE) in filed.body.parts:
            suggested = release.suggest(session, file.client, Part(Category.ATTENDANCE), "en")
            said = Section(Category.ATTENDANCE, f"{file.words}. {suggested}")
            draft = draft_of(filed.record, filed.body, said)
            yield release.preview(session, draft)


def _travelling(session: Session, client: str) -> object:
    """Return what would go to a colleague with the file."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        clients.require(reader, client)
        return transfer.file_of(reader, client)
