"""Disk encryption on Windows and macOS, by what these systems answer."""

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine import disk_encryption
from counsel_desk.machine.disk_encryption import (
    bit_locker,
    drive_encrypted,
    encryption_finding,
    file_vault,
    power_shell,
)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("1\r\n", True),
        ("6\r\n", True),
        ("2\r\n", False),
        ("3\r\n", False),
        ("5\r\n", False),
        ("\r\n", None),
        ("7\r\n", None),
        ("²", None),
        ("Access is denied.", None),
        (None, None),
    ],
)
def test_what_explorer_says_of_a_drive(said: str | None, expected: bool | None) -> None:
    assert bit_locker(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("FileVault is On.\n", True),
        ("FileVault is On.\nEncryption in progress: Percent completed = 41\n", False),
        ("FileVault is Off.\n", False),
        ("Error: Unable to unlock.\n", None),
        (None, None),
    ],
)
def test_what_fdesetup_says(said: str | None, expected: bool | None) -> None:
    assert file_vault(said) is expected


@pytest.mark.parametrize("drive", ["", "\\\\server\\share", "C:'; calc #", "CD:"])
def test_nothing_but_a_letter_is_asked_about(monkeypatch: pytest.MonkeyPatch, drive: str) -> None:
    monkeypatch.setattr(disk_encryption, "answer", lambda _program: pytest.fail("it asked"))
    assert drive_encrypted(drive) is None


def test_windows_own_power_shell_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYSTEMROOT", r"D:\Win")
    assert power_shell() == r"D:\Win\System32\WindowsPowerShell\v1.0\powershell.exe"
    asked = []

    def answer(program: list[str]) -> str:
        asked.append(program)
        return "1\r\n"

    monkeypatch.setattr(disk_encryption, "answer", answer)
    assert drive_encrypted("D:") is True
    assert asked[0][0] == power_shell()
    assert "NameSpace('D:')" in asked[0][-1]


@pytest.mark.parametrize(
    ("found", "state"), [(None, State.NOT_KNOWN), (False, State.ATTENTION), (True, State.WELL)]
)
def test_how_it_is_judged(found: bool | None, state: State) -> None:
    assert encryption_finding(found).state is state
