"""The report for support: by its types it can hold numbers and listed words alone."""

import dataclasses
import enum
import json
import re
import types
import typing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.support.advice import CONTEXT, Advice
from counsel_desk.domain.support.machine import Topic
from counsel_desk.domain.support.support_report import (
    RegisterState,
    SizeClass,
    SupportReport,
    size_class,
)
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.backup import settings as backup_settings
from counsel_desk.services.backup.settings import Settings
from counsel_desk.services.support import defects, report
from counsel_desk.services.support.report_text import text
from counsel_desk.services.support.report_words import LINES, WORDS
from counsel_desk.services.work.data_folder import DEFECTS_FILE
from counsel_desk.storage.register import tables as register_tables
from counsel_desk.storage.vault import steps as vault_steps
from tests.helpers.machine import PlayedMachine
from tests.helpers.office import Office
from tests.helpers.repeats import repeats
from tests.unit.services.supervision.supervising import begun
from ui.texts import Texts

CANARY = "Parvati-Shanti-canary"
DEFECT = f"""ValueError
  session.py:34 require
  /home/{CANARY}/session.py:35 require
  {CANARY}.py:7 {CANARY}
{CANARY}
  session.py:36 {CANARY}

KnownError
  session.py:999999999999 f
"""


def leaves(kind: object) -> set[object]:
    """Return the types that a field of a type can hold, through tuples and dataclasses."""
    if isinstance(kind, types.GenericAlias | types.UnionType):
        parts = set(typing.get_args(kind)) - {..., types.NoneType}
        return {leaf for part in parts for leaf in leaves(part)}
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
        hints = typing.get_type_hints(kind)
        return {leaf for each in dataclasses.fields(kind) for leaf in leaves(hints[each.name])}
    return {kind}


def test_no_field_of_the_report_can_hold_a_text() -> None:
    found = leaves(SupportReport)
    assert int in found
    for leaf in found - {int}:
        assert isinstance(leaf, type)
        assert issubclass(leaf, enum.StrEnum), leaf


def vocabulary() -> set[str]:
    """Return every word that a report may be made of, numbers aside."""
    fixed = " ".join([*LINES.values(), *WORDS.values(), *WORDS, *defects.kinds()])
    names = defects.files(PlayedMachine().program_files())
    others = {value for kind in leaves(SupportReport) - {int} for value in kind}  # type: ignore[attr-defined]
    return set(re.findall(r"[^\W\d_]+", " ".join([fixed, *names, *others])))


def strange_words(made: str) -> set[str]:
    """Return the words of a report that no list has."""
    return set(re.findall(r"[^\W\d_]+", made)) - vocabulary()


def made_of(office: Office, folder: Path, value: str = "") -> str:
    """Return the text of the report of a folder, on a machine that says one thing everywhere."""
    tools = replace(office.tools, machine=PlayedMachine(value=value))
    return text(report.of_folder(folder, tools), tools, "en")


