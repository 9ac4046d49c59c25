"""Edits the text of one part of a summary."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.identifying.identifying import Known, look
from ui import words
from ui.design.buttons import quiet_button, set_button_text
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.messages.findings_list import FindingsList
from ui.design.styling import label
from ui.design.translated import Translated

_LINES = 5


def name_of(part: Part) -> str:
    """Return the name of a part in object names and drafts."""
    return f"{part.category}_{part.instrument}" if part.instrument else str(part.category)


class SectionEditor(Translated):
    """A text to edit, leave out or take in again, with findings that could identify the client.

    Args:
        part: The part that the text is about.
        known: What the file knows that could identify the client.
        parent: Its parent, if any.

    Signals:
        edited: The text was edited, left out or taken in again.
    """

    edited = Signal()

    def __init__(self, part: Part, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._known, self._suggested = part, known, ""
        self._title = label("", "label")
        self._text = TextBox(f"section_{name_of(part)}", _LINES)
        self._title.setBuddy(self._text)
        self._findings = FindingsList()
        self._switch = quiet_button("")
        self._switch.setObjectName(f"leave_out_{name_of(part)}")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._on_switch_toggled)
        self._text.textChanged.connect(self._on_text_changed)
        self._findings.chosen.connect(self._on_finding_chosen)
        heading = row(self._title, self._switch)
        heading.setStretch(0, 1)
        self.setLayout(column(heading, self._text, self._findings, spacing=SPACE_SMALL))
        self.setFocusProxy(self._text)
        self.retranslate()

    def look_for(self, known: Known) -> None:
        """Search the text for what could identify the client."""
        self._known = known
        self._find()

    def suggest(self, text: str) -> None:
        """Insert a first wording if the text is empty."""
        self._suggested = text
        if not self._text.toPlainText().strip():
            self._text.setPlainText(text)

    def typed(self) -> list[Any] | None:
        """Return the text and whether it is left out, or `None` if it is as suggested."""
        now = [self._text.toPlainText(), self._switch.isChecked()]
        return None if now == [self._suggested, False] else now

    def put(self, typed: list[Any]) -> None:
        """Restore what `typed` returned."""
        text, left_out = typed
        self._text.setPlainText(text)
        self._switch.setChecked(left_out)

    def text(self) -> str:
        """Return the text to send; empty while it is left out."""
        return "" if self._switch.isChecked() else self._text.toPlainText()

    def _find(self) -> None:
        text = self.text()
        self._findings.show_findings(text, look(text, self._known))

    def _on_text_changed(self) -> None:
        self._find()
        self.edited.emit()

    def _on_finding_chosen(self, start: int, end: int) -> None:
        text = self._text.toPlainText()
        # Qt counts in UTF-16 units.
        begin, length = _units(text[:start]), _units(text[start:end])
        cursor = self._text.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(begin + length, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def _on_switch_toggled(self, left_out: bool) -> None:
        self._text.setVisible(not left_out)
        self._find()
        self.retranslate()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        title = words.part(self._part)
        self._title.setText(title)
        self._text.setAccessibleName(title)
        self._text.setPlaceholderText(
            self.tr(
                "The file has no figures for this. Please write it with the client, or "
                "leave it out."
            )
        )
        out = self._switch.isChecked()
        set_button_text(
            self._switch, self.tr("Take it in again") if out else self.tr("Leave it out")
        )


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
