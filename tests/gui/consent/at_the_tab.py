"""What the tests of the consents' page do with it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
)
from pytestqt.qtbot import QtBot

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
from ui.consent.consents_tab import ConsentsTab
from ui.consent.drawing_pad import DrawingPad
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.tables.data_table import DataTable

NOW = datetime.now(UTC)
CASEWORKER = Recipient("Invented Caseworker", "", "Invented House", at_desk=True)
ADULT = Asked((CASEWORKER,), ("phq-9",), None, child=False, guardian="")
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


def kept(record: str, consent: Consent) -> Filed:
    return Filed(record, 1, NOW, "person-1", consent)


def find(tab: ConsentsTab, name: str, kind: Any = QPushButton) -> Any:
    # What was added to a window in sight comes into sight with the next events.
    QApplication.processEvents()
    [widget] = [each for each in tab.findChildren(kind, name) if each.isVisible()]
    return widget


def click(qtbot: QtBot, tab: ConsentsTab, name: str, kind: type[QCheckBox] = QPushButton) -> None:
    widget = find(tab, name, kind)
    for scroll in tab.findChildren(QScrollArea):
        if scroll.isVisible() and scroll.isAncestorOf(widget):
            scroll.ensureWidgetVisible(widget)
    if kind is QPushButton:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(widget, Qt.Key.Key_Space)


def choose(qtbot: QtBot, tab: ConsentsTab, group: str, code: Manner | str) -> None:
    click(qtbot, find(tab, group, ChoiceGroup), f"choice_{code}", QRadioButton)


def pick(tab: ConsentsTab, name: str, text: str) -> None:
    box = find(tab, name, QComboBox)
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)
    box.activated.emit(place)


def errors(tab: ConsentsTab) -> list[str]:
    labels = [each for each in tab.findChildren(QLabel) if each.property("role") == "error"]
    return [each.text() for each in labels if each.isVisible() and each.text()]


def cells(tab: ConsentsTab) -> list[list[str]]:
    model = tab.findChild(DataTable, "consents").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(tab: ConsentsTab, name: str) -> str:
    label = tab.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def ready(qtbot: QtBot, tab: ConsentsTab, manner: Manner = Manner.SIGNATURE) -> None:
    click(qtbot, tab, "new_consent")
    pick(tab, "consent_recipient", CASEWORKER.name)
    click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    tab.set_explanation(Explained("Your consent", "One.\n\nTwo.", ("consent", "lock")))
    for box in ("free_to_refuse", "able"):
        click(qtbot, tab, box, QCheckBox)
    choose(qtbot, tab, "manner", manner)


def draw(qtbot: QtBot, tab: ConsentsTab) -> DrawingPad:
    pad = find(tab, "drawing_pad", DrawingPad)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    qtbot.mouseMove(pad, QPoint(80, 60))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(80, 60))
    return pad
