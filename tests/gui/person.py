"""A person at a desk, and the system events of their machine."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from counsel_desk.demo.people import Person
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.wiring import tools
from ui.application.desk_presenter import DeskPresenter
from ui.desk.context import Spot
from ui.system_events.events import SystemEvents
from ui.texts import Texts
from ui.walk.driver import Driver

WORDS = "half a sentence before the lid was closed"


class Machine(SystemEvents):
    """System events that a test raises.

    Attributes:
        told: The names of the methods that the desk called, in order.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[str] = []

    def let_sleep(self) -> None:
        """Record that the machine may sleep."""
        self.told.append("let_sleep")

    def stop(self) -> None:
        """Record that nobody listens any more."""
        self.told.append("stop")


class SeatedPerson:
    """A person at a desk whose system events a test raises.

    Attributes:
        who: Their name and passphrase.
        words: The text that `write` types.
        driver: Their hands at the desk.
        machines: The system events of each sign-in, in order.
        make: Makes the system events of the next sign-in.
        client: The record of the client whose note `write` began.
    """

    def __init__(self, folder: Path, who: Person) -> None:
        self.machines: list[SystemEvents] = []
        self.make: Callable[[QObject], SystemEvents] = Machine
        self.driver = Driver(tools(Texts(), FLOOR), folder, listen=self.listen)
        self.who, self.words = who, WORDS

    def listen(self, parent: QObject) -> SystemEvents:
        """Make system events and add them to `machines`."""
        self.machines.append(self.make(parent))
        return self.machines[-1]

    def sign_in(self) -> DeskPresenter:
        """Sign in and return the desk."""
        self.driver.sign_in(self.who.name, self.who.passphrase)
        return self.driver.desk

    def write(self) -> None:
        """Begin a note about the first client."""
        desk = self.driver.desk
        self.client = clients.listing(desk.session)[0].filed.record
        desk.context.open_file(Spot(self.client))
        self.driver.idle()
        self.driver.tab("notes")
        self.driver.click("new_note")
        self.driver.type("note_text", WORDS)

    def drafts(self) -> list[str]:
        """Return the texts of the drafts about the client."""
        kept = notes.drafts_of(self.driver.desk.session, self.client)
        return [draft.text for _name, draft in kept]


class CounsellorDesk(Driver):
    """A desk with a counsellor signed in.

    Attributes:
        who: Their name and passphrase.
        client: The record of their first client.
    """

    def __init__(self, folder: Path, who: Person) -> None:
        super().__init__(tools(Texts(), FLOOR), folder)
        self.who = who.name, who.passphrase
        self.sign_in(*self.who)
        self.client = clients.listing(self.desk.session)[0].filed.record
