"""The part of the form on the recipient: a caseworker, or an outsider."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Recipient
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, show_if
from ui.design.translated import Translated

_LINES = ("name", "role", "organisation")


class RecipientPart(Translated):
    """Chooses a caseworker, or takes the name, role and office of an outsider.

    Attributes:
        editors: The editors, by their names in a draft.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to = ChoiceBox()
        self._to.setObjectName("exceptional_to")
        self._to.addItem("", "")
        self._lines = {name: QLineEdit() for name in _LINES}
        for name, line in self._lines.items():
            line.setObjectName(f"exceptional_{name}")
        self._field = Field("", self._to)
        self._line_fields = {name: Field("", line) for name, line in self._lines.items()}
        self._outside = QWidget()
        self._outside.setLayout(column(*self._line_fields.values()))
        self.editors: dict[str, QWidget] = {"to": self._to, **self._lines}
        self.setLayout(column(self._field, self._outside))
        self._to.currentIndexChanged.connect(lambda _place: self._show_fitting())
        self.setFocusProxy(self._to)
        self.retranslate()

    def show_caseworkers(self, names: Sequence[str]) -> None:
        """Offer the caseworkers of the office; keep the current choice."""
        chosen = self._to.currentData()
        self._to.blockSignals(True)
        while self._to.count() > 1:
            self._to.removeItem(1)
        for name in names:
            self._to.addItem(name, name)
        self._to.setCurrentIndex(max(0, self._to.findData(chosen)))
        self._to.blockSignals(False)
        self._show_fitting()

    def only_outside(self, only: bool) -> None:
        """Hide the caseworkers if `only` is true: a report goes to an authority."""
        if only:
            self._to.setCurrentIndex(0)
        show_if(not only, self._field)

    def _show_fitting(self) -> None:
        show_if(not self._to.currentData(), self._outside)

    def recipient(self) -> Recipient:
        """Return the recipient; the name is empty if none was written."""
        name = self._to.currentData()
        if name:
            return Recipient(name, at_desk=True)
        name, role, organisation = (self._lines[each].text().strip() for each in _LINES)
        return Recipient(name, role, organisation)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._to.setItemText(0, self.tr("Somebody outside the desk"))
        self._field.set_texts(self.tr("To whom?"))
        self._line_fields["name"].set_texts(
            self.tr("Who is told"),
            self.tr("The name; if you do not know it, the post, such as “the officer in charge”."),
        )
        self._line_fields["role"].set_texts(self.tr("Role"))
        self._line_fields["organisation"].set_texts(self.tr("Their office"))
