"""Lists which module or class implements which port; the heart of the composition root."""

from datetime import UTC, datetime
from pathlib import Path

from counsel_desk.machine import examining
from counsel_desk.reports import archive
from counsel_desk.reports.calendar_file import CalendarWriter
from counsel_desk.reports.writer import PdfWriter
from counsel_desk.security import (
    certificates,
    device,
    envelopes,
    joining,
    older_grants,
    parcels,
    root,
    team_masks,
    vault_keys,
)
from counsel_desk.security.derivation import Cost
from counsel_desk.security.device import KeyFile, Keyring
from counsel_desk.security.keys import Keys
from counsel_desk.security.media import confined
from counsel_desk.security.tables import confined as lists
from counsel_desk.services.ports.keys import DeviceSecret
from counsel_desk.services.ports.tools import Texts, Tools
from counsel_desk.storage.backup import places
from counsel_desk.storage.lock import hold, take_over
from counsel_desk.storage.register.register import Registers
from counsel_desk.storage.roads.apart import folder_road
from counsel_desk.storage.server import office_servers
from counsel_desk.storage.vault.vault import Vaults
from counsel_desk.storage.verify import check_file


def tools(texts: Texts, cost: Cost | None = None) -> Tools:
    """Return storage, security and reports behind the services' ports.

    Args:
        texts: Translates sentences into a person's language.
        cost: The work of one guess at a passphrase, for keys locked from now on; by default what
            this computer can afford.
    """
    return Tools(
        vaults=Vaults(),
        registers=Registers(),
        keys=Keys(cost),
        roots=root,
        enrolment=certificates,
        certificates=certificates,
        vault_keys=vault_keys,
        older_grants=older_grants,
        envelopes=envelopes,
        parcels=parcels,
        joining=joining,
        folder_road=folder_road,
        team=team_masks,
        device=_device,
        new_secret=device.new_secret,
        keyring_available=device.keyring_available,
        hold=hold,
        take_over=take_over,
        documents=PdfWriter(confined.rewritten, texts),
        calendar=CalendarWriter(),
        archive=archive.packed,
        backups=places,
        texts=texts,
        check_file=check_file,
        clean=confined.clean,
        read_list=lists.read,
        look=confined.look,
        now=lambda: datetime.now(UTC),
        machine=examining,
        servers=office_servers,
    )


def _device(place: str | Path) -> DeviceSecret:
    return KeyFile(place) if isinstance(place, Path) else Keyring(place)
