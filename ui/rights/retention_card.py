"""A card on how long a client's file is kept, to keep it longer or to seal it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.services.rights.retention import Clock
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.question import Question
from ui.design.messages.resumed_message import ResumedMessage
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
        resumed = ResumedMessage()
        self.typed = typed_editors({"until": self._until, "reason": self._reason}, resumed, self)
        self._decision = QWidget()
        self._decision.setLayout(column(resumed, *self._fields, row(None, self._longer)))
        self._question = Question()
        self._card = Card()
        self._card.add(self._state, self._decision, self._rule, row(None, self._seal))
        self._card.add(self._question)
        self.setLayout(column(self._card))
        self._longer.clicked.connect(self._on_longer_clicked)
        self._seal.clicked.connect(self._on_seal_clicked)
        self._question.agreed.connect(lambda _what: self.seal_requested.emit())
        self.setFocusProxy(self._seal)
        self.retranslate()

    def show_clock(self, clock: Clock | None, days: int) -> None:
        """Show until when the file is kept.

        Args:
            clock: The retention period; `None` while the file is open.
            days: How many days a sealed file is kept.
        """
        self._clock, self._days = clock, days
        self._decision.setVisible(clock is not None)
        self._question.clear()
        self.retranslate()

    def clear(self) -> None:
        """Clear the form."""
        self._until.set_value(None)
        self._reason.clear()
        self.typed.settle()

    def _on_longer_clicked(self) -> None:
        day, reason = self._until.value(), self._reason.text().strip()
        text = self.tr("Please write the day as day-month-year.")
        self._fields[0].set_error(text if day is None else None)
        self._fields[1].set_error(None if reason else self.tr("Please write why."))
        if day is not None and reason:
            self.longer_requested.emit(day, reason)

    def _on_seal_clicked(self) -> None:
        text = self.tr(
            "From now on nobody opens, finds or changes her file. Her consents are taken back, "
            "and what was sent is called back. Until {days} days are over the seal can be lifted "
            "if she asks for it; after that the file is destroyed for good."
        )
        self._question.ask("seal", text.format(days=self._days), self.tr("Seal it now"))

    def _say_state(self) -> str:
        if self._clock is None:
            return self.tr("The work with her goes on; her file is kept meanwhile.")
        clock = self._clock
        day = f"{clock.until:%d-%m-%Y}"
        if clock.keeping is not None:
            text = self.tr("This file is kept until {day}, longer than usual: {reason}")
            return text.format(day=day, reason=clock.keeping.reason)
        text = self.tr("This file is kept until {day}: {years} years after the last day.")
        return text.format(day=day, years=clock.years)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("How long her file is kept"))
        self._state.setText(self._say_state())
        self._rule.setText(
            self.tr(
                "If she asks that her file is not used any more, seal it. It is then kept for "
                "{days} days by the office's rule, which the office's lawyer should have looked "
                "at, and destroyed after that."
            ).format(days=self._days)
        )
        self._fields[0].set_texts(self.tr("Keep it longer, until"))
        self._fields[1].set_texts(self.tr("Why it is kept longer"))
        set_button_text(self._longer, self.tr("Keep it longer"))
        set_button_text(self._seal, self.tr("Stop the use and seal…"))
