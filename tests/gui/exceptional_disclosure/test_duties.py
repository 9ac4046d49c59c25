"""A report that everybody has the duty to make, by mouse and by keyboard, and the review of it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.exceptional_disclosure import State, Telling
from counsel_desk.domain.exceptional.grounds import Authority, Binds, Happening, Whose
from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional
from counsel_desk.services.office import policy
from tests.gui.exceptional_disclosure.at_the_desk import ExceptionalDesk, open_first
from tests.gui.seen import said
from tests.helpers.cosigning import ask, report, review
from ui.dates import day_text
from ui.exceptional_disclosure import presenter
from ui.release.shared_card import SharedCard
from ui.sheets.print_job import PrintJob

pytestmark = pytest.mark.gui
DAY = date(2026, 3, 1)


def fill_report(desk: ExceptionalDesk, happening: Happening = Happening.NOW) -> None:
    """Fill in the form for an offence against a child who is not the client."""
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD)
    desk.choose("exceptional_whose", Whose.ANOTHER)
    desk.choose("exceptional_happening", happening)
    desk.choose("exceptional_authority", Authority.LOCAL_POLICE)
    desk.type("exceptional_name", "The officer in charge")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", "The girl next door")
    desk.type("exceptional_reason", "The law")
    desk.choose("exceptional_telling", Telling.TOLD)


def law_shown(desk: ExceptionalDesk) -> str:
    """Return the statements of law that are visible."""
    found = [one for one in desk.window().findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.text() for one in found if "section" in one.text())


def test_before_the_answers_are_there_nothing_says_that_a_supervisor_signs_first(
    desk: ExceptionalDesk,
) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD)
    assert desk.text("exceptional_flow").startswith("Your answers above say")
    desk.choose("exceptional_happening", Happening.GROWN_UP)
    assert "only after a supervisor has signed" in desk.text("exceptional_flow")
    desk.choose("exceptional_ground", Ground.OTHER_DUTY)
    assert desk.text("exceptional_flow").startswith("Your answers above say")
    desk.choose("exceptional_binds", Binds.EVERYBODY)
    assert "they cannot stop it" in desk.text("exceptional_flow")


def test_what_has_to_be_told_is_named_at_every_sign_in_until_it_was(
    desk: ExceptionalDesk,
) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill_report(desk)
    desk.click("ask_for_cosignature")
    for _each in range(2):
        desk.lock()
        desk.enter(Role.COUNSELLOR)
        code = clients.get(desk.session, desk.client).body.code
        assert f"{code}: a report that everybody has the duty to make is not made yet" in desk.first
    open_first(desk)
    desk.click("give_up_exceptional")
    desk.lock()
    desk.enter(Role.COUNSELLOR)
    assert "not made yet" not in desk.first


def test_a_report_is_printed_at_once_and_the_supervisor_looks_at_it_afterwards(
    desk: ExceptionalDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: "printer")
    monkeypatch.setattr(PrintJob, "begin", lambda _job, pdf, _printer: printed.append(pdf))
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill_report(desk)
    assert "they cannot stop it" in desk.text("exceptional_flow")
    desk.click("ask_for_cosignature")
    assert "please tell it or print it now" in said(desk).lower()
    assert desk.only().state is State.DUE
    assert "they cannot stop it" in desk.text("exceptional_state")
    desk.click("print_exceptional")
    assert [pdf[:4] for pdf in printed] == [b"%PDF"]
    assert desk.only().state is State.LEFT
    desk.lock()
    desk.enter(Role.SUPERVISOR)
    assert "made a report for you to look at" in desk.first
    desk.go("cosign")
    assert "The girl next door" in desk.text("cosign_text")
    assert not desk.shows("send_back")
    desk.type("cosign_word", "Well done")
    desk.click("cosign_seen")
    assert not desk.shows("cosign_card")
    desk.lock()
    desk.restart()
    desk.enter(Role.COUNSELLOR)
    assert "looked at what you reported" in desk.first
    open_first(desk)
    assert "Well done" in desk.text("exceptional_state")
    assert not desk.shows("ask_again")
    desk.tab("disclosures")
    newest = desk.window().findChildren(SharedCard)[0].accessibleName()
    assert "Seen by a supervisor afterwards" in newest


def test_what_is_disputed_asks_for_a_signature(desk: ExceptionalDesk) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill_report(desk, Happening.GROWN_UP)
    assert "only after a supervisor has signed" in desk.text("exceptional_flow")
    assert not desk.shows("exceptional_before")
    desk.choose("exceptional_happening", Happening.NOW)
    assert desk.shows("exceptional_before")
    desk.choose("exceptional_happening", Happening.GROWN_UP)
    desk.click("ask_for_cosignature")
    assert desk.only().state is State.AWAITED
    assert not desk.shows("print_exceptional")


def test_another_duty_names_the_section_and_the_lawyer_and_outlasts_a_lock(
    desk: ExceptionalDesk,
) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.OTHER_DUTY)
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(desk.session, desk.client) == []
    desk.type("exceptional_section", "An act, section 1")
    desk.type("exceptional_lawyer", "Adv. Mitra")
    desk.type("exceptional_asked", "01-03-2026")
    desk.choose("exceptional_binds", Binds.EVERYBODY)
    desk.choose("exceptional_authority", Authority.MAGISTRATE)
    desk.lock()
    desk.enter(Role.COUNSELLOR)
    assert "they cannot stop it" in desk.text("exceptional_flow")
    desk.type("exceptional_name", "The magistrate")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", "What was seen")
    desk.type("exceptional_reason", "The law")
    desk.choose("exceptional_telling", Telling.TOLD)
    desk.click("ask_for_cosignature")
    of = desk.only().proposal
    assert (of.duty.section, of.duty.lawyer, of.duty.binds) == (
        "An act, section 1",
        "Adv. Mitra",
        Binds.EVERYBODY,
    )
    assert of.authority is Authority.MAGISTRATE
    assert f"Adv. Mitra, {day_text(date(2026, 3, 1))}" in desk.text("exceptional_facts")


def test_a_child_without_family_is_told_by_telephone_and_by_keyboard(
    desk: ExceptionalDesk,
) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.CHILD_WITHOUT_FAMILY)
    for name, text in (
        (f"choice_{Whose.ANOTHER}", " "),
        (f"choice_{Authority.CHILDLINE}", " "),
        ("exceptional_name", "Childline"),
        (f"exceptional_{Category.SAFETY_AND_RISK}", "A boy alone"),
        ("exceptional_reason", "He is alone"),
        (f"choice_{Telling.NOT_YET}", " "),
        ("exceptional_before", " "),
    ):
        desk.reach(name)
        QTest.keyClicks(desk.window().focusWidget(), text)
    told = desk.session.data.tools.now().astimezone() - timedelta(minutes=3)
    desk.type("exceptional_before_day", f"{told:%d-%m-%Y}")
    desk.type("exceptional_before_at", f"{told:%H:%M}")
    desk.reach("ask_for_cosignature")
    desk.press_key(Qt.Key.Key_Space)
    desk.idle()
    assert desk.only().state is State.LEFT
    assert "Child without family: Another child" in desk.text("exceptional_facts")
    assert "It left on" in desk.text("exceptional_state")
    assert not desk.shows("print_exceptional")
    desk.click("write_anew")
    assert desk.text("exceptional_name") == "Childline"


def test_the_law_stands_beside_the_ground_with_the_lawyers_answer(desk: ExceptionalDesk) -> None:
    with desk.without_window(Role.ADMINISTRATOR) as administrator:
        answer = LawyersAnswer("Adv. Mitra", DAY, "Tell the police at once.")
        policy.keep(administrator, Policy(law={"pocso_19": answer}))
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.OFFENCE_AGAINST_CHILD)
    assert "Tell the police at once." in law_shown(desk)
    assert f"Checked by Adv. Mitra on {day_text(date(2026, 3, 1))}" in law_shown(desk)
    desk.choose("exceptional_ground", Ground.CHILD_WITHOUT_FAMILY)
    assert "Tell the police" not in law_shown(desk)
    assert "24 hours" in law_shown(desk)
    assert "No lawyer of the office has checked it yet" in law_shown(desk)


def test_no_file_is_closed_over_an_open_report(desk: ExceptionalDesk) -> None:
    with desk.without_window(Role.COUNSELLOR) as counsellor:
        client = clients.listing(counsellor)[0].filed.record
        ask(counsellor, client, desk.office, report())
    with desk.without_window(Role.SUPERVISOR) as supervisor:
        review(supervisor)
        assert cosigning.waiting(supervisor) == []
    desk.enter(Role.COUNSELLOR)
    desk.tab("rights")
    desk.click("seal_file")
    desk.click("question_yes")
    assert "begun and is not made yet" in said(desk)
