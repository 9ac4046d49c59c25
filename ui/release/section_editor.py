"""What a summary says on one part."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from counsel_desk.domain.consent import Part
from ui import words
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated

_LINES = 5


def name_of(part: Part) -> str:
    """Return a part's name among widgets and in drafts."""
    return f"{part.category}_{part.instrument}" if part.instrument else str(part.category)


class SectionEditor(Translated):
    """A text that can be changed, left out, and taken in again.

    Args:
        part: What it is about.
        parent: Its parent, if any.

    Signals:
        edited: Something was typed, left out or taken in.
    """

    edited = Signal()

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._suggested = part, ""
        self._title = label("", "label")
        self._text = QPlainTextEdit()
        self._text.setObjectName(f"section_{name_of(part)}")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self._title.setBuddy(self._text)
        self._switch = quiet_button("")
        self._switch.setObjectName(f"leave_out_{name_of(part)}")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._on_switch_toggled)
        self._text.textChanged.connect(self.edited)
        self.setLayout(
            column(row(self._title, None, self._switch), self._text, spacing=SPACE_SMALL)
        )
        self.setFocusProxy(self._text)
        self.retranslate()

    def suggest(self, text: str) -> None:
        """Put in a first wording where nothing is written yet."""
        self._suggested = text
        if not self._text.toPlainText().strip():
            self._text.setPlainText(text)

    def typed(self) -> list[Any] | None:
        """Return the text and whether it is left out, or `None` where it stands as suggested."""
        now = [self._text.toPlainText(), self._switch.isChecked()]
        return None if now == [self._suggested, False] else now

    def put(self, typed: list[Any]) -> None:
        """Bring back what was typed."""
        text, left_out = typed
        self._text.setPlainText(text)
        self._switch.setChecked(left_out)

    def text(self) -> str:
        """Return what is to be sent; nothing while it is left out."""
        return "" if self._switch.isChecked() else self._text.toPlainText()

    def _on_switch_toggled(self, left_out: bool) -> None:
        self._text.setVisible(not left_out)
        self.retranslate()
        self.edited.emit()

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        word = words.part(self._part)
        self._title.setText(word)
        self._text.setAccessibleName(word)
        out = self._switch.isChecked()
        set_button_text(
            self._switch, self.tr("Take it in again") if out else self.tr("Leave it out")
        )
