"""The findings about this machine, and about the backups as this laptop remembers them."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.support.machine import Finding, State, Topic
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.backup import settings
from counsel_desk.services.backup.automatic import OLD
from counsel_desk.services.backup.settings import Settings
from counsel_desk.services.ports.machine import Machine
from counsel_desk.services.work.office_data import DESCRIPTION_FILE

NO_OFFICE = QT_TRANSLATE_NOOP(
    "machine", "There is no office in this folder, so please look again once there is one."
)
NO_PLACE = QT_TRANSLATE_NOOP(
    "machine",
    "No backup goes anywhere by itself, so please have the administrator choose a folder on "
    "another disk under “Backups”.",
)
OLD_BACKUP = QT_TRANSLATE_NOOP(
    "machine",
    "The last backup of this laptop is more than a week old or was never made, so please plug in "
    "the stick or disk for backups.",
)
SAME_DISK = QT_TRANSLATE_NOOP(
    "machine",
    "The backups lie on the disk that the records are on, so please choose a folder on another "
    "one.",
)
PLACE_NOT_SEEN = QT_TRANSLATE_NOOP(
    "machine",
    "The desk cannot see whether the backups lie on another disk than the records, so please plug "
    "in the stick or disk for backups and look again.",
)


def findings(data: Path, machine: Machine, now: datetime) -> dict[Topic, Finding]:
    """Return all findings by topic; it may take some seconds.

    Args:
        data: The desk's data folder; it need not exist.
        machine: Examines this machine.
        now: The current instant.
    """
    found = dict(machine.examine(data))
    if not _there(data / DESCRIPTION_FILE):
        none = Finding(State.NOT_KNOWN, "there is no office yet", NO_OFFICE)
        return {**found, Topic.BACKUP: none, Topic.BACKUP_DISK: none}
    kept = settings.read(data)
    places = [Path(place) for place in kept.places]
    same = [machine.same_disk(data, place) if _there(place) else None for place in places]
    return {
        **found,
        Topic.BACKUP: age_finding(kept, now),
        Topic.BACKUP_DISK: disk_finding(same),
    }


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def age_finding(kept: Settings, now: datetime) -> Finding:
    """Judge the age of the last backup.

    Args:
        kept: What this laptop remembers of its backups; the office log may know of later ones.
        now: The current instant.
    """
    instants = [made for made in kept.places.values() if made is not None]
    made = [each for each in (*instants, *(one.made for one in kept.owed)) if each.tzinfo]
    if not made:
        advice = OLD_BACKUP if kept.places else NO_PLACE
        return Finding(State.ATTENTION, "none that this laptop remembers", advice)
    age = now - max(made)
    value = f"{max(0, age.days)} days old"
    if age >= OLD:
        return Finding(State.ATTENTION, value, OLD_BACKUP)
    return Finding(State.WELL, value)


def disk_finding(same: Sequence[bool | None]) -> Finding:
    """Judge where the backups lie.

    Args:
        same: Of each place, whether it is on the disk of the records, or None if that is unknown.
    """
    if not same:
        return Finding(State.ATTENTION, "no folder", NO_PLACE)
    if False in same:
        return Finding(State.WELL, "on another disk")
    if None in same:
        return Finding(State.NOT_KNOWN, "not known", PLACE_NOT_SEEN)
    return Finding(State.ATTENTION, "on the disk of the records", SAME_DISK)
