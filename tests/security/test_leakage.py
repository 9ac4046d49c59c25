"""L52, L53, L59, L60: a day through the windows leaves nothing readable and talks to nobody."""

import base64
import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from counsel_desk.demo import content
from counsel_desk.services.verify import SQLITE_HEADER
from ui.walk import day

ROOT = Path(__file__).resolve().parents[2]
SAID = (
    day.NOTE.split(".")[0],
    content.HALF_WRITTEN[0],
    content.CASE_REFERENCE,
    content.ABOUT,
)
EXPORTED = {".png", ".pdf", ".json"}
"""What the day saves on purpose, beside its data folder."""
ALLOWED_SOCKETS = re.compile(r"dbus|/tmp/\.X11-unix|wayland|nscd")
OPENED = re.compile(r'"([^"]+)", ([A-Z_|]+)')
WRITING = {"O_WRONLY", "O_RDWR", "O_CREAT"}


@dataclass
class Walked:
    """What a day under strace left."""

    home: Path
    to: Path
    trace: str

    @property
    def data(self):
        return self.to / "office"

    def files(self):
        """Return every file that the day left, but what it exported on purpose."""
        found = [path for path in self.home.rglob("*") if path.is_file()]
        return [path for path in found if path.parent != self.to or path.suffix not in EXPORTED]

    def written(self):
        """Return every path that was opened for writing, also those that are gone."""
        opened = OPENED.findall(self.trace)
        return {Path(path) for path, flags in opened if WRITING & set(flags.split("|"))}


@pytest.fixture(scope="module")
def walked(tmp_path_factory):
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    home = tmp_path_factory.mktemp("home")
    to, trace = home / "day", tmp_path_factory.mktemp("trace") / "trace"
    (home / "tmp").mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home),
    }
    calls = "trace=open,openat,creat,connect"
    program = [sys.executable, "-m", "counsel_desk.cli", "walk", "--to", str(to)]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-s", "4096", "-e", calls, "-o", str(trace), *program],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Walked(home, to, trace.read_text(errors="replace"))


def spellings(text):
    """Return a text as it may stand in a file."""
    plain = text.encode()
    shifted = [base64.b64encode(b"\0" * shift + plain)[4 * (shift > 0) : -4] for shift in range(3)]
    return [plain, text.encode("utf-16-le"), *shifted]


def test_l52_what_was_said_stands_in_no_file(walked):
    wanted = [one for text in SAID for one in spellings(text)]
    assert len(walked.files()) > 8
    for path in walked.files():
        inside = path.read_bytes()
        assert not any(one in inside for one in wanted), path


def test_l52_nothing_is_written_but_to_the_data_and_what_is_exported(walked):
    strange = [
        path
        for path in walked.written()
        if not path.is_relative_to(walked.to)
        and not path.is_relative_to("/dev")
        and not path.is_relative_to("/proc")
        and "fontconfig" not in path.parts
    ]
    assert strange == []


def test_l52_no_list_of_recent_files_or_settings_names_a_folder(walked):
    for path in walked.files():
        if not path.is_relative_to(walked.data):
            inside = path.read_bytes()
            assert str(walked.data).encode() not in inside, path


def test_l53_no_database_has_the_header_of_sqlite(walked):
    databases = [*walked.data.glob("*.db"), *walked.data.glob("vaults/*.vault")]
    assert len(databases) > 4
    for path in databases:
        assert not path.read_bytes().startswith(SQLITE_HEADER)


def test_l59_files_are_for_their_owner_alone(walked):
    for path in [walked.data, *walked.data.rglob("*")]:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), (path, oct(mode))


def test_l60_the_day_talks_to_nobody(walked):
    connects = [line for line in walked.trace.splitlines() if "connect(" in line]
    strange = [line for line in connects if not ALLOWED_SOCKETS.search(line)]
    assert strange == []
