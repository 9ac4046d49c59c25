"""Opens the sign-in window and the first page on a display of its own, and lists what they tell.

`scripts/spoken.sh` starts it with a display and a session bus.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QProcess

from counsel_desk.demo.office import build
from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from ui.application.app import application
from ui.texts import Texts
from ui.walk.driver import Driver

_TREE = Path(__file__).with_name("at_spi_tree.py")


def main() -> int:
    """List both windows; return 1 if one of them could not be read."""
    application()
    made = tools(Texts(), FLOOR)
    with tempfile.TemporaryDirectory() as name:
        office = build(Path(name) / "office", made, clients=2, notes=2)
        who = next(one for one in office.people if Role.COUNSELLOR in one.roles)
        desk = Driver(made, office.data)
        desk.restart()
        failed = _listed("Sign in")
        desk.sign_in(who.name, who.passphrase)
        failed |= _listed("Today")
        desk.end()
    return failed


def _listed(title: str) -> int:
    """List what is told now, while the windows answer the questions about themselves."""
    print(f"\n{title}\n", flush=True)
    process, loop = QProcess(), QEventLoop()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    process.finished.connect(loop.quit)
    process.errorOccurred.connect(lambda _error: loop.quit())
    process.start("/usr/bin/python3", [str(_TREE), str(os.getpid())])
    loop.exec()
    return process.exitCode() if process.error() == QProcess.ProcessError.UnknownError else 1


if __name__ == "__main__":
    sys.exit(main())
