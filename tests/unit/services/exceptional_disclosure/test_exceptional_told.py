"""What left without consent: who is told of it, and that it goes over with the file."""

from collections.abc import Callable
from datetime import date

import pytest

from counsel_desk.domain.demands import Decision, Demand, Power
from counsel_desk.domain.disclosure import Disclosure, Step
from counsel_desk.domain.documents import Notice
from counsel_desk.domain.exceptional.exceptional_disclosure import State, Telling
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.demands import demands
from counsel_desk.services.documents.exceptional_sheet import MAY_ASK
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    MovedOnError,
    NotCoSignedError,
)
from counsel_desk.services.inbox import inbox
from counsel_desk.services.ledger import disclosure, ledger_sheet
from counsel_desk.services.record_copy.record_copy import choice
from counsel_desk.services.record_copy.record_copy import sheet as copy_sheet
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.timeline import timeline
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work.session import Session
from tests.helpers.cosigning import REASON, WORDS, ask, at, entries, said, sign
from tests.helpers.handing_over import accept, finished, offer
from tests.helpers.office import Office
from tests.unit.services.stored import actions


def test_it_is_in_the_ledger_on_paper_unless_that_endangers_the_client(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    record = signed(telling=Telling.ENDANGERS_CLIENT, not_told="He reads what she keeps")
    leaving.print_sheet(counsellor, record)
    assert len(entries(counsellor, client)) == 1
    for copy in (
        ledger_sheet.ledger(counsellor, client, "en"),
        copy_sheet(counsellor, client),
    ):
        whole = said(copy)
        assert MAY_ASK in whole
        assert "held back" not in whole
        assert "District police" not in whole
        assert "The officer in charge" not in whole
        assert REASON not in whole
        assert WORDS not in whole
    offered = choice(counsellor, client, "en")
    assert not any(WORDS in part.text for part in offered.parts)
    assert offered.held_back
    leaving.may_be_told(counsellor, record)
    assert not choice(counsellor, client, "en").held_back
    whole = said(ledger_sheet.ledger(counsellor, client, "en"))
    assert MAY_ASK in whole
    assert REASON in whole
    leaving.client_told(counsellor, record)
    assert [one.step for one in entries(counsellor, client)] == [
        Step.RELEASED,
        Step.MAY_BE_TOLD,
        Step.CLIENT_TOLD,
    ]
    assert entries(counsellor, client)[-1].exceptional.told
    with pytest.raises(MovedOnError):
        leaving.client_told(counsellor, record)
    assert WORDS in said(copy_sheet(counsellor, client))


def test_a_copy_from_which_something_is_held_back_has_the_lines_of_any_other(
    counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    before = said(ledger_sheet.ledger(counsellor, client, "en"))
    leaving.print_sheet(counsellor, signed(telling=Telling.ENDANGERS_CLIENT))
    assert said(ledger_sheet.ledger(counsellor, client, "en")) == before
    headings = [one for one in copy_sheet(counsellor, client).blocks if isinstance(one, Notice)]
    assert [one.text for one in headings].count(MAY_ASK) == 1


@pytest.mark.parametrize("named", [True, False])
def test_the_demand_that_it_answers_is_held_back_with_it(
    counsellor: Session, client: str, signed: Callable[..., str], today: date, named: bool
) -> None:
    record = signed(telling=Telling.ENDANGERS_CLIENT)
    leaving.print_sheet(counsellor, record)
    entry = disclosure.of_client(counsellor, client)[-1].record if named else ""
    asked = Demand(
        "Superintendent of police",
        "",
        Power.COURT_ORDER,
        today,
        decision=Decision.EXCEPTION,
        entry=entry,
    )
    demands.put(counsellor, demands.Register(VaultKind.COUNSELLING, client), asked)
    copied = said(copy_sheet(counsellor, client))
    assert asked.asked_by not in copied
    leaving.may_be_told(counsellor, record)
    copied = said(copy_sheet(counsellor, client))
    assert asked.asked_by in copied


def test_what_is_not_held_back_may_not_be_let_go(
    counsellor: Session, signed: Callable[..., str]
) -> None:
    record = signed()
    with pytest.raises(MovedOnError):
        leaving.client_told(counsellor, record)
    leaving.print_sheet(counsellor, record)
    with pytest.raises(MovedOnError):
        leaving.may_be_told(counsellor, record)


def test_each_side_is_told_at_sign_in(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    ask(counsellor, client, office)
    told = inbox.listing(supervisor).open
    assert [(one.kind, one.name) for one in told if one.kind == "cosign_asked"] == [
        ("cosign_asked", counsellor.me.name)
    ]
    sign(supervisor)
    assert all(one.kind != "cosign_asked" for one in inbox.listing(supervisor).open)
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert exceptional.of_client(again, client)[0].body.state is State.SIGNED
    [found] = [one for one in inbox.listing(again).open if one.kind == "cosigned"]
    assert (found.name, found.client) == (supervisor.me.name, client)
    inbox.note(again, found)
    assert all(one.kind != "cosigned" for one in inbox.listing(again).open)


def test_the_timeline_shows_it(
    counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    leaving.print_sheet(counsellor, signed())
    found = [
        one for one in timeline.of_client(counsellor, client) if "Without" in one.line.title.text
    ]
    assert len(found) == 2


def test_the_audit_trail_has_every_step_once(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    record = signed()
    leaving.print_sheet(counsellor, record)
    leaving.client_told(counsellor, record)
    listed = actions(office.enter(Role.ADMINISTRATOR))
    for action in (
        "exception_asked",
        "exception_cosigned",
        "exception_released",
        "exception_client_told",
    ):
        assert listed.count(action) == 1


def test_the_ledger_names_no_person_by_an_id(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    leaving.print_sheet(counsellor, signed())
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.DISCLOSURE, Disclosure, client)[-1]
    ids = counsellor.data.register.state.people
    assert ids
    assert not any(one in repr(found.body) for one in ids)


def test_it_goes_over_with_the_file_and_does_not_leave_again_there(
    office: Office, counsellor: Session, supervisor: Session
) -> None:
    client = finished(counsellor)
    record = ask(counsellor, client, office)
    sign(supervisor)
    answers.receive(counsellor)
    leaving.print_sheet(counsellor, record)
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    [filed] = exceptional.of_client(receiver, there)
    assert filed.record != record
    assert entries(receiver, there)[-1].exceptional.asked == filed.record
    with pytest.raises(NotCoSignedError):
        leaving.print_sheet(receiver, filed.record)


def test_an_answer_waits_while_the_file_is_with_a_colleague(
    office: Office, counsellor: Session, supervisor: Session
) -> None:
    client = finished(counsellor)
    record = ask(counsellor, client, office, before=counsellor.data.tools.now())
    offer(counsellor, client)
    sign(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.AWAITED
    transfer.take_back(counsellor, client)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.LEFT
