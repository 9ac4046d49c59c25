"""Shows a signed group note."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from counsel_desk.services.appointments.group_sessions import GroupNote
from ui.dates import day_text, moment_text
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.text_box import reading_box
from ui.design.layout.layouts import column, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.names_shown import Names
from ui.groups.lines_editor import LinesEditor


class GroupReader(Translated):
    """The note and its lines as signed; they change only by an amendment with a reason.

    Signals:
        amend_requested(str, str): Amend the note; its record id and the reason.
        versions_requested(str): Show every version of the note.
    """

    amend_requested = Signal(str, str)
    versions_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: GroupNote | None = None
        self._heading, self._signed = label("", "heading"), label("", "muted")
        self._text, self._lines = reading_box("group_signed_text"), LinesEditor(read_only=True)
        self._reason = QLineEdit()
        self._reason.setObjectName("group_amendment_reason")
        self._reason_field = Field("", self._reason)
        self._reason_field.hide()
        self._versions, self._amend = quiet_button(""), plain_button("")
        self._versions.setObjectName("group_versions")
        self._amend.setObjectName("amend_group_note")
        self._build_layout()
        self._amend.clicked.connect(self._on_amend_clicked)
        self._reason.returnPressed.connect(self._on_amend_clicked)
        self._versions.clicked.connect(self._on_versions_clicked)
        self.setFocusProxy(self._text)
        self.retranslate()

    def _build_layout(self) -> None:
        inside = QWidget()
        content = column(self._heading, self._signed, self._text, self._lines)
        content.addStretch(1)
        inside.setLayout(content)
        scroll = PartScroll()
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._reason_field)
        layout.addLayout(row(self._versions, None, self._amend))

    def show_note(self, note: GroupNote, codes: Mapping[str, str]) -> None:
        """Show a signed note; `codes` maps record ids of clients to their codes."""
        self._note = note
        self._reason.clear()
        self._reason_field.hide()
        self._text.setPlainText(note.draft.text)
        self._lines.show_lines(note.draft.participants, note.draft.lines, codes)
        self.retranslate()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._lines.show_names(names)

    def show_versions(self, versions: Sequence[Filed[GroupSession]]) -> None:
        """Show every version of the note, the newest first."""
        if self._note is None or any(each.record != self._note.record for each in versions):
            return
        parts = []
        for filed in reversed(versions):
            heading = self.tr("Version {number}, signed on {moment}").format(
                number=filed.version, moment=moment_text(filed.body.signed)
            )
            reason = filed.body.amendment
            why = [self.tr("Reason: {reason}").format(reason=reason)] if reason else []
            parts.append("\n".join((heading, *why, "", filed.body.text)))
        self._text.setPlainText("\n\n– – –\n\n".join(parts))

    def _on_amend_clicked(self) -> None:
        if self._note is None:
            return
        if self._reason_field.isHidden():
            self._reason_field.show()
            self._reason.setFocus()
            return
        reason = self._reason.text().strip()
        self._reason_field.set_error(
            None if reason else (lambda: self.tr("Please write in a few words why."))
        )
        if reason:
            self.amend_requested.emit(self._note.record, reason)

    def _on_versions_clicked(self) -> None:
        if self._note is not None:
            self.versions_requested.emit(self._note.record)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._amend, self.tr("Amend"))
        set_button_text(self._versions, self.tr("All versions"))
        self._reason_field.set_texts(
            self.tr("Why is the note amended?"), self.tr("The reason is shown with the note.")
        )
        self._text.setAccessibleName(self.tr("The signed note"))
        if self._note is None or self._note.signed is None:
            return
        draft, signed = self._note.draft, local(self._note.signed)
        self._heading.setText(
            self.tr("Group of {count}, {day}").format(
                count=len(draft.participants), day=day_text(draft.held)
            )
        )
        lines = [self.tr("Signed on {moment}.").format(moment=moment_text(signed))]
        if draft.amendment:
            lines.append(self.tr("Amended: {reason}").format(reason=draft.amendment))
        self._signed.setText(" ".join(lines))
        self._versions.setVisible(bool(draft.amendment))
