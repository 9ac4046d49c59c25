"""The card of the places that backups go to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from counsel_desk.services.backup.automatic import Place
from ui.dates import moment_text
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.file_dialog import folder_to_use
from ui.design.messages.inline_message import InlineMessage
from ui.design.path_text import path_text
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated


class PlacesCard(Translated):
    """Lists the places, adds and removes them, and makes a backup.

    Signals:
        add_requested(Path): Backups are to go to this folder as well.
        remove_requested(Path): No more backups are to go to this folder.
        backup_requested(Path): Make a backup there now.
    """

    add_requested = Signal(object)
    remove_requested = Signal(object)
    backup_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._what, self._none = Card(), label("", "body"), label("", "muted")
        self._beside = InlineMessage()
        self._beside.setObjectName("backups_beside_records")
        self._table = DataTable(self._columns(), "")
        self._table.setObjectName("backup_places")
        self._add, self._remove = plain_button(""), quiet_button("")
        self._now = primary_button("")
        self._add.setObjectName("add_place")
        self._remove.setObjectName("remove_place")
        self._now.setObjectName("back_up_now")
        self._card.add(self._what, self._none, self._table, self._beside)
        self._card.add(FittingRow(self._now, self._add, self._remove))
        self.setLayout(column(self._card))
        self._add.clicked.connect(self._on_add_clicked)
        self._remove.clicked.connect(lambda: self._emit(self.remove_requested))
        self._now.clicked.connect(lambda: self._emit(self.backup_requested))
        self._table.row_selected.connect(lambda _place: self._follow())
        self.setFocusProxy(self._add)
        self.retranslate()
        self.show_places([])

    def show_places(self, places: Sequence[Place]) -> None:
        """Show the places."""
        before = self._table.selected()
        self._table.set_rows(places)
        self._none.setVisible(not places)
        self._table.setVisible(bool(places))
        if places and all(one.beside for one in places):
            self._beside.show_message("attention", self._lost_together)
        else:
            self._beside.clear()
        if places:
            self._table.selectRow(0)
            self._table.select(lambda one: before is not None and one.folder == before.folder)
        self._follow()

    def _follow(self) -> None:
        place = self._table.selected()
        self._now.setEnabled(place is not None and place.there)
        self._remove.setEnabled(place is not None)

    def _emit(self, signal: SignalInstance) -> None:
        place = self._table.selected()
        if place is not None:
            signal.emit(place.folder)

    def _on_add_clicked(self) -> None:
        folder = folder_to_use(self, self.tr("A folder for backups"))
        if folder:
            self.add_requested.emit(folder)

    def _columns(self) -> list[Column[Place]]:
        return [
            Column(self.tr("Last backup"), self._last),
            Column(self.tr("Now"), self._there),
            Column(self.tr("Folder"), lambda one: path_text(one.folder), wide=True),
        ]

    def _last(self, place: Place) -> str:
        return moment_text(place.last) if place.last else self.tr("none yet")

    def _lost_together(self) -> str:
        return self.tr(
            "Backups lie on this laptop's own disk alone: if it is stolen or breaks, they are lost "
            "with it. Please add a folder on a stick or on another disk, unless a program copies "
            "this one elsewhere."
        )

    def _there(self, place: Place) -> str:
        return self.tr("can be reached") if place.there else self.tr("not plugged in")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Where backups are kept"))
        self._what.setText(
            self.tr(
                "Backups go to these folders by themselves, once a day, when the desk is"
                " locked or opened. Use a stick or disk that is kept away from this laptop,"
                " better two in turn. They hold nothing that can be read without the office's"
                " keys. The backups of the last 14 days, 8 weeks and 12 months are kept."
            )
        )
        self._none.setText(
            self.tr(
                "There is no such folder yet. If this laptop is stolen or breaks, every record on "
                "it is lost."
            )
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Where backups are kept"))
        set_button_text(self._add, self.tr("Add a folder…"))
        set_button_text(self._remove, self.tr("Stop using it"))
        set_button_text(self._now, self.tr("Back up now"))
