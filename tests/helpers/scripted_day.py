"""A scripted day of the windows under strace: what it leaves, and what it wrote meanwhile."""

import sys
from dataclasses import dataclass
from pathlib import Path

from tests.helpers import tracing

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


def walked(folder: Path) -> Walked:
    """Walk through a day in Bengali windows, with nothing but empty folders around it."""
    around, log = folder / "around", folder / "trace"
    given, to = environment(around), around / "day"
    walk = (sys.executable, "-m", "counsel_desk.start", "walk", "--to", str(to), "--language", "bn")
    # Without a umask files have the modes that the program asks for.
    return Walked(to, around, tracing.traced(walk, given, log, LONGEST, umask=0))
