"""What a part of a file can do with the file around it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from counsel_desk.domain.records import Client, Filed
from ui.desk.context import DeskContext
from ui.desk.names_button import NamesButton


class OpenPart(Protocol):
    """Shows a part of the file, and a record in it if one is named."""

    def __call__(self, name: str, record: str = "", *, begin: bool = False) -> None:
        """Show it.

        Args:
            name: Name of the part.
            record: Id of a record in it.
            begin: Whether to begin there what the part is for, such as a note.
        """


@dataclass(frozen=True)
class OpenFile:
    """A file that is open.

    Attributes:
        context: What every presenter needs.
        filed: The client.
        names: The button that shows the client's name.
        open_part: Shows a part of the file.
        changed: To be called after something changed that stands above every part.
        leave: Goes back to the list of clients.
        refer_to_protection: Begins a referral to witness protection.
    """

    context: DeskContext
    filed: Filed[Client]
    names: NamesButton
    open_part: OpenPart
    changed: Callable[[], None]
    leave: Callable[[], None]
    refer_to_protection: Callable[[], None]
