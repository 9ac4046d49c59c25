"""What no paper shows, the counsellor is asked to say."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.disclosure import Disclosure, Exceptional, Step
from counsel_desk.domain.ledger import shared
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Ground
from counsel_desk.services.record_copy.record_copy import Choice
from tests.gui.seen import text_of
from ui.release.disclosures_tab import DisclosuresTab
from ui.rights.copy_card import CopyCard
from ui.sheets.held_back_message import HeldBackMessage

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("held_back", [True, False])
def test_the_card_of_a_copy_asks_the_counsellor_to_say_it(qtbot: QtBot, held_back: bool) -> None:
    card = CopyCard()
    qtbot.addWidget(card)
    card.show()
    card.show_choice(Choice((), (), (), held_back))
    assert ("Please say it to the client when you are alone" in text_of(card)) is held_back
    assert card.findChild(HeldBackMessage).isVisible() is held_back


@pytest.mark.parametrize("held_back", [True, False])
def test_so_does_the_list_of_what_was_shared(qtbot: QtBot, held_back: bool) -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    why = Exceptional(
        Ground.DANGER_TO_LIFE, "x", "Invented", now, "00", told=False, held_back=held_back
    )
    entry = Disclosure(
        Step.RELEASED, now, "", Recipient("Invented"), None, (), "link", "00", None, exceptional=why
    )
    tab = DisclosuresTab()
    qtbot.addWidget(tab)
    tab.show()
    tab.show_disclosures(shared([Filed("r", 1, now, "p", entry)]), now.date())
    assert tab.findChild(HeldBackMessage).isVisible() is held_back
