"""Shows the client the pages that will leave, and asks for their yes."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.release.release_outside import PROTECTED_FILE
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, hide_unless, row
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated

_LINES = 16
"""Minimum height of the pages in lines of text: the client must be able to read them."""
_READINGS: Mapping[Reading, str] = {
    Reading.BY_CLIENT: QT_TRANSLATE_NOOP("ClientAgreement", "The client read it"),
    Reading.TO_CLIENT: QT_TRANSLATE_NOOP("ClientAgreement", "It was read out to the client"),
    Reading.TO_CLIENT_INTERPRETED: QT_TRANSLATE_NOOP(
        "ClientAgreement", "It was read out with an interpreter"
    ),
}


class _Room(QWidget):
    """Holds the pages; fills the remaining height instead of asking for theirs."""

    def hasHeightForWidth(self) -> bool:
        """Return `False`: the width does not determine the height."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return room for some lines, or for all of them where the page around scrolls."""
        few = self.fontMetrics().lineSpacing() * _LINES
        layout = self.layout()
        # What wraps needs more than Qt asks for by itself, which would be missing from the pages.
        wrapped = layout.minimumHeightForWidth(self.width()) if layout is not None else 0
        return super().minimumSizeHint().expandedTo(QSize(0, max(few, wrapped)))

    def sizeHint(self) -> QSize:
        """Return the minimum height."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where other lines wrap."""
        super().resizeEvent(event)
        self.updateGeometry()


class ClientAgreement(Translated):
    """The pages, how the client learned what they say, and the buttons that release them.

    Args:
        pages: The pages that would leave; this widget takes ownership.
        outside: Whether they leave the office, as a file or on paper.
        parent: Its parent, if any.

    Signals:
        back_requested: Go back to change something.
        released(Reading): The client agreed; send it to a caseworker's desk.
        file_requested(Reading, Path): The client agreed; save it as a locked file.
        print_requested(Reading): The client agreed; print it.
    """

    back_requested = Signal()
    released = Signal(object)
    file_requested = Signal(object, Path)
    print_requested = Signal(object)

    def __init__(self, pages: QWidget, *, outside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client_agreement")
        self._read, self._warns = label("", "body"), label("", "muted")
        self._room = _Room()
        place = QVBoxLayout(self._room)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(pages)
        self._reading = ChoiceGroup()
        self._reading.setObjectName("summary_reading")
        self._field = Field("", self._reading)
        self._back, self._release = quiet_button(""), primary_button("")
        self._save, self._print = primary_button(""), plain_button("")
        self._back.setObjectName("back_to_summary")
        self._release.setObjectName("release_summary")
        mark_recording(self._release)
        self._save.setObjectName("save_summary_locked")
        self._print.setObjectName("print_summary")
        self._build_layout()
        hide_unless(not outside, self._release)
        for each in (self._save, self._print, self._warns):
            hide_unless(outside, each)
        self._connect_signals()
        self.setFocusProxy(self._reading)
        self.retranslate()
        self.set_waiting(False)

    def _build_layout(self) -> None:
        beside, buttons = QWidget(), FittingRow(self._print, self._save, self._release)
        right = column(self._read, self._field, self._warns, buttons, row(self._back, None))
        right.addStretch(1)
        beside.setLayout(right)
        # Below the pages nobody would see what is asked, nor that anything is.
        self.setLayout(column(SideBySide(self._room, beside, (3, 2), second_on_top=True)))

    def _connect_signals(self) -> None:
        self._reading.value_changed.connect(lambda _value: self.set_waiting(False))
        self._back.clicked.connect(self.back_requested)
        self._release.clicked.connect(lambda: self.released.emit(self._chosen_reading()))
        self._save.clicked.connect(self._on_save_clicked)
        self._print.clicked.connect(lambda: self.print_requested.emit(self._chosen_reading()))

    def set_waiting(self, waiting: bool) -> None:
        """Disable the release buttons during a release, and until a reading is chosen."""
        ready = not waiting and self._reading.value() is not None
        for each in (self._release, self._save, self._print):
            each.setEnabled(ready)

    def _chosen_reading(self) -> Reading:
        return Reading(self._reading.value() or Reading.TO_CLIENT)

    def _on_save_clicked(self) -> None:
        path = file_to_write(
            self, self.tr("Save it locked"), PROTECTED_FILE, self.tr("PDF (*.pdf)"), Guard.LOCKED
        )
        if path:
            self.file_requested.emit(self._chosen_reading(), path)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._read.setText(
            self.tr("Please read this to the client, or let them read it. Nothing has left yet.")
        )
        self._reading.set_choices(
            [
                (each.value, QCoreApplication.translate("ClientAgreement", text))
                for each, text in _READINGS.items()
            ]
        )
        self._field.set_texts(self.tr("How does the client know what it says?"))
        self._warns.setText(
            self.tr(
                "What was saved or printed cannot be called back. Please say so before the "
                "client agrees."
            )
        )
        set_button_text(self._back, self.tr("Change something"))
        set_button_text(self._release, self.tr("The client agrees: release it"))
        set_button_text(self._save, self.tr("The client agrees: save it locked…"))
        set_button_text(self._print, self.tr("The client agrees: print it…"))
