"""Texts are marked for translation where the tool that collects them sees them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SOURCES = sorted(
    path for folder in ("ui", "counsel_desk") for path in (ROOT / folder).rglob("*.py")
)


def hidden_in(tree: ast.AST) -> list[int]:
    """Return the lines of texts that are marked within another text, where no tool looks."""
    return [
        call.lineno
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
    ]


@pytest.mark.parametrize("source", ["f\"{self.tr('Help')} F1\"", "f\"a {self.tr('b').format()}\""])
def test_a_text_that_is_marked_within_another_is_found(source: str) -> None:
    assert hidden_in(ast.parse(source)) == [1]


def test_no_text_is_marked_within_another() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in SOURCES
        for line in hidden_in(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []
