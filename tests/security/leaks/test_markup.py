"""I32: markup in any text that reaches paper is printed as it stands, and reaches for nothing."""

import ast
import builtins
import socket
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.consent.consent import Category, Purpose, Recipient
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.documents import Document
from counsel_desk.domain.exceptional_disclosure import Authority, Proposal
from counsel_desk.domain.goals import Goal, GoalStep
from counsel_desk.domain.referrals import Rung, Service
from counsel_desk.domain.rights import Closure, Withheld, Withholding
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.domain.summary import Ground, Section, Summary, SummaryType
from counsel_desk.domain.trust import Role
from counsel_desk.services import goals
from counsel_desk.services.caseload.caseload_sheet import caseload_sheet
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.documents.exceptional_sheet import received_sheet, sheet_of
from counsel_desk.services.ledger.ledger_sheet import ledger
from counsel_desk.services.notes import notes
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
PASSED_ON = "print_sheet( sheet_for("
"""Makers that do no more than hand on what another one made, which is called here."""


@pytest.fixture(scope="module")
def session(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A counsellor of an office that is called by markup."""
    folder = copied(template.data, tmp_path_factory.mktemp("markup") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    made = office.enter(Role.COUNSELLOR)
    made.data = replace(made.data, office=replace(made.data.office, name=EVIL))
    made.me = replace(made.me, name=EVIL)
    yield made
    office.close()


@pytest.fixture(scope="module")
def today(session: Session) -> date:
    return session.today()


@pytest.fixture(scope="module")
def client(session: Session, today: date) -> str:
    """Whatever can be written about her is markup."""
    made = clients.listing(session)[0].filed.record
    body = clients.get(session, made).body
    clients.change(session, made, replace(body, name=EVIL, particulars=EVIL, language="en"))
    name, draft = notes.begin(session, made, today)
    notes.save(session, name, replace(draft, text=EVIL))
    notes.sign(session, name)
    parts = dict.fromkeys(("warning_signs", "coping", "company", "helpers", "services"), EVIL)
    safety.keep_plan(session, made, SafetyPlan(today, **parts, show_office=True))
    goals.set_goal(session, made, Goal(EVIL, today, (GoalStep(EVIL, EVIL),)))
    corrections.ask(session, made, EVIL)
    closure.close(session, made, Closure(today, summary=EVIL))
    closure.reopen(session, made)
    return made


@pytest.fixture(scope="module")
def agreed(session: Session, client: str, today: date) -> tuple[str, Terms]:
    categories = (Category.NEEDS_AND_RECOMMENDATIONS, Category.ATTENDANCE)
    terms = terms_of(session, today, *categories, purpose=Purpose.VICTIM_COMPENSATION)
    return consent.record(session, client, terms), terms


@pytest.fixture(scope="module")
def referral(session: Session, client: str, agreed: tuple[str, Terms], today: date) -> str:
    said = dict.fromkeys(("to", "contact", "asked", "next_step", "office_reference"), EVIL)
    details = Details(Service.VICTIM_COMPENSATION, today, **said)
    return referrals.record(session, client, details)


def draft(agreed: tuple[str, Terms]) -> Draft:
    return draft_of(*agreed, Section(Category.ATTENDANCE, EVIL), about=EVIL)


def withheld(session: Session, client: str) -> list[Withheld]:
    part = record_copy.choice(session, client, "en").parts[-1]
    return [Withheld(part.record, Withholding.THIRD_PARTY, EVIL)]


def copy(session: Session, client: str, agreed: tuple[str, Terms], referral: str) -> Document:
    return record_copy.sheet(session, client, withheld(session, client))


def letter(session: Session, client: str, agreed: tuple[str, Terms], referral: str) -> Document:
    today = session.today()
    terms = terms_of(session, today, purpose=Purpose.VICTIM_COMPENSATION)
    consent.record(session, client, replace(terms, recipient=Recipient(EVIL, EVIL, EVIL)))
    wanted = Letter(Rung.DISTRICT, EVIL, "en", named=True)
    return referral_letter.make(session, referral, wanted)


def summary(session: Session, client: str, agreed: tuple[str, Terms], referral: str) -> Document:
    return release.preview(session, draft(agreed)).document


def marked_summary(
    session: Session, client: str, agreed: tuple[str, Terms], referral: str
) -> Document:
    given = consent.of_client(session, client)[0].body
    made = release.build_summary(session, draft(agreed), given, "")
    return summary_sheet(session.data.tools, made, EVIL)


def shown_ledger(
    session: Session, client: str, agreed: tuple[str, Terms], referral: str
) -> Document:
    let_go(session, draft(agreed))
    return ledger(session, client, "en")


def outside(session: Session, client: str, today: date) -> Draft:
    """Return a summary under a consent that names somebody outside, by markup."""
    terms = replace(
        terms_of(session, today, Category.ATTENDANCE, purpose=Purpose.SERVICE_REFERRAL),
        recipient=Recipient(EVIL, EVIL, EVIL),
    )
    agreed = consent.record(session, client, terms)
    return draft_of(agreed, terms, Section(Category.ATTENDANCE, EVIL), about=EVIL)


def printed_summary(
    session: Session, client: str, _agreed: tuple[str, Terms], _referral: str
) -> Document:
    today = session.today()
    wanted = outside(session, client, today)
    seen = release.preview(session, wanted)
    return release_outside.print_out(session, wanted, seen.digest, Reading.TO_CLIENT)


def without_consent(session: Session, *_more: str | tuple[str, Terms]) -> Document:
    section = Section(Category.SAFETY_AND_RISK, EVIL)
    wanted = Proposal(
        Ground.DANGER_TO_LIFE, EVIL, Recipient(EVIL, EVIL, EVIL), EVIL, "en", (section,)
    )
    return sheet_of(session.data.tools, EVIL, wanted, EVIL, EVIL)


def reported(session: Session, *_more: str | tuple[str, Terms]) -> Document:
    section = Section(Category.SAFETY_AND_RISK, EVIL)
    wanted = Proposal(
        Ground.OFFENCE_AGAINST_CHILD,
        EVIL,
        Recipient(EVIL, EVIL, EVIL),
        EVIL,
        "en",
        (section,),
        Authority.LOCAL_POLICE,
    )
    return sheet_of(session.data.tools, EVIL, wanted, EVIL, EVIL)


def received(session: Session, *_more: str | tuple[str, Terms]) -> Document:
    today = session.today()
    section = Section(Category.SAFETY_AND_RISK, EVIL)
    summary = Summary("", SummaryType.SAFETY_ALERT, EVIL, None, "en", (section,), today, EVIL, None)
    made = replace(summary, ground=Ground.DANGER_TO_LIFE)
    return received_sheet(session.data.tools, made, EVIL)


def root_sheets(
    session: Session, client: str, agreed: tuple[str, Terms], referral: str
) -> Document:
    words = ("acid", "beard")
    founded = founding.Founded(EVIL, EVIL, (" ".join(words),) * 2, 2, " ".join(words))
    return key_sheets.founding_sheets(session.data.tools, founded, "en")


def slip(session: Session, client: str, agreed: tuple[str, Terms], referral: str) -> Document:
    made = people.Invitation("p", EVIL, "ABCD-EFGH")
    return key_sheets.invitation_slip(session.data.tools, EVIL, made, "en")


MAKERS = {
    "record_copy": copy,
    "safety_plan": lambda session, client, *_more: plan_sheet(session, client),
    "referral_letter": letter,
    "summary": summary,
    "marked_summary": marked_summary,
    "consent": lambda session, _client, agreed, _referral: consent_sheet(session, agreed[0]),
    "ledger": shown_ledger,
    "printed_summary": printed_summary,
    "without_consent": without_consent,
    "report": reported,
    "received": received,
    "caseload": lambda session, *_more: caseload_sheet(session, "en"),
    "root": root_sheets,
    "recovery": lambda session, *_more: key_sheets.recovery_sheet(
        session.data.tools, EVIL, EVIL, "acid beard", "en"
    ),
    "fingerprint": lambda session, *_more: key_sheets.fingerprint_sheet(
        session.data.tools, EVIL, EVIL, "acid beard", "en"
    ),
    "invitation": slip,
}


def refuse(*_asked: Any, **_more: Any) -> None:
    raise AssertionError("the writer reached outside")


def printed(pdf: bytes) -> str:
    """Return all letters of a document, without the spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(found.split())


@pytest.mark.parametrize("name", MAKERS)
def test_i32_markup_on_a_sheet_is_letters_and_fetches_nothing(
    name: str,
    session: Session,
    client: str,
    agreed: tuple[str, Terms],
    referral: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = MAKERS[name](session, client, agreed, referral)
    writer = session.data.tools.documents
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
    """What returns a document to others is called in this file."""
    found = set()
    for path in (ROOT / "counsel_desk" / "services").rglob("*.py"):
        for each in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(each, ast.FunctionDef) and each.returns is not None:
                found |= {each.name} if ast.unparse(each.returns) == "Document" else set()
    made = {name for name in found if not name.startswith("_")}
    assert len(made) > 10
    called = Path(__file__).read_text(encoding="utf-8") + PASSED_ON
    assert [name for name in made if f"{name}(" not in called] == []
