"""Shown while something keeps the office closed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import (
    danger_button,
    let_lead,
    plain_button,
    quiet_button,
    set_button_text,
    yielding_button,
)
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.key_file_choice import KeyFileChoice


class NotOpenPage(Translated):
    """Lets the person try again; the message above the page says what is in the way.

    Args:
        host: The computer whose lock keeps the office closed, if that is what is in the way: then
            the person may say, and confirm, that nobody works there any more.
        key_file: Whether the office opens with a key file, which may be another than the one tried.
        parent: Its parent, if any.

    Signals:
        retry_requested: The person wants to try again.
        key_file_chosen(Path): The person chose the key file in another place.
        recovery_requested: The person has a recovery code.
        take_over_requested(str): Nobody works on that computer any more.
        restore_requested: The office is to be restored from a backup.
    """

    retry_requested = Signal()
    key_file_chosen = Signal(Path)
    recovery_requested = Signal()
    take_over_requested = Signal(str)
    restore_requested = Signal()

    def __init__(
        self, host: str = "", *, key_file: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._header = PageHeader("")
        self._retry, self._code = yielding_button(""), quiet_button("")
        self._retry.setObjectName("look_again")
        self._code.setObjectName("use_recovery_code")
        self._nobody = plain_button("")
        self._nobody.setObjectName("nobody_there")
        self._choose = KeyFileChoice()
        self._build_question()
        self._restore = quiet_button("")
        self._restore.setObjectName("restore_backup")
        without = (self._code, self._restore)
        asked = (self._choose, *without) if key_file else without
        buttons = FittingRow(self._retry, *((self._nobody,) if host else asked))
        self.setLayout(column(self._header, buttons, self._question))
        self.setFocusProxy(self._retry)
        self._connect_signals()
        self.retranslate()

    def _build_question(self) -> None:
        self._question = QWidget()
        self._question.setObjectName("take_over_question")
        self._sure = label("", "body")
        self._leave, self._open = plain_button(""), danger_button("")
        self._leave.setObjectName("leave_closed")
        self._open.setObjectName("open_here")
        self._question.setLayout(column(self._sure, FittingRow(self._leave, self._open)))
        self._question.hide()

    def _connect_signals(self) -> None:
        self._retry.clicked.connect(self.retry_requested)
        self._choose.chosen.connect(self.key_file_chosen)
        self._code.clicked.connect(self.recovery_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._nobody.clicked.connect(lambda: self._ask(True))
        self._leave.clicked.connect(lambda: self._ask(False))
        self._open.clicked.connect(lambda: self.take_over_requested.emit(self._host))

    def _ask(self, asking: bool) -> None:
        self._question.setVisible(asking)
        let_lead(self._retry, not asking)
        (self._leave if asking else self._nobody).setFocus()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("The desk cannot open just now"))
        set_button_text(self._retry, self.tr("Look again"))
        set_button_text(self._code, self.tr("I have a recovery code"))
        set_button_text(self._restore, self.tr("Restore from a backup…"))
        set_button_text(self._nobody, self.tr("It is no longer open there…"))
        self._sure.setText(
            self.tr(
                "Is the computer {host} switched off, or is the desk closed on it? If somebody "
                "still works there, please wait: two desks at once could get in each other's "
                "way. Opening here changes no record."
            ).format(host=self._host)
        )
        set_button_text(self._leave, self.tr("Leave it closed"))
        set_button_text(self._open, self.tr("Yes, open the desk here"))
