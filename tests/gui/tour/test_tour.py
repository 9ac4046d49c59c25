"""The tour: its steps go on when they were really done, also over a lock and another day."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from counsel_desk.demo.office import DemoOffice
from counsel_desk.exit_codes import RESTART, TOUR_KEPT
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.wiring import tools
from tests.gui.seen import child
from tests.helpers.folders import copied
from ui.desk.context import Spot
from ui.help.shown_names import shown
from ui.texts import Texts
from ui.tour import progress
from ui.tour.steps import CONSENT, HELP, HIDE, LOCK, OPEN, SIGN, SIGN_IN, STEPS, WRITE
from ui.tour.tour import OFFICE, Tour, built

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("restored_theme")]


class Visitor:
    """Somebody who takes the tour; `come` takes the place of a new process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tour: Tour | None = None

    def come(self, left: int = RESTART) -> Tour:
        """Start the tour, or go on with it after a lock."""
        self.go()
        self.tour = Tour(lambda: tools(Texts(), FLOOR), self.folder, "en", left)
        self.tour.start()
        self.idle()
        return self.tour

    def go(self) -> None:
        """Leave, as the end of the process would."""
        if self.tour is None:
            return
        self.tour.app.languages.choose("en")
        for window in QApplication.topLevelWidgets():
            window.close()
        self.idle()
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        self.tour.deleteLater()
        self.tour = None
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()

    def idle(self) -> None:
        """Wait until every task is done."""
        for _turn in range(3):
            QApplication.processEvents()
            assert self.tour.app.wait_until_idle(60_000)
        QApplication.processEvents()

    def look(self) -> list[str]:
        """Let the guide look, and return what it has seen so far."""
        self.tour._guide.look()
        self.idle()
        return self.tour.progress.done

    def click(self, name: str) -> None:
        """Click a button of the window in front."""
        QTest.mouseClick(self._button(name), Qt.MouseButton.LeftButton)
        self.idle()

    def _button(self, name: str) -> QPushButton:
        return child(self.window(), QPushButton, name)

    def window(self) -> QWidget:
        """Return the window in front: the desk, or the sign-in."""
        app = self.tour.app
        window = app.desk.shell if app.desk else app.entry
        assert window is not None
        return window

    def sign_in(self) -> None:
        """Have the tour fill in name and passphrase, and sign in."""
        self.click("tour_fill")
        self.click("sign_in")

    def step(self) -> str:
        """Return the name of the step that is shown."""
        return STEPS[self.tour.progress.step].name


@pytest.fixture
def visitor(template: DemoOffice, tmp_path: Path) -> Iterator[Visitor]:
    """A visitor in whose folder the office was built already."""
    copied(template.data, tmp_path / OFFICE)
    (tmp_path / "built").touch()
    made = Visitor(tmp_path)
    yield made
    made.go()


def test_the_steps_go_on_as_they_are_done(visitor: Visitor) -> None:
    tour = visitor.come()
    visitor.sign_in()
    assert visitor.look() == [SIGN_IN]
    desk = tour.app.desk
    desk.context.open_file(Spot(clients.listing(desk.session)[0].filed.record, "notes"))
    visitor.idle()
    assert visitor.look() == [SIGN_IN, OPEN]
    visitor.click("new_note")
    child(desk.shell, QPlainTextEdit, "note_text").insertPlainText("Invented.")
    desk.navigation.flush()
    visitor.idle()
    assert visitor.look()[-1] == WRITE
    visitor.click("sign_note")
    assert visitor.look()[-1] == SIGN
    assert visitor.step() == CONSENT
    desk.shell.toggle_cover()
    visitor.look()
    desk.shell.toggle_cover()
    tour.app.help.open("notes")
    assert visitor.look()[-2:] == [HIDE, HELP]
    assert visitor.step() == CONSENT


def test_a_locked_desk_comes_back_at_the_next_step(visitor: Visitor) -> None:
    tour = visitor.come()
    for _step in range(len(STEPS) - 2):
        visitor.click("tour_next")
    assert visitor.step() == LOCK
    visitor.sign_in()
    visitor.look()
    tour.app.desk.leave(restart=True)
    visitor.idle()
    assert tour.code == RESTART
    visitor.come(RESTART)
    assert visitor.step() == "end"
    assert LOCK in visitor.tour.progress.done
    assert child(visitor.window(), QPushButton, "tour_next").isHidden()


def test_a_tour_that_is_put_off_is_kept_and_one_that_is_ended_is_not(visitor: Visitor) -> None:
    tour = visitor.come()
    visitor.click("tour_next")
    visitor.click("tour_later")
    assert tour.code == TOUR_KEPT
    tour = visitor.come()
    assert visitor.step() == OPEN
    visitor.click("tour_end")
    assert tour.code == 0


def test_every_window_says_that_it_is_fictional_and_offers_no_second_tour(
    visitor: Visitor,
) -> None:
    tour = visitor.come()
    entry = visitor.window()
    assert "Fictional" in child(entry, QLabel, "tour_mark").text()
    assert child(entry, QPushButton, "try_it").isHidden()
    visitor.sign_in()
    assert "Fictional" in child(tour.app.desk.shell, QLabel, "tour_mark").text()


def test_the_panel_is_reached_and_put_aside_with_the_keyboard(visitor: Visitor) -> None:
    visitor.come()
    entry = visitor.window()
    entry.activateWindow()
    QTest.qWaitForWindowActive(entry)
    child(entry, QLineEdit, "sign_in_name").setFocus()
    QTest.keySequence(entry, "F6")
    assert child(entry, QPushButton, "tour_next").hasFocus()
    aside = child(entry, QPushButton, "tour_aside")
    QTest.keyClick(aside, Qt.Key.Key_Space)
    assert (
        child(entry, QLabel, "tour_text").isHidden()
        or not child(entry, QLabel, "tour_text").isVisible()
    )
    QTest.keyClick(aside, Qt.Key.Key_Space)
    assert child(entry, QLabel, "tour_text").isVisible()


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_each_step_names_buttons_that_the_windows_have(language: str) -> None:
    for step in STEPS:
        for place, name in step.buttons.items():
            assert f"{{{place}}}" in step.text
            assert language == "en" or shown(name, language), name


def test_an_office_whose_building_was_cut_short_is_built_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[Path] = []

    def build(folder: Path, *_rest: object) -> None:
        assert not folder.exists()
        folder.mkdir()
        calls.append(folder)

    monkeypatch.setattr("ui.tour.tour.build", build)
    (tmp_path / OFFICE).mkdir()
    made = tools(Texts(), FLOOR)
    assert built(made, tmp_path) is made
    built(made, tmp_path)
    assert calls == [tmp_path / OFFICE]


@pytest.mark.parametrize("spoil", [lambda text: "{", lambda text: '{"step": "x"}', lambda _t: "[]"])
def test_a_spoiled_state_begins_anew(tmp_path: Path, spoil: Callable[[str], str]) -> None:
    progress.keep(tmp_path, progress.Progress(step=3))
    assert progress.read(tmp_path).step == 3
    (tmp_path / "tour.json").write_text(spoil(""), encoding="utf-8")
    assert progress.read(tmp_path) == progress.Progress()
