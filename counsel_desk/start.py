"""Starts the program: its window at once, and the command line only where a command is given.

What is imported here delays the window, and stays loaded in the process that waits behind it.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from counsel_desk import own_python, stderr_filter
from counsel_desk.confined import CHILD
from counsel_desk.errors import known
from counsel_desk.opening import default_data, open_window


def only_window(arguments: Sequence[str]) -> Path | None:
    """Return the data folder if a call asks for nothing but the window; anything else is a command.

    Args:
        arguments: What follows the program's name.
    """
    if not arguments:
        return default_data()
    option, *rest = arguments
    found = Path(rest[0]) if option == "--data" and len(rest) == 1 else None
    return found if found is not None and found.is_dir() else None


def program() -> None:
    """Start the program as its own process, which logs only events to standard error."""
    if sys.argv[1:2] == [CHILD]:
        from counsel_desk import confined_main

        confined_main.main(sys.argv[2])
    if sys.argv[1:2] == [own_python.CARRIER]:
        from counsel_desk.storage.roads import carrier

        carrier.main(sys.argv[2])
    stderr_filter.start()
    folder = only_window(sys.argv[1:])
    if folder is None:
        from counsel_desk.cli import main

        main()
        return
    try:
        sys.exit(open_window(folder))
    except (MemoryError, OSError, RuntimeError) as error:
        short = known(error)
        if short is error:
            raise
        sys.exit(f"Error: {short}")


if __name__ == "__main__":
    program()
