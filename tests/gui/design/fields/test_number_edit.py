"""A number is kept as it is typed, steps within its bounds, and says whether it can be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.whole_edit import WholeEdit
from ui.design.fields.year_edit import YearEdit

pytestmark = pytest.mark.gui


@pytest.fixture
def weight(qtbot: QtBot) -> NumberEdit:
    """A number with one digit after the point."""
    edit = NumberEdit("weight", (0, 5), 0.5)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def write(edit: NumberEdit, text: str) -> None:
    """Type over what stands there, and leave the field."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        *(("2.5", True), ("0", True), ("5", True), ("4.04", False), ("2,5", False)),
        *(("50", False), ("-1", False), ("12345678901", False), ("two", False)),
    ],
)
def test_what_is_typed_stays(weight: NumberEdit, text: str, fits: bool) -> None:
    write(weight, text)
    assert weight.fits() is fits
    assert weight.text() == (f"{float(text):.1f}" if fits else text)


@pytest.mark.parametrize(
    ("text", "key", "then"),
    [
        *(("4.5", Qt.Key.Key_Up, 5), ("5", Qt.Key.Key_Up, 5), ("0.2", Qt.Key.Key_Down, 0)),
        *(("90", Qt.Key.Key_Down, 5), ("-3", Qt.Key.Key_Up, 0), ("x", Qt.Key.Key_Up, 0)),
    ],
)
def test_an_arrow_leads_to_what_can_be(
    weight: NumberEdit, text: str, key: Qt.Key, then: float
) -> None:
    write(weight, text)
    QTest.keyClick(weight, key)
    assert weight.value() == then
    assert weight.fits()


def test_a_part_is_no_whole_number(qtbot: QtBot) -> None:
    edit = WholeEdit("minutes", (5, 480), 5)
    qtbot.addWidget(edit)
    write(edit, "4.5")
    assert (edit.text(), edit.fits()) == ("4.5", False)
    assert edit.wanted() == "Please type a whole number from 5 to 480."
    write(edit, "45")
    assert edit.fits()
    assert repr(edit.value()) == "45"


def test_the_lowest_may_stand_for_none(qtbot: QtBot) -> None:
    edit = WholeEdit("times", (1, 52), none="–")
    qtbot.addWidget(edit)
    assert (edit.text(), edit.value(), edit.fits()) == ("–", 1, True)
    write(edit, "6")
    assert edit.value() == 6
    assert "from 2 to 52" in edit.wanted()


def test_narrower_bounds_take_along_what_was_within(qtbot: QtBot) -> None:
    edit = WholeEdit("needed", (2, 7))
    qtbot.addWidget(edit)
    edit.setValue(5)
    edit.set_bounds(2, 3)
    assert edit.value() == 3
    write(edit, "9")
    edit.set_bounds(2, 4)
    assert edit.text() == "9"


@pytest.mark.parametrize(("text", "valid"), [("", True), ("2025", True), ("189", False)])
def test_a_year_is_kept_as_it_is_typed(qtbot: QtBot, text: str, valid: bool) -> None:
    edit = YearEdit()
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, text)
    assert (edit.text(), edit.is_valid()) == (text, valid)
    assert edit.wanted() == "Please type a year from 1900 to 2149."
