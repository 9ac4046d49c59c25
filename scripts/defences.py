"""Shows that the test of every defence fails without it.

Each entry of tests/defences/*.toml names a test, a source file and a piece of text in it:

    [[defence]]
    id = "F15"
    test = "tests/faults/test_altered_files.py::test_f15_…"
    file = "counsel_desk/services/vaults/vaults.py"
    old = '''the defence, which occurs once in the file'''
    new = '''the same place without it'''

If one defence backs up another, `also` lists further edits as {file, old, new}. `anew = true` has
the offices built without the defence, where those that were built with it would not open.

The tree is copied to a temporary folder. There every test runs once unchanged and should pass, then
with `new` in place of `old` and should fail. Defences that cannot be shown this way are listed in
the same files as `[[unshown]]`, with an `id` and a `reason`.
"""

import argparse
import compileall
import contextlib
import os
import py_compile
import queue
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LIST = Path("tests") / "defences"
COMPILED = ("resources/translations/*.qm",)
"""Files that `make setup` makes and git ignores."""
LONGEST_SECONDS = 900

SHOWN = "shown"
NOT_SHOWN = "PASSES WITHOUT IT"
BROKEN = "FAILS AS IT IS"
NOT_RUN = "DOES NOT RUN"
SKIPPED = "skipped here"
FAULTS = (NOT_SHOWN, BROKEN, NOT_RUN)
MISTAKES = ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError", "SyntaxError")
"""Errors of an edit that fits no code; a test that fails by one shows nothing."""


@dataclass(frozen=True)
class Edit:
    """One change to one file.

    Attributes:
        file: The source file with the defence.
        old: The defence, which occurs once in the file.
        new: What replaces it.
    """

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Defence:
    """One entry of the list.

    Attributes:
        id: Number of the requirement, such as ``F15``.
        test: Node id of its test, with or without parameters.
        edits: The edits that remove the defence.
        anew: Whether without it no office opens that was built with it.
    """

    id: str
    test: str
    edits: tuple[Edit, ...]
    anew: bool = False


@dataclass(frozen=True)
class Outcome:
    """The result of a test run.

    Attributes:
        passed: How many tests passed.
        failed: How many failed; errors in fixtures do not count.
        skipped: How many were skipped.
        message: The first line of the first failure, if any.
    """

    passed: int
    failed: int
    skipped: int
    message: str


def entries(root: Path, kind: str) -> list[dict[str, Any]]:
    """Return the entries of a kind, in the order of their file names."""
    found: list[dict[str, Any]] = []
    for path in sorted((root / LIST).glob("*.toml")):
        found += tomllib.loads(path.read_text(encoding="utf-8")).get(kind, [])
    return found


def defences(root: Path) -> list[Defence]:
    """Return every defence that can be shown."""
    return [
        Defence(
            one["id"],
            one["test"],
            tuple(Edit(e["file"], e["old"], e["new"]) for e in (one, *one.get("also", []))),
            one.get("anew", False),
        )
        for one in entries(root, "defence")
    ]


def copy(root: Path, to: Path) -> None:
    """Copy the tracked and untracked files of the tree, and what was compiled from them."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split("\0") if name]
    names += [str(path.relative_to(root)) for each in COMPILED for path in root.glob(each)]
    for name in names:
        if (root / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, to / name)


def environment(tree: Path) -> dict[str, str]:
    """Return an environment in which Python imports from `tree` first.

    No bytecode is written: Python would miss an edit of the same size within the same second.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}


def check_imports(tree: Path, modules: Sequence[str]) -> None:
    """Exit unless a new process, started elsewhere, imports `modules` from `tree`."""
    for name in modules:
        done = subprocess.run(
            [sys.executable, "-c", f"import {name}; print({name}.__file__)"],
            cwd=tempfile.gettempdir(),
            env=environment(tree),
            capture_output=True,
            text=True,
            check=True,
        )
        if not Path(done.stdout.strip()).is_relative_to(tree.resolve()):
            sys.exit(f"{name} is not taken from the copy but from {done.stdout.strip()}.")


def run(tree: Path, tests: Sequence[str], offices: Path | None = None) -> dict[str, Outcome | None]:
    """Run tests in `tree`; the outcome of each is `None` if pytest does not get as far.

    Args:
        tree: The copy.
        tests: Their node ids; one without parameters stands for all of its cases.
        offices: Where fictional offices are kept between runs; each run builds its own if `None`.
    """
    if not tests:
        return {}  # without any, pytest would run them all
    report = tree / "outcome.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    kept = {} if offices is None else {"TEST_OFFICES": str(offices)}
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            [*command, f"--junitxml={report}", *tests],
            cwd=tree,
            env=environment(tree) | kept,
            capture_output=True,
            timeout=LONGEST_SECONDS * (1 + len(tests) // 10),
            check=False,
        )
    cases = list(ET.parse(report).getroot().iter("testcase")) if report.exists() else []
    return {test: _outcome([case for case in cases if _is_of(case, test)]) for test in tests}


