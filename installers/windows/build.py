"""Builds the installer for Windows, on Debian: no Windows and no PyInstaller is needed.

Run by `make windows` in an environment that holds the desk, its locked requirements and the tools.
"""

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

from counsel_desk.version import VERSION
from installers import bill
from installers.pictures import ico
from installers.windows import fetching, signatures

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
BUILD = PROJECT / "build" / "windows"
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_EMBEDDED = "3.11.9"
_PATHS = "python311.zip\n.\nsite\nimport site\n"
_QT = re.compile(
    r"(Qt(Core|Gui|Widgets|Svg|PrintSupport|Test|DBus)\.pyd"
    r"|Qt6(Core|Gui|Widgets|Svg|PrintSupport|Test|DBus)\.dll"
    r"|(pyside6\.abi3|msvcp140\w*|vcruntime140\w*|concrt140|icu\w*)\.dll"
    r"|__init__\.py|_config\.py|_git_pyside_version\.py"
    r"|support/\w+\.py"
    r"|plugins/platforms/q(windows|offscreen)\.dll"
    r"|plugins/styles/\w+\.dll|plugins/iconengines/\w+\.dll"
    r"|plugins/imageformats/q(gif|ico|jpeg|svg)\.dll"
    r"|translations/qtbase_(en|bn|hi|mr)\.qm)"
)
"""What the desk uses of Qt; nine tenths of the wheel are for other programs."""
_UNUSED = ("bin", "lib", "share", "include")
"""What wheels put beside the packages, such as commands of their own."""
_UNUSED_PYTHON = ("_msi.pyd", "_sqlite3.pyd", "sqlite3.dll", "winsound.pyd", "python.cat")


def build(own: Path, epoch: int) -> Path:
    """Build the installer and return its path.

    Args:
        own: The wheel of the desk.
        epoch: The instant that all files bear, in seconds since 1970.
    """
    app = BUILD / "app"
    shutil.rmtree(app, ignore_errors=True)
    site = app / "site"
    site.mkdir(parents=True)
    fetching.python(HERE / "python.txt", app)
    signatures.verify(app)
    for name in _UNUSED_PYTHON:
        (app / name).unlink()
    (app / "python311._pth").write_text(_PATHS, encoding="ascii", newline="\r\n")
    fetching.wheels(PROJECT / "requirements.txt", BUILD / "wheels")
    fetching.install(BUILD / "wheels", site, own)
    _write_bill(app, site, epoch)
    _slim(site)
    _compile(site)
    (app / "counsel_desk.ico").write_bytes(ico(_SIZES))
    shutil.copy(HERE / "counsel-desk.cmd", app / "counsel-desk.cmd")
    for path in app.rglob("*"):
        os.utime(path, (epoch, epoch))
    return _pack(app)


def _write_bill(app: Path, site: Path, epoch: int) -> None:
    names = {bill.PRODUCT, bill.PRODUCT.replace("_", "-")}
    shipped = sorted(
        (each for each in distributions(path=[str(site)]) if each.metadata["Name"] not in names),
        key=lambda each: each.metadata["Name"].lower(),
    )
    licence = (app / "LICENSE.txt").read_text(encoding="utf-8", errors="replace")
    components = [bill.of_python(_EMBEDDED, licence), *map(bill.of_distribution, shipped)]
    bill.write(components, site / "resources" / "about", VERSION, epoch)


def _slim(site: Path) -> None:
    """Take out the parts of Qt that nothing uses, and what wheels bring for other purposes."""
    for name in _UNUSED:
        shutil.rmtree(site / name, ignore_errors=True)
    qt = site / "PySide6"
    for path in sorted(qt.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not _QT.fullmatch(path.relative_to(qt).as_posix()):
            path.unlink()
    for path in [*site.rglob("*.pyi"), *site.rglob("*.lib"), *site.rglob("*.h")]:
        path.unlink()


def _compile(site: Path) -> None:
    """Compile once and for all, so that the first start is as quick as the next."""
    if sys.version_info[:2] != (3, 11):
        sys.exit("The installer for Windows is built with Python 3.11, which it compiles for.")
    compileall.compile_dir(
        site,
        quiet=2,
        stripdir=str(site),
        prependdir="site",
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )


def _pack(app: Path) -> Path:
    size = sum(path.stat().st_size for path in app.rglob("*") if path.is_file()) // 1024
    setup = BUILD.parent / f"counsel-desk-{VERSION}-setup.exe"
    defined = {"VERSION": VERSION, "APP": str(app), "SETUP": str(setup), "SIZE": str(size)}
    options = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(["makensis", "-V2", *options, str(HERE / "desk.nsi")], check=True)
    return setup


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), int(os.environ["SOURCE_DATE_EPOCH"])))
