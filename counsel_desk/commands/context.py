"""What the composition root hands to the commands, which know no window themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Desk:
    """The context object (`ctx.obj`) of every command.

    Attributes:
        preview_form: Draws a form; gets the questionnaire's file, the picture's file and the
            language (BCP 47) or None. Raises `KnownError` where the form cannot be read and
            `OSError` where the picture cannot be written.
        data: The folder that the desk keeps its files in; it need not exist.
    """

    preview_form: Callable[[Path, Path, str | None], None]
    data: Path
