"""Sharing without consent: asked for, co-signed, left once, and told to her."""

from datetime import timedelta

import pytest

from counsel_desk.domain.consent import Recipient
from counsel_desk.domain.demands import Decision, Demand, Power
from counsel_desk.domain.documents import Facts, Notice, Text
from counsel_desk.domain.exceptional import CourtOrder, Lack, Refusal, State, Telling
from counsel_desk.domain.records import Kind
from counsel_desk.domain.release import Disclosure, Ground, Step, Way
from counsel_desk.domain.rights import Ground as Sealing
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import (
    casework,
    client_sheets,
    clients,
    cosigning,
    cover,
    demands,
    disclosure,
    erasure,
    exceptional,
    notices,
    post,
    sign_in,
    timeline,
    transfer,
    transfer_answers,
)
from counsel_desk.services import exceptional_answers as answers
from counsel_desk.services import exceptional_release as leaving
from counsel_desk.services.cosigning import RequestGoneError
from counsel_desk.services.exceptional import LackingError, LaterError, MovedOnError
from counsel_desk.services.exceptional_release import NotCoSignedError
from counsel_desk.services.exceptional_sheet import HELD_BACK
from counsel_desk.services.record_copy import choice
from counsel_desk.services.record_copy import sheet as copy_sheet
from tests.cosigning import REASON, WORDS, ask, at, proposal, report, sign
from tests.unit.services.handing_over import accept, bodies, finished, offer


@pytest.fixture
def supervisor(office):
    return office.enter(Role.SUPERVISOR)


@pytest.fixture
def signed(office, counsellor, client, supervisor):
    """Return a way to have something co-signed."""

    def make(of=None, **changes):
        record = ask(counsellor, client, office, of, **changes)
        sign(supervisor)
        answers.receive(counsellor)
        return record

    return make


def entries(counsellor, client):
    found = [filed.body for filed in disclosure.of_client(counsellor, client)]
    return [one for one in found if one.exceptional]


def said(document):
    texts = [block.text for block in document.blocks if isinstance(block, Text | Notice)]
    texts += [
        value for block in document.blocks if isinstance(block, Facts) for _, value in block.rows
    ]
    return "\n".join(texts)


def test_it_leaves_only_once_it_is_signed_for(office, counsellor, client, supervisor, tmp_path):
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


def test_nothing_of_a_request_stays_with_the_supervisor(office, counsellor, client, supervisor):
    record = ask(counsellor, client, office)
    name = clients.get(counsellor, client).body
    [asked] = cosigning.waiting(supervisor)
    assert asked.counsellor == counsellor.me.name
    assert asked.request.proposal == proposal()
    letter = repr(asked)
    assert name.code not in letter
    assert name.name not in letter
    assert client not in letter
    assert record not in letter
    cosigning.sign(supervisor, asked.message, asked.request.digest)
    assert cosigning.waiting(supervisor) == []
    kept = bodies(supervisor, VaultKind.WELLBEING)
    for secret in (WORDS, REASON, asked.request.link, asked.request.digest, "District police"):
        assert secret.encode() not in kept
    with pytest.raises(RequestGoneError):
        cosigning.sign(supervisor, asked.message, asked.request.digest)


def test_what_was_read_is_what_is_signed(office, counsellor, client, supervisor):
    ask(counsellor, client, office)
    [asked] = cosigning.waiting(supervisor)
    with pytest.raises(RequestGoneError):
        cosigning.sign(supervisor, asked.message, "another digest")
    assert cosigning.waiting(supervisor) == [asked]


def test_it_is_sent_back_with_a_word_and_asked_anew(office, counsellor, client, supervisor):
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


def test_a_request_is_taken_back_before_it_is_read(office, counsellor, client, supervisor):
    record = ask(counsellor, client, office)
    exceptional.give_up(counsellor, record)
    assert cosigning.waiting(supervisor) == []
    with pytest.raises(MovedOnError):
        exceptional.give_up(counsellor, record)
    with pytest.raises(MovedOnError):
        exceptional.ask_again(counsellor, record, supervisor.me.name)


