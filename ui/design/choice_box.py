"""A drop-down list."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from ui.design.bounded import Bounded
from ui.design.drawn import drawn_width
from ui.design.tokens import scaled
from ui.design.wheel import WheelForPage


class ChoiceBox(Bounded, WheelForPage, QComboBox):
    """A drop-down list that leaves the wheel to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bounded = self._asks = self._short = False
        # By default it stays as wide as it was when it was first shown, in whatever language.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._widths, self._widest = list[int](), 0
        self.leave_wheel_to_page()
        model = self.model()
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)
        self.currentTextChanged.connect(self._tell_whole)

    def bound(self) -> None:
        """Be as wide as a choice, or wider where its longest text needs it."""
        self._bounded = True
        self._widths = self._measured(range(self.count()))
        self._fit(max(self._widths, default=0))

    @property
    def asks(self) -> bool:
        """Whether nothing is chosen by itself."""
        return self._asks

    def leave_open(self) -> None:
        """Choose nothing by itself, and say what to do as long as nothing is chosen."""
        self._asks = True
        self.setPlaceholderText(self.tr("Choose…"))

    def sizeHint(self) -> QSize:
        """Return the width of the longest text as it is drawn; Qt adds up the letters' advances."""
        hint = super().sizeHint()
        return QSize(hint.width() + scaled("space_small"), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the text that is shown, and for the others up to the width of a choice.

        Qt's own stays that of the texts before.
        """
        hint = self.sizeHint()
        shown = drawn_width(self.currentText(), self.fontMetrics()) + 2 * scaled("control")
        most = max(scaled("width_choice"), shown)
        return QSize(min(hint.width(), most), hint.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """End a text that is too long for the page with an ellipsis; the tool tip tells it all."""
        super().initStyleOption(option)
        if self._short:
            elide, room = Qt.TextElideMode.ElideRight, self._room(option)
            option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)

    def _room(self, option: QStyleOptionComboBox) -> int:
        field = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(kind, option, field, self).width()

    def _tell_whole(self) -> None:
        if not self.isVisible():
            return  # it is measured once it is seen
        option, text = QStyleOptionComboBox(), self.currentText()
        super().initStyleOption(option)
        self._short = drawn_width(text, self.fontMetrics()) > self._room(option)
        self.setToolTip(text if self._short else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text where there is no room for it any more."""
        super().resizeEvent(event)
        self._tell_whole()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the whole text if there is no room for it."""
        super().showEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, and fit the width to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._asks:
            self.leave_open()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            if self._bounded:
                self.bound()
            self._tell_whole()

    def _measured(self, places: range) -> list[int]:
        metrics = self.fontMetrics()
        return [drawn_width(self.itemText(place), metrics) for place in places]

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        # Looking only at what is new: at all of the texts for each of them would be quadratic.
        if self._bounded:
            new = self._measured(range(first, last + 1))
            self._widths[first:first] = new
            self._fit(max([self._widest, *new]))

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._bounded:
            del self._widths[first : last + 1]
            self._fit(max(self._widths, default=0))

    def _on_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        if self._bounded:
            places = range(top.row(), bottom.row() + 1)
            self._widths[places.start : places.stop] = self._measured(places)
            self._fit(max(self._widths, default=0))

    def _fit(self, widest: int) -> None:
        self._widest = widest
        needed = widest + 2 * scaled("control")
        least, most = scaled("width_choice"), scaled("width_text")
        self.setMaximumWidth(max(least, min(needed, most)))
