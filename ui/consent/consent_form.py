"""A consent that is being explained and recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from assessments.library import keys
from counsel_desk.domain.consent import (
    SHARING,
    Category,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.choice_group import ChoiceGroup
from ui.design.day_edit import DayEdit
from ui.design.field import Field
from ui.design.layouts import SPACE_SMALL, column, row
from ui.design.resumed_message import ResumedMessage
from ui.design.side_by_side import SideBySide
from ui.design.styling import label
from ui.design.translated import Translated
from ui.design.typed import Typed, typed_editors

USUAL_DAYS = 90
_PURPOSES = [each for each in Purpose if each in SHARING]
_LINES = 18
"""Of the words to read to her, in sight at once."""


@dataclass(frozen=True)
class ConsentDraft:
    """What she agrees to.

    Attributes:
        purpose: The one purpose.
        parts: What may be shared.
        recipient: The caseworker; `None` while none is chosen.
        language: In which it was explained, two letters.
        starts: Its first day.
        ends: Its last day.
        giving: Who gives it, and how.
    """

    purpose: Purpose
    parts: frozenset[Part]
    recipient: Recipient | None
    language: str
    starts: date
    ends: date
    giving: Giving


class ConsentForm(Translated):
    """What may be shared with whom, and beside it the words to read to her.

    Attributes:
        typed: What is chosen and not recorded.

    Signals:
        explanation_requested(str, Purpose, frozenset, Recipient, date): The words are wanted, for a
            language, a purpose, categories, a recipient and a last day.
        record_requested(ConsentDraft): It is to be recorded.
        cancelled: It is not.
    """

    explanation_requested = Signal(str, object, object, object, object)
    record_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipients: list[Recipient] = []
        self._build_editors()
        self.typed = self._build_typed()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._recipient)
        self.retranslate()

    def _build_editors(self) -> None:
        self._recipient, self._purpose, self._language = QComboBox(), QComboBox(), QComboBox()
        self._recipient.setObjectName("consent_recipient")
        self._purpose.setObjectName("consent_purpose")
        self._language.setObjectName("consent_language")
        for purpose in _PURPOSES:
            self._purpose.addItem("", purpose)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._categories = {each: QCheckBox() for each in Category}
        for each, box in self._categories.items():
            box.setObjectName(f"category_{each}")
        self._ends = DayEdit()
        self._ends.setObjectName("consent_ends")
        self._given_by = ChoiceGroup([(each.value, "") for each in GivenBy])
        self._given_by.setObjectName("given_by")
        self._manner = ChoiceGroup([(each.value, "") for each in Manner])
        self._manner.setObjectName("manner")
        self._interpreter, self._free = QCheckBox(), QCheckBox()
        self._interpreter.setObjectName("interpreter")
        self._free.setObjectName("free_to_refuse")
        self._explained = QPlainTextEdit()
        self._explained.setObjectName("explained")
        self._explained.setReadOnly(True)
        self._explained.setTabChangesFocus(True)
        self._explained.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._witness = QLineEdit()
        self._witness.setObjectName("witness")
        self._record, self._cancel = primary_button(""), quiet_button("")
        self._record.setObjectName("record_consent")
        self._cancel.setObjectName("cancel_consent")

    def _build_typed(self) -> Typed:
        editors = {
            "recipient": self._recipient,
            "purpose": self._purpose,
            **{f"category_{each}": box for each, box in self._categories.items()},
            "ends": self._ends,
            "language": self._language,
            "free_to_refuse": self._free,
            "given_by": self._given_by,
            "manner": self._manner,
            "interpreter": self._interpreter,
            "witness": self._witness,
        }
        self._resumed = ResumedMessage()
        typed = typed_editors(editors, self._resumed, self)
        typed.resumed.connect(self._ask)
        return typed

    def _build_layout(self) -> None:
        self._what = label("", "label")
        self._what_error = label("", "error")
        self._what_error.hide()
        chosen = column(
            self._what, *self._categories.values(), self._what_error, spacing=SPACE_SMALL
        )
        editors = (self._recipient, self._purpose, self._ends, self._language)
        self._fields = [Field("", editor) for editor in editors]
        self._given_by_field = Field("", self._given_by)
        self._manner_field = Field("", self._manner)
        self._witness_field = Field("", self._witness)
        recipient, purpose, ends, language = self._fields
        self._terms, self._words = Card(), Card()
        self._terms.add(recipient, chosen, purpose, ends, language)
        self._words.add(self._explained)
        self._yes = Card()
        self._yes.add(
            self._free,
            self._given_by_field,
            self._manner_field,
            self._witness_field,
            self._interpreter,
        )
        left, right = QWidget(), QWidget()
        left_column = column(self._terms)
        left_column.addStretch(1)
        left.setLayout(left_column)
        right.setLayout(column(self._words, self._yes))
        both = SideBySide(left, right)
        self.setLayout(column(self._resumed, both, row(self._cancel, None, self._record)))

    def _connect_signals(self) -> None:
        self._recipient.activated.connect(self._ask)
        self._purpose.activated.connect(self._ask)
        self._language.activated.connect(self._ask)
        self._ends.value_changed.connect(self._ask)
        for box in self._categories.values():
            box.toggled.connect(self._ask)
        self._record.clicked.connect(self._on_record_clicked)
        self._cancel.clicked.connect(self.cancelled)

    def set_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Offer caseworkers; nobody is chosen for her."""
        chosen, self._recipients = self._recipient.currentData(), list(recipients)
        with QSignalBlocker(self._recipient):
            self._recipient.clear()
            self._recipient.addItem("…", "")
            for each in recipients:
                self._recipient.addItem(each.name, each.name)
            self._recipient.setCurrentIndex(max(0, self._recipient.findData(chosen)))

    def begin(self, language: str) -> None:
        """Begin a new consent.

        Args:
            language: The one she is most at home in, two letters.
        """
        for field in (*self._fields, self._manner_field):
            field.set_error(None)
        self._what_error.hide()
        self._recipient.setCurrentIndex(0)
        self._purpose.setCurrentIndex(0)
        self._language.setCurrentIndex(self._language.findData(language))
        for box in (*self._categories.values(), self._interpreter, self._free):
            box.setChecked(False)
        self._given_by.set_value(GivenBy.CLIENT)
        self._manner.set_value(None)
        self._witness.clear()
        self._ends.set_value(_today() + timedelta(days=USUAL_DAYS))
        self.typed.settle()
        self._ask()

    def set_explanation(self, text: str) -> None:
        """Show the words to read to her."""
        self._explained.setPlainText(text)

    def _chosen(self) -> frozenset[Part]:
        wanted = [each for each, box in self._categories.items() if box.isChecked()]
        return frozenset(
            Part(each, key)
            for each in wanted
            for key in (keys() if each is Category.ASSESSMENT_RESULTS else ("",))
        )

    def _chosen_recipient(self) -> Recipient | None:
        name = self._recipient.currentData()
        return next((each for each in self._recipients if each.name == name), None)

    def _ask(self) -> None:
        ends = self._ends.value()
        if ends is not None:
            self.explanation_requested.emit(
                self._language.currentData() or "en",
                Purpose(self._purpose.currentData()),
                self._chosen(),
                self._chosen_recipient(),
                ends,
            )

    def _on_record_clicked(self) -> None:
        ends, manner = self._ends.value(), self._manner.value()
        self._what_error.setVisible(not self._chosen())
        self._fields[0].set_error(
            None if self._recipient.currentData() else self.tr("Please choose the caseworker.")
        )
        self._fields[2].set_error(
            None if ends else self.tr("Please write the day as day-month-year.")
        )
        self._manner_field.set_error(None if manner else self.tr("Please choose how she gives it."))
        if ends is None or manner is None or not self._chosen():
            return
        if self._recipient.currentData():
            self.record_requested.emit(self._draft(ends, Manner(manner)))

    def _draft(self, ends: date, manner: Manner) -> ConsentDraft:
        return ConsentDraft(
            Purpose(self._purpose.currentData()),
            self._chosen(),
            self._chosen_recipient(),
            self._language.currentData() or "en",
            _today(),
            ends,
            Giving(
                GivenBy(self._given_by.value() or GivenBy.CLIENT),
                manner,
                free_to_refuse=self._free.isChecked(),
                able=self._free.isChecked(),
                assent=self._given_by.value() == GivenBy.GUARDIAN_WITH_ASSENT,
                interpreter=self._interpreter.isChecked(),
                witness=self._witness.text().strip(),
            ),
        )

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        for place, wanted in enumerate(_PURPOSES):
            self._purpose.setItemText(place, words.purpose(wanted))
        for each, box in self._categories.items():
            box.setText(words.category(each))
        for group, kinds, say in (
            (self._given_by, GivenBy, words.given_by),
            (self._manner, Manner, words.manner),
        ):
            chosen = group.value()
            group.set_choices([(each.value, say(each)) for each in kinds])
            group.set_value(chosen)
        recipient, purpose, ends, language = self._fields
        recipient.set_texts(self.tr("Whom may it be sent to?"))
        purpose.set_texts(self.tr("What may it be used for?"))
        ends.set_texts(self.tr("Until when?"), self.tr("The last day, as day-month-year."))
        language.set_texts(self.tr("In which language do you explain it?"))
        self._what.setText(self.tr("What may be sent?"))
        self._what_error.setText(self.tr("Please choose at least one."))
        self._terms.set_title(self.tr("What she agrees to"))
        self._words.set_title(self.tr("Please read this to her, or let her read it"))
        self._explained.setAccessibleName(self.tr("The words to read to her"))
        self._yes.set_title(self.tr("Her yes"))
        self._free.setText(self.tr("She knows that she may say no, and she is free to."))
        self._given_by_field.set_texts(self.tr("Who gives it?"))
        self._manner_field.set_texts(self.tr("How?"))
        self._witness_field.set_texts(self.tr("Who heard or saw it?"))
        self._interpreter.setText(self.tr("An interpreter is present"))
        set_button_text(self._record, self.tr("Record the consent"))
        set_button_text(self._cancel, self.tr("Not now"))


def _today() -> date:
    return datetime.now().astimezone().date()
