"""The form for an intake: things that may be said, left empty or declined."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from counsel_desk.domain.intake import Channel, Intake, Part
from counsel_desk.domain.languages import OTHER, SPOKEN
from counsel_desk.services.intake import Called
from ui import words
from ui.design.card import Card
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.tick_group import TickGroup
from ui.design.fields.typed import put_into_editors, read_editors, typed_editors
from ui.design.layout.layouts import column
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Phrase, Translated
from ui.intake import intake_words
from ui.intake.contact_way_edit import ContactWayEdit
from ui.intake.editors import CARDS, COVERED, FIELDS, GUARDIAN_ANSWERS, editor_for
from ui.intake.values import called_of, content_of, intake_of, may_be_told

_NEEDED = tuple(intake_words.NEEDED)


@dataclass(frozen=True)
class IntakeDetails:
    """The input of an intake.

    Attributes:
        called: What belongs in the client's record.
        intake: Everything else.
    """

    called: Called
    intake: Intake


class IntakeForm(Translated):
    """Cards with everything that can be said at intake.

    Attributes:
        typed: Tracks the unsaved input.

    Signals:
        submitted(IntakeDetails): The input is to be saved.
    """

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._editors: dict[str, QWidget] = {}
        self._ways = {channel: ContactWayEdit(channel) for channel in Channel}
        self._way_fields = {channel: Field("", way) for channel, way in self._ways.items()}
        self._declined = {part: QCheckBox() for part in Part}
        self._cards = {part: self._build_card(part) for part in Part}
        resumed = ResumedMessage()
        self.typed = typed_editors(self._editors, resumed, self)
        self.setLayout(column(resumed, *self._cards.values()))
        self.setFocusProxy(self._editors["called"])
        self.cover_names(True)
        self.typed.edited.connect(self._show_what_applies)
        self.typed.resumed.connect(self._show_what_applies)
        self.typed.resumed.connect(lambda: self.cover_names(self._covered))
        self.typed.settled.connect(self._show_what_applies)
        self.retranslate()
        self.set_intake(Called("", "", words.LANGUAGE_CODES[1]), Intake())

    def _build_card(self, part: Part) -> Card:
        card = Card()
        if part is Part.CONTACT:
            for channel, way in self._ways.items():
                self._editors[f"use_{channel}"], self._editors[f"how_{channel}"] = way.use, way.how
                card.add(self._way_fields[channel])
        for name in CARDS[part]:
            self._editors[name] = editor_for(name)
            self._fields[name] = Field("", self._editors[name])
            card.add(self._fields[name])
        self._declined[part].setObjectName(f"declined_{part}")
        self._editors[f"declined_{part}"] = self._declined[part]
        card.add(self._declined[part])
        return card

    def set_intake(self, called: Called, intake: Intake) -> None:
        """Show a saved intake."""
        language = self._editors["language"]
        # Keep a language that the desk itself is not translated into.
        if isinstance(language, QComboBox) and language.findData(called.language) < 0:
            language.addItem(words.spoken(called.language), called.language)
        put_into_editors(self._editors, content_of(called, intake))
        choice = self._editors["interpreter_needed"]
        if isinstance(choice, ChoiceGroup):
            choice.set_value(intake.interpreter.needed or None)
        for field in self._fields.values():
            field.set_error(None)
        self.cover_names(self._covered)
        self.typed.settle()

    def _show_what_applies(self) -> None:
        """Ask only for what applies: what a guardian may know, what another language is called."""
        content = read_editors(self._editors)
        self._fields["guardian_may_know"].setVisible(may_be_told(content))
        self._fields["language_named"].setVisible(content["language"] == OTHER)

    def cover_names(self, covered: bool) -> None:
        """Show dots in place of names, or the names.

        A name is changed where it is seen: what is typed would be added to it unseen.
        """
        self._covered = covered
        mode = QLineEdit.EchoMode.Password if covered else QLineEdit.EchoMode.Normal
        for name in COVERED:
            line = self._editors[name]
            if isinstance(line, QLineEdit):
                line.setEchoMode(mode)
                line.setReadOnly(covered and bool(line.text()))
                self._name_field(name)

    def submit(self) -> None:
        """Emit `submitted` with the input, or show what is wrong with it."""
        content, day = read_editors(self._editors), self._editors["born"]
        for name in ("born", "age"):
            self._fields[name].set_error(None)
        if isinstance(day, DayEdit) and not day.is_valid():
            self._ask_again("born", day.wanted)
            return
        try:
            born = day.value() if isinstance(day, DayEdit) else None
            details = IntakeDetails(called_of(content), intake_of(content, born))
        except ValueError:
            self._ask_again(
                "age", lambda: self.tr("Please write the age as a number, or leave it empty.")
            )
            return
        self.submitted.emit(details)

    def _ask_again(self, name: str, text: Phrase) -> None:
        self._fields[name].set_error(text)
        self._editors[name].setFocus()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for name in self._fields:
            self._name_field(name)
        for channel, way in self._way_fields.items():
            way.set_texts(intake_words.text_of(intake_words.CHANNELS, channel))
        for part, card in self._cards.items():
            card.set_title(intake_words.text_of(intake_words.PARTS, part))
            declined = self._declined[part]
            declined.setText(self.tr("The client asks us to note that they would rather not say"))
            declined.setAccessibleName(f"{card.accessibleName()}: {declined.text()}")
        self._name_choices()

    def _name_field(self, name: str) -> None:
        text, help_text = FIELDS[name]
        editor = self._editors[name]
        translated_help = words.translated("IntakeForm", help_text) if help_text else ""
        if name in COVERED and isinstance(editor, QLineEdit) and editor.isReadOnly():
            translated_help = self.tr("Show the name to change it.")
        self._fields[name].set_texts(words.translated("IntakeForm", text), translated_help)

    def _name_choices(self) -> None:
        for name, texts in (
            ("languages", [words.spoken(code) for code in SPOKEN]),
            (
                "concerns",
                [
                    intake_words.text_of(intake_words.CONCERNS, code)
                    for code in intake_words.CONCERNS
                ],
            ),
        ):
            ticks = self._editors[name]
            if isinstance(ticks, TickGroup):
                ticks.set_texts(texts)
        for name, choices in (
            (
                "interpreter_needed",
                [(code, intake_words.text_of(intake_words.NEEDED, code)) for code in _NEEDED],
            ),
            (
                "guardian_may_have_harmed",
                [(code.value, words.may_have_harmed(code)) for code in GUARDIAN_ANSWERS],
            ),
        ):
            choice = self._editors[name]
            if isinstance(choice, ChoiceGroup):
                choice.set_choices(choices)
        doubt = self._editors["in_doubt"]
        if isinstance(doubt, QCheckBox):
            doubt.setText(self.tr("The client may be under 18, or the age is disputed"))
        for name, name_of in (
            ("language", words.spoken),
            ("referral", lambda code: intake_words.text_of(intake_words.REFERRALS, code)),
            ("sex", lambda code: intake_words.text_of(intake_words.SEXES, code)),
        ):
            box = self._editors[name]
            if isinstance(box, QComboBox):
                for place in range(box.count()):
                    box.setItemText(place, name_of(str(box.itemData(place) or "")))
