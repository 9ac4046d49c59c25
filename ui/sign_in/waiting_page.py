"""Shown to a person who has made their keys and is not confirmed yet."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label


class WaitingPage(QWidget):
    """Says that the administrator must confirm the person, and what the two compare first.

    Args:
        name: The person's name.
        fingerprint: The fingerprint of their keys, in words.
        parent: Its parent, if any.

    Signals:
        print_requested: The person wants the words on paper.
        save_requested: The person wants the request as a file, for the administrator's laptop.
        back_requested: The person wants to go back to the sign-in.
    """

    print_requested = Signal()
    save_requested = Signal()
    back_requested = Signal()

    def __init__(self, name: str, fingerprint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._header = PageHeader("")
        self._sentence = label("", "body")
        self._fingerprint, self._compare = FingerprintWords(), label("", "body")
        self._fingerprint.set_words(fingerprint)
        self._print = plain_button("")
        self._print.setObjectName("print_fingerprint")
        self._save, self._elsewhere = plain_button(""), label("", "muted")
        self._save.setObjectName("save_request")
        self._back = primary_button("")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        texts = (self._header, self._sentence, self._compare, self._fingerprint, self._elsewhere)
        self.setLayout(column(*texts, row(self._save, self._print, None), row(self._back, None)))
        self.setFocusProxy(self._back)
        self._retranslate()

    def _retranslate(self) -> None:
        self._header.set_texts(self.tr("Thank you, {name}").format(name=self._name))
        self._sentence.setText(
            self.tr(
                "Your keys are made. The administrator now confirms you; after that you can sign "
                "in."
            )
        )
        self._compare.setText(
            self.tr(
                "Please read these words to the administrator, by telephone or in person: every "
                "word must be the same on both screens. They are no secret, and they are not your "
                "recovery code."
            )
        )
        self._fingerprint.setAccessibleName(self.tr("Words to compare"))
        self._elsewhere.setText(
            self.tr(
                "If the administrator works at another laptop of the office, please save the "
                "request as a file and bring it there. It is no secret."
            )
        )
        set_button_text(self._save, self.tr("Save the request…"))
        set_button_text(self._print, self.tr("Print these words"))
        set_button_text(self._back, self.tr("Back to the sign-in"))

    def changeEvent(self, event: QEvent) -> None:
        """Set every text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
