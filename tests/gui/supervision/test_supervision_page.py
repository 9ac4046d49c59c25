"""Supervision in the windows of the two: begun, prepared, held, found again after a lock, ended."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from counsel_desk.domain.supervision.supervision import AgendaPoint, MeetingState
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.supervision import books, kept, pairs
from counsel_desk.services.work.data_folder import vault_path
from tests.gui.seen import errors, in_inbox, text_of, to_finish
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.unit.services.supervision.supervising import begun
from ui.design.messages.findings_list import FindingsList
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def enter(desk: Driver, office: Office, role: Role) -> None:
    """Sign in and open the page."""
    who = office.person(role)
    desk.sign_in(who.name, who.passphrase)
    desk.go("supervision")


def shown(desk: Driver) -> str:
    """Return what the page says."""
    return text_of(desk.page())


def plan_a_session(desk: Driver) -> None:
    """Plan a session in two days, after what cannot be was refused."""
    desk.click("new_supervision_session")
    day = desk.desk.session.today() + timedelta(days=2)
    desk.type("supervision_session_day", f"{day:%d-%m-%Y}")
    desk.type("supervision_session_at", "25")
    desk.click("save_supervision_session")
    assert errors(desk.page()) == ["Please write the time as hours and minutes."]
    desk.type("supervision_session_at", "14:00")
    desk.pick("supervision_session_state", MeetingState.HELD)
    desk.click("save_supervision_session")
    [refused] = errors(desk.page())
    assert "This day has not come yet." in refused
    desk.pick("supervision_session_state", MeetingState.PLANNED)
    desk.click("save_supervision_session")
    assert "14:00" in shown(desk)


def test_the_two_prepare_hold_and_note_a_session(office: Office, desk: Driver) -> None:
    counsellor, supervisor = (office.person(r) for r in (Role.COUNSELLOR, Role.SUPERVISOR))
    enter(desk, office, Role.SUPERVISOR)
    assert "No supervision has begun yet." in shown(desk)
    desk.click("empty_state_action")
    desk.click("save_pair")
    assert errors(desk.page()) == ["Please choose somebody."]
    desk.pick_text("pair_person", counsellor.name)
    desk.click("save_pair")
    assert f"Only you and {counsellor.name} can read this." in shown(desk)
    assert desk.window().focusWidget().objectName() == "new_supervision_session"
    plan_a_session(desk)
    desk.lock()
    desk.sign_in(counsellor.name, counsellor.passphrase)
    assert f"Supervision with {supervisor.name} on" in to_finish(desk)
    assert f"{supervisor.name} planned a session of supervision" in in_inbox(desk)
    desk.go("supervision")
    desk.click("new_supervision_action")
    desk.type("supervision_action_words", "Ring the shelter together")
    desk.click("save_supervision_action")
    desk.click("new_supervision_reflection")
    desk.type("supervision_reflection_helped", "Time to think")
    desk.click("save_supervision_reflection")
    assert "What helped: Time to think" in shown(desk)
    desk.lock()
    enter(desk, office, Role.SUPERVISOR)
    assert "Ring the shelter together" in shown(desk)
    line = desk.find(QWidget, "supervision_action_lines")
    [act] = line.findChildren(QPushButton, "act_on_line")
    QTest.keyClick(act, Qt.Key.Key_Return)
    desk.idle()
    assert "Ring the shelter together" not in shown(desk)
    desk.click("supervision_done")
    assert "Ring the shelter together" in shown(desk)


def test_what_is_half_written_is_back_after_a_lock_and_unseen_by_the_other(
    office: Office, desk: Driver
) -> None:
    vault = begun(office)
    enter(desk, office, Role.COUNSELLOR)
    desk.click("new_supervision_point")
    desk.type("supervision_point_words", "I dread the hearing")
    desk.lock()
    enter(desk, office, Role.SUPERVISOR)
    assert "I dread the hearing" not in shown(desk)
    session = desk.desk.session
    assert books.of(session, vault).points == ()
    with session.in_pair(vault).vaults[VaultKind.SUPERVISION].reading() as transaction:
        assert transaction.drafts() == []
    desk.lock()
    enter(desk, office, Role.COUNSELLOR)
    assert desk.text("supervision_point_words") == "I dread the hearing"
    desk.click("save_supervision_point")
    assert "I dread the hearing" in shown(desk)
    assert len(books.of(desk.desk.session, vault).points) == 1
    desk.lock()
    enter(desk, office, Role.COUNSELLOR)
    assert "I dread the hearing" in shown(desk)


def test_words_that_show_who_a_client_is_are_pointed_out(office: Office, desk: Driver) -> None:
    vault = begun(office)
    enter(desk, office, Role.COUNSELLOR)
    session = desk.desk.session
    client = next(one.filed for one in clients.listing(session) if one.filed.body.name)
    desk.click("new_supervision_point")
    desk.window().resize(900, 300)
    desk.idle()
    agreed = desk.find(QComboBox, "point_client").window().findChild(QLabel, "point_agreed")
    desk.find(QComboBox, "point_client").setFocus()
    desk.pick("point_client", client.record)
    assert "has not agreed to supervision" in shown(desk)
    assert agreed.visibleRegion().boundingRect().height() == agreed.height()
    desk.type("supervision_point_words", f"I worry about {client.body.name}.")
    assert client.body.name in desk.find(FindingsList, "findings").findChildren(QPushButton)[
        0
    ].text().replace("&&", "&")
    desk.type("supervision_point_words", "I worry about somebody.")
    desk.click("save_supervision_point")
    assert "About a client, without saying who they are" in shown(desk)
    [point] = books.of(session, vault).points
    assert client.record not in repr(point)


def test_only_ones_own_words_can_be_changed_or_removed(office: Office, desk: Driver) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        kept.put(session, vault, AgendaPoint("Mine"))
    enter(desk, office, Role.SUPERVISOR)
    points = desk.find(QWidget, "supervision_point_lines")
    assert points.findChildren(QPushButton, "open_line") == []
    desk.lock()
    enter(desk, office, Role.COUNSELLOR)
    points = desk.find(QWidget, "supervision_point_lines")
    QTest.mouseClick(points.findChildren(QPushButton, "open_line")[0], Qt.MouseButton.LeftButton)
    desk.idle()
    assert desk.text("supervision_point_words") == "Mine"
    desk.click("remove_supervision_point_form")
    desk.click("question_yes")
    assert books.of(desk.desk.session, vault).points == ()


def test_an_ended_supervision_is_read_only(office: Office, desk: Driver) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        kept.put(session, vault, AgendaPoint("Kept"))
    enter(desk, office, Role.SUPERVISOR)
    desk.click("supervision_end")
    desk.click("question_yes")
    assert "This supervision has ended." in shown(desk)
    assert "Kept" in shown(desk)
    buttons = [one for one in desk.page().findChildren(QPushButton) if one.isVisible()]
    assert "new_supervision_point" not in {one.objectName() for one in buttons}
    assert not {"open_line", "act_on_line"} & {one.objectName() for one in buttons}
    desk.lock()
    who = office.person(Role.COUNSELLOR)
    desk.sign_in(who.name, who.passphrase)
    assert "ended your supervision" in in_inbox(desk)


def test_somebody_with_several_chooses_whose_is_shown(office: Office, desk: Driver) -> None:
    first = begun(office)
    enter(desk, office, Role.SUPERVISOR)
    desk.click("supervision_begin")
    desk.pick_text("pair_person", office.person(Role.COUNSELLOR, 1).name)
    desk.click("save_pair")
    assert desk.find(QComboBox, "supervision_with").count() == 2
    assert f"Only you and {office.person(Role.COUNSELLOR, 1).name}" in shown(desk)
    desk.pick("supervision_with", first)
    assert f"Only you and {office.person(Role.COUNSELLOR).name}" in shown(desk)
    desk.lock()
    who = office.person(Role.SUPERVISOR)
    desk.sign_in(who.name, who.passphrase)
    assert f"Only you and {office.person(Role.COUNSELLOR).name}" in shown(desk)


def test_a_vault_that_does_not_open_is_said_and_can_be_ended(office: Office, desk: Driver) -> None:
    vault = begun(office)
    vault_path(office.folder, vault, 1).unlink()
    enter(desk, office, Role.SUPERVISOR)
    assert "cannot be opened" in shown(desk)
    desk.click("supervision_end")
    desk.click("question_yes")
    assert [one.runs for one in pairs.listing(desk.desk.session)] == [False]
