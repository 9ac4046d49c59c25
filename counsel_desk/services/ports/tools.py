"""What the services ask of storage, security and reports, all in one place.

Each Protocol is met by a module or class of those packages as it stands; `counsel_desk.wiring`
puts them together. The services know no other way to a file, a key or a PDF.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from counsel_desk.domain.attachments import Cleaned
from counsel_desk.domain.documents import Document
from counsel_desk.services.ports.keys import (
    Certificates,
    DeviceSecret,
    Enrolment,
    Envelopes,
    Grants,
    Keys,
    Roots,
)
from counsel_desk.services.ports.stores import RegisterFiles, VaultFiles


class Documents(Protocol):
    """Writing PDFs."""

    def render(self, document: Document) -> bytes:
        """Return a document as PDF."""

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return a PDF that opens with the passphrase only."""


class Calendars(Protocol):
    """Writing iCalendar files."""

    def render(self, times: Iterable[tuple[datetime, datetime]], word: str, now: datetime) -> bytes:
        """Return times, each with its beginning and end in UTC, under one word."""


class Texts(Protocol):
    """Sentences in a person's language."""

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return `text`, marked in `context`, in the language."""


@dataclass(frozen=True)
class Tools:
    """Everything that the services are given.

    Attributes:
        device: Returns where the device secret is kept, from a keyring entry's name or a key
            file's path.
        new_secret: Makes a device secret.
        keyring_there: Returns whether this machine has a keyring that may hold the secret.
        hold: Holds a data folder for this process, or refuses where another one does.
        take_over: Takes the name of a computer out of a folder's lock, after a person said that
            nobody works there any more.
        check_file: Returns what is wrong with a database file, in sentences.
        clean: Returns a picture or a PDF from outside, checked and written anew, or refuses it.
        now: Returns the instant, with a time zone.
    """

    vaults: VaultFiles
    registers: RegisterFiles
    keys: Keys
    roots: Roots
    enrolment: Enrolment
    certificates: Certificates
    grants: Grants
    envelopes: Envelopes
    device: Callable[[str | Path], DeviceSecret]
    new_secret: Callable[[], bytes]
    keyring_there: Callable[[], bool]
    hold: Callable[[Path], AbstractContextManager[None]]
    take_over: Callable[[Path, str], None]
    documents: Documents
    calendar: Calendars
    texts: Texts
    check_file: Callable[[Path, bytes], list[str]]
    clean: Callable[[bytes], Cleaned]
    now: Callable[[], datetime]
