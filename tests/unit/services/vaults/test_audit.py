"""The trail on paper and as a file."""

import csv
import re
from pathlib import Path

import pytest

from counsel_desk.domain.documents import Code
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Enrolled, Invited
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.people import people
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.audit import HeadCodeError
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers import planting
from tests.helpers.folders import ROOT
from tests.helpers.office import Office
from tests.unit.services.stored import actions

STARTS = ("=", "+", "-", "@")
"""A name with a tab or a line break is no name; see `plain_name`."""
FORMULAS = [f"{start}HYPERLINK({place})" for place, start in enumerate(STARTS)]


def admit(session: Session, name: str) -> None:
    """Have somebody make keys whom no window would have let an administrator invite."""
    data, person, keys = session.data, new_id(), session.data.tools.keys.new_identity()
    invited = Invited(person, name, (Role.STAFF,), 0)
    planting.plant(data, session.me.person, invited, session.identity)
    planting.plant(data, person, Enrolled(person, keys.public, bytes(32)), keys)


def printed_code(session: Session) -> str:
    """Return the code on the weekly sheet."""
    (code,) = [each for each in audit.weekly_sheet(session, "en").blocks if isinstance(each, Code)]
    return code.text


@pytest.mark.parametrize("typed", ["", "12", "12-abcd", "x-0000-0000-0000-0000-0000", "1" * 40])
def test_what_is_no_code_is_said(office: Office, typed: str) -> None:
    with pytest.raises(HeadCodeError):
        audit.check_head_code(office.enter(Role.STAFF), typed)


def test_another_code_of_the_same_length_does_not_fit(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    number = printed_code(session).partition("-")[0]
    with pytest.raises(RegisterAlteredError):
        audit.check_head_code(session, f"{number}-0000-0000-0000-0000-0000")


def test_i31_the_list_is_saved_without_a_formula_in_it(office: Office, tmp_path: Path) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    path = tmp_path / "actions.csv"
    for name in FORMULAS:
        admit(session, name)
    audit.export(session, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["instant", "person", "action"]
    for name in FORMULAS:
        assert [f"'{name}", "enrolled"] in [row[1:] for row in rows]
    assert not [cell for row in rows for cell in row if cell[:1] in STARTS]
    assert actions(session)[0] == "actions_saved"


def test_i31_no_other_table_leaves_the_desk() -> None:
    """One that is added quotes its cells as this one does, and is tested as this one is."""
    writing = re.compile(
        r"csv\.(?:writer|DictWriter)|^\s*from csv|^\s*(?:import|from) (?:openpyxl|xlsxwriter)",
        re.MULTILINE,
    )
    sources = [path for part in ("counsel_desk", "ui") for path in (ROOT / part).rglob("*.py")]
    found = [path.name for path in sources if writing.search(path.read_text(encoding="utf-8"))]
    assert found == ["csv_table.py"]


def test_only_the_administrator_saves_and_prints_it(office: Office, tmp_path: Path) -> None:
    session = office.enter(Role.COUNSELLOR)
    with pytest.raises(NotPermittedError):
        audit.export(session, tmp_path / "actions.csv")
    with pytest.raises(NotPermittedError):
        audit.weekly_sheet(session, "en")
    assert not (tmp_path / "actions.csv").exists()


def test_what_was_done_in_one_go_is_listed_together(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    people.invite(session, "Somebody New", (Role.STAFF,))
    assert actions(session)[:2] == ["invited", "signed_in"]


def test_one_unit_of_work_is_listed_together_whoever_acts_meanwhile(office: Office) -> None:
    admin, counsellor = office.enter(Role.ADMINISTRATOR), office.enter(Role.COUNSELLOR)
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.audit("client_added")
        people.invite(admin, "Somebody New", (Role.STAFF,))
        office.clock.move(seconds=5)
        work.audit("note_signed")
    latest = audit.actions(admin)[:3]
    assert [one.action for one in latest] == ["note_signed", "client_added", "invited"]
    assert latest[0].instant == latest[1].instant
