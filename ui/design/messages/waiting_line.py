"""A line below a choice of people: the chosen one cannot receive anything yet."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.design.styling import label
from ui.design.translated import Translated


class WaitingLine(Translated):
    """Says so at once when somebody is chosen who has not signed in yet; hidden otherwise.

    Args:
        box: The choice.
        name_of: Returns whom the choice stands for; by default the text of the choice.
        parent: Its parent, if any.
    """

    def __init__(
        self,
        box: QComboBox,
        name_of: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name_of = name_of or box.currentText
        self._waiting: frozenset[str] = frozenset()
        self._words = label("", "body")
        self._words.setObjectName("not_signed_in_yet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        box.currentIndexChanged.connect(lambda _place: self.retranslate())
        self.retranslate()

    def set_waiting(self, names: Iterable[str]) -> None:
        """Set who has not signed in yet."""
        self._waiting = frozenset(names)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        name = self._name_of()
        self.setVisible(name in self._waiting)
        text = self.tr(
            "{name} has not signed in yet. Nothing can be sent to them before that. If they have, "
            "at another laptop, exchange there and then here."
        )
        self._words.setText(text.format(name=name))
