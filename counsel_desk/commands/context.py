"""What the composition root hands to the commands, which know no window themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.services.ports.tools import Tools


@dataclass(frozen=True)
class CommandContext:
    """The context object (`ctx.obj`) of every command.

    Attributes:
        preview_form: Draws a form; gets the questionnaire's file, the picture's file and the
            language (BCP 47) or None. Raises `KnownError` where the form cannot be read and
            `OSError` where the picture cannot be written.
        data: The folder that the desk keeps its files in; it need not exist.
        tools: Builds storage, security and reports; told whether it is for the fictional office,
            whose passphrases everybody knows, so that guessing them need cost little.
        open_window: Opens the desk on a data folder and returns the exit code.
        walk_day: Walks the fictional day through the windows, offscreen; gets the folder for
            pictures and PDFs, the language of the windows and the text size.
    """

    preview_form: Callable[[Path, Path, str | None], None]
    data: Path
    tools: Callable[[bool], Tools]
    open_window: Callable[[Path], int]
    walk_day: Callable[[Path, str, float], None]
