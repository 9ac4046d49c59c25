"""Puts an office back from a backup."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.backup.restoring import Offer
from ui.dates import moment_text
from ui.design.buttons import (
    danger_button,
    plain_button,
    primary_button,
    quiet_button,
    set_button_text,
)
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.messages.file_dialog import folder_to_use
from ui.design.styling import label
from ui.design.translated import Translated


class RestorePage(Translated):
    """The folder with the backups, which one it is to be, and what it would replace.

    Args:
        parent: Its parent, if any.

    Signals:
        folder_chosen(Path): The person chose a folder.
        backup_chosen(str): They chose another backup, by its name.
        restore_requested: They have seen what it replaces, and want it restored.
        back_requested: They want to go back.
    """

    folder_chosen = Signal(object)
    backup_chosen = Signal(str)
    restore_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self._header, self._how = PageHeader(""), label("", "body")
        self._choose = plain_button("")
        self._choose.setObjectName("choose_backup_folder")
        self._backups, self._what = ChoiceBox(), label("", "body")
        self._backups.setObjectName("backups")
        self._what.setObjectName("what_is_restored")
        self._field = Field("", self._backups)
        self._restore, self._replace = primary_button(""), danger_button("")
        self._restore.setObjectName("restore_here")
        self._replace.setObjectName("replace_here")
        self._back = quiet_button("")
        self._back.setObjectName("back")
        self._after = QWidget()
        self._after.setLayout(column(self._field, self._what))
        buttons = row(self._back, None, self._restore, self._replace)
        self.setLayout(
            column(self._header, self._how, row(self._choose, None), self._after, buttons)
        )
        self.setFocusProxy(self._choose)
        self._connect_signals()
        self.forget_backups()
        self.retranslate()

    def _connect_signals(self) -> None:
        self._choose.clicked.connect(self._on_choose_clicked)
        self._backups.activated.connect(
            lambda _index: self.backup_chosen.emit(self._backups.currentData())
        )
        self._restore.clicked.connect(self.restore_requested)
        self._replace.clicked.connect(self.restore_requested)
        self._back.clicked.connect(self.back_requested)

    def show_backups(self, names: list[tuple[str, str]]) -> None:
        """Show the backups of the folder.

        Args:
            names: Pairs of name and text, the newest first.
        """
        self._backups.clear()
        for name, text in names:
            self._backups.addItem(text, name)
        self._after.show()

    def show_offer(self, offer: Offer) -> None:
        """Show what restoring one of them would do."""
        self._offer = offer
        self._backups.setCurrentIndex(self._backups.findData(offer.name))
        self._show_texts()
        self._restore.setVisible(not offer.occupied)
        self._replace.setVisible(offer.occupied)
        # What would take the place of the records here is not a press of Enter away.
        (self._backups if offer.occupied else self._restore).setFocus()

    def forget_backups(self) -> None:
        """Hide the backups, because the folder holds none."""
        self._offer = None
        for each in (self._after, self._restore, self._replace):
            each.hide()

    def _on_choose_clicked(self) -> None:
        folder: Path | None = folder_to_use(self, self.tr("The folder with the backups"))
        if folder:
            self.folder_chosen.emit(folder)

    def _show_texts(self) -> None:
        offer = self._offer
        if offer is None:
            return
        manifest = offer.manifest
        parts = [
            self.tr("The backup: {count} entries in the office log, made on {when}.").format(
                count=manifest.head.length, when=moment_text(manifest.made)
            )
        ]
        if offer.occupied and offer.here is not None and offer.here_day is not None:
            parts.append(
                self.tr("This laptop: {count} entries, the last on {when}.").format(
                    count=offer.here, when=moment_text(offer.here_day)
                )
            )
        if offer.occupied and offer.here is None:
            parts.append(self.tr("This laptop: an office that cannot be opened now."))
        if offer.occupied:
            parts.append(
                self.tr(
                    "If the backup takes its place, whatever was written here since is no longer "
                    "in the desk. It is kept beside it, in the data folder, and not deleted."
                )
            )
        self._what.setText("\n".join(parts))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Restore from a backup"),
            self.tr("People sign in afterwards with the passphrases of that day."),
        )
        self._how.setText(
            self.tr(
                "Please plug in the stick or disk with the backups, and choose its folder. On "
                "another laptop the desk then asks for the key file or for somebody's recovery "
                "code."
            )
        )
        set_button_text(self._choose, self.tr("Choose the folder…"))
        self._field.set_texts(self.tr("Which backup"))
        set_button_text(self._restore, self.tr("Restore this backup"))
        set_button_text(self._replace, self.tr("Replace what is here with this backup"))
        set_button_text(self._back, self.tr("Back"))
        self._show_texts()
