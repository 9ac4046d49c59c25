"""Informed consent: explains it to the client and records it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain import intake as ages
from counsel_desk.domain.consent import validity
from counsel_desk.domain.consent.consent import SHARING, Consent, Recipient
from counsel_desk.domain.consent.status import counselling_explained
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day, start_of
from counsel_desk.domain.records import Assessment, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import (
    consent_marks,
    consent_renewal,
    consent_terms,
    consent_text,
)
from counsel_desk.services.consent.consent_marks import Impression
from counsel_desk.services.consent.consent_terms import NoRecipientError
from counsel_desk.services.consent.consent_terms import Terms as Terms  # noqa: PLC0414 - its other name
from counsel_desk.services.consent.consent_text import Explained
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class OtherWordsError(KnownError):
    """The text of the consent has changed since it was shown to the client."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The words have changed since they were read to her. They stand here as they are now; "
        "please read them to her once more.",
    )


@dataclass(frozen=True)
class Asked:
    """What the consent form needs to know about the client.

    Attributes:
        recipients: The caseworkers of the office, to choose from.
        instruments: Keys of the questionnaires with results in the file.
        of_age: The latest possible 18th birthday; `None` if the age is unknown.
        child: Whether the client may be under 18 today.
        guardian: The client's guardian according to the intake; may be empty.
    """

    recipients: tuple[Recipient, ...]
    instruments: tuple[str, ...]
    of_age: date | None
    child: bool
    guardian: str


def recipients(session: Session) -> list[Recipient]:
    """Return the caseworkers of the office whom a client can choose from."""
    session.require(Operation.RELEASE_SUMMARY)
    office = session.data.office.name
    return [
        Recipient(name, "", office, at_desk=True)
        for _person, name in colleagues(session, Role.CASEWORKER)
    ]


def asked(session: Session, client: str) -> Asked:
    """Return what the consent form needs to know about the client."""
    offered = tuple(recipients(session))
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        taken = reader.latest(Kind.ASSESSMENT, Assessment, client)
        kept = age.find_intake(reader, client)
        of_age = age.birthday(reader, client)
    guardian = kept.body.guardian if kept else ages.Guardian()
    named = ", ".join(part for part in (guardian.name, guardian.relation) if part.strip())
    used = tuple(sorted({filed.body.instrument for filed in taken}))
    child = of_age is not None and session.today() < of_age
    return Asked(offered, used, of_age, child, named)


def explain(session: Session, client: str, terms: Terms) -> Explained:
    """Return what is read to the client, with gaps where nothing is chosen yet."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        ends = _last_day(terms, age.birthday(reader, client))
    return consent_text.explained(session.data.tools, session.data.office.name, terms, ends)


def record(
    session: Session,
    client: str,
    terms: Terms,
    impression: Impression | None = None,
    shown: str | None = None,
) -> str:
    """Record a consent together with the exact text that was explained.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        terms: What the client agrees to. A consent that another gives ends on the client's 18th
            birthday. What a renewal leaves out is withdrawn from the consents that it renews.
        impression: The mark put to it; `None` if there is none, or only on paper.
        shown: The text that was on screen when the client agreed; `None` to skip the check.

    Returns:
        The id of its record.

    Raises:
        OtherWordsError: The text on screen was not that of these terms.
        BeforeBirthError: It would begin before the client was born.
        KnownError: Something essential is missing; see `consent_terms`.
    """
    terms = _checked(session, terms)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        age.refuse_before_birth(work, client, terms.starts)
        if terms.renews and work.parent(terms.renews) != client:
            raise NoSuchRecordError
        body = _made(session, work, client, terms)
        if shown is not None and shown != body.explained:
            raise OtherWordsError
        if impression is not None:
            mark = consent_marks.keep(session, work, client, impression)
            body = replace(body, giving=replace(body.giving, mark=mark))
        if terms.renews:
            consent_renewal.withdraw_left_out(session, work, terms.renews, body)
        made = work.put(Kind.CONSENT, body, parent=client, day=last_day(body))
        work.audit("consent_renewed" if terms.renews else "consent_recorded")
    return made


def add_mark(session: Session, consent: str, impression: Impression) -> None:
    """Add the mark that was put to a consent on paper, replacing an earlier one.

    Raises:
        NoSuchRecordError: There is no such consent.
        KnownError: It is not a picture, or there is no room for it.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(consent, Consent)
        if found is None:
            raise NoSuchRecordError
        mark = consent_marks.keep(session, work, work.parent(consent), impression)
        if found.body.giving.mark:
            work.erase(found.body.giving.mark)
        body = replace(found.body, giving=replace(found.body.giving, mark=mark))
        day = None if body.withdrawn else last_day(body)
        work.put(Kind.CONSENT, body, record=consent, day=day)
        work.audit("consent_mark_added")


def _checked(session: Session, terms: Terms) -> Terms:
    """Return complete terms, without parts and recipient if the purpose shares nothing."""
    consent_terms.check(terms)
    if terms.purpose not in SHARING:
        return replace(terms, parts=frozenset(), recipient=None)
    if not _known(session, terms.recipient):
        raise NoRecipientError
    return terms


def _made(session: Session, reader: Reader, client: str, terms: Terms) -> Consent:
    tools, of_age = session.data.tools, age.birthday(reader, client)
    consent_terms.check_age(terms.giving, of_age, local_day(tools.now()))
    ends = _last_day(terms, of_age)
    read_out = consent_text.explained(tools, session.data.office.name, terms, ends)
    return Consent(
        terms.purpose,
        terms.parts,
        terms.recipient,
        terms.language,
        start_of(terms.starts),
        start_of(ends + timedelta(days=1)),
        terms.giving,
        read_out.text,
        terms.conditions.strip(),
        terms.renews,
        symbols=read_out.symbols,
    )


def _last_day(terms: Terms, of_age: date | None) -> date:
    return validity.last_day_of(terms.giving, terms.ends, of_age)


def _known(session: Session, recipient: Recipient | None) -> bool:
    return recipient is not None and (not recipient.at_desk or recipient in recipients(session))


def counselling_talked_over(session: Session, client: str) -> bool:
    """Return whether a consent to counselling itself was ever recorded; for information only."""
    return counselling_explained(of_client(session, client))


def of_client(session: Session, client: str) -> list[Filed[Consent]]:
    """Return a client's consents, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.CONSENT, Consent, client)[::-1]
