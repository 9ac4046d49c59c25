"""A form field: label, editor, help and error message."""

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.design.announcing import announce
from ui.design.bounded import Bounded
from ui.design.drawn import drawn_width
from ui.design.fields.kept_in_sight import KeptInSight
from ui.design.fields.widths import at_the_start, bound
from ui.design.focus import focus_first
from ui.design.layout.layouts import SPACE_TINY, scroll_into_view, show_if
from ui.design.styling import label, restyle
from ui.design.tokens import scaled
from ui.design.translated import Phrase

_HELP = 2
"""The place of the help, after the label and the editor; an error is below it."""

_EDITED = (
    *("textChanged", "currentIndexChanged", "valueChanged"),
    *("value_changed", "text_changed", "toggled"),
)
"""The signals by which editors tell that they were edited; each has one of them."""


class Field(QWidget):
    """One field of a form.

    What is wrong with it is shown until it is edited.

    Args:
        text: The label; it also names the editor for a screen reader.
        widget: The editor, such as a line edit or a choice group.
        help_text: One line of help, if needed.
        parent: Its parent, if any.

    Attributes:
        widget: The editor.
    """

    def __init__(
        self, text: str, widget: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.widget = widget
        self._help_text, self._just_told, self._refused = help_text, False, False
        self._wrong: Phrase | None = None
        self._kept: KeptInSight | None = None
        self._label = label("", "label")
        self._label.setBuddy(widget)
        self._help: QLabel | None = None
        self._error: QLabel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_TINY)
        self._layout.addWidget(self._label)
        self._layout.addLayout(at_the_start(widget))
        bound(widget)
        self.set_texts(text, help_text)
        edited = next((each for each in _EDITED if hasattr(widget, each)), None)
        if edited is not None:
            getattr(widget, edited).connect(self._on_edited)

    def _say(self, line: QLabel | None, role: str, place: int, text: str) -> QLabel | None:
        """Show a line of text, which is made once there is one: most fields never have any."""
        if line is None and text:
            line = label("", role)
            self._layout.insertWidget(place, line)
        if line is not None:
            line.setText(text)
            show_if(bool(text), line)
        return line

    def add_below(self, line: QWidget) -> None:
        """Add a line at the end of the field."""
        self._layout.addWidget(line)

    @property
    def error(self) -> str:
        """The error message shown, or an empty string."""
        return self._error.text() if self._error is not None else ""

    def set_texts(self, text: str, help_text: str = "") -> None:
        """Change the label and the help text."""
        self._label.setText(text)
        show_if(bool(text), self._label)  # A tick says by itself what it is.
        self._help_text = help_text
        self._help = self._say(self._help, "help", _HELP, help_text)
        self.widget.setAccessibleName(text.replace("&", ""))
        self._describe()

    def set_error(self, text: Phrase | None) -> None:
        """Show an error message below the editor; `None` removes it.

        The first field of a form with an error is scrolled into view, and has the focus unless
        somebody is just editing another.
        """
        self._wrong, self._refused = text, False
        if text is None and self._kept is not None:
            self._kept.end()
            self._kept = None
        if self._wrong is not None:
            self._just_told = True
            # Once every field of the form has its error.
            QTimer.singleShot(0, self, self._show_if_first)
        before, now = self.error, self._wrong() if self._wrong is not None else ""
        if now == before:
            return
        place = _HELP if self._help is None else _HELP + 1
        self._error = self._say(self._error, "error", place, now)
        if bool(now) != bool(before):
            restyle(self.widget, invalid=bool(now))  # Applying a style sheet again is slow.
        self._describe()

    def refuse(self, text: Phrase) -> None:
        """Show why what stands here was not saved, and go there whatever has the focus.

        It goes as soon as the field is edited or hidden.
        """
        self.set_error(text)
        self._just_told, self._refused = False, True
        self._show()
        self._focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was refused once the form is left; a minimised window is not."""
        super().hideEvent(event)
        if self._refused and not event.spontaneous():
            self.set_error(None)

    def _on_edited(self) -> None:
        # A form that checks while somebody types may have told it by the same signal.
        if self.error and not self._just_told:
            self.set_error(None)

    def _show_if_first(self) -> None:
        if not self._just_told:
            return
        self._just_told = False
        form: QWidget | None = self.parentWidget()
        while form is not None and not isinstance(form, QScrollArea):
            form = form.parentWidget()
        form = form or self.window()
        if not self.isVisible() or not self.error:
            return
        top = self.mapTo(form, QPoint()).y()
        others = [each for each in form.findChildren(Field) if each.error and each.isVisible()]
        if all(each.mapTo(form, QPoint()).y() >= top for each in others):
            self._show()
            if not _is_edited(self.window()):
                self._focus()

    def _focus(self) -> None:
        """Focus the editor, or the first control in it if it takes no focus itself."""
        if self.widget.focusProxy() is None and not self.widget.focusPolicy():
            focus_first(self.widget)
        else:
            self.widget.setFocus()

    def _show(self) -> None:
        self._scroll()
        self._kept = self._kept or KeptInSight(self, self._scroll)
        announce(self, self.error, urgent=True)

    def _scroll(self) -> None:
        scroll_into_view(self)
        # At large text a field may be taller than what is shown of the form.
        if self._error is not None:
            scroll_into_view(self._error)

    def width_beside(self) -> int:
        """Return room for a name, where one is written."""
        named = isinstance(self.widget, QLineEdit) and not isinstance(self.widget, Bounded)
        return scaled("width_choice") if named else 0

    def sizeHint(self) -> QSize:
        """Return room for the label on one line, and for a name, where there is so much."""
        hint = super().sizeHint()
        whole = drawn_width(self._label.text(), self._label.fontMetrics())
        wide = max(min(whole, scaled("width_choice")), self.width_beside())
        return hint.expandedTo(QSize(wide, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the language."""
        super().changeEvent(event)
        told = self._error if self.error else None
        if event.type() == QEvent.Type.LanguageChange and told is not None:
            told.setText(self._wrong() if self._wrong is not None else "")
            self._describe()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            bound(self.widget)

    def _describe(self) -> None:
        parts = [part for part in (self.error, self._help_text) if part]
        self.widget.setAccessibleDescription(" ".join(parts))


def _is_edited(window: QWidget) -> bool:
    """Return whether an editor in a field of a window has the focus."""
    around: QWidget | None = window.focusWidget()
    while around is not None and not isinstance(around, Field):
        around = around.parentWidget()
    return around is not None
