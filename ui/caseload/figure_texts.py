"""Figures of workloads in words, as the pages show them."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.totals import Sum
from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui import words

_FIGURE = QT_TRANSLATE_NOOP("FigureTexts", "{first} to just under {last}")
_FEW = QT_TRANSLATE_NOOP("FigureTexts", "fewer than {count}")
_STEP = QT_TRANSLATE_NOOP("FigureTexts", "{first} to {last}")
_HIDDEN = QT_TRANSLATE_NOOP("FigureTexts", "not shown")
_AT_LEAST = QT_TRANSLATE_NOOP("FigureTexts", "at least {count}")
_POLICY = QT_TRANSLATE_NOOP(
    "FigureTexts",
    "Set in the office settings, version {number}: {weights}; {first} more in the first month."
    " Near the limit from {amber}, over it from {red}. Nobody with {cap} open files or more is"
    " suggested for a new client.",
)
_OVERDUE_AT_ONCE = QT_TRANSLATE_NOOP("FigureTexts", "A follow-up is overdue once its day is past.")
_OVERDUE_ONE = QT_TRANSLATE_NOOP(
    "FigureTexts", "A follow-up is overdue once its day is more than one day ago."
)
_OVERDUE = QT_TRANSLATE_NOOP(
    "FigureTexts", "A follow-up is overdue once its day is more than {days} days ago."
)
_WEIGHT = QT_TRANSLATE_NOOP("FigureTexts", "{intensity} {weight}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FigureTexts", text)


def figure(least: float, most: float) -> str:
    """Return the step in which a burden figure lies."""
    return _tr(_FIGURE).format(first=f"{least:g}", last=f"{most:g}")


def step(count: int) -> str:
    """Return the step in which a number of people lies."""
    if count < SMALLEST:
        return _tr(_FEW).format(count=SMALLEST)
    return _tr(_STEP).format(first=count, last=count + SMALLEST - 1)


def cell(count: int | None) -> str:
    """Return a figure that may be hidden."""
    return _tr(_HIDDEN) if count is None else str(count)


def total(one: Sum) -> str:
    """Return a sum of which parts may be hidden."""
    if not one.shown:
        return _tr(_HIDDEN)
    return _tr(_AT_LEAST).format(count=one.value) if one.hidden else str(one.value)


def policy(rule: WorkloadPolicy, number: int) -> str:
    """Return the weights and limits by which figures are worked out."""
    weights = ", ".join(
        _tr(_WEIGHT).format(intensity=words.intensity(each), weight=f"{rule.weights[each]:g}")
        for each in Intensity
    )
    limits = _tr(_POLICY).format(
        number=number,
        weights=weights,
        first=f"{rule.first_month:g}",
        amber=f"{rule.amber:g}",
        red=f"{rule.red:g}",
        cap=rule.cap,
    )
    overdue = {0: _OVERDUE_AT_ONCE, 1: _OVERDUE_ONE}.get(rule.follow_up_days, _OVERDUE)
    return f"{limits} {_tr(overdue).format(days=rule.follow_up_days)}"
