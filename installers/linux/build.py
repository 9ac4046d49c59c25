"""Builds the package for Debian and Ubuntu from what PyInstaller collected.

Run by `make deb` in an environment that holds the desk, its locked requirements and the tools. Two
builds of the same commit give the same bytes.
"""

import gzip
import json
import os
import shutil
import site
import subprocess
import sys
from pathlib import Path

from counsel_desk.version import VERSION
from installers import bill
from installers.pictures import DRAWING, draw
from installers.releases import NOTES, as_app_stream, as_changelog, releases

NAME = "counsel-desk"
ID = "org.counsel_desk.Desk"
MAINTAINER = "counsel_desk <maintainers@counsel-desk.invalid>"
HERE = Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build" / "deb"
_SIZES = (48, 128, 256)
_ELF = b"\x7fELF"


def build(epoch: int) -> Path:
    """Build the package and return its path.

    Args:
        epoch: The instant that its files bear, in seconds since 1970.
    """
    _collect()
    folder = BUILD / "dist" / NAME
    _strip(folder)
    about = folder / "_internal" / "resources" / "about"
    bill.write(_components(), about, VERSION, epoch)
    root = _laid_out(folder)
    _settle(root, epoch)
    package = BUILD.parent / f"{NAME}_{VERSION}_amd64.deb"
    _run(
        "dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=2", "--build", root, package
    )
    return package


def _collect() -> None:
    # Without -P it would take the desk from this folder, where it is not installed.
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    _run(
        *command,
        *places,
        HERE.parent / "bundle" / "linux.spec",
        DESK_BUILD=str(BUILD),
        PYTHONHASHSEED="1",
    )


def _components() -> list[bill.Component]:
    sources = json.loads((BUILD / "sources.json").read_text(encoding="utf-8"))
    installed = Path(site.getsitepackages()[0]).resolve()
    return bill.traced([Path(each) for each in sources], installed, (HERE.parent, BUILD / "work"))


def _strip(folder: Path) -> None:
    """Take out what only debuggers read; some of the wheels, and many a Python, bring it along."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _has_debug_information(path):
            _run("strip", "--strip-debug", "--enable-deterministic-archives", path)


def _has_debug_information(path: Path) -> bool:
    with path.open("rb") as file:
        if file.read(4) != _ELF:
            return False
    said = subprocess.run(["readelf", "-SW", path], capture_output=True, text=True, check=True)
    return ".debug_info" in said.stdout


def _laid_out(folder: Path) -> Path:
    """Return the folder of everything as it is installed, with Debian's own files."""
    root = BUILD / "root"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    shutil.copytree(folder, root / "usr" / "lib" / NAME, symlinks=True)
    _link(root / "usr" / "bin" / NAME, f"../lib/{NAME}/{NAME}")
    _write(share / "applications" / f"{ID}.desktop", (HERE / f"{ID}.desktop").read_text("utf-8"))
    icons = share / "icons" / "hicolor"
    _write(icons / "scalable" / "apps" / f"{ID}.svg", DRAWING.read_text(encoding="utf-8"))
    for size in _SIZES:
        _write(icons / f"{size}x{size}" / "apps" / f"{ID}.png", draw(size))
    notes = releases(NOTES.read_text(encoding="utf-8"))
    metainfo = (HERE / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    metainfo = metainfo.replace("@RELEASES@", as_app_stream(notes))
    _write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo)
    papers = share / "doc" / NAME
    changelog = as_changelog(notes, MAINTAINER).encode()
    _write(papers / "changelog.gz", gzip.compress(changelog, mtime=0))
    _write(papers / "copyright", (HERE / "copyright").read_text(encoding="utf-8"))
    inside = f"../../../lib/{NAME}/_internal/resources/about"
    _link(papers / bill.BILL, f"{inside}/{bill.BILL}")
    _link(papers / bill.LICENCES, f"{inside}/{bill.LICENCES}")
    _write_control(root)
    return root


def _write_control(root: Path) -> None:
    files = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1024
    control = (HERE / "control").read_text(encoding="utf-8")
    control = control.replace("@VERSION@", VERSION).replace("@SIZE@", str(size))
    _write(root / "DEBIAN" / "control", control)


def _settle(root: Path, epoch: int) -> None:
    """Give every file and folder the rights and the instant that it has in the package."""
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent.name == NAME and path.name == NAME)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _link(path: Path, to: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)


def _run(*command: str | Path, **more: str) -> None:
    subprocess.run(command, check=True, env={**os.environ, **more})


if __name__ == "__main__":
    print(build(int(os.environ["SOURCE_DATE_EPOCH"])))
