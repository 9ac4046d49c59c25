"""Instruments, and the parts of the tab for questionnaires."""

from datetime import UTC, date, datetime

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QWidget,
)

from counsel_desk.domain.records import Assessment, Filed
from tests.gui.seen import child
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.views import InstrumentChoice, ResultView
from ui.design.fields.day_edit import DayEdit

PHQ = InstrumentChoice("phq-9", "PHQ-9: depression", 9, (0,) * 9, (3,) * 9, "")
AUDIT_C = InstrumentChoice("audit-c", "AUDIT-C", 3, (0,) * 3, (4,) * 3, "", by_sex=True)
K10 = InstrumentChoice("k10", "K10", 10, (1,) * 10, (5,) * 10, "Not checked against the manual.")
WIDE = InstrumentChoice("pss-4", "A scale of two digits", 4, (0,) * 4, (12,) * 4, "")
NOTHING = ResultView("", "", (), ())


def filed(
    record: str, instrument: str, taken: date, total: float, band: str = ""
) -> Filed[Assessment]:
    """Return the record of a questionnaire with a total."""
    body = Assessment(instrument, taken, (), {"total": total}, band, ())
    return Filed(record, 1, datetime(2026, 11, 24, tzinfo=UTC), "p1", body)


def box_of(tab: AssessmentsTab, number: int) -> QLineEdit:
    """Return the box of an item."""
    # The boxes of the instrument before wait to be deleted, in front of the new ones.
    return tab.findChildren(QLineEdit, f"item_{number}")[-1]


def day_of(tab: AssessmentsTab) -> QLineEdit:
    """Return the line of the day."""
    return child(child(tab, DayEdit, "taken"), QLineEdit, "day")


def focused() -> QWidget:
    """Return the widget with the cursor."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def type_keys(keys: str) -> None:
    """Type where the cursor is, as a person does."""
    for key in keys:
        QTest.keyClicks(focused(), key)
