"""A quiet line at the foot of the window, which can be closed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.design.announcing import announce
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE, SPACE_SMALL, show_if
from ui.design.styling import label
from ui.design.translated import Text, text_of


class ReminderLine(QFrame):
    """One sentence, without a sound and without taking the focus.

    Args:
        name: The name of the reminder, from which its widgets' names derive.
        icon: Its icon.
        stays: Whether it cannot be closed.
        parent: Its parent, if any.

    Signals:
        action_requested: The button that does something about it was pressed.
    """

    action_requested = Signal()
    closed = Signal()

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
        self._told: Text = ""
        self._doing: Text = ""
        self._label = label("", "body")
        self._label.setObjectName(name)
        self._close = quiet_button("")
        self._close.setObjectName(f"close_{name}")
        self._close.clicked.connect(self._on_close_clicked)
        self._action = plain_button("")
        self._action.setObjectName(f"{name}_action")
        self._action.clicked.connect(self.action_requested)
        if stays:
            self._close.hide()
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

    def say(self, text: Text, action: Text = "") -> None:
        """Show a sentence; an empty one hides the line.

        Args:
            text: The sentence. A function is asked again in each language until it is closed.
            action: The text of a button that does something about it, likewise; empty for none.
        """
        appears = self.isHidden()
        self._told, self._doing = text, action
        self._put_text()
        self.setVisible(bool(self.text))
        if appears:  # Not at every second of a countdown.
            announce(self, self.text)

    def _on_close_clicked(self) -> None:
        self.say("")
        self.closed.emit()

    def _put_text(self) -> None:
        text = text_of(self._told)
        self._label.setText(text)
        self.setAccessibleName(text)
        set_button_text(self._action, text_of(self._doing))
        show_if(self._doing, self._action)

    def _retranslate(self) -> None:
        self._put_text()
        set_button_text(self._close, self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Set the button's text again in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
