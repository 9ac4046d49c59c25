"""A card to hand over legal files for a demand."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.consent.consent import SHARING, Purpose
from counsel_desk.domain.demands import WORDS
from counsel_desk.services.demands.legal_hand_over import Choice
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class LegalHandOverCard(Translated):
    """Chooses the case, the language, and whether summaries are included.

    Attributes:
        typed: Tracks the unsaved reason.

    Signals:
        counting_requested(str, Purpose): Count the summaries of a case that would be included.
        hand_over_requested(Choice, Path): Save the chosen files at this path.
    """

    counting_requested = Signal(str, object)
    hand_over_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legal_hand_over_card")
        self._demand, self._count = "", 0
        self._what, self._fits = label("", "muted"), label("", "muted")
        self._fits.setObjectName("summaries_that_fit")
        self._case, self._language, self._purpose = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._reason = QLineEdit()
        self._reason.setMaxLength(WORDS)
        names = ("case", "language", "purpose", "reason")
        editors: tuple[QWidget, ...] = (self._case, self._language, self._purpose, self._reason)
        self._fields = {}
        for name, editor in zip(names, editors, strict=True):
            editor.setObjectName(f"hand_over_{name}")
            self._fields[name] = Field("", editor)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._purpose.addItem("", "")
        for purpose in sorted(SHARING):
            self._purpose.addItem("", purpose.value)
        self._save = plain_button("")
        self._save.setObjectName("hand_over_legal_files")
        mark_recording(self._save)
        resumed = ResumedMessage()
        self.typed = typed_editors({"reason": self._reason}, resumed, self)
        self._build_card(resumed)
        self._connect_signals()
        self.setFocusProxy(self._case)
        self.retranslate()

    def _build_card(self, resumed: QWidget) -> None:
        self._card = Card()
        fields = self._fields
        self._card.add(
            resumed,
            self._what,
            FittingRow(fields["case"], fields["language"]),
            fields["purpose"],
            self._fits,
            fields["reason"],
            row(self._save, None),
        )
        self.setLayout(column(self._card))

    def _connect_signals(self) -> None:
        self._save.clicked.connect(self._on_save_clicked)
        self._case.currentIndexChanged.connect(self._on_choice_changed)
        self._purpose.currentIndexChanged.connect(self._on_choice_changed)

    def begin(self, demand: str, cases: Sequence[tuple[str, str]]) -> None:
        """Offer to hand files over for a demand; nothing is chosen beforehand.

        Args:
            demand: Record id of the demand.
            cases: Record ids and titles of all cases.
        """
        chosen = self._case.currentData() if demand == self._demand else None
        if demand != self._demand:
            self._purpose.setCurrentIndex(0)
        self._demand = demand
        self._case.blockSignals(True)
        self._case.clear()
        self._case.addItem("", None)
        self._case.addItem("", "")
        self._name_choices()
        for record, title in cases:
            self._case.addItem(title, record)
        place = 0 if chosen is None else self._case.findData(chosen)
        self._case.setCurrentIndex(max(0, place))
        self._fields["case"].set_error(None)
        self._case.blockSignals(False)
        self._on_choice_changed()

    def _name_choices(self) -> None:
        """Name the choices that are no case, once they are offered."""
        texts = (self.tr("Please choose"), self.tr("All cases"))
        for place, text in enumerate(texts[: self._case.count()]):
            self._case.setItemText(place, text)

    def show_fitting(self, count: int) -> None:
        """Show how many summaries would be included."""
        self._count = count
        self._say_fitting()

    def clear(self) -> None:
        """Clear what was chosen, for the next time."""
        self._reason.clear()
        self._case.setCurrentIndex(0)
        self._purpose.setCurrentIndex(0)
        self.typed.settle()

    def _chosen_purpose(self) -> Purpose | None:
        code = self._purpose.currentData()
        return Purpose(code) if code else None

    def _on_choice_changed(self) -> None:
        purpose = self._chosen_purpose()
        self._fields["reason"].setVisible(purpose is not None)
        case = self._case.currentData()
        self._fits.setVisible(purpose is not None and case is not None)
        if purpose is not None and case is not None:
            self.counting_requested.emit(case, purpose)

    def _on_save_clicked(self) -> None:
        purpose, reason = self._chosen_purpose(), self._reason.text().strip()
        case = self._case.currentData()
        self._fields["case"].set_error(
            (lambda: self.tr("Please choose which case is handed over, or all of them."))
            if case is None
            else None
        )
        if case is None:
            self._case.setFocus()
            return
        missing = purpose is not None and not reason
        self._fields["reason"].set_error(
            (lambda: self.tr("Please write why the summaries are handed over."))
            if missing
            else None
        )
        if missing:
            self._reason.setFocus()
            return
        path: Path | None = file_to_write(
            self,
            self.tr("Save as a locked PDF"),
            "legal-files.pdf",
            self.tr("PDF (*.pdf)"),
            Guard.LOCKED,
        )
        if path:
            choice = Choice(
                self._demand,
                case,
                self._language.currentData(),
                purpose,
                reason,
            )
            self.hand_over_requested.emit(choice, path)

    def _say_fitting(self) -> None:
        self._fits.setText(
            self.tr(
                "Summaries that survivors agreed to for exactly this purpose, and that are"
                " included: {count}. They agreed to this desk as the reader; please ask a"
                " lawyer whether they may be handed on."
            ).format(count=self._count)
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._name_choices()
        self._card.set_title(self.tr("Handing legal files over"))
        self._what.setText(
            self.tr(
                "One locked PDF of cases, numbers, hearings and tasks. It is made from the "
                "casework vault alone; of counselling it holds nothing but the summaries chosen "
                "below. A draft certificate with the hash of the file is saved beside it, for a "
                "lawyer to check."
            )
        )
        self._fields["case"].set_texts(self.tr("Which case"))
        self._fields["language"].set_texts(self.tr("Language"))
        self._fields["purpose"].set_texts(self.tr("Received summaries"))
        self._fields["reason"].set_texts(self.tr("Why the summaries are handed over"))
        self._purpose.setItemText(0, self.tr("None of them"))
        for place in range(1, self._purpose.count()):
            text = self.tr("Those for: {purpose}")
            purpose = words.purpose(self._purpose.itemData(place))
            self._purpose.setItemText(place, text.format(purpose=purpose))
        set_button_text(self._save, self.tr("Save as a locked PDF…"))
        self._say_fitting()
