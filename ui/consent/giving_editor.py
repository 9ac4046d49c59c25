"""Edits who gives a consent, and how."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.consent.consent import FOR_A_CHILD, GivenBy, Giving, Manner
from counsel_desk.domain.intake import MayHaveHarmed
from ui import words
from ui.consent.assent_editor import AssentEditor
from ui.consent.guardian_question import GuardianQuestion
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
        of_age: Their 18th birthday as day-month-year; empty if unknown or in doubt.
        guardian_may_harm: Whether the intake's guardian may not be safe.
    """

    child: bool = False
    of_age: str = ""
    guardian_may_harm: bool = False


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
        self._free, self._able, self._interpreter = QCheckBox(), QCheckBox(), QCheckBox()
        self._harm, self._assent = GuardianQuestion(), AssentEditor()
        self._guardian, self._witness = QLineEdit(), QLineEdit()
        self._interpreter_name = QLineEdit()
        self._by = ChoiceGroup([(each.value, "") for each in GivenBy])
        self._manner = ChoiceGroup([(each.value, "") for each in Manner])
        for name, editor in self.editors.items():
            editor.setObjectName(name)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._free)
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
                Field("", self._free),
                Field("", self._able),
                self._by_field,
                self._guardian_field,
                self._harm,
                self._assent,
                self._interpreter,
                self._interpreter_field,
                self._manner_field,
                self._witness_field,
            )
        )

    def _connect_signals(self) -> None:
        self._by.value_changed.connect(self._on_by_changed)
        self._assent.choice.value_changed.connect(lambda _code: self.changed.emit())
        self._assent.choice.value_changed.connect(lambda _code: self._say_ticks())
        self._assent.reason.textChanged.connect(lambda _text: self.changed.emit())
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
            "may_have_harmed": self._harm.choice,
            **self._assent.editors,
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
        for box in (self._free, self._able, self._interpreter):
            box.setChecked(False)
        self._harm.set_value(MayHaveHarmed.NOT_ASKED)
        self._assent.clear()
        child = self._age.child
        self._by.set_value(self._usual())
        self._guardian.setText(guardian if child else "")
        for line in (self._interpreter_name, self._witness):
            line.clear()
        self._manner.set_value(None)
        self._manner_field.set_error(None)
        self.manner_changed.emit(None)
        self._show()

    def _usual(self) -> GivenBy:
        """Return who is asked at first."""
        if not self._age.child:
            return GivenBy.CLIENT
        unsafe = self._age.guardian_may_harm
        return GivenBy.COMMITTEE_WITH_ASSENT if unsafe else GivenBy.GUARDIAN_WITH_ASSENT

    def look(self) -> None:
        """Update the view after the editors were filled from a draft."""
        self._harm.look()
        self._assent.look()
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
            for_child and self._assent.assent(),
            interpreter,
            self._interpreter_name.text().strip() if interpreter else "",
            self._witness.text().strip(),
            too_young=self._assent.too_young() if for_child else "",
            may_have_harmed=self._harm.value() if self._by_guardian() else MayHaveHarmed.NOT_ASKED,
        )

    def check(self) -> bool:
        """Show what is missing; return whether nothing is."""

        def missing() -> str:
            return self.tr("Please choose how it is given.")

        self._manner_field.set_error(None if self.manner else missing)
        asked = not self._by_guardian() or self._harm.value() is not MayHaveHarmed.NOT_ASKED
        self._harm.set_error(None if asked else (lambda: self.tr("Please choose an answer.")))
        said = self._assent.set_errors(self._by.value() in FOR_A_CHILD)
        return self.manner is not None and asked and said

    def _by_guardian(self) -> bool:
        return self._by.value() == GivenBy.GUARDIAN_WITH_ASSENT

    def _on_by_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for_child = self._by.value() in FOR_A_CHILD
        self._guardian_field.setVisible(for_child)
        self._harm.setVisible(self._by_guardian())
        self._assent.setVisible(for_child)
        self._interpreter_field.setVisible(self._interpreter.isChecked())
        self._say_ticks()
        if self._age.child:
            self._note.show_message("info", self._about_children)
        elif for_child:
            self._note.show_message("info", self._about_guardians)
        else:
            self._note.clear()

    def _say_ticks(self) -> None:
        """Say what is ticked: of a child too young to be asked, nothing untrue."""
        free = self.tr("The client knows that they may say no, and is free to.")
        able = self.tr("The client understands it, and can decide now.")
        if self._by.value() in FOR_A_CHILD and self._assent.not_asked():
            free = self.tr("Whoever gives it knows that they are free to say no.")
            able = self.tr("Whoever gives it understands it, and can decide now.")
        self._free.setText(free)
        self._able.setText(able)

    def _about_children(self) -> str:
        known = self.tr(
            "By the intake the client is under 18. This consent ends at the latest on {day}, when "
            "they have come of age; then only the client is asked."
        ).format(day=self._age.of_age)
        doubt = self.tr("The client may be under 18, and counts as a child until that is settled.")
        safe = self.tr(
            "A safe guardian is asked, and the child: without the child's own yes there is no "
            "consent, unless they are too young to be asked. Where no guardian is safe, the Child "
            "Welfare Committee, or the person it named, is asked instead."
        )
        unsafe = self.tr(
            "By the intake the guardian may not be safe for the child. So the Child Welfare "
            "Committee, or the person it named, is asked, and the guardian is told nothing."
        )
        who = unsafe if self._age.guardian_may_harm else safe
        return f"{known if self._age.of_age else doubt} {who}"

    def _about_guardians(self) -> str:
        return self.tr(
            "What somebody else gives for the client ends on the 18th birthday, also if the age "
            "becomes known only later."
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
        self._interpreter.setText(self.tr("An interpreter is present"))
        self._by_field.set_texts(self.tr("Who gives it?"))
        self._guardian_field.set_texts(
            self.tr("Who gives it for the child?"),
            self.tr("The name, and what they are to the child; for the Committee, whom it named."),
        )
        self._interpreter_field.set_texts(self.tr("Name of the interpreter"))
        self._manner_field.set_texts(self.tr("How?"))
        self._witness_field.set_texts(
            self.tr("Who heard or saw it?"), self.tr("Needed where it is only spoken.")
        )
        self._show()
