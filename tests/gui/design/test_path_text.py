"""A path is read whole where it is longer than its place is wide."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.design.path_text import path_text
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.finders.clipped import CLIPPED, clipped

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
LONG = PurePosixPath("/media/backupstick/backups/of/every/laptop/of/the/office/village")


@pytest.mark.parametrize("path", [LONG, PureWindowsPath(r"E:\Backups\Village\Laptop")])
def test_it_says_the_path(path: PurePosixPath) -> None:
    assert path_text(path).replace("\u200b", "") == str(path)


def test_a_long_path_is_not_cut_off_in_a_narrow_column(qtbot: QtBot) -> None:
    window, columns = (
        QWidget(),
        [
            Column[PurePosixPath]("Now", lambda _path: "can be reached"),
            Column[PurePosixPath]("Folder", path_text, wide=True),
        ],
    )
    qtbot.addWidget(window)
    table = DataTable(columns, "")
    QVBoxLayout(window).addWidget(table)
    table.set_rows([LONG])
    window.resize(370, 300)
    window.show()
    qtbot.waitUntil(lambda: not clipped(window))
    assert not table.stacked
    table.set_columns([columns[0], Column[PurePosixPath]("Folder", str, wide=True)])
    qtbot.waitUntil(lambda: [each.kind for each in clipped(window)] == [CLIPPED])
