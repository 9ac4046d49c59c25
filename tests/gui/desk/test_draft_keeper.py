"""What is half typed when the desk is left is there again, in its place, after the next sign-in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counsel_desk.domain.records import FormDraft
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.casework import cases
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
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
    """A desk on a copy of the office; nobody is signed in."""
    driver = Driver(tools(Texts(), FLOOR), office.folder)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)


@pytest.fixture(params=list(FORMS))
def form(request: pytest.FixtureRequest) -> Form:
    """Each form of the desk in turn."""
    return FORMS[request.param]


def enter(desk: Driver, office: Office, form: Form) -> None:
    """Sign in who fills the form in, and go to it."""
    who = office.person(form.role)
    desk.sign_in(who.name, who.passphrase)
    form.go(desk)


def kept(desk: Driver, form: Form) -> FormDraft | None:
    """Return what the vault keeps of the form's input."""
    return drafts.find(desk.desk.session, form.at(desk))


def said(desk: Driver) -> list[str]:
    """Return what the messages on resumed input say."""
    found = desk.window().findChildren(ResumedMessage)
    return [each.text for each in found if each.isVisible()]


def test_f08_a_draft_lives_from_the_first_word_until_it_is_discarded(
    desk: Driver, office: Office, form: Form, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each part goes on where the one before ended, so that signing in is paid for once."""
    enter(desk, office, form)
    desk.lock()
    enter(desk, office, form)
    assert (kept(desk, form), said(desk)) == (None, []), "only looked at"
    form.write(desk)
    _stays_open_while_it_cannot_be_kept(desk, form, monkeypatch)
    enter(desk, office, form)
    [sentence] = said(desk)
    assert sentence.startswith("This was being written on ")
    assert form.written(desk)
    _discarded_after_asking_twice(desk, form)
    desk.lock()
    monkeypatch.setattr("ui.desk.draft_keeper.PAUSE_MS", 1)
    enter(desk, office, form)
    assert said(desk) == []
    with pytest.raises((NotThereError, AssertionError)):
        assert form.written(desk)
    _kept_a_moment_after_it_was_typed(desk, form, qtbot)


def _stays_open_while_it_cannot_be_kept(
    desk: Driver, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full_disk:

        def refuse(*_given: object) -> None:
            raise DiskFullError

        full_disk.setattr(drafts, "keep", refuse)
        with pytest.raises(NotThereError):
            desk.lock()
    desk.press("F9")
    assert form.written(desk)
    desk.lock()


def _discarded_after_asking_twice(desk: Driver, form: Form) -> None:
    desk.click("message_action")
    desk.click("keep_resumed")
    assert form.written(desk)
    desk.click("message_action")
    desk.click("discard_resumed_for_good")
    assert (said(desk), kept(desk, form)) == ([], None)


def _kept_a_moment_after_it_was_typed(desk: Driver, form: Form, qtbot: QtBot) -> None:
    every = desk.window().findChildren(DraftKeeper)
    mine = next(each for each in every if each.place == form.at(desk))
    with qtbot.waitSignal(mine.kept):
        form.write(desk)
    desk.idle()
    assert kept(desk, form) is not None


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
