"""L52, L53, L59, L60: every byte that a scripted day writes, even to files deleted since."""

import random
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from counsel_desk.demo import content
from counsel_desk.demo.form import FORM
from counsel_desk.demo.office import SEED
from counsel_desk.demo.people import staff
from counsel_desk.services.vaults.verify import SQLITE_HEADER
from tests.security.leaks import tracing
from tests.security.phrases import hits, paragraphs, shapes
from ui.walk import day as days
from ui.walk.sheet_text import shares

PLACES = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "XDG_RUNTIME_DIR": "run",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "share",
    "XDG_STATE_HOME": "state",
}
"""The folder that each variable names."""

LONGEST = 300
"""Seconds that a day may take."""


@dataclass
class Walked:
    """The day, and where it could leave something.

    Attributes:
        to: The folder that the day writes to.
        around: The folder of everything else.
        trace: What the day did.
    """

    to: Path
    around: Path
    trace: tracing.Trace

    @property
    def data(self) -> Path:
        """The office's data folder."""
        return self.to / "office"

    def exported(self, path: Path) -> bool:
        """Return whether the day saves the file on purpose: a picture, PDF, form or key file."""
        if path.parent == self.to:
            return path.suffix in {".png", ".pdf"} or path.name == "form.json"
        return path.parent == self.to / "usb" and path.name.lstrip(".").startswith("device.key")

    def left(self) -> list[Path]:
        """Return every file that exists afterwards and was not saved on purpose."""
        found = [path for path in self.around.rglob("*") if path.is_file()]
        return [path for path in found if not self.exported(path)]


def environment(folder: Path) -> dict[str, str]:
    """Return an environment in which each kind of file is kept in a folder of its own."""
    for each in PLACES.values():
        (folder / each).mkdir(mode=0o700, parents=True)
    return {
        **tracing.environment(folder),
        **{variable: str(folder / name) for variable, name in PLACES.items()},
        "PYTHONDONTWRITEBYTECODE": "1",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'run' / 'bus'}",
    }


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    """One scripted day under strace, with nothing but empty folders around it."""
    folder, log = tmp_path_factory.mktemp("around"), tmp_path_factory.mktemp("strace") / "trace"
    given, to = environment(folder), folder / "day"
    walk = (sys.executable, "-m", "counsel_desk.cli", "walk", "--to", str(to), "--language", "bn")
    # Without a umask files have the modes that the program asks for.
    trace = tracing.traced(walk, given, log, LONGEST, umask=0)
    yield Walked(to, folder, trace)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def wanted(walked: Walked) -> dict[str, set[bytes]]:
    """What nobody may find, each in every shape it could have."""
    texts = [days.NOTE, days.HALF_WRITTEN, content.PARTICULARS["bn"], "পূর্ণিমা গায়েন"]
    texts += [content.ABOUT, content.CASE_REFERENCE, content.CASE_REMARKS, FORM["title"]]
    texts += [content.SECTIONS[each] for each in days.CATEGORIES]
    # No secret comes from this generator: these passphrases are told to everybody.
    texts += [one.passphrase for one in staff(random.Random(SEED))]
    texts += shares((walked.to / "root-sheets.pdf").read_bytes())
    texts.append((walked.to / "usb" / "device.key").read_text().strip())
    return {part: shapes(part) for text in texts for part in paragraphs(text)}


def test_every_step_leaves_a_picture(walked: Walked) -> None:
    steps = {path.name[0] for path in walked.to.glob("*.png")}
    assert steps == {str(number) for number in range(1, 10)}


def test_l52_a_scripted_day_leaves_no_canary(walked: Walked, wanted: dict[str, set[bytes]]) -> None:
    assert len(wanted) > 25
    for path in walked.left():
        assert hits(wanted, path.read_bytes()) == [], path
    for name, inside in walked.trace.written.items():
        # What goes through a pipe to a confined child is in no file; standard output comes below.
        if not walked.exported(Path(name)) and not name.startswith("pipe:"):
            assert hits(wanted, inside) == [], name
    assert hits(wanted, walked.trace.stdout + walked.trace.stderr) == []


def test_l52_every_byte_of_the_day_was_traced(walked: Walked) -> None:
    journals = [name for name in walked.trace.written if name.endswith("-journal")]
    assert journals
    assert not [name for name in journals if Path(name).exists()]
    assert not walked.trace.copied
    files = [path for path in walked.data.rglob("*") if path.suffix in {".db", ".vault"}]
    assert len(files) >= 6
    for path in files:
        assert len(walked.trace.written[str(path)]) >= path.stat().st_size


def test_l52_the_day_writes_files_nowhere_else(walked: Walked) -> None:
    elsewhere = [
        name
        for name in walked.trace.opened
        if not name.startswith((f"{walked.around}/", "/dev/null"))
    ]
    assert elsewhere == []


def test_l52_no_setting_and_no_list_of_recent_files_names_a_folder(walked: Walked) -> None:
    names = {str(each): shapes(str(each)) for each in (walked.data, walked.to)}
    for path in walked.left():
        if not path.is_relative_to(walked.to):
            assert hits(names, path.read_bytes()) == [], path


def test_l53_no_database_file_has_the_sqlite_header(walked: Walked) -> None:
    for path in walked.left():
        assert SQLITE_HEADER not in path.read_bytes(), path
    for name, inside in walked.trace.written.items():
        assert SQLITE_HEADER not in inside, name


def test_l59_files_0600_folders_0700(walked: Walked) -> None:
    found = [walked.data, *walked.data.rglob("*")]
    found += [walked.to / each for each in ("usb/device.key", "root-sheets.pdf")]
    found.append(walked.to / "summary-locked.pdf")
    assert len(found) > 8
    modes = {path: path.stat().st_mode & 0o777 for path in found}
    wrong = [
        (path.name, oct(mode))
        for path, mode in modes.items()
        if mode != (0o700 if path.is_dir() else 0o600)
    ]
    assert wrong == []


def test_l60_a_day_of_work_talks_to_nobody_but_the_bus_and_the_display(walked: Walked) -> None:
    allowed = (
        f"{walked.around}/run/",
        "/run/dbus/system_bus_socket",
        "/var/run/dbus/",
        "/tmp/.X11-unix/",
        "@/tmp/.X11-unix/",
    )
    for call in walked.trace.network:
        assert "AF_INET" not in call, call
        if call.startswith("connect("):
            target = re.search(r'sun_path=(@?)"([^"]*)', call)
            assert target, call
            assert (target[1] + target[2]).startswith(allowed), call
