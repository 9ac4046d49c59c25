"""Somebody else's program, written from docs/FORMATS.md, opens an office and reads a note."""

import ast
import json
import subprocess
import sys
from subprocess import CompletedProcess
from typing import Any

import pytest

from tests.helpers.folders import ROOT

DECRYPTOR = ROOT / "tests" / "security" / "decryptor.py"
OURS = {"counsel_desk", "ui", "forms", "assessments", "resources", "benchmarks"}


@pytest.fixture(scope="module")
def office(
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, list[dict[str, Any]] | list[str] | str]:
    folder = tmp_path_factory.mktemp("demo") / "office"
    program = [sys.executable, "-m", "counsel_desk.cli", "demo", "--data", str(folder)]
    more = ["--clients", "3", "--notes", "6", "--no-window", "--json"]
    made = subprocess.run([*program, *more], cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(made.stdout)


def read(
    office: dict[str, list[dict[str, Any]] | list[str] | str], passphrase: str | None
) -> CompletedProcess:
    person = next(one for one in office["people"] if "counsellor" in one["roles"])
    return subprocess.run(
        [sys.executable, str(DECRYPTOR), "--data", office["data"], "--name", person["name"]],
        input=(passphrase or person["passphrase"]) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_prints_a_note(office: Any) -> None:
    done = read(office, None)
    assert done.returncode == 0, done.stderr
    assert any(canary in done.stdout for canary in office["canaries"])


def test_a_wrong_passphrase_opens_nothing(
    office: dict[str, list[dict[str, Any]] | list[str] | str],
) -> None:
    done = read(office, "not the right sentence at all")
    assert done.returncode != 0
    assert not any(canary in done.stdout for canary in office["canaries"])


def test_it_shares_no_code_with_the_application() -> None:
    tree = ast.parse(DECRYPTOR.read_text(encoding="utf-8"))
    names = {
        name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    } | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {name.split(".")[0] for name in names} & OURS
