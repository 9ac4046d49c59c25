"""The ledger: a card for each release, with everything that happened to it."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain import ledger
from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.records import Filed
from tests.gui.seen import click, text_of
from ui.release.disclosures_tab import DisclosuresTab
from ui.release.shared_card import SharedCard

pytestmark = pytest.mark.gui

NOW = datetime.now(UTC)


def filed(record: str, body: Disclosure) -> Filed[Disclosure]:
    """Return the record of an entry."""
    return Filed(record, 1, NOW, "person-1", body)


def test_the_ledger_shows_a_card_for_each_release_newest_first_and_is_printed(qtbot: QtBot) -> None:
    tab = DisclosuresTab()
    qtbot.addWidget(tab)
    tab.resize(900, 600)
    tab.show()
    today = NOW.astimezone().date()
    recipient = Recipient("Invented Caseworker", at_desk=True)
    rest = ("consent", recipient, Purpose.VICTIM_COMPENSATION, (Part(Category.ATTENDANCE),))
    first = Disclosure(Step.RELEASED, NOW - timedelta(days=1), *rest, "link", "digest", None)
    back = Disclosure(Step.WITHDRAWN, NOW, *rest, "link", "digest", None)
    gone = Disclosure(Step.GONE, NOW, *rest, "link", "digest", None, day=today, copied=True)
    second = Disclosure(Step.RELEASED, NOW, *rest, "other", "digest", None)
    third = Disclosure(Step.RELEASED, NOW, *rest, "third", "digest", None, Way.PRINT)
    entries = [first, back, gone, second, third]
    records = [filed(f"entry-{place}", each) for place, each in enumerate(entries)]
    tab.show_disclosures(ledger.shared(records), today)
    cards = tab.findChildren(SharedCard)
    names = [card.accessibleName() for card in cards]
    assert ["Sent." in each for each in names] == [False, True, False]
    assert "nobody here can see whether it was read" in names[0]
    assert "Gone from the recipient's desk: Yes" in names[2]
    assert "cannot be called back" in names[2]
    qtbot.waitUntil(cards[2].isVisible)
    tab.select("entry-2")
    assert cards[2].isAncestorOf(tab.focusWidget())
    with qtbot.waitSignal(tab.print_requested):
        click(tab, "print_ledger")
    tab.show_disclosures([], today)
    assert "Nothing has been shared" in text_of(tab)
