"""The caseworkers' page of demands for records."""

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.trust import VaultKind
from ui.demands.demands_view import DemandsView
from ui.demands.legal_hand_over_card import LegalHandOverCard
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.passphrase_card import PassphraseCard
from ui.design.translated import Translated


class DemandsPage(Translated):
    """The register of demands for legal files, and the hand-over of files.

    Attributes:
        view: The register.
        hand_over: The card below an open demand.
        passphrase: The card with the passphrase of the file that was just saved.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demands_page")
        self._header = PageHeader("")
        self.hand_over, self.passphrase = LegalHandOverCard(), PassphraseCard()
        self.view = DemandsView(VaultKind.CASEWORK, self.hand_over)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self.passphrase)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Demands for records"),
            self.tr(
                "Who asked for files, under which law or order, what advice was taken, and"
                " what was given."
            ),
        )
