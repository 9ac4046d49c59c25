"""What the tests of consents have in common: who agrees, to what, and what is then held."""

from dataclasses import replace
from datetime import date
from typing import Any

from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Part,
    Recipient,
)
from counsel_desk.domain.intake import Guardian, Intake, MayHaveHarmed
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
GUARDIAN = replace(
    GIVING,
    by=GivenBy.GUARDIAN_WITH_ASSENT,
    guardian="Mina, aunt",
    assent=True,
    may_have_harmed=MayHaveHarmed.NO,
)


def set_birth(session: Session, client: str, day: date) -> None:
    """Enter a day of birth and a guardian in the client's intake."""
    body = Intake(born=day, guardian=Guardian("Mina", "aunt"))
    intake.save(session, client, Called("", "", "bn"), body)


def reminders_of(reminders: list[Reminder], client: str) -> list[Reminder]:
    """Return the reminders that are about a client."""
    return [one for one in reminders if one.client == client]


def consent_as_kept(session: Session, record: str, client: str) -> Consent:
    """Return a consent as it is now."""
    return next(one.body for one in consent.of_client(session, client) if one.record == record)


def terms_of_both(session: Session, **changes: Any) -> Terms:
    """Return terms of sharing attendance and needs with the caseworker."""
    terms: Terms = terms_of(session, session.today(), ATTENDANCE.category, NEEDS.category)
    return replace(terms, **changes)


def sections(*parts: Part) -> list[Section]:
    """Return one section for each part, all with the same text."""
    return [Section(part.category, "She has come every week.", part.instrument) for part in parts]
