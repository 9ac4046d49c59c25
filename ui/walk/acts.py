"""The acts that a path through a page is made of."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path as FilePath

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QTableView, QWidget

from ui.design.layout.top_tabs import TopTabs
from ui.walk.driver import Driver, NotThereError
from ui.walk.filling import fill

Act = Callable[[Driver], None]


@dataclass(frozen=True)
class Beside:
    """A window beside the one in front, to be looked at.

    Attributes:
        name: Says what it is.
        find: Returns it.
    """

    name: str
    find: Callable[[Driver], QWidget]


Path = tuple[str | Beside | Act, ...]
"""Acts, and the names of what is then to be looked at."""

__all__ = [
    "Act",
    "Beside",
    "Path",
    "choose",
    "click",
    "enter",
    "fill",
    "item",
    "load",
    "pair",
    "pick",
    "press",
    "row",
    "save",
    "tab",
    "tick",
    "type_in",
    "untick",
    "want_pair",
]


def click(*names: str) -> Act:
    """Click buttons, one after the other."""

    def act(desk: Driver) -> None:
        for name in names:
            desk.click(name)

    return act


def want_pair(desk: Driver) -> None:
    """Open the form that begins supervision, where none goes on."""
    with suppress(NotThereError):
        desk.click("empty_state_action")


def pair(desk: Driver) -> None:
    """Begin supervision with the first who can be chosen, where the form for it is open."""
    with suppress(NotThereError):
        desk.pick("pair_person", desk.find(QComboBox, "pair_person").itemData(0))
        desk.click("save_pair")


def choose(group: str, code: str) -> Act:
    """Choose one of a group."""
    return lambda desk: desk.choose(group, code)


def row(table: str, number: int = 0) -> Act:
    """Put the cursor on a row of a table."""

    def act(desk: Driver) -> None:
        view = desk.find(QTableView, table)
        view.setCurrentIndex(view.model().index(number, 0))
        desk.idle()

    return act


def item(listed: str, number: int = 0) -> Act:
    """Choose a line of a list."""

    def act(desk: Driver) -> None:
        desk.find(QListWidget, listed).setCurrentRow(number)
        desk.idle()

    return act


def tab(name: str) -> Act:
    """Show one of the tabs of a page."""

    def act(desk: Driver) -> None:
        desk.page().findChildren(TopTabs)[0].show_tab(name)
        desk.idle()

    return act


def enter(table: str, number: int = 0) -> Act:
    """Open a row of a table."""

    def act(desk: Driver) -> None:
        row(table, number)(desk)
        QTest.keyClick(desk.find(QTableView, table), Qt.Key.Key_Return)
        desk.idle()

    return act


def tick(*names: str) -> Act:
    """Tick boxes that are not ticked yet."""

    def act(desk: Driver) -> None:
        desk.check(*(name for name in names if not desk.find(QCheckBox, name).isChecked()))

    return act


def untick(*names: str) -> Act:
    """Take ticks away again."""

    def act(desk: Driver) -> None:
        desk.check(*(name for name in names if desk.find(QCheckBox, name).isChecked()))

    return act


def pick(name: str, value: object) -> Act:
    """Pick an entry of a combo box by its value."""
    return lambda desk: desk.pick(name, value)


def type_in(name: str, text: str) -> Act:
    """Type into a line or an editor, replacing its content."""

    def act(desk: Driver) -> None:
        desk.type(name, text)
        desk.idle()  # words that depend on it are worked out again

    return act


def press(keys: str) -> Act:
    """Press keys."""
    return lambda desk: desk.press(keys)


def load(button: str, make: Callable[[FilePath], None], name: str) -> Act:
    """Click a button that asks for a file, and choose one that is made for it.

    Args:
        button: The button.
        make: Writes the file.
        name: The file's name.
    """

    def act(desk: Driver) -> None:
        path = desk.folder.with_name(name)
        make(path)
        with desk.file_dialog(path):
            desk.click(button)

    return act


def save(button: str, name: str) -> Act:
    """Click a button that asks where to save a file, and type a name."""

    def act(desk: Driver) -> None:
        with desk.file_dialog(desk.folder.with_name(name)):
            desk.click(button)

    return act
