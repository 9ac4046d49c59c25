"""A guardian who may have harmed the child, a child too young to be asked, an age in doubt."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.consent.consent import Consent, GivenBy
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.consent.status import ConsentStatus, status
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.intake import Guardian, Intake, MayHaveHarmed, years_after
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import intake
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import (
    coming_of_age,
    consent,
    consent_reminders,
    consent_terms,
    unsafe_guardian,
)
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.consent.unsafe_guardian import StaysUnsafeError
from counsel_desk.services.intake import Called
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.release import release
from counsel_desk.services.release.release import NotCoveredError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, let_go
from tests.helpers.cosigning import said
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office
from tests.unit.services.consent.consenting import (
    ATTENDANCE,
    GUARDIAN,
    NEEDS,
    consent_as_kept,
    reminders_of,
    sections,
    terms_of_both,
)
from tests.unit.services.stored import actions, rows

CALLED = Called("", "", "bn")
MINA = Guardian("Mina", "aunt", "by the clinic", "that the child comes")
COMMITTEE = replace(
    GUARDIAN,
    by=GivenBy.COMMITTEE_WITH_ASSENT,
    guardian="Whom the CWC named",
    may_have_harmed=MayHaveHarmed.NOT_ASKED,
)


@pytest.fixture(scope="module")
def clock() -> Clock:
    """One clock for all tests here; it only goes forward."""
    return Clock()


@pytest.fixture(scope="module")
def counsellor(
    template: DemoOffice, tmp_path_factory: pytest.TempPathFactory, clock: Clock
) -> Iterator[Session]:
    """One counsellor for all tests here; each test has clients of its own."""
    folder = copied(template.data, tmp_path_factory.mktemp("child") / "office")
    office = Office(folder, template.people, template.root_sheets, clock)
    yield office.enter(Role.COUNSELLOR)
    office.close()


@pytest.fixture
def child(counsellor: Session) -> str:
    """A child of nine with a guardian in the intake."""
    made = clients.add(counsellor, Client("", "", "", "bn", Intensity.STANDARD, counsellor.today()))
    born = years_after(counsellor.today(), -9)
    intake.save(counsellor, made, CALLED, Intake(born=born, guardian=MINA))
    return made


def mark(session: Session, client: str, answer: MayHaveHarmed) -> None:
    """Answer in the intake whether the guardian may have harmed the child."""
    body = intake.get(session, client).intake
    guardian = replace(body.guardian, may_have_harmed=answer)
    intake.save(session, client, CALLED, replace(body, guardian=guardian))


def settle(session: Session, client: str, **changes: object) -> None:
    """Change the intake."""
    body = intake.get(session, client).intake
    intake.save(session, client, CALLED, replace(body, **changes))  # type: ignore[arg-type]


def standing(session: Session, record: str, client: str) -> ConsentStatus:
    """Return how a consent stands now."""
    about = consent.about(session, client)
    return status(consent_as_kept(session, record, client), session.data.tools.now(), about)


def made_older(session: Session, record: str) -> None:
    """Make a consent as it was before anybody was asked about guardians."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(record, Consent)
        assert found is not None
        giving = replace(found.body.giving, may_have_harmed=MayHaveHarmed.NOT_ASKED)
        work.put(Kind.CONSENT, replace(found.body, giving=giving), record=record)


