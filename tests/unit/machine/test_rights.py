"""Who may change the program, and who may look into the data folder."""

from pathlib import Path, PureWindowsPath

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine import rights
from counsel_desk.machine.rights import (
    changeable,
    folder_finding,
    program_finding,
    program_places,
    windows_changeable,
)

ENVIRONMENT = {
    "PROGRAMFILES": r"C:\Program Files",
    "PROGRAMFILES(X86)": r"C:\Program Files (x86)",
    "USERPROFILE": r"C:\Users\desk",
    "LOCALAPPDATA": r"C:\Users\desk\AppData\Local",
}


def test_the_places_of_this_program_exist() -> None:
    places = program_places()
    assert Path(rights.__file__).parents[1] in places
    assert all(place.exists() for place in places)


def test_one_place_that_can_be_written_to_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    closed, opened = tmp_path / "closed", tmp_path / "open"
    monkeypatch.setattr("os.access", lambda path, _way: path == opened)
    assert changeable([closed]) is False
    assert changeable([closed, opened]) is True


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([r"C:\Program Files\counsel_desk\desk.exe"], False),
        ([r"c:\PROGRAM FILES\counsel_desk"], False),
        ([r"C:\Program Files\counsel_desk", r"C:\Users\desk\AppData\Local\Python"], True),
        ([r"C:\Users\desk\Downloads\counsel_desk"], True),
        ([r"C:\Program Filesystem\counsel_desk"], None),
        ([r"D:\counsel_desk"], None),
    ],
)
def test_windows_is_judged_by_the_place(places: list[str], expected: bool | None) -> None:
    paths = [PureWindowsPath(each) for each in places]
    assert windows_changeable(paths, ENVIRONMENT) is expected
    assert windows_changeable(paths[:1], {}) is None


@pytest.mark.parametrize(
    ("may", "mighty", "state"),
    [
        (False, False, State.WELL),
        (True, False, State.ATTENTION),
        (None, False, State.NOT_KNOWN),
        (True, True, State.ATTENTION),
        (False, True, State.ATTENTION),
    ],
)
def test_how_the_program_is_judged(may: bool | None, mighty: bool, state: State) -> None:
    assert program_finding(may, mighty).state is state


@pytest.mark.parametrize(("mode", "state"), [(0o700, State.WELL), (0o750, State.ATTENTION)])
def test_the_rights_of_the_data_folder(tmp_path: Path, mode: int, state: State) -> None:
    tmp_path.chmod(mode)
    assert folder_finding(tmp_path).state is state


def test_a_data_folder_of_another_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setattr("os.geteuid", lambda: 12345)
    assert folder_finding(tmp_path).state is State.ATTENTION


def test_without_a_data_folder_nothing_is_known(tmp_path: Path) -> None:
    assert folder_finding(tmp_path / "none").state is State.NOT_KNOWN
