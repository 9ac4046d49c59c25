"""A file kept from a colleague, at the window: the cover is refused until the tick is out."""

import pytest
from PySide6.QtWidgets import QCheckBox

from counsel_desk.services.clients import clients, kept_from
from counsel_desk.services.vaults import cover
from tests.gui.person import CounsellorDesk
from tests.gui.seen import errors, open_part, said

pytestmark = pytest.mark.gui


def arrange(desk: CounsellorDesk) -> None:
    """Try to let the one other counsellor stand in today."""
    [(person, _name)] = kept_from.offered(desk.desk.session)
    desk.go("cover")
    desk.pick("cover_colleague", person)
    desk.type("cover_until", f"{desk.desk.session.today():%d-%m-%Y}")
    desk.click("arrange_cover")


def test_a_cover_is_refused_until_the_tick_is_taken_out(counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    open_part(desk, desk.client, "details")
    desk.check("kept_from_0")
    assert len(clients.get(desk.desk.session, desk.client).body.kept_from) == 1
    arrange(desk)
    assert clients.get(desk.desk.session, desk.client).body.code in " ".join(errors(desk.window()))
    assert cover.running(desk.desk.session) == []
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "details")
    assert desk.find(QCheckBox, "kept_from_0").isChecked()
    desk.check("kept_from_0")
    arrange(desk)
    assert len(cover.running(desk.desk.session)) == 1
    desk.go("clients")
    open_part(desk, desk.client, "details")
    desk.check("kept_from_0")
    assert not desk.find(QCheckBox, "kept_from_0").isChecked()
    assert "covers for you now" in said(desk)
