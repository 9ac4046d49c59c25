"""F21: the device secret in a real Secret Service, in every state that it can be in."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.demo.office import KEY_FILE, build
from counsel_desk.security.derivation import FLOOR
from counsel_desk.security.device import KeyFile
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.helpers.folders import ROOT

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


def english(_context: Any, text: Any, _language: Any) -> Any:
    return text


class Machine:
    """A home with an office whose secret is to be in the Secret Service."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        office = folder / "office"
        build(office, tools(english, FLOOR), clients=0, notes=0)
        self.office = office
        self.line = (office / KEY_FILE).read_text().strip()
        (office / KEY_FILE).unlink()
        place = json.loads((office / "desk.json").read_text())
        self.entry = f"office-{place['office']}"
        place.update(keyring=self.entry, key_file="")
        (office / "desk.json").write_text(json.dumps(place), encoding="utf-8")

    def environment(self, **more: Any) -> dict[str, str]:
        home = {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder)}
        return {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **home, **more}

    def run(
        self, daemon: str, *programs: tuple[str, str, str] | tuple[str, ...], **more: Any
    ) -> str:
        """Run programs one after the other in a session of their own; return what they say."""
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
        return sys.executable, self.script("put", PUT), self.entry, f"'{line}'"

    def open(self) -> tuple[str, str, str]:
        return sys.executable, self.script("open", OPEN), str(self.office)

    def script(self, name: str, text: str) -> str:
        path = self.folder / f"{name}.py"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def state(self) -> list[str]:
        """Return a digest of every file of the office."""
        files = sorted(path for path in self.office.rglob("*") if path.is_file())
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    return Machine(tmp_path)


def test_f21_present(machine: Machine) -> None:
    assert machine.run(UNLOCK, machine.put(machine.line), machine.open()) == "open"


def other_line(folder: Path) -> str:
    KeyFile(folder / "other").store(bytes(range(32)))
    return (folder / "other").read_text().strip()


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
    from counsel_desk.services.office import device_recovery
    from counsel_desk.services.work.office_data import read_description

    made = tools(english, FLOOR)
    code, place = made.keys.recovery_code(), read_description(machine.office)
    secret = bytes.fromhex(machine.line.split("-")[1])
    device_recovery.keep(machine.office, made, "somebody", code, secret)
    device_recovery.restore(machine.office, made, code, machine.folder / "stick.key")
    open_office_data(machine.office, made).register.close()
    assert read_description(machine.office).office == place.office
