"""The tab of the summary: written under a consent, shown to the client, then released."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.about_client import NOTHING_SAID
from counsel_desk.domain.consent.consent import Category, Consent, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Scheme, Section, SummaryType
from tests.gui.seen import child, click, text_of
from tests.helpers.agreeing import GIVING
from ui import words
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.waiting_line import WaitingLine
from ui.release.client_agreement import ClientAgreement
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
    box = child(tab, QComboBox, "summary_scheme")
    box.setCurrentIndex(box.findData(Scheme.STATE))
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
    tab.show_consents([*dead_records, filed("live", CONSENT)], NOTHING_SAID)
    combo = child(tab, QComboBox, "summary_consent")
    assert [combo.itemData(place) for place in range(combo.count())] == ["live"]
    tab.show_consents(dead_records, NOTHING_SAID)
    assert combo.count() == 0
    assert not child(tab, QPushButton, "preview_summary").isVisible()


def test_a_first_wording_is_requested_for_the_agreed_parts_only(tab: SummaryTab) -> None:
    asked: list[tuple[Part, str]] = []
    tab.suggestion_requested.connect(lambda *values: asked.append(values))
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    spoken = CONSENT.language
    assert asked == [(Part(Category.ATTENDANCE), spoken), (Part(NEEDS), spoken)]
    tab.set_suggestion(Part(Category.SAFETY_AND_RISK), "never agreed to")
    texts = [each.toPlainText() for each in tab.findChildren(QPlainTextEdit)]
    assert texts == ["", ""]


def test_a_summary_in_the_recipient_s_language_is_heard_in_the_client_s(tab: SummaryTab) -> None:
    tab.show_consents([filed("live", replace(CONSENT, language="bn"))], NOTHING_SAID)
    box = child(tab, QComboBox, "summary_language")
    assert box.currentData() == "bn"
    assert "hears every sentence" not in text_of(tab)
    box.setCurrentIndex(box.findData("en"))
    assert "The client hears every sentence of it in Bengali" in text_of(tab)
    QTest.keyClicks(child(tab, QLineEdit, "summary_about"), "File 12")
    kept = tab.typed.pending()
    assert kept is not None
    assert kept["language"] == "en"
    box.setCurrentIndex(box.findData("mr"))
    tab.typed.put_back(kept)
    assert box.currentData() == "en"


def test_who_cannot_receive_yet_is_said_with_the_consent(tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    line = child(tab, WaitingLine)
    assert not line.isVisible()
    line.set_waiting({CONSENT.recipient.name})
    assert f"{CONSENT.recipient.name} has not signed in yet" in text_of(tab)


def test_written_text_is_kept_when_a_suggestion_or_the_list_arrives_later(tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    text = child(tab, QPlainTextEdit, f"section_{NEEDS}")
    QTest.keyClicks(text, "Her own words")
    tab.set_suggestion(Part(NEEDS), "Something else")
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    assert child(tab, QPlainTextEdit, f"section_{NEEDS}") is text
    assert text.toPlainText() == "Her own words"


def test_a_part_is_left_out_and_included_again(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    tab.set_suggestion(Part(Category.ATTENDANCE), "Six sessions.")
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    QTest.keyClicks(child(tab, QLineEdit, "summary_about"), " File 12 ")
    click(tab, f"leave_out_{Category.ATTENDANCE}")
    impact = Section(NEEDS, "ঘুম কম হয়।")
    assert draft(qtbot, tab) == SummaryDraft(
        "live", SummaryType.IMPACT_STATEMENT, "File 12", "bn", (impact,), Scheme.STATE
    )
    click(tab, f"leave_out_{Category.ATTENDANCE}")
    attendance = Section(Category.ATTENDANCE, "Six sessions.")
    assert draft(qtbot, tab).sections == (attendance, impact)


def test_the_client_s_yes_is_taken_once_and_only_with_the_way_it_was_read(qtbot: QtBot) -> None:
    sheet = QLabel("the sheet")
    agreement = ClientAgreement(sheet, outside=False)
    qtbot.addWidget(agreement)
    agreement.show()
    assert sheet.isVisible()
    asked: list[Reading] = []
    agreement.released.connect(asked.append)
    agreement.released.connect(lambda _reading: agreement.set_waiting(True))
    click(agreement, "release_summary")
    assert asked == []  # How the client read it is not chosen yet.
    QTest.keyClick(child(agreement, QWidget, "choice_by_her"), Qt.Key.Key_Space)
    click(agreement, "release_summary")
    click(agreement, "release_summary")
    assert asked == [Reading.BY_CLIENT]


def test_refusals_are_explained_and_the_text_is_kept(qtbot: QtBot, tab: SummaryTab) -> None:
    tab.show_consents([filed("live", CONSENT)], NOTHING_SAID)
    tab.set_suggestion(Part(NEEDS), "ঘুম কম হয়।")
    draft(qtbot, tab)
    tab.show_refusals([Refusal.WITHDRAWN, Refusal.NOT_COVERED])
    message = child(tab, InlineMessage)
    assert message.isVisible()
    assert message.text.split("\n") == [
        words.refusal(Refusal.WITHDRAWN),
        words.refusal(Refusal.NOT_COVERED),
    ]
    text = child(tab, QPlainTextEdit, f"section_{NEEDS}")
    assert text.toPlainText() == "ঘুম কম হয়।"
