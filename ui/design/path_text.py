"""Says where something lies."""

import re
from pathlib import PurePath

_SEPARATOR = re.compile(r"[/\\]")
_MAY_BREAK = "\u200b"


def path_text(path: PurePath) -> str:
    """Return a path that may be broken after each folder: its letters alone make one long word."""
    return _SEPARATOR.sub(lambda found: found[0] + _MAY_BREAK, str(path))
