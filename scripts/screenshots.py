"""Pictures every page of a fictional office and lists what is wrong in them.

Every page is taken in four languages, three themes, three text sizes and on two screens, into
build/screenshots with an index.html; arguments choose fewer. Two processes share the pages. What
was taken before is kept, so that a run that was ended goes on where it was: remove the folder to
begin anew. Ends with 1 if any fault was found.
"""

import argparse
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize

from counsel_desk import wiring
from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.ports.tools import Tools
from resources.loader import themes
from ui import qt_messages
from ui.application.app import application
from ui.languages import KNOWN
from ui.texts import Texts
from ui.walk.every_page import EveryPage
from ui.walk.every_picture import SCREENS, Looks, take

TO = Path("build") / "screenshots"
PROCESSES = 2
_STYLE = "img{width:340px;border:1px solid #888;margin:2px}body{font-family:sans-serif}"


def _tools() -> Tools:
    return wiring.tools(Texts(), FLOOR)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=TO, help="the folder for the pictures")
    parser.add_argument("--languages", nargs="+", default=KNOWN, choices=KNOWN)
    parser.add_argument("--themes", nargs="+", default=themes(), choices=themes())
    parser.add_argument(
        "--sizes", nargs="+", type=int, default=[100, 150, 200], help="text sizes in per cent"
    )
    parser.add_argument(
        "--screens", nargs="+", type=_screen, default=list(SCREENS), help="such as 1366x690"
    )
    parser.add_argument("--pages", default="", help="only pages with this in their name")
    parser.add_argument("--share", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--scratch", type=Path, help=argparse.SUPPRESS)
    return parser


def _screen(text: str) -> QSize:
    across, down = text.split("x")
    return QSize(int(across), int(down))


def _looks(options: argparse.Namespace) -> Looks:
    sizes = [each / 100 for each in options.sizes]
    return Looks(options.languages, options.themes, sizes, options.screens)


def _share(office: DemoOffice, options: argparse.Namespace) -> int:
    """Take the pictures of every n-th section; return how many faults were found."""
    number, scratch = options.share, options.scratch
    own = scratch / f"office-{number}"
    shutil.copytree(office.data, own)
    further = scratch / f"further-{number}"
    further.mkdir()
    qt_messages.start()
    application()
    every, faults = EveryPage(_tools(), own, office.people, further), 0
    for section in every.sections[number::PROCESSES]:
        for visit in every.visits(section):
            if options.pages not in visit.name:
                continue
            begun = time.monotonic()
            found = take(visit, options.to, _looks(options))
            faults += len(found)
            print(f"{visit.name}: {time.monotonic() - begun:.1f} s", *found, sep="\n  ", flush=True)
    return faults


def _index(to: Path) -> None:
    """Write a page with every picture there is, each row one page."""
    rows = {
        report.stem: sorted(
            f"{report.stem}/{each.name}" for each in (to / report.stem).glob("*.png")
        )
        for report in sorted((to / "faults").glob("*.json"))
    }
    lines = [f"<!doctype html><meta charset=utf-8><title>Every page</title><style>{_STYLE}</style>"]
    for name, pictures in rows.items():
        lines.append(f"<details><summary>{escape(name)}</summary>")
        lines += [
            f'<a href="{each}"><img loading=lazy src="{each}" title="{each}"></a>'
            for each in pictures
        ]
        lines.append("</details>")
    (to / "index.html").write_text("\n".join(lines), encoding="utf-8")


def main() -> int:
    """Take every picture."""
    options = _parser().parse_args()
    if options.share is not None:
        office = pickle.loads((options.scratch / "office.pickle").read_bytes())
        return int(_share(office, options) > 0)
    begun = time.monotonic()
    options.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        office = build(scratch / "office", _tools())
        (scratch / "office.pickle").write_bytes(pickle.dumps(office))
        command = [sys.executable, __file__, *sys.argv[1:], "--scratch", name]
        given = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        shares = [
            subprocess.Popen([*command, "--share", str(number)], env=given)
            for number in range(PROCESSES)
        ]
        codes = [each.wait() for each in shares]
    _index(options.to)
    print(f"{options.to}/index.html, in {(time.monotonic() - begun) / 60:.0f} minutes")
    # A share that crashed has a negative code.
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
