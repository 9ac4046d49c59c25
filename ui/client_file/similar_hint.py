"""A calm hint that a person may already have a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.services.clients.same_person import Similar
from ui.dates import day_text
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated


class SimilarHint(Translated):
    """Names the files of people who may be the same; hidden while there are none.

    Signals:
        file_opened(str): Show the file of this client, by the id of its record.
    """

    file_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("similar_hint")
        self._files: tuple[Similar, ...] = ()
        self._what = label("", "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.setLayout(column(self._what, self._rows, spacing=0))
        self.hide()

    def show_files(self, files: Sequence[Similar]) -> None:
        """Name these files."""
        self._files = tuple(files)
        while (item := self._rows.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for one in self._files:
            self._rows.addWidget(self._line(one))
        self.setVisible(bool(self._files))
        self._what.setText(
            self.tr("Somebody of a similar name has a file here. It may be the same person.")
        )

    def _line(self, one: Similar) -> QWidget:
        button = quiet_button("")
        button.setObjectName(f"similar_{one.code}")
        set_button_text(button, self.tr("Open {code}").format(code=one.code))
        button.clicked.connect(lambda: self.file_opened.emit(one.record))
        line = QWidget()
        layout = row(button, label(self._facts(one), "muted"))
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _facts(self, one: Similar) -> str:
        facts = [] if one.active else [self.tr("closed")]
        if one.age is not None:
            facts.append(self.tr("about {years} years old").format(years=one.age))
        facts += one.places
        facts.append(self.tr("since {day}").format(day=day_text(one.since)))
        return " · ".join(facts)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.show_files(self._files)
