"""The inbox: an entry of every kind, what stays until it is answered, and what goes once noted."""

from datetime import timedelta

from counsel_desk.domain.casework.requests import Wanted
from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.summary import Section, SummaryType
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import passing_on, withdrawal
from counsel_desk.services.casework import (
    incoming_requests,
    received_summaries,
    requests,
    told_notes,
)
from counsel_desk.services.casework.received_summaries import Arrivals
from counsel_desk.services.casework.requests import Wish
from counsel_desk.services.consent import consent
from counsel_desk.services.exceptional_disclosure import exceptional_answers
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.ledger import receipts
from counsel_desk.services.transfer import taking_over
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers import cosigning
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.handing_over import accept, at, colleague, finished, offer
from tests.helpers.office import Clock, Office


def entries(session: Session, *kinds: Kind) -> list[Entry]:
    """Return the open entries of some kinds, after taking in what came."""
    inbox.receive(session)
    return [one for one in inbox.listing(session).open if one.kind in kinds]


def settle(session: Session) -> None:
    """Note everything that only informs."""
    for one in inbox.listing(session).open:
        inbox.note(session, one)


def asks(caseworker: Session, office: Office, wanted: Wanted = Wanted.SUMMARY) -> str:
    """Ask the first counsellor for something; return the request."""
    name = office.person(Role.COUNSELLOR).name
    kind, purpose = SummaryType.ATTENDANCE_LETTER, Purpose.VICTIM_COMPENSATION
    until = caseworker.today() + timedelta(days=9)
    wish = Wish(name, kind, purpose, "in blue", until, wanted=wanted)
    return requests.ask(caseworker, wish)


def test_a_request_stays_until_it_is_answered_and_its_words_stay_out_of_the_list(
    office: Office, counsellor: Session
) -> None:
    with at(office, Role.CASEWORKER) as caseworker:
        asks(caseworker, office, Wanted.COURT_DAY)
        name = caseworker.me.name
    found = entries(counsellor, Kind.REQUEST)
    [one] = [each for each in found if each.wanted is Wanted.COURT_DAY]
    assert (one.name, one.day) == (name, counsellor.today())
    assert one.until == counsellor.today() + timedelta(days=9)
    assert "in blue" not in repr(one)
    inbox.note(counsellor, one)
    assert one in entries(counsellor, Kind.REQUEST)
    incoming_requests.answer(counsellor, one.key, given=True)
    assert one not in inbox.listing(counsellor).open


