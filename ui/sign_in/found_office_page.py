"""Founds an office on a computer that has none yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.office.policy import REASON, RETENTION_YEARS, Policy
from counsel_desk.domain.trust import MOST_SHARES
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.fields.numbers_fit import numbers_fit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.translated import Translated
from ui.sign_in.key_place import KeyPlace
from ui.sign_in.new_passphrase import NewPassphrase


@dataclass(frozen=True)
class FoundRequest:
    """The input for founding an office.

    Attributes:
        office: Its name.
        administrator: The name of its first administrator.
        passphrase: The administrator's passphrase.
        shares: How many sheets the office key is printed on, 1 to `MOST_SHARES`.
        threshold: How many of them are needed: 1 for a single sheet, else at least 2.
        key_file: The key file for the device secret; `None` for the keyring.
        years: How many years a file is kept after the last day.
        reason: Why so long.
    """

    office: str
    administrator: str
    passphrase: str = field(repr=False)
    shares: int
    threshold: int
    key_file: Path | None
    years: int
    reason: str


class FoundOfficePage(Translated):
    """The office, its administrator, the sheets of the office key and the device secret.

    Args:
        keyring_available: Whether this computer has a usable keyring.
        parent: Its parent, if any.

    Signals:
        found_requested(FoundRequest): Everything is filled in.
        join_requested: The office exists already, on another laptop.
        restore_requested: The office is in a backup.
    """

    found_requested = Signal(FoundRequest)
    join_requested = Signal()
    restore_requested = Signal()

    def __init__(self, keyring_available: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader("")
        self._office = QLineEdit()
        self._office.setObjectName("office_name")
        self._administrator = QLineEdit()
        self._administrator.setObjectName("administrator_name")
        self._office_field = Field("", self._office)
        self._administrator_field = Field("", self._administrator)
        self._passphrase = NewPassphrase()
        self._shares = _spin("shares", 1, MOST_SHARES, 3)
        self._threshold = _spin("threshold", 2, 3, 2)
        self._shares_field = Field("", self._shares)
        self._threshold_field = Field("", self._threshold)
        self._place = KeyPlace(keyring_available)
        self._years = _spin("found_years", *RETENTION_YEARS, Policy().retention_years_after_closing)
        self._years_field = Field("", self._years)
        self._reason = QLineEdit()
        self._reason.setObjectName("found_reason")
        self._reason.setMaxLength(REASON)
        self._reason_field = Field("", self._reason)
        self._found = primary_button("")
        self._found.setObjectName("found_office")
        self._join = quiet_button("")
        self._join.setObjectName("office_exists")
        self._restore = quiet_button("")
        self._restore.setObjectName("restore_backup")
        self._build_layout()
        self._connect_signals()
        self.retranslate()

    def _build_layout(self) -> None:
        join = FittingRow(self._join, self._restore)
        names = (self._header, join, self._office_field, self._administrator_field)
        keys = (self._passphrase, self._shares_field, self._threshold_field, self._place)
        rule = (self._years_field, self._reason_field)
        self.setLayout(column(*names, *keys, *rule, row(self._found, None)))
        self.setFocusProxy(self._office)

    def set_meter(self, strength: Callable[[str, Sequence[str]], int]) -> None:
        """Set how the strength of a passphrase is measured, given names to avoid."""
        self._passphrase.set_meter(
            lambda text: strength(text, (self._administrator.text(), self._office.text()))
        )

    def _connect_signals(self) -> None:
        self._office.returnPressed.connect(self._administrator.setFocus)
        self._administrator.returnPressed.connect(self._passphrase.setFocus)
        self._office.textChanged.connect(lambda: self._office_field.set_error(None))
        self._reason.textChanged.connect(lambda: self._reason_field.set_error(None))
        self._administrator.textChanged.connect(lambda: self._administrator_field.set_error(None))
        self._shares.valueChanged.connect(self._on_shares_changed)
        self._found.clicked.connect(self._on_found_clicked)
        self._join.clicked.connect(self.join_requested)
        self._restore.clicked.connect(self.restore_requested)

    def _on_shares_changed(self) -> None:
        shares = self._shares.value()
        if self._shares.fits():
            # If one sheet is to open the office alone, a single sheet serves that better.
            self._threshold.set_bounds(min(2, shares), shares)

    def _on_found_clicked(self) -> None:
        office, name = self._office.text().strip(), self._administrator.text().strip()
        if not office:
            self._office_field.set_error(lambda: self.tr("Please give the office a name."))
            self._office.setFocus()
            return
        if not name:
            self._administrator_field.set_error(lambda: self.tr("Please type your name."))
            self._administrator.setFocus()
            return
        passphrase = self._passphrase.value()
        if passphrase is None or not self._place.complete():
            return
        if not numbers_fit(self):
            return
        reason = self._reason.text().strip()
        if not reason:
            self._reason_field.set_error(
                lambda: self.tr("Please write why, even if in a few words.")
            )
            self._reason.setFocus()
            return
        sheets = (self._shares.value(), self._threshold.value())
        place, rule = self._place.path(), (self._years.value(), reason)
        self.found_requested.emit(FoundRequest(office, name, passphrase, *sheets, place, *rule))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Set up your office"),
            self.tr("This is done once. Everybody else is invited afterwards."),
        )
        self._office_field.set_texts(self.tr("Name of the office"))
        self._administrator_field.set_texts(
            self.tr("Your name"), self.tr("You become the office's administrator.")
        )
        self._shares_field.set_texts(
            self.tr("Recovery sheets"),
            self.tr(
                "The key of the office is printed on them, once. Please give them to people you "
                "trust, one sheet each."
            ),
        )
        self._threshold_field.set_texts(
            self.tr("Sheets needed together"),
            self.tr("This many sheets are needed to confirm a new person."),
        )
        self._years_field.set_texts(
            self.tr("Years that a file is kept after the last day"),
            self.tr("A child's file is kept for at least three years after they come of age."),
        )
        self._reason_field.set_texts(
            self.tr("Why this long"),
            self.tr(
                "For example whose advice it follows. It can be changed under Office settings."
            ),
        )
        set_button_text(self._found, self.tr("Set up the office"))
        set_button_text(self._join, self.tr("This office exists already on another laptop…"))
        set_button_text(self._restore, self.tr("Restore from a backup…"))


def _spin(name: str, low: int, high: int, value: int) -> WholeEdit:
    spin = WholeEdit(name, (low, high))
    spin.setValue(value)
    return spin
