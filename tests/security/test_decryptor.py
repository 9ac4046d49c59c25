"""An independent program, written from docs/FORMATS.md alone, opens an office and reads a note."""

import ast
import subprocess
import sys
from subprocess import CompletedProcess

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import Role
from tests.helpers.folders import ROOT

DECRYPTOR = ROOT / "tests" / "security" / "decryptor.py"
OURS = {"counsel_desk", "ui", "forms", "assessments", "resources", "benchmarks"}


def read(office: DemoOffice, passphrase: str | None = None) -> CompletedProcess[str]:
    """Have the program read a counsellor's newest note, by their passphrase or another one."""
    person = next(one for one in office.people if Role.COUNSELLOR in one.roles)
    return subprocess.run(
        [sys.executable, str(DECRYPTOR), "--data", str(office.data), "--name", person.name],
        input=(passphrase or person.passphrase) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_prints_a_note(template: DemoOffice) -> None:
    done = read(template)
    assert done.returncode == 0, done.stderr
    assert any(canary in done.stdout for canary in template.canaries)


def test_a_wrong_passphrase_opens_nothing(template: DemoOffice) -> None:
    done = read(template, "not the right sentence at all")
    assert done.returncode != 0
    assert not any(canary in done.stdout for canary in template.canaries)


def test_it_shares_no_code_with_the_application() -> None:
    tree = ast.parse(DECRYPTOR.read_text(encoding="utf-8"))
    names = {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    } | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {name.split(".")[0] for name in names} & OURS
