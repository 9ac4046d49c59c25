"""Referrals, the ladder and its letters."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from counsel_desk.domain.consent.consent import Category, Purpose, Recipient
from counsel_desk.domain.documents import Document
from counsel_desk.domain.referrals import Escalation, Referral, Rung, Service, State
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients, closure, search
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure, ledger_sheet
from counsel_desk.services.referrals import referral_letter, referrals
from counsel_desk.services.referrals.referral_letter import Letter, NoLiveConsentError
from counsel_desk.services.referrals.referrals import (
    Details,
    NoSuchStepError,
    PromisedBeforeSentError,
)
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work.sensible import FarAwayError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions

NAME = "Qxjkvplm"
SECRET = "Wbzqttr"


@pytest.fixture
def compensation(today: date) -> Details:
    """What is known of a referral for victim compensation, all of it secret but the reference."""
    return Details(
        Service.VICTIM_COMPENSATION,
        today - timedelta(days=60),
        to=f"{SECRET} to",
        contact=f"{SECRET} contact",
        asked=f"{SECRET} asked",
        promised=today - timedelta(days=20),
        next_step=f"{SECRET} next",
        office_reference="VC/77",
    )


@pytest.fixture
def record(counsellor: Session, client: str, compensation: Details) -> str:
    """Give the client a name, record the referral, and return its record."""
    body = clients.get(counsellor, client).body
    clients.change(counsellor, client, replace(body, name=NAME))
    return referrals.record(counsellor, client, compensation)


def referral_of(session: Session, client: str) -> Referral:
    """Return the newest referral of a client."""
    return referrals.of_client(session, client)[0].body


OFFICE = "The Block Development Office"
OUTSIDE = Recipient("The BDO", "officer", OFFICE)


def agree(
    session: Session,
    client: str,
    today: date,
    purpose: Purpose = Purpose.VICTIM_COMPENSATION,
    *categories: Category,
    to: Recipient = OUTSIDE,
) -> str:
    """Record a consent to tell somebody outside some categories, and return its record."""
    terms = replace(terms_of(session, today, *categories, purpose=purpose), recipient=to)
    return consent.record(session, client, terms)


def text(document: Document) -> str:
    """Return everything that a document holds as one text."""
    return msgspec.json.encode(document).decode()


def test_a_referral_needs_its_kind_alone_and_is_there_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str, today: date
) -> None:
    made = referrals.record(counsellor, client, Details(Service.SHELTER, today))
    body = referral_of(counsellor, client)
    assert (body.state, body.since, body.to) == (State.SENT, today, "")
    assert body.our_reference.startswith("R-")
    assert clients.get(counsellor, client).body.code not in body.our_reference
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert referrals.of_client(again, client)[0].record == made
    assert "referral_noted" in actions(again)


def test_the_history_has_every_state_with_its_day_and_author(
    counsellor: Session, client: str, record: str, compensation: Details, today: date
) -> None:
    accepted = replace(compensation, state=State.ACCEPTED, since=today - timedelta(days=5))
    referrals.change(counsellor, record, accepted)
    referrals.change(counsellor, record, replace(accepted, next_step="call them"))
    referrals.change(counsellor, record, replace(accepted, state=State.DONE, since=None))
    changes = referrals.history(counsellor, record)
    assert [each.state for each in changes] == [State.DONE, State.ACCEPTED, State.SENT]
    assert [each.since for each in changes] == [
        today,
        today - timedelta(days=5),
        compensation.sent,
    ]
    assert all(each.own and each.author == counsellor.me.person for each in changes)


def test_saving_the_same_again_writes_nothing(
    counsellor: Session, client: str, record: str, compensation: Details
) -> None:
    referrals.change(counsellor, record, compensation)
    assert referrals.of_client(counsellor, client)[0].version == 1


def test_a_closed_file_takes_a_referral(counsellor: Session, client: str, today: date) -> None:
    closure.close(counsellor, client, Closure(today))
    assert referrals.record(counsellor, client, Details(Service.HEALTH, today))


def test_dates_that_cannot_be_are_said_and_nothing_is_kept(
    counsellor: Session, client: str, today: date
) -> None:
    before = today - timedelta(days=1)
    with pytest.raises(PromisedBeforeSentError):
        referrals.record(counsellor, client, Details(Service.HEALTH, today, promised=before))
    with pytest.raises(FarAwayError):
        referrals.record(counsellor, client, Details(Service.HEALTH, date(1026, 1, 1)))
    with pytest.raises(NoSuchRecordError):
        referrals.record(counsellor, "0" * 32, Details(Service.HEALTH, today))
    assert referrals.of_client(counsellor, client) == []


def test_the_ladder_is_climbed_rung_by_rung(
    counsellor: Session, client: str, record: str, today: date
) -> None:
    assert referrals.proposal(counsellor, record) is Rung.BLOCK
    referrals.put_escalation(counsellor, record, Escalation(Rung.BLOCK, "the BDO", today))
    assert referrals.proposal(counsellor, record) is None
    answered = Escalation(Rung.BLOCK, "the BDO", today, None, "They ask for a form.", today)
    referrals.put_escalation(
        counsellor, record, replace(answered, answer=" They ask for a form. "), 0
    )
    assert referral_of(counsellor, client).escalations == (answered,)
    with pytest.raises(NoSuchStepError):
        referrals.put_escalation(counsellor, record, answered, 1)
    with pytest.raises(PromisedBeforeSentError):
        referrals.put_escalation(
            counsellor, record, replace(answered, sent=today + timedelta(days=1))
        )


def test_a_change_keeps_the_ladder_the_letters_and_the_reference(
    counsellor: Session, client: str, record: str, compensation: Details, today: date
) -> None:
    referrals.put_escalation(counsellor, record, Escalation(Rung.BLOCK, "the BDO", today))
    referral_letter.make(counsellor, record, Letter(Rung.DISTRICT, "", "en"))
    before = referral_of(counsellor, client)
    referrals.change(counsellor, record, replace(compensation, to="somebody else"))
    assert referral_of(counsellor, client) == replace(before, to="somebody else")


def test_a_letter_without_consent_names_nobody(
    counsellor: Session, client: str, record: str, today: date
) -> None:
    code = clients.get(counsellor, client).body.code
    step = Escalation(Rung.BLOCK, f"{SECRET} office", today, None, f"{SECRET} answer", today)
    referrals.put_escalation(counsellor, record, step)
    said = text(referral_letter.make(counsellor, record, Letter(Rung.DISTRICT, "The DM", "en")))
    body = referral_of(counsellor, client)
    for word in ("Compensation by the State", body.our_reference, "names nobody", "The DM"):
        assert word in said
    for hidden in (NAME, code, SECRET, "VC/77"):
        assert hidden not in said
    [letter] = body.letters
    assert (letter.rung, letter.made, letter.consent) == (Rung.DISTRICT, today, "")
    assert len(letter.digest) == 64
    assert "letter_printed" in actions(counsellor)


def test_a_letter_names_the_client_only_when_asked_to_and_under_a_consent(
    counsellor: Session, client: str, record: str, today: date
) -> None:
    named = Letter(Rung.BLOCK, OFFICE, "en", named=True)
    agree(counsellor, client, today, Purpose.SERVICE_REFERRAL)
    agree(counsellor, client, today, Purpose.VICTIM_COMPENSATION, Category.ATTENDANCE)
    assert referral_letter.consent_for_naming(counsellor, record, OFFICE) is None
    with pytest.raises(NoLiveConsentError):
        referral_letter.make(counsellor, record, named)
    assert referral_of(counsellor, client).letters == ()
    given = agree(counsellor, client, today)
    assert referral_letter.consent_for_naming(counsellor, record, OFFICE).record == given
    said = text(referral_letter.make(counsellor, record, named))
    assert NAME in said
    assert "VC/77" in said
    assert referral_of(counsellor, client).our_reference not in said
    assert "names nobody" not in said
    assert SECRET not in said
    assert NAME not in text(referral_letter.make(counsellor, record, replace(named, named=False)))
    assert [each.consent for each in referral_of(counsellor, client).letters] == [given, ""]
    withdrawal.withdraw(counsellor, given)
    with pytest.raises(NoLiveConsentError):
        referral_letter.make(counsellor, record, named)


def test_every_letter_stands_in_the_ledger_named_or_not(
    counsellor: Session, client: str, record: str, today: date
) -> None:
    given = agree(counsellor, client, today)
    referral_letter.make(counsellor, record, Letter(Rung.BLOCK, OFFICE, "en", named=True))
    referral_letter.make(counsellor, record, Letter(Rung.DISTRICT, "", "en"))
    *before, named, unnamed = disclosure.releases(counsellor, client)
    assert (named.entry.consent, named.entry.recipient.name) == (given, OFFICE)
    assert (unnamed.entry.consent, unnamed.entry.recipient.name) == ("", "District office")
    made = [each.digest for each in referral_of(counsellor, client).letters]
    assert [named.entry.digest, unnamed.entry.digest] == made
    sheet = text(ledger_sheet.ledger(counsellor, client, "en"))
    assert sheet.count("A letter that asks an office for an answer") == 2
    assert "neither a name nor a number" in sheet
    withdrawal.withdraw(counsellor, given)
    assert disclosure.releases(counsellor, client)[len(before)].withdrawn is not None


@pytest.mark.parametrize(
    ("to", "addressed", "rests"),
    [
        (OUTSIDE, OFFICE, True),
        (OUTSIDE, " the  block development OFFICE, Sonarpur", True),
        (OUTSIDE, "The BDO", True),
        (OUTSIDE, "The District Magistrate", False),
        (OUTSIDE, "The Block Development Office of another block", False),
        (OUTSIDE, "", False),
        (Recipient("The BDO"), "", False),
    ],
)
def test_naming_the_client_rests_on_a_consent_for_the_very_office(
    counsellor: Session,
    client: str,
    record: str,
    today: date,
    to: Recipient,
    addressed: str,
    rests: bool,
) -> None:
    agree(counsellor, client, today, to=to)
    assert (referral_letter.consent_for_naming(counsellor, record, addressed) is not None) is rests


def test_a_consent_for_a_caseworker_names_the_client_to_no_office(
    counsellor: Session, client: str, record: str, today: date
) -> None:
    caseworker = consent.recipients(counsellor)[0]
    agree(counsellor, client, today, to=caseworker)
    for office in (caseworker.name, caseworker.organisation):
        named = Letter(Rung.BLOCK, office, "en", named=True)
        with pytest.raises(NoLiveConsentError):
            referral_letter.make(counsellor, record, named)


def test_a_consent_that_has_ended_covers_no_name(
    counsellor: Session, client: str, record: str, today: date, clock: Clock
) -> None:
    agree(counsellor, client, today)
    assert referral_letter.consent_for_naming(counsellor, record, OFFICE) is not None
    clock.move(days=31)
    assert referral_letter.consent_for_naming(counsellor, record, OFFICE) is None


def test_a_referral_is_found_by_its_words(counsellor: Session, client: str, record: str) -> None:
    assert [hit.record for hit in search.find(counsellor, f"{SECRET} asked").hits] == [record]


def test_a_referral_goes_over_with_the_file(
    office: Office, compensation: Details, today: date
) -> None:
    with at(office) as giver:
        client = finished(giver)
        made = referrals.record(giver, client, compensation)
        given = agree(giver, client, today)
        referral_letter.make(giver, made, Letter(Rung.BLOCK, OFFICE, "en", named=True))
        before = referral_of(giver, client)
        offer(giver, client)
        assert transfer.current(giver, client).records > 0
    with at(office, place=1) as receiver:
        there = accept(receiver)
        after = referral_of(receiver, there)
        assert replace(after, letters=()) == replace(before, letters=())
        [letter] = after.letters
        consents = {filed.record for filed in consent.of_client(receiver, there)}
        assert letter.consent in consents
        assert letter.consent != given
