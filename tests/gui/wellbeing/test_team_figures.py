"""Team figures in the window: joined, gone on with and left by keyboard and mouse, and shown."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from counsel_desk.demo.people import Person
from counsel_desk.domain.office_log.team import Why
from counsel_desk.domain.trust import Role
from counsel_desk.domain.wellbeing.team import SCORES, Figures, Form, days_of
from counsel_desk.services.wellbeing import team_figures
from counsel_desk.services.wellbeing.team_figures import Shown
from tests.gui.seen import text_of
from tests.helpers.office import Office
from ui.design.layout.top_tabs import TopTabs
from ui.figures.team_figures import TeamFigures
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


def enter(desk: Driver, who: Person) -> None:
    """Sign in and open the page."""
    desk.sign_in(who.name, who.passphrase)
    desk.go("team_figures")


def press(desk: Driver, name: str) -> None:
    """Press a button with the keyboard."""
    button = desk.find(QPushButton, name)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.idle()


def seen(desk: Driver, name: str) -> bool:
    """Return whether a part of the page is in sight."""
    return any(one.isVisible() for one in desk.page().findChildren(QWidget, name))


def test_joining_going_on_and_leaving(office: Office, desk: Driver) -> None:
    first, second = office.person(Role.STAFF), office.person(Role.COUNSELLOR)
    enter(desk, first)
    assert "Nobody takes part yet." in desk.text("team_group")
    assert "you are counted from" in desk.text("team_state")
    press(desk, "join_team")
    assert desk.text("team_state") == "You take part."
    desk.lock()
    enter(desk, second)
    assert first.name in desk.text("team_group")
    desk.click("join_team")
    assert not seen(desk, "team_new")
    desk.lock()
    desk.sign_in(first.name, first.passphrase)
    desk.go("check_in")
    assert "Somebody is new" in desk.text("new_in_team")
    press(desk, "look_at_team")
    assert desk.text("team_state") == "You take part."
    assert f"New in the group: {second.name}." in desk.text("team_new")
    press(desk, "agree_team")
    assert not seen(desk, "agree_team")
    desk.go("check_in")
    assert not seen(desk, "new_in_team")
    desk.go("team_figures")
    assert "fewer than five people took part" in text_of(desk.find(QWidget, "team_figures"))
    desk.click("leave_team")
    assert "you are counted from" in desk.text("team_state")
    assert not team_figures.desk(desk.desk.session).joined


def period(number: int, stress: int) -> Shown:
    """Return the figures of a period."""
    means = dict(zip(SCORES[Form.CHECK_IN], (stress, 9), strict=True))
    return Shown(*days_of(number), 6, (Figures(Form.CHECK_IN, means),), Why.SHOWN)


def test_figures_are_there_in_words_and_as_charts(
    office: Office, desk: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Shown(*days_of(19), 0, (), Why.APART)
    monkeypatch.setattr(
        team_figures, "figures", lambda _session: (gone, period(18, 7), period(17, 11))
    )
    supervisor = office.person(Role.SUPERVISOR)
    desk.sign_in(supervisor.name, supervisor.passphrase)
    desk.go("workloads")
    desk.page().findChildren(TopTabs)[0].show_tab("team")
    desk.idle()
    [shown] = desk.page().findChildren(TeamFigures)
    said = text_of(shown)
    assert "Stress: 7 of 16; Resilience: 9 of 16 (from at least 5 of 6 people)" in said
    assert "there was no week in which everybody in the group signed in" in said
    first, last = (days_of(17)[0].isocalendar(), days_of(17)[1].isocalendar())
    assert f"Weeks {first.week} to {last.week} of {first.year}: Check-in" in said
    assert {one.objectName() for one in shown.findChildren(QWidget) if one.isVisible()} >= {
        "team_stress_total",
        "team_resilience_total",
    }
    assert days_of(18)[0] - days_of(17)[1] == timedelta(days=1)
