"""The card for trying a backup out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.services.backup.automatic import Place
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.search_choice import SearchChoice
from ui.design.fields.text_box import reading_box
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, scroll_into_view
from ui.design.messages.file_dialog import folder_to_use
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class TrialCard(Translated):
    """Chooses a backup, shows records from it, and asks whether they can be read.

    Signals:
        trial_requested(Path): Try the newest backup of this folder out.
        record_chosen(str): Show what a restored record says.
        ended(bool): The person looked at a record; whether it could be read, or `None` if there
            was none of theirs.
    """

    trial_requested = Signal(object)
    record_chosen = Signal(str)
    ended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin: Path | None = None
        self._card, self._what = Card(), label("", "body")
        self._try = plain_button("")
        self._try.setObjectName("try_backup")
        self._tried, self._titles = QWidget(), SearchChoice()
        self._titles.setObjectName("restored_records")
        self._field, self._text = Field("", self._titles), reading_box("restored_text")
        self._nothing: QLabel = label("", "muted")
        self._good, self._bad = primary_button(""), plain_button("")
        self._good.setObjectName("could_read")
        self._bad.setObjectName("could_not_read")
        mark_recording(self._good, self._bad)
        self._done = plain_button("")
        self._done.setObjectName("trial_done")
        buttons = FittingRow(self._good, self._bad, self._done)
        self._tried.setLayout(column(self._field, self._text, self._nothing, buttons))
        self._card.add(self._what, FittingRow(self._try), self._tried)
        self.setLayout(column(self._card))
        self._connect_signals()
        self.setFocusProxy(self._try)
        self.retranslate()
        self.show_records(None)

    def _connect_signals(self) -> None:
        self._try.clicked.connect(self._on_try_clicked)
        self._titles.currentIndexChanged.connect(self._on_index_changed)
        self._good.clicked.connect(lambda: self.ended.emit(True))
        self._bad.clicked.connect(lambda: self.ended.emit(False))
        self._done.clicked.connect(lambda: self.ended.emit(None))

    def begin_at(self, places: Sequence[Place]) -> None:
        """Propose the folder with the newest backup, of those that can be reached."""
        there = [(one.last, one.folder) for one in places if one.there and one.last]
        self._begin = max(there)[1] if there else None

    def show_records(self, records: Sequence[tuple[str, str]] | None) -> None:
        """Show which of the person's own records are in a backup; `None` ends the trial.

        Args:
            records: Pairs of record id and title, such as a client's code.
        """
        self._try.setEnabled(records is None)
        if self._tried.isAncestorOf(self.window().focusWidget()):
            self._try.setFocus()
        self._tried.setVisible(records is not None)
        self._text.clear()
        self._titles.offered.offer(records or ())
        self._titles.choose(records[0][0] if records else "")
        of_records: tuple[QWidget, ...] = (self._field, self._text, self._good, self._bad)
        for each in of_records:
            each.setVisible(bool(records))
        self._nothing.setVisible(not records)
        self._done.setVisible(not records)
        if records is not None:
            scroll_into_view(self._tried)
            (self._titles if records else self._done).setFocus()

    def show_text(self, text: str) -> None:
        """Show what the chosen record says."""
        self._text.setPlainText(text)

    def _on_index_changed(self, index: int) -> None:
        if index >= 0:
            self.record_chosen.emit(self._titles.currentData())

    def _on_try_clicked(self) -> None:
        folder = folder_to_use(self, self.tr("The folder with the backups"), self._begin)
        if folder:
            self.trial_requested.emit(folder)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Try a backup out"))
        self._what.setText(
            self.tr(
                "A backup that nobody has ever opened may be worth nothing. Here the newest one is "
                "restored beside the desk, you open a record of your own in it, and then it is "
                "deleted again. Nothing in the desk changes. Please do that every few months."
            )
        )
        self._field.set_texts(self.tr("Open a record"))
        self._text.setAccessibleName(self.tr("What the record says"))
        self._nothing.setText(
            self.tr(
                "The backup is whole. There is no record of yours in it yet; a colleague with "
                "records should try it too."
            )
        )
        set_button_text(self._try, self.tr("Try it out…"))
        set_button_text(self._good, self.tr("I can read it"))
        set_button_text(self._bad, self.tr("Something is wrong"))
        set_button_text(self._done, self.tr("Done"))
