"""Looks for every fault that can be seen in a window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.finders.clipped import clipped
from ui.finders.digits import mixed_digits
from ui.finders.fault import Fault
from ui.finders.overlapping import overlapping
from ui.finders.primary import second_primary
from ui.finders.reach import out_of_reach, scroll_bars, too_large
from ui.finders.twice import offered_twice
from ui.finders.untranslated import untranslated


def look(window: QWidget, language: str, room: QSize) -> list[Fault]:
    """Return every fault that can be seen in a window, each once.

    Args:
        window: The window, shown and laid out.
        language: The language that it is in.
        room: The room that its screen has.
    """
    found = [
        *clipped(window),
        *overlapping(window),
        *mixed_digits(window),
        *untranslated(window, language),
        *out_of_reach(window),
        *scroll_bars(window),
        *second_primary(window),
        *offered_twice(window),
        *too_large(window, room),
    ]
    return list(dict.fromkeys(found))
