"""A75: files are made anew, through nothing that somebody put there, for their owner alone."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.files import LinkedFileError, open_own, sweep, write_anew, writing_anew
from counsel_desk.security.device import KeyFile
from counsel_desk.services.documents.export_files import NotSavedError, write_file
from counsel_desk.services.rights import erasure_reserve
from counsel_desk.services.work.office_data import FolderDescription, write_description
from counsel_desk.storage import lock
from tests.helpers.folders import for_one_alone
from ui.errors import keep_report

PREY = b"somebody else's"
SECRET = bytes(range(32))
LEFT = ".desk-0123456789abcdef.new"

Writer = tuple[str, Callable[[Path], object]]
WRITERS: list[Writer] = [
    ("sheet.pdf", lambda path: write_file(path, b"recovery code")),
    ("desk.json", lambda path: write_description(path.parent, FolderDescription("o", "", ""))),
    ("device.key", lambda path: KeyFile(path).store(SECRET)),
    (erasure_reserve.RESERVE_FILE, lambda path: erasure_reserve.keep(path.parent)),
    ("defects.txt", lambda path: keep_report(path.parent, ValueError())),
]
"""Every way in which the desk writes a file: its name, and what writes it."""
KILLED = """
import os, sys
from pathlib import Path
from counsel_desk.files import write_anew

def content():
    yield b"half of it"
    print("begun", flush=True)
    sys.stdin.read()

write_anew(Path(sys.argv[1]), content())
"""


@pytest.fixture
def short_reserve(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the reserve a small one."""
    monkeypatch.setattr(erasure_reserve, "RESERVE_BYTES", 2 * 2**20)


@pytest.mark.usefixtures("short_reserve")
@pytest.mark.parametrize(("name", "write"), WRITERS, ids=[name for name, _write in WRITERS])
@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_a75_a_link_is_replaced_and_never_followed(
    tmp_path: Path, name: str, write: Callable[[Path], object], link: Callable[[Path, Path], None]
) -> None:
    folder, prey = tmp_path / "folder", tmp_path / "prey"
    folder.mkdir()
    prey.write_bytes(PREY)
    if name == "device.key":
        # A key file that holds something is never overwritten; a link to nothing is.
        prey.unlink()
        (folder / name).symlink_to(prey)
    else:
        link(folder / name, prey)
    write(folder / name)
    assert not prey.exists() if name == "device.key" else prey.read_bytes() == PREY
    assert not (folder / name).is_symlink()
    assert (folder / name).stat().st_nlink == 1
    assert for_one_alone(folder / name)
    assert [path.name for path in folder.iterdir()] == [name]


@pytest.mark.usefixtures("short_reserve")
@pytest.mark.parametrize(("name", "write"), WRITERS, ids=[name for name, _write in WRITERS])
def test_a75_no_right_of_a_file_that_was_there_stays(
    tmp_path: Path, name: str, write: Callable[[Path], object]
) -> None:
    for each in (name, f"{name}.new", f".{name}.new"):
        if (each, name) != ("device.key", "device.key"):
            (tmp_path / each).write_bytes(b"")
            (tmp_path / each).chmod(0o666)
    write(tmp_path / name)
    assert for_one_alone(tmp_path / name)
    assert (tmp_path / f"{name}.new").read_bytes() == b""


def test_a75_a_temporary_name_that_is_taken_is_not_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prey = tmp_path / "prey"
    prey.write_bytes(PREY)

    class Known(bytes):
        def hex(self, *_how: object) -> str:
            return "f" * 15 + "g"

    monkeypatch.setattr(os, "urandom", Known)
    planted = tmp_path / f".desk-{'f' * 15}g.new"
    for link in (Path.symlink_to, Path.hardlink_to):
        link(planted, prey)
        with pytest.raises(NotSavedError):
            write_file(tmp_path / "copy.json", b"a record")
        assert prey.read_bytes() == PREY
        assert not (tmp_path / "copy.json").exists()
        planted.unlink(missing_ok=True)


@pytest.mark.parametrize("make", [Path.mkdir, *([os.mkfifo] if hasattr(os, "mkfifo") else [])])
def test_a75_nothing_but_a_file_is_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "sheet.pdf")
    with pytest.raises(NotSavedError):
        write_file(tmp_path / "sheet.pdf", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a75_the_content_and_the_name_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, real = [], os.fsync

    def sync(descriptor: int) -> None:
        synced.append(os.path.realpath(f"/proc/self/fd/{descriptor}"))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", sync)
    write_file(tmp_path / "sheet.pdf", b"x")
    assert [Path(each).parent == tmp_path for each in synced] == [True, False]
    assert synced[1] == str(tmp_path)


def test_a75_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def failing() -> "list[bytes]":
        raise OSError("no room")

    path = tmp_path / "sheet.pdf"
    write_file(path, b"old")
    with pytest.raises(OSError, match="no room"):
        write_anew(path, (piece for each in (b"new",) for piece in (each, *failing())))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a75_what_a_kill_leaves_is_deleted_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "copy.json")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writing:
        assert writing.stdout is not None
        assert writing.stdout.readline().rstrip() == b"begun"
        sweep(tmp_path)
        assert len(list(tmp_path.iterdir())) == 1
        writing.kill()
        writing.wait()
    assert len(list(tmp_path.iterdir())) == 1
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a75_only_what_the_desk_left_is_deleted(tmp_path: Path) -> None:
    prey, folder = tmp_path / "prey", tmp_path / "folder"
    prey.write_bytes(PREY)
    folder.mkdir()
    kept = [folder / name for name in (".desk-0.new", "a.new", f"{LEFT}.bak", f"x{LEFT}")]
    for path in kept:
        path.write_bytes(b"")
    (folder / LEFT).symlink_to(prey)
    sweep(folder)
    assert sorted(folder.iterdir()) == sorted(kept)
    assert prey.read_bytes() == PREY


@pytest.mark.parametrize(
    "make", [Path.symlink_to, Path.hardlink_to, *([None] if hasattr(os, "mkfifo") else [])]
)
def test_a75_the_lock_file_leads_nowhere(
    tmp_path: Path, make: Callable[[Path, Path], None] | None
) -> None:
    prey, folder = tmp_path / "prey", tmp_path / "folder"
    prey.write_bytes(PREY)
    folder.mkdir()
    if make is None:
        os.mkfifo(folder / LOCK_FILE)
    else:
        make(folder / LOCK_FILE, prey)
    with pytest.raises(LinkedFileError), lock.hold(folder):
        pytest.fail("held")
    assert prey.read_bytes() == PREY


def test_a75_a_file_is_opened_only_as_the_desk_made_it(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")
    os.close(open_own(path, os.O_RDONLY))
    (tmp_path / "b").hardlink_to(path)
    (tmp_path / "c").symlink_to(path)
    for name in "abc":
        with pytest.raises(LinkedFileError):
            open_own(tmp_path / name, os.O_RDONLY)


def test_a_file_of_which_nothing_could_be_entered_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "it"
    path.write_bytes(b"before")

    def refused() -> None:
        with writing_anew(path) as write:
            write([b"new"])
            assert path.read_bytes() == b"before"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        refused()
    assert [each.name for each in tmp_path.iterdir()] == ["it"]
    with writing_anew(path) as write:
        write([b"n", b"ew"])
    assert path.read_bytes() == b"new"
