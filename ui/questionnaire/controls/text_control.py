"""An editor for a longer text."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forms.fhir import Json
from ui.design.fields.text_box import TextBox
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.writing import to_text

_LINES = 4


class TextControl(AnswerControl):
    """Several lines of text; Tab moves to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = TextBox("answer_text", _LINES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self.answered)

    def values(self) -> list[Json]:
        """Return the text, if there is any."""
        text = self._edit.toPlainText().strip()
        return [{"valueString": text}] if text else []

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first text."""
        self._edit.blockSignals(True)
        self._edit.setPlainText(to_text(values[0]) if values else "")
        self._edit.blockSignals(False)

    def touched(self) -> Sequence[QWidget]:
        """Return the editor."""
        return (self._edit,)
