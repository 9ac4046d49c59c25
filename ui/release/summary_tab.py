"""The tab to write a summary, which is then read with the client and released."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import SHARING, Consent, Part
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Scheme
from ui import words
from ui.design.fields.typed import Typed
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, column, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.empty_state import EmptyState
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.passphrase_card import PassphraseCard
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Phrase, Translated
from ui.release.summary_builder import SummaryBuilder, SummaryDraft

_EMPTY, _BUILD, _SECRET = range(3)


class SummaryTab(Translated):
    """The builder, and the passphrase of a file that was saved.

    Attributes:
        typed: Tracks the unreleased texts.

    Signals:
        suggestion_requested(Part, str): Suggest a first wording; the part and the language.
        preview_requested(SummaryDraft): Read the summary with the client.
        noted(str): The person has noted this passphrase of a saved file.
    """

    suggestion_requested = Signal(object, str)
    preview_requested = Signal(object)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary_tab")
        self._any = False
        self._message, self._secret = InlineMessage(), PassphraseCard()
        self._empty = EmptyState("share", "")
        self._builder = SummaryBuilder()
        self._resumed = ResumedMessage()
        self._build_layout()
        self.typed = Typed(self._builder.content, self._builder.put, self._resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._builder)
        self.retranslate()

    def _build_layout(self) -> None:
        inside = QWidget()
        inside_column = column(self._builder)
        inside_column.setContentsMargins(0, 0, 0, SPACE)
        inside_column.addStretch(1)
        inside.setLayout(inside_column)
        scroll = PartScroll()
        scroll.setWidget(inside)
        build = with_foot(scroll, self._builder.foot)
        self._stack = CurrentStack()
        secret = QWidget()
        alone = column(self._secret)
        alone.addStretch(1)
        secret.setLayout(alone)
        for part in (self._empty, build, secret):
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

    def _on_noted(self, passphrase: str) -> None:
        self._show_builder()
        self.noted.emit(passphrase)

    def show_consents(self, consents: Sequence[Filed[Consent]], about: AboutClient) -> None:
        """Offer the consents in force.

        Args:
            consents: The newest first.
            about: What the intake says of the client's age and guardian.
        """
        now = local(datetime.now(UTC))
        live = [
            filed
            for filed in consents
            if filed.body.purpose in SHARING and holds(filed.body, now, about)
        ]
        self._any = bool(live)
        self._builder.show_consents(live)
        if not live:
            self._stack.setCurrentIndex(_EMPTY)
        elif self._stack.currentIndex() == _EMPTY:
            self._stack.setCurrentIndex(_BUILD)

    def show_scheme(self, fitting: Scheme | None, law: Mapping[Scheme, Sequence[Shown]]) -> None:
        """Show the compensation schemes, with the one that fits the client's age chosen."""
        self._builder.show_scheme(fitting, law)

    def look_for(self, known: Known) -> None:
        """Search every text for what could identify the client."""
        self._builder.look_for(known)

    def set_suggestion(self, part: Part, text: str) -> None:
        """Insert a first wording for a part if its text is empty."""
        self._builder.set_suggestion(part, text)

    def _on_preview_requested(self, draft: SummaryDraft) -> None:
        self._message.clear()
        self.preview_requested.emit(draft)

    def read_again(self) -> None:
        """Ask to read with the client what was being read before the desk was locked."""
        self._builder.ask()

    def set_read_together(self, reading: bool) -> None:
        """Keep what is chosen while it is read with the client; else go back to writing."""
        self._builder.set_read_together(reading)
        if not reading:
            self._show_builder()

    def _show_builder(self) -> None:
        self._stack.setCurrentIndex(_BUILD if self._any else _EMPTY)
        self._builder.focus_on_preview()

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Show why the summary may not leave; everything written stays."""
        self._show_builder()
        self._message.show_message(
            "attention", lambda: "\n".join(words.refusal(each) for each in refusals)
        )

    def show_released(self, name: str) -> None:
        """Show that the summary was sent.

        Args:
            name: Name of the recipient.
        """
        self._settle(
            lambda: self.tr("Sent to {name}. It is listed under “4 Sent”.").format(name=name)
        )

    def show_saved(self, name: str, passphrase: str) -> None:
        """Show that the summary was saved, and the passphrase of the file.

        Args:
            name: Name of the recipient.
            passphrase: Shown this once.
        """
        self._settle(
            lambda: self.tr("The file for {name} is saved. It is listed under “4 Sent”.").format(
                name=name
            )
        )
        self._stack.setCurrentIndex(_SECRET)
        self._secret.show_passphrase(passphrase, name)

    def show_printed(self, name: str) -> None:
        """Show that the summary was printed.

        Args:
            name: Name of the recipient.
        """
        self._settle(
            lambda: self.tr("Printed for {name}. It is listed under “4 Sent”.").format(name=name)
        )

    def _settle(self, text: Phrase) -> None:
        self._builder.put({})
        self.typed.settle()
        self._show_builder()
        self._message.show_message("success", text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._empty.set_texts(
            self.tr("A summary needs a consent in force. Please record one with the client first.")
        )
