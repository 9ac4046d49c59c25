"""How far a tour is; it is found again after the desk was locked, and another day."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from counsel_desk.files import write_anew
from ui.tour.steps import STEPS

_FILE = "tour.json"


@dataclass
class Progress:
    """Where somebody is in the tour.

    Attributes:
        step: The number of the step that is shown, from 0.
        done: The names of the steps that were really done.
        before: How many drafts, notes and consents there were at first; empty until counted.
        language: The language that was chosen, as a two-letter code.
    """

    step: int = 0
    done: list[str] = field(default_factory=list)
    before: dict[str, int] = field(default_factory=dict)
    language: str = ""

    def go(self, by: int) -> None:
        """Go some steps on, or back."""
        self.step = min(max(self.step + by, 0), len(STEPS) - 1)

    def finish(self, name: str) -> bool:
        """Note that a step was done; if it is the one that is shown, go on to the next.

        Returns:
            Whether that is news.
        """
        if name in self.done:
            return False
        self.done.append(name)
        if STEPS[self.step].name == name:
            self.go(1)
        return True


def read(folder: Path) -> Progress:
    """Return how far the tour in a folder is; a new one is at its beginning."""
    try:
        kept = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        found = Progress(**kept)
        found.go(0)
    except (OSError, ValueError, TypeError):
        return Progress()
    return found


def keep(folder: Path, progress: Progress) -> None:
    """Keep how far the tour is."""
    write_anew(folder / _FILE, [json.dumps(asdict(progress)).encode()])
