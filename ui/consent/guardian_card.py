"""A card to answer, beside a consent, whether its guardian could have harmed the child."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.consent.consent import Consent, GivenBy
from counsel_desk.domain.intake import UNSAFE, MayHaveHarmed
from ui.consent.guardian_question import GuardianQuestion
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, row
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class GuardianCard(Translated):
    """The question and its answer; hidden unless a guardian gave the consent and it may be asked.

    Signals:
        answered(MayHaveHarmed): Keep this answer.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guardian_card")
        self._why, self._question, self._keep = (
            label("", "body"),
            GuardianQuestion(),
            plain_button(""),
        )
        self._question.choice.setObjectName("guardian_answer")
        self._keep.setObjectName("keep_guardian_answer")
        mark_recording(self._keep)
        self._shown = MayHaveHarmed.NOT_ASKED
        self._card = Card()
        self._card.add(self._why, self._question, row(self._keep, None))
        self.setLayout(column(self._card))
        self._question.answered.connect(self._look)
        self._keep.clicked.connect(lambda: self.answered.emit(self._question.value()))
        self.retranslate()
        self.hide()

    def show_giving(self, consent: Consent) -> None:
        """Show the answer that a consent has, and let it be answered."""
        giving = consent.giving
        self._shown = giving.may_have_harmed
        self._question.set_value(self._shown)
        self._question.setDisabled(self._shown in UNSAFE)
        self._look()
        by_guardian = giving.by is GivenBy.GUARDIAN_WITH_ASSENT
        self.setVisible(by_guardian and consent.withdrawn is None)

    def _look(self) -> None:
        self._why.setVisible(self._shown is MayHaveHarmed.NOT_ASKED)
        self._keep.setVisible(self._shown not in UNSAFE)
        self._keep.setEnabled(self._question.value() is not self._shown)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Is this guardian safe for the child?"))
        self._why.setText(
            self.tr(
                "It was not asked when this consent was recorded. Please answer it now, at a "
                "moment when the guardian is not there. Until then nothing new is sent."
            )
        )
        set_button_text(self._keep, self.tr("Save this answer"))
