"""Questionnaires answered on paper, whose answers are entered by item number."""

from collections.abc import Sequence
from datetime import date

from assessments.library import instrument, keys
from assessments.model import Instrument
from assessments.scoring import Result, score
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session

Answers = Sequence[int | None]


class AnswersOutsideError(KnownError):
    """An answer is not among those that its item allows."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Some answers are not among those that the form allows. They are marked. Please compare "
        "them with the paper form; nothing is saved yet.",
    )


class NoAnswersError(KnownError):
    """Nothing was entered."""

    text = QT_TRANSLATE_NOOP(
        "errors", "No answers are entered yet. Please enter those that the paper form has."
    )


def instruments() -> list[Instrument]:
    """Return the instruments for clients, by key."""
    return [each for key in keys() if (each := instrument(key)).audience == "clients"]


def evaluate(key: str, answers: Answers) -> Result:
    """Return the scores of answers; `None` is an answer that was left out."""
    return score(instrument(key), answers)


def record(session: Session, client: str, key: str, taken: date, answers: Answers) -> Result:
    """Save answers and their scores in a client's file.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        key: Key of the instrument.
        taken: The day on which the client answered.
        answers: In the order of the items; `None` for an answer that was left out.

    Raises:
        NoAnswersError: All are left out.
        AnswersOutsideError: An answer is not among those that its item allows.
    """
    facts, result = instrument(key), evaluate(key, answers)
    if all(answer is None for answer in answers):
        raise NoAnswersError
    if any(answer is not None and answer not in facts.scale.values for answer in answers):
        raise AnswersOutsideError
    assessment = Assessment(
        key,
        taken,
        tuple(None if answer is None else float(answer) for answer in answers),
        {name: float(value) for name, value in result.scores.items()},
        result.band or "",
        tuple(result.flags),
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        work.put(Kind.ASSESSMENT, assessment, parent=client)
        work.audit("assessment_recorded")
    return result


def of_client(session: Session, client: str) -> list[Filed[Assessment]]:
    """Return a client's assessments by the day they were taken, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.ASSESSMENT, Assessment, client)
    return sorted(found, key=lambda filed: (filed.body.taken, filed.written), reverse=True)
