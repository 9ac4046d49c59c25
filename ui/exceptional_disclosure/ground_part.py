"""The part of the form on the ground for sharing without consent."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Ground
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.law_lines import LawLines
from ui.design.translated import Translated
from ui.exceptional_disclosure.particulars_part import ParticularsPart


class GroundPart(Translated):
    """Chooses the ground; beside it what the law says, and below what the ground asks for.

    Attributes:
        editors: The editors, by their names in a draft.
        particulars: What the ground asks for.

    Signals:
        ground_changed: Another ground was chosen, or whether it is told at once has changed.
    """

    ground_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # With its buttons from the start, so that the Tab key comes to them first.
        self._ground = ChoiceGroup([(one, words.exceptional_ground(one)) for one in Ground])
        self._law = LawLines()
        self._ground.setObjectName("exceptional_ground")
        self._statements: Mapping[Ground, Sequence[Shown]] = {}
        self._ground_field = Field("", self._ground)
        self.particulars = ParticularsPart()
        self.editors: dict[str, QWidget] = {"ground": self._ground, **self.particulars.editors}
        self.setLayout(column(self._ground_field, self._law, self.particulars))
        self._ground.value_changed.connect(lambda _code: self.show_fitting())
        self.particulars.changed.connect(self.ground_changed)
        self.setFocusProxy(self._ground)
        self.retranslate()
        self.show_fitting()

    def show_law(self, statements: Mapping[Ground, Sequence[Shown]]) -> None:
        """Take what the law says on each ground, and show what it says on the chosen one."""
        self._statements = statements
        self._say_law()

    def _say_law(self) -> None:
        ground = self.ground()
        self._law.show_statements(self._statements.get(ground, ()) if ground else ())

    def show_fitting(self) -> None:
        """Show only the fields that the chosen ground asks for."""
        self.particulars.show_fitting(self.ground())
        self._say_law()
        self.ground_changed.emit()

    def ground(self) -> Ground | None:
        """Return the ground; `None` while none is chosen."""
        code = self._ground.value()
        return Ground(code) if code else None

    def at_once(self) -> bool:
        """Return whether everybody has to tell this, so that it is told at once."""
        return self.particulars.at_once()

    def may_be_told_before(self) -> bool:
        """Return whether it may be told by word of mouth before a supervisor has signed."""
        return self.at_once() or self.ground() is Ground.DANGER_TO_LIFE

    def show_errors(self) -> bool:
        """Show errors and focus the first; return whether there are any."""
        missing = None if self.ground() else (lambda: self.tr("Please choose the ground."))
        self._ground_field.set_error(missing)
        if missing:
            self._ground.setFocus()
            return True
        return self.particulars.show_errors()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._ground.set_choices([(one, words.exceptional_ground(one)) for one in Ground])
        self._ground_field.set_texts(
            self.tr("On which ground?"),
            self.tr(
                "There is no other ground. The desk reports nothing by itself: it helps you to"
                " write the report, and you make it."
            ),
        )
