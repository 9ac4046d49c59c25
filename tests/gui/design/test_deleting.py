"""Nothing is kept of the lists that dropped down on a page that was deleted."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.folders import ROOT
from ui.design.choice_box import ChoiceBox
from ui.design.deleting import delete_page

pytestmark = pytest.mark.gui

KEPT = """
import ctypes
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from ui.design.choice_box import ChoiceBox
from ui.design.deleting import delete_page

class Told(ctypes.Structure):
    # https://www.man7.org/linux/man-pages/man3/mallinfo.3.html
    _fields_ = [(f"field_{number}", ctypes.c_size_t) for number in range(10)]

system = ctypes.CDLL(None)
system.mallinfo2.restype = Told
app = QApplication([])
app.setStyle("Fusion")
window = QStackedWidget()
window.setStyleSheet("QFrame { border: 1px solid red }")
window.show()

def open_and_delete(times):
    for _time in range(times):
        page = QWidget()
        column = QVBoxLayout(page)
        for _choice in range(20):
            box = ChoiceBox()
            box.addItem("One")
            column.addWidget(box)
        window.addWidget(page)
        app.processEvents()
        window.removeWidget(page)
        delete_page(page)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
    return system.mallinfo2().field_7  # what is in use

before = open_and_delete(20)
each = (open_and_delete(40) - before) / (40 * 20)
sys.exit(f"{each:.0f} bytes are kept of each" if each > 200 else 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc says how much is in use")
def test_nothing_is_kept_of_the_lists_of_choices() -> None:
    command = [sys.executable, "-c", KEPT, "-platform", "offscreen"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_page_goes_with_its_choices_and_their_lists(qtbot: QtBot) -> None:
    page, gone = QWidget(), list[str]()
    column = QVBoxLayout(page)
    box = ChoiceBox()
    box.addItem("One")
    column.addWidget(box)
    listed = box.findChild(QFrame)
    assert listed is not None
    for name, widget in {"page": page, "box": box, "list": listed}.items():
        widget.destroyed.connect(lambda _object, name=name: gone.append(name))
    delete_page(page)
    qtbot.waitUntil(lambda: sorted(gone) == ["box", "list", "page"])
