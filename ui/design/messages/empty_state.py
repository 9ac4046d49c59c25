"""What a list shows while it is empty."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.design.buttons import set_button_text, yielding_button
from ui.design.drawn import drawn_width
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_MEDIUM, SPACE_SMALL, row, show_if
from ui.design.styling import label
from ui.design.tokens import scaled

_ALL_BUT_NOTHING = 1000


class EmptyState(QWidget):
    """An icon and a sentence at the top, and perhaps a button beside it.

    Args:
        icon_name: The icon.
        sentence: What is not here yet and how it gets here.
        action: The text of the button; leave empty for none.
        name: The object name of the button; it is that of the page's own one, which it replaces.
        parent: Its parent, if any.

    Signals:
        action_requested: The button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        action: str = "",
        name: str = "empty_state_action",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = label("", "muted")
        self._button = yielding_button("")
        self._button.setObjectName(name)
        self._button.clicked.connect(self.action_requested)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        beside = row(Glyph(icon_name, tone="muted"), self._sentence, self._button, None)
        beside.setStretch(1, _ALL_BUT_NOTHING)
        beside.insertSpacing(2, SPACE_SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_MEDIUM, 0, SPACE_MEDIUM)
        layout.addLayout(beside)
        layout.addStretch(1)
        self.set_texts(sentence, action)

    def set_texts(self, sentence: str, action: str = "") -> None:
        """Change the sentence and the text of the button."""
        self._sentence.setText(sentence)
        set_button_text(self._button, action)
        show_if(bool(action), self._button)
        self._fit()
        self.setAccessibleName(sentence)

    def _fit(self) -> None:
        """Keep the button beside the sentence, which takes no more than its own width."""
        metrics = self._sentence.fontMetrics()
        own = drawn_width(self._sentence.text(), metrics) + metrics.averageCharWidth()
        self._sentence.setMaximumWidth(min(own, scaled("width_prose")))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
