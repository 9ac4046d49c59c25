"""A record among thousands is chosen by typing a part of its title; no field holds them itself."""

import pytest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from ui.design import choice_box
from ui.design.fields import search_choice
from ui.design.fields.offered import Offered
from ui.design.fields.search_choice import SearchChoice

pytestmark = pytest.mark.gui
MANY = 5000
PAIRS = [("a", "K4F7"), ("b", "AB2C"), ("c", "XY9Z"), ("d", "AB77")]


@pytest.fixture
def box(qtbot: QtBot) -> SearchChoice:
    """A field that offers a few records, with the focus."""
    around = QWidget()
    made = SearchChoice(around)
    qtbot.addWidget(around)
    made.offer(Offered(PAIRS, around))
    around.show()
    qtbot.waitExposed(around)
    made.setFocus()
    return made


def typed(box: SearchChoice, text: str) -> None:
    """Type a text over what is there, and leave the field.

    Not key by key: that would show the list, for which the tests have no window system.
    """
    box.setEditText(text)
    box.lineEdit().editingFinished.emit()


@pytest.mark.parametrize(
    ("text", "record"), [("k4f7", "a"), ("9Z", "c"), ("ab2", "b"), ("AB77", "d")]
)
def test_a_part_of_a_title_is_enough_if_it_is_of_one_record(
    qtbot: QtBot, box: SearchChoice, text: str, record: str
) -> None:
    with qtbot.waitSignal(box.chosen):
        typed(box, text)
    assert box.currentData() == record
    assert box.currentText() == dict(PAIRS)[record]


@pytest.mark.parametrize("text", ["AB", "nobody"])
def test_what_is_of_several_or_of_none_leaves_the_choice_as_it_was(
    qtbot: QtBot, box: SearchChoice, text: str
) -> None:
    box.choose("a")
    with qtbot.assertNotEmitted(box.chosen):
        typed(box, text)
    assert (box.currentData(), box.currentText()) == ("a", "K4F7")


def test_an_emptied_field_chooses_nothing(qtbot: QtBot, box: SearchChoice) -> None:
    box.choose("a")
    box.lineEdit().clear()
    with qtbot.waitSignal(box.chosen):
        box.lineEdit().editingFinished.emit()
    assert (box.currentData(), box.currentIndex()) == ("", -1)


def test_the_choice_stays_on_its_record_when_others_are_offered(
    qtbot: QtBot, box: SearchChoice
) -> None:
    box.choose("c")
    with qtbot.assertNotEmitted(box.chosen):
        box.offered.offer([("new", "AAAA"), *PAIRS])
    assert (box.currentData(), box.currentText()) == ("c", "XY9Z")
    box.offered.offer([("c", "XY9Z  Asha")])
    assert (box.currentData(), box.currentText()) == ("c", "XY9Z  Asha")
    box.offered.offer([("a", "K4F7")])
    assert (box.currentData(), box.currentText()) == ("", "")


def test_a_record_that_is_offered_later_is_chosen_then(box: SearchChoice) -> None:
    box.choose("late")
    assert box.currentData() == ""
    box.offered.offer([*PAIRS, ("late", "LATE")])
    assert (box.currentData(), box.currentText()) == ("late", "LATE")


def test_thousands_of_records_are_neither_copied_nor_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = list[str]()

    def counted(text: str, _metrics: object) -> int:
        measured.append(text)
        return 10

    for module in (choice_box, search_choice):
        monkeypatch.setattr(module, "drawn_width", counted)
    offered = Offered((str(number), f"C{number}") for number in range(MANY))
    boxes = [SearchChoice() for _ in range(3)]
    for box in boxes:
        qtbot.addWidget(box)
        box.offer(offered)
        box.bound()
        box.show()
        qtbot.waitExposed(box)
    offered.offer((str(number), f"D{number}") for number in range(MANY))
    assert [box.model() for box in boxes] == [offered] * len(boxes)
    assert set(measured) == {""}


def test_both_of_its_lists_look_only_at_the_rows_in_sight(box: SearchChoice) -> None:
    for view in (box.view(), box.completer().popup()):
        assert isinstance(view, QListView)
        assert view.uniformItemSizes()
