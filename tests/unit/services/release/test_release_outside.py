"""A summary to someone outside: locked or on paper, marked, frozen in the ledger as what it is."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pikepdf
import pytest

from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Agreement, Disclosure, Reading, Step, Way
from counsel_desk.domain.documents import Code
from counsel_desk.domain.summary import Section, SummaryType
from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.office import once_sheets
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.release import release, release_outside
from counsel_desk.services.release.release import (
    ChangedSinceError,
    Draft,
    NotCoveredError,
    NotOfThisTypeError,
    SummaryEmptyError,
)
from counsel_desk.services.release.release_outside import AtDeskError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, terms_of
from tests.helpers.folders import for_one_alone
from tests.helpers.office import Clock, Office

COURT = Recipient("The Secretary", "member", "District Legal Services Authority")
TEXT = "She would like to finish the class."
PARTS = (Category.ATTENDANCE, Category.NEEDS_AND_RECOMMENDATIONS)


@pytest.fixture
def terms(counsellor: Session, today: date) -> Terms:
    """Terms of sharing two parts with somebody outside."""
    made: Terms = terms_of(counsellor, today, *PARTS, purpose=Purpose.VICTIM_COMPENSATION)
    return replace(made, recipient=COURT)


@pytest.fixture
def draft(counsellor: Session, client: str, terms: Terms) -> Draft:
    """A summary with one of the two parts."""
    agreed = consent.record(counsellor, client, terms)
    return draft_of(agreed, terms, Section(Category.NEEDS_AND_RECOMMENDATIONS, TEXT))


def digest(session: Session, draft: Draft) -> str:
    """Return the digest of what the client would read."""
    return release.preview(session, draft).digest


def ledger(session: Session, client: str) -> list[Disclosure]:
    """Return every entry of a client's ledger."""
    return [filed.body for filed in disclosure.of_client(session, client)]


def save(session: Session, draft: Draft, path: Path, seen: str = "") -> str:
    """Save a summary that was shown as it is or, if `seen` is given, in other words."""
    chosen = seen or digest(session, draft)
    return release_outside.save(session, draft, chosen, Reading.TO_CLIENT, path)


def test_a_file_opens_with_its_passphrase_only_and_says_nothing_of_itself(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path
) -> None:
    path = tmp_path / release_outside.PROTECTED_FILE
    passphrase = save(counsellor, draft, path)
    assert for_one_alone(path)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=passphrase) as pdf:
        assert pdf.encryption.bits == 256
        assert set(pdf.docinfo.keys()) == {"/Title"}
        assert str(pdf.docinfo["/Title"]) == "Psychological impact statement"
        assert "/Metadata" not in pdf.Root
    assert path.name == "document.pdf"


@pytest.mark.parametrize("way", [Way.PROTECTED_FILE, Way.PRINT])
def test_what_left_is_frozen_with_its_way_its_digest_and_the_agreement(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path, clock: Clock, way: Way
) -> None:
    seen = digest(counsellor, draft)
    before = len(ledger(counsellor, client))
    if way is Way.PRINT:
        release_outside.print_out(counsellor, draft, seen, Reading.BY_CLIENT)
    else:
        release_outside.save(counsellor, draft, seen, Reading.BY_CLIENT, tmp_path / "x.pdf")
    [entry] = ledger(counsellor, client)[before:]
    assert (entry.step, entry.way, entry.recipient) == (Step.RELEASED, way, COURT)
    assert entry.parts == (Part(Category.NEEDS_AND_RECOMMENDATIONS),)
    assert entry.agreement == Agreement(clock(), seen, Reading.BY_CLIENT, "en")
    frozen = msgspec.json.encode(entry.summary, order="sorted")
    assert entry.digest == hashlib.sha256(frozen).hexdigest()
    assert entry.summary.sections[0].text == TEXT


def test_what_is_printed_is_what_was_shown_marked_with_recipient_and_day(
    counsellor: Session, draft: Draft, today: date
) -> None:
    seen = release.preview(counsellor, draft)
    printed = release_outside.print_out(counsellor, draft, seen.digest, Reading.BY_CLIENT)
    assert printed == seen.document
    assert printed.holder == f"For The Secretary, {today:%d-%m-%Y}"


def test_nothing_leaves_but_what_the_client_said_yes_to(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path
) -> None:
    seen, before = digest(counsellor, draft), ledger(counsellor, client)
    changed = replace(draft, sections=(Section(Category.NEEDS_AND_RECOMMENDATIONS, "More."),))
    for attempt in (changed, replace(draft, about="somebody else")):
        with pytest.raises(ChangedSinceError):
            save(counsellor, attempt, tmp_path / "x.pdf", seen)
        with pytest.raises(ChangedSinceError):
            release_outside.print_out(counsellor, attempt, seen, Reading.BY_CLIENT)
    assert ledger(counsellor, client) == before
    assert not (tmp_path / "x.pdf").exists()


