"""Statements of law come from one file: no text in code names an act or a section."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import loader

ROOT = Path(loader.__file__).resolve().parents[1]
SOURCES = ("assessments", "counsel_desk", "forms", "ui")
LAW = re.compile(
    r"\b(POCSO|BNSS|BNS|BSA|DPDP|MHCA|Sanhita|Adhiniyam|NALSA|INSC)\b"
    r"|\b(Act|Rules),? (of )?(19|20)\d\d\b|\b([Ss]ections?|[Rr]ule) \d"
)


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the strings of a module, without its docstrings, each with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    described = {
        id(node.value)
        for parent in ast.walk(tree)
        if isinstance(parent, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for node in parent.body
        if isinstance(node, ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in described:
            yield node.lineno, str(node.value)


@pytest.mark.parametrize("folder", SOURCES)
def test_no_text_in_code_states_the_law(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text[:60]}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line, text in texts(path)
        if LAW.search(text)
    ]
    assert not found


@pytest.mark.parametrize(
    "text", ["POCSO Act 2012", "section 19", "under the Act of 2017", "rule 7"]
)
def test_a_statement_of_law_is_known_by_its_look(text: str) -> None:
    assert LAW.search(text)


def test_no_built_in_form_states_the_law() -> None:
    forms = sorted((ROOT / "forms" / "builtin").glob("*.json"))
    assert forms
    assert not [one.name for one in forms if LAW.search(one.read_text(encoding="utf-8"))]
