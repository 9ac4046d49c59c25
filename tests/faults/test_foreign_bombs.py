"""A77: hostile pictures, papers and expressions end within ten seconds and 512 MB.

`make faults` sends every bomb; a run of all tests sends those that are answered soonest.
"""

import resource
from collections.abc import Callable
from functools import partial
from time import monotonic

import pytest

from counsel_desk.confined import child
from counsel_desk.errors import KnownError
from counsel_desk.security.media import confined
from forms.filling import Filling
from forms.model import parse
from forms.settling import calculation
from forms.settling.calculation import ALL_EXPRESSIONS
from forms.settling.computing import TIME_LIMIT
from tests.faults import bombs, picture_bombs
from tests.helpers.processes import children
from tests.helpers.repeats import repeats
from tests.unit.forms.documents import Json, form, question

MOST_MEMORY, LONGEST = 512_000_000, 10.0
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
FILES: dict[str, bombs.Make] = {
    **bombs.PDFS,
    **bombs.PICTURES,
    **picture_bombs.BOMBS,
    **{word.decode().strip(): partial(bombs.keywords, word) for word in bombs.KEYWORDS},
}
SOON = [
    "flate",
    "lzw",
    "run length in flate",
    "jbig2",
    "jpeg",
    "twenty filters",
    "arrays in arrays",
    "a page tree in a circle",
    "forms drawn in forms",
    "an object stream",
    "(((((",
    "900 million pixels",
    "a wide jpeg",
    "a packed profile",
    "a wide heic",
    "a wide webp",
    "a large webp",
    "a tiff of large pages",
    "a tiff of thousands of pages",
    "a locked object stream",
]
"""Bombs of every kind that are answered within a second or two."""


def within_limits(work: Callable[[], object]) -> object:
    """Return what a piece of work returns or refuses with, if it stays within the limits.

    Linux counts the memory of the process that started a child as the child's, up to its exec: so a
    process that is itself large by now proves nothing about memory. `make faults` starts anew.
    """
    begun, own = monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        found = work()
    except KnownError as error:
        found = type(error)
    assert monotonic() - begun <= LONGEST
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert used * 1024 <= max(MOST_MEMORY, own * 1024)
    return found


@pytest.mark.parametrize("name", sorted(FILES)[: repeats(0, len(FILES))] or SOON)
def test_a77_a_hostile_file_is_attached_or_refused_within_limits_and_so_it_is_looked_at(
    name: str,
) -> None:
    bomb = FILES[name]()
    assert len(bomb) <= 10_000_000
    assert within_limits(lambda: confined.clean(bomb)) is not None
    assert within_limits(lambda: confined.look(bomb, 0)) is not None


@pytest.mark.parametrize("name", ["a shading", "many scans"])
def test_a77_a_file_that_never_ends_is_killed_in_time(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The time that it is killed at, and not its length, is what counts here.
    monkeypatch.setattr(child, "SECONDS", repeats(2, round(child.SECONDS)))
    bomb = FILES[name]()
    begun = monotonic()
    with pytest.raises(KnownError, match="cannot be shown"):
        confined.look(bomb, 0)
    assert monotonic() - begun <= child.SECONDS + 1


def test_a77_a_file_that_takes_too_much_memory_is_refused_by_name() -> None:
    with pytest.raises(KnownError, match="far more time or memory"):
        confined.clean(FILES["a page tree of a million"]())


def calculated(link_id: str, expression: str) -> Json:
    """Return a question that is calculated."""
    value = {"language": "text/fhirpath", "expression": expression}
    shown = [{"url": CALCULATED, "valueExpression": value}]
    return question(link_id, "string", readOnly=True, extension=shown)


QUICK = ["a product", "brackets", "a pattern", "doubling by addition"]


@pytest.mark.parametrize("name", sorted(bombs.EXPRESSIONS)[: repeats(0, 99)] or QUICK)
def test_a77_a_hostile_expression_is_not_computed_and_the_others_are(name: str) -> None:
    asked = form(calculated("bomb", bombs.EXPRESSIONS[name]), calculated("other", "'fine'"))
    filling = Filling(parse(asked))
    found = within_limits(filling.computed)
    assert found == {"bomb": None, "other": "fine"}


def test_a77_an_expression_that_was_stopped_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(calculation, "TIME_LIMIT", 0.3)
    bomb = calculated("bomb", bombs.EXPRESSIONS["repeating itself"])
    filling = Filling(parse(form(question("a", "integer"), bomb, calculated("other", "'fine'"))))
    filling.computed()
    before = children()
    filling.set("a", [{"valueInteger": 1}])
    begun = monotonic()
    assert filling.computed() == {"bomb": None, "other": "fine"}
    assert monotonic() - begun < 0.3
    # The same child has answered: none was killed meanwhile.
    assert children() == before != []


def test_a77_a_form_of_nothing_but_bombs_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    # Less of the time of each, and still too long if each of them had it.
    share = 1.0 if repeats(0, 1) else 0.4
    monkeypatch.setattr(calculation, "TIME_LIMIT", TIME_LIMIT * share)
    monkeypatch.setattr(calculation, "ALL_EXPRESSIONS", ALL_EXPRESSIONS * share)
    endless = bombs.EXPRESSIONS["repeating itself"]
    many = [calculated(f"bomb{number}", endless) for number in range(30)]
    filling = Filling(parse(form(*many)))
    found = within_limits(filling.computed)
    assert found == dict.fromkeys([f"bomb{number}" for number in range(30)])
