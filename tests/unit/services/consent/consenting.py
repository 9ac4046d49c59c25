"""What the tests of consents have in common: who agrees, to what, and what is then held."""

from dataclasses import replace

from counsel_desk.domain.consent.consent import Category, GivenBy, Part, Recipient
from counsel_desk.domain.intake import Guardian, Intake
from counsel_desk.domain.release import Section
from counsel_desk.services import intake
from counsel_desk.services.consent import consent
from counsel_desk.services.intake import Called
from tests.helpers.agreeing import GIVING, terms_of

ATTENDANCE, NEEDS = Part(Category.ATTENDANCE), Part(Category.NEEDS_AND_RECOMMENDATIONS)
LAWYER = Recipient("Legal aid clinic", "lawyer", "District court")
GUARDIAN = replace(GIVING, by=GivenBy.GUARDIAN_WITH_ASSENT, guardian="Mina, aunt", assent=True)


def today(session):
    return session.today()


def born(session, client, day):
    body = Intake(born=day, guardian=Guardian("Mina", "aunt"))
    intake.save(session, client, Called("", "", "bn"), body)


def mine(reminders, client):
    return [one for one in reminders if one.client == client]


def held(session, record, client):
    return next(one.body for one in consent.of_client(session, client) if one.record == record)


def both(session, **more):
    terms = terms_of(session, today(session), ATTENDANCE.category, NEEDS.category)
    return replace(terms, **more)


def sections(*parts):
    return [Section(part.category, "She has come every week.", part.instrument) for part in parts]
