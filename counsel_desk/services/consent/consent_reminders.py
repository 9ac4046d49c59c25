"""Consents that come to their end, and those that she is to be asked for herself now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.domain.appointments.appointment import local_day
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.standing import SOON, Standing, renewed, standing, to_ask_herself
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

LOOKED_BACK = timedelta(days=90)
"""So long after her birthday it is said that she herself is to be asked."""


@dataclass(frozen=True)
class Reminder:
    """What is to be said of the consents in one file.

    Attributes:
        client: Record id of the client.
        code: Hers.
        day: The last day of the first consent that ends, or her 18th birthday.
    """

    client: str
    code: str
    day: date


def ending(session: Session) -> list[Reminder]:
    """Return the files in which a consent ends soon and none renews it, the first one first."""
    now = session.data.tools.now()
    today = local_day(now)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = []
        for client in _between(reader, today, today + SOON):
            consents = reader.latest(Kind.CONSENT, Consent, client.record)
            again = renewed(consents)
            days = [
                last_day(one.body)
                for one in consents
                if standing(one.body, now, one.record in again) is Standing.ENDS_SOON
            ]
            if days:
                found.append(Reminder(client.record, client.body.code, min(days)))
    return sorted(found, key=lambda one: (one.day, one.code))


def of_age(session: Session) -> list[Reminder]:
    """Return the files of those who came of age and are to be asked themselves now."""
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = []
        for client in _between(reader, today - LOOKED_BACK, today - timedelta(days=1)):
            day = age.birthday(reader, client.record)
            consents = reader.latest(Kind.CONSENT, Consent, client.record)
            if day is not None and day <= today and to_ask_herself(consents, day):
                found.append(Reminder(client.record, client.body.code, day))
    return sorted(found, key=lambda one: (one.day, one.code))


def _between(reader: Reader, first: date, last: date) -> Iterable[Filed[Client]]:
    """Return the clients whose work goes on and who have a consent with its last day then."""
    records = reader.transaction.records_between(Kind.CONSENT, first, last)
    for client in dict.fromkeys(reader.parent(record) for record in records):
        filed = reader.get(client, Client)
        if filed is not None and filed.body.closed is None:
            yield filed
