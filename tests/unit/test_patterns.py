"""No pattern of the program takes long over a text that somebody wrote to stop it."""

import importlib
import inspect
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

import pytest

import assessments
import counsel_desk
import forms
import resources
from counsel_desk.domain.identifying.identifying import Known, look

LONG, SHORT = 16_000, (8, 16, 20, 24)
OFTEN = 500
"""A pattern takes at most so many times what it takes to find every character."""
PARTS = (
    *"01aA_- .\n*+:(\"'ক",
    *("1 ", "1-", "1/", "a.", "a ", "A1", "a@", "+1", "(1", "B. ", "Rd ", "aB", "ক ", "'a"),
)
ENDS = ("", "!", "\n1")
WHOLE = ("match", "fullmatch")


@dataclass(frozen=True)
class Used:
    """A pattern of the program, and whether it is sought in a text or held against all of it."""

    name: str
    pattern: re.Pattern[str]
    sought: bool

    def seconds(self, text: str) -> float:
        """Return the processor time that it takes over a text."""
        begun = time.process_time()
        if self.sought:
            for _found in self.pattern.finditer(text):
                pass
        else:
            self.pattern.fullmatch(text)
        return time.process_time() - begun


def modules() -> Iterator[ModuleType]:
    """Yield every module below the windows."""
    for top in (assessments, counsel_desk, forms, resources):
        for found in pkgutil.walk_packages(top.__path__, f"{top.__name__}."):
            if not found.name.endswith("_main"):
                yield importlib.import_module(found.name)


@pytest.fixture(scope="module")
def patterns() -> list[Used]:
    """Every pattern that has a name."""
    found = []
    for module in modules():
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                ways = set(re.findall(rf"\b{name}\.([a-z]+)\(", source))
                found.append(
                    Used(f"{module.__name__}.{name}", value, not ways or ways - {*WHOLE} != set())
                )
    return found


def enough(text: str) -> float:
    """Return the processor time that is not long for a text on this machine."""
    return OFTEN * max(0.000_5, Used("any", re.compile("."), sought=True).seconds(text))


@pytest.mark.parametrize("part", PARTS)
def test_no_pattern_takes_long_over_a_long_run(patterns: list[Used], part: str) -> None:
    texts = [part * (LONG // len(part)) + end for end in ENDS]
    most = enough(texts[0])
    # From short to long: some take twice as long for each character more.
    tried = [part * times + end for times, end in itertools.product(SHORT, ENDS)]
    slow = [
        each.name
        for each in patterns
        if any(each.seconds(text) > most for text in (*tried, *texts))
    ]
    assert slow == []


@pytest.mark.parametrize("part", PARTS)
def test_whatever_was_typed_is_looked_through_at_once(part: str) -> None:
    look(part * 24, Known())
    text = part * (LONG // len(part))
    begun = time.process_time()
    look(text, Known(("Asha",)))
    assert time.process_time() - begun < enough(text)
