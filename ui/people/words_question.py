"""Asks whether the words of root sheets that were typed may be dropped."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.announcing import announce
from ui.design.buttons import danger_button, plain_button, set_button_text
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, scroll_into_view
from ui.design.styling import label
from ui.design.translated import Translated


class WordsQuestion(Translated):
    """Hidden until it is asked; then the words stay unless the person says otherwise.

    Signals:
        discard_requested: The words may be dropped.
    """

    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sure = label("", "body")
        self._sure.setWordWrap(True)
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName("keep_words")
        self._really.setObjectName("discard_words")
        self.setLayout(column(self._sure, FittingRow(self._keep, self._really)))
        self._keep.clicked.connect(self.hide)
        self._really.clicked.connect(self.discard_requested)
        self.hide()
        self.retranslate()

    def ask(self) -> None:
        """Ask, with the focus on keeping them."""
        self.show()
        scroll_into_view(self)
        self._keep.setFocus()
        announce(self, self._sure.text())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._sure.setText(
            self.tr("The words typed here are not kept once this is closed. Close it?")
        )
        set_button_text(self._keep, self.tr("Go on typing"))
        set_button_text(self._really, self.tr("Close without them"))
