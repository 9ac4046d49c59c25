"""L52: no visited folder and no chosen file is remembered anywhere."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.folders import ROOT
from tests.helpers.tracing import environment
from tests.security.phrases import hits, shapes

VISITED, FILE = "kestrel-visited-77", "wagtail-chosen-78"
CHOOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from ui.application.app import application
from ui.design.messages.file_dialog import FileDialog, Guard, file_to_read, file_to_write

folder = Path(sys.argv[1])
app = application()
window = QWidget()
window.show()


def answer(path, key=Qt.Key.Key_Return):
    def when_open():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FileDialog)
        dialog.setDirectory(str(folder))
        line = dialog.findChild(QLineEdit)
        line.setText(str(path))
        QTest.keyClick(line, key)

    QTimer.singleShot(0, when_open)


there, new = folder / "wagtail-chosen-78.json", folder / "wagtail-chosen-78.pdf"
there.write_text("{}")
answer(there)
assert file_to_read(window, "Choose", "JSON (*.json)") == there
answer(new.with_suffix(""))
assert file_to_write(window, "Save", "sheet.pdf", "PDF (*.pdf)", Guard.OPEN) == new
answer(folder / "given-up", Qt.Key.Key_Escape)
assert file_to_write(window, "Save", "sheet.pdf", "", Guard.LOCKED) is None
assert not new.exists()
window.close()
window.deleteLater()
QApplication.processEvents()
QApplication.sendPostedEvents(None, 52)
QSettings(QSettings.Scope.UserScope, "QtProject").sync()
del app
print("chosen")
"""


@pytest.mark.parametrize("inside", ["home", "elsewhere"])
def test_l52_a_file_dialog_leaves_no_trace_of_a_folder(tmp_path: Path, inside: str) -> None:
    home, visited = tmp_path / "home", tmp_path / inside / VISITED
    home.mkdir()
    visited.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-B", "-c", CHOOSE, str(visited)],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "chosen\n", done.stderr
    wanted = {each: shapes(each) for each in (VISITED, FILE, "given-up")}
    left = [path for path in home.rglob("*") if path.is_file() and visited not in path.parents]
    for path in left:
        assert hits(wanted, path.read_bytes()) == [], path
        assert hits(wanted, path.name.encode()) == []
    assert (home / ".config" / "QtProject.conf") in left


def test_l52_every_file_dialog_is_the_one_that_forgets() -> None:
    users = ("QFileDialog", "QSettings", "QFileSystemModel", "recently-used")
    for path in (ROOT / "ui").rglob("*.py"):
        if path.name != "file_dialog.py":
            text = path.read_text(encoding="utf-8")
            assert not [each for each in users if each in text], path
