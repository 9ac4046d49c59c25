"""Without LibreOffice, the sheet is left out."""

from pathlib import Path

import pytest

from benchmarks.peers import calc


def test_without_the_program_it_is_left_out_with_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert calc.waits(["one"], "another", "one", 1) is None
    assert capfd.readouterr().err == "LibreOffice Calc is left out: it is not installed.\n"
