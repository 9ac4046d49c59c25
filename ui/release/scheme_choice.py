"""Chooses the compensation scheme that a statement is written for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Scheme
from ui import words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.law_lines import LawLines
from ui.design.translated import Translated

_BOX = 16
"""Minimum number of visible characters in the combo box."""


class SchemeChoice(Translated):
    """Offers the schemes with what the law says on the chosen one; hidden for other summaries.

    Signals:
        edited: Another scheme was chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says: Mapping[Scheme, Sequence[Shown]] = {}
        self._box, self._law = ChoiceBox(), LawLines()
        self._box.setObjectName("summary_scheme")
        # Long names must not make the page wider than the window.
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(_BOX)
        self._box.addItem("", "")
        for each in Scheme:
            self._box.addItem("", each.value)
        self._field = Field("", self._box)
        self.setLayout(column(self._field, self._law))
        self._box.currentIndexChanged.connect(self._on_changed)
        self.retranslate()

    def show_schemes(self, fitting: Scheme | None, says: Mapping[Scheme, Sequence[Shown]]) -> None:
        """Show what the law says, and choose the scheme that fits if none is chosen yet."""
        self._says = says
        if fitting is not None and self.value() is None:
            self.set_value(fitting)
        self._show_law()

    def value(self) -> Scheme | None:
        """Return the chosen scheme, if one is."""
        code = self._box.currentData()
        return Scheme(code) if code else None

    def set_value(self, code: str) -> None:
        """Choose a scheme; an empty code chooses none."""
        self._box.setCurrentIndex(max(0, self._box.findData(str(code))))

    def complete(self) -> bool:
        """Return whether a scheme is chosen; show an error if not."""
        missing = self.value() is None
        self._field.set_error(
            (lambda: self.tr("Please choose the scheme that the statement is written for."))
            if missing
            else None
        )
        if missing:
            self._box.setFocus()
        return not missing

    def _on_changed(self) -> None:
        self._field.set_error(None)
        self._show_law()
        self.edited.emit()

    def _show_law(self) -> None:
        chosen = self.value()
        self._law.show_statements(self._says.get(chosen, ()) if chosen else ())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(
            self.tr("Which compensation scheme?"),
            self.tr(
                "The statement says what the law says on it, and gives your registration if"
                " you entered it under Passphrase and keys."
            ),
        )
        self._box.setItemText(0, self.tr("Please choose"))
        for place, each in enumerate(Scheme, 1):
            self._box.setItemText(place, words.scheme(each))
