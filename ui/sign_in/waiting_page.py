"""Shown to a person who has made their keys and is not confirmed yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row, show_if
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Translated


class WaitingPage(Translated):
    """Says that the administrator must confirm the person, and what the two compare first.

    Args:
        name: The person's name.
        fingerprint: The fingerprint of their keys, in words.
        exchanges: Whether this laptop exchanges with others.
        parent: Its parent, if any.

    Signals:
        print_requested: The person wants the words on paper.
        exchange_requested: The request should go to the administrator's laptop now.
        back_requested: The person wants to go back to the sign-in.
    """

    print_requested = Signal()
    exchange_requested = Signal()
    back_requested = Signal()

    def __init__(
        self,
        name: str,
        fingerprint: str,
        *,
        exchanges: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._header = PageHeader("")
        self._sentence = label("", "body")
        self._fingerprint, self._compare = FingerprintWords(), label("", "body")
        self._fingerprint.set_words(fingerprint)
        self._print = plain_button("")
        self._print.setObjectName("print_fingerprint")
        self._exchange, self._elsewhere = plain_button(""), label("", "muted")
        self._exchange.setObjectName("exchange_now")
        show_if(exchanges, self._exchange, self._elsewhere)
        self._back = primary_button("")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.back_requested)
        self._print.clicked.connect(self.print_requested)
        self._exchange.clicked.connect(self.exchange_requested)
        texts = (self._header, self._sentence, self._compare, self._fingerprint, self._elsewhere)
        self.setLayout(
            column(*texts, row(self._exchange, self._print, None), row(self._back, None))
        )
        self.setFocusProxy(self._back)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
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
                "If the administrator works at another laptop of the office, your request goes "
                "there with the next exchange, and the answer comes back with another one. Once "
                "it is here, you can sign in."
            )
        )
        set_button_text(self._exchange, self.tr("Exchange now"))
        set_button_text(self._print, self.tr("Print these words"))
        set_button_text(self._back, self.tr("Back to the sign-in"))
