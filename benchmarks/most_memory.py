"""Measures the most memory that a desk takes from its start to its lock, with a large vault.

Locking the desk ends its process, and whoever signs in next has a new one. So one counsellor's desk
is measured, in a fresh process without a display: the sign-in window, signing in, opening files,
today, the week, writing and signing notes, searches of which the first indexes every note, and the
lock. Nothing else is in that process but the code that clicks and types. What is reported is what
Linux calls VmHWM, the most memory that was ever resident in it at once; for each act it is printed.

Trying the passphrase is part of it, with Argon2 at its lowest cost: 64 MiB, given back afterwards.
On a fast computer an office's passphrases cost up to 256 MiB, for that moment.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks import notes
from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure, within
from counsel_desk import opening
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.indexing import up_to_date
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from ui.application.app import application, spare_garbage_collector
from ui.client_file.client_page import ClientPage
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.walk import file
from ui.walk.driver import Driver, NotThereError

_MOST_MIB = 350.0
_FILES, _SIGNED = 26, 10
_INDEXED_S = 1800


class NotIndexedError(Exception):
    """The search did not index every note, so the desk did less than it was to be measured at."""


class _Desk(Driver):
    """A desk in a process of its own, as `ui.application.app.run` has it."""

    def restart(self) -> None:
        """Start at the sign-in window."""
        super().restart()
        self.app.grown.connect(spare_garbage_collector)
        spare_garbage_collector()

    def idle(self) -> None:
        """Wait until every task is done; indexing a large vault takes more than a minute."""
        last = time.monotonic() + _INDEXED_S
        while True:
            try:
                return super().idle()
            except NotThereError:
                if time.monotonic() > last:
                    raise


def measure(tools: Tools, amount: int, people: int) -> Measure:
    """Measure a counsellor's desk in a process of its own.

    Args:
        tools: Storage, security and reports, to build the office with.
        amount: How many notes the counsellor's vault has.
        people: How many clients they belong to; 500 of them to one.

    Raises:
        NotIndexedError: The search did not index every note.
    """
    with office.office(tools, amount, people) as (folder, person, large):
        session = office.enter(folder, tools, person)
        others = [line.filed.record for line in clients.listing(session)]
        sign_in.sign_out(session)
        told = {**asdict(person), "folder": str(folder), "files": [large, *others[: _FILES - 1]]}
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.most_memory"],
            input=json.dumps(told),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
    found = json.loads(done.stdout)
    acts = ", ".join(f"{act} {round(most)}" for act, most in found["most"].items())
    print(f"Most memory in each act, in MiB: {acts}.", file=sys.stderr)
    if not found["indexed"]:
        raise NotIndexedError
    name = f"most memory of a desk from start to lock, {amount:,} notes of {people} clients"
    return within(name, max(found["most"].values()), "MiB", None, _MOST_MIB)


def main() -> None:
    """Go through a desk in this process, and print the most memory that it took."""
    told = json.load(sys.stdin)
    application()
    desk = _Desk(opening.tools(fictional=True), Path(told["folder"]))
    most = {}
    for act in (_sign_in, _open_files, _look_around, _write, _search):
        act(desk, told)
        most[act.__name__.strip("_")] = _peak_mib()
    indexed = _indexed(desk)
    desk.lock()
    most["lock"] = _peak_mib()
    print(json.dumps({"most": most, "indexed": indexed}))


def _sign_in(desk: _Desk, told: dict[str, Any]) -> None:
    desk.sign_in(told["name"], told["passphrase"])


def _open_files(desk: _Desk, told: dict[str, Any]) -> None:
    """Open one file after the other, each at its notes and at another part."""
    desk.go("clients")
    for number, record in enumerate(told["files"]):
        _open(desk, record)
        parts = desk.find(ClientPage, "client_page").parts
        desk.tab("notes")
        desk.tab(parts[number % len(parts)])
    desk.click("back_to_clients")


def _open(desk: _Desk, record: str) -> None:
    desk.click("nav_clients")  # without a click now and then, the desk would lock itself
    desk.desk.context.open_file(Spot(record))
    desk.idle()


def _look_around(desk: _Desk, _told: dict[str, Any]) -> None:
    desk.go("today")
    desk.go("week")


def _search(desk: _Desk, _told: dict[str, Any]) -> None:
    """Search for a word in nearly every note and for one in few; the first indexes all."""
    words = notes.vocabulary()
    for word in (words[notes.OFTEN], words[notes.SELDOM]):
        desk.search(word)
        desk.find(DataTable, "hits")


def _write(desk: _Desk, told: dict[str, Any]) -> None:
    """Write and sign notes, as many as in a full day, in different files."""
    for record, text in zip(told["files"], notes.texts(_SIGNED), strict=False):
        _open(desk, record)
        file.write_note(desk, lambda _name: None, text)


def _indexed(desk: _Desk) -> bool:
    """Return whether every record is in the index."""
    session = desk.desk.session
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return up_to_date(reader.transaction)


def _peak_mib() -> float:
    """Return the most memory that was in use since this was asked last; Linux."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return int(told.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    main()
