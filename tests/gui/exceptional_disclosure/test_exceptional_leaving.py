"""What was co-signed is shared at the desk and entered in the ledger."""

from datetime import timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional.exceptional_disclosure import State, Telling
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.ledger import disclosure
from tests.gui.exceptional_disclosure.at_the_desk import (
    ExceptionalDesk,
    fill,
    open_signed,
    sign_elsewhere,
)
from tests.helpers.cosigning import WORDS
from ui.design.tables.data_table import DataTable
from ui.exceptional_disclosure import presenter
from ui.release.shared_card import SharedCard
from ui.sheets.print_job import PrintJob

pytestmark = pytest.mark.gui


def test_it_is_saved_with_a_passphrase_and_the_client_is_told(
    desk: ExceptionalDesk, tmp_path: Path
) -> None:
    open_signed(desk)
    assert "co-signed what you asked for" in desk.first
    assert "Co-signed by" in desk.text("exceptional_state")
    with desk.file_dialog(tmp_path / "page.pdf"):
        desk.click("save_exceptional")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert desk.window().focusWidget().objectName() == "exceptional_passphrase"
    assert len(desk.text("exceptional_passphrase")) > 15
    desk.click("hide_exceptional_passphrase")
    assert not desk.shows("exceptional_passphrase")
    assert not desk.shows("save_exceptional")
    assert desk.only().state is State.LEFT
    desk.click("client_was_told")
    assert desk.only().telling is Telling.TOLD
    assert not desk.shows("client_was_told")
    desk.tab("disclosures")
    newest = desk.window().findChildren(SharedCard)[0].accessibleName()
    assert "The client was told: Yes" in newest


def test_what_was_told_in_an_emergency_is_entered_afterwards_and_shown_as_such(
    desk: ExceptionalDesk,
) -> None:
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    fill(desk, telling=Telling.ENDANGERS_CLIENT)
    desk.check("exceptional_before")
    desk.click("ask_for_cosignature")
    assert exceptional.of_client(desk.session, desk.client) == []
    now = desk.session.data.tools.now().astimezone() - timedelta(minutes=3)
    desk.type("exceptional_before_day", f"{now:%d-%m-%Y}")
    desk.type("exceptional_before_at", f"{now:%H:%M}")
    desk.click("ask_for_cosignature")
    assert "Told before the co-signature" in desk.text("exceptional_state")
    assert not desk.shows("give_up_exceptional")
    entry = disclosure.of_client(desk.session, desk.client)[-1].body
    assert (entry.way, entry.exceptional.signed) == (Way.TOLD, None)
    assert entry.exceptional.held_back
    desk.click("client_may_be_told")
    assert not desk.shows("client_may_be_told")
    desk.click("close_exceptional")
    table = desk.find(DataTable, "exceptional_releases")
    assert "awaited" in table.model().index(0, 3).data()
    desk.tab("disclosures")
    newest = desk.window().findChildren(SharedCard)[0].accessibleName()
    assert "Without consent: Danger to life" in newest
    assert "is asked; it is awaited" in newest


def test_it_is_previewed_and_sent_sealed_to_a_caseworker(desk: ExceptionalDesk) -> None:
    name = desk.office.person(Role.CASEWORKER).name
    desk.enter(Role.COUNSELLOR)
    desk.click("new_exceptional")
    desk.choose("exceptional_ground", Ground.DANGER_TO_LIFE.value)
    desk.pick("exceptional_to", name)
    assert not desk.shows("exceptional_name")
    desk.type(f"exceptional_{Category.SAFETY_AND_RISK}", WORDS)
    desk.type("exceptional_reason", "No time")
    desk.choose("exceptional_telling", Telling.TOLD.value)
    desk.click("ask_for_cosignature")
    sign_elsewhere(desk)
    desk.tab("notes")
    desk.tab("exceptional")
    desk.click("look_at_page")
    assert desk.shows("sheet_pages")
    assert not desk.shows("print_sheet")
    assert not desk.shows("save_sheet")
    desk.click("send_exceptional")
    assert desk.only().state is State.LEFT
    with desk.without_window(Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        found = [filed.body.summary for filed in received_summaries.summaries(caseworker)]
    [received] = [one for one in found if one and one.ground]
    assert received.sections[0].text == WORDS


def test_it_is_printed_only_once_a_printer_was_chosen(
    desk: ExceptionalDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_signed(desk)
    printed: list[bytes] = []
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: None)
    monkeypatch.setattr(PrintJob, "begin", lambda _job, pdf, _printer: printed.append(pdf))
    desk.click("print_exceptional")
    assert desk.only().state is State.SIGNED
    monkeypatch.setattr(presenter, "ask_printer", lambda _parent: "printer")
    desk.click("print_exceptional")
    assert desk.only().state is State.LEFT
    assert [pdf[:4] for pdf in printed] == [b"%PDF"]


def test_telling_it_by_telephone_is_noted(desk: ExceptionalDesk) -> None:
    open_signed(desk)
    desk.click("note_told")
    assert desk.only().state is State.SIGNED
    now = desk.session.data.tools.now().astimezone()
    desk.type("told_day", f"{now:%d-%m-%Y}")
    desk.type("told_at", f"{now:%H:%M}")
    desk.click("note_told")
    assert desk.only().state is State.LEFT
