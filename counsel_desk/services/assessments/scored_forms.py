"""A form answered on screen that is an instrument gets its score beside it."""

import json
from dataclasses import dataclass
from datetime import date

from assessments.library import instrument
from assessments.matching import Mismatch, answers_of, by_code
from assessments.model import Whom
from assessments.scoring import Result
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Filed, FormResponse, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.assessments.assessments import made, require_noted
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work
from forms.model import Questionnaire, parse


class OtherFormError(KnownError):
    """A form is not the instrument that a person takes it for."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form is not scored as that questionnaire: of its questions, {questions} have the "
        "answers that the {items} items of the questionnaire allow. Nothing is saved.",
    )


@dataclass(frozen=True)
class Unscored:
    """A form answered on screen that has no score yet.

    Attributes:
        record: Record id of the form.
        title: Its title.
        taken: The day on which it was answered.
    """

    record: str
    title: str
    taken: date


def put(
    work: Work, client: str, record: str, form: Questionnaire, body: FormResponse
) -> Result | None:
    """Save the scores of a form that bears the code of an instrument and fits it.

    Args:
        work: The unit of work that saves the form.
        client: Record id of the client.
        record: Record id of the form.
        form: The form.
        body: The form with its answers, as it is saved.

    Returns:
        The scores; `None` if the form is no instrument, or nothing in it is answered.
    """
    chosen = by_code(form)
    answers = answers_of(chosen, form, json.loads(body.response)) if chosen else None
    if chosen is None or answers is None or isinstance(answers, Mismatch):
        return None
    if all(each is None for each in answers):
        return None
    assessment, result = made(chosen.key, body.taken, answers, form=record)
    work.put(Kind.ASSESSMENT, assessment, parent=client)
    work.audit("assessment_recorded")
    return result


def unscored(session: Session, client: str) -> list[Unscored]:
    """Return the answered forms without a score, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        scored = {one.body.form for one in reader.latest(Kind.ASSESSMENT, Assessment, client)}
        answered: list[Filed[FormResponse]] = reader.latest(
            Kind.FORM_RESPONSE, FormResponse, client
        )
    return [
        Unscored(one.record, one.body.title, one.body.taken)
        for one in answered[::-1]
        if one.record not in scored
    ]


def score_as(session: Session, form: str, key: str, whom: Whom = "everyone") -> Result:
    """Save the scores of an answered form that a person says is an instrument.

    Args:
        session: A counsellor's.
        form: Record id of the form.
        key: Key of the instrument.
        whom: Whose cut-offs the counsellor chose to use.

    Raises:
        OtherFormError: Its questions or their answers are not those of the instrument.
        NoAnswersError: Nothing in it is answered.
        SexNotNotedError: The cut-offs are for those of a sex that is not noted for the client.
        NoSuchRecordError: There is no such form.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(form, FormResponse)
        if found is None:
            raise NoSuchRecordError
        answers = answers_of(
            instrument(key),
            parse(json.loads(found.body.questionnaire)),
            json.loads(found.body.response),
        )
        if isinstance(answers, Mismatch):
            raise OtherFormError(questions=answers.questions, items=answers.items)
        assessment, result = made(key, found.body.taken, answers, whom, form)
        client = work.parent(form)
        require_noted(work, client, assessment)
        work.put(Kind.ASSESSMENT, assessment, parent=client)
        work.audit("assessment_recorded")
    return result
