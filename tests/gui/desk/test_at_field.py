"""A save that is refused says why at the field that it is about, scrolls there and focuses it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import ui
from counsel_desk.domain.demands import Power
from counsel_desk.domain.rights.rights import Why
from counsel_desk.errors import KnownError
from counsel_desk.services.casework.hearings import NextBeforeError
from counsel_desk.services.intake import AgeUnlikelyError
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.floating_message import FloatingMessage
from ui.desk.at_field import say_at_field

pytestmark = pytest.mark.gui
TODAY = date.today()  # noqa: DTZ011 - the desk's own clock, in local time
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def written(day: date) -> str:
    """Return a day as it is typed."""
    return f"{day:%d-%m-%Y}"


@dataclass(frozen=True)
class Refused:
    """A form that is filled in so that its save is refused.

    Attributes:
        place: A page of the counsellor, or a part of the client's file.
        fill: Fills it in.
        save: The button.
        at: The name of the editor at which it is said.
        words: Some words of what is said.
    """

    place: str
    fill: Callable[[CounsellorDesk], None]
    save: str
    at: str
    words: str


def _threat(day: date, debriefed: date) -> Callable[[CounsellorDesk], None]:
    def fill(desk: CounsellorDesk) -> None:
        desk.click("new_threat")
        desk.type("threat_day", written(day))
        desk.type("threat_debriefed", written(debriefed))

    return fill


def _risk(desk: CounsellorDesk) -> None:
    desk.click("new_risk")
    desk.type("risk_day", written(TOMORROW))
    desk.choose("risk_level", "low")


def _goal(desk: CounsellorDesk) -> None:
    desk.click("new_goal")


def _born(desk: CounsellorDesk) -> None:
    desk.type("intake_born", written(TOMORROW))


def _age(desk: CounsellorDesk) -> None:
    desk.type("intake_age", "300")


def _cover(desk: CounsellorDesk) -> None:
    desk.pick("cover_colleague", desk.find(ChoiceBox, "cover_colleague").itemData(0))
    desk.type("cover_until", written(YESTERDAY))


def _lost(desk: CounsellorDesk) -> None:
    desk.pick("closing_why", Why.NO_CONTACT)
    desk.type("consulted_day", written(TOMORROW))
    desk.type("consulted_name", "Rina Das")


def _yes(*ticked: str) -> Callable[[CounsellorDesk], None]:
    def fill(desk: CounsellorDesk) -> None:
        desk.click("new_consent")
        desk.pick_text("consent_recipient", "Somebody outside")
        desk.type("recipient_name", "Legal aid clinic")
        desk.check("category_attendance", *ticked)
        desk.choose("manner", "spoken_before_witness")
        desk.type("witness", "Rina Das")
        desk.idle()

    return fill


def _demand(desk: CounsellorDesk) -> None:
    desk.click("new_demand")
    desk.pick("demand_power", Power.POLICE_NOTICE)
    desk.type("demand_asked_by", "An inspector")
    desk.type("demand_received", written(TOMORROW))


def _nothing(_desk: CounsellorDesk) -> None:
    """Leave the form as it is."""


FORMS = {
    "a threat to come": Refused(
        "threats", _threat(TOMORROW, YESTERDAY), "save_threat", "threat_day", "still to come"
    ),
    "a talk to come": Refused(
        "threats", _threat(YESTERDAY, TOMORROW), "save_threat", "threat_debriefed", "still to come"
    ),
    "a cover that is over": Refused("cover", _cover, "arrange_cover", "cover_until", "last day"),
    "a risk to come": Refused("safety", _risk, "save_risk", "risk_day", "not come yet"),
    "an empty plan": Refused("safety", _nothing, "save_plan", "warning_signs", "Nothing is"),
    "a goal without words": Refused("goals", _goal, "save_goal", "goal_words", "no words"),
    "a birth to come": Refused("intake", _born, "save_intake", "intake_born", "not come yet"),
    "an unlikely age": Refused("intake", _age, "save_intake", "intake_age", "between 0 and"),
    "a talk with the supervisor to come": Refused(
        "closing", _lost, "close_file", "consulted_day", "not come"
    ),
    "a yes that is not free": Refused(
        "consents", _yes("able"), "record_consent", "free_to_refuse", "may say no"
    ),
    "a yes without understanding": Refused(
        "consents", _yes("free_to_refuse"), "record_consent", "able", "can decide now"
    ),
    "a demand to come": Refused(
        "demands", _demand, "save_demand", "demand_received", "not come yet"
    ),
}


@pytest.mark.parametrize("case", FORMS.values(), ids=list(FORMS))
def test_a_refused_save_speaks_at_its_field(case: Refused, counsellor_desk: CounsellorDesk) -> None:
    desk = counsellor_desk
    if case.place in ("threats", "cover"):
        desk.go(case.place)
    else:
        open_part(desk, desk.client, case.place)
    desk.idle()
    case.fill(desk)
    desk.find(QPushButton, case.save).setFocus()
    desk.click(case.save)
    desk.idle()
    field = next(
        each
        for each in desk.window().findChildren(Field)
        if each.widget.objectName() == case.at and each.isVisible()
    )
    assert case.words in field.error
    focused = desk.window().focusWidget()
    assert focused is not None
    assert field.isAncestorOf(focused)
    assert field.visibleRegion().boundingRect().height() > 0
    floating = desk.window().findChildren(FloatingMessage)
    assert not [each.text for each in floating if each.isVisible()]


class Form(QWidget):
    """Two days far below each other, as in a long form, and a button under them."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.next_day = DayEdit(), DayEdit()
        self.day.setObjectName("hearing_day")
        self.next_day.setObjectName("hearing_next_day")
        self.save, inside, self.area = QPushButton("Save"), QWidget(), QScrollArea()
        gap = QWidget()
        gap.setFixedHeight(2000)
        self.fields = Field("Day", self.day), Field("Next", self.next_day)
        inside.setLayout(column(self.fields[0], gap, self.fields[1]))
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.setLayout(column(self.area, self.save))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """A long form that is shown."""
    made = Form()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_the_field_is_scrolled_to_and_the_sentence_goes_once_it_is_edited(form: Form) -> None:
    assert say_at_field(NextBeforeError(), form.save)
    assert form.area.verticalScrollBar().value() > 0
    assert "not after this one" in form.fields[1].error
    assert form.fields[1].error in form.next_day.accessibleDescription()
    form.next_day.set_text(written(TOMORROW))
    assert not form.fields[1].error


