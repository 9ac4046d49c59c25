"""Opens every page of every role, every part of a file, and what can be opened from them."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as FilePath

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.ports.tools import Tools
from ui.application.pages import PAGES
from ui.client_file.parts import PARTS
from ui.desk.context import Spot
from ui.walk import entries, file_paths, paths
from ui.walk.acts import Beside, Path
from ui.walk.driver import Driver
from ui.walk.stories import STORIES, settle

FILE = "file"
"""The section of a client's file."""


@dataclass(frozen=True)
class Visit:
    """What is in front, to be looked at.

    Attributes:
        name: Says what it is; each name is given once.
        window: The window.
        desk: The desk that it belongs to.
    """

    name: str
    window: QWidget
    desk: Driver


class EveryPage:
    """Visits everything that a person can see, on a fictional office that it changes.

    Args:
        tools: Storage, security and reports.
        office: The office's data folder.
        people: Who can sign in.
        scratch: A folder for further offices.
    """

    def __init__(
        self, tools: Tools, office: FilePath, people: Sequence[Person], scratch: FilePath
    ) -> None:
        self._tools, self._office, self._scratch = tools, office, scratch
        self._untouched = scratch / "untouched"
        shutil.copytree(office, self._untouched)
        self._everybody = people
        self._people = {role: one for one in reversed(people) for role in one.roles}

    @property
    def sections(self) -> list[str]:
        """The names of what can be visited by itself."""
        return [*entries.ENTRIES, *Role, FILE, *STORIES]

    def visits(self, section: str) -> Iterator[Visit]:
        """Visit everything in one section.

        Raises:
            NotThereError: Something is not where a path expects it.
        """
        if section in entries.ENTRIES:
            desk = Driver(self._tools, self._scratch / section)
            path = entries.ENTRIES[section](desk, self._untouched, self._scratch)
        elif section in STORIES:
            desk = Driver(self._tools, self._copied(section))
        else:
            desk = Driver(self._tools, self._office)
        try:
            if section in entries.ENTRIES:
                yield from _along(desk, section, path)
            elif section in STORIES:
                yield from self._story(desk, section)
            elif section == FILE:
                yield from self._file(desk)
            else:
                yield from self._pages(desk, Role(section))
        finally:
            desk.end()

    def _sign_in(self, desk: Driver, role: Role) -> None:
        person = self._people[role]
        desk.sign_in(person.name, person.passphrase)

    def _pages(self, desk: Driver, role: Role) -> Iterator[Visit]:
        """Visit the pages of a role; those that everybody has are the staff's."""
        if role is Role.SUPERVISOR:
            # Figures of a caseload arrive when a counsellor locks the desk.
            self._sign_in(desk, Role.COUNSELLOR)
            desk.lock()
        self._sign_in(desk, role)
        for page in PAGES:
            shared = len(page.roles) == len(Role)
            if role in page.roles and (not shared or role is Role.STAFF):
                desk.desk.shell.show_page(page.name)
                desk.idle()
                yield from _along(desk, f"{role}-{page.name}", paths.PAGES[page.name])

    def _copied(self, name: str) -> FilePath:
        """Return a copy of the office as it was, for a story that must not depend on another."""
        return FilePath(shutil.copytree(self._untouched, self._scratch / name))

    def _story(self, desk: Driver, name: str) -> Iterator[Visit]:
        for seen in STORIES[name](desk, self._everybody):
            said, window = (seen, desk.window()) if isinstance(seen, str) else seen
            yield Visit(f"{name}-{said.replace(' ', '-')}", window, desk)

    def _file(self, desk: Driver) -> Iterator[Visit]:
        """Visit the parts of a file, the client's own page last: it locks the desk."""
        settle(desk, self._everybody)
        self._sign_in(desk, Role.COUNSELLOR)
        client = clients.listing(desk.desk.session)[0].filed.record
        for part in PARTS:
            desk.desk.context.open_file(Spot(client, part))
            desk.idle()
            yield from _along(desk, f"file-{part}", file_paths.PARTS[part])


def _along(desk: Driver, name: str, path: Path) -> Iterator[Visit]:
    yield Visit(name, desk.window(), desk)
    for step in path:
        if isinstance(step, str):
            yield Visit(f"{name}-{step.replace(' ', '-')}", desk.window(), desk)
        elif isinstance(step, Beside):
            yield Visit(f"{name}-{step.name.replace(' ', '-')}", step.find(desk), desk)
        else:
            step(desk)
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
