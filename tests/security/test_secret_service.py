"""The device secret in a real Secret Service, where this machine has one to start."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TRY = """
from counsel_desk.errors import KnownError
from counsel_desk.security.device import Keyring, keyring_there, new_secret

assert keyring_there()
secret = new_secret()
Keyring("office-1").store(secret)
assert Keyring("office-1").read() == secret
Keyring("office-1").store(secret)
for what in (lambda: Keyring("office-1").store(new_secret()), lambda: Keyring("office-2").read()):
    try:
        what()
    except KnownError as error:
        assert secret.hex() not in str(error)
    else:
        raise SystemExit("not refused")
print("kept")
"""


def test_a_secret_service_keeps_the_secret_and_never_another_in_its_place(tmp_path):
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    script = tmp_path / "try.py"
    script.write_text(TRY, encoding="utf-8")
    steps = (
        "echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        f" exec {sys.executable} {script}"
    )
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", steps],
        env={"PATH": "/usr/bin:/bin", **home},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "kept\n", done.stderr
