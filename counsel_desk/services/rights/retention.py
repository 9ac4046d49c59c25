"""How long closed files are kept: by the office's rule, or longer for a reason."""

from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.rights.retention import SOON_DAYS, Keeping, kept_until
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients
from counsel_desk.services.office import policy
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class NotClosedError(KnownError):
    """A file cannot be kept longer while it is still in use."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The work with the client goes on, so the file is kept anyway. Nothing has been changed.",
    )


class NotLongerError(KnownError):
    """A file was to be kept longer, but the day is not later."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This file is kept until {day} already. Please choose a later day."
    )
    about = ("keep_until",)


class KeepingReasonError(KnownError):
    """No reason was given for keeping a file longer."""

    text = QT_TRANSLATE_NOOP("errors", "Please write why the file is to be kept longer.")
    about = ("keep_reason",)


@dataclass(frozen=True)
class Clock:
    """Until when a closed file is kept.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        closed: The last day of the work together.
        until: The last day on which it is kept.
        years: The office's rule.
        keeping: The decision to keep this file longer, if there is one.
        over: Whether its time is over.
        of_age: Whether it is kept longer than the office's rule because of the client's age.
    """

    client: str
    code: str
    closed: date
    until: date
    years: int
    keeping: Keeping | None
    over: bool
    of_age: bool = False


def of_client(session: Session, client: str) -> Clock | None:
    """Return until when a client's file is kept, or `None` while it is open."""
    years, today = _rule(session)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return _clock(reader, clients.require(reader, client), years, today)


def review(session: Session) -> list[Clock]:
    """Return the files whose time is over or soon will be, earliest first."""
    years, today = _rule(session)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        files = [one for one in reader.latest(Kind.CLIENT, Client) if one.body.closed]
        clocks = [_clock(reader, one, years, today) for one in files]
    soon = today + timedelta(days=SOON_DAYS)
    near = [one for one in clocks if one is not None and one.until <= soon]
    return sorted(near, key=lambda one: (one.until, one.code))


def keep_longer(session: Session, client: str, until: date, reason: str) -> None:
    """Keep a closed file beyond the office's rule.

    Args:
        session: A counsellor's session.
        client: Record id of the client.
        until: The last day.
        reason: Why it is kept longer.

    Raises:
        KeepingReasonError: No reason is given.
        NotClosedError: The file is open.
        NotLongerError: The file is kept at least as long anyway.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not reason.strip():
        raise KeepingReasonError
    years, today = _rule(session)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        now = _clock(work, clients.require(work, client), years, today)
        if now is None:
            raise NotClosedError
        if until <= now.until or until <= today:
            raise NotLongerError(day=f"{now.until:%d-%m-%Y}")
        found = work.latest(Kind.KEEPING, Keeping, client)
        body = Keeping(until, reason.strip(), today)
        work.put(
            Kind.KEEPING, body, parent=client, record=found[-1].record if found else "", day=today
        )
        work.audit("file_kept_longer")


def _rule(session: Session) -> tuple[int, date]:
    session.require(Operation.READ_CLIENT_FILE)
    years = policy.read(session).retention_years_after_closing
    return years, session.today()


def _clock(reader: Reader, filed: Filed[Client], years: int, today: date) -> Clock | None:
    closed = filed.body.closed
    if closed is None:
        return None
    found = reader.latest(Kind.KEEPING, Keeping, filed.record)
    keeping = found[-1].body if found else None
    of_age = age.latest_birthday(reader, filed.record)
    until = kept_until(closed, years, keeping, of_age)
    by_rule = kept_until(closed, years, None, of_age)
    holds = keeping if until > by_rule else None
    longer = by_rule > kept_until(closed, years, None)
    return Clock(filed.record, filed.body.code, closed, until, years, holds, today > until, longer)
