"""Edits the draft of a group note."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.appointments.group_session import GroupDraft
from ui.design.buttons import set_button_text
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.layout.part_scroll import PartScroll
from ui.desk.draft_editor import DraftEditor
from ui.desk.names_shown import Names
from ui.groups.lines_editor import LinesEditor

_LINES = 7


class GroupEditor(DraftEditor[GroupDraft]):
    """The day, the note, and a line for each participant; saved while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("group_", parent)
        self._codes: Mapping[str, str] = {}
        self._day, self._lines = DayEdit(), LinesEditor()
        self._text = TextBox("group_text", _LINES)
        self._day.setObjectName("group_held")
        self._day_field, self._text_field = Field("", self._day), Field("", self._text)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._text)
        self.retranslate()

    def _build_layout(self) -> None:
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
        layout.addWidget(self._bar)

    def _connect_signals(self) -> None:
        self._text.textChanged.connect(self._on_edited)
        self._day.value_changed.connect(self._on_edited)
        self._lines.edited.connect(self._on_edited)

    def set_codes(self, codes: Mapping[str, str]) -> None:
        """Set the codes of clients, by record id, for the drafts opened from now on."""
        self._codes = codes

    def _show(self, draft: GroupDraft) -> None:
        self._day.set_value(draft.held)
        self._text.setPlainText(draft.text)
        self._lines.show_lines(draft.participants, draft.lines, self._codes)
        self._day_field.set_error(None)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._lines.show_names(names)

    def _edited(self, draft: GroupDraft) -> GroupDraft:
        return replace(
            draft,
            held=self._day.value() or draft.held,
            text=self._text.toPlainText(),
            lines={**draft.lines, **self._lines.value()},
        )

    def _look(self) -> bool:
        day = self._day.value()
        self._day_field.set_error(None if day else self._day.wanted)
        if day is None:
            self._day.setFocus()
        return day is not None

    def _on_really_clicked(self) -> None:
        super()._on_really_clicked()
        self._name, self._draft = "", None

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        draft = self._draft
        amends, size = bool(draft and draft.session), len(draft.participants) if draft else 0
        text = self.tr("Amending the note on a group of {count}") if amends else ""
        text = text or self.tr("A note on a group of {count}")
        self._heading.setText(text.format(count=size))
        self._day_field.set_texts(self.tr("Day of the session"))
        self._text_field.set_texts(
            self.tr("The group as a whole"),
            self.tr("It goes into the file of everyone who took part: please name nobody here."),
        )
        set_button_text(self._sign, self.tr("Sign the note"))
