"""What a client agrees to: for what, what, to whom and how long."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.consent import Category, Purpose
from ui import words
from ui.consent.categories_choice import CategoriesChoice
from ui.consent.recipient import Recipient
from ui.design.choice_group import ChoiceGroup
from ui.design.day_edit import DayEdit
from ui.design.field import Field
from ui.design.layouts import column
from ui.design.translated import Translated

_DAYS = 90
"""How long a consent holds where nothing else is wished."""


class ConsentTerms(Translated):
    """Purpose, categories, recipient, first and last day.

    Signals:
        changed: Something that is read to her changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = ChoiceGroup([(each.value, "") for each in Purpose])
        self._purpose.setObjectName("consent_purpose")
        self._categories = CategoriesChoice()
        self._recipient = QComboBox()
        self._recipient.setObjectName("consent_recipient")
        self._recipient.addItem("", "")
        self._starts, self._ends = DayEdit(), DayEdit()
        self._starts.setObjectName("consent_starts")
        self._ends.setObjectName("consent_ends")
        editors = (self._purpose, self._categories, self._recipient, self._starts, self._ends)
        self._fields = [Field("", editor) for editor in editors]
        self.setLayout(column(*self._fields))
        self.setFocusProxy(self._purpose)
        self._connect_signals()
        self.retranslate()
        self.clear()

    def _connect_signals(self) -> None:
        self._purpose.value_changed.connect(self._on_changed)
        self._categories.changed.connect(self._on_changed)
        self._recipient.currentIndexChanged.connect(self._on_changed)
        self._ends.value_changed.connect(self._on_changed)
        self._starts.value_changed.connect(self._clear_errors)

    def clear(self) -> None:
        """Choose nothing; the days are today and the usual time from now."""
        self.blockSignals(True)
        today = datetime.now().astimezone().date()
        self._purpose.set_value(None)
        self._categories.set_value(())
        self._recipient.setCurrentIndex(0)
        self._starts.set_value(today)
        self._ends.set_value(today + timedelta(days=_DAYS))
        self._clear_errors()
        self.blockSignals(False)

    def set_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Offer these; who was chosen stays so where they are still offered."""
        chosen = self.recipient()
        self._recipient.blockSignals(True)
        self._recipient.clear()
        self._recipient.addItem(self.tr("Please choose"), "")
        for each in recipients:
            self._recipient.addItem(each.name, each.person)
        self._recipient.setCurrentIndex(max(0, self._recipient.findData(chosen)))
        self._recipient.blockSignals(False)
        self._say_recipient()
        if self.recipient() != chosen:
            self.changed.emit()

    def purpose(self) -> Purpose | None:
        """Return the purpose, if one is chosen."""
        code = self._purpose.value()
        return None if code is None else Purpose(code)

    def categories(self) -> frozenset[Category]:
        """Return what may be shared."""
        return self._categories.value()

    def recipient(self) -> str:
        """Return the id of who may receive it, or ``""`` while nobody is chosen."""
        return str(self._recipient.currentData())

    def starts(self) -> date | None:
        """Return the first day, if there is one."""
        return self._starts.value()

    def ends(self) -> date | None:
        """Return the last day, if there is one."""
        return self._ends.value()

    def first_missing(self) -> QWidget | None:
        """Say beside each part what is missing; return the first such part, if there is one."""
        purpose, categories, recipient, starts, ends = self._fields
        if self.purpose() is None:
            purpose.set_error(self.tr("Please choose what it may be used for."))
        if not self.categories():
            categories.set_error(self.tr("Please choose at least one thing that she shares."))
        if not self.recipient():
            recipient.set_error(self.tr("Please choose who may receive it."))
        first, last = self.starts(), self.ends()
        if first is None:
            starts.set_error(self.tr("Please choose a day."))
        if last is None:
            ends.set_error(self.tr("Please choose a day."))
        elif first is not None and last < first:
            ends.set_error(self.tr("The last day lies before the first one."))
        return next((field for field in self._fields if field.error), None)

    def _on_changed(self) -> None:
        self._clear_errors()
        self.changed.emit()

    def _clear_errors(self) -> None:
        for field in self._fields:
            if field.error:
                field.set_error(None)

    def _say_recipient(self) -> None:
        nobody = self.tr("No caseworker is in the office yet. The administrator can invite one.")
        alone = self._recipient.count() == 1
        self._fields[2].set_texts(self.tr("Who may receive it"), nobody if alone else "")

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._purpose.set_choices([(each.value, words.purpose(each)) for each in Purpose])
        self._recipient.setItemText(0, self.tr("Please choose"))
        purpose, categories, _recipient, starts, ends = self._fields
        purpose.set_texts(self.tr("What it may be used for"))
        categories.set_texts(self.tr("What she agrees to share"))
        self._say_recipient()
        starts.set_texts(self.tr("First day"))
        ends.set_texts(self.tr("Last day"))
