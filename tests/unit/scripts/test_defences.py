"""The list of defences is complete and fits the sources; the runner tells good tests from bad.

The runner takes long; `make defences` starts it.
"""

import ast
import shutil
import subprocess
import textwrap
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from scripts import defences
from scripts.defences import Defence
from tests.helpers.folders import ROOT

WANTED = {
    *(f"F{number}" for number in range(11, 25)),
    *(f"P{number}" for number in range(38, 52)),
    *(f"L{number}" for number in range(52, 61)),
}
LISTED = defences.defences(ROOT)
Toy = Callable[..., Path]
"""Takes the name of a test and the text of its defence, and returns the tree's folder."""
DOOR = """
    def may_enter(name):
        if name != "owner":
            return False
        return True
"""
TESTS = """
    from toy.door import may_enter

    def test_a_stranger_stays_outside():
        assert not may_enter("stranger")

    def test_nothing():
        assert may_enter("owner")

    def test_wrong():
        assert may_enter("stranger")
"""


@cache
def functions(path: str) -> set[str]:
    """Return the names of the functions in a file, and of those that it takes from another."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    taken = (node.names for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return own | {one.name for names in taken for one in names}


@pytest.mark.parametrize("defence", LISTED, ids=lambda each: f"{each.id} {each.test}")
def test_every_defence_occurs_once_and_has_its_test(defence: Defence) -> None:
    for edit in defence.edits:
        text = (ROOT / edit.file).read_text(encoding="utf-8")
        assert text.count(edit.old) == 1
        assert edit.old != edit.new
    path, _, test = defence.test.partition("::")
    assert test.partition("[")[0].split("::")[-1] in functions(path)


def test_every_defence_is_shown_or_has_a_reason_why_not() -> None:
    unshown = defences.entries(ROOT, "unshown")
    assert all(entry["reason"] for entry in unshown)
    ids = {one.id for one in LISTED} | {entry["id"] for entry in unshown}
    assert WANTED - ids == set()


@pytest.fixture
def toy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Toy:
    """Make a tree with one defence and several tests; return a function that lists one of them.

    Its tests use no plugin, and loading all of them would take longer than everything else.
    """
    if shutil.which("git") is None:
        pytest.skip("the runner works in a tree of git, which is not installed")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    files = {"toy/__init__.py": "", "toy/door.py": DOOR, "tests/test_door.py": TESTS}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(textwrap.dedent(text), encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / "tests" / "defences").mkdir()

    def entry(test: str, old: str = 'name != "owner"', new: str = "False") -> Path:
        text = (
            f'[[defence]]\nid = "T1"\ntest = "tests/test_door.py::{test}"\n'
            f"file = \"toy/door.py\"\nold = '''{old}'''\nnew = '''{new}'''\n"
        )
        (tmp_path / "tests" / "defences" / "toy.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return entry


@pytest.mark.parametrize(
    ("test", "old", "code", "verdict"),
    [
        ("test_a_stranger_stays_outside", 'name != "owner"', 0, defences.SHOWN),
        ("test_nothing", 'name != "owner"', 1, defences.NOT_SHOWN),
        ("test_wrong", 'name != "owner"', 1, defences.BROKEN),
        ("test_of_no_such_name", 'name != "owner"', 1, defences.NOT_RUN),
        ("test_a_stranger_stays_outside", "no such text", 1, defences.NOT_RUN),
    ],
)
def test_the_runner_tells_whether_a_test_needs_its_defence(
    toy: Toy,
    capsys: pytest.CaptureFixture[str],
    test: str,
    old: str,
    code: int,
    verdict: str,
) -> None:
    root = toy(test, old)
    assert defences.main([], root) == code
    assert verdict in capsys.readouterr().out
    assert (root / "toy" / "door.py").read_text(encoding="utf-8") == textwrap.dedent(DOOR)


def test_an_edit_that_is_wrong_in_itself_shows_nothing(
    toy: Toy, capsys: pytest.CaptureFixture[str]
) -> None:
    root = toy("test_a_stranger_stays_outside", new="nobody")
    assert defences.main([], root) == 1
    assert defences.NOT_RUN in capsys.readouterr().out


def test_a_pattern_that_fits_no_defence_is_no_success(toy: Toy) -> None:
    assert defences.main(["F*"], toy("test_nothing")) == 1


def test_without_a_test_none_is_run(toy: Toy) -> None:
    root = toy("test_nothing")
    assert defences.run(root, []) == {}
    assert not (root / "outcome.xml").exists()
