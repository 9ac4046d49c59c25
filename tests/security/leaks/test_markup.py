"""I32: markup in any text that reaches paper is printed as it was written, and fetches nothing."""

import ast
import builtins
import socket
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pikepdf
import pypdfium2
import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.consent.consent import Category, Purpose, Recipient
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.documents import Document
from counsel_desk.domain.exceptional.grounds import Authority
from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.goals import Goal, GoalStep
from counsel_desk.domain.referrals import Rung, Service
from counsel_desk.domain.reporting.offices import Loads
from counsel_desk.domain.rights.rights import Closure, Withheld, Withholding
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.domain.summary import Ground, Section, Summary, SummaryType
from counsel_desk.domain.trust import Role
from counsel_desk.services import goals
from counsel_desk.services.appointments.week_sheet import week_sheet
from counsel_desk.services.assessments.scores_sheet import scores_sheet
from counsel_desk.services.caseload import report
from counsel_desk.services.caseload.caseload_sheet import caseload_sheet
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.demands import certificate, search_card
from counsel_desk.services.documents.exceptional_sheet import received_sheet, sheet_of
from counsel_desk.services.ledger.ledger_sheet import ledger
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.notes.notes_sheet import notes_sheet
from counsel_desk.services.notes.process_note_sheet import process_note_sheet
from counsel_desk.services.office import founding, key_sheets
from counsel_desk.services.people import people
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.referrals import referral_letter, referrals
from counsel_desk.services.referrals.referral_letter import Letter
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.release import release, release_outside
from counsel_desk.services.release.release import Draft
from counsel_desk.services.release.summary_sheet import summary_sheet
from counsel_desk.services.rights import corrections
from counsel_desk.services.safety import safety
from counsel_desk.services.safety.safety_sheet import plan_sheet
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.folders import ROOT, copied
from tests.helpers.office import Clock, Office

MARKUP = (
    "<img src='file:///etc/hostname'/>",
    "<img src='http://127.0.0.1:9/x.png'>",
    "<a href='http://127.0.0.1:9/'>link</a>",
    "<font color='red' size='90'>",
    "<b><i>never closed",
    "</para></b>&amp;&bogus;<",
)
EVIL = " ".join(MARKUP)
PASSED_ON = "print_sheet( sheet_for( own_document("
"""Makers that only pass on what another one made, which is called here."""


@dataclass(frozen=True)
class Material:
    """What sheets are made of: all that could be written is markup.

    Attributes:
        session: A counsellor of an office, both with markup for a name.
        client: A client's record.
        agreed: The record of the client's consent.
        terms: Its terms.
        referral: The record of a referral of the client.
    """

    session: Session
    client: str
    agreed: str
    terms: Terms
    referral: str


Maker = Callable[[Material], Document]


