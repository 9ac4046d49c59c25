"""What to do next where the danger is great: steps, numbers, and the way to protection."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.safety import Risk, SafetyPlan
from counsel_desk.services.safety.helplines import Helpline
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_MEDIUM, SPACE_SMALL, column, row, show_if
from ui.design.messages.law_lines import LawLines
from ui.design.rows.pairs import Pairs
from ui.design.styling import label
from ui.design.translated import Translated
from ui.words.calling import calls


class StepsPart(Translated):
    """Steps and numbers at the two highest levels, and the button to witness protection.

    Signals:
        protection_requested: Refer the client to witness protection.
    """

    protection_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps_part")
        self._level: Risk | None = None
        self._numbers: Sequence[Helpline] = ()
        self._plan: SafetyPlan | None = None
        self._heading, self._steps = label("", "label"), label("", "body")
        self._steps.setObjectName("risk_steps")
        self._own, self._calls, self._sources = label("", "body"), Pairs(), label("", "muted")
        self._own.setObjectName("risk_own_numbers")
        self._calls.setObjectName("risk_numbers")
        self._sources.setObjectName("risk_sources")
        self._law = LawLines()
        self._protect = plain_button("")
        self._protect.setObjectName("refer_protection")
        self._pressing, self._witness = QFrame(), QWidget()
        self._pressing.setProperty("role", "message")
        parts = (self._heading, self._steps, self._own, self._calls, self._sources)
        inside = column(*parts, spacing=SPACE_SMALL)
        inside.setContentsMargins(SPACE_MEDIUM, SPACE_SMALL, SPACE_MEDIUM, SPACE_SMALL)
        self._pressing.setLayout(inside)
        self._witness.setLayout(column(row(self._protect, None), self._law, spacing=SPACE_SMALL))
        self.setLayout(column(self._pressing, self._witness, spacing=SPACE_SMALL))
        self._protect.clicked.connect(self.protection_requested)
        self.retranslate()
        self.show_level(None, at_court=False)

    def show_help(
        self, numbers: Sequence[Helpline], plan: SafetyPlan | None, law: Sequence[Shown]
    ) -> None:
        """Show whom to call, and what the law says on protecting witnesses.

        Args:
            numbers: The helplines.
            plan: The client's safety plan, which may name their own numbers.
            law: The statements on witness protection.
        """
        self._numbers, self._plan = numbers, plan
        self._law.show_statements(law)
        self.retranslate()

    def show_level(self, level: Risk | None, *, at_court: bool) -> None:
        """Show what a level asks for.

        Args:
            level: The level, if it is one of the two highest.
            at_court: Whether there is danger at court or on the way there.
        """
        self._level = level
        # A label that grows while it is visible keeps its height.
        self._pressing.hide()
        self._say_steps()
        show_if(level is not None, self._pressing)
        show_if(level is not None or at_court, self._witness)
        show_if(level is not None or at_court, self)

    def _say_steps(self) -> None:
        now = [self.tr("If there is danger at this very moment, call for help first.")]
        steps = [
            *(now if self._level is Risk.IMMINENT else ()),
            self.tr(
                "Ask the client what they want to happen first, and what must not happen. Promise "
                "only what you can keep."
            ),
            self.tr("Settle where the client is safe tonight, and who is with them."),
            self.tr("Talk with your supervisor before the client leaves.")
            if self._level is Risk.IMMINENT
            else self.tr("Talk with your supervisor today."),
            self.tr("Go through the safety plan together: night, phone, code word, way to court."),
            self.tr("Agree when and by which safe way you speak next."),
        ]
        self._steps.setText("\n".join(f"{place}. {text}" for place, text in enumerate(steps, 1)))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        shown = not self._pressing.isHidden()
        self._pressing.hide()
        self._heading.setText(self.tr("What to do now"))
        self._say_steps()
        own = self._plan.night.strip() if self._plan else ""
        self._own.setText(self.tr("At night, from the client's plan: {whom}").format(whom=own))
        show_if(own, self._own)
        self._calls.set_pairs(calls(self._numbers))
        show_if(self._numbers, self._calls)
        # One source is said once, for all the numbers that come from it.
        sources = list(dict.fromkeys((one.source, one.checked) for one in self._numbers))
        text = self.tr("Source of the numbers: {source}, looked at on {day}.")
        self._sources.setText(
            "\n".join(text.format(source=one, day=day_text(day)) for one, day in sources if day)
        )
        show_if(bool(sources), self._sources)
        show_if(shown, self._pressing)
        set_button_text(self._protect, self.tr("Refer to witness protection…"))
