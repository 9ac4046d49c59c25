"""The file that says how an office is to be founded: a wrong key is named, no value is quoted."""

import dataclasses
import json
import os
import re
import sys
from pathlib import Path

import pytest

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.policy import Policy
from counsel_desk.services.setting_up.plan import (
    Administrator,
    Burden,
    PlanError,
    PlanFileError,
    PolicyPart,
    RootSheets,
    read,
)
from tests.helpers.folders import ROOT

AT_THE_DESK = {"law", "safeguarding", "wording"}
"""What the plan leaves to the desk: a lawyer's answers, and a person who comes later."""
SECRET = "plum orbit lantern wharf giraffe"
GOOD = """
[office]
name = "Asha House"
[administrator]
name = "Rukhsana Begum"
[root_sheets]
folder = "sheets"
[secret]
keep = "keyring"
"""


def written(folder: Path, text: str, name: str = "plan.toml") -> Path:
    """Write a plan and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_left_out_is_as_in_a_new_office(tmp_path: Path) -> None:
    plan = read(written(tmp_path, GOOD))
    assert (plan.root_sheets.count, plan.root_sheets.needed) == (3, 2)
    assert plan.policy_wanted() == Policy()
    assert plan.backups.folders == []


def test_json_says_the_same(tmp_path: Path) -> None:
    said = {
        "office": {"name": "Asha House"},
        "administrator": {"name": "Rukhsana Begum"},
        "root_sheets": {"folder": "sheets"},
        "secret": {"keep": "keyring"},
    }
    assert read(written(tmp_path, json.dumps(said), "plan.json")) == read(written(tmp_path, GOOD))


def test_a_part_of_the_policy_leaves_the_rest(tmp_path: Path) -> None:
    more = "[policy]\nidle_minutes = 3\n[policy.burden]\nred = 40.0\n"
    plan = read(written(tmp_path, GOOD + more + "[policy.burden.weights]\ncrisis = 3.0\n"))
    wanted = plan.policy_wanted()
    assert plan.policy_given() == {"idle_minutes", "burden", "burden.red", "burden.weights"}
    assert (wanted.idle_minutes, wanted.burden.red, wanted.burden.amber) == (3, 40.0, 25.0)
    usual = Policy().burden.weights
    assert wanted.burden.weights == {**usual, Intensity.CRISIS: 3.0}
    assert wanted.retention_years_after_closing == Policy().retention_years_after_closing


LATER = {"law", "safeguarding", "wording"}
"""Settings that need people or a lawyer, who come after the office is founded."""


def test_every_setting_of_the_policy_can_be_given() -> None:
    assert (
        set(PolicyPart.__struct_fields__)
        == {one.name for one in dataclasses.fields(Policy)} - AT_THE_DESK
    )
    assert set(Burden.__struct_fields__) == {one.name for one in dataclasses.fields(WorkloadPolicy)}


def test_the_page_shows_a_whole_plan_with_what_is_usual(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "HARDENING.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    plan = read(written(tmp_path, shown))
    assert plan.policy_wanted() == Policy()
    names = {one.name for one in dataclasses.fields(WorkloadPolicy)}
    assert {f"burden.{name}" for name in names} < plan.policy_given()
    assert {one.name for one in dataclasses.fields(Policy)} - AT_THE_DESK < plan.policy_given()
    assert plan.root_sheets == RootSheets(plan.root_sheets.folder)
    assert plan.administrator == Administrator(plan.administrator.name)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (GOOD.replace('name = "Asha House"', ""), "office.name"),
        (GOOD.replace("[office]", "[offices]"), "offices"),
        (GOOD.replace('"Asha House"', "7"), "office.name"),
        (GOOD.replace('keep = "keyring"', f'keep = "{SECRET}"'), "secret.keep"),
        (GOOD + f'passphrase = "{SECRET}"', "secret.passphrase"),
        (GOOD.replace("[root_", f'passphrase = "{SECRET}"\n[root_'), "administrator.passphrase"),
        (GOOD.replace('"keyring"', f"'a field `{SECRET}`'"), "secret.keep"),
        (GOOD + "[policy]\nidle_minutes = 2.5", "policy.idle_minutes"),
        (GOOD + "[policy]\nidle = 2", "policy.idle"),
        (GOOD + "[backups]\nfolders = [1]", "backups.folders[0]"),
        (GOOD + "[office]\n", "plan.toml"),
        (GOOD + "name = \n", "plan.toml"),
        (GOOD + "[policy]\nidle_minutes = " + "9" * 5_000, "plan.toml"),
        ("", "office"),
    ],
)
def test_the_key_that_is_wrong_is_named_and_no_value_quoted(
    tmp_path: Path, text: str, key: str
) -> None:
    with pytest.raises(PlanError) as refused:
        read(written(tmp_path, text))
    named = refused.value.parameters["key"]
    assert named == key or (key == "plan.toml" and str(named).startswith("line "))
    assert SECRET not in str(refused.value)
    assert refused.value.__cause__ is None


def test_the_mark_that_windows_begins_a_text_with_is_no_trouble(tmp_path: Path) -> None:
    for name, text in (("plan.toml", GOOD), ("plan.json", json.dumps({"office": 1}))):
        marked = written(tmp_path, "\ufeff" + text, name)
        if name == "plan.toml":
            assert read(marked).office.name == "Asha House"
        else:
            with pytest.raises(PlanError, match=r"office"):
                read(marked)


def test_no_plan_is_read_in_part(tmp_path: Path) -> None:
    long = GOOD + "#" * 2**16 + "\n[policy]\nidle_minutes = 3\n"
    with pytest.raises(PlanFileError):
        read(written(tmp_path, long))


def test_a_pipe_or_a_link_is_not_read(tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "link.toml").symlink_to(written(tmp_path, GOOD))
    for name in ("pipe.toml", "link.toml"):
        with pytest.raises(PlanFileError):
            read(tmp_path / name)


@pytest.mark.parametrize("content", [b"\xff\xfe", None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "plan.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PlanFileError):
        read(path)


def test_a_json_file_that_is_none_is_refused(tmp_path: Path) -> None:
    for text in ("{", "[]", "[" * 20_000):
        with pytest.raises(PlanError):
            read(written(tmp_path, text, "plan.json"))
