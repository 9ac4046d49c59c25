"""The folder of a tour: private, deleted afterwards, taken up again where that was wanted."""

import os
import stat
import sys
from pathlib import Path

import pytest

from counsel_desk.tour_folder import tour_folder

unix = pytest.mark.skipif(sys.platform == "win32", reason="it cannot be told there")


def test_a_tours_folder_is_private_and_deleted_afterwards(tmp_path: Path) -> None:
    with tour_folder(tmp_path) as folder:
        (folder.path / "office").mkdir()
        if sys.platform != "win32":
            assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    assert list(tmp_path.iterdir()) == []


def test_it_is_deleted_also_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), tour_folder(tmp_path):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


@unix
def test_a_tour_that_was_put_off_is_taken_up_again(tmp_path: Path) -> None:
    with tour_folder(tmp_path) as folder:
        folder.kept = True
    with tour_folder(tmp_path) as again:
        assert again.path == folder.path
    assert list(tmp_path.iterdir()) == []


@unix
def test_a_tour_that_is_open_is_left_alone(tmp_path: Path) -> None:
    with tour_folder(tmp_path) as first, tour_folder(tmp_path) as second:
        assert first.path != second.path
    assert list(tmp_path.iterdir()) == []


@unix
def test_what_others_can_write_to_is_neither_opened_nor_deleted(tmp_path: Path) -> None:
    with tour_folder(tmp_path) as folder:
        folder.kept = True
    folder.path.chmod(0o777)
    with tour_folder(tmp_path) as fresh:
        assert fresh.path != folder.path
    assert folder.path.exists()


@unix
def test_an_old_tour_is_deleted(tmp_path: Path) -> None:
    with tour_folder(tmp_path) as old:
        old.kept = True
    os.utime(old.path, (0, 0))
    with tour_folder(tmp_path) as fresh:
        assert fresh.path != old.path
        assert not old.path.exists()
