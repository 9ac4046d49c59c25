"""Answered forms that come in a FHIR bundle: those of forms that the vault knows are taken."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from counsel_desk.domain.moving_in.cells import Remark, Trouble
from counsel_desk.domain.moving_in.source import Answered, Source
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import FormResponse, Kind
from counsel_desk.domain.sensible.values import is_day
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress
from counsel_desk.services.moving_in.often import often
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.library import builtin, builtin_names
from forms.model import Questionnaire, parse

_LONGEST_ADDRESS = 200
_NOT_MEANT = frozenset({"entered-in-error", "stopped"})
"""What the status of answers says that nobody stands by."""

Forms = Mapping[str, Questionnaire]
"""Known forms by their address, with their version and without: the built-in one, or the latest."""


@dataclass(frozen=True)
class Sorted:
    """The answered forms of a bundle, by the place of the patient's row, counted from 0.

    Attributes:
        taken: Those that are stored with the patient.
        left: What is not taken, and why.
        strays: How many are about nobody in the bundle.
    """

    taken: Mapping[int, Sequence[FormResponse]]
    left: Mapping[int, Sequence[Remark]]
    strays: int


def known_forms(session: Session) -> Forms:
    """Return the forms that were answered in this vault before, and the built-in ones."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        answered = reader.latest(Kind.FORM_RESPONSE, FormResponse)
    latest_first = dict.fromkeys(one.body.questionnaire for one in reversed(answered))
    stored = (parse(json.loads(text)) for text in latest_first)
    known: dict[str, Questionnaire] = {}
    for form in (*map(builtin, builtin_names()), *stored):
        if form.url:
            known.setdefault(form.url, form)
            known.setdefault(form.canonical, form)
    return known


def sort(source: Source, forms: Forms, today: date, progress: Progress) -> Sorted:
    """Check the answered forms of a bundle, each by the rules of its form.

    It needs no vault and may take long, so it is not for the worker of the database.

    Raises:
        StoppedError: `progress` said to stop.
    """
    taken: dict[int, list[FormResponse]] = {}
    left: dict[int, list[Remark]] = {}
    patients = range(len(source.sheets[0].rows))
    strays = 0
    for one in often(source.answered, len(source.answered), progress):
        place = one.patient
        if place is None or place not in patients:
            strays += 1
            continue
        made = _checked(one, forms, today)
        if isinstance(made, Remark):
            left.setdefault(place, []).append(made)
        else:
            taken.setdefault(place, []).append(made)
    return Sorted(taken, left, strays)


def _checked(one: Answered, forms: Forms, today: date) -> FormResponse | Remark:
    form = forms.get(one.questionnaire)
    if form is None:
        return Remark(Trouble.UNKNOWN_FORM, None, one.questionnaire[:_LONGEST_ADDRESS])
    wrong = Remark(Trouble.UNREAD_FORM, None, form.title)
    if one.day and not is_day(one.day):
        return wrong
    day = date.fromisoformat(one.day) if one.day else today
    try:
        given: Any = json.loads(one.response)
        if not isinstance(given, dict) or given.get("status") in _NOT_MEANT or day > today:
            return wrong
        filling = Filling.from_response(form, given)
        if filling.problems():
            return wrong
        written = filling.response(
            completed=True,
            authored=datetime.combine(day, time(12), UTC),
            language=one.language,
        )
    except (KnownError, ValueError, RecursionError):
        return wrong
    return FormResponse(
        form.title_in(one.language),
        day,
        one.language,
        json.dumps(dict(form.document), ensure_ascii=False),
        json.dumps(written, ensure_ascii=False),
    )
