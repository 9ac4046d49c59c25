"""Four stories, each to its end through the windows, with a new sign-in in the middle."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.casework.requests import Wanted
from counsel_desk.domain.consent.consent import Category, GivenBy, Purpose
from counsel_desk.domain.demands import Power
from counsel_desk.domain.exceptional.grounds import Authority, Happening, Whose
from counsel_desk.domain.rights.rights import Why
from counsel_desk.domain.summary import Ground, Scheme
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from tests.gui.seen import errors, in_inbox, open_part, said, text_of, to_finish
from tests.helpers.office import Office
from ui.design.tables.data_table import DataTable
from ui.walk import casework
from ui.walk.driver import Driver
from ui.walk.sheet_text import lines

pytestmark = pytest.mark.gui

TODAY = date.today()  # noqa: DTZ011 - as a person types it


class StoryDesk(Driver):
    """A desk at which a story is played.

    Attributes:
        office: The office.
        client: The record of the client of the story.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office.tools, office.folder)
        self.office, self.client = office, ""

    def enter(self, role: Role = Role.COUNSELLOR) -> None:
        """Lock the desk if it is open, and sign somebody in."""
        if self._app is not None and not self.left:
            self.lock()
        who = self.office.person(role)
        self.sign_in(who.name, who.passphrase)

    def begin(self, age: str, *, spoken: bool = True) -> None:
        """Add a client, with the card before the name, and open the intake."""
        self.enter()
        known = {line.filed.record for line in clients.listing(self.desk.session)}
        self.go("clients")
        self.click("add_client")
        self.click("first_words_spoken" if spoken else "first_words_later")
        self.click("save_client")
        now = {line.filed.record for line in clients.listing(self.desk.session)}
        [self.client] = now - known
        self.part("intake")
        self.type("intake_age", age)

    def part(self, name: str) -> None:
        """Open a part of the client's file."""
        open_part(self, self.client, name)

    def sees(self, text: str) -> bool:
        """Return whether a text is in the window in front."""
        return text in text_of(self.window())

    def open_row(self, table: str) -> None:
        """Open the first line of a table."""
        view = self.find(DataTable, table)
        view.setCurrentIndex(view.model().index(0, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.idle()

    def closed(self) -> bool:
        """Return whether the client's file is closed."""
        return clients.get(self.desk.session, self.client).body.closed is not None


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[StoryDesk]:
    """A desk at which nobody is signed in yet."""
    made = StoryDesk(office)
    yield made
    made.end()


def day(ahead: int = 0) -> str:
    """Return a day as a person types it."""
    return f"{TODAY + timedelta(days=ahead):%d-%m-%Y}"


def agree(desk: StoryDesk) -> None:
    """Tick what every consent needs, and record it."""
    desk.check("free_to_refuse", "able")
    desk.choose("manner", "spoken_before_witness")
    desk.type("witness", "Anita, staff")
    desk.click("record_consent")


def end_work(desk: StoryDesk, why: Why) -> None:
    """Note the last day after a word with the supervisor."""
    desk.part("closing")
    desk.pick("closing_why", why)
    desk.type("consulted_day", day(-1))
    desk.type("consulted_name", "Sharmila Roy")
    desk.click("close_file")


def test_a_girl_of_sixteen_speaks_of_an_uncle(desk: StoryDesk) -> None:
    desk.begin("16")
    desk.type("intake_guardian_name", "Mina")
    desk.choose("intake_guardian_may_have_harmed", "no")
    desk.click("save_intake")
    desk.part("consents")
    desk.click("talk_over_counselling")
    desk.choose("may_have_harmed", "no")
    desk.choose("assent", "yes")
    agree(desk)
    assert desk.sees("Counselling, until")
    desk.part("exceptional")
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD)
    desk.choose("exceptional_whose", Whose.CLIENT)
    desk.choose("exceptional_happening", Happening.PAST)
    desk.choose("exceptional_authority", Authority.LOCAL_POLICE)
    desk.type("exceptional_name", "The officer in charge")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", "An uncle at home")
    desk.type("exceptional_reason", "The law")
    desk.choose("exceptional_telling", "told")
    desk.click("ask_for_cosignature")
    end_work(desk, Why.MOVED)
    assert "is not made yet" in said(desk)
    assert not desk.closed()
    desk.enter()
    assert "everybody has the duty to make is not made yet" in to_finish(desk)
    desk.part("exceptional")
    desk.open_row("exceptional_releases")
    desk.type("told_day", day())
    desk.type("told_at", "00:01")
    desk.click("note_told")
    desk.enter(Role.SUPERVISOR)
    assert "made a report for you to look at" in in_inbox(desk)
    desk.go("cosign")
    desk.click("cosign_seen")
    desk.enter()
    assert "looked at what you reported" in in_inbox(desk)
    assert "is not made yet" not in to_finish(desk)
    desk.part("safety")
    desk.type("code_word", "mango")
    desk.click("save_plan")
    end_work(desk, Why.MOVED)
    assert desk.closed()


def test_a_boy_is_brought_by_somebody_of_whom_nobody_knows_whether_he_is_safe(
    desk: StoryDesk,
) -> None:
    desk.begin("5", spoken=False)
    desk.type("intake_guardian_name", "Ratan")
    desk.choose("intake_guardian_may_have_harmed", "not_known")
    desk.click("save_intake")
    assert said(desk) == "The intake is saved."
    desk.part("consents")
    desk.click("talk_over_counselling")
    assert desk.text("guardian") == ""
    desk.choose("given_by", GivenBy.GUARDIAN_WITH_ASSENT)
    desk.type("guardian", "Ratan")
    desk.choose("may_have_harmed", "no")
    desk.choose("assent", "too_young")
    desk.type("too_young", "Five years old")
    agree(desk)
    assert not consent.of_client(desk.desk.session, desk.client)
    desk.choose("given_by", GivenBy.COMMITTEE_WITH_ASSENT)
    desk.enter()
    desk.part("consents")
    desk.type("guardian", "Whom the Committee named")
    desk.idle()
    desk.click("record_consent")
    [given] = consent.of_client(desk.desk.session, desk.client)
    assert given.body.giving.too_young == "Five years old"
    desk.part("demands")
    desk.click("new_demand")
    desk.pick("demand_power", Power.FAMILY)
    desk.type("demand_asked_by", "Somebody")
    desk.type("demand_asked_for", "Whether the boy comes here")
    desk.click("save_demand")
    desk.pick("reply_language", "en")
    desk.click("show_reply")
    assert "neither yes nor no" in " ".join(line for page in lines(desk.sheet()) for line in page)
    desk.click("sheet_done")
    desk.part("rights")
    desk.find(DataTable, "record_parts").selectRow(1)
    desk.idle()
    desk.type("withhold_reason", "It tells of another person")
    desk.click("withhold")
    desk.click("show_copy")
    desk.click("sheet_done")


def demand(desk: StoryDesk, tmp_path: Path) -> None:
    """As the caseworker, ask for a court day, note the court's demand, and hand over the case."""
    desk.enter(Role.CASEWORKER)
    casework.add_case(desk, lambda _name: None)
    desk.go("asked")
    desk.click("new_request")
    desk.pick("request_type", Wanted.COURT_DAY)
    desk.type("request_about", "Who has a day in court in March")
    desk.click("save_request")
    desk.go("demands")
    desk.click("new_demand")
    desk.pick("demand_power", Power.COURT_ORDER)
    desk.type("demand_asked_by", "The special court")
    desk.type("demand_asked_for", "The summary")
    desk.click("save_demand")
    desk.pick_text("hand_over_case", "All cases")
    with desk.file_dialog(tmp_path / "legal.pdf"):
        desk.click("hand_over_legal_files")
    desk.click("hide_passphrase")
    assert (tmp_path / "legal-certificate-draft.pdf").exists()


def test_an_adult_whose_summary_is_demanded_while_the_case_is_in_court(
    desk: StoryDesk, tmp_path: Path
) -> None:
    demand(desk, tmp_path)
    desk.begin("27")
    desk.click("save_intake")
    desk.part("consents")
    desk.click("new_consent")
    desk.pick("consent_purpose", Purpose.VICTIM_COMPENSATION)
    desk.pick_text("consent_recipient", desk.office.person(Role.CASEWORKER).name)
    desk.pick("consent_language", "en")
    desk.check(f"category_{Category.NEEDS_AND_RECOMMENDATIONS}")
    assert desk.sees("the accused person's lawyer may read it")
    agree(desk)
    desk.part("summary")
    desk.type(f"section_{Category.NEEDS_AND_RECOMMENDATIONS}", "A safe place")
    desk.pick("summary_scheme", Scheme.STATE)
    desk.click("preview_summary")
    desk.click("statement_end")
    desk.choose("summary_reading", "by_her")
    desk.click("release_summary")
    desk.part("rights")
    assert desk.find(DataTable, "holds").model().rowCount() == 1
    desk.enter(Role.CASEWORKER)
    desk.go("summaries")
    desk.find(DataTable, "summaries").selectRow(0)
    desk.idle()
    desk.click("client_withdraws")
    desk.click("question_yes")
    desk.enter()
    assert "passed on that a client withdrew a consent" in in_inbox(desk)
    [given] = consent.of_client(desk.desk.session, desk.client)
    assert given.body.withdrawn is not None


def test_somebody_stops_coming_while_the_worry_is_serious(desk: StoryDesk) -> None:
    desk.begin("31")
    desk.pick("use_call", "safe")
    desk.type("intake_absent_stops_ask", "Rina")
    desk.click("save_intake")
    desk.part("safety")
    desk.click("new_risk")
    desk.choose("risk_level", "high")
    assert "safe tonight" in desk.text("risk_steps")
    desk.click("save_risk")
    desk.part("closing")
    desk.pick("closing_why", Why.NO_CONTACT)
    assert "Rina" in desk.text("before_closing")
    desk.click("close_file")
    assert "by which safe ways you tried" in errors(desk.window())[0]
    desk.click("add_try")
    desk.type("try_0_day", day(-2))
    desk.pick("try_0_way", "call")
    desk.enter()
    desk.part("closing")
    desk.click("close_file")
    assert "talk with your supervisor" in errors(desk.window())[0]
    assert not desk.closed()
    desk.choose("follow_up_wish", "days")
    desk.type("follow_up_0", day(5))
    desk.pick("follow_up_way_0", "call")
    desk.type("consulted_day", day(-1))
    desk.type("consulted_name", "Sharmila Roy")
    desk.click("close_file")
    assert desk.closed()
    desk.part("rights")
    desk.type("hold_reason", "A case is to be expected")
    desk.click("hold_file")
    assert desk.sees("This file is kept until")
    assert desk.find(DataTable, "holds").model().rowCount() == 1
    desk.go("keeping")
    assert desk.find(DataTable, "follow_ups").model().rowCount() == 1
