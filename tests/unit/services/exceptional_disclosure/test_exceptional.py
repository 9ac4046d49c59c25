"""Sharing without consent: asked for, co-signed, let out once, and told to the client."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.disclosure import Step, Way
from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal, State
from counsel_desk.domain.exceptional.grounds import Authority, CourtOrder, Happening
from counsel_desk.domain.exceptional.proposal import Lack
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.exceptional_disclosure.cosigning import RequestGoneError
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    LackingError,
    LaterError,
    MovedOnError,
    NotCoSignedError,
)
from counsel_desk.services.law import law
from counsel_desk.services.ledger import ledger_sheet
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers.cosigning import REASON, WORDS, ask, at, entries, proposal, report, said, sign
from tests.helpers.handing_over import bodies
from tests.helpers.office import Clock, Office


def test_it_leaves_only_once_it_is_signed_for(
    office: Office, counsellor: Session, client: str, supervisor: Session, tmp_path: Path
) -> None:
    record = ask(counsellor, client, office)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.save(counsellor, record, tmp_path / "page.pdf")
    assert refused.value.refusals == (Refusal.NOT_SIGNED,)
    assert list(tmp_path.glob("*.pdf")) == []
    assert entries(counsellor, client) == []
    sign(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.SIGNED
    passphrase = leaving.save(counsellor, record, tmp_path / "page.pdf")
    assert len(passphrase) > 15
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    [entry] = entries(counsellor, client)
    why = entry.exceptional
    assert (entry.step, entry.way, entry.purpose, entry.consent) == (
        Step.RELEASED,
        Way.PROTECTED_FILE,
        None,
        "",
    )
    assert entry.summary.ground is Ground.DANGER_TO_LIFE
    assert (why.reason, why.supervisor, why.told) == (REASON, supervisor.me.name, False)
    assert why.signature == at(counsellor, record).given.signature
    assert why.asked == record


def test_nothing_of_a_request_stays_with_the_supervisor(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office)
    body = clients.get(counsellor, client).body
    [asked] = cosigning.waiting(supervisor)
    assert asked.counsellor == counsellor.me.name
    assert asked.request.proposal == proposal()
    letter = repr(asked)
    assert body.code not in letter
    assert body.name not in letter
    assert client not in letter
    assert record not in letter
    cosigning.sign(supervisor, asked.message, asked.request.digest)
    assert cosigning.waiting(supervisor) == []
    kept = bodies(supervisor, VaultKind.WELLBEING)
    for secret in (WORDS, REASON, asked.request.link, asked.request.digest, "District police"):
        assert secret.encode() not in kept
    with pytest.raises(RequestGoneError):
        cosigning.sign(supervisor, asked.message, asked.request.digest)


def test_what_was_read_is_what_is_signed(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    ask(counsellor, client, office)
    [asked] = cosigning.waiting(supervisor)
    with pytest.raises(RequestGoneError):
        cosigning.sign(supervisor, asked.message, "another digest")
    assert cosigning.waiting(supervisor) == [asked]


def test_it_is_sent_back_with_a_word_and_asked_anew(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office)
    [asked] = cosigning.waiting(supervisor)
    cosigning.send_back(supervisor, asked.message, " Please tell less ")
    answers.receive(counsellor)
    body = at(counsellor, record)
    assert (body.state, body.word) == (State.SENT_BACK, "Please tell less")
    with pytest.raises(NotCoSignedError):
        leaving.print_sheet(counsellor, record)
    exceptional.ask_again(counsellor, record, supervisor.me.name)
    assert at(counsellor, record).link != body.link
    sign(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.SIGNED


def test_a_request_is_taken_back_before_it_is_read(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office)
    exceptional.give_up(counsellor, record)
    assert cosigning.waiting(supervisor) == []
    with pytest.raises(MovedOnError):
        exceptional.give_up(counsellor, record)
    with pytest.raises(MovedOnError):
        exceptional.ask_again(counsellor, record, supervisor.me.name)


def test_what_is_given_up_after_it_was_signed_does_not_leave(
    counsellor: Session, signed: Callable[..., str]
) -> None:
    record = signed()
    exceptional.give_up(counsellor, record)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.NOT_SIGNED,)


def test_a_caseworker_gets_it_sealed_under_a_link_the_supervisor_never_saw(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str]
) -> None:
    name = office.person(Role.CASEWORKER).name
    record = signed(proposal(recipient=Recipient(name, "", "", at_desk=True), about="R-KD42"))
    assert leaving.send(counsellor, record) == name
    caseworker = office.enter(Role.CASEWORKER)
    assert received_summaries.receive(caseworker).summaries == 1
    received = received_summaries.summaries(caseworker)[0].body.summary
    assert received.ground is Ground.DANGER_TO_LIFE
    assert received.purpose is None
    assert received.sections[0].text == WORDS
    assert REASON not in repr(received)
    assert received.link != at(counsellor, record).link
    assert received.link == entries(counsellor, client)[0].link


def test_it_leaves_once(
    counsellor: Session, client: str, signed: Callable[..., str], tmp_path: Path
) -> None:
    record = signed()
    leaving.print_sheet(counsellor, record)
    for again in (
        lambda: leaving.print_sheet(counsellor, record),
        lambda: leaving.save(counsellor, record, tmp_path / "x.pdf"),
        lambda: leaving.note_told(counsellor, record, counsellor.data.tools.now()),
    ):
        with pytest.raises(NotCoSignedError) as refused:
            again()
        assert refused.value.refusals == (Refusal.USED,)
    assert len(entries(counsellor, client)) == 1


def test_a_signature_of_last_week_is_asked_for_anew(
    counsellor: Session, signed: Callable[..., str], clock: Clock
) -> None:
    record = signed()
    clock.move(days=7)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.TOO_OLD,)


def test_what_was_told_by_telephone_is_noted_with_day_and_time(
    counsellor: Session, client: str, signed: Callable[..., str], clock: Clock
) -> None:
    record = signed()
    clock.move(hours=2)
    when = clock() - timedelta(hours=1)
    with pytest.raises(LaterError):
        leaving.note_told(counsellor, record, clock() + timedelta(minutes=5))
    leaving.note_told(counsellor, record, when)
    [entry] = entries(counsellor, client)
    assert (entry.way, entry.exceptional.spoken, entry.instant) == (Way.TOLD, when, clock())


def test_in_an_emergency_it_is_told_first_and_signed_after(
    office: Office, counsellor: Session, client: str, supervisor: Session, clock: Clock
) -> None:
    before = clock() - timedelta(minutes=20)
    record = ask(counsellor, client, office, before=before)
    [entry] = entries(counsellor, client)
    assert (entry.way, entry.exceptional.spoken) == (Way.TOLD, before)
    assert entry.exceptional.signed is None
    assert entry.exceptional.signature == ""
    assert at(counsellor, record).state is State.AWAITED
    assert "awaited" in said(ledger_sheet.ledger(counsellor, client, "en"))
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert Refusal.USED in refused.value.refusals
    with pytest.raises(MovedOnError):
        exceptional.give_up(counsellor, record)
    sign(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.LEFT
    told, cosigned = entries(counsellor, client)
    assert (told.step, cosigned.step) == (Step.RELEASED, Step.COSIGNED)
    assert cosigned.link == told.link
    assert cosigned.exceptional.signature == at(counsellor, record).given.signature


def test_the_ledger_says_what_was_told_and_then_not_signed(
    office: Office, counsellor: Session, client: str, supervisor: Session, clock: Clock
) -> None:
    record = ask(counsellor, client, office, before=clock())
    [asked] = cosigning.waiting(supervisor)
    assert asked.request.before == clock()
    cosigning.send_back(supervisor, asked.message, "Let us talk")
    answers.receive(counsellor)
    assert [one.step for one in entries(counsellor, client)] == [Step.RELEASED, Step.NOT_COSIGNED]
    exceptional.ask_again(counsellor, record, supervisor.me.name)
    sign(supervisor)
    answers.receive(counsellor)
    assert entries(counsellor, client)[-1].step is Step.COSIGNED


def test_what_was_told_cannot_have_been_told_later_than_now(
    office: Office, counsellor: Session, client: str, clock: Clock
) -> None:
    with pytest.raises(LaterError):
        ask(counsellor, client, office, before=clock() + timedelta(minutes=1))


def test_what_is_missing_is_named_and_nothing_is_asked(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    with pytest.raises(LackingError) as refused:
        ask(counsellor, client, office, proposal(reason="", ground=Ground.COURT_ORDER))
    assert refused.value.lacks == (Lack.REASON, Lack.ORDER, Lack.BODY)
    assert exceptional.of_client(counsellor, client) == []
    assert cosigning.waiting(supervisor) == []


def test_a_report_names_the_police_the_law_and_no_reason(
    office: Office, counsellor: Session, signed: Callable[..., str], clock: Clock
) -> None:
    past = report(about="The girl at 4, Lake Road", happening=Happening.GROWN_UP)
    page = leaving.print_sheet(counsellor, signed(past))
    whole = said(page)
    assert page.title == "Report of an offence against a child"
    for key in ("pocso_19", "pocso_19_2", "pocso_19_5", "pocso_24_5"):
        [shown] = law.show({}, "en", key)
        assert f"{shown.says} ({shown.cited} · Not yet checked by a lawyer of the office)" in whole
    assert "Special Juvenile Police Unit, The officer in charge" in whole
    assert "The girl at 4, Lake Road" in whole
    assert f"{clock().astimezone():%d-%m-%Y}" in whole
    assert REASON not in whole


def test_an_order_of_a_court_stands_on_its_page(
    counsellor: Session, signed: Callable[..., str], clock: Clock
) -> None:
    order = CourtOrder("Sessions court", "12/2026", clock().date())
    asked = proposal(ground=Ground.COURT_ORDER, order=order, authority=Authority.COURT)
    record = signed(asked)
    page = leaving.print_sheet(counsellor, record)
    assert f"Sessions court, number 12/2026, of {clock():%d-%m-%Y}" in said(page)


def test_a_colleague_who_stands_in_asks_and_lets_it_leave(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    second = office.enter(Role.COUNSELLOR, 1)
    cover.arrange(counsellor, second.me.person, counsellor.today())
    sign_in.sign_out(second)
    second = office.enter(Role.COUNSELLOR, 1)
    there = second.standing_in(second.covered[0].vault)
    record = ask(there, client, office)
    sign(supervisor)
    answers.receive(second)
    answers.receive(there)
    leaving.print_sheet(there, record)
    assert entries(there, client)[-1].summary.counsellor == second.me.name