@pytest.fixture(scope="module")
def session(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A counsellor of an office, both with markup for a name."""
    folder = copied(template.data, tmp_path_factory.mktemp("markup") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    made = office.enter(Role.COUNSELLOR)
    made.data = replace(made.data, office=replace(made.data.office, name=EVIL))
    made.me = replace(made.me, name=EVIL)
    yield made
    office.close()


@pytest.fixture(scope="module")
def material(session: Session) -> Material:
    """A client of the counsellor's about whom everything is written in markup."""
    client, today = marked_client(session), session.today()
    categories = (Category.NEEDS_AND_RECOMMENDATIONS, Category.ATTENDANCE)
    terms = terms_of(session, today, *categories, purpose=Purpose.VICTIM_COMPENSATION)
    agreed = consent.record(session, client, terms)
    details = Details(
        Service.VICTIM_COMPENSATION,
        today,
        to=EVIL,
        contact=EVIL,
        asked=EVIL,
        next_step=EVIL,
        office_reference=EVIL,
    )
    return Material(session, client, agreed, terms, referrals.record(session, client, details))


def marked_client(session: Session) -> str:
    """Write markup wherever a client's file takes text; return the client."""
    client, today = clients.listing(session)[0].filed.record, session.today()
    body = clients.get(session, client).body
    clients.change(session, client, replace(body, name=EVIL, particulars=EVIL, language="en"))
    name, draft = notes.begin(session, client, today)
    notes.save(session, name, replace(draft, text=EVIL))
    notes.sign(session, name)
    parts = dict.fromkeys(("warning_signs", "coping", "company", "helpers", "services"), EVIL)
    safety.keep_plan(session, client, SafetyPlan(today, **parts, show_office=True))
    goals.set_goal(session, client, Goal(EVIL, today, (GoalStep(EVIL, EVIL),)))
    corrections.ask(session, client, EVIL)
    closure.close(session, client, Closure(today, summary=EVIL))
    closure.reopen(session, client)
    return client


def draft(of: Material) -> Draft:
    """Return a summary under the client's consent."""
    return draft_of(of.agreed, of.terms, Section(Category.ATTENDANCE, EVIL), about=EVIL)


def full_copy(of: Material) -> Document:
    """Return the copy of the record, with a part left out for a reason."""
    part = record_copy.choice(of.session, of.client, "en").parts[-1]
    withheld = [Withheld(part.record, Withholding.THIRD_PARTY, EVIL)]
    return record_copy.sheet(of.session, of.client, withheld)


def letter(of: Material) -> Document:
    """Return a reminder that names the client, to a recipient whom the consent names by markup."""
    terms = terms_of(of.session, of.session.today(), purpose=Purpose.VICTIM_COMPENSATION)
    consent.record(of.session, of.client, replace(terms, recipient=Recipient(EVIL, EVIL, EVIL)))
    wanted = Letter(Rung.DISTRICT, EVIL, "en", named=True)
    return referral_letter.make(of.session, of.referral, wanted)


def marked_summary(of: Material) -> Document:
    """Return a summary with a mark across its pages."""
    given = consent.of_client(of.session, of.client)[0].body
    made = release.build_summary(of.session, draft(of), given, "")
    return summary_sheet(of.session.data.tools, EVIL, made, EVIL)


def shown_ledger(of: Material) -> Document:
    """Return the ledger after a release."""
    let_go(of.session, draft(of))
    return ledger(of.session, of.client, "en")


def printed_summary(of: Material) -> Document:
    """Return a summary that leaves on paper, for somebody outside whom markup names."""
    purpose = Purpose.SERVICE_REFERRAL
    terms = terms_of(of.session, of.session.today(), Category.ATTENDANCE, purpose=purpose)
    terms = replace(terms, recipient=Recipient(EVIL, EVIL, EVIL))
    agreed = consent.record(of.session, of.client, terms)
    wanted = draft_of(agreed, terms, Section(Category.ATTENDANCE, EVIL), about=EVIL)
    seen = release.preview(of.session, wanted)
    return release_outside.print_out(of.session, wanted, seen.digest, Reading.TO_CLIENT)


def unconsented(of: Material, ground: Ground, authority: Authority | None = None) -> Document:
    """Return what leaves without consent on a ground, perhaps as a report to an authority."""
    recipient, section = Recipient(EVIL, EVIL, EVIL), Section(Category.SAFETY_AND_RISK, EVIL)
    wanted = Proposal(ground, EVIL, recipient, EVIL, "en", (section,), authority)
    return sheet_of(of.session.data.tools, EVIL, wanted, EVIL, {}, EVIL)


def received(of: Material) -> Document:
    """Return what a caseworker received without consent."""
    today, section = of.session.today(), Section(Category.SAFETY_AND_RISK, EVIL)
    summary = Summary("", SummaryType.SAFETY_ALERT, EVIL, None, "en", (section,), today, EVIL, None)
    made = replace(summary, ground=Ground.DANGER_TO_LIFE)
    return received_sheet(of.session.data.tools, made, EVIL)


def root_sheets(of: Material) -> Document:
    """Return the sheets of a new office's root."""
    words = "acid beard"
    founded = founding.Founded(EVIL, EVIL, (words, words), 2, words, EVIL)
    return key_sheets.root_sheets(of.session.data.tools, founded, "en")


def founder(of: Material) -> Document:
    """Return the sheet with the passphrase of an administrator who was made without a window."""
    founded = founding.Founded(EVIL, EVIL, ("acid", "beard"), 2, "acid", EVIL)
    return key_sheets.founder_sheet(of.session.data.tools, founded, "acid beard", "en")


def printed_notes(of: Material) -> Document:
    """Return the notes of the client."""
    signed = [filed.record for filed in notes.of_client(of.session, of.client)]
    return notes_sheet(of.session, of.client, signed, "en")


def printed_process_note(of: Material) -> Document:
    """Return a process note about the client."""
    name, draft = process_notes.begin(of.session, of.client, of.session.today())
    process_notes.save(of.session, name, replace(draft, text=EVIL))
    return process_note_sheet(of.session, process_notes.keep(of.session, name), "en")


def slip(of: Material) -> Document:
    """Return an invitation."""
    made = people.Invitation("p", EVIL, "ABCD-EFGH")
    return key_sheets.invitation_slip(of.session.data.tools, EVIL, made, "en")


def recovery(of: Material) -> Document:
    """Return the sheet with a person's recovery code."""
    return key_sheets.recovery_sheet(of.session.data.tools, EVIL, EVIL, "acid beard", "en")


def passphrase(of: Material) -> Document:
    """Return the sheet with the passphrase of a file."""
    return key_sheets.passphrase_sheet(of.session.data.tools, EVIL, "acid beard", "en")


def fingerprint(of: Material) -> Document:
    """Return the sheet with a person's fingerprint."""
    return key_sheets.fingerprint_sheet(of.session.data.tools, EVIL, EVIL, "acid beard", "en")


def committee_report(of: Material) -> Document:
    """Return the report over offices, one of which another office named."""
    today = of.session.today()
    figures = report.Report(((EVIL, today), (EVIL, today)), Loads(), {})
    return report.written(figures, EVIL, today, "en", _as_it_is, _as_it_is)


def _as_it_is(text: str, **values: object) -> str:
    return text.format(**values)


MAKERS: dict[str, Maker] = {
    "committee_report": committee_report,
    "founder": founder,
    "record_copy": full_copy,
    "safety_plan": lambda of: plan_sheet(of.session, of.client),
    "referral_letter": letter,
    "summary": lambda of: release.preview(of.session, draft(of)).document,
    "marked_summary": marked_summary,
    "consent": lambda of: consent_sheet(of.session, of.agreed),
    "ledger": shown_ledger,
    "printed_summary": printed_summary,
    "without_consent": lambda of: unconsented(of, Ground.DANGER_TO_LIFE),
    "report": lambda of: unconsented(of, Ground.OFFENCE_AGAINST_CHILD, Authority.LOCAL_POLICE),
    "received": received,
    "search_card": lambda of: search_card.card(of.session, "en"),
    "certificate": lambda of: certificate.draft(of.session, EVIL, 1, EVIL, "en"),
    "caseload": lambda of: caseload_sheet(of.session, "en"),
    "root": root_sheets,
    "recovery": recovery,
    "fingerprint": fingerprint,
    "passphrase": passphrase,
    "invitation": slip,
    "notes": printed_notes,
    "process_note": printed_process_note,
    "scores": lambda of: scores_sheet(of.session, of.client, {}, "en"),
    "week": lambda of: week_sheet(of.session, of.session.today(), "en", named=True),
}


def refuse(*_asked: object, **_more: object) -> NoReturn:
    """Stand in for whatever reaches outside the program."""
    raise AssertionError("the writer reached outside")


def printed(pdf: bytes) -> str:
    """Return all letters of a document, without the spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(found.split())


@pytest.mark.parametrize("name", MAKERS)
def test_i32_markup_on_a_sheet_is_letters_and_fetches_nothing(
    name: str, material: Material, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = MAKERS[name](material)
    writer = material.session.data.tools.documents
    writer.render(replace(document, blocks=()))  # the fonts are read before the doors close
    with monkeypatch.context() as closed:
        closed.setattr(socket, "socket", refuse)
        closed.setattr(urllib.request, "urlopen", refuse)
        closed.setattr(builtins, "open", refuse)
        made = writer.render(document)
    with pikepdf.open(BytesIO(made)) as pdf:
        for page in pdf.pages:
            assert "/Annots" not in page
            assert not page.get_images()
    text = printed(made)
    for one in MARKUP:
        assert "".join(one.split()) in text


def test_i32_the_trail_on_paper_too(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    administrator = replace(session.me, roles=(Role.ADMINISTRATOR,))
    monkeypatch.setattr(session, "me", administrator)
    made = session.data.tools.documents.render(audit.weekly_sheet(session, "en"))
    assert "".join(MARKUP[0].split()) in printed(made)


def test_every_maker_of_a_sheet_is_above() -> None:
    """Every service that returns a document is called in this file."""
    found: set[str] = set()
    for path in (ROOT / "counsel_desk" / "services").rglob("*.py"):
        for each in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(each, ast.FunctionDef) and each.returns is not None:
                found |= {each.name} if ast.unparse(each.returns) == "Document" else set()
    made = {name for name in found if not name.startswith("_")}
    assert len(made) > 10
    called = Path(__file__).read_text(encoding="utf-8") + PASSED_ON
    assert [name for name in made if f"{name}(" not in called] == []
