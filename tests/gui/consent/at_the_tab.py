"""Consents to show, and what the tests do in the tab of consents."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent import Asked
from counsel_desk.services.consent.consent_text import Explained
from tests.gui.seen import cells, child
from ui.consent.consents_tab import ConsentsTab
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.drawing_pad import DrawingPad
from ui.design.tables.data_table import DataTable

Shown = TypeVar("Shown", bound=QWidget)
NOW = datetime.now(UTC)
CASEWORKER = Recipient("Invented Caseworker", "", "Invented House", at_desk=True)
ADULT = Asked((CASEWORKER,), ("phq-9",), None, child=False, guardian="", marks=True)
CHILD = replace(ADULT, of_age=NOW.date() + timedelta(days=40), child=True, guardian="Mina, aunt")
ATTENDANCE = Part(Category.ATTENDANCE)
CONSENT = Consent(
    Purpose.VICTIM_COMPENSATION,
    frozenset({ATTENDANCE, Part(Category.ASSESSMENT_RESULTS, "phq-9")}),
    CASEWORKER,
    "bn",
    NOW - timedelta(days=3),
    NOW + timedelta(days=60),
    Giving(GivenBy.CLIENT, Manner.THUMB_IMPRESSION, free_to_refuse=True, able=True),
    "আপনি না বলতে পারেন।\n\nSecond.",
    symbols=("consent", "lock"),
)
COUNSELLING = replace(CONSENT, purpose=Purpose.COUNSELLING, parts=frozenset(), recipient=None)


def filed(record: str, consent: Consent) -> Filed[Consent]:
    """Return the record of a consent."""
    return Filed(record, 1, NOW, "person-1", consent)


def find(parent: QWidget, kind: type[Shown], name: str) -> Shown:
    """Return the one visible child of a kind and a name."""
    # What was added to a visible window becomes visible with the next events.
    QApplication.processEvents()
    [widget] = [each for each in parent.findChildren(kind, name) if each.isVisible()]
    return widget


def reach(tab: ConsentsTab, kind: type[Shown], name: str) -> Shown:
    """Scroll to the one visible child of a kind and a name, and return it."""
    widget = find(tab, kind, name)
    for scroll in tab.findChildren(QScrollArea):
        if scroll.isVisible() and scroll.isAncestorOf(widget):
            scroll.ensureWidgetVisible(widget)
    return widget


def click(tab: ConsentsTab, name: str) -> None:
    """Click a button with the mouse."""
    QTest.mouseClick(reach(tab, QPushButton, name), Qt.MouseButton.LeftButton)


def tick(tab: ConsentsTab, name: str) -> None:
    """Tick or untick a box with the keyboard."""
    QTest.keyClick(reach(tab, QCheckBox, name), Qt.Key.Key_Space)


def choose(tab: ConsentsTab, group: str, code: str) -> None:
    """Choose one of a group of radio buttons with the keyboard."""
    button = find(find(tab, ChoiceGroup, group), QRadioButton, f"choice_{code}")
    QTest.keyClick(button, Qt.Key.Key_Space)


def pick(tab: ConsentsTab, name: str, text: str) -> None:
    """Pick an entry of a combo box by its text."""
    box = find(tab, QComboBox, name)
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)
    box.activated.emit(place)


def rows(tab: ConsentsTab) -> list[list[str]]:
    """Return the texts of the list of consents."""
    return cells(child(tab, DataTable, "consents"))


def label_text(tab: ConsentsTab, name: str) -> str:
    """Return the text of a label; empty if it is hidden."""
    label = child(tab, QLabel, name)
    return label.text() if label.isVisible() else ""


def fill_in(tab: ConsentsTab, manner: Manner = Manner.SIGNATURE) -> None:
    """Fill in everything that a new consent needs, except the mark."""
    click(tab, "new_consent")
    pick(tab, "consent_recipient", CASEWORKER.name)
    tick(tab, f"category_{Category.ATTENDANCE}")
    tab.set_explanation(Explained("Your consent", "One.\n\nTwo.", ("consent", "lock")))
    for box in ("free_to_refuse", "able"):
        tick(tab, box)
    choose(tab, "manner", manner)


def draw(tab: ConsentsTab) -> DrawingPad:
    """Draw a line on the pad and return the pad."""
    pad = find(tab, DrawingPad, "drawing_pad")
    draw_line(pad, QPoint(80, 60))
    return pad


def draw_line(pad: DrawingPad, end: QPoint) -> None:
    """Draw a line with the mouse, from the upper left corner to a point."""
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    QTest.mouseMove(pad, end)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=end)
