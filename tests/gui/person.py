"""A person at a desk, and the machine it stands on."""

from pathlib import Path

from counsel_desk.demo.people import Person
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.wiring import tools
from ui.application.desk_presenter import DeskPresenter
from ui.system_events.events import SystemEvents
from ui.texts import Texts
from ui.walk.driver import Driver

WORDS = "half a sentence before the lid was closed"


class Machine(SystemEvents):
    """Says what it is told to, and remembers what it was told."""

    def __init__(self, parent: DeskPresenter) -> None:
        super().__init__(parent)
        self.told = []

    def let_sleep(self) -> None:
        self.told.append("let_sleep")

    def stop(self) -> None:
        self.told.append("stop")


class Person:
    """Who sits at the desk, and the machine it runs on."""

    def __init__(self, folder: Path, who: Person) -> None:
        self.machines = []
        self.make = Machine
        self.driver = Driver(tools(Texts(), FLOOR), folder, listen=self.listen)
        self.who, self.words = who, WORDS

    def listen(self, parent: DeskPresenter) -> Machine:
        self.machines.append(self.make(parent))
        return self.machines[-1]

    def sign_in(self) -> DeskPresenter:
        self.driver.sign_in(self.who.name, self.who.passphrase)
        return self.driver.app.desk

    def write(self) -> None:
        desk = self.driver.app.desk
        self.client = clients.listing(desk.session)[0].filed.record
        desk.presenter("clients").open(self.client)
        self.driver.idle()
        self.driver.tab("notes")
        self.driver.click("new_note")
        self.driver.type("note_text", WORDS)

    def drafts(self) -> list[str]:
        kept = notes.drafts_of(self.driver.app.desk.session, self.client)
        return [draft.text for _name, draft in kept]
