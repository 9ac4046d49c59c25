"""Edits who gives a consent, and how."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.consent.consent import FOR_A_CHILD, GivenBy, Giving, Manner
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.translated import Translated


@dataclass(frozen=True)
class Age:
    """What is known of the client's age.

    Attributes:
        child: Whether they may be under 18.
        of_age: Their 18th birthday as day-month-year; empty if unknown.
    """

    child: bool = False
    of_age: str = ""


class GivingEditor(Translated):
    """The client's yes: free, able, given alone or with a guardian, and in which manner.

    Signals:
        changed: The words to read to the client may have changed.
        manner_changed(object): Another manner, or `None`, was chosen.
    """

    changed = Signal()
    manner_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age = Age()
        self._free, self._able, self._assent = QCheckBox(), QCheckBox(), QCheckBox()
        self._interpreter = QCheckBox()
        self._guardian, self._witness = QLineEdit(), QLineEdit()
        self._interpreter_name = QLineEdit()
        self._by = ChoiceGroup([(each.value, "") for each in GivenBy])
        self._manner = ChoiceGroup([(each.value, "") for each in Manner])
        for name, editor in self.editors.items():
            editor.setObjectName(name)
        self._build_layout()
        self._connect_signals()
        self.retranslate()
        self._show()

    def _build_layout(self) -> None:
        self._note = InlineMessage()
        self._by_field, self._manner_field = Field("", self._by), Field("", self._manner)
        self._guardian_field = Field("", self._guardian)
        self._interpreter_field = Field("", self._interpreter_name)
        self._witness_field = Field("", self._witness)
        self.setLayout(
            column(
                self._note,
                self._free,
                self._able,
                self._by_field,
                self._guardian_field,
                self._assent,
                self._interpreter,
                self._interpreter_field,
                self._manner_field,
                self._witness_field,
            )
        )

    def _connect_signals(self) -> None:
        self._by.value_changed.connect(self._on_by_changed)
        self._manner.value_changed.connect(lambda _code: self.manner_changed.emit(self.manner))
        self._guardian.textChanged.connect(lambda _text: self.changed.emit())
        self._interpreter.toggled.connect(lambda _on: self._show())

    @property
    def editors(self) -> Mapping[str, QWidget]:
        """The editors, by field name."""
        return {
            "free_to_refuse": self._free,
            "able": self._able,
            "given_by": self._by,
            "guardian": self._guardian,
            "assent": self._assent,
            "interpreter": self._interpreter,
            "interpreter_name": self._interpreter_name,
            "manner": self._manner,
            "witness": self._witness,
        }

    def set_age(self, age: Age) -> None:
        """Set the client's age; under 18, ask for a guardian and for the client's own yes."""
        self._age = age
        self._show()

    def begin(self, guardian: str) -> None:
        """Begin a new consent with nothing ticked.

        Args:
            guardian: The client's guardian, as far as known.
        """
        for box in (self._free, self._able, self._assent, self._interpreter):
            box.setChecked(False)
        child = self._age.child
        self._by.set_value(GivenBy.GUARDIAN_WITH_ASSENT if child else GivenBy.CLIENT)
        self._guardian.setText(guardian if child else "")
        for line in (self._interpreter_name, self._witness):
            line.clear()
        self._manner.set_value(None)
        self._manner_field.set_error(None)
        self.manner_changed.emit(None)
        self._show()

    def look(self) -> None:
        """Update the view after the editors were filled from a draft."""
        self.manner_changed.emit(self.manner)
        self._show()

    @property
    def manner(self) -> Manner | None:
        """How the consent is given; `None` while nothing is chosen."""
        chosen = self._manner.value()
        return Manner(chosen) if chosen else None

    def value(self) -> Giving:
        """Return what was entered; the manner is a signature while none is chosen."""
        by = GivenBy(self._by.value() or GivenBy.CLIENT)
        for_child = by in FOR_A_CHILD
        interpreter = self._interpreter.isChecked()
        return Giving(
            by,
            self.manner or Manner.SIGNATURE,
            self._free.isChecked(),
            self._able.isChecked(),
            self._guardian.text().strip() if for_child else "",
            for_child and self._assent.isChecked(),
            interpreter,
            self._interpreter_name.text().strip() if interpreter else "",
            self._witness.text().strip(),
        )

    def check(self) -> bool:
        """Show what is missing; return whether nothing is."""
        missing = self.tr("Please choose how she gives it.")
        self._manner_field.set_error(None if self.manner else missing)
        return self.manner is not None

    def _on_by_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for_child = self._by.value() in FOR_A_CHILD
        self._guardian_field.setVisible(for_child)
        self._assent.setVisible(for_child)
        self._interpreter_field.setVisible(self._interpreter.isChecked())
        if self._age.child:
            self._note.show_message("info", self._about_children())
        elif for_child:
            self._note.show_message("info", self._about_guardians())
        else:
            self._note.clear()

    def _about_children(self) -> str:
        text = self.tr(
            "She is under 18, as her intake says. Her guardian is asked, and she herself: without "
            "her own yes nothing holds. Where no guardian is safe, the Child Welfare Committee, or "
            "the person it named, stands in. This consent ends at the latest on {day}, her 18th "
            "birthday; then she alone is asked."
        )
        return text.format(day=self._age.of_age)

    def _about_guardians(self) -> str:
        return self.tr(
            "What somebody else gives for her ends on her 18th birthday, also if her age becomes "
            "known only later."
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for group, kinds, say in (
            (self._by, GivenBy, words.given_by),
            (self._manner, Manner, words.manner),
        ):
            chosen = group.value()
            group.set_choices([(each.value, say(each)) for each in kinds])
            group.set_value(chosen)
        self._free.setText(self.tr("She knows that she may say no, and she is free to."))
        self._able.setText(self.tr("She understands it, and can decide now."))
        self._assent.setText(self.tr("She herself says yes as well."))
        self._interpreter.setText(self.tr("An interpreter is present"))
        self._by_field.set_texts(self.tr("Who gives it?"))
        self._guardian_field.set_texts(
            self.tr("Who gives it for her?"),
            self.tr("The name, and what they are to her; for the Committee, whom it named."),
        )
        self._interpreter_field.set_texts(self.tr("Name of the interpreter"))
        self._manner_field.set_texts(self.tr("How?"))
        self._witness_field.set_texts(
            self.tr("Who heard or saw it?"), self.tr("Needed where she only says it.")
        )
        self._show()
