"""Controls as they are drawn, in every theme and state, can be read and seen (WCAG 2.2 AA)."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resources import loader
from tests.helpers.contrast import contrast
from ui.design import theme
from ui.design.buttons import danger_button, plain_button, primary_button, quiet_button
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.glyph import Glyph
from ui.design.layout.layouts import page_layout
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label, restyle
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.tables.trend import TrendPoint
from ui.design.tables.trend_chart import TrendChart
from ui.shell.nav_button import NavButton

pytestmark = pytest.mark.gui

TEXT, PART = 4.5, 3.0
WORDS = "WMH 28 Nov"


@pytest.fixture(params=loader.themes())
def page(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """A page in each theme, in a window that is active."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        theme.apply(qapp, request.param, 1.0)
    made = QWidget()
    theme.wear(made)
    page_layout(made)
    made.resize(420, 200)
    qtbot.addWidget(made)
    yield made
    made.hide()
    theme.apply(qapp, "light", 1.0)


def drawn(page: QWidget, control: QWidget) -> QImage:
    """Return a control on the page, with a few pixels of the page around it."""
    QApplication.processEvents()
    place = QRect(control.mapTo(page, control.rect().topLeft()), control.size())
    return page.grab(place.adjusted(-4, -4, 4, 4)).toImage()


def shown(page: QWidget, control: QWidget, qtbot: QtBot) -> None:
    """Put a control on the page and show it, without the focus."""
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    other = QLineEdit()
    layout.addWidget(other)
    layout.addWidget(control)
    layout.addStretch(1)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()


def colours(image: QImage) -> Counter[str]:
    """Return how often each colour occurs."""
    return Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )


def text_contrast(image: QImage, apart: int = 10) -> float:
    """Return the contrast of the ink inside a control with the ground that it lies on."""
    inside = image.copy(image.rect().adjusted(apart, 8, -apart, -8))
    found = colours(inside)
    ground = found.most_common(1)[0][0]
    return max(contrast(each, ground) for each in found)


def edge_contrast(image: QImage) -> float:
    """Return the contrast of the left edge of a control with the page around it."""
    y = image.height() // 2
    around = image.pixelColor(1, y).name()
    return max(contrast(image.pixelColor(x, y).name(), around) for x in range(4, 7))


def _line() -> QLineEdit:
    return QLineEdit(WORDS)


def _box() -> ChoiceBox:
    made = ChoiceBox()
    made.addItem(WORDS)
    return made


def _day() -> DayEdit:
    made = DayEdit()
    made.set_value(date(2026, 11, 28))
    return made


def _number() -> NumberEdit:
    return NumberEdit("number", (0, 9))


def _whole() -> WholeEdit:
    return WholeEdit("whole", (0, 9))


def _words() -> QPlainTextEdit:
    return QPlainTextEdit(WORDS)


BUTTONS: tuple[Callable[[str], QPushButton], ...] = (
    primary_button,
    plain_button,
    quiet_button,
    danger_button,
)
FIELDS: tuple[Callable[[], QWidget], ...] = (_line, _box, _day, _number, _whole, _words)


@pytest.mark.parametrize("state", ["normal", "hover", "pressed", "focus", "disabled"])
@pytest.mark.parametrize("make", BUTTONS)
def test_a_button_can_be_read_in_every_state(
    page: QWidget, qtbot: QtBot, make: Callable[[str], QPushButton], state: str
) -> None:
    button = make(WORDS)
    shown(page, button, qtbot)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
    button.setDown(state == "pressed")
    button.setEnabled(state != "disabled")
    if state == "focus":
        button.setFocus()
        assert edge_contrast(drawn(page, button)) >= PART
    assert text_contrast(drawn(page, button)) >= (PART if state == "disabled" else TEXT)


@pytest.mark.parametrize("state", ["normal", "focus", "error", "disabled"])
@pytest.mark.parametrize("make", FIELDS)
def test_a_field_and_its_edge_can_be_seen_in_every_state(
    page: QWidget, qtbot: QtBot, make: Callable[[], QWidget], state: str
) -> None:
    field = make()
    shown(page, field, qtbot)
    if state == "focus":
        field.setFocus()
    elif state == "error":
        restyle(field, invalid=True)
    field.setEnabled(state != "disabled")
    image = drawn(page, field)
    if state != "disabled":
        assert edge_contrast(image) >= PART
    assert text_contrast(image) >= (PART if state == "disabled" else TEXT)


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_a_box_to_tick_can_be_seen(
    page: QWidget, qtbot: QtBot, make: type[QCheckBox], checked: bool
) -> None:
    box = make(WORDS)
    box.setAutoExclusive(False)
    shown(page, box, qtbot)
    box.setChecked(checked)
    image = drawn(page, box)
    y = image.height() // 2
    around = image.pixelColor(1, y).name()
    assert max(contrast(image.pixelColor(x, y).name(), around) for x in range(4, 24)) >= PART
    assert text_contrast(image.copy(30, 0, image.width() - 30, image.height())) >= TEXT


