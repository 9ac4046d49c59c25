"""What the desk itself needs, and how it is judged."""

import os
from pathlib import Path

import pytest

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import State
from counsel_desk.machine import parts


def test_a_package_that_is_not_there_is_missing() -> None:
    assert parts.package_finding("no-such-package-here", Advice.NO_SQLCIPHER).state == State.MISSING


def test_fonts_that_are_not_there_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_FONTS", {"no_such_fonts": "NoSuchFont"})
    finding = parts.fonts_finding()
    assert (finding.state, finding.value) == (State.MISSING, "without NoSuchFont")


def test_qt_that_does_not_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_QT", "raise ImportError('libEGL.so.1')")
    finding = parts.qt_finding()
    assert finding.state == State.MISSING
    assert "libEGL.so.1" in finding.value


def test_code_of_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "PySide6").mkdir()
    for name in ("PySide6/__init__.py", "sitecustomize.py"):
        (tmp_path / name).write_text("open('ran', 'w').close()", encoding="ascii")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.environ.get("PYTHONPATH", "") + os.pathsep)
    assert parts.qt_finding().state == State.WELL
    assert not (tmp_path / "ran").exists()


class Absent:
    """A keyring back end that does not work here."""

    priority = 0

    def get_password(self, service: str, username: str) -> str | None:
        """Return nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class Present(Absent):
    """One that works."""

    priority = 5


def test_only_keyrings_that_work_count() -> None:
    assert parts.keyring_finding(lambda: [Absent]).state == State.ATTENTION
    finding = parts.keyring_finding(lambda: [Absent, Present])
    assert (finding.state, finding.value) == (State.WELL, f"{__name__}.Present")


def test_no_keyring_is_tried_but_those_that_may_hold_a_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: pytest.fail("it asked all"))
    parts.keyring_finding()


@pytest.mark.parametrize(
    ("total", "state"), [(None, State.NOT_KNOWN), (2**29, State.ATTENTION), (2**33, State.WELL)]
)
def test_memory(total: int | None, state: str) -> None:
    assert parts.memory_finding(total).state == state


@pytest.mark.parametrize(("free", "state"), [(2**20, State.ATTENTION), (2**33, State.WELL)])
def test_space(free: int, state: str) -> None:
    assert parts.space_finding(free).state == state
