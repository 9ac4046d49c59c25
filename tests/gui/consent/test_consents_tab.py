"""The consents' page without a desk behind it: what it asks for, shows and keeps."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
)

from counsel_desk.domain.consent import (
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
from counsel_desk.services.consent import Asked
from counsel_desk.services.consent_text import Explained
from tests.unit.security import files
from ui.consent.consents_tab import ConsentsTab
from ui.consent.drawing_pad import DrawingPad
from ui.consent.explained_view import ExplainedView
from ui.design.choice_group import ChoiceGroup
from ui.design.data_table import DataTable
from ui.design.day_edit import DayEdit

pytestmark = pytest.mark.gui

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


def _filed(record, consent):
    return Filed(record, 1, NOW, "person-1", consent)


@pytest.fixture
def tab(qtbot):
    tab = ConsentsTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 800)
    tab.show()
    qtbot.waitExposed(tab)
    tab.show_consents([], ADULT)
    tab.set_language("bn")
    return tab


def _find(tab, name, kind=QPushButton):
    # What was added to a window in sight comes into sight with the next events.
    QApplication.processEvents()
    [widget] = [each for each in tab.findChildren(kind, name) if each.isVisible()]
    return widget


def _click(qtbot, tab, name, kind=QPushButton):
    widget = _find(tab, name, kind)
    for scroll in tab.findChildren(QScrollArea):
        if scroll.isVisible() and scroll.isAncestorOf(widget):
            scroll.ensureWidgetVisible(widget)
    if kind is QPushButton:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(widget, Qt.Key.Key_Space)


def _choose(qtbot, tab, group, code):
    _click(qtbot, _find(tab, group, ChoiceGroup), f"choice_{code}", QRadioButton)


def _pick(tab, name, text):
    box = _find(tab, name, QComboBox)
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)
    box.activated.emit(place)


def _errors(tab):
    labels = [each for each in tab.findChildren(QLabel) if each.property("role") == "error"]
    return [each.text() for each in labels if each.isVisible() and each.text()]


def _cells(tab):
    model = tab.findChild(DataTable, "consents").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _said(tab, name):
    label = tab.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_each_consent_says_how_it_stands_and_what_holds_stands_above(tab):
    kinds = [
        CONSENT,
        replace(CONSENT, starts=NOW + timedelta(days=1)),
        replace(CONSENT, ends=NOW - timedelta(hours=1)),
        replace(CONSENT, withdrawn=NOW),
        replace(CONSENT, ends=NOW + timedelta(days=3)),
    ]
    filed = [_filed(f"record-{place}", kind) for place, kind in enumerate(kinds)]
    tab.show_consents(filed, ADULT)
    states = [row[0] for row in _cells(tab)]
    assert states == ["Yes", "Not yet", "Ended", "Taken back", "Yes, ends soon"]
    assert all(row[3] == "Invented Caseworker" for row in _cells(tab))
    assert "Results of questionnaires: PHQ-9" in _cells(tab)[0][4]
    assert _said(tab, "holds_today").count("Victim compensation") == 2
    assert _said(tab, "ends_soon").startswith("Ends soon")
    tab.show_consents([*filed, _filed("new", replace(CONSENT, renews="record-4"))], ADULT)
    assert _said(tab, "ends_soon") == ""


def test_a_consent_to_counselling_that_was_never_recorded_is_missing_calmly(qtbot, tab):
    assert "Help never depends on it" in _said(tab, "counselling_missing")
    with qtbot.waitSignal(tab.explanation_requested) as asked:
        _click(qtbot, tab, "talk_over_counselling")
    assert asked.args[0].purpose is Purpose.COUNSELLING
    assert not tab.findChild(QComboBox, "consent_recipient").isVisible()
    _click(qtbot, tab, "cancel_consent")
    tab.show_consents([_filed("record", COUNSELLING)], ADULT)
    assert _said(tab, "counselling_missing") == ""


def test_she_is_to_be_asked_herself_once_she_is_18(tab):
    birthday = NOW.astimezone().date() - timedelta(days=2)
    giving = replace(CONSENT.giving, by=GivenBy.GUARDIAN_WITH_ASSENT, assent=True)
    ends = datetime.combine(birthday, datetime.min.time()).astimezone()
    before = _filed("old", replace(CONSENT, giving=giving, ends=ends))
    tab.show_consents([before], replace(ADULT, of_age=birthday))
    assert "she herself is asked: Victim compensation" in _said(tab, "ask_herself")
    tab.show_consents([before, _filed("own", CONSENT)], replace(ADULT, of_age=birthday))
    assert _said(tab, "ask_herself") == ""


def test_the_words_to_read_are_wanted_again_whenever_a_choice_changes(qtbot, tab):
    asked = []
    tab.explanation_requested.connect(asked.append)
    _click(qtbot, tab, "new_consent")
    assert (asked[-1].language, asked[-1].parts, asked[-1].recipient) == ("bn", frozenset(), None)
    _click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    assert asked[-1].parts == {ATTENDANCE}
    _pick(tab, "consent_recipient", CASEWORKER.name)
    assert asked[-1].recipient == CASEWORKER
    _pick(tab, "consent_recipient", "Somebody outside the desk")
    _find(tab, "recipient_name", QLineEdit).setText("Legal aid clinic")
    _find(tab, "recipient_role", QLineEdit).setText("lawyer")
    assert asked[-1].recipient == Recipient("Legal aid clinic", "lawyer", "")
    _pick(tab, "consent_purpose", "Victim compensation")
    assert asked[-1].purpose is Purpose.VICTIM_COMPENSATION
    _pick(tab, "consent_language", "English")
    assert asked[-1].language == "en"
    ends = _find(tab, "consent_ends", DayEdit)
    ends.set_value(ends.value() + timedelta(days=1))
    assert asked[-1].ends == ends.value()


def test_results_are_chosen_by_questionnaire_hers_first_and_others_behind_more(qtbot, tab):
    asked = []
    tab.explanation_requested.connect(asked.append)
    _click(qtbot, tab, "new_consent")
    _click(qtbot, tab, f"category_{Category.ASSESSMENT_RESULTS}", QCheckBox)
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "phq-9")}
    assert not tab.findChild(QCheckBox, "instrument_gad-7").isVisible()
    _click(qtbot, tab, "more_instruments")
    _click(qtbot, tab, "instrument_gad-7", QCheckBox)
    _click(qtbot, tab, "instrument_phq-9", QCheckBox)
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "gad-7")}


def test_nothing_is_recorded_before_all_of_it_is_chosen(qtbot, tab):
    _click(qtbot, tab, "new_consent")
    with qtbot.assertNotEmitted(tab.record_requested):
        _click(qtbot, tab, "record_consent")
    assert _errors(tab) == [
        "Please choose who may receive it.",
        "Please choose at least one.",
        "Please choose how she gives it.",
    ]
    _pick(tab, "consent_recipient", CASEWORKER.name)
    _click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    _choose(qtbot, tab, "manner", Manner.SIGNATURE)
    with qtbot.assertNotEmitted(tab.record_requested):
        _click(qtbot, tab, "record_consent")
    assert _errors(tab) == ["Please choose where her mark is."]
    _choose(qtbot, tab, "mark", "drawn")
    with qtbot.assertNotEmitted(tab.record_requested):
        _click(qtbot, tab, "record_consent")
    assert _errors(tab) == ["Nothing is drawn yet."]


def _ready(qtbot, tab, manner=Manner.SIGNATURE):
    _click(qtbot, tab, "new_consent")
    _pick(tab, "consent_recipient", CASEWORKER.name)
    _click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    tab.set_explanation(Explained("Your consent", "One.\n\nTwo.", ("consent", "lock")))
    for box in ("free_to_refuse", "able"):
        _click(qtbot, tab, box, QCheckBox)
    _choose(qtbot, tab, "manner", manner)


def _draw(qtbot, tab):
    pad = _find(tab, "drawing_pad", DrawingPad)
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    qtbot.mouseMove(pad, QPoint(80, 60))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(80, 60))
    return pad


def test_what_was_chosen_read_and_drawn_is_what_is_recorded(qtbot, tab):
    _ready(qtbot, tab)
    _choose(qtbot, tab, "mark", "drawn")
    _draw(qtbot, tab)
    with qtbot.waitSignal(tab.record_requested) as asked:
        _click(qtbot, tab, "record_consent")
    terms, shown, impression = asked.args
    assert shown == "One.\n\nTwo."
    assert (terms.parts, terms.recipient) == ({ATTENDANCE}, CASEWORKER)
    assert terms.giving == Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True)
    assert impression.drawn
    assert impression.content.startswith(b"\x89PNG")


def test_a_drawing_is_as_wide_as_what_was_drawn_and_can_be_drawn_anew(qtbot, tab):
    _ready(qtbot, tab)
    _choose(qtbot, tab, "mark", "drawn")
    pad = _draw(qtbot, tab)
    drawn = pad.strokes()
    _click(qtbot, tab, "clear_drawing")
    assert pad.picture() == b""
    pad.set_strokes(drawn)
    assert pad.strokes() == drawn


def test_a_picture_of_paper_stands_for_a_thumb_and_nothing_for_what_is_spoken(qtbot, tab):
    _ready(qtbot, tab, Manner.THUMB_IMPRESSION)
    _choose(qtbot, tab, "mark", "picture")
    tab.set_picture(files.png())
    with qtbot.waitSignal(tab.record_requested) as asked:
        _click(qtbot, tab, "record_consent")
    assert asked.args[2].content == files.png()
    assert not _find(tab, "record_consent").isEnabled()
    tab.show_message("Not yet.", "attention")
    _choose(qtbot, tab, "mark", "paper")
    with qtbot.waitSignal(tab.record_requested) as asked:
        _click(qtbot, tab, "record_consent")
    assert asked.args[2] is None
    tab.show_message("Not yet.", "attention")
    _choose(qtbot, tab, "manner", Manner.SPOKEN_BEFORE_WITNESS)
    assert not tab.findChild(DrawingPad).isVisible()
    with qtbot.waitSignal(tab.record_requested) as asked:
        _click(qtbot, tab, "record_consent")
    assert asked.args[2] is None


def test_under_18_the_form_asks_for_a_guardian_and_for_her_own_yes(qtbot, tab):
    asked = []
    tab.show_consents([], CHILD)
    tab.explanation_requested.connect(asked.append)
    _click(qtbot, tab, "new_consent")
    assert asked[-1].giving.by is GivenBy.GUARDIAN_WITH_ASSENT
    assert asked[-1].giving.guardian == "Mina, aunt"
    assert not asked[-1].giving.assent
    note = [each.text() for each in tab.findChildren(QLabel) if "18th birthday" in each.text()]
    assert f"{CHILD.of_age:%d-%m-%Y}" in note[0]
    _choose(qtbot, tab, "given_by", GivenBy.COMMITTEE_WITH_ASSENT)
    _click(qtbot, tab, "assent", QCheckBox)
    _find(tab, "guardian", QLineEdit).setText("The matron whom the Committee named")
    assert asked[-1].giving.by is GivenBy.COMMITTEE_WITH_ASSENT
    assert asked[-1].giving.guardian == "The matron whom the Committee named"
    assert asked[-1].giving.assent


def test_a_new_form_keeps_nothing_of_the_one_before(qtbot, tab):
    _ready(qtbot, tab)
    _choose(qtbot, tab, "mark", "drawn")
    _draw(qtbot, tab)
    _click(qtbot, tab, "cancel_consent")
    _click(qtbot, tab, "new_consent")
    assert not any(box.isChecked() for box in tab.findChildren(QCheckBox))
    assert tab.findChild(QComboBox, "consent_recipient").currentData() == ""
    assert tab.findChild(DrawingPad).strokes() == []
    assert tab.typed.pending() is None


def test_what_is_half_typed_comes_back_with_what_was_drawn(qtbot, tab):
    _ready(qtbot, tab)
    _choose(qtbot, tab, "mark", "drawn")
    drawn = _draw(qtbot, tab).strokes()
    content = tab.typed.pending()
    other = ConsentsTab()
    qtbot.addWidget(other)
    other.show_consents([], ADULT)
    other.show()
    asked = []
    other.explanation_requested.connect(asked.append)
    other.typed.resume(content, datetime.now().astimezone())
    assert other.findChild(DrawingPad).strokes() == drawn
    assert (asked[-1].parts, asked[-1].recipient) == ({ATTENDANCE}, CASEWORKER)


def test_the_words_can_be_shown_alone_and_larger(qtbot, tab):
    _ready(qtbot, tab)
    _click(qtbot, tab, "show_alone")
    assert not tab.findChild(QComboBox, "consent_purpose").isVisible()
    view = _find(tab, "explained", ExplainedView)
    QApplication.processEvents()
    roles = {each.property("role") for each in view.findChildren(QLabel) if each.isVisible()}
    assert roles == {"reading-large"}
    _click(qtbot, tab, "show_alone")
    assert tab.findChild(QComboBox, "consent_purpose").isVisible()


def test_a_consent_is_opened_by_keys_read_renewed_and_narrowed(qtbot, tab):
    tab.show_consents([_filed("record-1", CONSENT)], ADULT)
    table = tab.findChild(DataTable, "consents")
    table.selectRow(0)
    with qtbot.waitSignal(tab.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["record-1"]
    assert _find(tab, "explained", ExplainedView).text() == CONSENT.explained
    tab.show_mark(files.png())
    assert _find(tab, "consent_mark", QLabel).pixmap().width() > 0
    _click(qtbot, tab, "narrow_consent")
    _click(qtbot, tab, "keep_assessment_results_phq-9", QCheckBox)
    with qtbot.waitSignal(tab.narrow_requested) as asked:
        _click(qtbot, tab, "narrow_now")
    assert asked.args[:2] == ["record-1", frozenset({ATTENDANCE})]
    wanted = []
    tab.explanation_requested.connect(wanted.append)
    _click(qtbot, tab, "renew_consent")
    terms = wanted[-1]
    assert (terms.renews, terms.parts, terms.language) == ("record-1", CONSENT.parts, "bn")
    assert not terms.giving.free_to_refuse


def test_a_consent_is_taken_back_from_the_list_by_keys_and_only_after_asking(qtbot, tab):
    tab.show_consents([_filed("record-1", CONSENT)], ADULT)
    table = tab.findChild(DataTable, "consents")
    table.setFocus()
    table.selectRow(0)
    with qtbot.assertNotEmitted(tab.withdraw_requested):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert tab.focusWidget().objectName() == "question_no"
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Space)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(tab.withdraw_requested) as asked:
        qtbot.keyClick(_find(tab, "question_yes"), Qt.Key.Key_Space)
    assert asked.args == ["record-1"]


def test_what_is_taken_back_can_be_printed_but_not_taken_back_again(qtbot, tab):
    tab.show_consents([_filed("record-1", replace(CONSENT, withdrawn=NOW))], ADULT)
    tab.findChild(DataTable, "consents").selectRow(0)
    assert not tab.findChild(QPushButton, "withdraw_consent").isEnabled()
    with qtbot.waitSignal(tab.print_requested) as asked:
        _click(qtbot, tab, "print_consent")
    assert asked.args == ["record-1"]