@pytest.mark.parametrize("answer", [MayHaveHarmed.YES, MayHaveHarmed.NOT_KNOWN])
def test_what_a_guardian_agreed_to_stops_at_once_when_the_guardian_may_not_be_safe(
    counsellor: Session, child: str, answer: MayHaveHarmed
) -> None:
    terms = terms_of_both(counsellor, giving=GUARDIAN)
    agreed = consent.record(counsellor, child, terms)
    draft = draft_of(agreed, terms, *sections(NEEDS))
    let_go(counsellor, draft)
    mark(counsellor, child, answer)
    assert standing(counsellor, agreed, child) is ConsentStatus.NO_CONSENT
    steps = [filed.body.step for filed in disclosure.of_client(counsellor, child)]
    assert steps == [Step.RELEASED, Step.WITHDRAWN]
    with pytest.raises(NotCoveredError) as refused:
        release.preview(counsellor, draft)
    assert refused.value.refusals == (Refusal.GUARDIAN_MAY_HARM,)
    # Naming another guardian in the intake brings nothing back.
    settle(counsellor, child, guardian=Guardian("Another", may_have_harmed=MayHaveHarmed.NO))
    assert standing(counsellor, agreed, child) is ConsentStatus.NO_CONSENT


def test_an_unsafe_guardian_is_told_nothing_and_offered_nowhere(
    counsellor: Session, child: str
) -> None:
    assert consent.asked(counsellor, child).guardian == "Mina, aunt"
    mark(counsellor, child, MayHaveHarmed.NOT_KNOWN)
    assert intake.get(counsellor, child).intake.guardian.may_know == ""
    known = consent.asked(counsellor, child)
    assert (known.guardian, known.about.guardian_may_harm) == ("", True)
    with pytest.raises(consent_terms.GuardianMayHarmError):
        consent.record(counsellor, child, terms_of_both(counsellor, giving=GUARDIAN))
    agreed = consent.record(counsellor, child, terms_of_both(counsellor, giving=COMMITTEE))
    assert standing(counsellor, agreed, child) is ConsentStatus.HOLDS


def test_an_older_consent_is_answered_before_anything_leaves_under_it(
    counsellor: Session, child: str
) -> None:
    terms = terms_of_both(counsellor, giving=GUARDIAN)
    agreed = consent.record(counsellor, child, terms)
    made_older(counsellor, agreed)
    draft = draft_of(agreed, terms, *sections(ATTENDANCE))
    assert standing(counsellor, agreed, child) is ConsentStatus.HOLDS
    with pytest.raises(NotCoveredError) as refused:
        release.preview(counsellor, draft)
    assert refused.value.refusals == (Refusal.GUARDIAN_NOT_ASKED_ABOUT,)
    assert unsafe_guardian.answer(counsellor, agreed, MayHaveHarmed.NO) == 0
    assert actions(counsellor)[0] == "guardian_asked_about"
    let_go(counsellor, draft)
    assert unsafe_guardian.answer(counsellor, agreed, MayHaveHarmed.YES) == 1
    assert standing(counsellor, agreed, child) is ConsentStatus.NO_CONSENT
    with pytest.raises(StaysUnsafeError):
        unsafe_guardian.answer(counsellor, agreed, MayHaveHarmed.NO)


def test_a_child_too_young_to_be_asked_is_so_on_the_paper_too(counsellor: Session) -> None:
    baby = clients.add(counsellor, Client("", "", "", "en", Intensity.STANDARD, counsellor.today()))
    settle(counsellor, baby, born=years_after(counsellor.today(), -2), guardian=MINA)
    giving = replace(COMMITTEE, assent=False, too_young="Two years old")
    agreed = consent.record(counsellor, baby, terms_of_both(counsellor, giving=giving))
    paper = said(consent_sheet(counsellor, agreed))
    assert "Too young to be asked: Two years old" in paper
    assert "too small to be asked" in consent_as_kept(counsellor, agreed, baby).explained
    settle(counsellor, baby, born=years_after(counsellor.today(), -7))
    with pytest.raises(consent_terms.AskTheChildError):
        consent.record(counsellor, baby, terms_of_both(counsellor, giving=giving))


