"""The form for a consent without a desk behind it: what it asks for, shows and keeps."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
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
from counsel_desk.services.consent.consent import Terms
from tests.gui.consent.at_the_tab import (
    ADULT,
    ATTENDANCE,
    CASEWORKER,
    CHILD,
    choose,
    click,
    draw,
    fill_in,
    find,
    pick,
    tick,
)
from tests.gui.seen import errors
from tests.helpers.values import media_files
from ui.consent.consents_tab import ConsentsTab
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.drawing_pad import DrawingPad

pytestmark = pytest.mark.gui


def test_every_change_of_a_choice_requests_the_explanation_again(tab: ConsentsTab) -> None:
    asked: list[Terms] = []
    tab.explanation_requested.connect(asked.append)
    click(tab, "new_consent")
    assert (asked[-1].language, asked[-1].parts, asked[-1].recipient) == ("bn", frozenset(), None)
    tick(tab, f"category_{Category.ATTENDANCE}")
    assert asked[-1].parts == {ATTENDANCE}
    pick(tab, "consent_recipient", CASEWORKER.name)
    assert asked[-1].recipient == CASEWORKER
    pick(tab, "consent_recipient", "Somebody outside the desk")
    find(tab, QLineEdit, "recipient_name").setText("Legal aid clinic")
    find(tab, QLineEdit, "recipient_role").setText("lawyer")
    assert asked[-1].recipient == Recipient("Legal aid clinic", "lawyer", "")
    pick(tab, "consent_purpose", "Compensation by the State")
    assert asked[-1].purpose is Purpose.VICTIM_COMPENSATION
    pick(tab, "consent_language", "English")
    assert asked[-1].language == "en"
    ends = find(tab, DayEdit, "consent_ends")
    day = ends.value()
    assert day is not None
    ends.set_value(day + timedelta(days=1))
    assert asked[-1].ends == ends.value()


def test_questionnaires_with_results_are_offered_first_and_the_others_behind_more(
    tab: ConsentsTab,
) -> None:
    asked: list[Terms] = []
    tab.explanation_requested.connect(asked.append)
    click(tab, "new_consent")
    tick(tab, f"category_{Category.ASSESSMENT_RESULTS}")
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "phq-9")}
    assert not tab.findChild(QCheckBox, "instrument_gad-7").isVisible()
    click(tab, "more_instruments")
    tick(tab, "instrument_gad-7")
    tick(tab, "instrument_phq-9")
    assert asked[-1].parts == {Part(Category.ASSESSMENT_RESULTS, "gad-7")}


def test_nothing_is_recorded_until_everything_is_chosen(qtbot: QtBot, tab: ConsentsTab) -> None:
    click(tab, "new_consent")
    with qtbot.assertNotEmitted(tab.record_requested):
        click(tab, "record_consent")
    assert errors(tab) == [
        "Please choose who may receive it.",
        "Please choose at least one.",
        "Please choose how it is given.",
    ]
    recipient = tab.findChild(QComboBox, "consent_recipient")
    qtbot.waitUntil(lambda: tab.window().focusWidget() is recipient)
    pick(tab, "consent_recipient", CASEWORKER.name)
    assert errors(tab)[0] == "Please choose at least one."
    tick(tab, f"category_{Category.ATTENDANCE}")
    assert errors(tab) == ["Please choose how it is given."]
    choose(tab, "manner", Manner.SIGNATURE)
    with qtbot.assertNotEmitted(tab.record_requested):
        click(tab, "record_consent")
    assert errors(tab) == ["Please choose where the mark is."]
    choose(tab, "mark", "drawn")
    with qtbot.assertNotEmitted(tab.record_requested):
        click(tab, "record_consent")
    assert errors(tab) == ["Nothing is drawn yet."]


def test_the_choices_the_explanation_and_the_drawing_are_recorded(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    fill_in(tab)
    choose(tab, "mark", "drawn")
    draw(tab)
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(tab, "record_consent")
    terms, shown, impression = asked.args
    assert shown == "One.\n\nTwo."
    assert (terms.parts, terms.recipient) == ({ATTENDANCE}, CASEWORKER)
    assert terms.giving == Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True)
    assert impression.drawn
    assert impression.picture.content.startswith(b"\x89PNG")


def test_a_drawing_can_be_cleared_and_restored(tab: ConsentsTab) -> None:
    fill_in(tab)
    choose(tab, "mark", "drawn")
    pad = draw(tab)
    drawn = pad.strokes()
    click(tab, "clear_drawing")
    assert pad.picture() == b""
    pad.set_strokes(drawn)
    assert pad.strokes() == drawn


def test_a_thumb_impression_may_be_a_picture_and_a_spoken_consent_has_no_mark(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    fill_in(tab, Manner.THUMB_IMPRESSION)
    choose(tab, "mark", "picture")
    picture = media_files.cleaned(media_files.png())
    tab.set_picture(picture, QImage.fromData(picture.content))
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(tab, "record_consent")
    assert asked.args[2].picture == picture
    assert not find(tab, QPushButton, "record_consent").isEnabled()
    tab.allow_recording()
    choose(tab, "mark", "paper")
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(tab, "record_consent")
    assert asked.args[2] is None
    tab.allow_recording()
    choose(tab, "manner", Manner.SPOKEN_BEFORE_WITNESS)
    assert not tab.findChild(DrawingPad).isVisible()
    with qtbot.waitSignal(tab.record_requested) as asked:
        click(tab, "record_consent")
    assert asked.args[2] is None


def test_under_18_the_form_asks_for_a_guardian_and_for_the_clients_assent(tab: ConsentsTab) -> None:
    asked: list[Terms] = []
    tab.show_consents([], CHILD)
    tab.explanation_requested.connect(asked.append)
    click(tab, "new_consent")
    giving = asked[-1].giving
    assert (giving.by, giving.guardian) == (GivenBy.GUARDIAN_WITH_ASSENT, "Mina, aunt")
    assert not giving.assent
    note = [each.text() for each in tab.findChildren(QLabel) if "come of age" in each.text()]
    assert f"{CHILD.of_age:%d-%m-%Y}" in note[0]
    choose(tab, "given_by", GivenBy.COMMITTEE_WITH_ASSENT)
    choose(tab, "assent", "yes")
    find(tab, QLineEdit, "guardian").setText("The matron whom the Committee named")
    giving = asked[-1].giving
    assert giving.by is GivenBy.COMMITTEE_WITH_ASSENT
    assert giving.guardian == "The matron whom the Committee named"
    assert giving.assent


def test_a_new_form_starts_empty(tab: ConsentsTab) -> None:
    fill_in(tab)
    choose(tab, "mark", "drawn")
    draw(tab)
    click(tab, "cancel_consent")
    click(tab, "new_consent")
    assert not any(box.isChecked() for box in tab.findChildren(QCheckBox))
    assert tab.findChild(QComboBox, "consent_recipient").currentData() is None
    assert tab.findChild(DrawingPad).strokes() == []
    assert tab.typed.pending() is None


def test_unsaved_input_is_restored_with_the_drawing(qtbot: QtBot, tab: ConsentsTab) -> None:
    fill_in(tab)
    choose(tab, "mark", "drawn")
    drawn = draw(tab).strokes()
    content = tab.typed.pending()
    assert content is not None
    other = ConsentsTab()
    qtbot.addWidget(other)
    other.show_consents([], ADULT)
    other.show()
    asked: list[Terms] = []
    other.explanation_requested.connect(asked.append)
    other.typed.resume(content, datetime.now().astimezone())
    assert other.findChild(DrawingPad).strokes() == drawn
    assert (asked[-1].parts, asked[-1].recipient) == (frozenset({ATTENDANCE}), CASEWORKER)


def test_research_asks_for_the_study_and_records_it(qtbot: QtBot, tab: ConsentsTab) -> None:
    click(tab, "new_consent")
    purpose = find(tab, QComboBox, "consent_purpose")
    assert not tab.findChild(QLineEdit, "study_title").isVisible()
    purpose.setCurrentIndex(purpose.findData(Purpose.RESEARCH))
    lines = [find(tab, QLineEdit, f"study_{name}") for name in ("title", "researcher", "approval")]
    click(tab, "record_consent")
    missing = "Please write this; a consent needs it."
    assert errors(tab).count(missing) == len(lines)
    with qtbot.waitSignal(tab.explanation_requested) as asked:
        for line, text in zip(lines, ("Sleep", "Dr. Invented", "Committee 12"), strict=True):
            line.setText(text)
    assert asked.args[0].purpose is Purpose.RESEARCH
    click(tab, "record_consent")
    assert missing not in errors(tab)
