"""Reminders of consents that end soon, and of clients who came of age and must now be asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.status import SOON, ConsentStatus, renewed, status, to_ask_client
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

LOOKED_BACK = timedelta(days=90)
"""How long after the 18th birthday the reminder to ask the client directly appears."""


@dataclass(frozen=True)
class Reminder:
    """A reminder about the consents in one file.

    Attributes:
        client: Record id of the client.
        code: The client's code.
        day: The last day of the first consent to end, or the client's 18th birthday.
    """

    client: str
    code: str
    day: date


def ending(session: Session) -> list[Reminder]:
    """Return the files with a consent that ends soon and is not renewed, earliest first."""
    now = session.data.tools.now()
    today = local_day(now)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = []
        for client in _between(reader, today, today + SOON):
            consents = reader.latest(Kind.CONSENT, Consent, client.record)
            again, about = renewed(consents), age.about(reader, client.record)
            days = [
                last_day(one.body)
                for one in consents
                if status(one.body, now, about, one.record in again) is ConsentStatus.ENDS_SOON
            ]
            if days:
                found.append(Reminder(client.record, client.body.code, min(days)))
    return sorted(found, key=lambda one: (one.day, one.code))


def of_age(session: Session) -> list[Reminder]:
    """Return the files of clients who came of age and must now be asked directly."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = []
        for client in _between(reader, today - LOOKED_BACK, today - timedelta(days=1)):
            day = age.birthday(reader, client.record)
            consents = reader.latest(Kind.CONSENT, Consent, client.record)
            if day is not None and day <= today and to_ask_client(consents, day):
                found.append(Reminder(client.record, client.body.code, day))
    return sorted(found, key=lambda one: (one.day, one.code))


def _between(reader: Reader, first: date, last: date) -> Iterable[Filed[Client]]:
    """Return the clients with an open file and a consent whose last day is in that span."""
    records = reader.transaction.records_between(Kind.CONSENT, first, last)
    for client in dict.fromkeys(reader.parent(record) for record in records):
        filed = reader.get(client, Client)
        if filed is not None and filed.body.closed is None:
            yield filed
