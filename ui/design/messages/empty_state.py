"""What a list shows while it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.design.buttons import primary_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, SPACE_LARGE
from ui.design.styling import label


class EmptyState(QWidget):
    """An icon, a sentence and perhaps a button.

    Args:
        icon_name: The icon.
        sentence: What is not here yet and how it gets here.
        action: The text of the button; leave empty for none.
        parent: Its parent, if any.

    Signals:
        action_requested: The button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, icon_name: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = label("", "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = primary_button("")
        self._button.setObjectName("empty_state_action")
        self._button.clicked.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_LARGE, SPACE_LARGE * 2, SPACE_LARGE, SPACE_LARGE * 2)
        layout.setSpacing(SPACE)
        layout.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Glyph(icon_name, lines=2.2, tone="accent"), 0, centre)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button, 0, centre)
        layout.addStretch(1)
        self.set_texts(sentence, action)

    def set_texts(self, sentence: str, action: str = "") -> None:
        """Change the sentence and the text of the button."""
        self._sentence.setText(sentence)
        set_button_text(self._button, action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