def test_the_day_itself_is_meant_rather_than_the_next_one(form: Form) -> None:
    assert say_at_field(NextBeforeError().at("day"), form.save)
    assert form.fields[0].error
    assert not form.fields[1].error


def test_what_is_about_no_field_in_sight_is_said_elsewhere(form: Form) -> None:
    assert not say_at_field(AgeUnlikelyError(), form.save)
    assert not say_at_field(KnownError(), form.save)
    form.fields[1].hide()
    assert not say_at_field(NextBeforeError(), form.save)


def test_a_form_that_is_left_forgets_what_was_refused(form: Form) -> None:
    assert say_at_field(NextBeforeError(), form.save)
    form.area.hide()
    form.area.show()
    assert not form.fields[1].error


def test_a_window_that_is_minimised_still_says_what_was_refused(form: Form) -> None:
    assert say_at_field(NextBeforeError(), form.save)
    form.showMinimized()
    QApplication.processEvents()
    form.showNormal()
    QApplication.processEvents()
    assert "not after this one" in form.fields[1].error


def test_no_field_of_another_page_is_meant_once_the_page_was_left(qtbot: QtBot) -> None:
    pages, left, other = QStackedWidget(), Form(), Form()
    qtbot.addWidget(pages)
    for page in (left, other):
        pages.addWidget(page)
    pages.show()
    assert say_at_field(NextBeforeError(), left.save)
    pages.setCurrentWidget(other)
    assert not say_at_field(NextBeforeError(), left.save)
    assert not any(each.error for each in other.fields)


def test_what_is_said_later_needs_nothing_of_what_was_pressed_before(
    counsellor_desk: CounsellorDesk,
) -> None:
    def refuse() -> None:
        raise KnownError

    desk = counsellor_desk
    context, pressed = desk.desk.context, QPushButton("Save", desk.window())
    pressed.show()
    pressed.setFocus()
    context.run(refuse, lambda _nothing: None, context.shell)
    desk.idle()
    delete(pressed)
    context.shell.clear_message()
    context.say_error(AgeUnlikelyError())
    assert "between 0 and 120" in said(desk)


def _errors(of: type[KnownError] = KnownError) -> Iterator[type[KnownError]]:
    for each in of.__subclasses__():
        yield each
        yield from _errors(each)


def test_every_error_about_input_names_an_editor_of_the_windows() -> None:
    folder = Path(ui.__path__[0])
    windows = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))

    def is_there(name: str) -> bool:
        of_a_row = re.fullmatch(r"(.*)_\d", name)
        written = f"{of_a_row[1]}_{{" if of_a_row else f'{name}"'
        return re.search(rf'["_]{re.escape(written)}', windows) is not None

    about = {each.__name__: each.about for each in _errors() if each.about}
    assert len(about) > 50
    assert not {error for error, names in about.items() if not all(map(is_there, names))}
