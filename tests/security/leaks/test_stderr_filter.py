"""L54: nothing that reaches standard error holds a value."""

import logging
import subprocess
import sys

import pytest

from counsel_desk.stderr_filter import EventsOnly
from tests.helpers.folders import ROOT
from tests.security.phrases import hits, shapes

CANARY = "heron by the lamp 9e41"
BEGIN = f"""
import logging, sys, threading, warnings
from counsel_desk import stderr_filter
CANARY = {CANARY!r}
class CanaryError(Exception): pass
stderr_filter.start()
"""
WAYS = {
    "log": ("logging.getLogger('library').warning('it was %s', CANARY)", "withheld"),
    "log in the message": ("logging.getLogger('library').error(CANARY)", "withheld"),
    "log by name": ("logging.warning('%(it)s', {'it': CANARY})", "withheld"),
    "log that cannot be formatted": ("logging.warning('%d', CANARY)", "withheld"),
    "log of an error": (
        "try: raise CanaryError(CANARY)\nexcept CanaryError: logging.exception('event')",
        "CanaryError",
    ),
    "log without a handler": (
        "one = logging.getLogger('x')\none.propagate = False\none.warning(CANARY)",
        "withheld",
    ),
    "warning": ("warnings.warn(CANARY)", "py.warnings withheld"),
    "uncaught": ("raise CanaryError(CANARY)", "CanaryError\n  <string>"),
    "uncaught in a chain": (
        "try: raise CanaryError(CANARY)\nexcept CanaryError as e: raise KeyError(CANARY) from e",
        "KeyError\n",
    ),
    "thread": (
        "def work(): raise CanaryError(CANARY)\n"
        "one = threading.Thread(target=work, name=CANARY)\none.start()\none.join()",
        "CanaryError\n",
    ),
    "destructor": (
        "class It:\n def __del__(self): raise CanaryError(CANARY)\nIt()",
        "CanaryError\n",
    ),
    "qt": (
        "from ui import qt_messages\nfrom PySide6.QtCore import qWarning\nqt_messages.start()\n"
        "qWarning(CANARY)",
        "WARNING qt.default qt_message",
    ),
    "slot": (
        "from PySide6.QtCore import QObject, Signal\n"
        "class It(QObject):\n s = Signal(str)\n"
        "def slot(text): raise CanaryError(text)\n"
        "one = It()\none.s.connect(slot)\none.s.emit(CANARY)",
        "CanaryError\n",
    ),
    "command line": (
        "import click\nfrom counsel_desk import cli, start\n"
        "def broken(_context): raise CanaryError(CANARY)\n"
        "cli.main.invoke = broken\nsys.argv[1:] = ['verify']\nstart.program()",
        "CanaryError\n",
    ),
}


@pytest.mark.parametrize(("way", "left"), WAYS.values(), ids=WAYS)
def test_l54_no_way_to_standard_error_holds_a_value(way: str, left: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"{BEGIN}{way}\n"],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert hits({CANARY: shapes(CANARY)}, done.stdout + done.stderr) == []
    assert left.encode() in done.stderr


def record(message: object, *arguments: object) -> logging.LogRecord:
    """Return what a library logs."""
    return logging.LogRecord("library", logging.ERROR, "module.py", 7, message, arguments, None)


@pytest.mark.parametrize(
    ("message", "arguments", "said"),
    [
        ("event", (), "event"),
        ("vault_opened %d %d", (3, 2.0), "vault_opened 3 2"),
        ("event %s", (3,), "withheld module:7"),
        ("event %d", (True,), "withheld module:7"),
        ("event %d", ("3",), "withheld module:7"),
        ("Name", (), "withheld module:7"),
        ("event\n", (), "withheld module:7"),
        (b"event", (), "withheld module:7"),
    ],
)
def test_only_events_with_numbers_pass(
    message: object, arguments: tuple[object, ...], said: str
) -> None:
    passed = record(message, *arguments)
    assert EventsOnly().filter(passed)
    assert passed.getMessage() == said
