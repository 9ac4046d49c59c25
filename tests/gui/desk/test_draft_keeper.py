"""What is half typed when the desk is left is there again, in its place, after the next sign-in."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.casework import cases
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from counsel_desk.storage.errors import DiskFullError
from counsel_desk.wiring import tools
from tests.gui.application.half_typed import FORMS, TYPED, Form
from tests.helpers.office import Office
from ui.design import theme
from ui.design.messages.resumed_message import ResumedMessage
from ui.desk.draft_keeper import DraftKeeper
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    driver = Driver(tools(Texts(), FLOOR), office.folder)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


@pytest.fixture(params=FORMS.values(), ids=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    return request.param


def enter(desk: Driver, office: Office, form: Form) -> None:
    who = office.person(form.role)
    desk.sign_in(who.name, who.passphrase)
    form.go(desk)


def kept(desk: Driver, form: Form) -> None:
    return drafts.find(desk.desk.session, form.at(desk))


def said(desk: Driver) -> list[str]:
    found = desk.window().findChildren(ResumedMessage)
    return [each.text for each in found if each.isVisible()]


def test_locked_and_opened_again_it_stands_where_it_was_being_written(
    desk: Driver, office: Office, form: Form
) -> None:
    enter(desk, office, form)
    form.write(desk)
    desk.lock()
    enter(desk, office, form)
    [sentence] = said(desk)
    assert sentence.startswith("This was being written on ")
    assert form.written(desk)


def test_discarded_after_saying_so_twice_it_is_gone_here_and_in_the_vault(
    desk: Driver, office: Office, form: Form
) -> None:
    enter(desk, office, form)
    form.write(desk)
    desk.lock()
    enter(desk, office, form)
    desk.click("message_action")
    desk.click("keep_resumed")
    assert form.written(desk)
    desk.click("message_action")
    desk.click("discard_resumed_for_good")
    assert said(desk) == []
    assert kept(desk, form) is None
    desk.lock()
    enter(desk, office, form)
    assert said(desk) == []
    with pytest.raises((NotThereError, AssertionError)):
        assert form.written(desk)


def test_a_form_that_was_only_looked_at_leaves_no_draft(
    desk: Driver, office: Office, form: Form
) -> None:
    enter(desk, office, form)
    desk.lock()
    enter(desk, office, form)
    assert kept(desk, form) is None
    assert said(desk) == []


def test_it_is_kept_a_moment_after_it_was_typed_with_nobody_doing_anything(
    desk: Driver, office: Office, form: Form, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.draft_keeper.PAUSE_MS", 1)
    enter(desk, office, form)
    pending = desk.window().findChildren(DraftKeeper)
    mine = next(each for each in pending if each.place == form.at(desk))
    with qtbot.waitSignal(mine.kept):
        form.write(desk)
    desk.idle()
    assert kept(desk, form) is not None


def test_f08_the_desk_stays_open_while_it_cannot_be_kept(
    desk: Driver, office: Office, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(desk, office, form)
    form.write(desk)
    full = True

    def keep(
        session: Session,
        place: Place,
        content: dict[str, str] | dict[str, bool | list[str] | str | None],
        really: Any = drafts.keep,
    ) -> datetime:
        if full:
            raise DiskFullError
        return really(session, place, content)

    monkeypatch.setattr(drafts, "keep", keep)
    with pytest.raises(NotThereError):
        desk.lock()
    desk.press("F9")
    assert form.written(desk)
    full = False
    desk.lock()
    enter(desk, office, form)
    assert form.written(desk)


def test_a_power_cut_after_saving_does_not_offer_what_was_saved(
    desk: Driver, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft goes with the record: taking it away afterwards is never reached."""
    who = office.person(Role.CASEWORKER)
    desk.sign_in(who.name, who.passphrase)
    desk.go("cases")
    desk.type("case_reference", "HC/7")
    desk.type("case_remarks", TYPED)
    every = desk.window().findChildren(DraftKeeper)
    pending = next(each for each in every if each.place == Place(VaultKind.CASEWORK, "case"))
    pending.flush()
    desk.idle()
    session = desk.desk.session
    assert drafts.find(session, pending.place) is not None
    monkeypatch.setattr(drafts, "drop", lambda *_given: None)
    desk.click("add_case")
    assert cases.listing(session)[0].body.reference == "HC/7"
    assert drafts.find(session, pending.place) is None
