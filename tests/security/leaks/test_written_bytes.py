"""L52, L53, L59, L60: every byte that a scripted day writes, even to files deleted since."""

import random
import re
from pathlib import Path

import pytest

from counsel_desk.demo import content
from counsel_desk.demo.form import FORM
from counsel_desk.demo.office import SEED
from counsel_desk.demo.people import staff
from counsel_desk.services.vaults.verify import SQLITE_HEADER
from tests.helpers.scripted_day import Walked
from tests.security.phrases import hits, paragraphs, shapes
from ui.walk import day as days
from ui.walk.sheet_text import shares


@pytest.fixture(scope="session")
def wanted(walked: Walked) -> dict[str, set[bytes]]:
    """What nobody may find, each in every shape it could have."""
    texts = [days.NOTE, days.HALF_WRITTEN, content.PARTICULARS["bn"], "পূর্ণিমা গায়েন"]
    texts += [content.ABOUT, content.CASE_REFERENCE, content.CASE_REMARKS, FORM["title"]]
    texts += [content.SECTIONS[each] for each in days.CATEGORIES]
    # No secret comes from this generator: these passphrases are told to everybody.
    texts += [one.passphrase for one in staff(random.Random(SEED))]
    texts += shares((walked.to / "root-sheets.pdf").read_bytes())
    texts += shares((walked.to / "recovery-code.pdf").read_bytes())
    texts.append((walked.to / "usb" / "device.key").read_text(encoding="utf-8").strip())
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
    found += [
        walked.to / each for each in ("usb/device.key", "root-sheets.pdf", "recovery-code.pdf")
    ]
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
        # The C library asks the local cache of names, if there is one, who the user is.
        "/var/run/nscd/socket",
        "/tmp/.X11-unix/",
        "@/tmp/.X11-unix/",
    )
    for call in walked.trace.network:
        assert "AF_INET" not in call, call
        if call.startswith("connect("):
            target = re.search(r'sun_path=(@?)"([^"]*)', call)
            assert target, call
            assert (target[1] + target[2]).startswith(allowed), call