def _is_of(case: ET.Element, test: str) -> bool:
    module, _, name = test.partition("::")
    given = case.get("name", "")
    return case.get("classname", "").replace(".", "/") + ".py" == module and (
        given == name or given.startswith(f"{name}[")
    )


def _outcome(cases: Sequence[ET.Element]) -> Outcome | None:
    failures = [case.find("failure") for case in cases]
    failed = [each for each in failures if each is not None]
    errors = sum(case.find("error") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    if not cases or (errors and not failed):
        return None
    message = failed[0].get("message", "").splitlines()[0] if failed else ""
    return Outcome(len(cases) - len(failed) - errors - skipped, len(failed), skipped, message)


def show(
    tree: Path, defence: Defence, before: Outcome | None, offices: Path | None = None
) -> tuple[str, str]:
    """Remove a defence from `tree`, run its test, and return the verdict and the test's message.

    A test that passes on an office of before the removal runs again on one that is built without
    the defence.

    Args:
        tree: The copy, restored afterwards.
        defence: The defence to remove.
        before: The outcome of its test with the defence.
        offices: As for `run`.
    """
    if before is None or before.failed:
        return (NOT_RUN, "") if before is None else (BROKEN, before.message)
    if not before.passed:
        return SKIPPED, ""
    offices = None if defence.anew else offices
    kept = {one.file: (tree / one.file).read_text(encoding="utf-8") for one in defence.edits}
    try:
        for edit in defence.edits:
            if not _apply(tree / edit.file, edit):
                return NOT_RUN, f"the text does not stand once in {edit.file}"
        after = run(tree, [defence.test], offices)[defence.test]
        if offices is not None and (after is None or not after.failed):
            after = run(tree, [defence.test])[defence.test]
    finally:
        for file, text in kept.items():
            (tree / file).write_text(text, encoding="utf-8")
    if after is None:
        return NOT_RUN, "without the defence"
    if after.message.startswith(MISTAKES):
        return NOT_RUN, after.message
    return (SHOWN, after.message) if after.failed else (NOT_SHOWN, "")


def _apply(path: Path, edit: Edit) -> bool:
    text = path.read_text(encoding="utf-8")
    if text.count(edit.old) != 1:
        return False
    path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
    return True


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Remove every defence in turn; return 1 if a test does not notice."""
    parser = argparse.ArgumentParser(description="Shows of every defence that its test needs it.")
    parser.add_argument("ids", nargs="*", default=["*"], help="such as F15 or 'P4*'")
    parser.add_argument("--jobs", type=int, default=2, help="how many run side by side")
    options = parser.parse_args(arguments)
    chosen = [one for one in defences(root) if any(fnmatch(one.id, each) for each in options.ids)]
    with tempfile.TemporaryDirectory(prefix="defences-") as name:
        found = _show_all(root, Path(name).resolve(), chosen, options.jobs)
    print(f"{found.count(SHOWN)} of {len(found)} shown")
    return int(any(verdict in FAULTS for verdict in found) or not found)


def _show_all(root: Path, folder: Path, chosen: Sequence[Defence], jobs: int) -> list[str]:
    """Show every defence, in as many copies of the tree as there are jobs; return the verdicts."""
    trees: queue.Queue[Path] = queue.Queue()
    for number in range(jobs):
        tree = folder / str(number)
        copy(root, tree)
        # A changed file is known by its content, whatever its time says.
        checked = py_compile.PycInvalidationMode.CHECKED_HASH
        compileall.compile_dir(tree, quiet=2, invalidation_mode=checked)
        check_imports(tree, sorted({one.edits[0].file.split("/")[0] for one in chosen}))
        trees.put(tree)
    offices = folder / "offices"
    offices.mkdir()
    tests = sorted({one.test for one in chosen})

    def baseline(part: Sequence[str]) -> dict[str, Outcome | None]:
        tree = trees.get()
        found = run(tree, part, offices)
        lost = [test for test in part if found[test] is None]
        for test in lost if len(part) > 1 else ():
            found |= run(tree, [test])
        trees.put(tree)
        return found

    def shown(one: Defence) -> str:
        tree = trees.get()
        verdict, message = show(tree, one, before[one.test], offices)
        trees.put(tree)
        print(f"{one.id:5} {verdict:18} {one.test}", flush=True)
        print(f"{'':24} {one.edits[0].file}: {message[:120]}", flush=True)
        return verdict

    with ThreadPoolExecutor(jobs) as pool:
        before: dict[str, Outcome | None] = {}
        for part in pool.map(baseline, [tests[start::jobs] for start in range(jobs)]):
            before |= part
        return list(pool.map(shown, sorted(chosen, key=lambda each: each.id)))


if __name__ == "__main__":
    sys.exit(main())