def test_a_younger_child_is_read_the_short_words_also_while_the_age_is_in_doubt(
    counsellor: Session, child: str
) -> None:
    terms = terms_of_both(counsellor, giving=GUARDIAN)
    short = "You can say yes or no. We help you just the same."
    assert short in consent.explain(counsellor, child, terms).text
    settle(counsellor, child, in_doubt=counsellor.today())
    assert short in consent.explain(counsellor, child, terms).text
    agreed = consent.record(counsellor, child, terms)
    assert short in consent_as_kept(counsellor, agreed, child).explained
    settle(counsellor, child, born=years_after(counsellor.today(), -12), in_doubt=None)
    assert short not in consent.explain(counsellor, child, terms).text
    assert short in consent_as_kept(counsellor, agreed, child).explained


def test_in_doubt_nobody_consents_alone_and_nothing_leaves_that_was_agreed_alone(
    counsellor: Session, child: str, clock: Clock, tmp_path: Path
) -> None:
    settle(counsellor, child, born=date(1990, 1, 1))
    terms = terms_of_both(counsellor)
    agreed = consent.record(counsellor, child, terms)
    draft = draft_of(agreed, terms, *sections(NEEDS))
    release.preview(counsellor, draft)
    noted = counsellor.today()
    settle(counsellor, child, in_doubt=noted)
    known = consent.asked(counsellor, child)
    assert (known.child, known.of_age) == (True, None)
    line = next(one for one in clients.listing(counsellor) if one.filed.record == child)
    assert clients.CHILD in line.flags
    assert standing(counsellor, agreed, child) is ConsentStatus.NO_CONSENT
    record_copy.save_fhir(counsellor, child, tmp_path / "copy.json")
    copy = (tmp_path / "copy.json").read_text(encoding="utf-8")
    assert '"status": "inactive"' in copy
    assert "You may be under 18" in copy
    with pytest.raises(NotCoveredError) as refused:
        release.preview(counsellor, draft)
    assert refused.value.refusals == (Refusal.CHILD_ALONE,)
    with pytest.raises(consent_terms.ChildAloneError):
        consent.record(counsellor, child, terms)
    clock.move(days=3)
    settle(counsellor, child, in_doubt=counsellor.today())
    assert intake.get(counsellor, child).intake.in_doubt == noted
    by_committee = consent.record(counsellor, child, terms_of_both(counsellor, giving=COMMITTEE))
    # Settled: the client is an adult, was one before, and is asked in person from now on.
    settle(counsellor, child, in_doubt=None)
    assert standing(counsellor, agreed, child) is ConsentStatus.HOLDS
    assert standing(counsellor, by_committee, child) is ConsentStatus.ENDED


def test_from_18_on_the_guardians_details_can_be_removed_from_every_version(
    counsellor: Session, child: str
) -> None:
    with pytest.raises(coming_of_age.NotOfAgeError):
        coming_of_age.remove_guardian(counsellor, child)
    settle(counsellor, child, in_doubt=counsellor.today(), own_words="to sleep")
    with pytest.raises(coming_of_age.NotOfAgeError):
        coming_of_age.remove_guardian(counsellor, child)
    settle(counsellor, child, in_doubt=None, born=date(1990, 1, 1))
    assert consent.asked(counsellor, child).keeps_guardian
    coming_of_age.remove_guardian(counsellor, child)
    kept = intake.get(counsellor, child).intake
    assert (kept.guardian, kept.own_words) == (Guardian(), "to sleep")
    assert not consent.asked(counsellor, child).keeps_guardian
    of_child = [row for row in rows(counsellor) if row.parent == child]
    assert not any(b"by the clinic" in (row.body or b"") for row in of_child)
    assert actions(counsellor)[0] == "guardian_removed"


def test_a_void_consent_that_ends_soon_has_no_reminder(
    counsellor: Session, child: str, clock: Clock
) -> None:
    consent.record(counsellor, child, terms_of_both(counsellor, giving=GUARDIAN))
    clock.move(days=25)
    assert reminders_of(consent_reminders.ending(counsellor), child)
    mark(counsellor, child, MayHaveHarmed.YES)
    assert reminders_of(consent_reminders.ending(counsellor), child) == []
