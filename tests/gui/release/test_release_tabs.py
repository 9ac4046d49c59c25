"""The tab of the summary: written under a consent, shown to the client, then released."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.consent import Category, Consent, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, SummaryType
from tests.gui.seen import child, click
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


def filed(record: str, body: Consent) -> Filed[Consent]:
    """Return the record of a consent."""
    return Filed(record, 1, NOW, "person-1", body)


@pytest.fixture
def tab(qtbot: QtBot) -> SummaryTab:
    """The tab, shown."""
    tab = SummaryTab()
    qtbot.addWidget(tab)
    tab.resize(1000, 900)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def draft(qtbot: QtBot, tab: SummaryTab) -> SummaryDraft:
    """Ask for the preview, and return the draft to be shown."""
    with qtbot.waitSignal(tab.preview_requested) as asked:
        click(tab, "preview_summary")
    (wanted,) = asked.args
    assert isinstance(wanted, SummaryDraft)
    return wanted


def test_only_consents_in_force_today_are_offered(tab: SummaryTab) -> None:
    dead = [
        replace(CONSENT, withdrawn=NOW),
        replace(CONSENT, ends=NOW - timedelta(days=1)),
        replace(CONSENT, starts=NOW + timedelta(days=1)),
    ]
    dead_records = [filed(f"dead-{place}", each) for place, each in enumerate(dead)]
    tab.show_consents([*dead_records, filed("live", CONSENT)])
    combo = child(tab, QComboBox, "summary_consent")
    assert [combo.itemData(place) for place in range(combo.count())] == ["live"]
    tab.show_consents(dead_records)
    assert combo.count() == 0
    assert not child(tab, QPushButton, "preview_summary").isVisible()


def test_a_first_wording_is_requested_for_the_agreed_parts_only(tab: SummaryTab) -> None:
    asked: list[tuple[str, Part]] = []
    tab.suggestion_requested.connect(lambda *values: asked.append(values))
    tab.show_consents([filed("live", CONSENT)])
    assert asked == [("live", Part(Category.ATTENDANCE)), ("live", Part(NEEDS))]
    tab.set_suggestion(Part(Category.SAFETY_AND_RISK), "never agreed to")
    texts = [each.toPlainText() for each in tab.findChildren(QPlainTextEdit)]
    assert texts == ["", ""]


def test_written_text_is_kept_when_a_suggestion_or_the_list_arrives_later(tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)])
    text = child(tab, QPlainTextEdit, f"section_{NEEDS}")
    QTest.keyClicks(text, "Her own words")
    tab.set_suggestion(Part(NEEDS), "Something else")
    tab.show_consents([filed("live", CONSENT)])
    assert child(tab, QPlainTextEdit, f"section_{NEEDS}") is text
    assert text.toPlainText() == "Her own words"


def test_a_part_is_left_out_and_included_again(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)])
    tab.set_suggestion(Part(Category.ATTENDANCE), "Six sessions.")
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    QTest.keyClicks(child(tab, QLineEdit, "summary_about"), " File 12 ")
    click(tab, f"leave_out_{Category.ATTENDANCE}")
    impact = Section(NEEDS, "ঘুম কম হয়।")
    assert draft(qtbot, tab) == SummaryDraft(
        "live", SummaryType.IMPACT_STATEMENT, "File 12", "bn", (impact,)
    )
    click(tab, f"leave_out_{Category.ATTENDANCE}")
    attendance = Section(Category.ATTENDANCE, "Six sessions.")
    assert draft(qtbot, tab).sections == (attendance, impact)


def test_the_previewed_summary_is_released_once(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    seen = draft(qtbot, tab)
    sheet = QLabel("the sheet")
    tab.show_preview(sheet, outside=False)
    assert sheet.isVisible()
    asked: list[tuple[SummaryDraft, Reading]] = []
    tab.release_requested.connect(lambda *values: asked.append(values))
    click(tab, "release_summary")
    assert asked == []  # How the client read it is not chosen yet.
    QTest.keyClick(child(tab, QWidget, "choice_by_her"), Qt.Key.Key_Space)
    click(tab, "release_summary")
    click(tab, "release_summary")
    assert asked == [(seen, Reading.BY_CLIENT)]
    tab.show_released("Invented Caseworker")
    assert "Invented Caseworker" in child(tab, InlineMessage).text
    assert not sheet.isVisible()


def test_going_back_releases_nothing(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    draft(qtbot, tab)
    tab.show_preview(QLabel("the sheet"), outside=False)
    with qtbot.assertNotEmitted(tab.release_requested):
        click(tab, "back_to_summary")
    assert child(tab, QPushButton, "preview_summary").isVisible()


def test_refusals_are_explained_and_the_text_is_kept(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)])
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    draft(qtbot, tab)
    tab.show_preview(QLabel("the sheet"), outside=False)
    tab.show_refusals([Refusal.WITHDRAWN, Refusal.NOT_COVERED])
    message = child(tab, InlineMessage)
    assert message.isVisible()
    assert message.text.split("\n") == [
        words.refusal(Refusal.WITHDRAWN),
        words.refusal(Refusal.NOT_COVERED),
    ]
    text = child(tab, QPlainTextEdit, f"section_{NEEDS}")
    assert text.toPlainText() == "ঘুম কম হয়।"
