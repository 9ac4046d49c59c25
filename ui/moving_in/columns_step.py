"""The second step of moving in: saying where each column goes."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.moving_in import fields
from counsel_desk.domain.moving_in.fields import Columns
from counsel_desk.domain.moving_in.table import Table
from ui import words
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE, column, row
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.translated import Translated
from ui.moving_in.column_box import ColumnBox
from ui.moving_in.moving_in_words import field_text, not_taken

_EXAMPLES, _LONGEST = 3, 60
_LOOKED_AT = 500
"""Examples are from the first so many rows."""


class ColumnsStep(Translated):
    """A choice for every column, with examples of what stands in it.

    Signals:
        table_chosen(int): Show another sheet, by its place.
        columns_chosen(Columns, str): Check the rows; the language is for rows without one.
        back_requested: Choose another file.
    """

    table_chosen = Signal(int)
    columns_chosen = Signal(object, str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._boxes: list[ColumnBox] = []
        self._fields: list[Field] = []
        self._names = False
        self._what, self._where = label("", "muted"), label("", "muted")
        self._hidden = 0
        self._asks = False
        self._sheets, self._language = ChoiceBox(), ChoiceBox()
        self._sheets.setObjectName("sheet")
        self._language.setObjectName("language_otherwise")
        self._sheet_field, self._language_field = Field("", self._sheets), Field("", self._language)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._language.setCurrentIndex(self._language.findData("bn"))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self._wrong = label("", "error")
        self._back, self._next = plain_button(""), primary_button("")
        self._back.setObjectName("other_list")
        self._next.setObjectName("look_through")
        top = FittingRow(self._sheet_field, self._language_field)
        buttons = row(self._back, self._next, None)
        parts = (prose(self._what), prose(self._where), top, self._list, self._wrong, buttons)
        self.setLayout(column(*parts))
        self._connect_signals()
        self.retranslate()

    def _connect_signals(self) -> None:
        self._sheets.currentIndexChanged.connect(self.table_chosen)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self._on_next_clicked)

    @property
    def asks(self) -> bool:
        """Whether there is something to ask about: columns, or the language of patients."""
        return self._asks

    def clear(self) -> None:
        """Forget the columns of an earlier file."""
        self._table = None
        self._asks = False
        self._clear()

    def ask_language(self) -> None:
        """Ask for nothing but the language of the patients of a bundle that does not say it."""
        self.clear()
        self.show_sheets((), 0)
        self._asks = True
        self.retranslate()
        self.setFocusProxy(self._language)

    def show_sheets(self, names: Sequence[str], hidden: int) -> None:
        """Offer the sheets of a file, and say how many of them are not looked at."""
        self._hidden = hidden
        with QSignalBlocker(self._sheets):
            self._sheets.clear()
            self._sheets.addItems(list(names))
        self._sheet_field.setVisible(len(names) > 1)

    def show_table(self, table: Table, columns: Columns) -> None:
        """Show the columns of a sheet, and where they are taken to go."""
        self._table, self._asks = table, True
        self._clear()
        for place, field in enumerate(columns):
            box = ColumnBox(field)
            box.setObjectName(f"column_{place}")
            self._boxes.append(box)
            self._fields.append(Field("", box))
            self._fields[-1].setProperty("quotes", True)  # see ui/finders/texts.py
        for place in range(0, len(self._fields), 2):
            self._list.addWidget(FittingRow(*self._fields[place : place + 2]))
        self.retranslate()
        if self._boxes:
            self.setFocusProxy(self._boxes[0])

    def cover_names(self, covered: bool) -> None:
        """Cover the examples, or show them."""
        self._names = not covered
        self._say_examples()

    def _clear(self) -> None:
        self._boxes, self._fields = [], []
        while (item := self._list.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()

    def _chosen(self) -> Columns:
        return tuple(box.chosen() for box in self._boxes)

    def _on_next_clicked(self) -> None:
        columns = self._chosen()
        wrong = self._reason(columns) if self._table and not fields.fits(columns) else ""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if not wrong:
            self.columns_chosen.emit(columns, self._language.currentData())

    def _reason(self, columns: Columns) -> str:
        if not any(columns):
            return self.tr("Please choose at least one column to take.")
        twice = next(
            each
            for each in columns
            if each is not None and each not in fields.SEVERAL and columns.count(each) > 1
        )
        text = self.tr("Two columns go to “{field}”. Please choose one of them.")
        return text.format(field=field_text(twice))

    def _say_examples(self) -> None:
        if self._table is None:
            return
        # What has no heading that is known may be a person's row, so it is covered like a name.
        shown = self._names or any(fields.guess(self._table.headings))
        for place, field in enumerate(self._fields):
            number = self.tr("Column {number}").format(number=place + 1)
            heading = (self._table.headings[place] if shown else "") or number
            field.set_texts(heading.replace("&", "&&"), self._examples(place))

    def _say_where(self) -> None:
        """Say which row was taken for the headings, and what of the file is not looked at."""
        if self._table is None:
            self._where.hide()
            return
        headed = self.tr(
            "The headings are taken from row {number}. If that row is a person, please put "
            "headings above the people in the file, and choose it again."
        ).format(number=self._table.headed)
        rest = not_taken(self._table.above, self._hidden)
        self._where.setText("\n".join(filter(None, (headed, rest))))
        self._where.show()

    def _examples(self, place: int) -> str:
        if not self._names or self._table is None:
            return ""
        said = (" ".join(line[place].split()) for line in self._table.rows[:_LOOKED_AT])
        found = list(dict.fromkeys(filter(None, said)))[:_EXAMPLES]
        shown = " · ".join(found)
        return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setVisible(self._table is not None)
        self._what.setText(
            self.tr(
                "Where does each column go? What you choose is remembered for the next list"
                " with the same headings. “Show names” shows what is in the columns."
            )
        )
        self._say_where()
        self._sheet_field.set_texts(self.tr("Sheet"))
        self._language_field.set_texts(self.tr("Language to use when a row has none"))
        for box in self._boxes:
            box.retranslate()
        self._say_examples()
        set_button_text(self._back, self.tr("Choose another list"))
        set_button_text(self._next, self.tr("Check the rows"))
        self._wrong.hide()
