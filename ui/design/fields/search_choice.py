"""A field to choose one record among thousands: by typing a part of its title, or from a list."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from ui.design.choice_box import ChoiceBox
from ui.design.drawn import drawn_width
from ui.design.fields.offered import Offered
from ui.design.tokens import scaled
from ui.design.translated import Text, text_of


class SearchChoice(ChoiceBox):
    """A drop-down list that is searched by typing, and holds no entry of its own.

    Nothing is chosen until somebody chooses. What was typed and leads to no record, or to several,
    gives way to what was chosen before.

    Signals:
        chosen: Somebody chose another record, or none.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing: Text = lambda: self.tr("Type or choose…")
        self._before = -1
        self._record, self._offered = "", Offered(parent=self)
        self._line, self._completer = QLineEdit(), QCompleter()
        self._completer.setParent(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Otherwise every title is measured.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._completer)
        for view in (self.view(), self._completer.popup()):
            if isinstance(view, QListView):
                # With rows of one height, only those in sight are looked at.
                view.setUniformItemSizes(True)
        self.offer(self._offered)
        self.activated.connect(self._on_activated)
        self._line.editingFinished.connect(self._settle)
        self._say_nothing()

    @property
    def offered(self) -> Offered:
        """What there is to choose from."""
        return self._offered

    def offer(self, offered: Offered) -> None:
        """Offer records, which may change; what is chosen stays chosen."""
        if offered is not self._offered:
            self._offered.modelAboutToBeReset.disconnect(self._on_about_to_reset)
            self._offered.modelReset.disconnect(self._on_reset)
        self._offered = offered
        with QSignalBlocker(self):
            self.setModel(offered)
            self._completer.setModel(offered)
        # After the slots of the combo box itself, which chooses nothing then.
        offered.modelAboutToBeReset.connect(self._on_about_to_reset)
        offered.modelReset.connect(self._on_reset)
        self._on_reset()

    def choose(self, record: str) -> None:
        """Choose a record; ``""`` for none. One that is not offered yet is chosen once it is."""
        self._record = record
        self.setCurrentIndex(self._offered.place(record))
        if self.currentIndex() < 0:
            self.clearEditText()
        self._fit_chosen()

    def set_nothing(self, text: Text) -> None:
        """Say what it means that nothing is chosen."""
        self._nothing = text
        self._say_nothing()

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Return the chosen record; ``""`` for none."""
        return self.itemData(self.currentIndex(), role)

    def itemData(self, index: int, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Return the record at a place; ``""`` for none."""
        asked = role == Qt.ItemDataRole.UserRole
        return self._offered.record(index) if asked else super().itemData(index, role)

    def findData(self, data: Any, *_how: Any) -> int:
        """Return the place of a record, or -1."""
        return self._offered.place(data)

    def bound(self) -> None:
        """Be as wide as a choice, or wider where the chosen title needs it."""
        self._bounded = True
        self.setMaximumWidth(max(scaled("width_choice"), min(self._needed(), scaled("width_text"))))

    def _needed(self) -> int:
        """Return the width that shows the chosen title; no other is measured."""
        return drawn_width(self.currentText(), self.fontMetrics()) + 2 * scaled("control")

    def sizeHint(self) -> QSize:
        """Return the width of a choice, or of the chosen title."""
        height = super().sizeHint().height()
        return QSize(max(scaled("width_choice"), min(self._needed(), scaled("width_text"))), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the chosen title, if it is not longer than a choice."""
        most = scaled("width_choice")
        return QSize(max(most // 2, min(self._needed(), most)), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_nothing()

    def _say_nothing(self) -> None:
        self._line.setPlaceholderText(text_of(self._nothing))

    def _on_about_to_reset(self) -> None:
        self._before = self.currentIndex()
        self.blockSignals(True)

    def _on_reset(self) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(self._offered.place(self._record))
        if self.currentIndex() < 0:
            self.clearEditText()
        self.blockSignals(False)
        if self.currentIndex() != self._before:
            self.currentIndexChanged.emit(self.currentIndex())
        self._fit_chosen()

    def _on_activated(self, place: int) -> None:
        if self._offered.record(place) != self._record:
            self._record = self._offered.record(place)
            self.chosen.emit()
        self._fit_chosen()

    def _fit_chosen(self) -> None:
        if self._bounded:
            self.bound()
        self.updateGeometry()

    def _settle(self) -> None:
        """Choose what was typed, or go back to what was chosen before."""
        typed, now = self.currentText().strip(), self._offered.place(self._record)
        if now >= 0 and typed == self.itemText(now):
            return
        found = self._offered.found(typed) if typed else ""
        if typed and not found:
            self.choose(self._record)
        elif found != self._record:
            self.choose(found)
            self.chosen.emit()
        else:
            self.choose(found)