def test_what_is_given_up_after_it_was_signed_does_not_leave(counsellor, signed):
    record = signed()
    exceptional.give_up(counsellor, record)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.NOT_SIGNED,)


def test_to_a_caseworker_it_goes_sealed_under_a_link_that_the_supervisor_never_saw(
    office, counsellor, client, signed
):
    name = office.person(Role.CASEWORKER).name
    record = signed(proposal(recipient=Recipient(name, "", "", at_desk=True), about="R-KD42"))
    assert leaving.send(counsellor, record) == name
    caseworker = office.enter(Role.CASEWORKER)
    assert casework.receive(caseworker).summaries == 1
    received = casework.summaries(caseworker)[0].body.summary
    assert received.ground is Ground.DANGER_TO_LIFE
    assert received.purpose is None
    assert received.sections[0].text == WORDS
    assert REASON not in repr(received)
    assert received.link != at(counsellor, record).link
    assert received.link == entries(counsellor, client)[0].link


def test_it_leaves_once(counsellor, client, signed, tmp_path):
    record = signed()
    leaving.print_sheet(counsellor, record)
    for again in (
        lambda: leaving.print_sheet(counsellor, record),
        lambda: leaving.save(counsellor, record, tmp_path / "x.pdf"),
        lambda: leaving.note_told(counsellor, record, counsellor.desk.tools.now()),
    ):
        with pytest.raises(NotCoSignedError) as refused:
            again()
        assert refused.value.refusals == (Refusal.USED,)
    assert len(entries(counsellor, client)) == 1


def test_a_signature_of_last_week_is_asked_for_anew(counsellor, signed, clock):
    record = signed()
    clock.move(days=7)
    with pytest.raises(NotCoSignedError) as refused:
        leaving.print_sheet(counsellor, record)
    assert refused.value.refusals == (Refusal.TOO_OLD,)


def test_what_was_told_by_telephone_is_noted_with_day_and_time(counsellor, client, signed, clock):
    record = signed()
    clock.move(hours=2)
    when = clock() - timedelta(hours=1)
    with pytest.raises(LaterError):
        leaving.note_told(counsellor, record, clock() + timedelta(minutes=5))
    leaving.note_told(counsellor, record, when)
    [entry] = entries(counsellor, client)
    assert (entry.way, entry.exceptional.spoken, entry.instant) == (Way.TOLD, when, clock())


def test_in_an_emergency_it_is_told_first_and_signed_after(
    office, counsellor, client, supervisor, clock
):
    before = clock() - timedelta(minutes=20)
    record = ask(counsellor, client, office, before=before)
    [entry] = entries(counsellor, client)
    assert (entry.way, entry.exceptional.spoken) == (Way.TOLD, before)
    assert entry.exceptional.signed is None
    assert entry.exceptional.signature == ""
    assert at(counsellor, record).state is State.AWAITED
    assert "awaited" in said(client_sheets.ledger(counsellor, client, "en"))
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


def test_what_was_told_and_then_not_signed_stands_so_in_the_ledger(
    office, counsellor, client, supervisor, clock
):
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


def test_what_was_told_cannot_have_been_told_later_than_now(office, counsellor, client, clock):
    with pytest.raises(LaterError):
        ask(counsellor, client, office, before=clock() + timedelta(minutes=1))


def test_what_is_missing_is_named_and_nothing_is_asked(office, counsellor, client, supervisor):
    with pytest.raises(LackingError) as refused:
        ask(counsellor, client, office, proposal(reason="", ground=Ground.COURT_ORDER))
    assert refused.value.lacks == (Lack.REASON, Lack.ORDER)
    assert exceptional.of_client(counsellor, client) == []
    assert cosigning.waiting(supervisor) == []


