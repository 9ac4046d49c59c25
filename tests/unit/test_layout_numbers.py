"""Pages take their spaces and widths from the tokens of `resources/themes/sizes.json`."""

import ast
import re

from tests.helpers.folders import ROOT

SETS = re.compile(
    r"\.(setContentsMargins|setSpacing|setHorizontalSpacing|setVerticalSpacing|setFixedWidth"
    r"|setMinimumWidth|setMaximumWidth)\((?P<given>[^()]*)\)"
)
MOST = 4
"""A hair's breadth is no space."""


def test_no_page_has_a_space_or_a_width_of_its_own() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if "design" not in path.relative_to(ROOT).parts
        for match in SETS.finditer(path.read_text(encoding="utf-8"))
        if any(int(number) > MOST for number in re.findall(r"\b\d+\b", match["given"]))
    ]
    assert not found


def test_nothing_moves_by_itself() -> None:
    moving = re.compile(r"Q(PropertyAnimation|VariantAnimation|TimeLine|Movie)\b|setAnimated\(True")
    found = [
        path.relative_to(ROOT)
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if moving.search(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_text_boxes_are_of_the_kinds_that_grow_with_their_text() -> None:
    found = [
        path.relative_to(ROOT)
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if any(map(_makes_a_plain_one, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
    ]
    assert not found, "TextBox, or reading_box for what is only read"


def _makes_a_plain_one(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QPlainTextEdit")
