"""Texts for roles, caseloads and the reasons for handing over a vault."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from counsel_desk.domain import words
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.reporting import wording
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.words.phrases import translated, word

_ROLES = {
    "counsellor": QT_TRANSLATE_NOOP("Words", "Counsellor"),
    "supervisor": QT_TRANSLATE_NOOP("Words", "Supervisor"),
    "caseworker": QT_TRANSLATE_NOOP("Words", "Caseworker"),
    "staff": QT_TRANSLATE_NOOP("Words", "Staff"),
    "administrator": QT_TRANSLATE_NOOP("Words", "Administrator"),
}

_LOADS = {
    "within": QT_TRANSLATE_NOOP("Words", "Within the office's limits"),
    "amber": QT_TRANSLATE_NOOP("Words", "Near the limit"),
    "red": QT_TRANSLATE_NOOP("Words", "Over the limit"),
}

_REASONS = {
    "ill": QT_TRANSLATE_NOOP("Words", "Its owner is ill"),
    "left": QT_TRANSLATE_NOOP("Words", "Its owner has left"),
    "died": QT_TRANSLATE_NOOP("Words", "Its owner has died"),
    "keys_lost": QT_TRANSLATE_NOOP("Words", "Its owner's keys are lost"),
}


def role(code: str) -> str:
    """Return the name of a role."""
    return word(_ROLES, code)


def intensity(code: str) -> str:
    """Return how much work a client's situation needs."""
    return word(words.INTENSITIES, code)


def intensities(counts: Sequence[int | None], cell: Callable[[int | None], str]) -> str:
    """Return how many people needed how much support, in one line."""
    named = zip(Intensity, counts, strict=True)
    return ", ".join(f"{intensity(level)} {cell(count)}" for level, count in named)


def table(kind: type[StrEnum]) -> str:
    """Return what people are grouped by."""
    return translated(words.CONTEXT, wording.TABLES[kind])


def group(code: StrEnum) -> str:
    """Return the name of a group of people."""
    return word(wording.GROUPS, code)


def load(code: str) -> str:
    """Return how a caseload compares with the limits of the office's policy."""
    return word(_LOADS, code)


def reason(code: str) -> str:
    """Return why a vault was handed over."""
    return word(_REASONS, code)