@pytest.mark.parametrize("kind", ["info", "success", "attention", "problem"])
def test_a_message_of_every_kind_can_be_read(page: QWidget, qtbot: QtBot, kind: str) -> None:
    message = InlineMessage()
    shown(page, message, qtbot)
    message.show_message(kind, lambda: WORDS, lambda: "Undo")  # type: ignore[arg-type]
    image = drawn(page, message)
    assert edge_contrast(image) >= PART
    assert text_contrast(image, apart=12) >= TEXT


@pytest.mark.parametrize(
    "role",
    ["title", "heading", "subtitle", "label", "help", "muted", "small", "reading", "error"],
)
def test_every_kind_of_label_can_be_read(page: QWidget, qtbot: QtBot, role: str) -> None:
    text = label(WORDS, role)
    shown(page, text, qtbot)
    assert text_contrast(drawn(page, text), apart=4) >= TEXT


@pytest.mark.parametrize("tone", ["plain", "muted", "accent"])
def test_an_icon_can_be_seen(page: QWidget, qtbot: QtBot, tone: str) -> None:
    glyph = Glyph("calendar", tone=tone)
    shown(page, glyph, qtbot)
    found = colours(drawn(page, glyph))
    assert max(contrast(each, found.most_common(1)[0][0]) for each in found) >= PART


def test_the_shown_page_and_its_icon_can_be_seen_in_the_side_bar(
    page: QWidget, qtbot: QtBot
) -> None:
    button = NavButton(WORDS, "calendar")
    button.setProperty("role", "nav")
    button.setCheckable(True)
    shown(page, button, qtbot)
    button.setChecked(True)
    image = drawn(page, button)
    assert text_contrast(image) >= TEXT
    icon = image.copy(10, 10, 24, image.height() - 20)
    assert text_contrast(icon, apart=0) >= PART


def test_the_selected_row_of_a_table_is_marked_and_can_be_read(page: QWidget, qtbot: QtBot) -> None:
    table = DataTable([Column("First", str), Column("Second", str)], "Rows")
    table.set_rows(["one", "two"])
    shown(page, table, qtbot)
    table.selectRow(1)
    image = drawn(page, table)
    [row] = table.selectionModel().selectedRows()
    place = table.visualRect(row).translated(table.viewport().pos())
    cut = image.copy(place.translated(4, 4))
    ground = colours(cut).most_common(1)[0][0]
    assert max(contrast(each, ground) for each in colours(cut)) >= TEXT
    assert contrast(cut.pixelColor(1, cut.height() // 2).name(), ground) >= PART


def test_the_selected_line_of_a_list_is_marked_and_can_be_read(page: QWidget, qtbot: QtBot) -> None:
    listed = QListWidget()
    listed.addItems([WORDS, WORDS])
    shown(page, listed, qtbot)
    listed.setCurrentRow(1, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    place = listed.visualItemRect(listed.item(1)).translated(listed.viewport().pos())
    cut = drawn(page, listed).copy(place.translated(4, 4))
    ground = colours(cut).most_common(1)[0][0]
    assert max(contrast(each, ground) for each in colours(cut)) >= TEXT
    assert contrast(cut.pixelColor(1, cut.height() // 2).name(), ground) >= PART


def test_the_line_and_the_labels_of_a_chart_can_be_read(page: QWidget, qtbot: QtBot) -> None:
    chart = TrendChart(0, 10)
    shown(page, chart, qtbot)
    first = date(2026, 9, 1)
    chart.set_points([TrendPoint(first + timedelta(days=7 * n), 5 + n) for n in range(4)])
    found = colours(drawn(page, chart))
    ground = found.most_common(1)[0][0]
    strong = [each for each in found if contrast(each, ground) >= TEXT]
    accent, muted = (loader.tokens(_theme())[name] for name in ("accent", "text_muted"))
    assert {accent, muted} <= set(strong)


def _theme() -> str:
    window = QApplication.palette().window().color().name()
    return next(name for name in loader.themes() if loader.tokens(name)["background"] == window)
