"""A colleague's files on screen when the last day of the cover passes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from counsel_desk.domain.trust import Role
from counsel_desk.errors import DiskFullError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults import cover
from tests.gui.seen import said
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.privilege.members import colleague, place_of
from ui.clients.presenter import ClientsPresenter
from ui.desk.context import Spot
from ui.texts import Texts
from ui.walk.driver import Driver, NotThereError

pytestmark = pytest.mark.gui
WORDS = "half a sentence at midnight"


class Covering(Driver):
    """The desk of a counsellor who covers for a colleague until today.

    Args:
        office: The office, in which the cover is arranged.
    """

    def __init__(self, office: Office) -> None:
        with at(office, Role.COUNSELLOR) as session:
            cover.arrange(session, colleague(office, session), session.today())
            self.vault = place_of(session).vault
            self.client = clients.listing(session)[0].filed.record
        self.office = office
        super().__init__(replace(office.tools, texts=Texts()), office.folder)
        who = office.person(Role.COUNSELLOR, 1)
        self.sign_in(who.name, who.passphrase)

    @property
    def clients(self) -> ClientsPresenter:
        """The presenter of the list and of the open file."""
        found = self.desk.presenter("clients")
        assert isinstance(found, ClientsPresenter)
        return found

    def write(self) -> None:
        """Begin a note in the colleague's file."""
        self.desk.context.open_file(Spot(self.client, vault=self.vault))
        self.idle()
        self.tab("notes")
        self.click("new_note")
        self.type("note_text", WORDS)

    def midnight(self) -> None:
        """Let the last day pass, and the desk look at the clock."""
        self.office.clock.move(days=1)
        self.clients.check_cover()
        self.idle()

    def given_back(self) -> list[str]:
        """Arrange the cover again; return the drafts that the colleague finds in the file."""
        with at(self.office, Role.COUNSELLOR) as session:
            until = session.today() + timedelta(days=1)
            cover.arrange(session, colleague(self.office, session), until)
        with at(self.office, Role.COUNSELLOR, 1) as session:
            found = notes.drafts_of(session.standing_in(self.vault), self.client)
        return [draft.text for _name, draft in found]


@pytest.fixture
def covering(office: Office, qapp: QApplication) -> Iterator[Covering]:
    """A counsellor's desk on the last day of a cover."""
    desk = Covering(office)
    yield desk
    desk.end()


def test_cover_ends_the_files_are_closed_and_what_was_typed_is_kept(covering: Covering) -> None:
    covering.write()
    covering.midnight()
    assert "ended with" in said(covering)
    assert "kept for you alone" in said(covering)
    assert covering.clients.session is covering.desk.session
    with pytest.raises(NotThereError):
        covering.find(QComboBox, "whose_clients")
    covering.lock()
    assert WORDS in covering.given_back()


def test_cover_ends_while_somebody_works_without_a_look_at_the_clock(covering: Covering) -> None:
    """Whatever is done next finds it out."""
    covering.write()
    covering.office.clock.move(days=1)
    covering.click("sign_note")
    covering.idle()
    assert "ended with" in said(covering)
    assert covering.clients.session is covering.desk.session
    covering.lock()
    assert WORDS in covering.given_back()


def test_cover_ends_with_a_full_disk_and_the_text_stays_on_screen(
    covering: Covering, monkeypatch: pytest.MonkeyPatch
) -> None:
    covering.write()

    def full(*_given: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(notes, "save", full)
        covering.midnight()
        assert covering.text("note_text") == WORDS
    covering.clients.check_cover()
    covering.idle()
    assert "ended with" in said(covering)
    covering.lock()
    assert WORDS in covering.given_back()


def test_cover_ends_with_nothing_on_screen_and_is_not_offered_again(covering: Covering) -> None:
    covering.office.clock.move(days=1)
    covering.desk.context.open_file(Spot(covering.client, vault=covering.vault))
    covering.idle()
    assert "ended with" in said(covering)
    assert covering.clients.session is covering.desk.session
