"""A person's preferences: language, theme and text size."""

from dataclasses import replace

from counsel_desk.domain.office.preferences import Preferences
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


def read(session: Session) -> Preferences | None:
    """Return the person's preferences, or `None` if they have not chosen any."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        found = _last(reader)
    return found.body if found else None


def keep(session: Session, preferences: Preferences) -> None:
    """Save the person's preferences in their wellbeing vault.

    Their registration, and how they answer forms, stay as they are.
    """
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        before = _last(work)
        if before is not None:
            preferences = replace(
                preferences,
                registration=before.body.registration,
                one_by_one=before.body.one_by_one,
            )
        if before is None or before.body != preferences:
            work.put(Kind.PREFERENCES, preferences, record=before.record if before else "")


def one_by_one(session: Session) -> bool:
    """Return whether the person answers forms one question at a time."""
    found = read(session)
    return found is not None and found.one_by_one


def keep_one_by_one(session: Session, on: bool) -> None:
    """Save whether the person answers forms one question at a time."""
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        before = _last(work)
        kept = before.body if before else Preferences()
        if kept.one_by_one != on:
            record = before.record if before else ""
            work.put(Kind.PREFERENCES, replace(kept, one_by_one=on), record=record)


def _last(reader: Reader) -> Filed[Preferences] | None:
    found = reader.latest(Kind.PREFERENCES, Preferences)
    return found[-1] if found else None
