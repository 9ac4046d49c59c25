"""The overview of a file: what it says, and where each line leads."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.domain.appointments.appointment import Appointment, Mode, State
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.goals import Goal, GoalStep, Rating
from counsel_desk.domain.office_time import start_of
from counsel_desk.domain.records import Filed
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.services.overview import unfinished
from counsel_desk.services.overview.overview import LastNote, Overview, Score
from counsel_desk.services.overview.unfinished import Unfinished
from tests.gui.seen import click, text_of
from tests.helpers.agreeing import GIVING
from ui.client_file import half_written
from ui.client_file.overview_tab import OverviewTab
from ui.client_file.overview_words import Line, OverviewWords, Section
from ui.client_file.tabs import TABS
from ui.dates import day_text, moment_text

pytestmark = pytest.mark.gui

TODAY = date(2026, 11, 29)
NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
EMPTY = Overview(TODAY, None, None, None, None, None, (), 0, (), (), (), taken=False)
Body = TypeVar("Body")


def filed(body: Body, record: str = "r") -> Filed[Body]:
    """Return a body as it is filed."""
    return Filed(record, 1, NOW, "p", body)


def session(day: date, *who: str, state: State = State.KEPT) -> Filed[Appointment]:
    """Return an appointment with one client or several."""
    return filed(Appointment(who, day, time(10), 60, Mode.IN_PERSON, "", len(who) > 1, state))


def sections(shown: Overview, *, known: bool = True) -> dict[str, Section]:
    """Return the sections by name."""
    found = OverviewWords(shown, spoken=known, counselling=known).sections()
    return {each.name: each for each in found}


def lines(shown: Overview, name: str) -> list[str]:
    """Return the texts of a section."""
    return [line.text for line in sections(shown)[name].lines]


def test_every_empty_section_says_what_to_do_and_leads_there() -> None:
    found = sections(replace(EMPTY, taken=True))
    assert list(found) == ["ahead", "last", "risk", "goals", "consents", "scores"]
    parts = {part for tab in TABS.values() for part in tab.parts}
    for section in found.values():
        assert section.part in parts
        assert section.link
        assert section.lines
        for line in section.lines:
            assert line.action, line.text
            assert line.part in parts


def test_what_is_outstanding_comes_first() -> None:
    shown = replace(
        EMPTY,
        kept=session(TODAY - timedelta(days=1), "c"),
        note=LastNote("n", TODAY - timedelta(days=8), "We spoke."),
        risk=filed(RiskAssessment(TODAY, Risk.HIGH, next_review=TODAY), "risk"),
    )
    found = sections(shown, known=False)
    assert next(iter(found)) == "to_finish"
    asked = [(line.part, line.record, line.begin) for line in found["to_finish"].lines]
    assert asked == [
        ("safety", "risk", False),
        ("first_words", "", False),
        ("intake", "", False),
        ("consents", "", True),
        ("notes", "", False),
    ]
    written = replace(shown, note=LastNote("n", TODAY - timedelta(days=1), "We spoke."))
    assert [line.part for line in sections(written)["to_finish"].lines] == ["safety", "intake"]


def test_every_draft_goes_on_in_its_part() -> None:
    kinds = (unfinished.NOTE, unfinished.PROCESS, "goal", "consent", "closure", "something new")
    found = sections(replace(EMPTY, unfinished=tuple(Unfinished(one, one, NOW) for one in kinds)))
    drafted = found["to_finish"].lines[1:]
    assert [line.part for line in drafted] == [
        "notes",
        "process_notes",
        "goals",
        "consents",
        "closing",
        "overview",
    ]
    assert all(moment_text(NOW) in line.text for line in drafted)
    assert half_written.name_of("goal") in drafted[2].text


def test_sessions_notes_and_appointments_are_said() -> None:
    shown = replace(
        EMPTY,
        ahead=session(TODAY, "a", "b", state=State.PLANNED),
        kept=session(TODAY - timedelta(days=7), "a"),
        note=LastNote("n", TODAY - timedelta(days=7), "We spoke."),
    )
    assert lines(shown, "ahead") == [f"{day_text(TODAY)}, 10:00–11:00 · In person, Group of 2"]
    day = TODAY - timedelta(days=7)
    assert lines(shown, "last") == [f"{day_text(day)}, 10:00–11:00 · In person", "We spoke."]
    assert sections(shown)["last"].lines[1].record == "n"
    older = replace(shown, note=LastNote("n", TODAY - timedelta(days=9), "We spoke."))
    assert lines(older, "last")[1].startswith(f"Note on {day_text(TODAY - timedelta(days=9))}\n")


def test_goals_consents_and_scores_are_said() -> None:
    goal = Goal("to sew", TODAY, (GoalStep("a", done=True), GoalStep("b")), None)
    rated = replace(goal, ratings=(Rating(TODAY, 4), Rating(TODAY, 6)))
    agreed = Consent(
        Purpose.COUNSELLING,
        frozenset(),
        None,
        "bn",
        start_of(TODAY),
        start_of(TODAY + timedelta(days=10)),
        GIVING,
        "read out",
    )
    scores = (
        Score("phq-9", TODAY, {"total": 12.0}, "", {"total": 17.0}),
        Score("gad-7", TODAY, {"total": 3.0}, "", {}),
    )
    shown = replace(
        EMPTY,
        goals=tuple(filed(rated) for _ in range(6)),
        reached=1,
        consents=(filed(agreed),),
        scores=scores,
        plan=TODAY,
        risk=filed(RiskAssessment(TODAY, Risk.HIGH)),
    )
    assert lines(shown, "goals")[0] == "to sew · steps done: 1 of 2 · own rating 6 of 10"
    assert lines(shown, "goals")[4:] == ["And 2 more", "Reached so far: 1"]
    [said] = lines(shown, "consents")
    assert said.endswith(f"until {day_text(TODAY + timedelta(days=9))}")
    first, second = lines(shown, "scores")
    assert "Total 12 ↓ before 17" in first
    assert "Total 3 ·" in second
    assert "No day is set to look at it again." in lines(shown, "risk")


def test_a_line_is_opened_and_the_focus_stays_after_a_refresh(qtbot: QtBot) -> None:
    tab = OverviewTab()
    qtbot.addWidget(tab)
    shown = replace(EMPTY, note=LastNote("n", TODAY, "We spoke."))
    words = OverviewWords(shown, spoken=True, counselling=True)
    tab.show_sections(words.sections())
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    with qtbot.waitSignal(tab.opened) as opened:
        click(tab, "last_0")
    assert opened.args == [Line("Note on Sun 29 Nov\nWe spoke.", "Read more", "notes", "n")]
    with qtbot.waitSignal(tab.part_requested) as wanted:
        click(tab, "open_goals")
    assert wanted.args == ["goals"]
    button = tab.findChild(QPushButton, "open_goals")
    button.setFocus()
    tab.show_sections(words.sections())
    again = tab.findChild(QPushButton, "open_goals")
    assert again is not button
    assert again.hasFocus()
    assert len(tab.findChildren(QWidget, "overview_goals")) == 1
    qtbot.waitUntil(lambda: text_of(tab).count("No goal is under way.") == 1)
