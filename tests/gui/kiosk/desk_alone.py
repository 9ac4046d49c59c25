"""A desk on a real display whose form a client answers alone; it answers questions on its input.

    python -m tests.gui.kiosk.desk_alone FOLDER PERSON PASSPHRASE FORM begin|sign_in

Each line on its input is a question, and each line on its output the answer, in JSON. ``idle 2``
has the desk lock after two seconds without a key.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.wiring import tools
from ui.application.app import application
from ui.application.idle import Idle
from ui.desk.context import Spot
from ui.shell.shell_window import ShellWindow
from ui.texts import Texts
from ui.walk.driver import Driver

OTHER = "Kuntala of the other file"
"""The name and the particulars of another client."""


def begun(desk: Driver, who: tuple[str, str], form: Path) -> str:
    """Open one client's file, then hand the computer over in another's; return the first code."""
    desk.sign_in(*who)
    session = desk.desk.session
    second = clients.listing(session)[0].filed.record
    body = Client("", OTHER, OTHER, "bn", Intensity.STANDARD, session.today())
    first = clients.add(session, body)
    for record, part in ((first, "notes"), (second, "forms")):
        desk.desk.context.open_file(Spot(record, part))
        desk.idle()
    with desk.file_dialog(form):
        desk.click("load_form")
    desk.idle()
    desk.click("give_form")
    desk.idle()
    return clients.get(session, first).body.code


def _text_of(part: QWidget) -> str:
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    return part.text() if isinstance(part, QLabel | QLineEdit) else ""


def seen(window: QWidget) -> list[str]:
    """Return whatever can be read in a window."""
    kinds = (QLabel, QLineEdit, QPlainTextEdit)
    inside = [each for kind in kinds for each in window.findChildren(kind) if each.isVisible()]
    texts = [_text_of(each) for each in inside]
    return [window.windowTitle(), *(each for each in texts if each)]


def state(desk: Driver, code: str) -> dict[str, Any]:
    """Say what is on the screen."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    window = None if desk.left else desk.window()
    page = window.findChild(QWidget, "client_form_page") if window is not None else None
    return {
        "left": desk.left,
        "given": page is not None and page.isVisible(),
        "windows": [type(each).__name__ for each in shown],
        "uncovered": [
            type(each).__name__
            for each in shown
            if not (isinstance(each, ShellWindow) and each.covered)
        ],
        "texts": [text for each in shown for text in seen(each)],
        "minimised": window is not None and window.isMinimized(),
        "full": window is not None and window.isFullScreen(),
        "screen": [window.screen().name(), window.x(), window.y(), window.width(), window.height()]
        if window is not None else [],
        "screens": len(QApplication.screens()),
        "window": int(window.winId()) if window is not None else 0,
        "code": code,
    }  # fmt: skip


def tell(found: dict[str, Any]) -> None:
    """Write an answer."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Begin, and answer until the input ends."""
    folder, name, passphrase, form, what = sys.argv[1:]
    app = application()
    desk = Driver(tools(Texts(), FLOOR), Path(folder))
    desk.restart()
    code = begun(desk, (name, passphrase), Path(form)) if what == "begin" else ""
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)

    ended: list[bool] = []
    desk.app.ended.connect(ended.append)

    def answer() -> None:
        asked = sys.stdin.readline().split()
        if not asked:
            app.quit()
            return
        if asked[0] == "idle":
            desk.desk.findChild(Idle).set_minutes(float(asked[1]) / 60)
        tell(state(desk, code) | {"restarts": ended})

    notifier.activated.connect(answer)
    tell(state(desk, code))
    app.exec()


if __name__ == "__main__":
    main()
