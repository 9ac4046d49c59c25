"""A summary on its way past the client's own eyes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.consent import Category, Consent, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, SummaryType
from tests.helpers.agreeing import GIVING
from ui import words
from ui.design.messages.inline_message import InlineMessage
from ui.release.summary_builder import SummaryDraft
from ui.release.summary_tab import SummaryTab

pytestmark = pytest.mark.gui

NOW = datetime.now(UTC)
CASEWORKER = Recipient("Invented Caseworker", "", "An office", at_desk=True)
NEEDS = Category.NEEDS_AND_RECOMMENDATIONS
CONSENT = Consent(
    Purpose.VICTIM_COMPENSATION,
    frozenset({Part(Category.ATTENDANCE), Part(NEEDS)}),
    CASEWORKER,
    "bn",
    NOW - timedelta(days=3),
    NOW + timedelta(days=60),
    GIVING,
    "আপনি না বলতে পারেন।",
)


def _filed(record: str, body: Consent) -> Filed:
    return Filed(record, 1, NOW, "person-1", body)


@pytest.fixture
def tab(qtbot: QtBot) -> SummaryTab:
    tab = SummaryTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 900)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def _click(qtbot: QtBot, tab: SummaryTab, name: str) -> None:
    qtbot.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def _draft(qtbot: QtBot, tab: SummaryTab) -> SummaryDraft:
    with qtbot.waitSignal(tab.preview_requested) as asked:
        _click(qtbot, tab, "preview_summary")
    return asked.args[0]


def test_only_consents_that_hold_today_are_offered(tab: SummaryTab) -> None:
    dead = [
        replace(CONSENT, withdrawn=NOW),
        replace(CONSENT, ends=NOW - timedelta(days=1)),
        replace(CONSENT, starts=NOW + timedelta(days=1)),
    ]
    filed = [_filed(f"dead-{place}", each) for place, each in enumerate(dead)]
    tab.show_consents([*filed, _filed("live", CONSENT)])
    combo = tab.findChild(QComboBox, "summary_consent")
    assert [combo.itemData(place) for place in range(combo.count())] == ["live"]
    tab.show_consents(filed)
    assert combo.count() == 0
    assert not tab.findChild(QPushButton, "preview_summary").isVisible()


def test_a_first_wording_is_wanted_for_what_she_agreed_to_and_nothing_else(tab: SummaryTab) -> None:
    asked = []
    tab.suggestion_requested.connect(lambda *values: asked.append(values))
    tab.show_consents([_filed("live", CONSENT)])
    assert asked == [("live", Part(Category.ATTENDANCE)), ("live", Part(NEEDS))]
    tab.set_suggestion(Part(Category.SAFETY_AND_RISK), "never agreed to")
    texts = [each.toPlainText() for each in tab.findChildren(QPlainTextEdit)]
    assert texts == ["", ""]


def test_what_is_written_is_kept_when_a_suggestion_or_the_list_comes_later(
    qtbot: QtBot, tab: SummaryTab
) -> None:
    tab.show_consents([_filed("live", CONSENT)])
    text = tab.findChild(QPlainTextEdit, f"section_{NEEDS}")
    qtbot.keyClicks(text, "Her own words")
    tab.set_suggestion(Part(NEEDS), "Something else")
    tab.show_consents([_filed("live", CONSENT)])
    assert tab.findChild(QPlainTextEdit, f"section_{NEEDS}") is text
    assert text.toPlainText() == "Her own words"


def test_a_part_is_left_out_and_taken_in_again(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([_filed("live", CONSENT)])
    tab.set_suggestion(Part(Category.ATTENDANCE), "Six sessions.")
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    qtbot.keyClicks(tab.findChild(QLineEdit, "summary_about"), " File 12 ")
    _click(qtbot, tab, f"leave_out_{Category.ATTENDANCE}")
    impact = Section(NEEDS, "ঘুম কম হয়।")
    assert _draft(qtbot, tab) == SummaryDraft(
        "live", SummaryType.IMPACT_STATEMENT, "File 12", "bn", (impact,)
    )
    _click(qtbot, tab, f"leave_out_{Category.ATTENDANCE}")
    attendance = Section(Category.ATTENDANCE, "Six sessions.")
    assert _draft(qtbot, tab).sections == (attendance, impact)


def test_what_leaves_is_what_she_saw_and_it_leaves_once(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([_filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    seen = _draft(qtbot, tab)
    sheet = QLabel("the sheet")
    tab.show_preview(sheet, outside=False)
    assert sheet.isVisible()
    asked = []
    tab.release_requested.connect(lambda *values: asked.append(values))
    _click(qtbot, tab, "release_summary")
    assert asked == []  # It is not said yet how she knows what it says.
    qtbot.keyClick(tab.findChild(QWidget, "choice_by_her"), Qt.Key.Key_Space)
    _click(qtbot, tab, "release_summary")
    _click(qtbot, tab, "release_summary")
    assert asked == [(seen, Reading.BY_CLIENT)]
    tab.show_released("Invented Caseworker")
    assert "Invented Caseworker" in tab.findChild(InlineMessage).text
    assert not sheet.isVisible()


def test_going_back_releases_nothing(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([_filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    _draft(qtbot, tab)
    tab.show_preview(QLabel("the sheet"), outside=False)
    with qtbot.assertNotEmitted(tab.release_requested):
        _click(qtbot, tab, "back_to_summary")
    assert tab.findChild(QPushButton, "preview_summary").isVisible()


def test_refusals_are_said_and_what_is_written_stays(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([_filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    _draft(qtbot, tab)
    tab.show_preview(QLabel("the sheet"), outside=False)
    tab.show_refusals([Refusal.WITHDRAWN, Refusal.NOT_COVERED])
    said = tab.findChild(InlineMessage)
    assert said.isVisible()
    assert said.text.split("\n") == [
        words.refusal(Refusal.WITHDRAWN),
        words.refusal(Refusal.NOT_COVERED),
    ]
    text = tab.findChild(QPlainTextEdit, f"section_{NEEDS}")
    assert text.toPlainText() == "ঘুম কম হয়।"
