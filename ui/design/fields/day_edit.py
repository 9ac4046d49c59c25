"""A day, typed or picked from a calendar; it may be left empty."""

import contextlib
import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.plain_text import plain_digits
from ui.design.buttons import inside_button
from ui.design.icons import icon
from ui.design.layout.layouts import SPACE_TINY, column
from ui.design.tokens import scaled

_PARTED = re.compile(r"[./\s\u2010-\u2015-]+")
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class _Line(QLineEdit):
    """A line with a button inside its far end."""

    def __init__(self) -> None:
        super().__init__()
        self.button: QPushButton = inside_button(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at its place."""
        super().resizeEvent(event)
        self._place_button()

    def event(self, event: QEvent) -> bool:
        """Place the button again when it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_button()
        return super().event(event)

    def _place_button(self) -> None:
        """Put the button inside the far end, and keep the text clear of it."""
        side = self.button.sizeHint()
        self.button.resize(side)
        apart = max(SPACE_TINY, (self.height() - side.height()) // 2)
        self.button.move(self.width() - side.width() - apart, (self.height() - side.height()) // 2)
        self.setTextMargins(0, 0, side.width(), 0)


class DayEdit(QWidget):
    """A line for a day as day-month-year in any digits, with a calendar inside its far end.

    Signals:
        value_changed(object): The day, or `None` when the line is empty or not a valid day.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _Line()
        self._edit.setObjectName("day")
        self._open = self._edit.button
        self._open.setObjectName("open_calendar")
        self._popup: QWidget | None = None
        self._look: tuple[int, QColor] | None = None
        self.setLayout(column(self._edit))
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self._on_text_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self._retranslate()
        self._colour()

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what takes the focus."""
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line, which is what takes the focus."""
        super().setAccessibleDescription(description)
        self._edit.setAccessibleDescription(description)

    def bound(self) -> None:
        """Be as wide as a day."""
        self.setFixedWidth(scaled("width_date"))

    def value(self) -> date | None:
        """Return the day, or `None` when the line is empty or not a valid day."""
        written = _PARTED.sub("-", plain_digits(self._edit.text()).strip())
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
        # Today is the office's, whatever zone this computer is set to.
        day = self.value() or local_day(datetime.now(UTC))
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
