"""Lets only events, numbers and code locations reach standard error, never a value.

Libraries log, warn and raise with the values they were given, which may be a client's words. So
everything that goes to standard error is filtered here.
"""

import logging
import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

_EVENT = re.compile(r"[a-z][a-z0-9_.]*( %d)*")
"""What may be logged unchanged: an event's code and placeholders for numbers."""


class EventsOnly(logging.Filter):
    """Passes events with numbers; of everything else it keeps only the code location."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Remove from a record whatever could hold a value, and pass it on."""
        numbers = record.args if isinstance(record.args, tuple) else (record.args,)
        plain = isinstance(record.msg, str) and _EVENT.fullmatch(record.msg)
        if not plain or not all(type(each) in {int, float} for each in numbers):
            record.msg, record.args = f"withheld {record.module}:{record.lineno}", ()
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{record.msg} {record.exc_info[0].__qualname__}"
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def places(trace: TracebackType | None) -> list[str]:
    """Return the files, lines and functions of a traceback, without any values."""
    return [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def start() -> None:
    """Filter this process's logs, warnings and uncaught errors."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    handler.addFilter(EventsOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.lastResort = handler
    # Otherwise logging prints a message that it cannot format, with its arguments.
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    sys.excepthook = _on_uncaught
    threading.excepthook = lambda found: _on_uncaught(
        found.exc_type, found.exc_value, found.exc_traceback
    )
    sys.unraisablehook = lambda found: _on_uncaught(
        found.exc_type, found.exc_value, found.exc_traceback
    )


def _on_uncaught(
    kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None
) -> None:
    if sys.stderr is not None:  # a Windows program without a console has none
        sys.stderr.write("\n".join([kind.__qualname__, *places(trace), ""]))
