"""What the tests of consents have in common: who agrees, to what, and what is then held."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Giving,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.intake import Guardian, Intake
from counsel_desk.domain.summary import Section
from counsel_desk.services import intake
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_reminders import Reminder
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.intake import Called
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import GIVING, terms_of

ATTENDANCE, NEEDS = Part(Category.ATTENDANCE), Part(Category.NEEDS_AND_RECOMMENDATIONS)
LAWYER = Recipient("Legal aid clinic", "lawyer", "District court")
GUARDIAN = replace(GIVING, by=GivenBy.GUARDIAN_WITH_ASSENT, guardian="Mina, aunt", assent=True)


def today(session: Session) -> date:
    return session.today()


def born(session: Session, client: str, day: date) -> None:
    body = Intake(born=day, guardian=Guardian("Mina", "aunt"))
    intake.save(session, client, Called("", "", "bn"), body)


def mine(reminders: list[Reminder], client: str) -> list[Reminder]:
    return [one for one in reminders if one.client == client]


def held(session: Session, record: str, client: str) -> Consent:
    return next(one.body for one in consent.of_client(session, client) if one.record == record)


def both(session: Session, **more: Giving | Purpose | Recipient | frozenset[Part]) -> Terms:
    terms = terms_of(session, today(session), ATTENDANCE.category, NEEDS.category)
    return replace(terms, **more)


def sections(*parts: Part) -> list[Section]:
    return [Section(part.category, "She has come every week.", part.instrument) for part in parts]