def test_the_gate_stands_before_both_ways(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path
) -> None:
    seen = digest(counsellor, draft)
    withdrawal.withdraw(counsellor, draft.consent)
    before = ledger(counsellor, client)
    with pytest.raises(NotCoveredError) as caught:
        save(counsellor, draft, tmp_path / "x.pdf", seen)
    assert caught.value.refusals == (Refusal.WITHDRAWN,)
    with pytest.raises(NotCoveredError):
        release_outside.print_out(counsellor, draft, seen, Reading.BY_CLIENT)
    assert ledger(counsellor, client) == before
    assert not (tmp_path / "x.pdf").exists()


def test_a_file_that_cannot_be_written_did_not_leave(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path
) -> None:
    before = ledger(counsellor, client)
    with pytest.raises(NotSavedError):
        save(counsellor, draft, tmp_path / "nowhere" / "x.pdf")
    assert ledger(counsellor, client) == before


def test_a_desk_and_the_outside_are_not_taken_for_each_other(
    counsellor: Session, client: str, today: date, draft: Draft, tmp_path: Path
) -> None:
    with pytest.raises(NotReachableError):
        release.release(counsellor, draft, digest(counsellor, draft), Reading.BY_CLIENT)
    terms = terms_of(counsellor, today, *PARTS)
    inside = consent.record(counsellor, client, terms)
    other = draft_of(inside, terms, Section(Category.ATTENDANCE, TEXT))
    with pytest.raises(AtDeskError):
        save(counsellor, other, tmp_path / "x.pdf")
    seen = digest(counsellor, other)
    with pytest.raises(AtDeskError):
        release_outside.print_out(counsellor, other, seen, Reading.BY_CLIENT)
    assert not release.preview(counsellor, other).document.holder


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        (SummaryType.REFERRAL_SUMMARY, Category.ATTENDANCE),
        (SummaryType.SAFETY_ALERT, Category.NEEDS_AND_RECOMMENDATIONS),
        (SummaryType.ATTENDANCE_LETTER, Category.NEEDS_AND_RECOMMENDATIONS),
    ],
)
def test_a_type_is_for_its_purposes_and_tells_its_parts_only(
    counsellor: Session, draft: Draft, kind: SummaryType, part: Category
) -> None:
    wrong = replace(draft, type=kind, sections=(Section(part, TEXT),))
    with pytest.raises(NotOfThisTypeError):
        release.preview(counsellor, wrong)


def test_an_empty_summary_is_not_saved(counsellor: Session, draft: Draft, tmp_path: Path) -> None:
    seen = digest(counsellor, draft)
    empty = replace(draft, sections=(Section(Category.ATTENDANCE, " "),))
    with pytest.raises(SummaryEmptyError):
        save(counsellor, empty, tmp_path / "x.pdf", seen)


def test_parts_are_in_the_order_of_the_type(counsellor: Session, draft: Draft) -> None:
    both = (*draft.sections, Section(Category.ATTENDANCE, "Six times."))
    document = release.preview(counsellor, replace(draft, sections=both)).document
    headings = [block.text for block in document.blocks if type(block).__name__ == "Heading"]
    assert headings == ["The counselling on which this rests", "What the client needs to recover"]
    again = release.preview(counsellor, replace(draft, sections=both[::-1]))
    assert again.document == document


def test_withdrawing_notes_that_paper_and_files_stay_where_they_are(
    counsellor: Session, client: str, draft: Draft, tmp_path: Path
) -> None:
    save(counsellor, draft, tmp_path / "x.pdf")
    assert withdrawal.withdraw(counsellor, draft.consent) == 1
    entry = ledger(counsellor, client)[-1]
    assert (entry.step, entry.way, entry.summary) == (Step.WITHDRAWN, Way.PROTECTED_FILE, None)


def test_a82_the_passphrase_of_a_file_is_shown_again_until_it_is_noted(
    office: Office, counsellor: Session, draft: Draft, tmp_path: Path
) -> None:
    passphrase = save(counsellor, draft, tmp_path / "x.pdf")
    sign_in.sign_out(counsellor)
    session = office.enter(Role.COUNSELLOR)
    [sheet] = once_sheets.mine(session, "en")
    assert Code(passphrase) in sheet.document.blocks
    assert passphrase not in repr(replace(sheet, document=None))  # type: ignore[arg-type]
    once_sheets.taken_by(session, sheet)
    assert once_sheets.mine(session, "en") == []


def test_a82_no_passphrase_is_kept_of_a_file_that_is_not_in_the_ledger(
    counsellor: Session, draft: Draft, tmp_path: Path
) -> None:
    with pytest.raises(NotSavedError):
        save(counsellor, draft, tmp_path / "nowhere" / "x.pdf")
    assert unnoted.mine(counsellor) == []
