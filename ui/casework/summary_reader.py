"""Shows a received summary."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from counsel_desk.domain.casework.casework import Case, ReceivedSummary
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Summary
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE, column, row
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.translated import Translated


class SummaryReader(Translated):
    """A summary that the client agreed to send, and the case it is linked to.

    Signals:
        case_chosen(str, str): Record ids of the summary and the case; empty for no case.
        save_requested(str): Save the summary as a file.
        withdrawal_requested(str): The client takes it back; close it.
    """

    case_chosen = Signal(str, str)
    save_requested = Signal(str)
    withdrawal_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filed: Filed[ReceivedSummary] | None = None
        self._heading = label("", "heading")
        self._facts = label("", "muted")
        self._conditions = label("", "body")
        self._conditions.setObjectName("summary_conditions")
        self._case = ChoiceBox()
        self._case.setObjectName("summary_case")
        self._case.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._case_field = Field("", self._case)
        self._save = primary_button("")
        self._save.setObjectName("save_summary")
        self._withdraw, self._question = plain_button(""), Question()
        self._withdraw.setObjectName("client_withdraws")
        self._rules = label("", "muted")
        self._inside = QWidget()
        self._sections = QVBoxLayout(self._inside)
        scroll = PartScroll()
        scroll.setObjectName("summary_text")
        scroll.setWidget(self._inside)
        layout = column(self._heading, self._facts, self._conditions, scroll, self._rules)
        layout.addWidget(FittingRow(self._case_field, Field("", self._save)))
        layout.addWidget(self._question)
        layout.addLayout(row(self._withdraw, None))
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._case.activated.connect(self._on_case_activated)
        self._save.clicked.connect(self._on_save_clicked)
        self._withdraw.clicked.connect(self._on_withdraw_clicked)
        self._question.agreed.connect(self.withdrawal_requested)
        self.setFocusProxy(scroll)
        self.retranslate()

    def show_summary(self, filed: Filed[ReceivedSummary], cases: Sequence[Filed[Case]]) -> None:
        """Show a summary.

        Args:
            filed: The summary.
            cases: The cases it may be linked to.
        """
        self._filed = filed
        self._question.clear()
        self._case.clear()
        self._case.addItem("–", "")
        for case in cases:
            self._case.addItem(case.body.reference, case.record)
        self._case.setCurrentIndex(max(0, self._case.findData(filed.body.case)))
        self.retranslate()

    def _show_sections(self) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        summary = self._filed.body.summary if self._filed else None
        for section in summary.sections if summary else ():
            self._sections.addWidget(label(words.part(section.part), "label"))
            text = label(section.text, "body")
            self._sections.addWidget(text)
            self._sections.addSpacing(SPACE)
        self._sections.addStretch(1)

    def _on_case_activated(self) -> None:
        if self._filed is not None:
            self.case_chosen.emit(self._filed.record, self._case.currentData())

    def _on_withdraw_clicked(self) -> None:
        if self._filed is not None:
            self._question.ask(
                self._filed.record,
                lambda: self.tr(
                    "It is closed here at once and cannot be read again. The counsellor hears of "
                    "it and withdraws the consent. The client need not say why."
                ),
                lambda: self.tr("The client withdraws consent"),
            )

    def _on_save_clicked(self) -> None:
        if self._filed is not None:
            self.save_requested.emit(self._filed.record)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._case_field.set_texts(self.tr("Linked case"))
        set_button_text(self._save, self.tr("Save as a locked PDF…"))
        set_button_text(self._withdraw, self.tr("The client withdraws consent…"))
        self._rules.setText(self.tr("For this purpose only. Please show it to nobody else."))
        self._show_sections()
        if self._filed is None:
            return
        body = self._filed.body
        present = body.summary is not None
        self._save.setVisible(present)
        self._withdraw.setVisible(body.summary is not None and body.summary.ground is None)
        self._rules.setVisible(present)
        self._case_field.setEnabled(present)
        conditions = body.summary.conditions if body.summary else ""
        self._conditions.setText(
            self.tr("The client asks: {conditions}").format(conditions=conditions)
        )
        self._conditions.setVisible(bool(conditions))
        if body.summary is None:
            self._say_gone(body)
            return
        self._heading.setText(body.summary.about or self.tr("A summary"))
        self._say_facts(body.summary, body.sender_name)

    def _say_facts(self, summary: Summary, sender: str) -> None:
        self._facts.setText(
            self.tr(
                "{type} · {purpose} · from {name} · written on {day} · the consent is in force "
                "until {until}"
            ).format(
                type=words.summary_type(summary.type),
                purpose=self._why(summary),
                name=sender,
                day=day_text(summary.written),
                until=day_text(summary.until) if summary.until else "–",
            )
        )

    def _why(self, summary: Summary) -> str:
        """Return the agreed purpose, or why it was sent without the client's consent."""
        if summary.ground is not None:
            ground = words.exceptional_ground(summary.ground)
            return self.tr("sent without the client's consent: {ground}").format(ground=ground)
        return words.purpose(summary.purpose or "")

    def _say_gone(self, body: ReceivedSummary) -> None:
        destroy = self.tr("If it was printed or saved before, please destroy that as well.")
        if body.ended is not None and body.withdrawn is None:
            self._heading.setText(self.tr("This summary has ended"))
            reason = self.tr(
                "The consent was in force until then, so what it said is gone from here."
            )
        else:
            self._heading.setText(self.tr("This summary was called back"))
            reason = self.tr("The client withdrew the consent, so what it said is gone from here.")
        self._facts.setText(f"{reason} {destroy}")
