"""What every control has in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forms.fhir import Json
from ui.design.styling import restyle


class AnswerControl(QWidget):
    """Takes the answers to one question.

    Signals:
        answered(): A person changed something.
    """

    answered = Signal()

    def values(self) -> list[Json]:
        """Return the answers as FHIR value[x] objects; none where there is no answer."""
        raise NotImplementedError

    def set_values(self, values: Sequence[Json]) -> None:
        """Show these answers. Nobody is told."""
        raise NotImplementedError

    def touched(self) -> Sequence[QWidget]:
        """Return what a person types in or picks from and that has no words of its own."""
        return ()

    def set_names(self, name: str, description: str) -> None:
        """Say what is asked, for a screen reader."""
        for each in (self, *self.touched()):
            each.setAccessibleName(name)
            each.setAccessibleDescription(description)

    def set_invalid(self, invalid: bool) -> None:
        """Mark, or no longer mark, that the answer needs another look."""
        for each in self.touched():
            restyle(each, invalid=invalid)
