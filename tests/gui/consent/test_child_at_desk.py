"""Consents for a child at the desk: an unsafe guardian, too young to be asked, coming of age."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox

from counsel_desk.domain.consent.consent import Consent, GivenBy
from counsel_desk.domain.intake import Guardian, Intake, MayHaveHarmed, years_after
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.consent import consent
from counsel_desk.services.intake import Called
from tests.gui.person import CounsellorDesk
from tests.gui.seen import open_part, said, text_of
from tests.helpers import holding
from tests.helpers.agreeing import GIVING, terms_of
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui

MINA = Guardian("Mina", "aunt", "by the clinic", "that the child comes")
BY_MINA = replace(
    GIVING,
    by=GivenBy.GUARDIAN_WITH_ASSENT,
    guardian="Mina, aunt",
    assent=True,
    may_have_harmed=MayHaveHarmed.NO,
)


def born(desk: CounsellorDesk, years: int) -> None:
    """Make the client that old, with a guardian, and show their consents."""
    session = desk.desk.session
    day = years_after(session.today() - timedelta(days=1), -years)
    intake.save(session, desk.client, Called("", "", "en"), Intake(born=day, guardian=MINA))
    open_part(desk, desk.client, "consents")


def newest(desk: CounsellorDesk) -> Filed[Consent]:
    """Return the consent that was recorded last."""
    return consent.of_client(desk.desk.session, desk.client)[0]


def begin(desk: CounsellorDesk) -> None:
    """Begin a consent to counselling."""
    desk.click("new_consent")
    desk.pick_text("consent_purpose", "Counselling")
    desk.check("free_to_refuse", "able")
    desk.choose("manner", "signature")
    desk.choose("mark", "paper")


def test_the_committee_speaks_for_a_child_too_young_to_be_asked(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    born(desk, 3)
    begin(desk)
    assert desk.text("guardian") == "Mina, aunt"
    desk.click("record_consent")
    assert "Please choose an answer." in text_of(desk.window())
    desk.choose("may_have_harmed", "not_known")
    assert "cannot give the consent, and is told nothing" in text_of(desk.window())
    desk.choose("assent", "too_young")
    desk.click("record_consent")
    assert "Please write why the child cannot be asked" in text_of(desk.window())
    desk.type("too_young", "Three years old")
    desk.click("record_consent")
    assert "may not be safe for the child" in text_of(desk.window())
    desk.choose("given_by", GivenBy.COMMITTEE_WITH_ASSENT)
    desk.lock()
    desk.sign_in(*desk.who)
    open_part(desk, desk.client, "consents")
    assert desk.text("too_young") == "Three years old"
    desk.type("guardian", "Whom the CWC named")
    desk.idle()
    desk.click("record_consent")
    body = newest(desk).body
    assert body.giving.too_young == "Three years old"
    assert "too small to be asked" in body.explained
    desk.find(DataTable, "consents").selectRow(0)
    desk.click("open_consent")
    assert "Too young to be asked: Three years old" in text_of(desk.window())


def agreed_by_mina(desk: CounsellorDesk) -> str:
    """Have the guardian of a child of 15 agree; return the record of the consent."""
    born(desk, 15)
    session = desk.desk.session
    terms = replace(terms_of(session, session.today()), giving=BY_MINA)
    return consent.record(session, desk.client, terms)


def test_the_intake_says_that_a_guardians_consent_stopped_only_if_one_did(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    agreed_by_mina(desk)
    open_part(desk, desk.client, "intake")
    desk.choose("intake_guardian_may_have_harmed", "not_known")
    desk.click("save_intake")
    assert "agreed to is no longer in force" in said(desk)
    desk.type("intake_pronoun", "he")
    desk.click("save_intake")
    assert said(desk) == "The intake is saved."


def test_nothing_untrue_is_ticked_for_a_child_too_young_to_be_asked(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    born(desk, 3)
    begin(desk)
    able = desk.find(QCheckBox, "able")
    assert able.text() == "The client understands it, and can decide now."
    desk.choose("assent", "too_young")
    assert able.text() == "Whoever gives it understands it, and can decide now."
    desk.choose("assent", "yes")
    assert able.text() == "The client understands it, and can decide now."


def test_an_older_consent_of_a_guardian_is_answered_in_the_window(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    made = agreed_by_mina(desk)
    session = desk.desk.session
    older = replace(BY_MINA, may_have_harmed=MayHaveHarmed.NOT_ASKED)
    body = replace(newest(desk).body, giving=older)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.put(Kind.CONSENT, body, record=made)
    open_part(desk, desk.client, "consents")
    assert "nothing new is sent until you open it and answer" in text_of(desk.window())
    desk.find(DataTable, "consents").selectRow(0)
    desk.click("open_consent")
    desk.choose("guardian_answer", "yes")
    desk.click("keep_guardian_answer")
    assert newest(desk).body.giving.may_have_harmed is MayHaveHarmed.YES
    assert "is no longer in force" in said(desk)
    assert "Not in force: something is missing" in text_of(desk.window())


def test_in_the_intake_an_unsafe_guardian_is_told_nothing_and_a_doubt_makes_a_child(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    born(desk, 30)
    open_part(desk, desk.client, "intake")
    assert desk.text("intake_guardian_may_know") == "that the child comes"
    desk.check("intake_in_doubt")
    desk.choose("intake_guardian_may_have_harmed", "yes")
    desk.click("save_intake")
    assert said(desk) == "The intake is saved."
    desk.lock()
    desk.sign_in(*desk.who)
    kept = intake.get(desk.desk.session, desk.client)
    assert kept.child
    assert kept.intake.guardian.may_know == ""
    open_part(desk, desk.client, "intake")
    assert "What they may know" not in text_of(desk.window())
    open_part(desk, desk.client, "consents")
    desk.click("new_consent")
    assert "counts as a child until that is settled" in text_of(desk.window())
    assert desk.text("guardian") == ""


def test_from_18_on_the_guardians_details_are_removed_in_one_step(
    counsellor_desk: CounsellorDesk,
) -> None:
    desk = counsellor_desk
    born(desk, 19)
    desk.click("remove_guardian")
    desk.click("question_yes")
    assert "under a legal hold" in said(desk)
    holding.lift_all(desk.desk.session, desk.client)
    desk.click("remove_guardian")
    desk.click("question_yes")
    assert "are removed" in said(desk)
    assert intake.get(desk.desk.session, desk.client).intake.guardian == Guardian()
    assert "still has details of a guardian" not in text_of(desk.window())
