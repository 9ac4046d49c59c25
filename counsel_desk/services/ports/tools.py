"""Everything the services need from storage, security and reports, in one place.

Each Protocol is implemented directly by a module or class of those packages;
`counsel_desk.wiring` puts them together. The services have no other way to a file, a key or a PDF.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from counsel_desk.domain.attachments import Cleaned, Pixels
from counsel_desk.domain.documents import Document
from counsel_desk.domain.moving_in.source import Source
from counsel_desk.services.ports.backups import BackupPlaces
from counsel_desk.services.ports.keys import (
    Certificates,
    DeviceSecret,
    Enrolment,
    Envelopes,
    Keys,
    OlderGrants,
    Roots,
    TeamMasks,
    VaultKeys,
)
from counsel_desk.services.ports.machine import Machine
from counsel_desk.services.ports.roads import Road
from counsel_desk.services.ports.servers import OfficeServers
from counsel_desk.services.ports.shelves import Joining, Parcels
from counsel_desk.services.ports.stores import RegisterFiles, VaultFiles


class Documents(Protocol):
    """Writes PDFs."""

    def render(self, document: Document) -> bytes:
        """Return a document as a PDF."""

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return a PDF that opens only with the passphrase."""


class Archives(Protocol):
    """Packs files."""

    def __call__(self, files: Iterable[tuple[str, bytes]], passphrase: str) -> Iterator[bytes]:
        """Return an encrypted archive in pieces, given names and contents."""


class Calendars(Protocol):
    """Writes iCalendar files."""

    def render(self, times: Iterable[tuple[datetime, datetime]], word: str, now: datetime) -> bytes:
        """Return a calendar of events, each with its start and end in UTC, all titled `word`."""


class Texts(Protocol):
    """Translates sentences."""

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return `text`, marked in `context`, in a language."""


class CheckFile(Protocol):
    """Checks database files."""

    def __call__(self, path: Path, key: bytes, *, free_too: bool = False) -> list[str]:
        """Return what is wrong with a file, in sentences; perhaps with its free pages as well."""


@dataclass(frozen=True)
class Tools:
    """Everything the services are given.

    Attributes:
        device: Returns the store of the device secret, given a keyring entry's name or a key
            file's path.
        folder_road: Returns a folder, which may be on a stick, as a road between laptops.
        new_secret: Generates a device secret.
        keyring_there: Returns whether this machine has a keyring that can hold the secret.
        hold: Locks a data folder for this process, or refuses if another process holds it.
        take_over: Removes another computer's name from a folder's lock, once a person has said
            that nobody works there any more.
        check_file: Checks a database file.
        clean: Checks and rewrites a picture or PDF from outside, or refuses it. It may take ten
            seconds, so it is not for the worker of the database; nor is `look`.
        read_list: Reads a spreadsheet or a FHIR bundle from outside, or refuses it; as slow.
        look: Draws a picture or a page of a PDF, given its bytes and the page from 0.
        now: Returns the current instant, with a time zone.
    """

    vaults: VaultFiles
    registers: RegisterFiles
    keys: Keys
    roots: Roots
    enrolment: Enrolment
    certificates: Certificates
    vault_keys: VaultKeys
    older_grants: OlderGrants
    envelopes: Envelopes
    parcels: Parcels
    joining: Joining
    folder_road: Callable[[Path], Road]
    team: TeamMasks
    device: Callable[[str | Path], DeviceSecret]
    new_secret: Callable[[], bytes]
    keyring_available: Callable[[], bool]
    hold: Callable[[Path], AbstractContextManager[None]]
    take_over: Callable[[Path, str], None]
    documents: Documents
    calendar: Calendars
    archive: Archives
    backups: BackupPlaces
    texts: Texts
    check_file: CheckFile
    clean: Callable[[bytes], Cleaned]
    read_list: Callable[[bytes], Source]
    look: Callable[[bytes, int], Pixels]
    now: Callable[[], datetime]
    machine: Machine
    servers: OfficeServers
