"""A group session in one participant's file: the group note and the participant's own line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local
from counsel_desk.services.appointments.group_sessions import GroupEntry
from ui import words
from ui.dates import day_text, moment_text
from ui.design.buttons import quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.text_box import reading_box
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated


class GroupEntryCard(Translated):
    """Read-only; nothing in it says who else took part.

    Args:
        parent: Its parent, if any.
        beside_list: Whether the list of entries stays in sight beside it.

    Signals:
        closed: The person wants to go back to the list.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, beside_list: bool = False) -> None:
        super().__init__(parent)
        self._entry: GroupEntry | None = None
        self._heading, self._signed = label("", "heading"), label("", "muted")
        self._note, self._line = reading_box("group_entry_note"), reading_box("group_entry_line")
        self._note_field, self._line_field = Field("", self._note), Field("", self._line)
        self._back = quiet_button("")
        self._back.setObjectName("close_group_entry")
        if beside_list:
            self._back.hide()
        self._back.clicked.connect(self.closed)
        parts = (self._heading, self._signed, self._note_field, self._line_field)
        layout = column(*parts, row(self._back, None))
        layout.addStretch(1)
        self.setLayout(layout)
        self.setFocusProxy(self._note)
        self.retranslate()

    def show_entry(self, entry: GroupEntry) -> None:
        """Show a group session."""
        self._entry = entry
        self._note.setPlainText(entry.note)
        self._note_field.setVisible(bool(entry.note))
        self._line.setPlainText(entry.line)
        self._line_field.setVisible(bool(entry.line))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._note_field.set_texts(self.tr("The group as a whole"))
        self._line_field.set_texts(self.tr("For the client alone"))
        set_button_text(self._back, self.tr("Back"))
        if self._entry is None:
            return
        self._heading.setText(
            self.tr("Group session of {day}, {group}").format(
                day=day_text(self._entry.held), group=words.group_of(self._entry.size)
            )
        )
        text = self.tr("Signed on {moment}. It is amended in the calendar, under Group notes.")
        self._signed.setText(text.format(moment=moment_text(local(self._entry.signed))))
