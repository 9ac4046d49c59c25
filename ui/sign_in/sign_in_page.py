"""The page for signing in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.services.sign_in.last_desk import Left, Why
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.passphrase_field import PassphraseField
from ui.design.layout.layouts import column
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.sign_in.forgetful import Forgetful
from ui.sign_in.retired_laptop import retired_laptop


class SignInPage(Forgetful):
    """A name and a passphrase; it never lists who works here.

    After a lock it may hold the name of whoever locked the desk.

    It can be typed in before the office is open; what is asked of it meanwhile happens once it is.

    Args:
        parent: Its parent, if any.

    Signals:
        sign_in_requested(str, str): The name and the passphrase, both filled in.
        first_sign_in_requested: The person has an invitation.
        recovery_requested: The person has forgotten their passphrase.
        exchange_requested: The person wants to exchange with other laptops.
        restore_requested: The office is to be restored from a backup.
        waiting: Something was asked for, and the office is not open yet.
    """

    sign_in_requested = Signal(str, str)
    first_sign_in_requested = Signal()
    recovery_requested = Signal()
    exchange_requested = Signal()
    restore_requested = Signal()
    waiting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office_name = ""
        self._open = False
        self._asked: Callable[[], None] | None = None
        self._read_only = label("", "muted")
        self._read_only.setObjectName("sign_in_read_only")
        self._read_only.hide()
        self._retired = label("", "muted")
        self._retired.setObjectName("sign_in_retired")
        self._retired.hide()
        self._exchanges = self._reads_only = False
        self._why = label("", "muted")
        self._why.setObjectName("why_locked")
        self._why.hide()
        self._left: Left | None = None
        self._header = PageHeader("")
        self._name = QLineEdit()
        self._name.setObjectName("sign_in_name")
        self._passphrase = PassphraseField()
        self._passphrase.setObjectName("sign_in_passphrase")
        self._name_field = Field("", self._name)
        self._passphrase_field = Field("", self._passphrase)
        self._sign_in = primary_button("")
        self._sign_in.setObjectName("sign_in")
        self._first = quiet_button("")
        self._first.setObjectName("first_sign_in")
        self._forgotten = quiet_button("")
        self._forgotten.setObjectName("forgotten_passphrase")
        self._exchange = quiet_button("")
        self._exchange.setObjectName("exchange_laptops")
        self._exchange.hide()
        self._restore = quiet_button("")
        self._restore.setObjectName("restore_backup")
        self._links = (self._first, self._forgotten, self._exchange, self._restore)
        links = column(*self._links, spacing=0)
        fields = (self._name_field, self._passphrase_field, self._sign_in)
        said = (self._why, self._read_only, self._retired)
        self.setLayout(column(self._header, *said, *fields, links))
        self.setFocusProxy(self._name)
        self._connect_signals()
        self.retranslate()

    def _connect_signals(self) -> None:
        self._name.returnPressed.connect(self._passphrase.setFocus)
        self._passphrase.return_pressed.connect(self._on_sign_in_clicked)
        self._sign_in.clicked.connect(self._on_sign_in_clicked)
        for link, asked in zip(
            self._links,
            (
                self.first_sign_in_requested,
                self.recovery_requested,
                self.exchange_requested,
                self.restore_requested,
            ),
            strict=True,
        ):
            link.clicked.connect(partial(self._ask, asked.emit))
        self._name.textChanged.connect(self._clear_errors)
        self._passphrase.text_changed.connect(self._clear_errors)

    def open_for(self, office_name: str, *, read_only: bool = False) -> None:
        """Name the office, which is open now, and do what was asked for meanwhile.

        Args:
            office_name: The name of the office.
            read_only: Whether the data folder cannot be written to: then people with keys can sign
                in, and nothing else can be done.
        """
        self._office_name, self._open, self._reads_only = office_name, True, read_only
        self._read_only.setVisible(read_only)
        for link in self._links:
            link.setVisible(not read_only and (self._exchanges or link is not self._exchange))
        self.retranslate()
        asked, self._asked = self._asked, None
        if asked is not None:
            asked()

    def show_exchanging(self, *, exchanges: bool, retired: bool) -> None:
        """Offer the exchange with other laptops, or say that this one was retired.

        Args:
            exchanges: Whether this laptop exchanges with others.
            retired: Whether it did until it was retired.
        """
        self._exchanges = exchanges
        self._exchange.setVisible(self._open and exchanges and not self._reads_only)
        self._retired.setVisible(retired)

    @property
    def waits(self) -> bool:
        """Whether something was asked for that happens once the office is open."""
        return self._asked is not None

    def _ask(self, asked: Callable[[], None]) -> None:
        """Ask for something now, or once the office is open; the last wish counts."""
        if self._open:
            asked()
        else:
            self._asked = asked
            self.waiting.emit()

    def show_left(self, left: Left) -> None:
        """Say why the desk was locked and, if that may be known, for whom the passphrase is.

        Whoever has begun to type is not disturbed.
        """
        self._left = left
        self._say_why()
        if left.name and not self.name:
            self._name.setText(left.name)
            self.setFocusProxy(self._passphrase)
            self.setFocus()

    def show_name(self, name: str) -> None:
        """Ask for the passphrase of somebody who can sign in from now on; empty for nobody.

        Args:
            name: Their name, which takes the place of that of whoever locked the desk.
        """
        if not name:
            return
        if name != self.name:
            self._left = None
            self._why.hide()
            self._name.setText(name)
        self.setFocusProxy(self._passphrase)

    def _say_why(self) -> None:
        if self._left is None:
            return
        texts = {
            Why.IDLE: self._say_idle(self._left.minutes),
            Why.ASKED: self.tr("Locked by you."),
            Why.SLEEP: self.tr("Locked because the laptop went to sleep."),
            Why.LOCKED: self.tr("Locked because the screen was locked."),
            Why.SWITCHED: self.tr("Locked because somebody else used the laptop."),
        }
        if not self._left.name:
            texts[Why.ASKED] = self.tr("The desk was locked.")
        self._why.setText(texts[self._left.why])
        self._why.show()

    def _say_idle(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("Locked because nobody was at the desk for a minute.")
        text = self.tr("Locked because nobody was at the desk for {minutes} minutes.")
        return text.format(minutes=minutes)

    def clear_passphrase(self) -> None:
        """Empty the passphrase and focus it for another try."""
        self._passphrase.clear()
        self._passphrase.setFocus()

    @property
    def name(self) -> str:
        """The name that is typed."""
        return self._name.text().strip()

    def _on_sign_in_clicked(self) -> None:
        name, passphrase = self._name.text().strip(), self._passphrase.text()
        if not name:
            self._name_field.set_error(lambda: self.tr("Please type your name."))
            self._name.setFocus()
        elif not passphrase:
            self._passphrase_field.set_error(lambda: self.tr("Please type your passphrase."))
            self._passphrase.setFocus()
        else:
            self._ask(lambda: self.sign_in_requested.emit(name, passphrase))

    def _clear_errors(self) -> None:
        self._name_field.set_error(None)
        self._passphrase_field.set_error(None)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("Sign in"), self._office_name)
        self._say_why()
        self._read_only.setText(
            self.tr(
                "The data folder cannot be written to here, so the desk opens for reading only. "
                "You can read, search and print, but save nothing."
            )
        )
        self._retired.setText(retired_laptop())
        self._name_field.set_texts(self.tr("Your name"))
        self._passphrase_field.set_texts(self.tr("Passphrase"))
        set_button_text(self._sign_in, self.tr("Sign in"))
        set_button_text(self._first, self.tr("I have an invitation code"))
        set_button_text(
            self._forgotten, self.tr("I forgot my passphrase, or have keys on another laptop")
        )
        set_button_text(self._exchange, self.tr("Exchange with other laptops…"))
        set_button_text(self._restore, self.tr("Restore from a backup…"))

    def forget(self) -> None:
        """Forget the passphrase."""
        self._passphrase.clear()
        self._asked = None
