"""What stands above every part of a file."""

from dataclasses import replace
from datetime import date, timedelta

from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.intake import Channel, Contact, Intake, Use
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import first_words, intake
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.intake import Called
from counsel_desk.services.overview import headline
from counsel_desk.services.overview.headline import Headline
from counsel_desk.services.safety import safety
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of

CALL = Contact(Channel.CALL, Use.AT_TIMES, "90000 00000")
LETTER = Contact(Channel.LETTER, Use.NEVER)
TEXT = Contact(Channel.TEXT, Use.SAFE, "90000 00001")


def test_an_empty_file_says_what_was_not_spoken(counsellor: Session, client: str) -> None:
    new = clients.add(counsellor, clients.get(counsellor, client).body)
    filed = clients.get(counsellor, new)
    assert headline.of_client(counsellor, new) == Headline(filed, spoken=False, counselling=False)


def test_limits_risk_age_and_what_was_spoken(counsellor: Session, client: str, today: date) -> None:
    new = clients.add(counsellor, clients.get(counsellor, client).body)
    taken = Intake(contacts=(CALL, LETTER, TEXT), times="after three", age=15)
    intake.save(counsellor, new, Called("", "", "bn"), taken)
    day = today - timedelta(days=7)
    assessed = RiskAssessment(day, Risk.HIGH, next_review=today)
    safety.record_risk(counsellor, new, assessed)
    safety.record_risk(counsellor, new, replace(assessed, level=Risk.LOW, day=day - timedelta(2)))
    first_words.note_said(counsellor, new, first_words.card(counsellor, "en"))
    found = headline.of_client(counsellor, new)
    assert found == Headline(
        found.client,
        Risk.HIGH,
        review_due=True,
        limits=(LETTER, CALL),
        times="after three",
        child=True,
        spoken=True,
        counselling=False,
    )


def test_times_are_said_only_with_a_way_that_needs_them(counsellor: Session, client: str) -> None:
    new = clients.add(counsellor, clients.get(counsellor, client).body)
    taken = Intake(contacts=(LETTER, TEXT), times="after three")
    intake.save(counsellor, new, Called("", "", "bn"), taken)
    found = headline.of_client(counsellor, new)
    assert (found.limits, found.times) == ((LETTER,), "")


def test_a_consent_to_counselling_is_seen(counsellor: Session, client: str, today: date) -> None:
    new = clients.add(counsellor, clients.get(counsellor, client).body)
    terms = terms_of(counsellor, today, purpose=Purpose.COUNSELLING)
    consent.record(counsellor, new, replace(terms, parts=frozenset(), recipient=None))
    assert headline.of_client(counsellor, new).counselling


def test_a_file_on_its_way_to_a_colleague_can_only_be_read(
    counsellor: Session, client: str
) -> None:
    assert not headline.of_client(counsellor, client).frozen
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.put_draft(file_marks.HAND_OVER + client, b"{}")
    assert headline.of_client(counsellor, client).frozen