def test_it_is_in_the_ledger_for_her_unless_that_endangers_her(office, counsellor, client, signed):
    record = signed(telling=Telling.ENDANGERS_HER, not_told="He reads what she keeps")
    leaving.print_sheet(counsellor, record)
    assert len(entries(counsellor, client)) == 1
    for copy in (
        client_sheets.ledger(counsellor, client, "en"),
        copy_sheet(counsellor, client),
    ):
        whole = said(copy)
        assert HELD_BACK in whole
        assert "District police" not in whole
        assert "The officer in charge" not in whole
        assert REASON not in whole
        assert WORDS not in whole
    assert not any(WORDS in part.text for part in choice(counsellor, client, "en").parts)
    leaving.may_be_told(counsellor, record)
    whole = said(client_sheets.ledger(counsellor, client, "en"))
    assert HELD_BACK not in whole
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


@pytest.mark.parametrize("named", [True, False])
def test_the_demand_that_it_answers_is_held_back_with_it(counsellor, client, signed, clock, named):
    record = signed(telling=Telling.ENDANGERS_HER)
    leaving.print_sheet(counsellor, record)
    entry = disclosure.of_client(counsellor, client)[-1].record if named else ""
    asked = Demand(
        "Superintendent of police",
        "",
        Power.COURT_ORDER,
        clock().astimezone().date(),
        decision=Decision.EXCEPTION,
        entry=entry,
    )
    demands.put(counsellor, demands.Register(VaultKind.COUNSELLING, client), asked)
    copied = said(copy_sheet(counsellor, client))
    assert asked.asked_by not in copied
    leaving.may_be_told(counsellor, record)
    copied = said(copy_sheet(counsellor, client))
    assert asked.asked_by in copied


def test_what_is_not_held_back_may_not_be_let_go(counsellor, signed):
    record = signed()
    with pytest.raises(MovedOnError):
        leaving.client_told(counsellor, record)
    leaving.print_sheet(counsellor, record)
    with pytest.raises(MovedOnError):
        leaving.may_be_told(counsellor, record)


def test_a_report_names_the_police_the_law_and_no_reason(office, counsellor, signed, clock):
    record = signed(report(about="The girl at 4, Lake Road"))
    page = leaving.print_sheet(counsellor, record)
    whole = said(page)
    assert page.title == "Report of an offence against a child"
    assert "section 19" in page.subtitle
    assert "Special Juvenile Police Unit, The officer in charge" in whole
    assert "The girl at 4, Lake Road" in whole
    assert f"{clock().astimezone():%d-%m-%Y}" in whole
    assert REASON not in whole


def test_an_order_of_a_court_stands_on_its_page(counsellor, signed, clock):
    order = CourtOrder("Sessions court", "12/2026", clock().date())
    record = signed(proposal(ground=Ground.COURT_ORDER, order=order))
    page = leaving.print_sheet(counsellor, record)
    assert f"Sessions court, number 12/2026, of {clock():%d-%m-%Y}" in said(page)


def test_each_side_is_told_at_sign_in(office, counsellor, client, supervisor):
    ask(counsellor, client, office)
    told = notices.gather(supervisor)
    assert [(one.kind, one.name) for one in told if one.kind == "cosign_asked"] == [
        ("cosign_asked", counsellor.me.name)
    ]
    sign(supervisor)
    assert all(one.kind != "cosign_asked" for one in notices.gather(supervisor))
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert exceptional.of_client(again, client)[0].body.state is State.SIGNED
    found = [one for one in notices.gather(again) if one.kind == "cosigned"]
    assert [one.name for one in found] == [supervisor.me.name]
    assert all(one.kind != "cosigned" for one in notices.gather(again))


def test_the_timeline_shows_it(counsellor, client, signed):
    leaving.print_sheet(counsellor, signed())
    found = [
        one for one in timeline.of_client(counsellor, client) if "Without" in one.line.title.text
    ]
    assert len(found) == 2


def test_who_did_what_stands_in_the_audit_trail_without_her(office, counsellor, client, signed):
    record = signed()
    leaving.print_sheet(counsellor, record)
    leaving.client_told(counsellor, record)
    with counsellor.desk.register.reading() as register:
        actions = [entry.action for entry in register.audit(after=0)]
    for action in (
        "exception_asked",
        "exception_cosigned",
        "exception_released",
        "exception_client_told",
    ):
        assert actions.count(action) == 1


