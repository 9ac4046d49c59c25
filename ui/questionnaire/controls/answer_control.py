"""The base class of all answer controls."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forms.fhir import Json
from ui.design.styling import restyle


class AnswerControl(QWidget):
    """Takes the answers to one question.

    Signals:
        answered(): The person changed an answer.
    """

    answered = Signal()

    def values(self) -> list[Json]:
        """Return the answers as FHIR value[x] objects; an empty list if there are none."""
        raise NotImplementedError

    def set_values(self, values: Sequence[Json]) -> None:
        """Show these answers, without emitting `answered`."""
        raise NotImplementedError

    def touched(self) -> Sequence[QWidget]:
        """Return the widgets to type in or pick from that have no text of their own."""
        return ()

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader."""
        for each in (self, *self.touched()):
            each.setAccessibleName(name)
            each.setAccessibleDescription(description)

    def set_invalid(self, invalid: bool) -> None:
        """Mark that the answer needs another look, or remove the mark."""
        for each in self.touched():
            restyle(each, invalid=invalid)
