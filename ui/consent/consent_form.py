"""The form for explaining and recording a consent."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.consent.consent import SHARING, Consent, Purpose
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent import Asked
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.consent.consent_text import Explained
from ui import words
from ui.consent.giving_editor import Age, GivingEditor
from ui.consent.mark_editor import MarkEditor
from ui.consent.parts_editor import PartsEditor
from ui.consent.recipient_editor import RecipientEditor
from ui.consent.study_editor import StudyEditor
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.explained_view import ExplainedView
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import Content, Typed, put_into_editors, read_editors, watch_editors
from ui.design.layout.layouts import column, foot, row, scroll_into_view
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated

_USUAL_DAYS = {True: 30, False: 365}  # True: the consent shares something
_ORDER = tuple(sorted(Purpose, key=lambda each: each not in SHARING))
"""Purposes that share come first, since consent is asked for them most often."""


class ConsentForm(Translated):
    """The terms of a consent, and beside them the words to read to the client.

    Attributes:
        typed: Tracks unsaved input.
        mark: The editor of the client's mark.
        foot: The buttons; may be placed below the scroll area.

    Signals:
        explanation_requested(Terms): Write the explanation of these terms.
        record_requested(Terms, str, object): Record the consent with the explanation that was
            shown and the mark or `None`.
        reading_requested(Explained, str): Read the explanation with the client, in this language.
        cancelled: Do not record it.
    """

    explanation_requested = Signal(object)
    record_requested = Signal(object, str, object)
    reading_requested = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked((), (), None, child=False, guardian="")
        self._renews = ""
        self._shown: Explained | None = None
        self._read_together = False
        self._build_editors()
        self.typed = self._build_typed()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._purpose)
        self.retranslate()

    def _build_editors(self) -> None:
        self._purpose, self._language = ChoiceBox(), ChoiceBox()
        self._purpose.setObjectName("consent_purpose")
        self._language.setObjectName("consent_language")
        for purpose in _ORDER:
            self._purpose.addItem("", purpose)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._recipient, self._parts = RecipientEditor(), PartsEditor()
        self._study = StudyEditor()
        self._ends = DayEdit()
        self._ends.setObjectName("consent_ends")
        self._conditions = TextBox("consent_conditions", 2)
        self._giving, self.mark = GivingEditor(), MarkEditor()
        self._explained = ExplainedView()
        self._together = plain_button("")
        self._together.setObjectName("read_consent_together")
        self._record, self._cancel = primary_button(""), quiet_button("")
        self._record.setObjectName("record_consent")
        self._cancel.setObjectName("cancel_consent")

    @property
    def _editors(self) -> Mapping[str, QWidget]:
        return {
            "purpose": self._purpose,
            **self._recipient.editors,
            **self._parts.editors,
            **self._study.editors,
            "ends": self._ends,
            "language": self._language,
            "conditions": self._conditions,
            **self._giving.editors,
        }

    def _build_typed(self) -> Typed:
        self._resumed = ResumedMessage()
        typed = Typed(self._read, self._put, self._resumed, self)
        watch_editors(self._editors, typed)
        self.mark.changed.connect(typed.edited)
        typed.resumed.connect(self._ask)
        return typed

    def _read(self) -> Content:
        kept = {"renews": self._renews, "read_together": self._read_together}
        return {**read_editors(self._editors), **self.mark.read(), **kept}

    def _put(self, content: Content) -> None:
        self._renews = content.get("renews", "")
        self._read_together = content.get("read_together", False)
        put_into_editors(self._editors, content)
        self._giving.look()
        self.mark.put(content)
        self._show_purpose()

    def _build_layout(self) -> None:
        editors = (self._purpose, self._ends, self._language, self._conditions)
        self._fields = [Field("", editor) for editor in editors]
        purpose, ends, language, conditions = self._fields
        self._renewal = label("", "muted")
        self._terms, self._words, self._yes = Card(), Card(), Card()
        self._terms.add(
            self._renewal,
            purpose,
            self._recipient,
            self._parts,
            self._study,
            ends,
            language,
            conditions,
        )
        self._words.add(self._explained, row(self._together, None))
        self._yes.add(self._giving, self.mark)
        left, right = QWidget(), QWidget()
        left_column, right_column = column(self._terms), column(self._words, self._yes)
        left_column.addStretch(1)
        right_column.addStretch(1)
        left.setLayout(left_column)
        right.setLayout(right_column)
        both, self.foot = SideBySide(left, right), foot(self._cancel, self._record)
        self.setLayout(column(self._resumed, both, self.foot))

    def _connect_signals(self) -> None:
        self._purpose.currentIndexChanged.connect(self._on_purpose_changed)
        self._language.activated.connect(self._ask)
        self._ends.value_changed.connect(self._ask)
        self._conditions.textChanged.connect(self._ask)
        for part in (self._recipient, self._parts, self._study, self._giving):
            part.changed.connect(self._ask)
        self._giving.manner_changed.connect(self.mark.set_manner)
        self._together.clicked.connect(self.read_together)
        self._record.clicked.connect(self._on_record_clicked)
        self._cancel.clicked.connect(self.cancelled)

    def set_asked(self, asked: Asked) -> None:
        """Set what the form needs to know about the client."""
        self._asked = asked
        self.mark.allow_pictures(asked.marks)
        self._recipient.set_recipients(asked.recipients)
        self._parts.set_answered(asked.instruments)
        of_age = f"{asked.of_age:%d-%m-%Y}" if asked.of_age else ""
        self._giving.set_age(Age(asked.child, of_age, asked.about.guardian_may_harm))

    def begin(self, language: str, purpose: Purpose = _ORDER[0]) -> None:
        """Begin a new consent.

        Args:
            language: The client's preferred language, two letters.
            purpose: The purpose to start with.
        """
        self._clear(language)
        self._purpose.setCurrentIndex(self._purpose.findData(purpose))
        self._set_usual_end()
        self._settle()

    def renew(self, filed: Filed[Consent]) -> None:
        """Begin the renewal of a consent: copy its terms, and ask for the client's yes again."""
        body = filed.body
        self._clear(body.language)
        self._renews = filed.record
        self._purpose.setCurrentIndex(self._purpose.findData(body.purpose))
        self._recipient.set_value(body.recipient)
        self._parts.set_value(body.parts)
        self._study.set_value(body.study)
        self._conditions.setPlainText(body.conditions)
        self._set_usual_end()
        self._settle()

    def allow_recording(self) -> None:
        """Enable the record button again, after recording failed or was cancelled."""
        self._record.setEnabled(True)

    def _clear(self, language: str) -> None:
        self.allow_recording()
        self._show_errors(False)
        self._renews = ""
        self._read_together = False
        self._recipient.set_value(None)
        self._parts.set_value(())
        self._study.set_value(None)
        self._conditions.clear()
        self._language.setCurrentIndex(self._language.findData(language))
        self._giving.begin(self._asked.guardian)
        self.mark.clear()

    def _settle(self) -> None:
        self._show_purpose()
        self.typed.settle()
        self._ask()

    def set_explanation(self, explained: Explained) -> None:
        """Show the words to read to the client."""
        self._shown = explained
        self._explained.show_lines(explained.lines())

    @property
    def _chosen_purpose(self) -> Purpose:
        return Purpose(self._purpose.currentData() or _ORDER[0])

    def _on_purpose_changed(self) -> None:
        self._set_usual_end()
        self._show_purpose()
        self._ask()

    def _set_usual_end(self) -> None:
        usual = timedelta(days=_USUAL_DAYS[self._chosen_purpose in SHARING])
        self._ends.set_value(_today() + usual)

    def _show_purpose(self) -> None:
        shares = self._chosen_purpose in SHARING
        self._recipient.setVisible(shares)
        self._parts.setVisible(shares)
        self._study.setVisible(self._chosen_purpose is Purpose.RESEARCH)
        self._renewal.setVisible(bool(self._renews))
        self.mark.set_manner(self._giving.manner)

    def read_together(self) -> None:
        """Ask to read the explanation with the client, once there is one."""
        if self._shown is not None:
            self.reading_requested.emit(self._shown, self._language.currentData() or "en")

    def set_read_together(self, reading: bool) -> None:
        """Keep what is chosen while it is read with the client, even if nothing was typed."""
        self._read_together = reading
        self.typed.edited.emit()

    def ask_for_yes(self) -> None:
        """Lead to the client's yes, after the explanation was read."""
        scroll_into_view(self._yes)
        self._giving.setFocus()

    def terms(self) -> Terms | None:
        """Return the terms; `None` while the last day is missing."""
        ends, shares = self._ends.value(), self._chosen_purpose in SHARING
        if ends is None:
            return None
        return Terms(
            self._chosen_purpose,
            self._parts.value() if shares else frozenset(),
            self._recipient.value() if shares else None,
            self._language.currentData() or "en",
            _today(),
            ends,
            self._giving.value(),
            self._conditions.toPlainText().strip(),
            self._renews,
            self._study.value() if self._chosen_purpose is Purpose.RESEARCH else None,
        )

    def _ask(self) -> None:
        terms = self.terms()
        if terms is not None:
            self.explanation_requested.emit(terms)

    def _on_record_clicked(self) -> None:
        terms = self.terms()
        if self._show_errors(True) and terms is not None:
            self._record.setEnabled(False)  # A double click records once.
            self.record_requested.emit(terms, self._explained.text(), self.mark.impression())

    def _show_errors(self, wanted: bool) -> bool:
        """Show what is missing if wanted, else clear the errors; return whether all is given."""
        shares = wanted and self._chosen_purpose in SHARING
        nobody = shares and self._recipient.value() is None
        nothing = shares and self._parts.missing()
        research = wanted and self._chosen_purpose is Purpose.RESEARCH
        no_study = self._study.show_missing(research)
        no_day = wanted and self._ends.value() is None
        self._recipient.set_error(nobody)
        self._parts.set_error(nothing)
        self._fields[1].set_error(self._ends.wanted if no_day else None)
        mark = self.mark.missing() if wanted else ""
        self.mark.set_error(self.mark.missing if mark else None)
        given = not wanted or self._giving.check()
        return given and not (nobody or nothing or no_study or no_day or mark)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for place, wanted in enumerate(_ORDER):
            self._purpose.setItemText(place, words.purpose(wanted))
        purpose, ends, language, conditions = self._fields
        purpose.set_texts(self.tr("What is it for?"))
        ends.set_texts(self.tr("Until when?"), self.tr("The last day, as day-month-year."))
        language.set_texts(self.tr("In which language do you explain it?"))
        conditions.set_texts(
            self.tr("What else the client asks for"),
            self.tr("In the client's words; may be left empty."),
        )
        self._renewal.setText(
            self.tr(
                "This renews a consent. Please ask the client again. What it leaves out, for"
                " the same purpose and recipient, is withdrawn from the earlier one and called"
                " back."
            )
        )
        self._terms.set_title(self.tr("What the client is asked for"))
        self._words.set_title(self.tr("Please read this to the client, or let them read it"))
        self._yes.set_title(self.tr("The client's yes"))
        set_button_text(self._together, self.tr("Read together"))
        set_button_text(self._record, self.tr("Record the consent"))
        set_button_text(self._cancel, self.tr("Not now"))


def _today() -> date:
    return local_day(datetime.now(UTC))
