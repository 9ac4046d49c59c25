"""Which statement was being read, as it is kept while the desk is locked."""

from collections.abc import Mapping

_STEP = "step"


def step_of(place: int | None) -> dict[str, str]:
    """Return what a presenter says is open while a statement is read; `None` for none."""
    return {} if place is None else {_STEP: str(place)}


def place_in(opened: Mapping[str, str]) -> int | None:
    """Return the statement that was being read, by its number; `None` if none was."""
    step = opened.get(_STEP, "")
    return int(step) if step.isdecimal() else None
