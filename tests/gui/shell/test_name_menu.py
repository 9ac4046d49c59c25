"""The menu of the name shows every entry on a small laptop's screen, at any text size."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.folders import ROOT

pytestmark = pytest.mark.gui

LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
SHOWN = """
import sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ui.application.app import application
from ui.design import digits, theme
from ui.languages import KNOWN, Languages
from ui.shell.name_menu import NameMenu

app, languages = application(), Languages()
screen = app.primaryScreen().geometry()
assert (screen.width(), screen.height()) == (1366, 768)
for language in KNOWN:
    languages.choose(language)
    theme.apply(app, "light", float(sys.argv[1]), digits.family(language, own=False))
    menu = NameMenu()
    menu.set_role("Counsellor")
    menu.set_pages([(f"page{n}", lambda n=n: f"A page of their own, {n}") for n in range(12)])
    menu.popup(QPoint(10, 600))
    for each in menu.actions():
        place = menu.actionGeometry(each).translated(menu.pos())
        if each.text() and not (place.isValid() and screen.contains(place)):
            print(language, each.text())
    last = next(each for each in reversed(menu.actions()) if each.isEnabled())
    QTest.keyClick(menu, Qt.Key.Key_Up)
    if menu.activeAction() is not last:
        print(language, "the keyboard does not reach the last entry")
    menu.close()
"""


@pytest.mark.parametrize("size", ["1.0", "1.5", "2.0"])
def test_no_entry_is_off_the_screen_of_a_small_laptop(tmp_path: Path, size: str) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [LAPTOP]}), encoding="utf-8")
    shown = subprocess.run(
        [sys.executable, "-c", SHOWN, size],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (shown.returncode, shown.stdout) == (0, ""), shown.stderr
