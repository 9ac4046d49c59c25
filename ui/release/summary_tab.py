"""The tab to write a summary, show it to the client, and release it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from counsel_desk.domain.consent.consent import SHARING, Consent, Part
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from ui import words
from ui.design.fields.typed import Typed
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column, with_foot
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated
from ui.release.client_agreement import ClientAgreement
from ui.release.passphrase_card import PassphraseCard
from ui.release.summary_builder import SummaryBuilder, SummaryDraft

_EMPTY, _BUILD, _YES, _SECRET = range(4)


class SummaryTab(Translated):
    """The builder, then the client's preview, then the release.

    Attributes:
        typed: Tracks the unreleased texts.

    Signals:
        suggestion_requested(str, Part): Suggest a first wording; record id of the consent, part.
        preview_requested(SummaryDraft): Show the summary to the client first.
        release_requested(SummaryDraft, Reading): The client agreed; send it to a caseworker.
        file_requested(SummaryDraft, Reading, Path): The client agreed; save it for an outsider.
        print_requested(SummaryDraft, Reading): The client agreed; print it for an outsider.
        noted(str): The person has noted this passphrase of a saved file.
    """

    suggestion_requested = Signal(str, object)
    preview_requested = Signal(object)
    release_requested = Signal(object, object)
    file_requested = Signal(object, object, object)
    print_requested = Signal(object, object)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary_tab")
        self._draft: SummaryDraft | None = None
        self._any = False
        self._message, self._secret = InlineMessage(), PassphraseCard()
        self._empty = EmptyState("share", "")
        self._builder, self._yes = SummaryBuilder(), ClientAgreement()
        self._resumed = ResumedMessage()
        self._build_layout()
        self.typed = Typed(self._builder.content, self._builder.put, self._resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._builder)
        self.retranslate()

    def _build_layout(self) -> None:
        inside = QWidget()
        inside_column = column(self._builder)
        inside_column.setContentsMargins(0, 0, SPACE, SPACE)
        inside_column.addStretch(1)
        inside.setLayout(inside_column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        build = with_foot(scroll, self._builder.foot)
        self._stack = CurrentStack()
        for part in (self._empty, build, self._yes, self._secret):
            self._stack.addWidget(part)
        layout = column(self._message, self._resumed, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._builder.edited.connect(self.typed.edited)
        self._builder.suggestion_requested.connect(self.suggestion_requested)
        self._builder.preview_requested.connect(self._on_preview_requested)
        self._secret.noted.connect(self._on_noted)
        self._yes.back_requested.connect(self._show_builder)
        self._yes.released.connect(self._on_released)
        self._yes.file_requested.connect(self._on_file_requested)
        self._yes.print_requested.connect(self._on_print_requested)

    def _on_noted(self, passphrase: str) -> None:
        self._show_builder()
        self.noted.emit(passphrase)

    def show_consents(self, consents: Sequence[Filed[Consent]]) -> None:
        """Offer the consents in force.

        Args:
            consents: The newest first.
        """
        now = local(datetime.now(UTC))
        live = [
            filed for filed in consents if filed.body.purpose in SHARING and holds(filed.body, now)
        ]
        self._any = bool(live)
        self._builder.show_consents(live)
        if not live:
            self._stack.setCurrentIndex(_EMPTY)
        elif self._stack.currentIndex() == _EMPTY:
            self._stack.setCurrentIndex(_BUILD)

    def look_for(self, known: Known) -> None:
        """Search every text for what could identify the client."""
        self._builder.look_for(known)

    def set_suggestion(self, part: Part, text: str) -> None:
        """Insert a first wording for a part if its text is empty."""
        self._builder.set_suggestion(part, text)

    def _on_preview_requested(self, draft: SummaryDraft) -> None:
        self._draft = draft
        self._message.clear()
        self.preview_requested.emit(draft)

    def show_preview(self, pages: QWidget, *, outside: bool) -> None:
        """Show the client the pages as they will leave.

        Args:
            pages: The pages; the tab takes ownership.
            outside: Whether the recipient is an outsider.
        """
        self._stack.setCurrentIndex(_YES)
        self._yes.show_pages(pages, outside=outside)

    def _show_builder(self) -> None:
        self._stack.setCurrentIndex(_BUILD if self._any else _EMPTY)
        self._builder.focus_on_preview()

    def _on_released(self, reading: Reading) -> None:
        if self._draft is not None:
            self._yes.set_waiting(True)
            self.release_requested.emit(self._draft, reading)

    def _on_file_requested(self, reading: Reading, path: object) -> None:
        if self._draft is not None:
            self._yes.set_waiting(True)
            self.file_requested.emit(self._draft, reading, path)

    def _on_print_requested(self, reading: Reading) -> None:
        if self._draft is not None:
            self._yes.set_waiting(True)
            self.print_requested.emit(self._draft, reading)

    def stay(self) -> None:
        """Enable the release buttons again, after a release failed or was cancelled."""
        self._yes.set_waiting(False)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Show why the summary may not leave; everything written stays."""
        self._show_builder()
        self._message.show_message("attention", "\n".join(words.refusal(each) for each in refusals))

    def show_released(self, name: str) -> None:
        """Show that the summary was sent.

        Args:
            name: Name of the recipient.
        """
        text = self.tr("It is on its way to {name}, and stands in the list of what was shared.")
        self._settle(text.format(name=name))

    def show_saved(self, name: str, passphrase: str) -> None:
        """Show that the summary was saved, and the passphrase of the file.

        Args:
            name: Name of the recipient.
            passphrase: Shown this once.
        """
        text = self.tr("The file is saved for {name}, and stands in the list of what was shared.")
        self._settle(text.format(name=name))
        self._stack.setCurrentIndex(_SECRET)
        self._secret.show_passphrase(passphrase, name)

    def show_printed(self, name: str) -> None:
        """Show that the summary was printed.

        Args:
            name: Name of the recipient.
        """
        text = self.tr("It is printed for {name}, and stands in the list of what was shared.")
        self._settle(text.format(name=name))

    def _settle(self, text: str) -> None:
        self._draft = None
        self._builder.put({})
        self.typed.settle()
        self._show_builder()
        self._message.show_message("success", text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._empty.set_texts(
            self.tr("A summary needs a consent that holds today. Please record one with her first.")
        )