def test_a_letter_taken_in_just_before_the_log_hears_of_it_is_no_reason_for_mistrust(
    office: Office, counsellor: Session
) -> None:
    with at(office, Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        asked = asks(caseworker, office)
        [link] = [one.body.link for one in requests.mine(caseworker) if one.record == asked]
    incoming_requests.receive(counsellor)
    found = incoming_requests.listing(counsellor)
    [here] = [one.filed.record for one in found if one.filed.body.link == link]
    incoming_requests.answer(counsellor, here, given=True)
    with at(office, Role.CASEWORKER) as caseworker:
        caseworker.deliveries.later = True
        assert received_summaries.receive(caseworker) == Arrivals(0, 0, 0, answers=1)
        assert caseworker.vaults[VaultKind.CASEWORK].vault_id in caseworker.deliveries.due
        assert received_summaries.receive(caseworker) == Arrivals(0, 0, 0)
        caseworker.deliver_due()
        assert received_summaries.receive(caseworker) == Arrivals(0, 0, 0)


def test_a_caseworker_hears_how_a_request_was_answered_and_a_counsellor_that_one_was_cancelled(
    office: Office, counsellor: Session
) -> None:
    with at(office, Role.CASEWORKER) as caseworker:
        given, cancelled = asks(caseworker, office), asks(caseworker, office)
        known = {one.key for one in entries(caseworker, Kind.ANSWERED)}
    asked = {one.key for one in entries(counsellor, Kind.REQUEST)}
    by_link = {
        one.filed.body.link: one.filed.record
        for one in incoming_requests.listing(counsellor)
        if one.filed.record in asked
    }
    with at(office, Role.CASEWORKER) as caseworker:
        links = {one.record: one.body.link for one in requests.mine(caseworker)}
        requests.take_back(caseworker, cancelled)
        name = caseworker.me.name
    incoming_requests.answer(counsellor, by_link[links[given]], given=True)
    [gone] = entries(counsellor, Kind.REQUEST_TAKEN_BACK)
    assert (gone.key, gone.name) == (by_link[links[cancelled]], name)
    with at(office, Role.CASEWORKER) as caseworker:
        [answer] = [one for one in entries(caseworker, Kind.ANSWERED) if one.key not in known]
        assert (answer.key, answer.name) == (given, counsellor.me.name)


def test_what_is_noted_is_found_for_thirty_days_and_then_no_more(
    office: Office, client: str, counsellor: Session, supervisor: Session, clock: Clock
) -> None:
    record = cosigning.ask(counsellor, client, office)
    [asked] = entries(supervisor, Kind.COSIGN_ASKED)
    assert (asked.name, asked.day) == (counsellor.me.name, counsellor.today())
    cosigning.sign(supervisor)
    assert entries(supervisor, Kind.COSIGN_ASKED) == []
    [one] = entries(counsellor, Kind.COSIGNED)
    assert (one.key, one.client, one.name) == (record, client, supervisor.me.name)
    inbox.note(counsellor, one)
    found = inbox.listing(counsellor)
    assert one.key not in [each.key for each in found.open]
    assert [each.noted for each in found.earlier if each.key == record] == [counsellor.today()]
    clock.move(days=31)
    assert inbox.listing(counsellor).earlier == ()
    with counsellor.vaults[VaultKind.COUNSELLING].reading() as transaction:
        assert transaction.latest(record) is not None


def test_a_report_is_looked_at_and_its_counsellor_hears_of_it(
    office: Office, client: str, counsellor: Session, supervisor: Session
) -> None:
    cosigning.ask(counsellor, client, office, cosigning.report())
    assert [one.name for one in entries(supervisor, Kind.REPORTED)] == [counsellor.me.name]
    cosigning.review(supervisor)
    exceptional_answers.receive(counsellor)
    assert [one.client for one in entries(counsellor, Kind.REVIEWED)] == [client]


def test_an_offered_file_is_answered_and_its_giver_hears_how(office: Office) -> None:
    with at(office) as giver:
        offer(giver, finished(giver))
        name = giver.me.name
    with at(office, Role.COUNSELLOR, 1) as receiver:
        [one] = entries(receiver, Kind.OFFERED)
        assert one.name == name
        taking_over.decline(receiver, one.key)
        assert entries(receiver, Kind.OFFERED) == []
    with at(office) as giver:
        assert len(entries(giver, Kind.DECLINED)) == 1
        offer(giver, finished(giver))
    with at(office, Role.COUNSELLOR, 1) as receiver:
        accept(receiver)
        name = receiver.me.name
    with at(office) as giver:
        [taken] = entries(giver, Kind.HANDED_OVER)
        assert (taken.name, bool(taken.code), taken.client) == (name, True, "")


def test_word_that_a_summary_was_read_and_is_gone_comes_once_each(
    office: Office, client: str, counsellor: Session
) -> None:
    settle(counsellor)
    terms = terms_of(counsellor, counsellor.today(), days=9)
    agreed = consent.record(counsellor, client, terms)
    section = Section(Category.NEEDS_AND_RECOMMENDATIONS, "a place at the shelter")
    let_go(counsellor, draft_of(agreed, terms, section))
    with at(office, Role.CASEWORKER) as caseworker:
        before = {one.key for one in inbox.listing(caseworker).open}
        [new] = [one for one in entries(caseworker, Kind.SUMMARY) if one.key not in before]
        assert new.name == counsellor.me.name
        receipts.open_summary(caseworker, new.key)
        assert new.key not in [one.key for one in entries(caseworker, Kind.SUMMARY)]
    [opened] = entries(counsellor, Kind.OPENED)
    assert opened.client == client
    withdrawal.withdraw(counsellor, agreed)
    with at(office, Role.CASEWORKER) as caseworker:
        [gone] = entries(caseworker, Kind.SUMMARY_GONE)
        assert gone.key == new.key
        inbox.note(caseworker, gone)
        assert entries(caseworker, Kind.SUMMARY_GONE) == []
    [confirmed] = entries(counsellor, Kind.GONE)
    assert (confirmed.client, confirmed.copied) == (client, False)


def test_a_summary_whose_consent_has_ended_says_so(
    office: Office, client: str, counsellor: Session, clock: Clock
) -> None:
    terms = terms_of(counsellor, counsellor.today(), days=3)
    agreed = consent.record(counsellor, client, terms)
    let_go(counsellor, draft_of(agreed, terms, Section(Category.NEEDS_AND_RECOMMENDATIONS, "x")))
    with at(office, Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        clock.move(days=5)
        assert len(entries(caseworker, Kind.SUMMARY_ENDED)) == 1


def test_what_a_client_said_stays_until_it_is_seen_to(office: Office) -> None:
    name = office.person(Role.COUNSELLOR).name
    with at(office, Role.STAFF) as staff:
        passing_on.pass_on(staff, name, "in blue", "They are well.")
        assert inbox.at_sign_in(staff) == []
    with at(office) as counsellor:
        [told] = entries(counsellor, Kind.TOLD)
        assert "well" not in repr(told)
        told_notes.settle(counsellor, told.key)
        assert entries(counsellor, Kind.TOLD) == []


def test_who_covers_hears_that_their_cover_was_ended_early_and_of_no_other(
    office: Office, clock: Clock
) -> None:
    with at(office) as session:
        who, name = colleague(session), session.me.name
        cover.arrange(session, who, session.today() + timedelta(days=9))
    with at(office, Role.COUNSELLOR, 1) as other:
        assert not entries(other, Kind.COVER_ENDED)
    with at(office) as session:
        cover.end(session, who)
        assert not entries(session, Kind.COVER_ENDED)
        cover.arrange(session, who, session.today())
    with at(office, Role.COUNSELLOR, 1) as other:
        [told] = entries(other, Kind.COVER_ENDED)
        assert (told.name, told.day, told.informs) == (name, other.today(), True)
        inbox.note(other, told)
        assert not entries(other, Kind.COVER_ENDED)
    clock.move(days=2)
    with at(office), at(office, Role.COUNSELLOR, 1) as other:
        assert not entries(other, Kind.COVER_ENDED)
        assert [one.kind for one in inbox.listing(other).earlier] == [Kind.COVER_ENDED]
