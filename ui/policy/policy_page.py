"""The administrator's page of office settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office.policy import IDLE_MINUTES, RETENTION_DAYS, RETENTION_YEARS, Policy
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.translated import Translated
from ui.policy.workload_settings import WorkloadSettings

_ENTRY, _COPY = "entry", "copy"


class PolicyPage(Translated):
    """Sets locking, what stays after a hand-over, how long files are kept, and workload weights.

    Signals:
        keep_requested(Policy): Save these settings.
    """

    keep_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policy_page")
        self._shown: Policy | None = None
        self._header = PageHeader("")
        self._idle = NumberEdit("idle_minutes", IDLE_MINUTES)
        self._idle_field = Field("", self._idle)
        self._stays = ChoiceGroup()
        self._stays.setObjectName("after_transfer")
        self._stays_field = Field("", self._stays)
        self._days = NumberEdit("retention_days", RETENTION_DAYS)
        self._days_field = Field("", self._days)
        self._years = NumberEdit("retention_years", RETENTION_YEARS)
        self._years_field = Field("", self._years)
        self._workload = WorkloadSettings()
        self._keep = primary_button("")
        self._keep.setObjectName("keep_policy")
        self._locking, self._transfer, self._weighing = Card(), Card(), Card()
        self._keeping = Card()
        self._build_layout()
        self._keep.clicked.connect(self._on_keep_clicked)
        self.setFocusProxy(self._idle)
        self.retranslate()

    def _build_layout(self) -> None:
        self._locking.add(self._idle_field)
        self._transfer.add(self._stays_field)
        self._keeping.add(self._years_field, self._days_field)
        self._weighing.add(self._workload)
        left, right = QWidget(), QWidget()
        left_column = column(self._locking, self._transfer, self._keeping)
        right_column = column(self._weighing)
        left_column.addStretch(1)
        right_column.addStretch(1)
        left.setLayout(left_column)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(SideBySide(left, right))
        layout.addLayout(row(None, self._keep))
        layout.addStretch(1)

    @property
    def changed(self) -> bool:
        """Whether there are unsaved changes."""
        return self._shown is not None and self._value() != self._shown

    def show_policy(self, policy: Policy) -> None:
        """Show the current settings."""
        self._idle.setValue(policy.idle_minutes)
        self._stays.set_value(_COPY if policy.keep_after_transfer else _ENTRY)
        self._days.setValue(policy.retention_days_after_sealing)
        self._years.setValue(policy.retention_years_after_closing)
        self._workload.set_value(policy.burden)
        self._shown = self._value()

    def _value(self) -> Policy:
        return Policy(
            int(self._idle.value()),
            self._stays.value() == _COPY,
            int(self._days.value()),
            self._workload.value(),
            int(self._years.value()),
        )

    def _on_keep_clicked(self) -> None:
        if self._workload.complete():
            self.keep_requested.emit(self._value())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Office settings"), self.tr("They hold for everyone in the office.")
        )
        self._locking.set_title(self.tr("Locking"))
        self._idle_field.set_texts(
            self.tr("Minutes until the desk locks itself"),
            self.tr(
                "After so long without a key or the mouse, what is half written is saved and the "
                "desk locks. Fewer minutes keep more from passers-by; more minutes ask for the "
                "passphrase less often."
            ),
        )
        self._retranslate_transfer()
        self._retranslate_retention()
        self._weighing.set_title(self.tr("Caseloads"))
        set_button_text(self._keep, self.tr("Save the settings"))

    def _retranslate_transfer(self) -> None:
        self._transfer.set_title(self.tr("Handing a client's file over"))
        self._stays.set_choices(
            [
                (_ENTRY, self.tr("Only an entry that it was handed over")),
                (_COPY, self.tr("A sealed copy of the file")),
            ]
        )
        self._stays_field.set_texts(
            self.tr("What stays with the counsellor who hands it over"),
            self.tr(
                "With an entry, what the client told is in one place only. With a copy, it is in "
                "two places until the copy is erased."
            ),
        )

    def _retranslate_retention(self) -> None:
        self._keeping.set_title(self.tr("How long files are kept"))
        self._years_field.set_texts(
            self.tr("Years that a file is kept after the last day"),
            self.tr(
                "When they are over, the counsellor looks whether it is to be kept longer. Please "
                "have the office's lawyer look at both times."
            ),
        )
        self._days_field.set_texts(
            self.tr("Days that a sealed file is kept"),
            self.tr(
                "A file is sealed when she asks that it is not used any more, or when its time is "
                "over. After so many days it can be destroyed for good. A sealed copy that stayed "
                "after a hand-over is erased after as many."
            ),
        )
