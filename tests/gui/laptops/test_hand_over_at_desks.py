"""A client's file goes to a colleague at another laptop, at the desks of both."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from tests.gui.laptops.test_other_laptop import open_letters, save_letters, signed_in
from tests.gui.seen import cells, open_part, said
from tests.helpers.handing_over import finished
from tests.helpers.laptops import Laptops
from ui.design.tables.data_table import DataTable
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
THIRD = Person("Third {Counsellor}", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")


def offer(desk: Driver) -> str:
    """Offer the first client's file to the colleague at the other laptop; return its code."""
    session = desk.desk.session
    client = finished(session)
    open_part(desk, client, "hand_over")
    desk.click("hand_over_file")
    desk.pick_text("hand_over_colleague", f"{THIRD.name} (another laptop)")
    desk.pick_text("hand_over_reason", "My caseload")
    desk.pick("hand_over_knew", "agreed")
    desk.click("offer_file")
    return clients.get(session, client).body.code


def codes(desk: Driver, name: str) -> list[str]:
    """Return the first column of a table."""
    return [row[0] for row in cells(desk.find(DataTable, name))]


@pytest.fixture
def two(both: Laptops, restored_theme: None) -> Laptops:
    """Two laptops with a counsellor at each."""
    both.add(THIRD)
    return both


def test_a_file_goes_to_a_colleague_at_another_laptop(two: Laptops, tmp_path: Path) -> None:
    giver, out, back = two.a.person(Role.COUNSELLOR), tmp_path / "out.cdl", tmp_path / "back.cdl"
    with signed_in(two.a, giver) as desk:
        code = offer(desk)
        assert f"Offered to {THIRD.name}" in desk.text("hand_over_state")
        assert "another laptop" in desk.text("hand_over_state")
        save_letters(desk, out)
    with signed_in(two.b, THIRD) as desk:
        desk.go("laptops")
        open_letters(desk, out)
        desk.go("hand_overs")
        desk.click("accept_file")
        assert "with you now" in said(desk)
        desk.go("clients")
        assert codes(desk, "clients") == [code]
        save_letters(desk, back)
    with signed_in(two.a, giver) as desk:
        desk.go("laptops")
        open_letters(desk, back)
        desk.go("hand_overs")
        assert code not in [one.filed.body.code for one in clients.listing(desk.desk.session)]


def test_a_file_that_has_left_is_asked_back_and_comes_back(two: Laptops, tmp_path: Path) -> None:
    giver = two.a.person(Role.COUNSELLOR)
    first, second, back = (tmp_path / f"{name}.cdl" for name in ("first", "second", "back"))
    with signed_in(two.a, giver) as desk:
        code = offer(desk)
        save_letters(desk, first)
        client = next(
            one.filed.record
            for one in clients.listing(desk.desk.session)
            if one.filed.body.code == code
        )
        open_part(desk, client, "hand_over")
        desk.click("take_back_file")
        assert "asked back" in said(desk)
        assert "asked back" in desk.text("hand_over_state")
        with pytest.raises(NotThereError):
            desk.find(QPushButton, "take_back_file")
        save_letters(desk, second)
    with signed_in(two.b, THIRD) as desk:
        desk.go("laptops")
        open_letters(desk, second)
        desk.go("hand_overs")
        save_letters(desk, back)
    with signed_in(two.a, giver) as desk:
        desk.go("laptops")
        open_letters(desk, back)
        desk.go("hand_overs")
        open_part(desk, client, "hand_over")
        with pytest.raises(NotThereError):
            desk.text("hand_over_state")
        assert desk.find(QPushButton, "hand_over_file").isVisible()
