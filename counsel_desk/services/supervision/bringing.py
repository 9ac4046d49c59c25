"""What a counsellor may bring of a client: never who they are, and what the client agreed to.

The vault of the two gets no id, no code and no name of a client. It gets at most the last day of
the client's consent to supervision, so that both know under what a case is talked about.
"""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.consent import validity
from counsel_desk.domain.consent.consent import Consent, Purpose
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.supervision.supervision import About, AgendaPoint
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, identifying_details
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.supervision import kept
from counsel_desk.services.work.session import Session


class NotAgreedError(KnownError):
    """No consent of the client to supervision holds now."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This client has not agreed to supervision, or not any more. Please bring it without "
        "anything that shows who they are, or ask them first.",
    )
    about = ("client",)


@dataclass(frozen=True)
class Brought:
    """What is known of a client that a counsellor may want to talk about.

    Attributes:
        client: Record id of the client.
        code: Their code.
        known: The names, places and the day of birth in the file, to look for in what is written.
        agreed_until: The last day of their consent to supervision; `None` if none holds.
    """

    client: str
    code: str
    known: Known
    agreed_until: date | None


def clients(session: Session) -> list[tuple[str, str]]:
    """Return the ids and codes of the open files, by code."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest(Kind.CLIENT, Client)
    open_ = [(one.record, one.body.code) for one in found if one.body.closed is None]
    return sorted(open_, key=lambda pair: pair[1])


def about(session: Session, client: str) -> Brought:
    """Return what is known of a client.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    known = identifying_details.known(session, client)
    now = session.data.tools.now()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        body = reader.get(client, Client)
        consents = reader.latest(Kind.CONSENT, Consent, client)
        about_client = age.about(reader, client)
    ends = [
        last_day(one.body)
        for one in consents
        if one.body.purpose is Purpose.SUPERVISION and validity.holds(one.body, now, about_client)
    ]
    return Brought(client, body.body.code if body else "", known, max(ends, default=None))


def bring(session: Session, pair: str, words: str, client: str, record: str = "") -> str:
    """Put something on the agenda that is about a client who agreed to supervision.

    Args:
        session: A counsellor's.
        pair: Id of the vault of the two.
        words: What it is; without anything that shows who the client is.
        client: Record id of the client; it is not kept there.
        record: As in `kept.put`.

    Raises:
        NotAgreedError: No consent of theirs to supervision holds now.
    """
    session.require(Operation.READ_CLIENT_FILE)
    until = about(session, client).agreed_until
    if until is None:
        raise NotAgreedError
    return kept.put(session, pair, AgendaPoint(words, About.AGREED, until), record)
