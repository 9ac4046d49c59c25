"""Fills the casework vault of the fictional office."""

import random
from dataclasses import replace
from datetime import timedelta

from counsel_desk.demo import content
from counsel_desk.demo.files import canary
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.summary import SummaryType
from counsel_desk.services.casework import case_tasks, cases, hearings, requests
from counsel_desk.services.casework.requests import Wish
from counsel_desk.services.work.session import Session


def add_case(session: Session, canaries: list[str], chance: random.Random, weeks: int) -> None:
    """Add the legal case of the story, with its reference numbers, a hearing and tasks.

    Args:
        session: A caseworker's session.
        canaries: Collects the phrases that must never be found in a file.
        chance: The random generator for phrases.
        weeks: How long the story goes on; the hearing and the tasks come after its end.
    """
    remarks = f"{content.CASE_REMARKS} ({canary(canaries, chance)})"
    case = cases.add(session, content.CASE_REFERENCE, remarks)
    for reference in content.REFERENCES:
        cases.put_reference(session, case, reference)
    end = session.today() + timedelta(weeks=weeks)
    hearings.put(session, case, replace(content.HEARING, day=end + timedelta(days=12)))
    for days, task in zip((5, 26), content.TASKS, strict=True):
        due = end + timedelta(days=days)
        case_tasks.put(session, case, replace(task, due=due, who=session.me.name))


def ask(session: Session, counsellor: str) -> None:
    """Ask a counsellor for a summary."""
    needed_by = session.today() + timedelta(days=21)
    wish = Wish(
        counsellor,
        SummaryType.IMPACT_STATEMENT,
        Purpose.VICTIM_COMPENSATION,
        content.REQUEST_ABOUT,
        needed_by,
        cases.listing(session)[0].record,
    )
    requests.ask(session, wish)
