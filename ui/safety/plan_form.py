"""A form for a safety plan, written with the client in their own words."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.safety import PARTS, SafetyPlan, parts
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, foot
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.styling import label
from ui.design.translated import Translated


class PlanForm(Translated):
    """The parts of a plan, all of them optional; earlier versions can be read below.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        save_requested(SafetyPlan): Save the plan; its date is unset.
        print_requested: Print the saved plan for the client.
    """

    save_requested = Signal(object)
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_form")
        self._versions: list[Filed[SafetyPlan]] = []
        self._card, self._hint, self._state = Card(), label("", "muted"), label("", "muted")
        self._boxes: dict[str, QPlainTextEdit] = {name: TextBox(name) for name in PARTS}
        self._fields = {name: Field("", box) for name, box in self._boxes.items()}
        self._office = QCheckBox()
        self._office.setObjectName("show_office")
        resumed = ResumedMessage()
        editors: Mapping[str, QWidget] = {**self._boxes, "show_office": self._office}
        self.typed = typed_editors(editors, resumed, self)
        self._save, self._print = yielding_button(""), plain_button("")
        self._save.setObjectName("save_plan")
        self._print.setObjectName("print_plan")
        self._earlier, self._read = ChoiceBox(), label("", "body")
        self._earlier.setObjectName("earlier_plans")
        self._read.setObjectName("earlier_plan")
        self._earlier_field = Field("", self._earlier)
        self._card.add(resumed, self._hint, *self._fields.values(), self._office)
        self._card.add(self._state, self._earlier_field, self._read)
        self.foot = foot(self._print, self._save)
        self.setLayout(column(self._card, self.foot))
        self._save.clicked.connect(self._on_save_clicked)
        self._print.clicked.connect(self.print_requested)
        self._earlier.currentIndexChanged.connect(self._show_earlier)
        self.setFocusProxy(self._boxes[PARTS[0]])
        self.retranslate()
        self.show_versions([])

    def show_versions(self, versions: Sequence[Filed[SafetyPlan]]) -> None:
        """Show the plan, the newest version first; keep unsaved input."""
        self._versions = list(versions)
        if self.typed.pending() is None:
            self._put(versions[0].body if versions else SafetyPlan(date.min))
            self.typed.settle()
        self._print.setEnabled(bool(versions))
        self._say_versions()

    def _put(self, plan: SafetyPlan) -> None:
        for name, box in self._boxes.items():
            box.setPlainText(getattr(plan, name))
        self._office.setChecked(plan.show_office)

    def _on_save_clicked(self) -> None:
        texts = {name: box.toPlainText().strip() for name, box in self._boxes.items()}
        plan = SafetyPlan(date.min, **texts, show_office=self._office.isChecked())
        self.save_requested.emit(plan)

    def _say_versions(self) -> None:
        self._state.setVisible(bool(self._versions))
        if self._versions:
            text = self.tr("As written on {day}.")
            self._state.setText(text.format(day=day_text(self._versions[0].body.written)))
        self._earlier.clear()
        self._earlier.addItem(self.tr("None"))
        for filed in self._versions[1:]:
            self._earlier.addItem(f"{day_text(filed.body.written)} · {filed.version}")
        self._earlier_field.setVisible(len(self._versions) > 1)

    def _show_earlier(self, place: int) -> None:
        shown = self._versions[place] if 0 < place < len(self._versions) else None
        self._read.setVisible(shown is not None)
        if shown is not None:
            names = self._names()
            sections = [f"{names[name][0]}\n{text}" for name, text in parts(shown.body)]
            self._read.setText("\n\n".join(sections))

    def _names(self) -> dict[str, tuple[str, str]]:
        return {
            "warning_signs": (
                self.tr("Warning signs"),
                self.tr("How the client notices that it is getting hard."),
            ),
            "coping": (self.tr("Ways of coping"), self.tr("What the client can do alone.")),
            "company": (
                self.tr("People and places that take the mind off it"),
                self.tr("Nobody there needs to know why the client comes."),
            ),
            "helpers": (
                self.tr("People and places that help"),
                self.tr("Whom the client can ask."),
            ),
            "services": (
                self.tr("Services"),
                self.tr("Helplines and offices, with the numbers that are safe to call."),
            ),
            "night": (
                self.tr("Whom to call at night"),
                self.tr("Someone who answers at any hour, and the number."),
            ),
            "safe_phone": (
                self.tr("A phone that is safe"),
                self.tr("Whose it is, when it can be used, and who else may pick up."),
            ),
            "code_word": (
                self.tr("Code word"),
                self.tr("It means: I need help now. Agree who knows it, and what they then do."),
            ),
            "surroundings": (
                self.tr("Making the surroundings safer"),
                self.tr("What is put away, locked, or kept within reach."),
            ),
            "court_route": (
                self.tr("The way to court and back"),
                self.tr("Which way, with whom, where to wait, and whom not to meet."),
            ),
            "matters": (
                self.tr("What matters to the client"),
                self.tr("If they want it written."),
            ),
        }

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Safety plan"))
        self._hint.setText(
            self.tr("In the client's own words, together. Every part may stay empty.")
        )
        for name, texts in self._names().items():
            self._fields[name].set_texts(*texts)
        self._office.setText(self.tr("Show the office's name on the page"))
        self._office.setAccessibleName(self._office.text())
        set_button_text(self._save, self.tr("Save the plan"))
        set_button_text(self._print, self.tr("Print it for the client…"))
        self._print.setToolTip(
            self.tr(
                "In the client's language and in large type; nothing on the page says what it is."
            )
        )
        self._earlier_field.set_texts(self.tr("Read an earlier version"))
        self._say_versions()
