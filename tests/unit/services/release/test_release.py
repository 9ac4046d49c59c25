"""What leaves is what the client agreed to, and is called back when they withdraw."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from counsel_desk.domain.consent.consent import Category, Part, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Reading, Step
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.summary import Section, Summary
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import cases, received_summaries
from counsel_desk.services.casework.cases import ReferenceMissingError
from counsel_desk.services.casework.received_summaries import WithdrawnError
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.consent.consent_terms import (
    NoRecipientError,
    NotFreeError,
    NothingAgreedError,
    Terms,
    WrongDatesError,
)
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.ledger.ledger_sheet import ledger
from counsel_desk.services.people import letters
from counsel_desk.services.release import release
from counsel_desk.services.release.release import Draft, NotCoveredError, SummaryEmptyError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import GIVING, draft_of, let_go, terms_of
from tests.helpers.folders import for_one_alone
from tests.helpers.office import Clock, Office

TEXT = "She comes every week. বাংলা লেখা।"


@pytest.fixture
def terms(counsellor: Session, today: date) -> Terms:
    """Terms of sharing attendance and functioning with the caseworker."""
    made: Terms = terms_of(counsellor, today, Category.ATTENDANCE, Category.FUNCTIONING)
    return made


@pytest.fixture
def agreed(counsellor: Session, client: str, terms: Terms) -> str:
    """Record the consent, and return its record."""
    return consent.record(counsellor, client, terms)


@pytest.fixture
def draft(agreed: str, terms: Terms) -> Draft:
    """A summary of attendance alone."""
    return draft_of(agreed, terms, Section(Category.ATTENDANCE, TEXT), about="a person")


@dataclass(frozen=True)
class Arrived:
    """A caseworker at the desk, and the summaries there that have our text.

    Attributes:
        session: The caseworker, signed in.
        records: The records of the summaries.
        summaries: What they say.
    """

    session: Session
    records: list[str]
    summaries: list[Summary]


def arrived(office: Office) -> Arrived:
    """Sign the caseworker in, receive what waits, and return our summaries."""
    session = office.enter(Role.CASEWORKER)
    received_summaries.receive(session)
    found = {
        filed.record: filed.body.summary
        for filed in received_summaries.summaries(session)
        if filed.body.summary and filed.body.summary.sections[0].text == TEXT
    }
    return Arrived(session, list(found), list(found.values()))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"parts": frozenset()}, NothingAgreedError),
        ({"recipient": Recipient("Nobody", at_desk=True)}, NoRecipientError),
        ({"ends": date(2000, 1, 1)}, WrongDatesError),
        ({"giving": replace(GIVING, free_to_refuse=False)}, NotFreeError),
    ],
)
def test_a_consent_that_would_not_hold_is_not_recorded(
    counsellor: Session,
    client: str,
    terms: Terms,
    change: dict[str, Any],
    error: type[KnownError],
) -> None:
    before = consent.of_client(counsellor, client)
    with pytest.raises(error):
        consent.record(counsellor, client, replace(terms, **change))
    assert consent.of_client(counsellor, client) == before


def test_the_words_that_were_read_out_are_frozen(
    counsellor: Session, client: str, agreed: str, terms: Terms
) -> None:
    [kept] = [one for one in consent.of_client(counsellor, client) if one.record == agreed]
    assert "You may say yes or no" in kept.body.explained
    assert "Attendance, Daily functioning" in kept.body.explained
    assert f"{terms.ends:%d-%m-%Y}" in kept.body.explained


def test_what_was_agreed_to_arrives_and_is_in_the_ledger(
    office: Office, counsellor: Session, client: str, draft: Draft
) -> None:
    assert let_go(counsellor, draft) == office.person(Role.CASEWORKER).name
    entry = disclosure.of_client(counsellor, client)[-1].body
    assert (entry.step, entry.parts) == (Step.RELEASED, (Part(Category.ATTENDANCE),))
    assert entry.summary is not None
    assert entry.summary.sections[0].text == TEXT
    [summary] = arrived(office).summaries
    assert (summary.about, summary.link) == ("a person", entry.link)


@pytest.mark.parametrize(
    ("reading", "heard"), [(Reading.TO_CLIENT, "bn"), (Reading.BY_CLIENT, "mr")]
)
def test_a_summary_is_written_for_its_reader_and_heard_in_the_client_s_language(
    counsellor: Session, client: str, terms: Terms, reading: Reading, heard: str
) -> None:
    agreed = consent.record(counsellor, client, replace(terms, language="bn"))
    text = Section(Category.ATTENDANCE, "दर आठवड्याला येणे.")
    written = replace(draft_of(agreed, terms, text), language="mr")
    seen = release.preview(counsellor, written)
    release.release(counsellor, written, seen.digest, reading)
    [entry] = [
        one.body for one in disclosure.of_client(counsellor, client) if one.body.consent == agreed
    ]
    assert entry.summary.language == "mr"
    assert entry.agreement.language == heard


def test_a_category_that_was_not_agreed_to_stays_here(
    office: Office, counsellor: Session, client: str, draft: Draft
) -> None:
    more = (*draft.sections, Section(Category.SAFETY_AND_RISK, "not for sharing"))
    before = disclosure.of_client(counsellor, client)
    with pytest.raises(NotCoveredError) as caught:
        let_go(counsellor, replace(draft, sections=more))
    assert caught.value.refusals == (Refusal.NOT_COVERED,)
    assert caught.value.not_covered == {Part(Category.SAFETY_AND_RISK)}
    assert disclosure.of_client(counsellor, client) == before
    assert not arrived(office).summaries


BODIES = [b"", b"\xff", b"[]", b"null", b'{"link": "\xc3("}', b'{"link": "x"}', b"[" * 100_000]


def test_i36_a_letter_that_says_nothing_readable_is_left_closed(
    office: Office, counsellor: Session, draft: Draft
) -> None:
    recipient = letters.recipient_named(counsellor, draft.recipient.name, Role.CASEWORKER)
    expires = counsellor.data.tools.now() + timedelta(days=1)
    with counsellor.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        for number, body in enumerate(BODIES):
            for kind in (letters.SUMMARY, letters.RECALL):
                link = f"x{number}"
                sealed = letters.seal(counsellor, work, kind, link, recipient, "", expires, body)
                work.post(sealed)
    session = office.enter(Role.CASEWORKER)
    before = received_summaries.summaries(session)
    arrivals = received_summaries.receive(session)
    assert (arrivals.refused, arrivals.recalls) == (2 * len(BODIES), 0)
    # The one summary that the fictional office has on its way.
    assert len(received_summaries.summaries(session)) == len(before) + arrivals.summaries


def test_an_empty_part_is_left_out_and_an_empty_summary_does_not_leave(
    counsellor: Session, draft: Draft
) -> None:
    empty = (Section(Category.SAFETY_AND_RISK, "  "),)
    let_go(counsellor, replace(draft, sections=(*draft.sections, *empty)))
    with pytest.raises(SummaryEmptyError):
        let_go(counsellor, replace(draft, sections=empty))


def test_nothing_leaves_when_the_consent_has_ended(
    counsellor: Session, draft: Draft, clock: Clock
) -> None:
    clock.move(days=32)
    with pytest.raises(NotCoveredError) as caught:
        let_go(counsellor, draft)
    assert caught.value.refusals == (Refusal.ENDED,)


def test_nothing_leaves_after_a_withdrawal_even_with_the_clock_set_back(
    counsellor: Session, draft: Draft, agreed: str, clock: Clock
) -> None:
    withdrawal.withdraw(counsellor, agreed)
    clock.move(hours=-5)
    with pytest.raises(NotCoveredError) as caught:
        let_go(counsellor, draft)
    assert Refusal.WITHDRAWN in caught.value.refusals


def test_what_nobody_has_opened_never_arrives_after_a_withdrawal(
    office: Office, counsellor: Session, draft: Draft, agreed: str
) -> None:
    let_go(counsellor, draft)
    assert withdrawal.withdraw(counsellor, agreed) == 1
    assert not arrived(office).summaries


def test_what_arrived_is_gone_after_a_withdrawal(
    office: Office, counsellor: Session, client: str, draft: Draft, agreed: str
) -> None:
    let_go(counsellor, draft)
    before = arrived(office)
    assert before.summaries
    withdrawal.withdraw(counsellor, agreed)
    assert received_summaries.receive(before.session).recalls == 1
    assert not arrived(office).summaries
    vault = before.session.vaults[VaultKind.CASEWORK]
    with vault.reading() as transaction:
        assert all(TEXT.encode() not in (row.body or b"") for row in transaction.rows())
    steps = [filed.body.step for filed in disclosure.of_client(counsellor, client)]
    assert steps[-2:] == [Step.RELEASED, Step.WITHDRAWN]


def test_taking_back_twice_calls_back_once(counsellor: Session, draft: Draft, agreed: str) -> None:
    let_go(counsellor, draft)
    assert withdrawal.withdraw(counsellor, agreed) == 1
    assert withdrawal.withdraw(counsellor, agreed) == 0


def test_a_summary_that_was_taken_back_is_not_saved(
    office: Office, counsellor: Session, draft: Draft, agreed: str, tmp_path: Path
) -> None:
    let_go(counsellor, draft)
    before = arrived(office)
    [record] = before.records
    withdrawal.withdraw(counsellor, agreed)
    received_summaries.receive(before.session)
    with pytest.raises(WithdrawnError):
        received_summaries.save(before.session, record, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_a_saved_summary_opens_with_its_passphrase_only(
    office: Office, counsellor: Session, draft: Draft, tmp_path: Path
) -> None:
    let_go(counsellor, draft)
    session = arrived(office).session
    record = received_summaries.summaries(session)[0].record
    path = tmp_path / "summary.pdf"
    passphrase = received_summaries.save(session, record, path)
    assert for_one_alone(path)
    assert [each.name for each in tmp_path.iterdir() if each.name != "office"] == [path.name]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=passphrase) as pdf:
        assert pdf.encryption.bits == 256


def test_a_folder_that_is_not_there_is_said_kindly(
    office: Office, counsellor: Session, draft: Draft, tmp_path: Path
) -> None:
    let_go(counsellor, draft)
    session = arrived(office).session
    record = received_summaries.summaries(session)[0].record
    with pytest.raises(NotSavedError):
        received_summaries.save(session, record, tmp_path / "nowhere" / "summary.pdf")


def test_a_case_needs_a_reference_and_a_summary_is_filed_under_it(office: Office) -> None:
    session = office.enter(Role.CASEWORKER)
    with pytest.raises(ReferenceMissingError):
        cases.add(session, "  ", "")
    case = cases.add(session, " 7/2026 ", "")
    record = received_summaries.summaries(session)[0].record
    received_summaries.file_under(session, record, case)
    assert received_summaries.summaries(session)[0].body.case == case
    assert cases.listing(session)[0].body.reference == "7/2026"


def test_a_client_can_have_the_consent_and_the_ledger_on_paper(
    counsellor: Session, client: str, draft: Draft, agreed: str
) -> None:
    let_go(counsellor, draft)
    sheet = consent_sheet(counsellor, agreed)
    assert "You may say yes or no" in sheet.blocks[0].text
    book = ledger(counsellor, client, "en")
    told = [fact for block in book.blocks for fact in getattr(block, "rows", ())]
    assert ("How", "Sealed, to the recipient's desk") in told
