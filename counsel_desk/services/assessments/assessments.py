"""Questionnaires answered on paper, whose answers are entered by item number."""

from collections.abc import Mapping, Sequence
from datetime import date

from assessments.library import instrument, keys
from assessments.meaning import Taken
from assessments.model import Instrument, Whom
from assessments.scoring import Result, score
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.age import find_intake
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

Answers = Sequence[int | None]
_WHOM: Mapping[str, Whom] = {"female": "women", "male": "men"}
"""For whom cut-offs are published, by the sex noted at intake."""


class AnswersOutsideError(KnownError):
    """An answer is not among those that its item allows."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Some answers are not among those that the form allows. They are marked. Please compare "
        "them with the paper form; nothing is saved yet.",
    )


class SexNotNotedError(KnownError):
    """A cut-off for women or for men is to be used for whom it is not noted that they are."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The client's intake does not note the sex that this cut-off is published for. Please use "
        "the one for everyone; nothing is saved yet.",
    )


class NoAnswersError(KnownError):
    """Nothing was entered."""

    text = QT_TRANSLATE_NOOP(
        "errors", "No answers are entered yet. Please enter those that the paper form has."
    )


def instruments() -> list[Instrument]:
    """Return the instruments for clients, by key."""
    return [each for key in keys() if (each := instrument(key)).audience == "clients"]


def evaluate(key: str, answers: Answers, whom: Whom = "everyone") -> Result:
    """Return the scores of answers; `None` is an answer that was left out."""
    return score(instrument(key), answers, whom)


def made(
    key: str, taken: date, answers: Answers, whom: Whom = "everyone", form: str = ""
) -> tuple[Assessment, Result]:
    """Return answers with their scores, as they are saved.

    Args:
        key: Key of the instrument.
        taken: The day on which the client answered.
        answers: In the order of the items; `None` for an answer that was left out.
        whom: Whose cut-offs a person chose to use.
        form: Record id of the form in which they were given; empty if they were entered.

    Raises:
        NoAnswersError: All are left out.
        AnswersOutsideError: An answer is not among those that its item allows.
    """
    facts, result = instrument(key), evaluate(key, answers, whom)
    if all(answer is None for answer in answers):
        raise NoAnswersError
    given = [(item, each) for item, each in enumerate(answers, 1) if each is not None]
    if any(each not in facts.scale_of(item).values for item, each in given):
        raise AnswersOutsideError
    assessment = Assessment(
        facts.key,
        taken,
        tuple(None if answer is None else float(answer) for answer in answers),
        {name: float(value) for name, value in result.scores.items()},
        result.band or "",
        tuple(result.flags),
        dict(result.bands),
        facts.version,
        "" if whom == "everyone" or not facts.differs_by_sex else whom,
        result.prorated,
        form,
    )
    return assessment, result


def record(
    session: Session,
    client: str,
    key: str,
    taken: date,
    answers: Answers,
    whom: Whom = "everyone",
) -> Result:
    """Save answers and their scores in a client's file.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        key: Key of the instrument.
        taken: The day on which the client answered.
        answers: In the order of the items; `None` for an answer that was left out.
        whom: Whose cut-offs the counsellor chose to use.

    Raises:
        NoAnswersError: All are left out.
        AnswersOutsideError: An answer is not among those that its item allows.
        SexNotNotedError: The cut-offs are for those of a sex that is not noted for the client.
    """
    assessment, result = made(key, taken, answers, whom)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        require_noted(work, client, assessment)
        work.put(Kind.ASSESSMENT, assessment, parent=client)
        work.audit("assessment_recorded")
    return result


def noted(session: Session, client: str) -> Whom:
    """Return for whom, by the sex noted at intake, cut-offs may be used besides everyone's."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _noted(reader, client)


def _noted(reader: Reader, client: str) -> Whom:
    kept = find_intake(reader, client)
    return _WHOM.get(kept.body.sex, "everyone") if kept else "everyone"


def require_noted(reader: Reader, client: str, body: Assessment) -> None:
    """Refuse cut-offs for women or for men where it is not noted that the client is one.

    Raises:
        SexNotNotedError: It is not.
    """
    if body.whom and body.whom != _noted(reader, client):
        raise SexNotNotedError


def of_client(session: Session, client: str) -> list[Filed[Assessment]]:
    """Return a client's assessments by the day they were taken, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return found(reader, client)


def found(reader: Reader, client: str) -> list[Filed[Assessment]]:
    """Return a client's assessments by the day they were taken, newest first."""
    saved = reader.latest(Kind.ASSESSMENT, Assessment, client)
    # Writing down what was done about safety is a version of its own and changes no order.
    return sorted(saved, key=lambda filed: (filed.body.taken, filed.written), reverse=True)


def taken_of(body: Assessment) -> Taken:
    """Return what the meaning of an assessment rests on."""
    answered = frozenset(item for item, each in enumerate(body.answers, 1) if each is not None)
    whom: Whom = "women" if body.whom == "women" else "men" if body.whom == "men" else "everyone"
    return Taken(body.taken, body.scores, body.prorated, answered, whom)


def scored_by_older_key(body: Assessment) -> bool:
    """Return whether an assessment has other figures than the present key would give.

    One without a version was scored by an older desk: then the figures are compared.
    """
    facts = instrument(body.instrument)
    if body.key_version:
        return body.key_version < facts.version
    answers = [None if each is None else int(each) for each in body.answers]
    return bool(facts.earlier) and dict(score(facts, answers).scores) != body.scores
