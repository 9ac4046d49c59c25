"""A model of the clients who can be ticked for a group; it holds only who is ticked."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.design.fields.offered import Offered

Index = QModelIndex | QPersistentModelIndex


class TickedCodes(QAbstractListModel):
    """The clients that fit what is looked for, each with a tick; whoever is ticked stays in sight.

    Args:
        parent: Its parent.

    Signals:
        edited: Somebody was ticked, or is not any more.
    """

    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticked, self._wanted = set[str](), ""
        self._rows: list[tuple[str, str]] = []
        self._offered = Offered(parent=self)
        self._offered.modelReset.connect(self._find)

    def offer(self, offered: Offered) -> None:
        """Offer clients, who may change; who is ticked stays ticked."""
        self._offered.modelReset.disconnect(self._find)
        self._offered = offered
        offered.modelReset.connect(self._find)
        self._find()

    def show_fitting(self, typed: str) -> None:
        """Show whose title holds what was typed, and whoever is ticked."""
        self._wanted = typed.strip().casefold()
        self._find()

    def tick(self, records: Collection[str]) -> None:
        """Tick these and nobody else."""
        self._ticked = set(records)
        self._find()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Who is ticked, in the order in which they are offered."""
        return tuple(record for record, _title in self._offered.pairs if record in self._ticked)

    def _find(self) -> None:
        self.beginResetModel()
        self._rows = [
            (record, title)
            for record, title in self._offered.pairs
            if self._wanted in title.casefold() or record in self._ticked
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many fit."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title, a tick or a record."""
        if not index.isValid():
            return None
        record, title = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title
        if role == Qt.ItemDataRole.CheckStateRole:
            checked = record in self._ticked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return record if role == Qt.ItemDataRole.UserRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take its tick away."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        record = self._rows[index.row()][0]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(record)
        else:
            self._ticked.discard(record)
        self.dataChanged.emit(index, index, [role])
        self.edited.emit()
        return True
