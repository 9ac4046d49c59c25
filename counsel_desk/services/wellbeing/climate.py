"""The private form on the climate of the team, worded by this project and not validated."""

from collections.abc import Mapping
from typing import Any

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import CheckIn, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing import team
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.library import builtin

FORM = "team_climate"
SCORES = team.SCORES[team.Form.CLIMATE]
HIGHEST = team.HIGHEST[team.Form.CLIMATE]
"""Highest value of each score; the lowest is 0. Two statements each, from 0 to 4."""


def begin() -> Filling:
    """Return an unanswered form."""
    return Filling(builtin(FORM))


def resume(response: Mapping[str, Any]) -> Filling:
    """Return a form with earlier answers, as returned by `Filling.paused`."""
    return Filling.from_response(builtin(FORM), response, [])


def record(session: Session, filling: Filling, language: str) -> CheckIn:
    """Save the answers in the person's own wellbeing vault.

    Raises:
        CheckInIncompleteError: Nothing is answered.
        NotPermittedError: The person has no such vault.
    """
    taken = check_in.taken_from(session.data.tools.now(), filling, language, SCORES)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        work.put(Kind.CLIMATE, taken)
    return taken


def mine(session: Session) -> list[Filed[CheckIn]]:
    """Return the person's own answers, oldest first."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        return reader.latest(Kind.CLIMATE, CheckIn)
