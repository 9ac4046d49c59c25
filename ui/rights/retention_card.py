"""A card on how long a client's file is kept, to keep it longer or to seal it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.services.rights.retention import Clock
from ui.dates import day_text
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.law_lines import LawLines
from ui.design.messages.question import Question
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class RetentionCard(Translated):
    """Shows until when a closed file is kept; keeps it longer with a reason, or seals it.

    Attributes:
        typed: Tracks unsaved input for keeping it longer.

    Signals:
        longer_requested(date, str): Keep the file until this day, for this reason.
        seal_requested: The client asked to stop using the file; seal it.
    """

    longer_requested = Signal(object, str)
    seal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._days = 0
        self._state, self._rule = label("", "body"), label("", "muted")
        self._until, self._reason = DayEdit(), QLineEdit()
        self._until.setObjectName("keep_until")
        self._reason.setObjectName("keep_reason")
        self._fields = [Field("", self._until), Field("", self._reason)]
        self._longer, self._seal = plain_button(""), danger_button("")
        self._longer.setObjectName("keep_longer")
        self._seal.setObjectName("seal_file")
        mark_recording(self._longer, self._seal)
        resumed = ResumedMessage()
        self.typed = typed_editors({"until": self._until, "reason": self._reason}, resumed, self)
        self._decision = QWidget()
        self._decision.setLayout(column(resumed, *self._fields, row(self._longer, None)))
        self._question, self._told = Question(), LawLines()
        self._law = LawLines()
        self._held = False
        self._card = Card()
        self._card.add(self._state, self._law, self._decision, self._rule)
        self._card.add(row(self._seal, None), self._question, self._told)
        self.setLayout(column(self._card))
        self._longer.clicked.connect(self._on_longer_clicked)
        self._seal.clicked.connect(self._on_seal_clicked)
        self._question.agreed.connect(lambda _what: self.seal_requested.emit())
        self._question.declined.connect(self._told.hide)
        ask_with(self._state, self)
        self.retranslate()

    def show_clock(self, clock: Clock | None, days: int, law: Sequence[Shown] = ()) -> None:
        """Show until when the file is kept.

        Args:
            clock: The retention period; `None` while the file is open.
            days: How many days a sealed file is kept.
            law: Statements of law on how long files are kept.
        """
        self._law.show_statements(law)
        self._clock, self._days = clock, days
        self._decision.setVisible(clock is not None)
        self._question.clear()
        self.retranslate()

    def show_held(self, law: Sequence[Shown]) -> None:
        """Show whether a legal hold is in force.

        Args:
            law: Statements of law that say why nothing is destroyed; empty if there is no hold.
        """
        self._held = bool(law)
        self._told.show_statements(law)
        self._told.setVisible(False)
        self.retranslate()

    def clear(self) -> None:
        """Clear the form."""
        self._until.set_value(None)
        self._reason.clear()
        self.typed.settle()

    def _on_longer_clicked(self) -> None:
        day, reason = self._until.value(), self._reason.text().strip()
        self._fields[0].set_error(self._until.wanted if day is None else None)
        self._fields[1].set_error(None if reason else (lambda: self.tr("Please write why.")))
        if day is not None and reason:
            self.longer_requested.emit(day, reason)

    def _on_seal_clicked(self) -> None:
        self._told.setVisible(self._held)
        self._question.ask("seal", self._about_sealing, lambda: self.tr("Seal it now"))

    def _about_sealing(self) -> str:
        if self._held:
            return self.tr(
                "From now on nobody opens, finds or changes the file. The consents are"
                " withdrawn, and what was sent is called back. The wish is kept with the file."
                " But the file is under a legal hold and is not destroyed while that lasts."
                " Please tell the client so, and why, as it is written below."
            )
        return self.tr(
            "From now on nobody opens, finds or changes the file. The consents are withdrawn, "
            "and what was sent is called back. Until {days} days are over the seal can be "
            "lifted if the client asks for it; after that the file is destroyed for good."
        ).format(days=self._days)

    def _say_state(self) -> str:
        if self._clock is None:
            return self.tr("The work with the client goes on; the file is kept meanwhile.")
        clock = self._clock
        day = day_text(clock.until)
        if clock.keeping is not None:
            text = self.tr("This file is kept until {day}, longer than usual: {reason}")
            return text.format(day=day, reason=clock.keeping.reason)
        if clock.of_age:
            text = self.tr("This file is kept until {day}, because of the client's age.")
            return text.format(day=day)
        text = self.tr("This file is kept until {day}: {years} years after the last day.")
        return text.format(day=day, years=clock.years)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("How long the file is kept"))
        self._state.setText(self._say_state())
        self._rule.setText(
            self.tr(
                "If the client asks for the file not to be used any more, seal it. It is then"
                " kept for {days} days by the office's rule and destroyed after that, unless a"
                " legal hold is in force. Please have the office's lawyer check this rule."
            ).format(days=self._days)
        )
        self._fields[0].set_texts(self.tr("Keep it longer, until"))
        self._fields[1].set_texts(self.tr("Why it is kept longer"))
        set_button_text(self._longer, self.tr("Keep it longer"))
        set_button_text(self._seal, self.tr("Stop using the file and seal it…"))
