"""Whom an appointment is with: one client, or a group of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from counsel_desk.domain.appointments.group_session import SMALLEST_GROUP
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.typed import Content
from ui.design.layout.layouts import column
from ui.design.translated import Translated
from ui.desk.names_shown import COVERED, Names

_GROUP = "group"
_DATA = Qt.ItemDataRole.UserRole
_LINES = 6


class PeopleChoice(Translated):
    """A code to choose, or codes to tick for a group; with names only while they are shown.

    Signals:
        edited: The choice was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clients: list[tuple[str, str]] = []
        self._fixed, self._names = False, COVERED
        self._box, self._list = ChoiceBox(), QListWidget()
        self._box.setObjectName("appointment_client")
        self._list.setObjectName("group_participants")
        self._list.setFixedHeight(self.fontMetrics().lineSpacing() * 2 * _LINES)
        self._box_field, self._list_field = Field("", self._box), Field("", self._list)
        self.setLayout(column(self._box_field, self._list_field))
        self._box.currentIndexChanged.connect(self._on_box_changed)
        self._list.itemActivated.connect(self._toggle)
        self._list.itemChanged.connect(lambda _item: self.edited.emit())
        self.setFocusProxy(self._box)
        self.set_clients([])
        self.retranslate()

    @property
    def group(self) -> bool:
        """Whether a group is chosen."""
        return bool(self._box.currentData() == _GROUP)

    def set_clients(self, clients: Sequence[tuple[str, str]]) -> None:
        """Offer clients, each as record id and code, keeping the choice."""
        chosen, group = self.value(), self.group
        self._clients = list(clients)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem("", "")
            for record, code in self._clients:
                self._box.addItem(code, record)
            self._box.addItem("", _GROUP)
        self._list.clear()
        for record, code in self._clients:
            item = QListWidgetItem(code)
            item.setData(_DATA, record)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self.show_names(self._names)
        self.retranslate()
        self.choose(chosen, group=group)

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._names = names
        with QSignalBlocker(self._list):
            for place, (record, code) in enumerate(self._clients):
                text = names.beside(record, code)
                self._box.setItemText(place + 1, text)
                self._list.item(place).setText(text)

    def choose(self, clients: Sequence[str], *, group: bool) -> None:
        """Choose one client, a group of them, or nobody."""
        for place in range(self._list.count()):
            item = self._list.item(place)
            ticked = group and item.data(_DATA) in clients
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        wanted = _GROUP if group else next(iter(clients), "")
        self._box.setCurrentIndex(max(0, self._box.findData(wanted)))
        self._on_box_changed()

    def set_fixed(self, fixed: bool) -> None:
        """Lock or unlock the choice; a group stays a group."""
        self._fixed = fixed
        self._box.setEnabled(not fixed)

    def content(self) -> Content:
        """Return the choice, for restoring it later."""
        return {"chosen": list(self.value()), "group": self.group, "fixed": self._fixed}

    def resume(self, content: Content) -> None:
        """Restore a choice."""
        self.choose(content["chosen"], group=content["group"])
        self.set_fixed(content["fixed"])

    def value(self) -> tuple[str, ...]:
        """Return the record ids of the chosen clients."""
        if not self.group:
            chosen = self._box.currentData()
            return (chosen,) if chosen else ()
        items = [self._list.item(place) for place in range(self._list.count())]
        return tuple(
            item.data(_DATA) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def check(self) -> bool:
        """Return whether the choice is valid; if not, show why."""
        few = self.group and len(self.value()) < SMALLEST_GROUP
        nobody = not self.group and not self.value()
        self._list_field.set_error(
            (lambda: self.tr("A group has two people or more. Space ticks a code."))
            if few
            else None
        )
        self._box_field.set_error((lambda: self.tr("Please choose a code.")) if nobody else None)
        if few or nobody:
            (self._list if few else self._box).setFocus()
        return not few and not nobody

    def _on_box_changed(self) -> None:
        self.edited.emit()
        self._list_field.setVisible(self.group)
        self._list_field.set_error(None)
        self._box_field.set_error(None)

    def _toggle(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._box_field.set_texts(self.tr("With"))
        self._list_field.set_texts(self.tr("Who takes part"), self.tr("Space ticks a code."))
        self._box.setItemText(0, self.tr("Choose…"))
        self._box.setItemText(self._box.findData(_GROUP), self.tr("A group"))
