"""An independent program, written from docs/FORMATS.md alone, opens an office and reads a note."""

import ast
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role, VaultKind
from tests.helpers.folders import ROOT
from tests.helpers.office import Office
from tests.security.altering import (
    Log,
    altering,
    state_of,
)
from tests.security.harming import (
    cut_from_within,
    other_action,
    other_author,
    reordered,
    repeated,
)

PROGRAM = "tests.security.decryptor"
FILES = [ROOT / "tests" / "security" / name for name in ("decryptor.py", "decryptor_log.py")]
OURS = {"tests", "counsel_desk", "ui", "forms", "assessments", "resources", "benchmarks"}


def read(
    folder: Path, people: Sequence[Person], passphrase: str | None = None
) -> CompletedProcess[str]:
    """Have the program read a counsellor's newest note, by their passphrase or another one."""
    person = next(one for one in people if Role.COUNSELLOR in one.roles)
    return subprocess.run(
        [sys.executable, "-m", PROGRAM, "--data", str(folder), "--name", person.name],
        cwd=ROOT,
        input=(passphrase or person.passphrase) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_prints_a_note(template: DemoOffice) -> None:
    done = read(template.data, template.people)
    assert done.returncode == 0, done.stderr
    assert any(canary in done.stdout for canary in template.canaries)


def test_a_wrong_passphrase_opens_nothing(template: DemoOffice) -> None:
    done = read(template.data, template.people, "not the right sentence at all")
    assert done.returncode != 0
    assert not any(canary in done.stdout for canary in template.canaries)


@pytest.mark.parametrize("harm", [other_action, other_author, cut_from_within, reordered, repeated])
def test_p49_it_names_the_first_entry_that_is_not_as_it_was(
    office: Office, harm: Callable[[Log, int], Log]
) -> None:
    with altering(office) as rows:
        rows.put(harm(rows.log(), 31))
    done = read(office.folder, office.people)
    assert done.returncode != 0
    assert done.stderr == "Entry 31 of the office log is not as its author wrote it.\n"


def test_p42_it_takes_no_other_key_for_the_one_that_the_log_names(office: Office) -> None:
    state = state_of(office)
    mine, theirs, *_rest = [
        vault.members[vault.owner].sealed
        for vault in state.vaults.values()
        if vault.kind is VaultKind.COUNSELLING
    ]
    with altering(office) as rows:
        rows.swap_blobs(mine, theirs)
    assert read(office.folder, office.people).stderr == "The key of the vault is missing.\n"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_shares_no_code_with_the_application(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    } | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    ours = {name for name in names if name.split(".")[0] in OURS}
    assert ours <= {"tests.security.decryptor_log"}
