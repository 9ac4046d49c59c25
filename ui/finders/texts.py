"""The texts that a widget shows by itself."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

_MOST_ROWS = 60


def texts_of(widget: QWidget) -> Iterator[str]:
    """Return the texts that a widget shows by itself, each once."""
    return iter(dict.fromkeys(each for each in _texts(widget) if each.strip()))


def own_texts_of(widget: QWidget) -> Iterator[str]:
    """Return those that the program says: none that a person typed, and none that it quotes."""
    if quotes(widget):
        return iter(())
    if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        return iter([widget.placeholderText()] if hasattr(widget, "placeholderText") else [])
    return texts_of(widget)


def quotes(widget: QWidget) -> bool:
    """Return whether a widget, or what it is in, shows texts as they are, or their beginnings."""
    around = widget.parentWidget()
    return any(each is not None and each.property("quotes") for each in (widget, around))


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractButton):
        yield widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
        yield from (widget.itemText(place) for place in range(min(widget.count(), _MOST_ROWS)))
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText() or widget.placeholderText()
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    else:
        yield from _many_texts(widget)


def _many_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        yield from (tab_text(widget, place) for place in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from (header_text(widget, place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text().partition("\t")[0] for action in widget.actions())
    elif isinstance(widget, QTableView):
        yield from (str(index.data() or "") for index, _area in cells(widget))


def tab_text(bar: QTabBar, place: int) -> str:
    """Return the text of a tab without the marks of its keys."""
    return bar.tabText(place).replace("&&", "\0").replace("&", "").replace("\0", "&")


def header_text(header: QHeaderView, place: int) -> str:
    """Return the text of a header's section; empty if it is hidden."""
    if header.isSectionHidden(place) or header.model() is None:
        return ""
    return str(header.model().headerData(place, header.orientation()) or "")


def cells(view: QTableView) -> Iterator[tuple[QModelIndex, QRect]]:
    """Return the cells of a table that are in sight, and where each of them is."""
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    inside = view.viewport().rect()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            area = view.visualRect(index)
            if not view.isColumnHidden(column) and inside.intersects(area):
                yield index, area
