"""Edits the draft of a group note."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from counsel_desk.domain.appointments.group_session import GroupDraft
from counsel_desk.domain.office_time import local
from ui.design.buttons import danger_button, plain_button, primary_button, set_button_text
from ui.design.countdown import countdown
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.saved_state_line import SavedStateLine
from ui.design.styling import label
from ui.design.translated import Translated
from ui.desk.names_shown import Names
from ui.groups.lines_editor import LinesEditor

PAUSE_MS = 800
"""Idle time after typing before the draft is saved."""
_LINES = 7


class GroupEditor(Translated):
    """The day, the note, and a line for each participant; saved while it is typed.

    Signals:
        draft_changed(str, GroupDraft): Save the draft with this name.
        sign_requested(str): Sign the note.
        discard_requested(str): Discard the draft; already confirmed.
    """

    draft_changed = Signal(str, object)
    sign_requested = Signal(str)
    discard_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._unsaved = "", False
        self._draft: GroupDraft | None = None
        self._timer = countdown(self, PAUSE_MS, self.flush)
        self._heading, self._reason = label("", "heading"), label("", "muted")
        self._saved = SavedStateLine()
        self._day, self._lines = DayEdit(), LinesEditor()
        self._text = TextBox("group_text", _LINES)
        self._day.setObjectName("group_held")
        self._day_field, self._text_field = Field("", self._day), Field("", self._text)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._text)
        self.retranslate()

    def _build_layout(self) -> None:
        self._sign, self._discard = primary_button(""), plain_button("")
        self._sign.setObjectName("sign_group_note")
        self._discard.setObjectName("discard_group_draft")
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_group_draft")
        self._really.setObjectName("discard_group_for_good")
        usual, asking, bar = QWidget(), QWidget(), QWidget()
        usual.setLayout(row(self._discard, None, self._sign))
        question = row(self._sure, self._keep, self._really)
        question.setStretchFactor(self._sure, 1)
        asking.setLayout(question)
        self._bar = QStackedLayout(bar)
        self._bar.addWidget(usual)
        self._bar.addWidget(asking)
        top = row(self._heading, self._saved)
        top.setContentsMargins(0, 0, SPACE_SMALL, 0)  # clear of the bar beside it
        top.setStretchFactor(self._heading, 1)
        inside = QWidget()
        content = column(top, self._reason, self._day_field, self._text_field, self._lines)
        content.addStretch(1)
        inside.setLayout(content)
        scroll = PartScroll()
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(bar)

    def _connect_signals(self) -> None:
        self._text.textChanged.connect(self._on_edited)
        self._day.value_changed.connect(self._on_edited)
        self._lines.edited.connect(self._on_edited)
        self._sign.clicked.connect(self._on_sign_clicked)
        self._discard.clicked.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._really.clicked.connect(self._on_really_clicked)

    def open_draft(self, name: str, draft: GroupDraft, codes: Mapping[str, str]) -> None:
        """Open a new or saved draft; `codes` maps record ids of clients to their codes."""
        self._name, self._draft = "", None
        self._day.set_value(draft.held)
        self._text.setPlainText(draft.text)
        self._lines.show_lines(draft.participants, draft.lines, codes)
        self._name, self._draft = name, draft
        self._unsaved = False
        self._saved.set_saved(local(draft.saved))
        self._day_field.set_error(None)
        self._ask(False)
        self.retranslate()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._lines.show_names(names)

    def mark_saved(self, moment: datetime) -> None:
        """Show that the draft is saved, unless it was edited since."""
        if not self._unsaved:
            self._saved.set_saved(local(moment))

    def mark_unsaved(self) -> None:
        """Show that saving failed; the next change tries again."""
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()

    def flush(self) -> None:
        """Save unsaved changes now."""
        self._timer.stop()
        if self._draft is None or not self._unsaved:
            return
        self._unsaved = False
        self._draft = replace(
            self._draft,
            held=self._day.value() or self._draft.held,
            text=self._text.toPlainText(),
            lines={**self._draft.lines, **self._lines.value()},
        )
        self._saved.set_saving()
        self.draft_changed.emit(self._name, self._draft)

    def close_draft(self) -> None:
        """Save the draft and close it."""
        self.flush()
        self._name, self._draft = "", None

    def _on_edited(self) -> None:
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()
            self._timer.start()

    def _on_sign_clicked(self) -> None:
        day = self._day.value()
        self._day_field.set_error(None if day else self._day.wanted)
        if day is None:
            self._day.setFocus()
            return
        self.flush()
        self.sign_requested.emit(self._name)

    def _ask(self, asking: bool) -> None:
        self._bar.setCurrentIndex(1 if asking else 0)
        if asking:
            self._keep.setFocus()

    def _on_really_clicked(self) -> None:
        self._timer.stop()
        name, self._unsaved = self._name, False
        self._name, self._draft = "", None
        self._ask(False)
        self.discard_requested.emit(name)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        draft = self._draft
        amends, size = bool(draft and draft.session), len(draft.participants) if draft else 0
        text = self.tr("Amending the note on a group of {count}") if amends else ""
        text = text or self.tr("A note on a group of {count}")
        self._heading.setText(text.format(count=size))
        reason = draft.amendment if draft else ""
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason))
        self._reason.setVisible(bool(reason))
        self._day_field.set_texts(self.tr("Day of the session"))
        self._text_field.set_texts(
            self.tr("The group as a whole"),
            self.tr("It goes into the file of everyone who took part: please name nobody here."),
        )
        set_button_text(self._sign, self.tr("Sign the note"))
        set_button_text(self._discard, self.tr("Discard…"))
        self._sure.setText(self.tr("Delete this draft for good?"))
        set_button_text(self._keep, self.tr("Keep it"))
        set_button_text(self._really, self.tr("Discard it"))
