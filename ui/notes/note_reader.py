"""Shows a signed note."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.office_time import local, local_day
from counsel_desk.domain.records import Filed
from ui.dates import day_text, moment_text
from ui.design.buttons import let_lead, quiet_button, set_button_text, yielding_button
from ui.design.fields.field import Field
from ui.design.fields.text_box import reading_box
from ui.design.fields.typed import Content, Typed
from ui.design.layout.layouts import column, row, scroll_into_view, show_if
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.snug import Snug
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.versions_view import VersionsView, text_of

_ROOM = 1000
"""Against the stretch of 1 at the end."""


class NoteReader(Translated):
    """The text as signed; it changes only by an amendment with a reason.

    An unfinished reason is kept while other notes are read.

    Args:
        private: Whether this shows process notes, which are continued without a reason.
        parent: Its parent, if any.

    Attributes:
        typed: Tracks the unused reasons, by record id of the note.

    Signals:
        amend_requested(str, str): Amend the note; its record id and the reason.
        versions_requested(str): Show every version of the note.
        print_requested(str): Print the note, and others with it if the person wishes.
    """

    amend_requested = Signal(str, str)
    versions_requested = Signal(str)
    print_requested = Signal(str)

    def __init__(self, private: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._private = private
        self._filed: Filed[Note] | None = None
        self._reasons: Content = {}
        self._heading = label("", "heading")
        self._signed = label("", "muted")
        self._text = reading_box("signed_text")
        self._all = VersionsView()
        self._all.hide()
        self._area, inside = PartScroll(), QWidget()
        inside.setLayout(column(self._text))
        self._area.setWidget(inside)
        Snug(self._area, inside)
        self._versions, self._amend = quiet_button(""), yielding_button("")
        self._print = quiet_button("")
        self._reason = QLineEdit()
        self._reason_field = Field("", self._reason)
        self._name_parts()
        buttons = row(self._versions, None, self._print, self._amend)
        resumed = ResumedMessage()
        self.typed = Typed(lambda: dict(self._reasons), self._put, resumed, self)
        self._reason.textChanged.connect(self._on_reason_changed)
        self._why = QWidget()
        self._why.setLayout(column(resumed, self._reason_field))
        self._show_why(False)
        self.setLayout(self._laid_out(buttons))
        self._connect_signals()
        self.setFocusProxy(self._text)
        self.retranslate()

    def _laid_out(self, buttons: QLayout) -> QLayout:
        parts = (self._heading, self._signed, self._area, self._all, self._why, buttons)
        layout = column(*parts)
        for part in (self._area, self._all):
            layout.setStretchFactor(part, _ROOM)
        layout.addStretch(1)
        return layout

    def _name_parts(self) -> None:
        names = {
            "signed_text": self._text,
            "show_versions": self._versions,
            "amend_note": self._amend,
            "print_note": self._print,
            "amendment_reason": self._reason,
        }
        for name, part in names.items():
            part.setObjectName(f"process_{name}" if self._private else name)

    def _connect_signals(self) -> None:
        self._amend.clicked.connect(self._on_amend_clicked)
        self._reason.returnPressed.connect(self._on_amend_clicked)
        self._versions.clicked.connect(self._on_versions_clicked)
        self._print.clicked.connect(self.print_shown)

    def show_note(self, filed: Filed[Note]) -> None:
        """Show a signed note; the same one stays as it is, with what is open in it."""
        if filed != self._filed:
            self._filed = filed
            self._show_reason()
            self._compare(False)
        self.retranslate()

    def show_versions(self, versions: Sequence[Filed[Note]], names: Mapping[str, str]) -> None:
        """Show every version, the last one compared with the one before.

        Versions of a note that is no longer shown are ignored.

        Args:
            versions: All of them, oldest first.
            names: Names of the authors, by id.
        """
        if self._filed is None or any(each.record != self._filed.record for each in versions):
            return
        self._all.show_versions(versions, names)
        self._compare(True)
        self._all.setFocus()
        self.retranslate()

    def _compare(self, on: bool) -> None:
        """Show every version, or the note."""
        show_if(not on, self._area)
        show_if(on, self._all)

    def _show_reason(self) -> None:
        reason = self._reasons.get(self._filed.record, "") if self._filed else ""
        self._reason.setText(reason)
        self._reason_field.set_error(None)
        self._show_why(bool(reason))

    def _show_why(self, shown: bool) -> None:
        """Ask why the note is amended, or no longer; the button that answers leads meanwhile."""
        self._why.setVisible(shown)
        let_lead(self._amend, shown)

    def _on_reason_changed(self, text: str) -> None:
        if self._filed is None:
            return
        self._reasons.pop(self._filed.record, None)
        if text.strip():
            self._reasons[self._filed.record] = text
        self.typed.edited.emit()

    def _put(self, content: Content) -> None:
        self._reasons = dict(content)
        self._show_reason()

    def clear_reason(self, record: str) -> None:
        """Remove the reason for amending a note, once the amendment has begun."""
        self._reasons.pop(record, None)
        self._show_reason()
        if not self._reasons:
            self.typed.settle()
        self.typed.edited.emit()

    def _on_amend_clicked(self) -> None:
        if self._filed is None:
            return
        if self._private:
            self.amend_requested.emit(self._filed.record, "")
            return
        if self._why.isHidden():
            self._show_why(True)
            self._reason.setFocus()
            scroll_into_view(self._why)
            return
        if not self._reason.text().strip():
            self._reason_field.set_error(lambda: self.tr("Please write in a few words why."))
            return
        self._reason_field.set_error(None)
        self.amend_requested.emit(self._filed.record, self._reason.text().strip())

    def print_shown(self) -> None:
        """Ask to print the note, if one is shown."""
        if self._filed is not None and self.isVisible():
            self.print_requested.emit(self._filed.record)

    def _on_versions_clicked(self) -> None:
        if self._filed is None:
            return
        if not self._all.isHidden():
            self._compare(False)
            self.retranslate()
        else:
            self.versions_requested.emit(self._filed.record)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(
            self._amend, self.tr("Continue writing") if self._private else self.tr("Amend")
        )
        set_button_text(self._print, self.tr("Print…"))
        comparing = not self._all.isHidden()
        # The view of all versions shows these facts itself.
        self._signed.setVisible(not comparing)
        versions = self.tr("The note") if comparing else self.tr("All versions")
        set_button_text(self._versions, versions)
        self._reason_field.set_texts(
            self.tr("Why is the note amended?"), self.tr("The reason is shown with the note.")
        )
        self._text.setAccessibleName(self.tr("The signed note"))
        self._say_note()

    def _say_note(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        shown = text_of(body)
        if self._text.toPlainText() != shown:
            self._text.setPlainText(shown)
        self._heading.setText(
            ("{day}" if self._private else self.tr("Session of {day}")).format(
                day=day_text(body.held)
            )
        )
        self._signed.setText(" ".join(self._facts(body)))
        self._versions.setVisible(self._filed.version > 1 and not self._private)

    def _facts(self, body: Note) -> list[str]:
        signed = local(body.signed)
        text = (
            self.tr("Saved on {moment}. The desk shows it to you alone.")
            if self._private
            else self.tr("Signed on {moment}. It can be amended, not changed.")
        )
        lines = [text.format(moment=moment_text(signed))]
        if body.late and body.begun is not None:
            late = self.tr("Late entry, written from {day} on.")
            lines.append(late.format(day=day_text(local_day(body.begun))))
        if body.follow_up:
            planned = self.tr("Follow-up planned for {day}.")
            lines.append(planned.format(day=day_text(body.follow_up)))
        if body.amendment:
            lines.append(self.tr("Amended: {reason}").format(reason=body.amendment))
        return lines
