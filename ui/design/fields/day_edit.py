"""A day, typed or picked from a calendar; it may be left empty."""

import contextlib
import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QVBoxLayout,
    QWidget,
)

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.plain_text import plain_digits
from ui.design.bounded import Bounded
from ui.design.fields.inside_line import InsideLine
from ui.design.layout.layouts import column
from ui.design.tokens import scaled
from ui.design.translated import Translated

_PARTED = re.compile(r"[./\s\u2010-\u2015-]+")
_UNPARTED = len("DDMMYYYY")
_LIKE_A_DAY = re.compile(r"\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{8}")


class DayEdit(Bounded, Translated):
    """A line for a day as day-month-year in any digits, with a calendar inside its far end.

    Signals:
        value_changed(object): The day, or `None` when the line is empty or not a valid day.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = InsideLine("calendar")
        self._edit.setObjectName("day")
        self._open = self._edit.button
        self._open.setObjectName("open_calendar")
        self._popup: QWidget | None = None
        self.setLayout(column(self._edit))
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self._on_text_changed)
        self._open.clicked.connect(self._on_open_clicked)
        self.retranslate()

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
        written = self._written()
        # Eight figures in a row are read only whole: strptime would take fewer.
        unparted = len(written) == _UNPARTED and written.isdecimal()
        for pattern in ("%d%m%Y",) if unparted else ("%d-%m-%Y", "%Y-%m-%d"):
            with contextlib.suppress(ValueError):
                return datetime.strptime(written, pattern).date()  # noqa: DTZ007 - a day only
        return None

    def _written(self) -> str:
        """Return what is in the line, its parts parted by hyphens."""
        return _PARTED.sub("-", plain_digits(self._edit.text()).strip())

    def wanted(self) -> str:
        """Return what to do about a day that is missing or cannot be read."""
        if _LIKE_A_DAY.fullmatch(self._written()):
            return self.tr("There is no such day. Please write it as day-month-year.")
        return self.tr("Please write the day as day-month-year.")

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

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._edit.setPlaceholderText(self.tr("DD-MM-YYYY"))
        self._open.setAccessibleName(self.tr("Open the calendar"))
        self._open.setToolTip(self.tr("Open the calendar"))
