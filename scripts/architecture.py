"""Keeps the drawing of the house in docs/ARCHITECTURE.md: `update` or `check`.

The drawing is made from the imports. On each floor, a package imports only what stands in rows
below its own; `check` fails when the drawing is not that of the code.
"""

import argparse
import sys
import textwrap
from pathlib import Path

import grimp

PAGE = Path(__file__).resolve().parent.parent / "docs" / "ARCHITECTURE.md"
BEGIN, END = "<!-- drawn by `make drawing` -->\n", "<!-- end of the drawing -->\n"
ROOTS = ("ui", "counsel_desk", "assessments", "forms", "resources")
FLOORS = ("ui", "counsel_desk.services", "counsel_desk.domain")
BESIDE = ("counsel_desk.storage", "counsel_desk.security", "counsel_desk.reports")
NAME, WIDTH = 12, 84


def rows(graph: grimp.ImportGraph, package: str) -> list[list[str]]:
    """Return the children of a package, top row first; each imports only from rows below it."""
    children = graph.find_children(package)
    below = {
        one: {
            other
            for other in children - {one}
            if graph.direct_import_exists(importer=one, imported=other, as_packages=True)
        }
        for one in children
    }
    found: list[list[str]] = []
    left = set(children)
    while left:
        row = {one for one in left if not below[one] & left}
        if not row:
            sys.exit(f"{package}: {sorted(left)} import each other")
        found.insert(0, sorted(one.rpartition(".")[2] for one in row))
        left -= row
    return found


def floor(graph: grimp.ImportGraph, package: str) -> list[str]:
    """Return the lines that draw one floor."""
    lines, name = ["─" * WIDTH], package.rpartition(".")[2]
    for row in rows(graph, package):
        for words in textwrap.wrap("  ".join(row), WIDTH - NAME):
            lines.append(f"{name:{NAME}}{words}")
            name = ""
        name = ""
    return lines


def drawing(graph: grimp.ImportGraph) -> str:
    """Return the drawing as a block of Markdown."""
    lines = [line for package in FLOORS for line in floor(graph, package)]
    for package in BESIDE:
        lines += floor(graph, package)
    return "\n".join(
        [*BEGIN.splitlines(), "```", *lines, "─" * WIDTH, "```", *END.splitlines(), ""]
    )


def main() -> int:
    """Update or check the drawing; return 1 where it is not that of the code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("update", "check"))
    command = parser.parse_args().command
    graph = grimp.build_graph(*ROOTS, cache_dir=None)
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    wanted = before + drawing(graph) + after
    if command == "update":
        PAGE.write_text(wanted, encoding="utf-8")
    elif wanted != text:
        print("docs/ARCHITECTURE.md: the drawing is old; run `make drawing`.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
