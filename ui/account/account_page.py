"""The page for a person's own passphrase, keys and records."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.account.registration_card import RegistrationCard
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.passphrase_field import PassphraseField
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.new_passphrase import NewPassphrase


class AccountPage(Translated):
    """Changes the passphrase and the recovery code, shows the keys in words, checks the records.

    Attributes:
        registration: The card for how a counsellor is registered; hidden for others.

    Signals:
        change_requested(str, str): Change the passphrase; the current one and the new one.
        code_requested(str): Make a new recovery code; the current passphrase.
        check_requested: Check every record of this person.
        report_requested: Show the report for support.
    """

    change_requested = Signal(str, str)
    code_requested = Signal(str)
    check_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_page")
        self._header = PageHeader("")
        self._current = PassphraseField()
        self._current.setObjectName("current_passphrase")
        self._current_field = Field("", self._current)
        self._new = NewPassphrase()
        self._change, self._code = primary_button(""), plain_button("")
        self._change.setObjectName("change_passphrase")
        mark_recording(self._change)
        self._code.setObjectName("new_recovery_code")
        self._code_words = label("", "muted")
        self._check = plain_button("")
        self._check.setObjectName("check_records")
        self._check_words = label("", "muted")
        self._result = InlineMessage()
        self._report, self._report_words = plain_button(""), label("", "muted")
        self._report.setObjectName("support_report")
        self._fingerprint, self._fingerprint_words = FingerprintWords(), label("", "muted")
        self._passphrase, self._recovery = Card(), Card()
        self._keys, self._records, self._support = Card(), Card(), Card()
        self.registration = RegistrationCard()
        self._build_layout()
        self._change.clicked.connect(self._on_change_clicked)
        self._code.clicked.connect(self._on_code_clicked)
        self._check.clicked.connect(self.check_requested)
        self._report.clicked.connect(self.report_requested)
        self.setFocusProxy(self._current)
        self.retranslate()

    def _build_layout(self) -> None:
        self._passphrase.add(self._current_field, self._new, row(self._change, None))
        self._recovery.add(self._code_words, row(self._code, None))
        self._keys.add(self._fingerprint, self._fingerprint_words)
        self._records.add(self._check_words, self._result, row(self._check, None))
        self._support.add(self._report_words, row(self._report, None))
        left, right = QWidget(), QWidget()
        left_column = column(self._passphrase, self.registration, self._records)
        right_column = column(self._recovery, self._keys, self._support)
        left_column.addStretch(1)
        right_column.addStretch(1)
        left.setLayout(left_column)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(SideBySide(left, right), 1)

    def set_meter(self, measure: Callable[[str], int]) -> None:
        """Set the function that measures the strength of a passphrase."""
        self._new.set_meter(measure)

    def show_fingerprint(self, fingerprint: str) -> None:
        """Show the person's keys in words."""
        self._fingerprint.set_words(fingerprint)

    def clear(self) -> None:
        """Clear the passphrase fields."""
        self._current.clear()
        self._new.clear()

    def show_found(self, problems: list[str]) -> None:
        """Show the result of checking the records.

        Args:
            problems: One sentence each; empty if all is well.
        """
        if problems:
            self._result.show_message("problem", lambda: "\n".join(problems))
        else:
            self._result.show_message(
                "success",
                lambda: self.tr("Every record is as it was signed, from the first to the last."),
            )

    def _current_passphrase(self) -> str:
        """Return the current passphrase; show an error if it is missing."""
        current = self._current.text()

        def missing() -> str:
            return self.tr("Please type your present passphrase.")

        self._current_field.set_error(None if current else missing)
        if not current:
            self._current.setFocus()
        return current

    def _on_change_clicked(self) -> None:
        current = self._current_passphrase()
        new = self._new.value() if current else None
        if new is not None:
            self.change_requested.emit(current, new)

    def _on_code_clicked(self) -> None:
        current = self._current_passphrase()
        if current:
            self.code_requested.emit(current)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Passphrase and keys"),
            self.tr("Your passphrase, your recovery code, your records."),
        )
        self._passphrase.set_title(self.tr("Change your passphrase"))
        self._current_field.set_texts(self.tr("Your present passphrase"))
        set_button_text(self._change, self.tr("Change the passphrase"))
        self._recovery.set_title(self.tr("New recovery code"))
        self._code_words.setText(
            self.tr(
                "If the sheet is lost or somebody saw it: type your passphrase on this page"
                " and make a new one. The old sheet then no longer opens anything."
            )
        )
        set_button_text(self._code, self.tr("Make a new recovery code"))
        self._keys.set_title(self.tr("Your keys in words"))
        self._fingerprint.setAccessibleName(self._keys.accessibleName())
        self._fingerprint_words.setText(
            self.tr(
                "Read these words to the administrator, by telephone or in person, best before "
                "your keys are confirmed: every word must be the same on both screens. They are no "
                "secret, and they are not your recovery code."
            )
        )
        self._records.set_title(self.tr("Your records"))
        self._check_words.setText(
            self.tr(
                "The desk can go through every record of yours and compare it with what was "
                "signed. It changes nothing."
            )
        )
        set_button_text(self._check, self.tr("Check my records"))
        self._support.set_title(self.tr("If the desk does not work as it should"))
        self._report_words.setText(
            self.tr(
                "A report tells whoever helps you about this computer and this program, in numbers "
                "and fixed words: no names, no codes, nothing from any record. You read it first; "
                "it is never sent."
            )
        )
        set_button_text(self._report, self.tr("Report for support…"))
