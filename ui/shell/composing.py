"""Finishes the word that an input method is still composing, so that it is not lost."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit


class Composing(QObject):
    """Knows what is being composed in the field that has the focus; there is one for all windows.

    Args:
        application: It watches as long as this lives.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._composed = ""
        application.focusObjectChanged.connect(self._watch)
        self._watch(application.focusObject())

    def _watch(self, field: QObject | None) -> None:
        self._composed = ""
        if field is not None:
            field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what is composed."""
        if isinstance(event, QInputMethodEvent):
            self._composed = event.preeditString()
        return False

    def finish(self) -> None:
        """Have the input method finish its word; if it does not, take the word as it is."""
        QGuiApplication.inputMethod().commit()
        field = QApplication.focusWidget()
        composed = self._composed or _composed_in(field)
        if composed and field is not None:
            self._composed = ""
            event = QInputMethodEvent()
            event.setCommitString(composed)
            QApplication.sendEvent(field, event)


def watched_composing() -> Composing:
    """Return the one that watches the application."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - windows need one
    return application.findChild(Composing) or Composing(application)


def _composed_in(field: QObject | None) -> str:
    """Return what was composed in an editor before it was watched; a line does not tell it."""
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.textCursor().block().layout().preeditAreaText()
    return ""
