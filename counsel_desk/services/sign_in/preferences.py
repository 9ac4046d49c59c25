"""A person's preferences: language, theme and text size."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind, Preferences
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


def read(session: Session) -> Preferences | None:
    """Return the person's preferences, or `None` if they have not chosen any."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        found = _last(reader)
    return found.body if found else None


def keep(session: Session, preferences: Preferences) -> None:
    """Save the person's preferences in their wellbeing vault."""
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        before = _last(work)
        if before is None or before.body != preferences:
            work.put(Kind.PREFERENCES, preferences, record=before.record if before else "")


def _last(reader: Reader) -> Filed[Preferences] | None:
    found = reader.latest(Kind.PREFERENCES, Preferences)
    return found[-1] if found else None
