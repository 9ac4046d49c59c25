"""What is half typed when the desk is left is there again, in its place, after the next sign-in.

The forms of a role are filled in and looked at one after the other, at the same desk.
"""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import FormDraft
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import DiskFullError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.casework import cases
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.gui.desk.half_typed import FORMS, TYPED, Form
from tests.helpers.office import Office
from ui.design.fields.typed import Content
from ui.design.messages.resumed_message import ResumedMessage
from ui.desk.draft_keeper import DraftKeeper
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

AN_HOUR_MS = 3_600_000
of_each_role = pytest.mark.parametrize("role", dict.fromkeys(form.role for form in FORMS))


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """The desk of a copy of the office, at which nobody is signed in."""
    driver = Driver(tools(Texts(), FLOOR), office.folder)
    yield driver
    driver.end()


def enter(desk: Driver, office: Office, role: Role) -> None:
    """Sign a person with a role in."""
    who = office.person(role)
    desk.sign_in(who.name, who.passphrase)


def visited(desk: Driver, role: Role) -> Iterator[Form]:
    """Go to each form of a role in turn."""
    for form in FORMS:
        if form.role is role:
            form.go(desk)
            yield form


def draft_of(desk: Driver, form: Form) -> FormDraft | None:
    """Return the draft of a form in the vault."""
    return drafts.find(desk.desk.session, form.place(desk))


def said(desk: Driver) -> list[str]:
    """Return what the visible messages about earlier input say."""
    found = desk.window().findChildren(ResumedMessage)
    return [each.text for each in found if each.isVisible()]


def keeper(desk: Driver, place: Place) -> DraftKeeper:
    """Return what keeps the draft of a place."""
    return next(each for each in desk.window().findChildren(DraftKeeper) if each.place == place)


@of_each_role
def test_what_was_typed_is_there_after_locking_until_it_is_discarded(
    desk: Driver, office: Office, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.draft_keeper.PAUSE_MS", AN_HOUR_MS)
    enter(desk, office, role)
    for form in visited(desk, role):
        form.write(desk)
    desk.lock()
    enter(desk, office, role)
    for form in visited(desk, role):
        [sentence] = said(desk)
        assert sentence.startswith("This was being written on "), form.name
        assert form.written(desk), form.name
        desk.click("message_action")
        desk.click("keep_resumed")
        assert form.written(desk), form.name
        desk.click("message_action")
        desk.click("discard_resumed_for_good")
        assert said(desk) == [], form.name
        assert draft_of(desk, form) is None, form.name
    desk.lock()
    enter(desk, office, role)
    for form in visited(desk, role):
        assert said(desk) == [], form.name
        with pytest.raises((NotThereError, AssertionError)):
            assert form.written(desk), form.name


@of_each_role
def test_a_form_only_looked_at_leaves_no_draft_and_a_typed_one_is_kept_a_moment_later(
    desk: Driver, office: Office, role: Role, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desk.draft_keeper.PAUSE_MS", 1)
    enter(desk, office, role)
    for _form in visited(desk, role):
        pass
    desk.lock()
    enter(desk, office, role)
    for form in visited(desk, role):
        assert draft_of(desk, form) is None, form.name
        assert said(desk) == [], form.name
        with qtbot.waitSignal(keeper(desk, form.place(desk)).kept):
            form.write(desk)
        desk.idle()
        assert draft_of(desk, form) is not None, form.name


@of_each_role
def test_f08_the_desk_stays_open_while_a_form_cannot_be_kept(
    desk: Driver, office: Office, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: set[Place] = set()
    really = drafts.keep

    def keep(session: Session, place: Place, content: Content) -> datetime:
        if place in refused:
            raise DiskFullError
        return really(session, place, content)

    monkeypatch.setattr(drafts, "keep", keep)
    enter(desk, office, role)
    for form in visited(desk, role):
        form.write(desk)
        refused.add(form.place(desk))
        with pytest.raises(NotThereError):
            desk.lock()
        desk.press("F9")
        assert form.written(desk), form.name
        refused.clear()
    desk.lock()
    enter(desk, office, role)
    for form in visited(desk, role):
        assert form.written(desk), form.name


def test_a_power_cut_after_saving_does_not_offer_what_was_saved(
    desk: Driver, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft goes with the record: taking it away afterwards is never reached."""
    enter(desk, office, Role.CASEWORKER)
    desk.go("cases")
    desk.click("new_case")
    desk.type("case_reference", "HC/7")
    desk.type("case_remarks", TYPED)
    pending = keeper(desk, Place(VaultKind.CASEWORK, "case"))
    pending.flush()
    desk.idle()
    session = desk.desk.session
    assert drafts.find(session, pending.place) is not None
    monkeypatch.setattr(drafts, "drop", lambda *_given: None)
    desk.click("add_case")
    assert cases.listing(session)[0].body.reference == "HC/7"
    assert drafts.find(session, pending.place) is None
