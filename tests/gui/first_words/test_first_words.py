"""The card before the story: at the desk, before a name, and found again."""

import pytest
from PySide6.QtWidgets import QWidget

from counsel_desk.services import first_words
from counsel_desk.services.clients import clients
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, text_of
from ui.walk.acts import Act, click, press
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui


def said_to(desk: CounsellorDesk, client: str) -> list[str]:
    """Return the languages in which the card was spoken to a client."""
    found = first_words.of_client(desk.desk.session, client)
    return [one.body.language for one in found]


def test_the_card_comes_before_the_name_and_is_noted_with_the_client(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    before = {line.filed.record for line in clients.listing(desk.desk.session)}
    desk.go("clients")
    desk.click("add_client")
    with pytest.raises(NotThereError):
        desk.text("client_name")
    desk.pick("first_words_language", "hi")
    shown = text_of(desk.find(QWidget, "explained"))
    assert "1098" in shown
    assert first_words.card(desk.desk.session, "hi").text.split("\n\n")[0] in shown
    desk.click("first_words_spoken")
    desk.click("save_client")
    [added] = {line.filed.record for line in clients.listing(desk.desk.session)} - before
    assert said_to(desk, added) == ["hi"]
    assert clients.get(desk.desk.session, added).body.language == "hi"
    assert not desk.window().findChild(QWidget, "mark_unspoken").isVisible()


def fills(desk: CounsellorDesk) -> tuple[bool, bool]:
    """Return whether a page fills the window, and whether the side bar is in sight."""
    return desk.desk.shell.filled, desk.desk.shell.side_bar.isVisible()


@pytest.mark.parametrize("leave", [click("first_words_back"), press("Escape")])
def test_the_card_fills_the_window_and_is_left_again_without_a_client(
    counsellor_desk: CounsellorDesk, leave: Act
) -> None:
    desk = counsellor_desk
    desk.go("clients")
    desk.click("add_client")
    assert fills(desk) == (True, False)
    leave(desk)
    assert fills(desk) == (False, True)
    with pytest.raises(NotThereError):
        desk.text("client_name")


def test_the_file_says_so_until_the_card_was_spoken(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "timeline")
    desk.click("mark_unspoken")
    desk.click("first_words_spoken")
    assert len(said_to(desk, desk.client)) == 1
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "first_words")
    assert "Explained on" in text_of(desk.window())
    assert not desk.window().findChild(QWidget, "mark_unspoken").isVisible()


def test_whoever_puts_it_off_is_reminded_in_the_file(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    before = {line.filed.record for line in clients.listing(desk.desk.session)}
    desk.go("clients")
    desk.click("add_client")
    desk.click("first_words_later")
    desk.click("save_client")
    [added] = {line.filed.record for line in clients.listing(desk.desk.session)} - before
    assert said_to(desk, added) == []
    assert desk.find(QWidget, "mark_unspoken").isVisible()


def test_what_was_spoken_stays_so_when_the_client_is_at_home_in_another_language(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    before = {line.filed.record for line in clients.listing(desk.desk.session)}
    desk.go("clients")
    desk.click("add_client")
    desk.click("first_words_spoken")
    desk.pick("client_language", "en")
    desk.lock()
    desk.sign_in(*desk.who)
    desk.go("clients")
    desk.click("save_client")
    [added] = {line.filed.record for line in clients.listing(desk.desk.session)} - before
    assert clients.get(desk.desk.session, added).body.language == "en"
    assert said_to(desk, added) == ["bn"]
    assert not desk.window().findChild(QWidget, "mark_unspoken").isVisible()
