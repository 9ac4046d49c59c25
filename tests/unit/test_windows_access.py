"""On Windows, what the desk writes is for one account alone, by an access list."""

import sys
from pathlib import Path

import pytest

from counsel_desk import files, windows_access
from counsel_desk.windows_access import for_one_alone, list_for

PERSON, OTHER = "S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002"
ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has access lists")


@pytest.mark.parametrize("folder", [True, False])
def test_the_list_for_one_person_lets_nobody_else_in(folder: bool) -> None:
    listed = list_for(PERSON, folder=folder)
    assert for_one_alone(listed, PERSON)
    assert not for_one_alone(listed, OTHER)
    assert listed.startswith("D:P(")  # nothing comes down from the folder above
    assert ("OICI" in listed) == folder


@pytest.mark.parametrize(
    ("listed", "alone"),
    [
        (f"D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;{PERSON})", True),
        (f"D:(A;;FA;;;{PERSON})(A;;FR;;;WD)", False),
        (f"D:(A;;FA;;;{PERSON})(A;;0x1200a9;;;BU)", False),
        (f"D:(D;;FA;;;WD)(A;;FA;;;{PERSON})", True),
        ("D:P", True),
        ("", False),
        ("D:NO_ACCESS_CONTROL", False),
    ],
)
def test_a_list_is_judged_by_whom_it_lets_in(listed: str, alone: bool) -> None:
    assert for_one_alone(listed, PERSON) is alone


@ON_WINDOWS
def test_a_new_folder_and_a_new_file_are_for_this_account_alone(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    files.make_folder(folder)
    assert windows_access.others_may_open(folder) is False
    files.write_anew(tmp_path / "written", [b"content"])
    assert windows_access.others_may_open(tmp_path / "written") is False


@ON_WINDOWS
def test_what_is_open_to_others_is_taken_away_from_them(tmp_path: Path) -> None:
    path = tmp_path / "plain"
    path.write_bytes(b"content")
    assert files.make_private(path)
    assert windows_access.others_may_open(path) is False
    assert path.read_bytes() == b"content"
