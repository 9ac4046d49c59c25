"""How far a form is answered, and the ways back and on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.questionnaire.texts import BACK, NEXT, QUESTION_NUMBER, said


class StepBar(QWidget):
    """Progress, *Back* and *Next* of a form that is answered one question at a time.

    Signals:
        moved(int): Go so many steps on; negative for back.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_bar")
        self._where, self._done = label("", "muted"), QProgressBar()
        self._where.setObjectName("step_number")
        self._done.setTextVisible(False)
        self._back, self._next = plain_button(""), primary_button("")
        self._back.setObjectName("step_back")
        self._next.setObjectName("step_next")
        buttons = row(self._back, self._next, None)
        self.setLayout(column(buttons, self._done, self._where, spacing=SPACE_SMALL))
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))

    def show_step(self, number: int, count: int, language: str) -> None:
        """Show which step it is.

        Args:
            number: From 0.
            count: How many there are as things stand.
            language: The language of the words (BCP 47).
        """
        where = said(QUESTION_NUMBER, language).format(number=number + 1, count=count)
        self._where.setText(where)
        self._done.setAccessibleName(where)
        self._done.setRange(0, max(count, 1))
        self._done.setValue(number + 1)
        set_button_text(self._back, said(BACK, language))
        set_button_text(self._next, said(NEXT, language))
        # The buttons keep their places, so that none comes under a pointer that pressed another.
        self._back.setEnabled(number > 0)
        self._next.setEnabled(number + 1 < count)
