"""What everybody has the duty to report is told at once; a supervisor looks at it afterwards."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal, State
from counsel_desk.domain.exceptional.grounds import Authority, Binds, CourtOrder, Duty, Whose
from counsel_desk.domain.exceptional.grounds import Happening as When
from counsel_desk.domain.exceptional.proposal import Proposal, at_once
from counsel_desk.domain.intake import Intake, years_after
from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services import intake
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional, signatures
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.exceptional_disclosure.cosigning import RequestGoneError
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    GrownUpError,
    MovedOnError,
    NotCoSignedError,
    ToldTooEarlyError,
)
from counsel_desk.services.inbox import inbox
from counsel_desk.services.intake import Called
from counsel_desk.services.ledger import ledger_sheet
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.cosigning import ask, at, entries, proposal, report, review, said, sign
from tests.helpers.handing_over import at as office_of
from tests.helpers.office import Clock, Office
from tests.security.staff import person_of
from tests.unit.services.stored import actions

DAY = date(2026, 3, 1)
LAWYER = Duty("An act of 2023, section 1", "Adv. Mitra", DAY, Binds.EVERYBODY)
OF_ALL: tuple[Proposal, ...] = (
    report(),
    report(happening=When.PAST, authority=Authority.LOCAL_POLICE),
    proposal(
        ground=Ground.CHILD_WITHOUT_FAMILY, authority=Authority.CHILDLINE, whose=Whose.ANOTHER
    ),
    proposal(ground=Ground.OTHER_DUTY, authority=Authority.MAGISTRATE, duty=LAWYER),
)
ALONE = proposal(
    ground=Ground.CHILD_WITHOUT_FAMILY, authority=Authority.CHILDLINE, whose=Whose.CLIENT
)
ORDER = CourtOrder("Child Welfare Committee", "7/2026", DAY)
SIGNED_FIRST: tuple[Proposal, ...] = (
    report(happening=When.GROWN_UP, whose=Whose.CLIENT),
    proposal(
        ground=Ground.OTHER_DUTY,
        authority=Authority.OTHER,
        duty=replace(LAWYER, binds=Binds.DISPUTED),
    ),
    proposal(ground=Ground.COURT_ORDER, authority=Authority.CHILD_WELFARE_COMMITTEE, order=ORDER),
    proposal(ground=Ground.PROTECTING_ANOTHER),
)


@pytest.mark.parametrize("of", OF_ALL, ids=lambda of: of.ground)
def test_a_duty_is_printed_at_once_and_looked_at_afterwards(
    office: Office, counsellor: Session, client: str, supervisor: Session, of: Proposal
) -> None:
    record = ask(counsellor, client, office, of)
    assert at(counsellor, record).state is State.DUE
    [asked] = cosigning.waiting(supervisor)
    assert asked.afterwards
    assert [(one.kind, one.name) for one in inbox.listing(supervisor).open] == [
        ("reported", counsellor.me.name)
    ]
    page = leaving.print_sheet(counsellor, record)
    assert page.title.startswith("Report")
    assert "Adv. Mitra" not in said(page)
    assert at(counsellor, record).state is State.LEFT
    review(supervisor, " Well done ")
    assert cosigning.waiting(supervisor) == []
    answers.receive(counsellor)
    body = at(counsellor, record)
    assert body.review is not None
    assert body.review.remarks == "Well done"
    assert signatures.verified(counsellor, body.review)
    assert [one.step for one in entries(counsellor, client)] == [Step.RELEASED, Step.REVIEWED]
    why = entries(counsellor, client)[-1].exceptional
    assert (why.at_once, why.signed, why.reviewed) == (True, None, body.review.seen)
    whole = said(ledger_sheet.ledger(counsellor, client, "en"))
    assert f"{supervisor.me.name}, " in whole
    assert "Well done" not in whole
    assert "reviewed" in [one.kind for one in inbox.listing(counsellor).open]
    listed = actions(office.enter(Role.ADMINISTRATOR))
    for action in ("exception_reported", "exception_released", "exception_reviewed"):
        assert listed.count(action) == 1


@pytest.mark.parametrize("of", SIGNED_FIRST, ids=lambda of: of.ground)
def test_what_is_disputed_or_no_duty_is_signed_first(
    office: Office,
    counsellor: Session,
    client: str,
    supervisor: Session,
    clock: Clock,
    of: Proposal,
) -> None:
    record = ask(counsellor, client, office, of)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.NOT_SIGNED,)
    with pytest.raises(ToldTooEarlyError):
        ask(counsellor, client, office, of, before=clock())
    sign(supervisor)
    answers.receive(counsellor)
    leaving.print_sheet(counsellor, record)
    assert [one.step for one in entries(counsellor, client)] == [Step.RELEASED]


def test_a_supervisor_can_neither_sign_nor_send_back_a_report(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    ask(counsellor, client, office, report())
    [asked] = cosigning.waiting(supervisor)
    with pytest.raises(RequestGoneError):
        cosigning.send_back(supervisor, asked.message, "No")
    with pytest.raises(RequestGoneError):
        cosigning.sign(supervisor, asked.message, asked.request.digest)
    with pytest.raises(RequestGoneError):
        cosigning.review(supervisor, asked.message, "another digest", "")
    assert cosigning.waiting(supervisor) == [asked]


def test_what_is_to_be_signed_cannot_just_be_looked_at(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    ask(counsellor, client, office)
    with pytest.raises(RequestGoneError):
        review(supervisor)


def test_a_report_is_looked_at_before_it_is_made_and_leaves_all_the_same(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office, report())
    review(supervisor, "I would rather wait")
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.DUE
    leaving.print_sheet(counsellor, record)
    [entry] = entries(counsellor, client)
    assert entry.exceptional.reviewed == at(counsellor, record).review.seen


def test_a_report_leaves_once(
    office: Office, counsellor: Session, client: str, clock: Clock
) -> None:
    record = ask(counsellor, client, office, report())
    leaving.note_told(counsellor, record, clock())
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.USED,)


def test_what_was_told_by_telephone_already_has_left_when_it_is_entered(
    office: Office, counsellor: Session, client: str, supervisor: Session, clock: Clock
) -> None:
    record = ask(counsellor, client, office, report(), before=clock())
    body = at(counsellor, record)
    assert (body.state, body.left) == (State.LEFT, clock())
    assert not body.open
    review(supervisor)
    answers.receive(counsellor)
    assert [one.step for one in entries(counsellor, client)] == [Step.RELEASED, Step.REVIEWED]


def test_a_duty_waits_for_no_supervisor(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office, report(), supervisor="")
    leaving.print_sheet(counsellor, record)
    assert cosigning.waiting(supervisor) == []
    assert "Nobody yet" in said(ledger_sheet.ledger(counsellor, client, "en"))
    exceptional.ask_again(counsellor, record, supervisor.me.name)
    assert at(counsellor, record).state is State.LEFT
    review(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).review is not None
    with pytest.raises(MovedOnError):
        exceptional.ask_again(counsellor, record, supervisor.me.name)


def test_a_report_begun_by_mistake_is_given_up_and_the_supervisor_still_reads_of_it(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office, report())
    exceptional.give_up(counsellor, record)
    with pytest.raises(MovedOnError):
        leaving.print_sheet(counsellor, record)
    assert entries(counsellor, client) == []
    assert len(cosigning.waiting(supervisor)) == 1
    review(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.GIVEN_UP


def test_an_adult_by_the_intake_is_not_reported_at_once_as_a_child(
    office: Office, counsellor: Session, client: str, today: date
) -> None:
    grown = today.replace(year=today.year - 18, day=min(today.day, 28))
    called = Called("", "", "bn")
    intake.save(counsellor, client, called, Intake(born=grown))
    of = report(whose=Whose.CLIENT)
    with pytest.raises(GrownUpError):
        ask(counsellor, client, office, of)
    ask(counsellor, client, office, replace(of, whose=Whose.ANOTHER))
    ask(counsellor, client, office, replace(of, happening=When.GROWN_UP))
    intake.save(counsellor, client, called, Intake(born=grown.replace(year=grown.year + 1)))
    ask(counsellor, client, office, of)


@pytest.mark.parametrize("of", [report(whose=Whose.CLIENT), ALONE], ids=lambda of: of.ground)
def test_nothing_leaves_at_once_on_a_client_whose_intake_was_corrected_since(
    office: Office, counsellor: Session, client: str, today: date, of: Proposal
) -> None:
    called = Called("", "", "bn")
    intake.save(counsellor, client, called, Intake())
    record = ask(counsellor, client, office, of)
    intake.save(counsellor, client, called, Intake(born=years_after(today, -30)))
    with pytest.raises(GrownUpError):
        leaving.print_sheet(counsellor, record)
    assert entries(counsellor, client) == []
    with pytest.raises(GrownUpError):
        ask(counsellor, client, office, of)
    ask(counsellor, client, office, replace(of, whose=Whose.ANOTHER))


def test_a_report_of_a_client_who_comes_of_age_meanwhile_still_leaves(
    office: Office, counsellor: Session, client: str, today: date, clock: Clock
) -> None:
    born = years_after(today, -18) + timedelta(days=2)
    intake.save(counsellor, client, Called("", "", "bn"), Intake(born=born))
    record = ask(counsellor, client, office, report(whose=Whose.CLIENT))
    clock.move(days=3)
    leaving.print_sheet(counsellor, record)
    assert at(counsellor, record).state is State.LEFT


def test_a_supervisor_who_cannot_be_reached_blocks_no_duty(
    office: Office, counsellor: Session, client: str
) -> None:
    with office_of(office, Role.ADMINISTRATOR) as admin:
        name = office.person(Role.SUPERVISOR).name
        confirming.retire(admin, person_of(admin, name), office.sheets)
    record = ask(counsellor, client, office, report())
    assert at(counsellor, record).supervisor == ""
    assert at(counsellor, record).to_review
    leaving.print_sheet(counsellor, record)
    with pytest.raises(NotReachableError):
        ask(counsellor, client, office, proposal())


def test_in_doubt_about_the_age_the_client_is_a_child(
    office: Office, counsellor: Session, client: str
) -> None:
    intake.save(counsellor, client, Called("", "", "bn"), Intake())
    ask(counsellor, client, office, report(whose=Whose.CLIENT))


def test_the_lawyers_words_stand_on_the_report(
    office: Office, counsellor: Session, client: str
) -> None:
    administrator = office.enter(Role.ADMINISTRATOR)
    words = LawyersAnswer("Adv. Mitra", DAY, "Whoever fears it has to tell the police.")
    policy.keep(administrator, Policy(law={"pocso_19": words}))
    record = ask(counsellor, client, office, report())
    whole = said(leaving.print_sheet(counsellor, record))
    assert "Whoever fears it has to tell the police. (" in whole
    assert "· Checked by Adv. Mitra on 01-03-2026)" in whole


def test_the_desk_reports_nothing_by_itself(
    office: Office, counsellor: Session, client: str, supervisor: Session, clock: Clock
) -> None:
    record = ask(counsellor, client, office, report())
    clock.move(days=3)
    review(supervisor)
    answers.receive(counsellor)
    body: Any = at(counsellor, record)
    assert (body.state, body.left) == (State.DUE, None)
    assert entries(counsellor, client) == []
    assert at_once(body.proposal)
