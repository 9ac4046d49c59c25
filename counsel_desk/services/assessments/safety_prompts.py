"""What was done about answers that concern a client's safety; asked for until it is written."""

from collections.abc import Sequence
from dataclasses import replace

from assessments.library import instrument
from assessments.safety import of_safety
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Filed, Kind, SafetyAnswer, SafetyStep
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.session import Session


class NothingDoneError(KnownError):
    """No step is ticked and nothing is written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is ticked or written yet. One step, or a few words on why none was needed, is "
        "enough.",
    )


def waiting(taken: Sequence[Filed[Assessment]]) -> list[Filed[Assessment]]:
    """Return the assessments with answers on safety about which nothing is written down yet."""
    return [
        filed
        for filed in taken
        if filed.body.safety is None
        and of_safety(instrument(filed.body.instrument), filed.body.flags)
    ]


def answer(session: Session, record: str, steps: Sequence[SafetyStep], words: str) -> None:
    """Write down what was done about the answers of an assessment that concern safety.

    Args:
        session: A counsellor's.
        record: Record id of the assessment.
        steps: What was done.
        words: More on it; may be empty.

    Raises:
        NothingDoneError: Neither steps nor words are given.
        NoSuchRecordError: There is no such assessment.
    """
    if not steps and not words.strip():
        raise NothingDoneError
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(record, Assessment)
        if found is None:
            raise NoSuchRecordError
        done = SafetyAnswer(session.today(), tuple(steps), words.strip())
        work.put(Kind.ASSESSMENT, replace(found.body, safety=done), record=record)
        work.audit("assessment_safety_answered")
