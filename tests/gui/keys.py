"""A person who has no mouse: every key goes to whatever has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from ui.client_file.client_page import ClientPage
from ui.client_file.tabs import TABS
from ui.walk.driver import Driver

_MOST = 200
_ROWS = 60


class Keys:
    """The keyboard of a desk; it never sets the focus itself.

    Args:
        desk: The desk.
    """

    def __init__(self, desk: Driver) -> None:
        self._desk = desk

    @property
    def focused(self) -> QWidget:
        """What has the focus."""
        window = self._desk.window()
        if not window.isActiveWindow():  # as a window manager does with a new one
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        assert found.isVisible(), f"{found.objectName()} has the focus and cannot be seen"
        return found

    def at(self, name: str) -> bool:
        """Return whether the focus is in the widget of a name."""
        each: QWidget | None = self.focused
        while each is not None and not each.isWindow():
            if each.objectName() == name:
                return True
            each = each.parentWidget()
        return False

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key, and wait for what it does."""
        QTest.keyClick(self.focused, key, modifier or Qt.KeyboardModifier.NoModifier)
        self._desk.idle()

    def shortcut(self, keys: str) -> None:
        """Press a shortcut such as ``Ctrl+L``."""
        QTest.keySequence(self.focused, keys)
        self._desk.idle()

    def part(self, name: str) -> None:
        """Go to a part of the open file: through the tabs, then through the parts of its tab."""
        page = self._desk.find(ClientPage, "client_page")

        def in_its_tab() -> bool:
            return name in TABS[page.current_tab].parts

        def there() -> bool:
            return bool(page.current_part == name)

        for keys, reached in (("Ctrl", in_its_tab), ("Alt", there)):
            for step in ("PgUp", "PgDown"):
                for _tab in range(len(TABS)):
                    if not reached():
                        self.shortcut(f"{keys}+{step}")
        assert page.current_part == name, f"the keys do not come to {name}"

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def space(self) -> None:
        """Press the space bar."""
        self.press(Qt.Key.Key_Space)

    def to(self, name: str) -> None:
        """Press Tab until the focus is in the widget of a name."""
        been = []
        for _step in range(_MOST):
            if self.at(name):
                return
            been.append(self.focused.objectName())
            QTest.keyClick(self.focused, Qt.Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"Tab does not come to {name}, but to {been}")

    def activate(self, name: str) -> None:
        """Go to a button with Tab and press Enter."""
        self.to(name)
        self.enter()

    def tick(self, *names: str) -> None:
        """Go to boxes with Tab and tick them."""
        for name in names:
            self.to(name)
            self.space()

    def write(self, text: str) -> None:
        """Type into what has the focus, with an input method for letters that have no key."""
        if text.isascii():
            QTest.keyClicks(self.focused, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self.focused, event)
        self._desk.idle()

    def fill(self, name: str, text: str) -> None:
        """Go to a field with Tab and type into it, over what is there."""
        self.to(name)
        QTest.keySequence(self.focused, "Ctrl+A")
        self.write(text)

    def pick(self, name: str, value: object) -> None:
        """Go to a combo box with Tab, and down or up to the entry of a value."""
        self.to(name)
        box = self.focused
        assert isinstance(box, QComboBox)
        wanted = box.findData(value)
        assert wanted >= 0, f"{name} does not offer {value}"
        self._step_to(box, wanted)

    def pick_text(self, name: str, text: str) -> None:
        """Go to a combo box with Tab, and down or up to the entry that begins with a text."""
        self.to(name)
        box = self.focused
        assert isinstance(box, QComboBox)
        wanted = box.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert wanted >= 0, f"{name} does not offer {text}"
        self._step_to(box, wanted)

    def _step_to(self, box: QComboBox, wanted: int) -> None:
        for _step in range(_ROWS):
            if box.currentIndex() == wanted:
                return
            self.press(Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
        raise AssertionError(f"the arrows do not come to {box.itemText(wanted)}")

    def choose(self, group: str, code: str) -> None:
        """Go to a group with Tab, and to one of its choices with the arrows."""
        self.to(group)
        for _step in range(_ROWS):
            if self.at(f"choice_{code}"):
                self.space()
                return
            QTest.keyClick(self.focused, Qt.Key.Key_Down)
            QApplication.processEvents()
        raise AssertionError(f"the arrows do not come to {code}")
