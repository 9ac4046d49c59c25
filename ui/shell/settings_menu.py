"""Language, digits, theme and text size, and the help."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from counsel_desk.domain.office.preferences import Preferences
from counsel_desk.version import VERSION
from ui.design.digits import OWN_DIGITS
from ui.languages import LANGUAGES

TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)


class SettingsMenu(QMenu):
    """The display settings that each person chooses for themselves.

    Signals:
        preferred(str, object): The name of a field of `Preferences`, and what was chosen for it.
        help_requested: The person wants to read the help.
        about_requested: The person wants to know what this program is and holds.
    """

    preferred = Signal(str, object)
    help_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Preferences()
        self._build()

    def set_chosen(self, chosen: Preferences) -> None:
        """Tick the current settings."""
        self._chosen = chosen
        self._build()

    def _build(self) -> None:
        self._empty()
        self._add_settings()

    def _empty(self) -> None:
        """Take everything out; Qt would keep the menus in it for good."""
        self.clear()
        here = Qt.FindChildOption.FindDirectChildrenOnly
        for menu in self.findChildren(QMenu, options=here):
            # It may be the one from which something was just chosen.
            menu.deleteLater()

    def _add_settings(self) -> None:
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        )
        sizes = [(size, f"{size:.0%}") for size in TEXT_SIZES]
        self._add_group("language", self.tr("Language"), LANGUAGES)
        if self._chosen.language in OWN_DIGITS:
            digits = ((False, "0 1 2 3"), (True, OWN_DIGITS[self._chosen.language]))
            self._add_group("own_digits", self.tr("Digits"), digits)
        self._add_group("theme", self.tr("Colours"), themes)
        self._add_group("text_size", self.tr("Text size"), sizes)
        text = self.tr("Help")
        self.addAction(f"{text}\tF1", self.help_requested.emit).setObjectName("help")
        version = self.tr("Version {version}").format(version=VERSION)
        self.addAction(version, self.about_requested.emit).setObjectName("about")

    def _add_group(self, name: str, title: str, choices: Sequence[tuple[Any, str]]) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, group)
            action.setObjectName(f"{name}_{value}")
            action.setCheckable(True)
            action.setChecked(value == getattr(self._chosen, name))
            action.setData((name, value))
            menu.addAction(action)
        group.triggered.connect(self._on_action_triggered)

    def _on_action_triggered(self, action: QAction) -> None:
        name, value = action.data()
        self.preferred.emit(name, value)

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)
