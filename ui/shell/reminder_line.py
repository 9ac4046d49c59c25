"""A quiet line at the foot of the window, which can be closed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label


class ReminderLine(QFrame):
    """One sentence, without a sound and without taking the focus.

    Args:
        name: The name of the reminder, from which its widgets' names derive.
        icon: Its icon.
        stays: Whether it cannot be closed.
        parent: Its parent, if any.

    Signals:
        action_requested: Its button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        name: str = "reminder",
        icon: str = "calendar",
        *,
        stays: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "busy")
        self.setObjectName(f"{name}_line")
        self._label = label("", "body")
        self._label.setObjectName(name)
        self._action, self._close = plain_button(""), quiet_button("")
        self._action.setObjectName(f"{name}_action")
        self._close.setObjectName(f"close_{name}")
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(lambda: self.say(""))
        self._close.setVisible(not stays)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        layout.setSpacing(SPACE)
        layout.addWidget(Glyph(icon))
        layout.addWidget(self._label, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string."""
        return self._label.text()

    def say(self, text: str, action: str = "") -> None:
        """Show a sentence; an empty one hides the line.

        Args:
            text: The sentence.
            action: The text of its button; leave empty for none.
        """
        self._label.setText(text)
        self.setAccessibleName(text)
        set_button_text(self._action, action)
        self._action.setVisible(bool(action))
        self.setVisible(bool(text))

    def _retranslate(self) -> None:
        set_button_text(self._close, self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Set the button's text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
