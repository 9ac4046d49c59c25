"""The ledger: a card for each release, with all that became of it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain import ledger
from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.records import Filed
from ui.release.disclosures_tab import DisclosuresTab
from ui.release.shared_card import SharedCard

pytestmark = pytest.mark.gui

NOW = datetime.now(UTC)


def _filed(record: str, body: Disclosure) -> Filed:
    return Filed(record, 1, NOW, "person-1", body)


def test_the_ledger_shows_a_card_for_each_release_newest_first_and_prints(qtbot: QtBot) -> None:
    tab = DisclosuresTab()
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show()
    today = NOW.astimezone().date()
    recipient = Recipient("Invented Caseworker", at_desk=True)
    rest = ("consent", recipient, Purpose.VICTIM_COMPENSATION, (Part(Category.ATTENDANCE),))
    paper = {"way": Way.PRINT}
    first = Disclosure(Step.RELEASED, NOW - timedelta(days=1), *rest, "link", "digest", None)
    back = Disclosure(Step.WITHDRAWN, NOW, *rest, "link", "digest", None)
    gone = Disclosure(Step.GONE, NOW, *rest, "link", "digest", None, day=today, copied=True)
    second = Disclosure(Step.RELEASED, NOW, *rest, "other", "digest", None)
    third = Disclosure(Step.RELEASED, NOW, *rest, "third", "digest", None, **paper)
    entries = [first, back, gone, second, third]
    filed = [_filed(f"entry-{place}", each) for place, each in enumerate(entries)]
    tab.show_disclosures(ledger.shared(filed), today)
    cards = tab.findChildren(SharedCard)
    told = [card.accessibleName() for card in cards]
    assert ["Sent." in each for each in told] == [False, True, False]
    assert "nobody here can see whether it was read" in told[0]
    assert "Gone from the recipient's desk: Yes" in told[2]
    assert "cannot be called back" in told[2]
    qtbot.waitUntil(cards[2].isVisible)
    tab.select("entry-2")
    assert tab.focusWidget() is cards[2]
    with qtbot.waitSignal(tab.print_requested):
        qtbot.mouseClick(tab.findChild(QPushButton, "print_ledger"), Qt.MouseButton.LeftButton)
    tab.show_disclosures([], today)
    assert "Nothing has been shared" in " ".join(
        each.text() for each in tab.findChildren(QLabel) if each.isVisible()
    )
