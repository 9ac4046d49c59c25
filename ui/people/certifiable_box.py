"""One person who can be confirmed, to be ticked once their words were compared."""

from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.office_log.certifiable import Certifiable
from ui import words
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated
from ui.words.phrases import sentences


class CertifiableBox(Translated):
    """Shows exactly what the office root would sign: a name, roles, and the keys in words.

    Args:
        shown: The person.
        parent: Its parent, if any.

    Attributes:
        shown: The person.
    """

    def __init__(self, shown: Certifiable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self._box = QCheckBox(shown.name.replace("&", "&&"))
        self._box.setObjectName(f"confirm_{shown.person}")
        self._roles, self._words = label("", "muted"), FingerprintWords()
        self._words.set_words(shown.words)
        self.setLayout(column(self._box, self._roles, self._words, spacing=SPACE_SMALL))
        self.setFocusProxy(self._box)
        self.retranslate()

    @property
    def ticked(self) -> bool:
        """Whether the person is to be confirmed."""
        return self._box.isChecked()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        roles = ", ".join(words.role(each) for each in self.shown.roles)
        self._roles.setText(roles)
        self._words.setAccessibleName(self.tr("Words to compare"))
        self._box.setAccessibleDescription(f"{sentences(roles)} {self.shown.words}")
