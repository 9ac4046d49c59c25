"""Fetches what the tests need on Windows: python -m installers.windows.testing FOLDER."""

import shutil
import sys
from pathlib import Path

from installers.windows import fetching

PROJECT = Path(__file__).resolve().parents[2]


def prepare(folder: Path) -> None:
    """Unpack into a folder what the tests need beside what the installer brings."""
    wheels = PROJECT / "build" / "windows" / "testing"
    fetching.wheels(PROJECT / "requirements-dev.txt", wheels)
    shipped = {path.name for path in (PROJECT / "build" / "windows" / "wheels").glob("*.whl")}
    for path in wheels.glob("*.whl"):
        if path.name in shipped:
            path.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    fetching.install(wheels, folder)


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
