"""Edits the office's own numbers for somebody in need."""

from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.office.own_helplines import OwnHelpline, parsed, written
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import column
from ui.design.translated import Translated


class HelplineSettings(Translated):
    """The office's numbers, one a line, and whether those of the desk are shown as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._desk = TextBox("own_helplines", 4), QCheckBox()
        self._desk.setObjectName("desk_helplines")
        self._field = Field("", self._lines)
        self.setLayout(column(self._field, self._desk))
        self.retranslate()

    def set_value(self, lines: tuple[OwnHelpline, ...], *, desk: bool) -> None:
        """Show the current setting."""
        self._lines.setPlainText(written(lines))
        self._desk.setChecked(desk)

    def value(self) -> tuple[OwnHelpline, ...]:
        """Return the office's own numbers."""
        return parsed(self._lines.toPlainText())

    def desk(self) -> bool:
        """Return whether the numbers of the desk are shown as well."""
        return self._desk.isChecked()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(
            self.tr("The office's own numbers"),
            self.tr(
                "One on each line: the number, a colon, and who answers. They are shown to the"
                " staff under What helps, and where a client is in great danger."
            ),
        )
        self._desk.setText(self.tr("Show the numbers that come with the desk as well"))
