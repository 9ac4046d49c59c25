"""The page with the office's policy: numbers by keyboard, their bounds, and what is saved."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.caseload.workload import Intensity, WorkloadPolicy
from counsel_desk.domain.office.policy import IDLE_MINUTES, LIMIT, RETENTION_DAYS, WEIGHT, Policy
from tests.gui.seen import child, click, texts
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.policy.policy_page import PolicyPage

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]
OTHER = Policy(
    12,
    True,
    100,
    WorkloadPolicy(dict.fromkeys(Intensity, 2.5), first_month=1, amber=10, red=12),
    name_at_sign_in=False,
)


@pytest.fixture
def page(qtbot: QtBot) -> PolicyPage:
    """The page with the default policy, shown."""
    page = PolicyPage()
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show_policy(Policy())
    page.show()
    return page


def write(page: PolicyPage, name: str, text: str) -> None:
    """Type over the number in a field."""
    edit = child(page, NumberEdit, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


@pytest.mark.parametrize("policy", [Policy(), OTHER])
def test_the_shown_policy_is_saved(qtbot: QtBot, page: PolicyPage, policy: Policy) -> None:
    page.show_policy(policy)
    assert not page.changed
    with qtbot.waitSignal(page.keep_requested) as requested:
        click(page, "keep_policy")
    assert requested.args == [policy]


def test_everything_can_be_set_by_keyboard(qtbot: QtBot, page: PolicyPage) -> None:
    write(page, "idle_minutes", "3")
    QTest.keyClick(child(page, QWidget, "choice_copy"), Qt.Key.Key_Space)
    write(page, "retention_days", "60")
    child(page, QLineEdit, "retention_reason").setText("As a lawyer said.")
    write(page, "weight_high", "3.5")
    write(page, "weight_first_month", "1")
    write(page, "limit_amber", "20")
    write(page, "limit_red", "22.5")
    assert page.changed
    button = child(page, QPushButton, "keep_policy")
    with qtbot.waitSignal(page.keep_requested) as requested:
        QTest.keyClick(button, Qt.Key.Key_Space)
    weights = {**WorkloadPolicy().weights, Intensity.HIGH: 3.5}
    burden = WorkloadPolicy(weights, 1.0, 20.0, 22.5)
    assert requested.args == [Policy(3, True, 60, burden, retention_reason="As a lawyer said.")]


@pytest.mark.parametrize("text", ["-1", "99999", "", "2,5", "7.25", "ten"])
@pytest.mark.parametrize(
    ("name", "bounds"),
    [
        ("idle_minutes", IDLE_MINUTES),
        ("retention_days", RETENTION_DAYS),
        ("weight_crisis", WEIGHT),
        ("limit_red", LIMIT),
    ],
)
def test_a_number_that_cannot_be_is_refused_and_stays_as_it_was_typed(
    qtbot: QtBot, page: PolicyPage, name: str, bounds: tuple[float, float], text: str
) -> None:
    write(page, name, text)
    if not text:
        QTest.keyClick(child(page, NumberEdit, name), Qt.Key.Key_Delete)
    child(page, QPushButton, "keep_policy").setFocus()
    with qtbot.assertNotEmitted(page.keep_requested):
        click(page, "keep_policy")
    edit = child(page, NumberEdit, name)
    assert edit.text() == text
    assert QApplication.focusWidget() is edit
    [field] = [one for one in page.findChildren(Field) if one.widget is edit]
    assert "from {:g} to {:g}".format(*bounds) in field.error
    write(page, name, f"{bounds[1]:g}")
    assert field.error == ""


def test_sixty_minutes_are_not_made_six(qtbot: QtBot, page: PolicyPage) -> None:
    write(page, "idle_minutes", "60")
    with qtbot.assertNotEmitted(page.keep_requested):
        click(page, "keep_policy")
    assert "Please type a whole number from 1 to 30." in texts(page)
    write(page, "idle_minutes", "30")
    with qtbot.waitSignal(page.keep_requested) as kept:
        click(page, "keep_policy")
    assert kept.args[0].idle_minutes == 30


def test_limits_in_the_wrong_order_are_explained_and_not_saved(
    qtbot: QtBot, page: PolicyPage
) -> None:
    write(page, "limit_red", "20")
    with qtbot.assertNotEmitted(page.keep_requested):
        click(page, "keep_policy")
    assert "Please choose a number that is not below the first limit." in texts(page)
    assert QApplication.focusWidget() is child(page, NumberEdit, "limit_red")


def test_the_retention_periods_can_be_set(qtbot: QtBot, page: PolicyPage) -> None:
    years = child(page, NumberEdit, "retention_years")
    years.setValue(10)
    child(page, NumberEdit, "retention_days").setValue(90)
    with qtbot.assertNotEmitted(page.keep_requested):
        child(page, QPushButton, "keep_policy").click()
    child(page, QLineEdit, "retention_reason").setText("As a lawyer said.")
    with qtbot.waitSignal(page.keep_requested) as kept:
        child(page, QPushButton, "keep_policy").click()
    wanted = Policy(
        retention_years_after_closing=10,
        retention_days_after_sealing=90,
        retention_reason="As a lawyer said.",
    )
    assert kept.args == [wanted]


def test_the_wheel_changes_no_number_without_focus(page: PolicyPage) -> None:
    edit = child(page, NumberEdit, "idle_minutes")
    child(page, QPushButton, "keep_policy").setFocus()
    at = QPointF(edit.rect().center())
    turned = QWheelEvent(
        at,
        edit.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(edit, turned)
    assert edit.value() == 5


def test_every_field_has_an_accessible_name_and_a_description(page: PolicyPage) -> None:
    for field in page.findChildren(Field):
        assert field.widget.accessibleName()
    for name in ("idle_minutes", "after_transfer", "retention_days"):
        assert child(page, QWidget, name).accessibleDescription()
    assert page.findChildren(QLineEdit)
