"""Python started anew finds the program's own code, and nothing of the current folder."""

import subprocess
from pathlib import Path

import pytest

import counsel_desk
from counsel_desk import own_python


@pytest.mark.parametrize("given", ["", ":", ":/nonexistent"])
def test_it_finds_the_same_code_wherever_it_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "counsel_desk").mkdir()
    (tmp_path / "counsel_desk" / "__init__.py").touch()
    (tmp_path / "secrets.py").touch()
    monkeypatch.setenv("PYTHONPATH", given)
    found = subprocess.run(
        own_python.command(
            "-c", "import counsel_desk, secrets; print(counsel_desk.__file__, secrets.__file__)"
        ),
        env=own_python.environment(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    ours, of_python = found.stdout.split()
    assert Path(ours).samefile(counsel_desk.__file__)
    assert not Path(of_python).is_relative_to(tmp_path)
