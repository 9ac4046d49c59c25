"""A heading with the items below it; it may be one of several repetitions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.design.buttons import plain_button, quiet_button
from ui.design.layout.layouts import SPACE, SPACE_SMALL, hide_unless
from ui.design.styling import label
from ui.questionnaire.texts import ADD_GROUP, REMOVE, said


class GroupSection(QFrame):
    """One group, or one repetition of it.

    Args:
        title: The heading; leave empty for none.
        framed: Whether it has a surface of its own.
        parent: Its parent, if any.

    Attributes:
        body: The layout for its items.

    Signals:
        removal_requested(): The person wants to remove this repetition.
        addition_requested(): The person wants to add a repetition.
    """

    removal_requested = Signal()
    addition_requested = Signal()

    def __init__(self, title: str, *, framed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        if framed:
            self.setProperty("role", "card")
        margin = SPACE if framed else 0
        self._heading = label(title, "heading")
        self._problem = label("", "error")
        self._problem.setVisible(False)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(margin, margin, margin, margin)
        self._layout.setSpacing(SPACE)
        self._top = QHBoxLayout()
        self._top.setSpacing(SPACE_SMALL)
        self._top.addWidget(self._heading, 1)
        self._layout.addLayout(self._top)
        # Only now that it is in here; without a parent it would open as a window.
        hide_unless(title, self._heading)
        self._layout.addWidget(self._problem)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        self._layout.addLayout(self.body)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title = title
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def offer_removal(self, language: str) -> None:
        """Show a button that removes this repetition, in words of that language."""
        button = quiet_button(said(REMOVE, language))
        button.setObjectName("remove_repetition")
        button.setAccessibleDescription(self._title)
        button.clicked.connect(self.removal_requested)
        self._top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def offer_addition(self, language: str) -> None:
        """Show a button that adds a repetition, in words of that language."""
        button = plain_button(said(ADD_GROUP, language))
        button.setObjectName("add_repetition")
        button.setAccessibleDescription(self._title)
        button.clicked.connect(self.addition_requested)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def focus_first(self) -> None:
        """Focus the first widget inside that takes the focus."""
        inside = self.findChildren(QWidget)
        wanted = (each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        target = next((each for each in wanted if each.isVisibleTo(self)), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return the problem shown, or an empty string."""
        return self._problem.text()

    def set_problem(self, text: str) -> None:
        """Show a problem below the heading; an empty text removes it."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.setAccessibleDescription(text)
