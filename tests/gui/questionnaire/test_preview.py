"""Pictures of forms."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from counsel_desk.errors import KnownError
from ui.questionnaire.preview import WIDTH, save_preview

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
ITEMS = [
    {"linkId": f"q{number}", "type": "string", "text": f"A question with number {number}"}
    for number in range(30)
]
FORM = {"resourceType": "Questionnaire", "status": "active", "title": "A form", "item": ITEMS}


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """The file of a form with thirty questions."""
    path = tmp_path / "form.json"
    path.write_text(json.dumps(FORM), encoding="utf-8")
    return path


def test_the_whole_form_is_drawn(qtbot: QtBot, form: Path, tmp_path: Path) -> None:
    save_preview(form, tmp_path / "new" / "form.png", "bn")
    picture = QImage(str(tmp_path / "new" / "form.png"))
    assert picture.width() == WIDTH
    assert picture.height() > 30 * 60


def test_larger_text_makes_a_taller_picture(qtbot: QtBot, form: Path, tmp_path: Path) -> None:
    save_preview(form, tmp_path / "a.png", None)
    save_preview(form, tmp_path / "b.png", None, 2.0)
    save_preview(form, tmp_path / "c.png", None)
    heights = [QImage(str(tmp_path / f"{name}.png")).height() for name in "abc"]
    assert heights[1] > heights[0] * 1.4
    assert heights[2] == heights[0]


def test_a_missing_form_and_an_unwritable_picture_are_errors(
    qtbot: QtBot, form: Path, tmp_path: Path
) -> None:
    with pytest.raises(KnownError):
        save_preview(tmp_path / "none.json", tmp_path / "a.png", None)
    with pytest.raises(OSError, match=r"form\.json|exists"):
        save_preview(form, form / "a.png", None)


def test_it_needs_no_display(form: Path, tmp_path: Path) -> None:
    kept = {k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    call = (
        "import sys; from pathlib import Path; from ui.questionnaire.preview import save_preview; "
        "save_preview(Path(sys.argv[1]), Path(sys.argv[2]), None)"
    )
    png = tmp_path / "form.png"
    done = subprocess.run(
        [sys.executable, "-c", call, str(form), str(png)],
        env={**kept, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert done.returncode == 0
    assert QImage(str(png)).width() == WIDTH
