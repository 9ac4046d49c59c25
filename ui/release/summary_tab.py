"""Builds a summary from what a client agreed to share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from counsel_desk.domain.consent import SHARING, Consent, Part, Refusal, holds
from counsel_desk.domain.records import Filed
from counsel_desk.domain.release import Section
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.empty_state import EmptyState
from ui.design.field import Field
from ui.design.inline_message import InlineMessage
from ui.design.layouts import SPACE, column, row
from ui.design.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated
from ui.design.typed import Content, Typed
from ui.release.section_list import SectionList

_EMPTY, _BUILD, _PREVIEW = range(3)


@dataclass(frozen=True)
class SummaryDraft:
    """A summary that is being written.

    Attributes:
        consent: Record of the consent it rests on.
        about: The words by which the caseworker will know whom it is about; may be empty.
        language: Two letters.
        sections: What it says.
    """

    consent: str
    about: str
    language: str
    sections: tuple[Section, ...]


class SummaryTab(Translated):
    """A consent, one text for each thing she agreed to, her preview, the release.

    What is typed about one thing stays while another consent is looked at.

    Attributes:
        typed: What is written and not released.

    Signals:
        suggestion_requested(str, Part): A first wording is wanted, for a consent's record.
        preview_requested(SummaryDraft): She is to see it first.
        release_requested(SummaryDraft): She has said yes to what she saw.
    """

    suggestion_requested = Signal(str, object)
    preview_requested = Signal(object)
    release_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary_tab")
        self._live: list[Filed[Consent]] = []
        self._chosen = ""
        self._draft: SummaryDraft | None = None
        self._message = InlineMessage()
        self._empty = EmptyState("share", "")
        self._stack = QStackedLayout()
        for part in (self._empty, self._build_part(), self._preview_part()):
            self._stack.addWidget(part)
        self._resumed = ResumedMessage()
        self.typed = Typed(self._content, self._put, self._resumed, self)
        layout = column(self._message, self._resumed)
        layout.addLayout(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._about.textChanged.connect(self.typed.edited)
        self._sections.edited.connect(self.typed.edited)
        self._sections.suggestion_requested.connect(
            lambda part: self.suggestion_requested.emit(self._chosen, part)
        )
        self._consent.currentIndexChanged.connect(self._on_consent_changed)
        self._preview.clicked.connect(self._on_preview_clicked)
        self._back.clicked.connect(self._show_builder)
        self._release.clicked.connect(self._on_release_clicked)
        self.setFocusProxy(self._consent)
        self.retranslate()

    def _build_part(self) -> QWidget:
        self._consent, self._about = QComboBox(), QLineEdit()
        self._consent.setObjectName("summary_consent")
        self._about.setObjectName("summary_about")
        self._consent_field = Field("", self._consent)
        self._about_field = Field("", self._about)
        self._never = label("", "muted")
        self._preview = primary_button("")
        self._preview.setObjectName("preview_summary")
        self._card = Card()
        self._sections = SectionList()
        self._card.add(self._consent_field, self._about_field, self._never, self._sections)
        self._card.add(row(None, self._preview))
        inside = QWidget()
        inside_column = column(self._card)
        inside_column.setContentsMargins(0, 0, SPACE, SPACE)
        inside_column.addStretch(1)
        inside.setLayout(inside_column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        return scroll

    def _preview_part(self) -> QWidget:
        self._read = label("", "body")
        self._place = QVBoxLayout()
        self._shown: QWidget | None = None
        self._back, self._release = quiet_button(""), primary_button("")
        self._back.setObjectName("back_to_summary")
        self._release.setObjectName("release_summary")
        part = QWidget()
        part_column = column(self._read)
        part_column.addLayout(self._place, 1)
        part_column.addLayout(row(self._back, None, self._release))
        part.setLayout(part_column)
        return part

    def show_consents(self, consents: Sequence[Filed[Consent]]) -> None:
        """Offer the consents that hold at this moment.

        Args:
            consents: The newest first.
        """
        now = datetime.now().astimezone()
        self._live = [
            filed for filed in consents if filed.body.purpose in SHARING and holds(filed.body, now)
        ]
        self._consent.blockSignals(True)
        self._consent.clear()
        for filed in self._live:
            self._consent.addItem(self._title(filed), filed.record)
        place = max(0, self._consent.findData(self._chosen))
        self._consent.setCurrentIndex(place if self._live else -1)
        self._consent.blockSignals(False)
        if not self._live:
            self._chosen = ""
            self._stack.setCurrentIndex(_EMPTY)
            return
        if self._stack.currentIndex() == _EMPTY:
            self._stack.setCurrentIndex(_BUILD)
        if self._consent.currentData() != self._chosen:
            self._on_consent_changed()

    def _title(self, filed: Filed[Consent]) -> str:
        name = filed.body.recipient.name if filed.body.recipient else "–"
        return f"{words.purpose(filed.body.purpose)} · {name}"

    def _current(self) -> Filed[Consent] | None:
        place = self._consent.currentIndex()
        return self._live[place] if 0 <= place < len(self._live) else None

    def _on_consent_changed(self) -> None:
        filed = self._current()
        if filed is None:
            return
        self._chosen = filed.record
        self._message.clear()
        self._sections.show_parts(filed.body.parts)

    def _content(self) -> Content:
        about, sections = self._about.text(), self._sections.typed()
        if not about.strip() and not sections:
            return {}
        return {"consent": self._chosen, "about": about, "sections": sections}

    def _put(self, content: Content) -> None:
        self._about.setText(content.get("about", ""))
        place = self._consent.findData(content.get("consent", ""))
        if place >= 0:
            self._consent.setCurrentIndex(place)
        self._sections.put(content.get("sections", {}))

    def set_suggestion(self, part: Part, text: str) -> None:
        """Put a first wording where nothing is written yet."""
        self._sections.suggest(part, text)

    def _on_preview_clicked(self) -> None:
        filed = self._current()
        if filed is None:
            return
        about, language = self._about.text().strip(), filed.body.language
        self._draft = SummaryDraft(filed.record, about, language, self._sections.sections())
        self._message.clear()
        self.preview_requested.emit(self._draft)

    def show_preview(self, preview: QWidget) -> None:
        """Show what the caseworker would read, to her first.

        Args:
            preview: The pages; the tab owns them from then on.
        """
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = preview
        self._place.addWidget(preview)
        self._release.setEnabled(True)
        self._stack.setCurrentIndex(_PREVIEW)
        self._back.setFocus()

    def _show_builder(self) -> None:
        self._stack.setCurrentIndex(_BUILD if self._live else _EMPTY)
        self._preview.setFocus()

    def _on_release_clicked(self) -> None:
        if self._draft is not None:
            self._release.setEnabled(False)
            self.release_requested.emit(self._draft)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Say why it may not leave; everything written stays."""
        self._show_builder()
        self._message.show_message("attention", "\n".join(words.refusal(each) for each in refusals))

    def show_released(self, name: str) -> None:
        """Say that it has left.

        Args:
            name: Of who receives it.
        """
        self._draft = None
        self._put({})
        self.typed.settle()
        self._show_builder()
        said = self.tr("It is on its way to {name}, and stands in the list of what was shared.")
        self._message.show_message("success", said.format(name=name))

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._card.set_title(self.tr("Summary"))
        self._consent_field.set_texts(self.tr("Under which consent?"))
        self._about_field.set_texts(
            self.tr("By which words will the caseworker know whom it is about?"),
            self.tr("Only as she agreed. May be left empty."),
        )
        self._never.setText(
            self.tr(
                "What was said in a session never comes in by itself. Every word here is yours "
                "to change, and hers to strike out."
            )
        )
        set_button_text(self._preview, self.tr("Show it to her first"))
        self._read.setText(
            self.tr("Please read this to her, or let her read it. Nothing has left yet.")
        )
        set_button_text(self._back, self.tr("Change something"))
        set_button_text(self._release, self.tr("She agrees: release it"))
        self._empty.set_texts(
            self.tr("A summary needs a consent that holds today. Please record one with her first.")
        )
        for place, filed in enumerate(self._live):
            self._consent.setItemText(place, self._title(filed))
