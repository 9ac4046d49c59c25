"""A private record of threats to a member of staff, in their own wellbeing vault."""

from datetime import date

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.threat import StaffThreat
from counsel_desk.errors import KnownError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id


class ThreatAheadError(KnownError):
    """The day of a threat, or of the talk about it, is in the future."""

    text = QT_TRANSLATE_NOOP("errors", "This day is still to come. Please check it.")
    about = ("day",)


class ThreatGoneError(KnownError):
    """The entry was removed meanwhile."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This entry is not there any more. Please note it as a new one."
    )


def keep(session: Session, threat: StaffThreat, record: str = "") -> str:
    """Keep a threat.

    Args:
        session: Of anybody.
        threat: The threat.
        record: The entry that it replaces; empty for a new one.

    Returns:
        The id of its record.

    Raises:
        ThreatAheadError: A day is in the future.
        ThreatGoneError: There is no such entry.
    """
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        days = {"day": threat.day, "debriefed": threat.debriefed or date.min}
        ahead = [name for name, day in days.items() if day > session.today()]
        if ahead:
            raise ThreatAheadError().at(*ahead)
        if record and work.get(record, StaffThreat) is None:
            raise ThreatGoneError
        return work.put(Kind.STAFF_THREAT, threat, record=record or new_id())


def remove(session: Session, record: str) -> None:
    """Erase an entry for good; nothing happens if it is gone."""
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        if work.get(record, StaffThreat) is not None:
            work.erase(record)


def mine(session: Session) -> list[Filed[StaffThreat]]:
    """Return the person's own entries, the latest day first."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        found = reader.latest(Kind.STAFF_THREAT, StaffThreat)
    return sorted(found, key=lambda filed: (filed.body.day, filed.written), reverse=True)
