"""Consents: explained, recorded, renewed, narrowed, taken back, and of children."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.consent.about_client import NOTHING_SAID
from counsel_desk.domain.consent.consent import Category, GivenBy, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.consent.status import ConsentStatus, family, status
from counsel_desk.domain.disclosure import Reading, Step
from counsel_desk.domain.documents import Picture, Signature, Symbol
from counsel_desk.domain.intake import MayHaveHarmed, years_after
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent, consent_marks, consent_reminders, consent_terms
from counsel_desk.services.consent.consent import OtherWordsError
from counsel_desk.services.consent.consent_marks import Impression, MarkNotAPictureError
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.release import release
from counsel_desk.services.release.release import NotCoveredError
from counsel_desk.services.timeline import timeline
from counsel_desk.services.today import to_finish, unfinished
from counsel_desk.services.withdrawal import NothingLeftError, NothingNarrowedError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import GIVING, draft_of, let_go
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office
from tests.helpers.values import marks, media_files
from tests.unit.services.consent.consenting import (
    ATTENDANCE,
    GUARDIAN,
    LAWYER,
    NEEDS,
    consent_as_kept,
    reminders_of,
    sections,
    set_birth,
    terms_of_both,
)
from tests.unit.services.stored import actions


@pytest.fixture(scope="module")
def clock() -> Clock:
    """One clock for all tests here; it only goes forward."""
    return Clock()


@pytest.fixture(scope="module")
def counsellor(
    template: DemoOffice, tmp_path_factory: pytest.TempPathFactory, clock: Clock
) -> Iterator[Session]:
    """One counsellor for all tests here; each test has clients of its own."""
    folder = copied(template.data, tmp_path_factory.mktemp("consent") / "office")
    office = Office(folder, template.people, template.root_sheets, clock)
    marks.keep(office)
    yield office.enter(Role.COUNSELLOR)
    office.close()


def add_client(session: Session) -> str:
    """Add a client with an empty file, begun today, and return their record."""
    return clients.add(session, Client("", "", "", "bn", Intensity.STANDARD, session.today()))


@pytest.fixture
def client(counsellor: Session) -> str:
    """An adult with an empty file."""
    return add_client(counsellor)


@pytest.fixture
def young(counsellor: Session) -> str:
    """A client whose 18th birthday is in 40 days."""
    added = add_client(counsellor)
    set_birth(counsellor, added, years_after(counsellor.today() + timedelta(days=40), -18))
    return added


def test_the_text_is_frozen_as_it_was_shown_and_no_other(counsellor: Session, client: str) -> None:
    terms = terms_of_both(counsellor)
    told = consent.explain(counsellor, client, terms)
    with pytest.raises(OtherWordsError):
        consent.record(counsellor, client, replace(terms, conditions="x"), shown=told.text)
    record = consent.record(counsellor, client, terms, shown=told.text)
    body = consent_as_kept(counsellor, record, client)
    assert (body.explained, body.symbols) == (told.text, told.symbols)


def test_a_caseworker_who_is_none_of_the_office_is_no_recipient(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor, recipient=Recipient("Nobody", at_desk=True))
    with pytest.raises(consent_terms.NoRecipientError):
        consent.record(counsellor, client, terms)
    with pytest.raises(consent_terms.NotAbleError):
        consent.record(
            counsellor, client, terms_of_both(counsellor, giving=replace(GIVING, able=False))
        )
    assert consent.of_client(counsellor, client) == []


def test_a_purpose_that_shares_nothing_keeps_no_part_and_no_recipient(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor, purpose=Purpose.STATISTICS)
    body = consent_as_kept(counsellor, consent.record(counsellor, client, terms), client)
    assert (body.parts, body.recipient) == (frozenset(), None)


def test_questionnaires_are_agreed_to_one_by_one(counsellor: Session, client: str) -> None:
    assessments.record(counsellor, client, "phq-9", counsellor.today(), [1] * 9)
    assert consent.asked(counsellor, client).instruments == ("phq-9",)
    phq, gad = (Part(Category.ASSESSMENT_RESULTS, key) for key in ("phq-9", "gad-7"))
    terms = terms_of_both(counsellor, parts=frozenset({phq}))
    agreed = consent.record(counsellor, client, terms)
    with pytest.raises(NotCoveredError) as refused:
        release.preview(counsellor, draft_of(agreed, terms, *sections(phq, gad)))
    assert refused.value.not_covered == {gad}


def test_a_withdrawal_takes_back_the_renewals_of_the_same_yes(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor)
    first = consent.record(counsellor, client, terms)
    let_go(counsellor, draft_of(first, terms, *sections(ATTENDANCE)))
    second = consent.record(counsellor, client, replace(terms, renews=first))
    other = consent.record(counsellor, client, terms_of_both(counsellor, recipient=LAWYER))
    assert withdrawal.withdraw(counsellor, second) == 1
    assert consent_as_kept(counsellor, first, client).withdrawn
    assert consent_as_kept(counsellor, second, client).withdrawn
    assert consent_as_kept(counsellor, other, client).withdrawn is None
    assert withdrawal.withdraw(counsellor, first) == 0
    assert "consent_renewed" in actions(counsellor)


def test_what_a_renewal_leaves_out_is_taken_back_from_the_earlier_consent(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor)
    first = consent.record(counsellor, client, terms)
    let_go(counsellor, draft_of(first, terms, *sections(ATTENDANCE)))
    let_go(counsellor, draft_of(first, terms, *sections(ATTENDANCE, NEEDS)))
    # To somebody else it is another matter.
    consent.record(
        counsellor, client, replace(terms, parts=frozenset({NEEDS}), recipient=LAWYER, renews=first)
    )
    assert consent_as_kept(counsellor, first, client).parts == {ATTENDANCE, NEEDS}
    consent.record(counsellor, client, replace(terms, parts=frozenset({ATTENDANCE}), renews=first))
    assert consent_as_kept(counsellor, first, client).parts == {ATTENDANCE}
    with pytest.raises(NotCoveredError):
        release.preview(counsellor, draft_of(first, terms, *sections(NEEDS)))
    ledger = [filed.body for filed in disclosure.of_client(counsellor, client)]
    gone = [set(entry.parts) for entry in ledger if entry.step is Step.WITHDRAWN]
    assert gone == [{ATTENDANCE, NEEDS}]


def test_what_a_client_gave_alone_carries_nothing_once_known_to_be_a_child(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor)
    agreed = consent.record(counsellor, client, terms)
    draft = draft_of(agreed, terms, *sections(ATTENDANCE))
    seen = release.preview(counsellor, draft)
    set_birth(counsellor, client, years_after(counsellor.today() + timedelta(days=40), -18))
    for leave in (
        lambda: release.preview(counsellor, draft),
        lambda: release.release(counsellor, draft, seen.digest, Reading.BY_CLIENT),
    ):
        with pytest.raises(NotCoveredError) as refused:
            leave()
        assert refused.value.refusals == (Refusal.CHILD_ALONE,)
    assert disclosure.of_client(counsellor, client) == []


def test_a_consent_of_another_client_cannot_be_renewed(
    counsellor: Session, client: str, young: str
) -> None:
    first = consent.record(counsellor, client, terms_of_both(counsellor))
    with pytest.raises(NoSuchRecordError):
        consent.record(counsellor, young, terms_of_both(counsellor, giving=GUARDIAN, renews=first))


def test_narrowing_calls_back_at_once_what_carries_more_and_leaves_the_rest(
    counsellor: Session, client: str
) -> None:
    terms = terms_of_both(counsellor)
    agreed = consent.record(counsellor, client, terms)
    let_go(counsellor, draft_of(agreed, terms, *sections(ATTENDANCE)))
    let_go(counsellor, draft_of(agreed, terms, *sections(ATTENDANCE, NEEDS)))
    assert withdrawal.narrow(counsellor, agreed, frozenset({ATTENDANCE}), terms.ends) == 1
    ledger = [filed.body for filed in disclosure.of_client(counsellor, client)]
    gone = [set(entry.parts) for entry in ledger if entry.step is Step.WITHDRAWN]
    assert gone == [{ATTENDANCE, NEEDS}]
    with pytest.raises(NotCoveredError):
        release.preview(counsellor, draft_of(agreed, terms, *sections(NEEDS)))
    body = consent_as_kept(counsellor, agreed, client)
    assert (body.parts, body.narrowed) == (frozenset({ATTENDANCE}), counsellor.data.tools.now())
    # What is left is called back as well once it would hold longer than the consent does.
    assert withdrawal.narrow(counsellor, agreed, body.parts, counsellor.today()) == 1
    lines = [
        entry.line.told.text for entry in timeline.of_client(counsellor, client) if entry.line.told
    ]
    assert "A part withdrawn: {purpose}" in lines


def test_narrowing_never_widens_and_never_leaves_nothing(counsellor: Session, client: str) -> None:
    terms = terms_of_both(counsellor, parts=frozenset({ATTENDANCE}))
    agreed = consent.record(counsellor, client, terms)
    later = terms.ends + timedelta(days=9)
    with pytest.raises(NothingNarrowedError):
        withdrawal.narrow(counsellor, agreed, frozenset({ATTENDANCE, NEEDS}), later)
    with pytest.raises(NothingLeftError):
        withdrawal.narrow(counsellor, agreed, frozenset({NEEDS}), later)
    with pytest.raises(NothingLeftError):
        withdrawal.narrow(counsellor, agreed, terms.parts, terms.starts - timedelta(days=1))
    assert consent_as_kept(counsellor, agreed, client).parts == {ATTENDANCE}


def test_a_child_is_asked_with_a_guardian_and_never_alone(counsellor: Session, young: str) -> None:
    known = consent.asked(counsellor, young)
    assert known.child
    assert known.guardian == "Mina, aunt"
    with pytest.raises(consent_terms.ChildAloneError):
        consent.record(counsellor, young, terms_of_both(counsellor))
    committee = replace(
        GUARDIAN,
        by=GivenBy.COMMITTEE_WITH_ASSENT,
        guardian="The sister whom the CWC named",
        may_have_harmed=MayHaveHarmed.NOT_ASKED,
    )
    for giving in (GUARDIAN, committee):
        record = consent.record(counsellor, young, terms_of_both(counsellor, giving=giving))
        assert giving.guardian in consent_as_kept(counsellor, record, young).explained


def test_a_guardians_consent_ends_on_the_18th_birthday_and_the_client_is_asked(
    counsellor: Session, young: str, clock: Clock
) -> None:
    day = counsellor.today()
    birthday = day + timedelta(days=40)
    terms = terms_of_both(counsellor, giving=GUARDIAN, ends=day + timedelta(days=200))
    agreed = consent.record(counsellor, young, terms)
    body = consent_as_kept(counsellor, agreed, young)
    assert body.ends.astimezone().date() == birthday
    assert f"{birthday - timedelta(days=1):%d-%m-%Y}" in body.explained
    clock.move(days=41)
    assert [one.day for one in reminders_of(consent_reminders.of_age(counsellor), young)] == [
        birthday
    ]
    assert unfinished.Kind.CONSENT_OF_AGE in {
        one.kind for one in to_finish.of_counsellor(counsellor)
    }
    with pytest.raises(consent_terms.OfAgeError):
        consent.record(counsellor, young, terms_of_both(counsellor, giving=GUARDIAN))
    consent.record(counsellor, young, terms_of_both(counsellor))
    assert reminders_of(consent_reminders.of_age(counsellor), young) == []


def test_a_guardians_consent_is_cut_when_the_age_becomes_known_later(
    counsellor: Session, clock: Clock
) -> None:
    day = counsellor.today()
    client = add_client(counsellor)
    terms = terms_of_both(counsellor, giving=GUARDIAN)
    agreed = consent.record(counsellor, client, terms)
    own = consent.record(counsellor, client, terms_of_both(counsellor))
    let_go(counsellor, draft_of(agreed, terms, *sections(NEEDS)))
    set_birth(counsellor, client, years_after(day + timedelta(days=5), -18))
    cut = consent_as_kept(counsellor, agreed, client)
    assert cut.ends.astimezone().date() == day + timedelta(days=5)
    assert consent_as_kept(counsellor, own, client).narrowed is None
    steps = [filed.body.step for filed in disclosure.of_client(counsellor, client)]
    assert steps == [Step.RELEASED, Step.WITHDRAWN]
    # A birthday corrected to a later day widens nothing again.
    set_birth(counsellor, client, years_after(day + timedelta(days=9), -18))
    assert consent_as_kept(counsellor, agreed, client).ends == cut.ends


def test_a_consent_about_to_end_has_a_reminder_until_it_is_renewed(
    counsellor: Session, client: str, clock: Clock
) -> None:
    terms = terms_of_both(counsellor)
    agreed = consent.record(counsellor, client, terms)
    assert reminders_of(consent_reminders.ending(counsellor), client) == []
    clock.move(days=20)
    [told] = reminders_of(consent_reminders.ending(counsellor), client)
    assert (told.client, told.day) == (client, terms.ends)
    waiting = {(one.kind, one.code) for one in to_finish.of_counsellor(counsellor)}
    assert (unfinished.Kind.CONSENT_ENDING, told.code) in waiting
    body = consent_as_kept(counsellor, agreed, client)
    now = counsellor.data.tools.now()
    assert status(body, now, NOTHING_SAID) is ConsentStatus.ENDS_SOON
    renewal = consent.record(counsellor, client, terms_of_both(counsellor, renews=agreed))
    assert reminders_of(consent_reminders.ending(counsellor), client) == []
    consents = consent.of_client(counsellor, client)
    assert {one.record for one in family(consents, agreed)} == {agreed, renewal}
    withdrawal.withdraw(counsellor, agreed)
    assert (
        status(consent_as_kept(counsellor, agreed, client), now, NOTHING_SAID)
        is ConsentStatus.TAKEN_BACK
    )


def test_a_mark_is_kept_in_the_vault_shown_on_the_sheet_and_goes_with_the_file(
    counsellor: Session, client: str
) -> None:
    drawn = Impression(media_files.cleaned(media_files.png((120, 60))), drawn=True)
    record = consent.record(counsellor, client, terms_of_both(counsellor), drawn)
    mark = consent_as_kept(counsellor, record, client).giving.mark
    content = consent_marks.content(counsellor, mark)
    assert content == drawn.picture.content
    blocks = consent_sheet(counsellor, record).blocks
    assert [one.content for one in blocks if isinstance(one, Picture)] == [content]
    assert sum(isinstance(one, Symbol) for one in blocks) > 5
    assert [one.label for one in blocks if isinstance(one, Signature)] == ["Counsellor"]
    for path in counsellor.data.folder.rglob("*"):
        assert not path.is_file() or content[:64] not in path.read_bytes()


def test_a_picture_of_the_signed_sheet_is_added_later_in_place_of_another(
    counsellor: Session, client: str
) -> None:
    record = consent.record(counsellor, client, terms_of_both(counsellor))
    labels = [
        one.label for one in consent_sheet(counsellor, record).blocks if isinstance(one, Signature)
    ]
    assert labels[0] == "Signature or thumb impression"
    consent.add_mark(
        counsellor, record, Impression(media_files.cleaned(media_files.jpeg()), drawn=False)
    )
    first = consent_as_kept(counsellor, record, client).giving.mark
    consent.add_mark(
        counsellor, record, Impression(media_files.cleaned(media_files.png()), drawn=False)
    )
    second = consent_as_kept(counsellor, record, client).giving.mark
    with counsellor.vaults[VaultKind.COUNSELLING].reading() as transaction:
        assert transaction.attachment(first) is None
        assert transaction.attachment(second)
    with pytest.raises(MarkNotAPictureError):
        consent.add_mark(
            counsellor, record, Impression(media_files.cleaned(media_files.pdf()), drawn=False)
        )


def test_a_copy_of_the_record_has_the_consent_in_the_terms_of_fhir(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    phq = Part(Category.ASSESSMENT_RESULTS, "phq-9")
    terms = terms_of_both(counsellor, recipient=LAWYER, parts=frozenset({ATTENDANCE, phq}))
    consent.record(
        counsellor, client, terms, Impression(media_files.cleaned(media_files.png()), drawn=True)
    )
    consent.record(counsellor, client, terms_of_both(counsellor, purpose=Purpose.COUNSELLING))
    record_copy.save_fhir(counsellor, client, tmp_path / "copy.json")
    text = (tmp_path / "copy.json").read_text(encoding="utf-8")
    found = [one["resource"] for one in json.loads(text)["entry"]]
    shared, own = [one for one in found if one["resourceType"] == "Consent"]
    provision = shared["provision"]
    assert [one["code"] for one in provision["purpose"]] == ["COC"]
    codes = [one["code"] for one in provision["class"]]
    assert codes == ["assessment_results:phq-9", "attendance"]
    [actor] = provision["actor"]
    assert actor["role"]["coding"][0]["code"] == "IRCP"
    assert actor["reference"] == {"display": "Legal aid clinic, lawyer, District court"}
    assert own["scope"]["coding"][0]["code"] == "treatment"
    assert own["provision"]["purpose"][0]["code"] == "TREAT"
    assert "class" not in own["provision"]
    assert {"consent_mark", "media_type"}.isdisjoint(text.split('"'))
