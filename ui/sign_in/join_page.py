"""Sets this computer up as a laptop of an existing office."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.messages.file_dialog import file_to_read
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.key_place import KeyPlace


class JoinPage(Translated):
    """The office file, the words to compare, and where to keep this computer's secret.

    Args:
        keyring_available: Whether this computer has a usable keyring.
        parent: Its parent, if any.

    Signals:
        file_chosen(Path): The person chose an office file.
        join_requested(Path): The words are the same; the key file, or `None` for the keyring.
        back_requested: The person wants to go back.
    """

    file_chosen = Signal(object)
    join_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, keyring_available: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header, self._how = PageHeader(""), label("", "body")
        self._choose = plain_button("")
        self._choose.setObjectName("choose_office_file")
        self._office, self._compare = label("", "heading"), label("", "body")
        self._office.setObjectName("office_of_file")
        self._words, self._place = FingerprintWords(), KeyPlace(keyring_available)
        self._join, self._back = primary_button(""), quiet_button("")
        self._join.setObjectName("join_office")
        self._back.setObjectName("back")
        self._after = QWidget()
        after = column(self._office, self._compare, self._words, self._place)
        self._after.setLayout(after)
        self._after.hide()
        self._join.hide()
        choose, buttons = row(self._choose, None), row(self._back, None, self._join)
        self.setLayout(column(self._header, self._how, choose, self._after, buttons))
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._join.clicked.connect(self._on_join_clicked)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def show_office(self, name: str, fingerprint: str) -> None:
        """Show which office the file belongs to, and the words of its root."""
        self._office.setText(name)
        self._words.set_words(fingerprint)
        self._after.show()
        self._join.show()
        self._place.setFocus()

    def forget_office(self) -> None:
        """Hide the office, because the file is not an office file."""
        self._after.hide()
        self._join.hide()

    def _on_choose_clicked(self) -> None:
        title = self.tr("The office file")
        path = file_to_read(self, title, self.tr("Office file (*.cdo)"))
        if path:
            self.file_chosen.emit(path)

    def _on_join_clicked(self) -> None:
        if self._place.complete():
            self.join_requested.emit(self._place.path())

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Another laptop of the office"),
            self.tr("The office exists already. This computer becomes one of its laptops."),
        )
        self._how.setText(
            self.tr(
                "At the other laptop, somebody opens “Other laptops” and saves an office file, on "
                "a stick for instance. Please choose that file here."
            )
        )
        set_button_text(self._choose, self.tr("Choose the office file…"))
        self._compare.setText(
            self.tr(
                "Please compare these words with those under “Other laptops” at the other laptop, "
                "by telephone or side by side. Every word must be the same. If one differs, please "
                "stop here and tell the administrator."
            )
        )
        self._words.setAccessibleName(self.tr("Words to compare"))
        set_button_text(self._join, self.tr("The words are the same, set it up"))
        set_button_text(self._back, self.tr("Back"))