def test_the_ledger_names_no_person_by_an_id(office, counsellor, client, signed):
    leaving.print_sheet(counsellor, signed())
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.DISCLOSURE, Disclosure, client)[-1]
    with counsellor.desk.register.reading() as register:
        ids = [one.person for one in register.people()]
    assert not any(one in repr(found.body) for one in ids)


def test_it_goes_over_with_her_file_and_leaves_once_there(office, counsellor, supervisor):
    client = finished(counsellor)
    record = ask(counsellor, client, office)
    sign(supervisor)
    answers.receive(counsellor)
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    [filed] = exceptional.of_client(receiver, there)
    assert filed.record != record
    leaving.print_sheet(receiver, filed.record)
    assert entries(receiver, there)[-1].exceptional.asked == filed.record
    with pytest.raises(NotCoSignedError):
        leaving.print_sheet(receiver, filed.record)


def test_an_answer_waits_while_the_file_is_with_a_colleague(office, counsellor, supervisor):
    client = finished(counsellor)
    record = ask(counsellor, client, office)
    offer(counsellor, client)
    sign(supervisor)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.AWAITED
    transfer.take_back(counsellor, client)
    answers.receive(counsellor)
    assert at(counsellor, record).state is State.SIGNED


def test_a_colleague_who_stands_in_asks_and_lets_it_leave(office, counsellor, client, supervisor):
    second = office.enter(Role.COUNSELLOR, 1)
    until = counsellor.desk.tools.now().astimezone().date()
    cover.arrange(counsellor, second.me.person, until)
    sign_in.sign_out(second)
    second = office.enter(Role.COUNSELLOR, 1)
    there = second.standing_in(second.covered[0].vault)
    record = ask(there, client, office)
    sign(supervisor)
    answers.receive(second)
    answers.receive(there)
    leaving.print_sheet(there, record)
    assert entries(there, client)[-1].summary.counsellor == second.me.name


def posted(session):
    with session.desk.register.reading() as register:
        return {one.message for one in register.posted()}


def test_a_supervisor_is_not_asked_about_a_file_that_is_sealed(
    office, counsellor, client, supervisor
):
    record = ask(counsellor, client, office)
    told = ask(counsellor, client, office, before=counsellor.desk.tools.now())
    erasure.seal(counsellor, client, Sealing.HER_WISH)
    # What was told already is to be signed for all the same.
    [asked] = cosigning.waiting(supervisor)
    assert asked.request.before is not None
    erasure.lift(counsellor, client)
    assert at(counsellor, record).state is State.GIVEN_UP
    assert at(counsellor, told).before is not None


def test_of_a_file_that_is_destroyed_nothing_is_left_in_the_post(
    office, counsellor, client, signed, clock
):
    before = posted(counsellor)
    name = office.person(Role.CASEWORKER).name
    to_desk = proposal(recipient=Recipient(name, "", counsellor.desk.office.name, at_desk=True))
    leaving.send(counsellor, signed(to_desk))
    ask(counsellor, client, office, before=clock())
    seal = erasure.seal(counsellor, client, Sealing.HER_WISH)
    assert len(posted(counsellor) - before) >= 2
    clock.move(days=(seal.until - clock().astimezone().date()).days + 1)
    recalls = {
        post.message_id(post.RECALL, entry.link)
        for entry in (filed.body for filed in beneath(counsellor, client))
    }
    erasure.destroy(counsellor, client)
    assert posted(counsellor) - before <= recalls


def beneath(session, client):
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.beneath().latest(Kind.DISCLOSURE, Disclosure, client)


def test_a_supervisor_is_not_asked_about_a_file_that_went_over(office, counsellor, supervisor):
    client = finished(counsellor)
    ask(counsellor, client, office)
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    transfer_answers.receive(counsellor)
    assert cosigning.waiting(supervisor) == []
    [filed] = exceptional.of_client(receiver, there)
    exceptional.ask_again(receiver, filed.record, supervisor.me.name)
    sign(supervisor)
    answers.receive(receiver)
    assert at(receiver, filed.record).state is State.SIGNED
