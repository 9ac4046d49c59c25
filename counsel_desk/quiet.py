"""What the program says on standard error: events, numbers and places, never a value.

Libraries log, warn and raise with what they were given, and that may be what a client said. So
every way to standard error goes through here and keeps what cannot hold it.
"""

import logging
import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

_EVENT = re.compile(r"[a-z][a-z0-9_.]*( %d)*")
"""What may be logged as it is: the code of an event, and a place for each number."""


class EventsOnly(logging.Filter):
    """Lets events with numbers through; of everything else only where it came from is left."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Take out of a record whatever could hold a value, and let it pass."""
        numbers = record.args if isinstance(record.args, tuple) else (record.args,)
        plain = isinstance(record.msg, str) and _EVENT.fullmatch(record.msg)
        if not plain or not all(type(each) in {int, float} for each in numbers):
            record.msg, record.args = f"withheld {record.module}:{record.lineno}", ()
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{record.msg} {record.exc_info[0].__qualname__}"
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def places(trace: TracebackType | None) -> list[str]:
    """Return where in the program an error showed: files, lines and functions, no values."""
    return [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]


def start() -> None:
    """Send logs, warnings and errors that nobody caught through the filter, for this process."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    handler.addFilter(EventsOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.lastResort = handler
    # Otherwise a message that cannot be formatted is printed with its arguments.
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
    if sys.stderr is not None:  # there is none in a Windows program without a console
        sys.stderr.write("\n".join([kind.__qualname__, *places(trace), ""]))
