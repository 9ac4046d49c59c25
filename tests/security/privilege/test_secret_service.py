"""F21: the device secret in a real Secret Service, in every state that it can be in."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from counsel_desk.demo.office import KEY_FILE, DemoOffice
from counsel_desk.security.derivation import FLOOR
from counsel_desk.security.device import KeyFile
from counsel_desk.services.office import device_recovery
from counsel_desk.services.work.office_data import (
    DESCRIPTION_FILE,
    open_office_data,
    read_description,
)
from counsel_desk.wiring import tools
from tests.helpers.folders import ROOT, copied
from tests.helpers.office import english

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCK = "echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"
PUT = """
import sys, keyring
from keyring.backends.SecretService import Keyring
Keyring().set_password("counsel_desk", sys.argv[1], sys.argv[2])
"""
OPEN = """
import sys
from pathlib import Path
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
try:
    open_office_data(Path(sys.argv[1]), tools(lambda _c, text, _l: text, FLOOR)).register.close()
except KnownError as error:
    print(type(error).__name__, error)
else:
    print("open")
"""


class Machine:
    """A home with an office whose secret belongs in the Secret Service.

    Attributes:
        office: The data folder.
        line: The secret, as it is stored.
        entry: Its name in the Secret Service.
    """

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder = folder
        self.office = copied(source, folder / "office")
        key_file, description = self.office / KEY_FILE, self.office / DESCRIPTION_FILE
        self.line = key_file.read_text(encoding="utf-8").strip()
        key_file.unlink()
        place = json.loads(description.read_text(encoding="utf-8"))
        self.entry = f"office-{place['office']}"
        place.update(keyring=self.entry, key_file="")
        description.write_text(json.dumps(place), encoding="utf-8")

    def environment(self, **more: str) -> dict[str, str]:
        """Return the environment of a program of this home."""
        home = {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        return {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **home, **more}

    def run(self, daemon: str, *programs: Sequence[str], **more: str) -> str:
        """Run programs one after the other in a bus session of their own; return what they say."""
        steps = "; ".join([daemon, *(" ".join(program) for program in programs)])
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", steps],
            env=self.environment(**more),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.stdout.strip() or done.stderr

    def put(self, line: str) -> tuple[str, ...]:
        """Return the program that stores a line in the Secret Service."""
        return sys.executable, self.script("put", PUT), self.entry, f"'{line}'"

    def open(self) -> tuple[str, ...]:
        """Return the program that opens the office and says how that went."""
        return sys.executable, self.script("open", OPEN), str(self.office)

    def script(self, name: str, text: str) -> str:
        """Write a program into the home and return its path."""
        path = self.folder / f"{name}.py"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def state(self) -> list[str]:
        """Return a digest of every file of the office."""
        files = sorted(path for path in self.office.rglob("*") if path.is_file())
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]


@pytest.fixture
def machine(template: DemoOffice, tmp_path: Path) -> Machine:
    """A home with a copy of the fictional office."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    return Machine(tmp_path, template.data)


def test_f21_present(machine: Machine) -> None:
    assert machine.run(UNLOCK, machine.put(machine.line), machine.open()) == "open"


def other_line(folder: Path) -> str:
    """Return the secret of another office, as it is stored."""
    KeyFile(folder / "other").store(bytes(range(32)))
    return (folder / "other").read_text(encoding="utf-8").strip()


def test_f21_every_other_state_has_its_own_words_and_changes_nothing(machine: Machine) -> None:
    machine.run(UNLOCK, machine.put(machine.line))
    before = machine.state()
    null = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    absent = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    unset = ["env", *(f"{name}={value}" for name, value in absent.items())]
    said = {
        "locked": machine.run(LOCKED, machine.open()),
        "corrupt": machine.run(UNLOCK, machine.put("CD1-zz"), machine.open()),
        "other": machine.run(UNLOCK, machine.put(other_line(machine.folder)), machine.open()),
        "absent": machine.run("true", (*unset, *machine.open())),
        "null": machine.run("true", (*unset, *machine.open()), **null),
    }
    kinds = {name: text.split()[0] for name, text in said.items()}
    assert kinds == {
        "locked": "KeyringLockedError",
        "corrupt": "DeviceSecretDamagedError",
        "other": "OtherSecretError",
        "absent": "NoKeyringError",
        "null": "KeyringNotTrustedError",
    }
    assert len({text.partition(" ")[2] for text in said.values()}) == 5
    assert machine.state() == before
    assert not any(machine.line in text for text in said.values())


def test_f21_the_recovery_code_opens_all_the_same(machine: Machine) -> None:
    made = tools(english, FLOOR)
    code, place = made.keys.recovery_code(), read_description(machine.office)
    secret = bytes.fromhex(machine.line.split("-")[1])
    device_recovery.keep(machine.office, made, "somebody", code, secret)
    device_recovery.restore(machine.office, made, code, machine.folder / "stick.key")
    open_office_data(machine.office, made).register.close()
    assert read_description(machine.office).office == place.office
