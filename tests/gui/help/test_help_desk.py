"""F1 opens the topic of what is in front; the cover and the lock take the help along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.domain.trust import Role
from counsel_desk.version import VERSION
from tests.gui.person import SeatedPerson
from tests.gui.seen import child
from ui.application.pages import PAGES
from ui.client_file.client_page import ClientPage
from ui.help.help_window import HelpWindow
from ui.help.pages import page
from ui.help.topics import topic_of_module
from ui.help.where import topic_at
from ui.shell.settings_menu import SettingsMenu

pytestmark = pytest.mark.gui


def ask(window: QWidget) -> None:
    """Press F1 in a window, as the system would deliver it."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)
    QApplication.processEvents()


def shown(person: SeatedPerson) -> HelpWindow:
    """Return the help window, which is open."""
    window = person.driver.app.help.window
    assert window is not None
    return window


def asked(person: SeatedPerson, window: QWidget) -> str:
    """Press F1 in a window and return the topic that opens."""
    ask(window)
    return shown(person).topic


def test_every_page_of_the_desk_is_about_a_topic() -> None:
    assert [page.name for page in PAGES if topic_of_module(page.make.__module__) is None] == []


def test_f1_at_the_sign_in_opens_its_topic(person: SeatedPerson) -> None:
    person.driver.restart()
    assert asked(person, person.driver.window()) == "sign_in"
    shown(person).close()
    person.driver.click("first_sign_in")
    assert asked(person, person.driver.window()) == "first_sign_in"


def test_f1_opens_the_topic_of_the_page_and_of_the_part_of_a_file(person: SeatedPerson) -> None:
    desk = person.sign_in()
    assert asked(person, desk.shell) == "today"
    person.write()
    assert asked(person, desk.shell) == "notes"
    file = child(desk.shell, ClientPage)
    for name in file.parts:
        file.show_part(name)
        person.driver.idle()
        wanted = topic_of_module(type(file.part(name)).__module__)
        assert topic_at(file, desk.shell) == (wanted or "client_file"), name


def test_the_menu_opens_the_help(person: SeatedPerson) -> None:
    desk = person.sign_in()
    menu = child(desk.shell, SettingsMenu)
    next(each for each in menu.actions() if each.objectName() == "help").trigger()
    assert shown(person).isVisible()


def test_the_menu_shows_the_version_and_leads_to_what_the_program_is(person: SeatedPerson) -> None:
    desk = person.sign_in()
    menu = child(desk.shell, SettingsMenu)
    about = next(each for each in menu.actions() if each.objectName() == "about")
    assert about.text() == f"Version {VERSION}"
    about.trigger()
    assert shown(person).topic == "about"


def test_hiding_the_screen_hides_the_help_until_it_is_shown_again(person: SeatedPerson) -> None:
    desk = person.sign_in()
    ask(desk.shell)
    window = shown(person)
    QTest.keySequence(window, "F9")
    assert desk.shell.covered
    assert not window.isVisible()
    ask(desk.shell)
    assert not window.isVisible()
    desk.shell.toggle_cover()
    assert window.isVisible()


def test_locking_from_the_help_locks_the_desk_and_closes_the_help(person: SeatedPerson) -> None:
    desk = person.sign_in()
    ask(desk.shell)
    QTest.keySequence(shown(person), "Ctrl+L")
    person.driver.idle()
    assert person.driver.left
    assert person.driver.app.help.window is None


def test_f1_at_a_counsellors_desk_opens_no_page_that_is_in_english_only(
    person: SeatedPerson,
) -> None:
    desk = person.sign_in()
    topics = set()
    for place in PAGES:
        if Role.COUNSELLOR in place.roles:
            desk.shell.show_page(place.name)
            person.driver.idle()
            topics.add(topic_at(QApplication.focusWidget(), desk.shell))
    person.write()
    file = child(desk.shell, ClientPage)
    for name in file.parts:
        file.show_part(name)
        person.driver.idle()
        topics.add(topic_at(file, desk.shell))
    assert len(topics) > 25
    for language in ("bn", "hi", "mr"):
        assert [topic for topic in topics if not page(topic, language).translated] == []
