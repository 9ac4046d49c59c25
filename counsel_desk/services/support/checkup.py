"""The findings about this machine, and about the backups as this laptop remembers them."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State, Topic, amount
from counsel_desk.services.backup import settings
from counsel_desk.services.backup.automatic import OLD
from counsel_desk.services.backup.settings import Settings
from counsel_desk.services.ports.machine import Machine
from counsel_desk.services.work.office_data import DESCRIPTION_FILE


def findings(data: Path, machine: Machine, now: datetime) -> dict[Topic, Finding]:
    """Return all findings by topic; it may take some seconds.

    Args:
        data: The desk's data folder; it need not exist.
        machine: Examines this machine.
        now: The current instant.
    """
    found = dict(machine.examine(data))
    if not _there(data / DESCRIPTION_FILE):
        none = Finding(State.NOT_KNOWN, "there is no office yet", Advice.NO_OFFICE)
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
        advice = Advice.OLD_BACKUP if kept.places else Advice.NO_PLACE
        return Finding(State.ATTENTION, "none that this laptop remembers", advice)
    age = now - max(made)
    value = f"{amount(max(0, age.days), 'day')} old"
    if age >= OLD:
        return Finding(State.ATTENTION, value, Advice.OLD_BACKUP)
    return Finding(State.WELL, value)


def disk_finding(same: Sequence[bool | None]) -> Finding:
    """Judge where the backups lie.

    Args:
        same: Of each place, whether it is on the disk of the records, or None if that is unknown.
    """
    if not same:
        return Finding(State.ATTENTION, "no folder", Advice.NO_PLACE)
    if False in same:
        return Finding(State.WELL, "on another disk")
    if None in same:
        return Finding(State.NOT_KNOWN, "not known", Advice.PLACE_NOT_SEEN)
    return Finding(State.ATTENTION, "on the disk of the records", Advice.SAME_DISK)
