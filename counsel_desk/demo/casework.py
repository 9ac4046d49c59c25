"""Fills the casework vault of the fictional office."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from counsel_desk.demo import content
from counsel_desk.demo.files import canary
from counsel_desk.demo.persona import working_day
from counsel_desk.domain.casework.casework import (
    CaseTask,
    Hearing,
    HearingPurpose,
    TaskKind,
    TaskState,
)
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
    day = working_day(end + timedelta(days=12))
    hearings.put(session, case, replace(content.HEARING, day=day))
    for days, task in zip((5, 26), content.TASKS, strict=True):
        due = end + timedelta(days=days)
        case_tasks.put(session, case, replace(task, due=due, who=session.me.name))


def add_cases(session: Session, others: Sequence[Mapping[str, Any]], today: date) -> None:
    """Add the legal cases of the whole office, without anything to be found again.

    Args:
        session: A caseworker's session.
        others: The cases beside the first one, as the file of the office has them.
        today: The day from which their days are counted.
    """
    first = cases.add(session, content.CASE_REFERENCE, content.CASE_REMARKS)
    for reference in content.REFERENCES:
        cases.put_reference(session, first, reference)
    day = working_day(today + timedelta(days=12))
    hearings.put(session, first, replace(content.HEARING, day=day))
    for days, task in zip((5, 26), content.TASKS, strict=True):
        case_tasks.put(
            session,
            first,
            replace(task, due=today + timedelta(days=days), who=session.me.name),
        )
    for each in others:
        case = cases.add(session, each["reference"], each["remarks"])
        if heard := each.get("hearing"):
            day = working_day(today + timedelta(days=heard["in_days"]))
            hearings.put(
                session, case, Hearing(day, heard["court"], HearingPurpose(heard["purpose"]))
            )
        for task in each["tasks"]:
            due = today + timedelta(days=task["in_days"])
            kind, who, since = TaskKind(task["kind"]), session.me.name, session.today()
            made = CaseTask(kind, task["what"], due, who, TaskState.OPEN, since)
            case_tasks.put(session, case, made)


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
