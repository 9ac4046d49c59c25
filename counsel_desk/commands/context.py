"""What the composition root passes to the commands, which import no window themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.services.ports.tools import Tools


@dataclass(frozen=True)
class CommandContext:
    """The context object (`ctx.obj`) of every command.

    Attributes:
        preview_form: Draws a form; takes the questionnaire's file, the picture's file and the
            language (BCP 47) or None. Raises `KnownError` if the form cannot be read and
            `OSError` if the picture cannot be written.
        data: The desk's data folder; it need not exist.
        tools: Builds storage, security and reports; takes whether they are for the fictional
            office, whose passphrases are public and need no costly key derivation.
        open_window: Opens the desk on a data folder and returns the exit code.
        open_tour: Opens the tour of the fictional office; takes its folder and the language of the
            windows, empty for the system's, and returns the exit code.
        walk_day: Plays the fictional day through the windows, offscreen; takes the folder for
            pictures and PDFs, the language of the windows and the text size.
    """

    preview_form: Callable[[Path, Path, str | None], None]
    data: Path
    tools: Callable[[bool], Tools]
    open_window: Callable[[Path], int]
    open_tour: Callable[[Path, str], int]
    walk_day: Callable[[Path, str, float], None]
