"""Moving in a list at the desk: choose, map, look at the rows, move in, take out again."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.confined import child as child_process
from counsel_desk.domain.moving_in.cells import Remark, Trouble
from counsel_desk.domain.moving_in.entry import entry
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.report import Line, Report
from counsel_desk.progress import StoppedError
from counsel_desk.security.tables import confined
from counsel_desk.services.clients import clients
from counsel_desk.services.moving_in import moving_in, reading
from tests.gui.person import CounsellorDesk
from tests.gui.seen import cells, child, said, text_of
from tests.helpers.values.lists import HEADINGS, PEOPLE, as_csv, as_xlsx, text_row, written
from ui.design.tables.data_table import DataTable
from ui.errors import defect_sentence
from ui.moving_in.moving_in_page import MovingInPage
from ui.moving_in.report_step import ReportStep
from ui.walk.driver import NotThereError

pytestmark = pytest.mark.gui

WRONG = ("Mina Das", "31/02/1999", "", "", "", "", "")
AGAIN = ("Rehana Khatun", "", "24", "", "", "", "")


@pytest.fixture
def desk(counsellor_desk: CounsellorDesk) -> CounsellorDesk:
    """A counsellor who is about to choose a list."""
    counsellor_desk.go("clients")
    counsellor_desk.click("move_in_a_list")
    return counsellor_desk


def _choose(desk: CounsellorDesk, path: Path) -> None:
    with desk.file_dialog(path):
        desk.click("choose_list")
    desk.idle()


def _rows(desk: CounsellorDesk) -> list[list[str]]:
    return cells(desk.find(DataTable, "rows_to_move_in"))


def _count(desk: CounsellorDesk) -> int:
    return len(clients.listing(desk.desk.session))


def _page(desk: CounsellorDesk) -> MovingInPage:
    return child(desk.window(), MovingInPage)


def test_a_list_is_moved_in_and_taken_out_again(desk: CounsellorDesk, tmp_path: Path) -> None:
    before = _count(desk)
    _choose(desk, written(tmp_path, as_csv([HEADINGS, *PEOPLE, WRONG, AGAIN])))
    assert desk.find(QComboBox, "column_0").currentData() == Field.NAME
    desk.click("look_through")
    assert _rows(desk) == [
        ["5", "Left out", "Day of birth: cannot be read as day, month, year"],
        ["6", "Left out", "May be the person of row 3"],
    ]
    assert desk.find(QPushButton, "move_in").text() == "Import 3"
    desk.check("take_known")
    assert [row[1] for row in _rows(desk)] == ["Left out", "A file"]
    desk.click("move_in")
    assert "Files imported: 4" in said(desk)
    assert _count(desk) == before + 4
    desk.click("undo_moving_in")
    desk.click("question_no")
    assert _count(desk) == before + 4
    desk.click("undo_moving_in")
    desk.click("question_yes")
    assert _count(desk) == before
    with pytest.raises(NotThereError):
        desk.click("undo_moving_in")
    desk.click("leave_moving_in")
    assert desk.find(DataTable, "clients").isVisible()


def test_it_can_all_be_done_with_the_keyboard(desk: CounsellorDesk, tmp_path: Path) -> None:
    before = _count(desk)
    window = desk.window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert window.focusWidget() is desk.find(QPushButton, "choose_list")
    with desk.file_dialog(written(tmp_path, as_csv([HEADINGS, *PEOPLE]))):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    desk.idle()
    for name in ("look_through", "move_in"):
        for _ in range(40):
            if window.focusWidget() is desk.find(QPushButton, name):
                break
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(desk.find(QPushButton, name), Qt.Key.Key_Space)
        desk.idle()
    assert _count(desk) == before + len(PEOPLE)


def test_names_stay_covered_until_they_are_shown(desk: CounsellorDesk, tmp_path: Path) -> None:
    _choose(desk, written(tmp_path, as_csv([HEADINGS, *PEOPLE, WRONG])))
    assert "Sumita" not in text_of(_page(desk))
    desk.click("show_names")
    assert "Sumita" in text_of(_page(desk))
    desk.click("show_names")
    desk.click("look_through")
    assert not any("Mina" in cell or "31/02" in cell for row in _rows(desk) for cell in row)
    desk.click("show_names")
    assert _rows(desk)[0][1] == "Mina Das"
    assert _rows(desk)[0][3].endswith("– 31/02/1999")
    desk.find(DataTable, "rows_to_move_in").select(lambda _row: True)
    assert desk.text("row_remarks").startswith("Row 5: Day of birth")
    desk.click("show_names")


def test_a_list_without_headings_shows_nobody_in_their_place(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    _choose(desk, written(tmp_path, as_csv([("Mina Das", "20"), ("Asha Rao", "30")])))
    assert "Mina" not in text_of(_page(desk))
    assert "Column 1" in text_of(_page(desk))
    desk.click("show_names")
    assert "Mina Das" in text_of(_page(desk))
    desk.click("show_names")


def test_columns_are_chosen_and_two_for_one_field_are_refused(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    rows = [("Pet name", "Gaon"), ("Mina", "Canning")]
    sheet = "".join(text_row(place + 1, row) for place, row in enumerate(rows))
    _choose(desk, written(tmp_path, as_xlsx(sheet), "list.xlsx"))
    desk.click("look_through")
    assert "Please choose at least one column" in text_of(_page(desk))
    desk.pick("column_0", "name")
    desk.pick("column_1", "name")
    desk.click("look_through")
    assert "Two columns go to “Name to use”" in text_of(_page(desk))
    desk.pick("column_1", "people")
    desk.click("look_through")
    assert "become files: 1 of 1" in text_of(_page(desk))
    desk.click("back_to_columns")
    assert desk.find(QComboBox, "column_1").currentData() == "people"


def test_another_kind_of_file_is_refused_in_words(desk: CounsellorDesk, tmp_path: Path) -> None:
    before = _count(desk)
    _choose(desk, written(tmp_path, b"%PDF-1.7", "list.pdf"))
    assert "Only spreadsheets" in said(desk)
    assert desk.find(QPushButton, "choose_list").isEnabled()
    assert _count(desk) == before


def test_stopped_it_says_so_and_nothing_is_added(
    qtbot: QtBot, desk: CounsellorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, stopped = _count(desk), Event()
    _choose(desk, written(tmp_path, as_csv([HEADINGS, *PEOPLE])))
    desk.click("look_through")
    desk.desk.shell.cancel_requested.connect(stopped.set)
    real = moving_in.move_in

    def until_stopped(*given: Any) -> int:
        given[-1](0, len(PEOPLE))
        assert stopped.wait(10)
        return real(*given)

    monkeypatch.setattr(moving_in, "move_in", until_stopped)
    QTest.mouseClick(desk.find(QPushButton, "move_in"), Qt.MouseButton.LeftButton)
    stop = child(desk.window(), QPushButton, "cancel_work")
    qtbot.waitUntil(stop.isVisible)
    assert not desk.find(QPushButton, "move_in").isEnabled()
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    desk.idle()
    assert StoppedError.text in said(desk)
    assert _count(desk) == before
    assert desk.find(QPushButton, "move_in").isEnabled()


def test_a_defect_ends_the_waiting_too(
    desk: CounsellorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: Any) -> None:
        raise ValueError("a defect")

    monkeypatch.setattr(reading, "read", broken)
    _choose(desk, written(tmp_path, as_csv([HEADINGS, *PEOPLE])))
    assert defect_sentence() in said(desk)
    assert desk.find(QPushButton, "choose_list").isEnabled()


def test_cancelled_while_the_file_is_read_it_ends_at_once(
    qtbot: QtBot, desk: CounsellorDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined, "_INSIDE", "tests.helpers.foreign.confined_work:endless")
    shell, running = desk.desk.shell, child_process._running
    with desk.file_dialog(written(tmp_path, as_csv([HEADINGS, *PEOPLE]))):
        QTest.mouseClick(desk.find(QPushButton, "choose_list"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(running))
    begun = monotonic()
    shell.cancel_requested.emit()
    desk.idle()
    assert monotonic() - begun < child_process.SECONDS / 2
    assert StoppedError.text in said(desk)
    assert not running
    assert desk.find(QPushButton, "choose_list").isEnabled()


def test_what_is_not_looked_at_is_said_before_and_after(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    _choose(desk, written(tmp_path, as_csv([("Mina", "20"), ("Name", "Age"), ("Asha", "30")])))
    text = text_of(_page(desk))
    assert "The headings are taken from row 2." in text
    assert "Rows above the headings, which are not imported: 1" in text
    desk.click("look_through")
    assert "Rows above the headings, which are not imported: 1" in text_of(_page(desk))


def _bundle(**more: Any) -> bytes:
    patient = {"resourceType": "Patient", "name": [{"text": "Mina Das"}], **more}
    return json.dumps({"resourceType": "Bundle", "entry": [{"resource": patient}]}).encode()


def test_a_bundle_has_no_columns_to_ask_about(desk: CounsellorDesk, tmp_path: Path) -> None:
    spoken = [{"language": {"coding": [{"code": "mr"}]}}]
    _choose(desk, written(tmp_path, _bundle(communication=spoken), "list.json"))
    assert "become files: 1 of 1" in text_of(_page(desk))
    desk.click("back_to_columns")
    assert desk.find(QPushButton, "choose_list").isVisible()


def test_of_a_patient_whose_bundle_names_no_language_it_is_asked(
    desk: CounsellorDesk, tmp_path: Path
) -> None:
    _choose(desk, written(tmp_path, _bundle(), "list.json"))
    desk.pick("language_otherwise", "hi")
    desk.click("look_through")
    desk.click("move_in")
    made = next(
        line.filed.body
        for line in clients.listing(desk.desk.session)
        if line.filed.body.name == "Mina Das"
    )
    assert made.language == "hi"


def test_many_remarks_of_one_row_are_said_once(qtbot: QtBot) -> None:
    step, unread = ReportStep(), Remark(Trouble.UNREAD_FORM)
    qtbot.addWidget(step)
    nobody = entry(2, ("x",), ("Name",), (Field.NAME,), "bn", date(2026, 11, 29))
    line = Line(replace(nobody, notes=(unread,) * 9_000), tuple(map(str, range(300))))
    step.show_report(Report((line,)))
    [[_row, _becomes, text]] = cells(child(step, DataTable))
    assert text.count("Answers that do not fit their form") == 1
    assert text.endswith("18, 19, …")
