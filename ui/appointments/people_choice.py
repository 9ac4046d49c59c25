"""Whom an appointment is with: one client, or a group of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QListView, QWidget

from counsel_desk.domain.appointments.group_session import SMALLEST_GROUP
from ui.appointments.ticked_codes import TickedCodes
from ui.design.fields.clearable_line import ClearableLine
from ui.design.fields.field import Field
from ui.design.fields.offered import Offered
from ui.design.fields.search_choice import SearchChoice
from ui.design.fields.typed import Content
from ui.design.layout.layouts import column
from ui.design.reading import mark_reading
from ui.design.translated import Translated

_LINES = 6
"""The list is as tall as its lines; of more than so many it scrolls."""


class PeopleChoice(Translated):
    """A code to choose, or codes to tick for a group.

    Signals:
        edited: The choice was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed, self._ticks = False, TickedCodes(self)
        self._one, self._group = SearchChoice(), QCheckBox()
        self._one.setObjectName("appointment_client")
        self._group.setObjectName("appointment_group")
        self._filter, self._list = ClearableLine(), QListView()
        mark_reading(self._filter)
        self._filter.setObjectName("filter_participants")
        self._list.setObjectName("group_participants")
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._ticks)
        self._one_field, self._list_field = Field("", self._one), Field("", self._list)
        self._several = QWidget()
        self._several.setLayout(column(self._filter, self._list_field))
        self.setLayout(column(self._one_field, self._group, self._several))
        self._one.currentIndexChanged.connect(self._on_changed)
        self._group.toggled.connect(self._on_changed)
        self._filter.textChanged.connect(self._ticks.show_fitting)
        self._ticks.modelReset.connect(self._fit)
        self._ticks.edited.connect(lambda: self._list_field.set_error(None))
        self._ticks.edited.connect(self.edited)
        self._list.activated.connect(self._toggle)
        self._on_changed()
        self.retranslate()

    @property
    def group(self) -> bool:
        """Whether a group is chosen."""
        return self._group.isChecked()

    def offer(self, clients: Offered) -> None:
        """Offer clients, keeping the choice."""
        self._one.offer(clients)
        self._ticks.offer(clients)

    def choose(self, clients: Sequence[str], *, group: bool) -> None:
        """Choose one client, a group of them, or nobody."""
        self._filter.clear()
        self._ticks.tick(clients if group else ())
        self._one.choose("" if group else next(iter(clients), ""))
        self._group.setChecked(group)
        self._on_changed()

    def set_fixed(self, fixed: bool) -> None:
        """Lock or unlock the choice; a group stays a group."""
        self._fixed = fixed
        self._on_changed()

    def content(self) -> Content:
        """Return the choice, for restoring it later."""
        return {"chosen": list(self.value()), "group": self.group, "fixed": self._fixed}

    def resume(self, content: Content) -> None:
        """Restore a choice."""
        self.choose(content["chosen"], group=content["group"])
        self.set_fixed(content["fixed"])

    def value(self) -> tuple[str, ...]:
        """Return the record ids of the chosen clients."""
        if self.group:
            return self._ticks.ticked
        chosen = self._one.currentData()
        return (chosen,) if chosen else ()

    def check(self) -> bool:
        """Return whether the choice is valid; if not, show why."""
        few = self.group and len(self.value()) < SMALLEST_GROUP
        nobody = not self.group and not self.value()
        self._list_field.set_error(
            (lambda: self.tr("A group has two people or more. Press the space bar to tick a code."))
            if few
            else None
        )
        self._one_field.set_error((lambda: self.tr("Please choose a code.")) if nobody else None)
        if few or nobody:
            (self._list if few else self._one).setFocus()
        return not few and not nobody

    def _on_changed(self) -> None:
        self.edited.emit()
        self._one_field.setVisible(not self.group)
        self._one.setEnabled(not self._fixed)
        self._group.setVisible(not self._fixed or self.group)
        self._group.setEnabled(not self._fixed)
        self._several.setVisible(self.group)
        self._fit()
        self.setFocusProxy(self._list if self.group else self._one)
        self._list_field.set_error(None)
        self._one_field.set_error(None)

    def _fit(self) -> None:
        line = max(self._list.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        lines = min(max(self._ticks.rowCount(), 1), _LINES)
        self._list.setFixedHeight(lines * line + 2 * self._list.frameWidth())

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the lines are, now that they are styled."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _toggle(self, index: QModelIndex) -> None:
        role = Qt.ItemDataRole.CheckStateRole
        ticked = Qt.CheckState(index.data(role)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._ticks.setData(index, wanted, role)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._one_field.set_texts(self.tr("With"))
        self._group.setText(self.tr("A group"))
        self._filter.setPlaceholderText(self.tr("Filter…"))
        self._filter.setAccessibleName(self.tr("Filter by code"))
        self._list_field.set_texts(
            self.tr("Who takes part"), self.tr("Press the space bar to tick a code.")
        )
