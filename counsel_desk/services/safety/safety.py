"""A client's safety plan and risk assessments."""

from dataclasses import replace

from counsel_desk.domain import safety
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.work.sensible import NotYetDayError
from counsel_desk.services.work.session import Session


class EmptyPlanError(KnownError):
    """A safety plan is empty."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is written in the plan yet. One line of the client in any part is enough.",
    )
    about = ("warning_signs",)


class ReviewBeforeDayError(KnownError):
    """The next review is before the day of the assessment."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The next review is before the day of this assessment. Please look at both dates;"
        " nothing is saved yet.",
    )
    about = ("review",)


class ReviewMissingError(KnownError):
    """The level asks for a next review, and none has a day."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "At this level a day to look at it again is needed. Please choose one, if you can"
        " within a few days; nothing is saved yet.",
    )
    about = ("review",)


def plan_versions(session: Session, client: str) -> list[Filed[SafetyPlan]]:
    """Return every version of a client's safety plan, newest first; empty if there is none."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        plans = reader.latest(Kind.SAFETY_PLAN, SafetyPlan, client)
        return reader.versions(plans[-1].record, SafetyPlan)[::-1] if plans else []


def keep_plan(session: Session, client: str, plan: SafetyPlan) -> str:
    """Save a safety plan; the previous one stays readable as an earlier version.

    Args:
        session: A counsellor's session.
        client: Record id of the client; the file may be closed.
        plan: What was written with the client; its day is replaced by today.

    Returns:
        The id of its record.

    Raises:
        EmptyPlanError: The plan is empty.
        NoSuchRecordError: There is no such client.
    """
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        if not safety.parts(plan):
            raise EmptyPlanError
        plans = work.latest(Kind.SAFETY_PLAN, SafetyPlan, client)
        before = plans[-1] if plans else None
        if before is not None and replace(plan, written=before.body.written) == before.body:
            return before.record
        record = work.put(
            Kind.SAFETY_PLAN,
            replace(plan, written=today),
            parent=client,
            record=before.record if before else "",
            day=today,
        )
        work.audit("safety_plan_kept")
    return record


def risks_of_client(session: Session, client: str) -> list[Filed[RiskAssessment]]:
    """Return a client's risk assessments, latest day first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.RISK_ASSESSMENT, RiskAssessment, client)
    return sorted(found, key=lambda filed: filed.body.day)[::-1]


def record_risk(session: Session, client: str, assessment: RiskAssessment) -> str:
    """Record a risk assessment; earlier ones stay as they are.

    Args:
        session: A counsellor's session.
        client: Record id of the client; the file may be closed.
        assessment: What was judged and agreed; without a name it is the user's own.

    Returns:
        The id of its record.

    Raises:
        NotYetDayError: Its day is in the future.
        ReviewBeforeDayError: The next review is before its day.
        ReviewMissingError: The level is high or imminent, and the next review has no day.
        NoSuchRecordError: There is no such client.
    """
    today = session.today()
    body = replace(assessment, by=assessment.by.strip() or session.me.name)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        if body.day > today:
            raise NotYetDayError
        if body.next_review is not None and body.next_review < body.day:
            raise ReviewBeforeDayError
        if safety.lacks_review(body):
            raise ReviewMissingError
        record = work.put(Kind.RISK_ASSESSMENT, body, parent=client, day=body.day)
        work.audit("risk_assessed")
    return record
