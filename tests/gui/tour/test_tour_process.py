"""The tour starts beside the desk in a process of its own, or says that it did not."""

import sys
from pathlib import Path

import pytest

from counsel_desk import own_python
from ui.application.tour_process import start_tour

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("there", [True, False])
def test_whether_the_tour_could_be_started_is_returned(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, there: bool
) -> None:
    program = sys.executable if there else str(tmp_path / "nowhere")
    monkeypatch.setattr(own_python, "program", lambda *_arguments: [program, "-c", "pass"])
    assert start_tour("en") is there
