"""The tab of a client's consents: the list, the form for a new one, and one consent."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.attachments import PICTURE_PATTERNS, Cleaned
from counsel_desk.domain.consent.about_client import NOTHING_SAID
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent import Asked
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.consent.consent_text import Explained
from ui.consent.consent_form import ConsentForm
from ui.consent.consent_reader import ConsentReader
from ui.consent.consents_list import ConsentsList
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import SPACE, Footed, column, with_foot
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.file_dialog import file_to_read
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.question import Question
from ui.design.translated import Phrase, Translated

_LIST, _FORM, _READER = range(3)
_REMOVAL = "guardian"
"""What is asked about when the guardian's details are to be removed; not a record id."""


class ConsentsTab(Translated):
    """The client's consents, those in force today, and one step to withdraw any.

    Attributes:
        typed: Tracks unsaved input for a new consent.

    Signals:
        explanation_requested(Terms): Write the explanation of these terms.
        record_requested(Terms, str, object): Record the consent with the explanation that was
            shown and the mark or `None`.
        reading_requested(Explained, str): Read an explanation with the client, in this language.
        picture_requested(Path): Check a picture of a mark and show it.
        opened(str): The consent with this record id is shown; load its mark.
        narrow_requested(str, frozenset, date): Narrow it to these parts and this last day.
        withdraw_requested(str): Withdraw it.
        print_requested(str): Print it for the client.
        mark_requested(str, Path): Save a picture of its signed sheet.
        answer_requested(str, MayHaveHarmed): Record whether its guardian may have harmed the child.
        removal_requested: Remove the guardian's details from the intake.
    """

    explanation_requested = Signal(object)
    record_requested = Signal(object, str, object)
    reading_requested = Signal(object, str)
    picture_requested = Signal(Path)
    opened = Signal(str)
    narrow_requested = Signal(str, object, object)
    withdraw_requested = Signal(str)
    print_requested = Signal(str)
    mark_requested = Signal(str, Path)
    answer_requested = Signal(str, object)
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consents_tab")
        self._language = "en"
        self._consents: list[Filed[Consent]] = []
        self._about = NOTHING_SAID
        self._list, self._form, self._reader = ConsentsList(), ConsentForm(), ConsentReader()
        self.typed = self._form.typed
        self._message, self._question = InlineMessage(), Question()
        self._stack = CurrentStack()
        for part in (self._list, self._form, self._reader):
            scroll = PartScroll()
            scroll.setWidget(part)
            self._stack.addWidget(
                with_foot(scroll, part.foot) if isinstance(part, Footed) else scroll
            )
        layout = column(self._question, self._message, self._stack)
        layout.setStretchFactor(self._stack, 1)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)
        self._connect_form()
        self._connect_signals()
        self.setFocusProxy(self._list)

    def _connect_form(self) -> None:
        self._form.explanation_requested.connect(self.explanation_requested)
        self._form.record_requested.connect(self.record_requested)
        self._form.reading_requested.connect(self.reading_requested)
        self._form.mark.picture_requested.connect(self.picture_requested)
        self._form.cancelled.connect(self.close_form)
        self.typed.resumed.connect(self._show_form)
        self.typed.discarded.connect(self.show_list)

    def _connect_signals(self) -> None:
        self._list.new_requested.connect(self._on_new_requested)
        self._list.open_requested.connect(self.open_consent)
        self._list.print_requested.connect(self.print_requested)
        self._list.withdraw_requested.connect(self._ask)
        self._reader.back_requested.connect(self.show_list)
        self._reader.reading_requested.connect(self.reading_requested)
        self._reader.renew_requested.connect(self._on_renew_requested)
        self._reader.withdraw_requested.connect(self._ask)
        self._reader.print_requested.connect(self.print_requested)
        self._reader.narrow_requested.connect(self.narrow_requested)
        self._reader.mark_requested.connect(self._on_mark_requested)
        self._reader.answer_requested.connect(self.answer_requested)
        self._list.removal_requested.connect(self._ask_removal)
        self._question.agreed.connect(self._on_agreed)
        self._question.declined.connect(self._on_declined)
        QShortcut(QKeySequence("Escape"), self._question, self._question.decline)

    def set_language(self, code: str) -> None:
        """Set the client's preferred language; new consents begin with it."""
        self._language = code

    def set_explanation(self, explained: Explained) -> None:
        """Show the words to read to the client."""
        self._form.set_explanation(explained)

    def set_picture(self, picture: Cleaned, image: QImage) -> None:
        """Show the picture of a mark that was chosen for a new consent."""
        self._form.mark.show_picture(picture, image)

    def show_mark(self, record: str, image: QImage) -> None:
        """Show the mark of a consent, if that is the one that is open."""
        if self._reader.record == record:
            self._reader.show_mark(image)

    def set_asked(self, asked: Asked) -> None:
        """Set what the form needs to know about the client."""
        self._form.set_asked(asked)

    def show_consents(self, consents: Sequence[Filed[Consent]], asked: Asked | None = None) -> None:
        """Show the consents.

        Args:
            consents: The newest first.
            asked: What the form needs to know about the client.
        """
        self._consents = list(consents)
        self._question.clear()
        if asked is not None:
            self._form.set_asked(asked)
            self._reader.allow_marks(asked.marks)
        self._about = asked.about if asked else NOTHING_SAID
        self._list.show_consents(consents, asked)
        if self._stack.currentIndex() == _READER:
            self._read_again(self._reader.record)

    @property
    def writing(self) -> bool:
        """Whether the form of a new consent is shown."""
        return self._stack.currentIndex() == _FORM

    def asks(self, terms: Terms) -> bool:
        """Return whether the form asks for exactly this."""
        return self._form.terms() == terms

    def read_together(self) -> None:
        """Ask to read with the client what is shown."""
        if self.writing:
            self._form.read_together()
        elif self.record:
            self._reader.read_together()

    def set_read_together(self, reading: bool) -> None:
        """Keep what is chosen in the form while it is read with the client."""
        if self.writing:
            self._form.set_read_together(reading)

    def ask_for_yes(self) -> None:
        """Lead to the client's yes, after a new consent was explained."""
        if self.writing:
            self._form.ask_for_yes()

    def show_list(self) -> None:
        """Go back to the list."""
        self._leave()
        self._stack.setCurrentIndex(_LIST)
        self._list.setFocus()

    def open_consent(self, record: str) -> None:
        """Show one consent in place of the list."""
        if self._filed(record) is None:
            return
        self._leave()
        self._read_again(record)
        self._stack.setCurrentIndex(_READER)
        self._reader.setFocus()

    def _read_again(self, record: str) -> None:
        """Show what a consent says now, and leave a question and the focus where they are."""
        filed = self._filed(record)
        if filed is not None:
            self._reader.open_consent(filed, self._about)
            self.opened.emit(record)

    @property
    def record(self) -> str:
        """The consent that is shown in place of the list; empty if none is."""
        return self._reader.record if self._stack.currentIndex() == _READER else ""

    def begin(self) -> None:
        """Begin a new consent, or go on with the one that is half recorded."""
        if self.typed.pending() is None:
            self._on_new_requested(None)
        else:
            self._show_form()

    def close_form(self, recorded: str = "") -> None:
        """Go back to the list, after the consent was recorded or cancelled.

        Args:
            recorded: The consent that was recorded; it is chosen once it is listed.
        """
        self.typed.settle()
        if recorded:
            self._list.await_consent(recorded)
        self.show_list()

    def show_message(self, text: Phrase, kind: Kind = "attention") -> None:
        """Show above the page why something could not be done."""
        self._message.show_message(kind, text)

    def allow_recording(self) -> None:
        """Let the person record the consent again, whatever came of it before."""
        self._form.allow_recording()

    def ask_again(self) -> None:
        """Request the explanation again."""
        terms = self._form.terms()
        if terms is not None:
            self.explanation_requested.emit(terms)

    def _leave(self) -> None:
        self._message.clear()
        self._question.clear()

    def _filed(self, record: str) -> Filed[Consent] | None:
        return next((one for one in self._consents if one.record == record), None)

    def _on_new_requested(self, purpose: Purpose | None) -> None:
        self._form.begin(self._language, *([purpose] if purpose else []))
        self._show_form()

    def _on_renew_requested(self, record: str) -> None:
        filed = self._filed(record)
        if filed is not None:
            self._form.renew(filed)
            self._show_form()

    def _show_form(self) -> None:
        self._leave()
        self._stack.setCurrentIndex(_FORM)
        self._form.setFocus()

    def _ask(self, record: str) -> None:
        self._question.ask(
            record,
            lambda: self.tr(
                "Nothing more leaves under this consent, and what was sent is called back. "
                "What was already printed or saved cannot be called back. The client need not "
                "say why."
            ),
            lambda: self.tr("Withdraw it now"),
        )

    def _ask_removal(self) -> None:
        self._question.ask(
            _REMOVAL,
            lambda: self.tr(
                "The guardian's name, how they are reached and what they may know are removed from "
                "the intake and its earlier versions, for good. Consents that the guardian gave "
                "keep the name. Please do it if the client wants it."
            ),
            lambda: self.tr("Remove the guardian's details"),
        )

    def _on_agreed(self, what: str) -> None:
        if what == _REMOVAL:
            self.removal_requested.emit()
        else:
            self.withdraw_requested.emit(what)

    def _on_declined(self) -> None:
        (self._reader if self._stack.currentIndex() == _READER else self._list).setFocus()

    def _on_mark_requested(self, record: str) -> None:
        kinds = self.tr("Pictures") + f" ({PICTURE_PATTERNS})"
        path = file_to_read(self, self.tr("Choose a picture of the signed sheet"), kinds)
        if path is not None:
            self.mark_requested.emit(record, path)
