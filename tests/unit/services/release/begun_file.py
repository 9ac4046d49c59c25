"""A client's file with something of many kinds in it, which stays as it was begun."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.intake import Intake
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.services import intake
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients
from counsel_desk.services.intake import Called
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.safety import safety
from counsel_desk.services.work.session import Session

HELD = date(2026, 1, 5)
SAID = "lapwing at the sluice"
"""Begins whatever is written in the client's file."""


def begin(session: Session) -> tuple[str, str]:
    """Begin a file; return the records of the client and of their referral."""
    first = clients.listing(session)[0].filed
    client = clients.add(session, replace(first.body, since=date(2025, 1, 1), language="en"))
    intake.save(session, client, Called(SAID, SAID, "en"), Intake(own_words=SAID, times=SAID))
    safety.keep_plan(session, client, SafetyPlan(HELD, coping=SAID))
    referral = referrals.record(session, client, Details(Service.HEALTH, HELD, asked=SAID))
    for _ in range(2):
        group = group_sessions.begin(session, (client, first.record), HELD)
        draft = replace(group.draft, text="Seven came.", lines={client: SAID})
        group_sessions.save(session, group.name, draft)
    group_sessions.sign(session, group.name)
    return client, referral


def written_at_first(session: Session, client: str) -> tuple[object, ...]:
    """Return what was written when the file was begun; letters may be added to the referral."""
    [referral] = referrals.of_client(session, client)
    return (
        intake.get(session, client).intake,
        safety.plan_versions(session, client),
        replace(referral.body, letters=()),
        group_sessions.of_client(session, client),
        [one.draft.lines for one in group_sessions.listing(session) if one.name],
    )
