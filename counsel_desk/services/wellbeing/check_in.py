"""The private stress and resilience check-in for every member of staff."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import CheckIn, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing import team
from counsel_desk.errors import KnownError
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.library import builtin

FORM = "stress_and_resilience"
SCORES = team.SCORES[team.Form.CHECK_IN]
HIGHEST = team.HIGHEST[team.Form.CHECK_IN]
"""Highest value of either score; the lowest is 0. Four questions, each from 0 to 4."""


class CheckInIncompleteError(KnownError):
    """Nothing was answered."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing is answered yet. Please answer what you like, and save after that."
    )


def begin() -> Filling:
    """Return an unanswered check-in."""
    return Filling(builtin(FORM))


def resume(response: Mapping[str, Any]) -> Filling:
    """Return a check-in with earlier answers, as returned by `Filling.paused`."""
    return Filling.from_response(builtin(FORM), response, [])


def record(session: Session, filling: Filling, language: str) -> CheckIn:
    """Save a check-in in the person's own wellbeing vault.

    Raises:
        CheckInIncompleteError: Nothing is answered.
        NotPermittedError: The person has no such vault.
    """
    taken = taken_from(session.data.tools.now(), filling, language, SCORES)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        work.put(Kind.CHECK_IN, taken)
    return taken


def taken_from(now: datetime, filling: Filling, language: str, scores: Collection[str]) -> CheckIn:
    """Return the record of a form that somebody filled in about themselves.

    Args:
        now: When.
        filling: The form.
        language: In which it was shown, two letters.
        scores: The names of its scores.

    Raises:
        CheckInIncompleteError: Nothing is answered.
    """
    response = filling.response(completed=True, authored=now, language=language)
    if not _answered(response, scores):
        raise CheckInIncompleteError
    found = {
        name: float(value)
        for name, value in filling.computed().items()
        if name in scores and isinstance(value, int | float)
    }
    return CheckIn(now, found, json.dumps(response, ensure_ascii=False))


def _answered(response: Mapping[str, Any], scores: Collection[str]) -> bool:
    items = [item for group in response.get("item", ()) for item in group.get("item", ())]
    return any(item.get("answer") for item in items if item["linkId"] not in scores)


def mine(session: Session) -> list[Filed[CheckIn]]:
    """Return the person's own check-ins, oldest first."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        return reader.latest(Kind.CHECK_IN, CheckIn)
