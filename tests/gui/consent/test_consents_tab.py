"""The consents: explained, recorded, printed and taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
)

from counsel_desk.domain.consent import Category, Consent, GivenBy, Manner, Purpose
from counsel_desk.domain.records import Filed
from ui.consent.consent_form import ConsentForm
from ui.consent.consents_tab import ConsentsTab
from ui.consent.recipient import Recipient
from ui.design.data_table import DataTable
from ui.design.day_edit import DayEdit

pytestmark = pytest.mark.gui

CATEGORY_MISSING = "Please choose at least one."
CASEWORKER_MISSING = "Please choose the caseworker."
MANNER_MISSING = "Please choose how she gives it."
NOW = datetime.now(UTC)
CONSENT = Consent(
    Purpose.VICTIM_COMPENSATION,
    frozenset({Category.ATTENDANCE, Category.IMPACT}),
    "person-7",
    "bn",
    NOW - timedelta(days=3),
    NOW + timedelta(days=60),
    GivenBy.CLIENT,
    Manner.THUMB_IMPRESSION,
    False,
    "আপনি না বলতে পারেন।",
    True,
)


def _filed(record, consent):
    return Filed(record, 1, NOW, "person-1", consent)


@pytest.fixture
def tab(qtbot):
    tab = ConsentsTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 800)
    tab.show()
    qtbot.waitExposed(tab)
    # No event loop runs here that would take away the radio buttons replaced in the meantime.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tab.set_recipients([Recipient("person-7", "Invented Caseworker")])
    tab.set_language("bn")
    return tab


def _click(qtbot, tab, name, kind=QPushButton):
    widget = tab.findChild(kind, name)
    scroll = tab.findChild(QScrollArea)
    if scroll.isAncestorOf(widget):
        scroll.ensureWidgetVisible(widget)
    if kind is QPushButton:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(widget, Qt.Key.Key_Space)


def _errors(form):
    labels = [each for each in form.findChildren(QLabel) if each.property("role") == "error"]
    said = {each.text() for each in labels if each.isVisible() and each.text()}
    return [text for text in (CATEGORY_MISSING, CASEWORKER_MISSING, MANNER_MISSING) if text in said]


def _cells(tab):
    model = tab.findChild(DataTable, "consents").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _choose_recipient(qtbot, tab):
    combo = tab.findChild(QComboBox, "consent_recipient")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == "person-7"


def test_each_consent_says_how_it_stands_today(tab):
    kinds = [
        CONSENT,
        replace(CONSENT, starts=NOW + timedelta(days=1)),
        replace(CONSENT, ends=NOW - timedelta(days=1)),
        replace(CONSENT, withdrawn=NOW),
    ]
    filed = [_filed(f"record-{place}", kind) for place, kind in enumerate(kinds)]
    tab.show_consents(filed, {"person-7": "Invented Caseworker"})
    cells = _cells(tab)
    assert [row[0] for row in cells] == ["Yes", "Not yet", "Ended", "Taken back"]
    assert all(row[3] == "Invented Caseworker" for row in cells)


def test_the_words_to_read_are_wanted_again_whenever_a_choice_changes(qtbot, tab):
    asked = []
    tab.explanation_requested.connect(lambda *values: asked.append(values))
    _click(qtbot, tab, "new_consent")
    until = tab.findChild(DayEdit, "consent_ends").value()
    assert asked[-1] == ("bn", next(iter(Purpose)), frozenset(), "", until)
    _click(qtbot, tab, f"category_{Category.IMPACT}", QCheckBox)
    assert asked[-1][2] == frozenset({Category.IMPACT})
    _choose_recipient(qtbot, tab)
    assert asked[-1][3] == "person-7"
    purpose = tab.findChild(QComboBox, "consent_purpose")
    qtbot.keyClick(purpose, Qt.Key.Key_Down)
    assert asked[-1][1] == list(Purpose)[1]
    language = tab.findChild(QComboBox, "consent_language")
    qtbot.keyClick(language, Qt.Key.Key_Up)
    assert asked[-1][0] == "en"
    tab.findChild(DayEdit, "consent_ends").set_value(until + timedelta(days=1))
    assert asked[-1][4] == until + timedelta(days=1)


def test_nothing_is_recorded_before_all_of_it_is_chosen(qtbot, tab):
    _click(qtbot, tab, "new_consent")
    said = tab.findChild(ConsentForm)
    with qtbot.assertNotEmitted(tab.record_requested):
        _click(qtbot, tab, "record_consent")
        assert _errors(said) == [CATEGORY_MISSING, CASEWORKER_MISSING, MANNER_MISSING]
        _click(qtbot, tab, f"category_{Category.IMPACT}", QCheckBox)
        _click(qtbot, tab, "record_consent")
        assert _errors(said) == [CASEWORKER_MISSING, MANNER_MISSING]
        _choose_recipient(qtbot, tab)
        _click(qtbot, tab, "record_consent")
        assert _errors(said) == [MANNER_MISSING]


def test_what_was_chosen_and_read_is_what_is_recorded(qtbot, tab):
    _click(qtbot, tab, "new_consent")
    _click(qtbot, tab, f"category_{Category.IMPACT}", QCheckBox)
    _choose_recipient(qtbot, tab)
    tab.set_explanation(CONSENT.explained)
    assert tab.findChild(QPlainTextEdit, "explained").toPlainText() == CONSENT.explained
    _click(qtbot, tab, "free_to_refuse", QCheckBox)
    _click(qtbot, tab, f"choice_{Manner.THUMB_IMPRESSION}", QRadioButton)
    with qtbot.waitSignal(tab.record_requested) as asked:
        _click(qtbot, tab, "record_consent")
    draft = asked.args[0]
    assert draft.categories == frozenset({Category.IMPACT})
    assert (draft.recipient, draft.language) == ("person-7", "bn")
    assert (draft.given_by, draft.manner) == (GivenBy.CLIENT, Manner.THUMB_IMPRESSION)
    assert (draft.free_to_refuse, draft.interpreter) == (True, False)
    assert draft.explained == CONSENT.explained
    assert draft.starts == datetime.now().astimezone().date()
    assert draft.ends > draft.starts


def test_a_new_form_keeps_nothing_of_the_one_before(qtbot, tab):
    _click(qtbot, tab, "new_consent")
    _click(qtbot, tab, f"category_{Category.IMPACT}", QCheckBox)
    _click(qtbot, tab, "free_to_refuse", QCheckBox)
    _choose_recipient(qtbot, tab)
    qtbot.keyClick(tab.findChild(QComboBox, "consent_purpose"), Qt.Key.Key_Down)
    _click(qtbot, tab, "cancel_consent")
    _click(qtbot, tab, "new_consent")
    assert not any(box.isChecked() for box in tab.findChildren(QCheckBox))
    assert tab.findChild(QComboBox, "consent_recipient").currentData() == ""
    assert tab.findChild(QComboBox, "consent_purpose").currentIndex() == 0


def test_a_consent_is_taken_back_only_after_asking(qtbot, tab):
    tab.show_consents([_filed("record-1", CONSENT)], {})
    table = tab.findChild(DataTable, "consents")
    table.selectRow(0)
    with qtbot.assertNotEmitted(tab.withdraw_requested):
        _click(qtbot, tab, "withdraw_consent")
        assert tab.focusWidget().objectName() == "keep_consent"
        _click(qtbot, tab, "keep_consent")
    _click(qtbot, tab, "withdraw_consent")
    with qtbot.waitSignal(tab.withdraw_requested) as asked:
        _click(qtbot, tab, "withdraw_now")
    assert asked.args == ["record-1"]


def test_what_is_taken_back_can_be_printed_but_not_taken_back_again(qtbot, tab):
    tab.show_consents([_filed("record-1", replace(CONSENT, withdrawn=NOW))], {})
    tab.findChild(DataTable, "consents").selectRow(0)
    assert not tab.findChild(QPushButton, "withdraw_consent").isEnabled()
    with qtbot.waitSignal(tab.print_requested) as asked:
        _click(qtbot, tab, "print_consent")
    assert asked.args == ["record-1"]
