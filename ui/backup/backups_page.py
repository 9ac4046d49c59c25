"""The page of backups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.office_time import local, local_day
from counsel_desk.services.backup.automatic import Overview
from ui.backup.export_card import ExportCard
from ui.backup.places_card import PlacesCard
from ui.backup.trial_card import TrialCard
from ui.dates import day_text
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import hide_unless, page_layout, row, show_if
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.translated import Phrase, Translated


class BackupsPage(Translated):
    """How old the last backup is, where backups go, and trying one out.

    Args:
        may_manage: Whether the person decides where backups go.
        has_files: Whether they have clients' files of their own.
        parent: Its parent, if any.

    Attributes:
        places: The card of the places.
        trial: The card for trying a backup out.
        export: The card for saving all files for another system.

    Signals:
        lost_requested: The person wants to know what to do if this laptop is lost.
    """

    lost_requested = Signal()

    def __init__(self, may_manage: bool, has_files: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups_page")
        self._header, self._message = PageHeader(""), InlineMessage()
        self._overview: Overview | None = None
        self.places, self.trial, self.export = PlacesCard(), TrialCard(), ExportCard()
        self._lost = quiet_button("")
        self._lost.setObjectName("laptop_lost")
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._message)
        layout.addWidget(self.places)
        layout.addWidget(self.trial)
        layout.addWidget(self.export)
        layout.addLayout(row(self._lost, None))
        layout.addStretch(1)
        hide_unless(may_manage, self.places)
        hide_unless(has_files, self.export)
        self.trial.hide()
        self._lost.clicked.connect(self.lost_requested)
        self.setFocusProxy(self.places if may_manage else self.trial)
        self.retranslate()

    def show_overview(self, overview: Overview) -> None:
        """Show how the office stands with its backups."""
        self._overview = overview
        self.places.show_places(overview.places)
        self.trial.begin_at(overview.places)
        was_hidden = self.trial.isHidden()
        show_if(overview.last is not None, self.trial)  # there is nothing yet that could be tried
        if was_hidden and self.export.isAncestorOf(self.window().focusWidget()):
            self.trial.setFocus()  # the page had nothing before it to begin at
        self._show_last()

    def show_message(self, kind: Kind, text: Phrase) -> None:
        """Show a message above the cards."""
        self._message.show_message(kind, text)

    def clear_message(self) -> None:
        """Remove the message."""
        self._message.clear()

    def _show_last(self) -> None:
        found = self._overview
        if found is None or found.last is None:
            text = self.tr("No backup has been made yet.")
        else:
            text = self.tr("The last backup was made on {day} at {time}.").format(
                day=day_text(local_day(found.last)), time=f"{local(found.last):%H:%M}"
            )
        self._header.set_texts(self.tr("Backups"), text if found else "")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._lost, self.tr("If this laptop is lost or stolen…"))
        self._show_last()
