"""The page on which a client complains alone: large, in their language, sealed when sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.complaints.complaint_wording import PageWords
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.fields.text_box import TextBox
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import column, page_layout, row
from ui.design.recording import mark_only_meant
from ui.design.styling import label, restyle

_LINES = 7


class ComplaintPage(QWidget):
    """Who receives it, a text field, and thanks; it fills the whole window.

    No draft is saved: the counsellor would see it.

    Args:
        words: The texts of the page.
        parent: Its parent, if any.

    Signals:
        finished(str): Send what was written.
        closed: Lock the desk.
    """

    finished = Signal(str)
    closed = Signal()

    def __init__(self, words: PageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complaint_page")
        self._words = words
        self._text, self._refused = TextBox("complaint_text", _LINES), label("", "error")
        self._text.setAccessibleName(words.ask)
        self._text.setAccessibleDescription(f"{words.who} {words.no_name}")
        self._send, self._stop = primary_button(""), plain_button("")
        self._close = primary_button("")
        for button, name, text in (
            (self._send, "complaint_send", words.send),
            (self._stop, "complaint_stop", words.stop),
            (self._close, "complaint_close", words.close),
        ):
            button.setObjectName(name)
            set_button_text(button, text)
        mark_only_meant(self._stop)
        restyle(self._text, role="large-answer")
        for button in (self._send, self._close):
            restyle(button, role="large")
        self._stack = CurrentStack(lines=0)
        self._stack.addWidget(self._build_question())
        self._stack.addWidget(self._build_thanks())
        page_layout(self).addWidget(self._stack)
        self._send.clicked.connect(self._on_send_clicked)
        self._stop.clicked.connect(self.thank)
        self._close.clicked.connect(self.closed)
        self.setFocusProxy(self._text)

    def _build_question(self) -> QWidget:
        words, place = self._words, QWidget()
        parts = column(
            label(words.ask, "reading-heading"),
            label(words.who, "reading"),
            label(words.no_name, "reading"),
            self._text,
            self._refused,
            row(self._stop, None, self._send),
        )
        parts.addStretch(1)
        place.setLayout(parts)
        return place

    def _build_thanks(self) -> QWidget:
        place = QWidget()
        parts = column(label(self._words.thanks, "reading-heading"), row(self._close, None))
        parts.addStretch(1)
        place.setLayout(parts)
        return place

    def _on_send_clicked(self) -> None:
        self._refused.setText("")
        self.finished.emit(self._text.toPlainText())

    def thank(self) -> None:
        """Show thanks, and clear what the client wrote."""
        self._text.clear()
        self._stack.setCurrentIndex(1)
        self.setFocusProxy(self._close)
        self._close.setFocus()

    def refuse(self) -> None:
        """Show that it could not be sent."""
        self._refused.setText(self._words.refused)
