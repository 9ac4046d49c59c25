"""Edits the child's own answer to a consent that somebody else gives."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.translated import Translated

_YES, _NO, _TOO_YOUNG = "yes", "no", "too_young"


class AssentEditor(Translated):
    """Yes, no, or too young to be asked, with the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ChoiceGroup([(code, "") for code in (_YES, _NO, _TOO_YOUNG)])
        self.reason = QLineEdit()
        self._field, self._reason_field = Field("", self.choice), Field("", self.reason)
        self.setLayout(column(self._field, self._reason_field))
        self.choice.value_changed.connect(lambda _code: self.look())
        self.reason.textChanged.connect(lambda _text: self._reason_field.set_error(None))
        self.retranslate()
        self.look()

    @property
    def editors(self) -> Mapping[str, QWidget]:
        """The editors, by field name."""
        return {"assent": self.choice, "too_young": self.reason}

    def clear(self) -> None:
        """Begin with no answer."""
        self.choice.set_value(None)
        self.reason.clear()
        self.set_errors(False)
        self.look()

    def look(self) -> None:
        """Show the line for the reason only if the child is too young to be asked."""
        self._field.set_error(None)
        self._reason_field.setVisible(self.not_asked())

    def assent(self) -> bool:
        """Return whether the child said yes."""
        return self.choice.value() == _YES

    def not_asked(self) -> bool:
        """Return whether the child is too young to be asked."""
        return self.choice.value() == _TOO_YOUNG

    def too_young(self) -> str:
        """Return why the child is too young to be asked; empty if they were asked."""
        return self.reason.text().strip() if self.not_asked() else ""

    def set_errors(self, wanted: bool) -> bool:
        """Show what is missing if wanted, else clear it; return whether nothing is."""
        no_answer = wanted and self.choice.value() is None
        no_reason = wanted and self.not_asked() and not self.too_young()
        self._field.set_error(
            (lambda: self.tr("Please choose what the child says, or that they are too young."))
            if no_answer
            else None
        )
        self._reason_field.set_error(
            (lambda: self.tr("Please write why the child cannot be asked, such as their age."))
            if no_reason
            else None
        )
        return not (no_answer or no_reason)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        chosen = self.choice.value()
        self.choice.set_choices(
            [
                (_YES, self.tr("The child says yes as well")),
                (_NO, self.tr("The child says no")),
                (_TOO_YOUNG, self.tr("Too young to be asked")),
            ]
        )
        self.choice.set_value(chosen)
        self._field.set_texts(self.tr("What does the child say?"))
        self._reason_field.set_texts(
            self.tr("Why the child cannot be asked"),
            self.tr("Such as: two years old. From seven years on a child is always asked."),
        )
