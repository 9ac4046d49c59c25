"""A sentence in place of an answer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.fhir import Json
from ui.design.styling import label
from ui.questionnaire.controls.answer_control import AnswerControl


class NoticeControl(AnswerControl):
    """Says why the question cannot be answered here, and keeps answers given elsewhere.

    Args:
        text: The sentence.
        parent: Its parent, if any.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Json] = []
        self._label = label(text, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Change the sentence."""
        self._label.setText(text)

    def values(self) -> list[Json]:
        """Return the answers that it keeps."""
        return self._values

    def set_values(self, values: Sequence[Json]) -> None:
        """Keep these answers."""
        self._values = list(values)
