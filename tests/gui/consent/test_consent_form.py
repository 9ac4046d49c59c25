"""The form for a consent without a desk behind it: what it asks for, shows and keeps."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.consent import (
    Category,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from tests.gui.consent.at_the_tab import (
    ADULT,
    ATTENDANCE,
    CASEWORKER,
    CHILD,
    choose,
    click,
    draw,
    errors,
    find,
    pick,
    ready,
)
from tests.helpers import media_files
from ui.consent.consents_tab import ConsentsTab
from ui.consent.drawing_pad import DrawingPad
from ui.consent.explained_view import ExplainedView
from ui.design.fields.day_edit import DayEdit

pytestmark = pytest.mark.gui


def test_the_words_to_read_are_wanted_again_whenever_a_choice_changes(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    asked = []
    tab.explanation_requested.connect(asked.append)
    click(qtbot, tab, "new_consent")
    assert (asked[-1].language, asked[-1].parts, asked[-1].recipient) == ("bn", frozenset(), None)
    click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    assert asked[-1].parts == {ATTENDANCE}
    pick(tab, "consent_recipient", CASEWORKER.name)
    assert asked[-1].recipient == CASEWORKER
    pick(tab, "consent_recipient", "Somebody outside the desk")
    find(tab, "recipient_name", QLineEdit).setText("Legal aid clinic")
    find(tab, "recipient_role", QLineEdit).setText("lawyer")
    assert asked[-1].recipient == Recipient("Legal aid clinic", "lawyer", "")
    pick(tab, "consent_purpose", "Victim compensation")
    assert asked[-1].purpose is Purpose.VICTIM_COMPENSATION
    pick(tab, "consent_language", "English")
    assert asked[-1].language == "en"
    ends = find(tab, "consent_ends", DayEdit)
    ends.set_value(ends.value() + timedelta(days=1))
    assert asked[-1].ends == ends.value()


def test_results_are_chosen_by_questionnaire_hers_first_and_others_behind_more(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    asked = []
    tab.explanation_requested.connect(asked.append)
    click(qtbot, tab, "new_consent")
    click(qtbot, tab, f"category_{Category.ASSESSMENT_RESULTS}", QCheckBox)
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "phq-9")}
    assert not tab.findChild(QCheckBox, "instrument_gad-7").isVisible()
    click(qtbot, tab, "more_instruments")
    click(qtbot, tab, "instrument_gad-7", QCheckBox)
    click(qtbot, tab, "instrument_phq-9", QCheckBox)
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "gad-7")}


def test_nothing_is_recorded_before_all_of_it_is_chosen(qtbot: QtBot, tab: ConsentsTab) -> None:
    click(qtbot, tab, "new_consent")
    with qtbot.assertNotEmitted(tab.record_requested):
        click(qtbot, tab, "record_consent")
    assert errors(tab) == [
        "Please choose who may receive it.",
        "Please choose at least one.",
        "Please choose how she gives it.",
    ]
    pick(tab, "consent_recipient", CASEWORKER.name)
    click(qtbot, tab, f"category_{Category.ATTENDANCE}", QCheckBox)
    choose(qtbot, tab, "manner", Manner.SIGNATURE)
    with qtbot.assertNotEmitted(tab.record_requested):
        click(qtbot, tab, "record_consent")
    assert errors(tab) == ["Please choose where her mark is."]
    choose(qtbot, tab, "mark", "drawn")
    with qtbot.assertNotEmitted(tab.record_requested):
        click(qtbot, tab, "record_consent")
    assert errors(tab) == ["Nothing is drawn yet."]


def test_what_was_chosen_read_and_drawn_is_what_is_recorded(qtbot: QtBot, tab: ConsentsTab) -> None:
    ready(qtbot, tab)
    choose(qtbot, tab, "mark", "drawn")
    draw(qtbot, tab)
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(qtbot, tab, "record_consent")
    terms, shown, impression = asked.args
    assert shown == "One.\n\nTwo."
    assert (terms.parts, terms.recipient) == ({ATTENDANCE}, CASEWORKER)
    assert terms.giving == Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True)
    assert impression.drawn
    assert impression.content.startswith(b"\x89PNG")


def test_a_drawing_is_as_wide_as_what_was_drawn_and_can_be_drawn_anew(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    ready(qtbot, tab)
    choose(qtbot, tab, "mark", "drawn")
    pad = draw(qtbot, tab)
    drawn = pad.strokes()
    click(qtbot, tab, "clear_drawing")
    assert pad.picture() == b""
    pad.set_strokes(drawn)
    assert pad.strokes() == drawn


def test_a_picture_of_paper_stands_for_a_thumb_and_nothing_for_what_is_spoken(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    ready(qtbot, tab, Manner.THUMB_IMPRESSION)
    choose(qtbot, tab, "mark", "picture")
    tab.set_picture(media_files.png())
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(qtbot, tab, "record_consent")
    assert asked.args[2].content == media_files.png()
    assert not find(tab, "record_consent").isEnabled()
    tab.show_message("Not yet.", "attention")
    choose(qtbot, tab, "mark", "paper")
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(qtbot, tab, "record_consent")
    assert asked.args[2] is None
    tab.show_message("Not yet.", "attention")
    choose(qtbot, tab, "manner", Manner.SPOKEN_BEFORE_WITNESS)
    assert not tab.findChild(DrawingPad).isVisible()
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(qtbot, tab, "record_consent")
    assert asked.args[2] is None


def test_under_18_the_form_asks_for_a_guardian_and_for_her_own_yes(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    asked = []
    tab.show_consents([], CHILD)
    tab.explanation_requested.connect(asked.append)
    click(qtbot, tab, "new_consent")
    assert asked[-1].giving.by is GivenBy.GUARDIAN_WITH_ASSENT
    assert asked[-1].giving.guardian == "Mina, aunt"
    assert not asked[-1].giving.assent
    note = [each.text() for each in tab.findChildren(QLabel) if "18th birthday" in each.text()]
    assert f"{CHILD.of_age:%d-%m-%Y}" in note[0]
    choose(qtbot, tab, "given_by", GivenBy.COMMITTEE_WITH_ASSENT)
    click(qtbot, tab, "assent", QCheckBox)
    find(tab, "guardian", QLineEdit).setText("The matron whom the Committee named")
    assert asked[-1].giving.by is GivenBy.COMMITTEE_WITH_ASSENT
    assert asked[-1].giving.guardian == "The matron whom the Committee named"
    assert asked[-1].giving.assent


def test_a_new_form_keeps_nothing_of_the_one_before(qtbot: QtBot, tab: ConsentsTab) -> None:
    ready(qtbot, tab)
    choose(qtbot, tab, "mark", "drawn")
    draw(qtbot, tab)
    click(qtbot, tab, "cancel_consent")
    click(qtbot, tab, "new_consent")
    assert not any(box.isChecked() for box in tab.findChildren(QCheckBox))
    assert tab.findChild(QComboBox, "consent_recipient").currentData() == ""
    assert tab.findChild(DrawingPad).strokes() == []
    assert tab.typed.pending() is None


def test_what_is_half_typed_comes_back_with_what_was_drawn(qtbot: QtBot, tab: ConsentsTab) -> None:
    ready(qtbot, tab)
    choose(qtbot, tab, "mark", "drawn")
    drawn = draw(qtbot, tab).strokes()
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


def test_the_words_can_be_shown_alone_and_larger(qtbot: QtBot, tab: ConsentsTab) -> None:
    ready(qtbot, tab)
    click(qtbot, tab, "show_alone")
    assert not tab.findChild(QComboBox, "consent_purpose").isVisible()
    view = find(tab, "explained", ExplainedView)
    QApplication.processEvents()
    roles = {each.property("role") for each in view.findChildren(QLabel) if each.isVisible()}
    assert roles == {"reading-large"}
    click(qtbot, tab, "show_alone")
    assert tab.findChild(QComboBox, "consent_purpose").isVisible()
