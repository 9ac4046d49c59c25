"""The office's clock, which does not depend on the computer's."""

import ast
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from counsel_desk.domain.office_time import at, local, local_day, start_of

ROOT = Path(__file__).parents[3]
LATE = datetime(2026, 11, 28, 20, 48, tzinfo=UTC)
"""In the office it is the next day already."""


def test_the_day_is_the_offices() -> None:
    assert local_day(LATE) == date(2026, 11, 29)
    assert f"{local(LATE):%H:%M}" == "02:18"


def test_a_day_begins_when_it_begins_in_the_office() -> None:
    assert start_of(date(2026, 11, 29)) == datetime(2026, 11, 28, 18, 30, tzinfo=UTC)
    assert at(date(2026, 11, 29), time(2, 18)) == LATE


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Auckland"])
def test_a_computer_set_to_another_zone_shows_the_same(zone: str) -> None:
    shown = (
        "from datetime import UTC, date, datetime; from counsel_desk.domain.office_time import *;"
        "print(local(datetime(2026, 11, 28, 20, 48, tzinfo=UTC)), start_of(date(2026, 11, 29)))"
    )
    found = subprocess.run(
        [sys.executable, "-c", shown],
        env={"TZ": zone},
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert found.stdout == "2026-11-29 02:18:00+05:30 2026-11-29 00:00:00+05:30\n"


def uses_the_computers_zone(tree: ast.AST) -> bool:
    """Return whether a module asks for a local time without saying where."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "astimezone"
        and not node.args
        for node in ast.walk(tree)
    )


def test_nothing_goes_by_the_computers_time_zone() -> None:
    modules = [each for top in ("counsel_desk", "ui") for each in (ROOT / top).rglob("*.py")]
    wrong = [
        each
        for each in modules
        if uses_the_computers_zone(ast.parse(each.read_text(encoding="utf-8")))
    ]
    # It compares the computer's zone with the office's.
    assert wrong == [ROOT / "counsel_desk" / "machine" / "examining.py"]
    assert uses_the_computers_zone(ast.parse("now.astimezone()"))
