"""Language, theme and text size."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

LANGUAGES = (("en", "English"), ("bn", "বাংলা"), ("hi", "हिन्दी"), ("mr", "मराठी"))
"""Every language under its own name, so that its readers find it."""

TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)


class SettingsMenu(QMenu):
    """The display settings that each person chooses for themselves.

    Signals:
        language_changed(str): A language code was chosen.
        theme_changed(str): A theme was chosen.
        text_size_changed(float): A text size was chosen, 1.0 to 2.0.
    """

    language_changed = Signal(str)
    theme_changed = Signal(str)
    text_size_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, Any] = {"language": "en", "theme": "light", "size": 1.0}
        self._build()

    def set_chosen(self, language: str, theme: str, text_size: float) -> None:
        """Tick the current settings."""
        self._chosen = {"language": language, "theme": theme, "size": text_size}
        self._build()

    def _build(self) -> None:
        self.clear()
        themes = (
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        )
        sizes = [(size, f"{size:.0%}") for size in TEXT_SIZES]
        self._add_group("language", self.tr("Language"), LANGUAGES)
        self._add_group("theme", self.tr("Colours"), themes)
        self._add_group("size", self.tr("Text size"), sizes)

    def _add_group(self, name: str, title: str, choices: Sequence[tuple[Any, str]]) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, group)
            action.setObjectName(f"{name}_{value}")
            action.setCheckable(True)
            action.setChecked(value == self._chosen[name])
            action.setData((name, value))
            menu.addAction(action)
        group.triggered.connect(self._on_action_triggered)

    def _on_action_triggered(self, action: QAction) -> None:
        name, value = action.data()
        self._chosen[name] = value
        if name == "language":
            self.language_changed.emit(value)
        elif name == "theme":
            self.theme_changed.emit(value)
        else:
            self.text_size_changed.emit(value)

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)
