"""A day, typed or picked from a calendar; it may be left empty."""

import contextlib
import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.design.buttons import plain_button
from ui.design.icons import icon
from ui.design.layout.layouts import SPACE, SPACE_SMALL

_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class DayEdit(QWidget):
    """A line for a day as day-month-year, with a calendar beside it.

    Signals:
        value_changed(object): The day, or `None` when the line is empty or not a valid day.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setObjectName("day")
        room = self.fontMetrics().horizontalAdvance("00-00-00000") + 2 * SPACE
        self._edit.setMinimumWidth(room)
        self._open = plain_button("")
        self._open.setObjectName("open_calendar")
        self._popup: QWidget | None = None
        self._look: tuple[int, QColor] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._open)
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self._on_text_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self._retranslate()
        self._colour()

    @property
    def tab_end(self) -> QWidget:
        """The last widget in the field's tab order, for use in `setTabOrder`."""
        return self._open

    def value(self) -> date | None:
        """Return the day, or `None` when the line is empty or not a valid day."""
        written = re.sub(r"[./\s]+", "-", self._edit.text().strip())
        for pattern in ("%d-%m-%Y", "%Y-%m-%d"):
            with contextlib.suppress(ValueError):
                return datetime.strptime(written, pattern).date()  # noqa: DTZ007 - a day only
        return None

    def is_valid(self) -> bool:
        """Return whether the line is empty or holds a valid day."""
        return not self._edit.text().strip() or self.value() is not None

    def text(self) -> str:
        """Return the text of the line."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Set the text of the line, which need not be a valid day yet."""
        self._edit.setText(text)

    def set_value(self, day: date | None) -> None:
        """Set the day; `None` empties the line."""
        self._edit.setText(f"{day:%d-%m-%Y}" if day else "")

    def _on_text_changed(self) -> None:
        self.value_changed.emit(self.value())

    def _on_open_clicked(self) -> None:
        self._popup = popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self.value()
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._on_day_picked)
        calendar.clicked.connect(self._on_day_picked)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()
        calendar.setFocus()

    def _on_day_picked(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self._edit.setFocus()

    def _retranslate(self) -> None:
        self._edit.setPlaceholderText(self.tr("DD-MM-YYYY"))
        self._open.setAccessibleName(self.tr("Open the calendar"))
        self._open.setToolTip(self.tr("Open the calendar"))

    def _colour(self) -> None:
        side = self.fontMetrics().ascent()
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        if (side, colour) == self._look:
            return  # Styling a window changes the looks of each of its fields several times.
        self._look = side, colour
        self._open.setIconSize(QSize(side, side))
        self._open.setIcon(icon("calendar", colour))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in _LOOKS:
            self._colour()
        super().changeEvent(event)
