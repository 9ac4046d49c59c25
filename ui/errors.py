"""Turns errors into sentences for the window, and keeps reports of defects."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from counsel_desk.errors import CONTEXT, KnownError
from counsel_desk.files import LinkedFileError, open_own, write_anew
from counsel_desk.services.work.data_folder import DEFECTS_FILE
from counsel_desk.stderr_filter import places

_LARGEST_REPORT = 200_000
"""Bytes; a longer file is started again from scratch."""


def sentence(error: KnownError) -> str:
    """Return what went wrong and what to do, in the window's language."""
    text = QCoreApplication.translate(CONTEXT, error.text)
    return text.format(**error.parameters)


def told(error: KnownError) -> Callable[[], str]:
    """Return a function that says an error in whatever language the window is in by then."""
    return partial(sentence, error)


def defect_sentence() -> str:
    """Return the sentence for a defect in the program itself."""
    return QCoreApplication.translate(
        "errors",
        "Something in the program went wrong, and it is not your doing. What was saved before is "
        "safe. A report was kept in the file {file} of the data folder; it holds nothing from "
        "any record.",
    ).format(file=DEFECTS_FILE)


def keep_report(folder: Path, error: BaseException) -> None:
    """Append a defect to the report: its type and where it happened, but no values.

    An exception's message may quote what somebody wrote, so it is left out.
    """
    lines = [type(error).__qualname__, *places(error.__traceback__), ""]
    path = folder / DEFECTS_FILE
    # Failing to write the report must not hide the defect itself.
    with suppress(OSError):
        write_anew(path, [_reported(path), "\n".join(lines).encode()])


def _reported(path: Path) -> bytes:
    """Return the report so far; one that is long, or somebody else's, is started from scratch."""
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as file:
            found = file.read(_LARGEST_REPORT + 1)
    except (OSError, LinkedFileError):
        return b""
    return b"" if len(found) > _LARGEST_REPORT else found