def test_canaries_planted_everywhere_stay_out(
    office: Office, template: DemoOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = office.folder.rename(tmp_path / CANARY)
    description = folder / "desk.json"
    described = description.read_text(encoding="utf-8")
    described = described.replace(str(office.folder), str(folder))
    description.write_text(described, encoding="utf-8")
    for name in ("USER", "LOGNAME", "HOME", "USERNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, CANARY)
    (folder / DEFECTS_FILE).write_text(DEFECT, encoding="utf-8")
    place = tmp_path / f"stick of {CANARY}"
    place.mkdir()
    made = office.clock() - timedelta(days=1)
    backup_settings.write(folder, Settings({str(place): made}))
    shown = made_of(office, folder, CANARY)
    names = [one.name for one in template.people]
    for secret in (CANARY, str(tmp_path), *names, *template.canaries):
        assert secret not in shown
    assert strange_words(shown) == set()
    assert "    session.py:34" in shown


def test_an_error_that_names_a_file_stays_out(office: Office) -> None:
    key = office.folder / "desk.json"
    key.write_text(json.dumps({"format": 1, "office": CANARY}), encoding="utf-8")
    shown = made_of(office, office.folder)
    assert CANARY not in shown
    assert "Office register: could not be read" in shown
    assert "Reason: OfficeDataDamagedError" in shown


@given(planted=st.text() | st.from_regex(r"(\w+\n(  \S+\.py:\d+ \S+\n)*)*", fullmatch=True))
@settings(
    max_examples=repeats(60, 300), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_stands_in_the_file_of_defects_only_listed_words_come_out(
    tmp_path: Path, planted: str
) -> None:
    (tmp_path / DEFECTS_FILE).write_text(planted, encoding="utf-8", errors="replace", newline="")
    program = PlayedMachine().program_files()
    found = defects.kept(tmp_path, program)
    assert len(found) <= 10
    for one in found:
        assert 0 <= one.kind < len(defects.kinds())
        assert all(0 <= spot.file <= len(program) for spot in one.spots)
        assert all(0 <= spot.line < 100_000 for spot in one.spots)


def test_defects_keep_their_kinds_and_places(tmp_path: Path) -> None:
    (tmp_path / DEFECTS_FILE).write_text(DEFECT, encoding="utf-8")
    first, second, third = defects.kept(tmp_path, ("session.py",))
    assert defects.kinds()[first.kind] == "ValueError"
    assert [(spot.file, spot.line) for spot in first.spots] == [(1, 34), (0, 35), (0, 7)]
    assert defects.kinds()[second.kind] == defects.OTHER
    assert defects.kinds()[third.kind] == "KnownError"


def test_a_file_of_defects_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "other").write_text(DEFECT, encoding="utf-8")
    (tmp_path / DEFECTS_FILE).symlink_to(tmp_path / "other")
    assert defects.kept(tmp_path, ("session.py",)) == ()


def test_the_vaults_are_counted_by_kind_and_size(office: Office) -> None:
    begun(office)
    session = office.enter(Role.STAFF)
    tools = replace(office.tools, machine=PlayedMachine())
    session.data = replace(session.data, tools=tools)
    stores = report.of_session(session).stores
    assert stores.register is RegisterState.OPEN
    assert stores.entries == session.data.register.state.head.length > 10
    counted = sum(one.count for one in stores.vaults)
    assert counted == len(session.data.register.state.vaults)
    assert {one.kind for one in stores.vaults} == set(VaultKind)
    assert stores.register_schema == max(register_tables.STEPS)
    assert stores.vault_schema == max(vault_steps.STEPS)


def test_without_an_office_there_is_a_report(office: Office, tmp_path: Path) -> None:
    assert "there is no office" in made_of(office, tmp_path / "none")


def test_a_report_changes_nothing(office: Office) -> None:
    before = {path: path.read_bytes() for path in office.folder.rglob("*") if path.is_file()}
    made_of(office, office.folder)
    after = {path: path.read_bytes() for path in office.folder.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (0, SizeClass.MIB_1),
        (2**20, SizeClass.MIB_1),
        (2**20 + 1, SizeClass.MIB_10),
        (10**8, SizeClass.MIB_100),
        (10**9, SizeClass.LARGER),
    ],
)
def test_size_classes(size: int, expected: SizeClass) -> None:
    assert size_class(size) is expected


def test_every_finding_is_there_with_a_word(office: Office) -> None:
    lines = made_of(office, office.folder).splitlines()
    for topic in Topic:
        assert sum(line.startswith(f"{WORDS[topic]}: ") for line in lines) >= 1


def test_what_to_do_is_said_in_the_persons_language(office: Office) -> None:
    tools = replace(office.tools, machine=PlayedMachine(), texts=Texts())
    made = report.of_folder(office.folder, tools)
    for language in ("en", "bn"):
        advice = tools.texts(CONTEXT, Advice.NOT_LOOKED, language)
        assert text(made, tools, language).count(f"\n  {advice}\n") == len(Topic) - 2
    assert tools.texts(CONTEXT, Advice.NOT_LOOKED, "bn") != Advice.NOT_LOOKED


def test_what_a_killed_desk_left_is_not_tidied_up(office: Office) -> None:
    left = office.folder / ".desk-0123456789abcdef.new"
    left.write_bytes(b"half")
    office.folder.chmod(0o755)
    mode = office.folder.stat().st_mode
    made_of(office, office.folder)
    assert left.exists()
    assert office.folder.stat().st_mode == mode
