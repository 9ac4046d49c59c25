"""Informed consent: explains it to the client and records it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from counsel_desk.domain import intake as ages
from counsel_desk.domain.consent import validity
from counsel_desk.domain.consent.about_client import NOTHING_SAID, AboutClient, about_client
from counsel_desk.domain.consent.consent import SHARING, Consent, Purpose, Recipient
from counsel_desk.domain.consent.status import counselling_explained
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day, start_of
from counsel_desk.domain.records import Assessment, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients, legal_holds
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.complaints import complaints
from counsel_desk.services.consent import (
    consent_marks,
    consent_renewal,
    consent_terms,
    consent_text,
)
from counsel_desk.services.consent.consent_marks import Impression
from counsel_desk.services.consent.consent_terms import NoRecipientError
from counsel_desk.services.consent.consent_terms import Terms as Terms  # noqa: PLC0414 - its other name
from counsel_desk.services.consent.consent_text import Explained, Readers
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class OtherWordsError(KnownError):
    """The text of the consent has changed since it was shown to the client."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The words have changed since they were read out. They are shown here as they are now;"
        " please read them out once more.",
    )


@dataclass(frozen=True)
class Asked:
    """What the consent form needs to know about the client.

    Attributes:
        recipients: The caseworkers of the office, to choose from.
        instruments: Keys of the questionnaires with results in the file.
        of_age: The latest possible 18th birthday; `None` if the age is unknown or in doubt.
        child: Whether the client may be under 18 today.
        guardian: The client's guardian according to the intake; empty if none is named, or if the
            guardian may not be safe.
        marks: Whether the office keeps signatures and thumb impressions as pictures.
        about: What the intake says about who may consent.
        keeps_guardian: Whether the intake holds anything about a guardian.
    """

    recipients: tuple[Recipient, ...]
    instruments: tuple[str, ...]
    of_age: date | None
    child: bool
    guardian: str
    marks: bool = False
    about: AboutClient = NOTHING_SAID
    keeps_guardian: bool = False


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
    about = about_client(kept.body if kept else None)
    noted = kept.body.guardian if kept else ages.Guardian()
    guardian = ages.Guardian() if about.guardian_may_harm else noted
    named = ", ".join(part for part in (guardian.name, guardian.relation) if part.strip())
    used = tuple(sorted({filed.body.instrument for filed in taken}))
    child, keeps = about.may_be_child(session.today()), noted != ages.Guardian()
    marks = policy.read(session).marks_kept
    return Asked(offered, used, of_age, child, named, marks, about, keeps)


def about(session: Session, client: str) -> AboutClient:
    """Return what a client's intake says today about who may consent for them."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return age.about(reader, client)


def explain(session: Session, client: str, terms: Terms) -> Explained:
    """Return what is read to the client, with gaps where nothing is chosen yet."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        ends = _last_day(terms, age.birthday(reader, client))
        young = _is_young(session, reader, client)
    tools, office = session.data.tools, session.data.office.name
    named = _readers(session, terms)
    return consent_text.explained(tools, office, terms, ends, named, young=young)


def _readers(session: Session, terms: Terms) -> Readers:
    """Return the people of the office whom a consent to these terms names."""
    chosen = terms.recipient.name if terms.recipient else ""

    def names(role: Role) -> tuple[str, ...]:
        known = colleagues(session, role)
        return tuple(name for person, name in known if person != session.me.person)

    return Readers(
        names(Role.COUNSELLOR),
        names(Role.SUPERVISOR),
        tuple(name for name in names(Role.CASEWORKER) if name != chosen),
        complaints.name(session),
    )


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
        client = work.parent(consent)
        mark = consent_marks.keep(session, work, client, impression)
        if found.body.giving.mark and not legal_holds.in_force(work, client):
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
    tools = session.data.tools
    consent_terms.check_client(terms.giving, age.about(reader, client), local_day(tools.now()))
    ends = _last_day(terms, age.birthday(reader, client))
    young = _is_young(session, reader, client)
    named, office = _readers(session, terms), session.data.office.name
    read_out = consent_text.explained(tools, office, terms, ends, named, young=young)
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
        study=terms.study if terms.purpose is Purpose.RESEARCH else None,
    )


def _is_young(session: Session, reader: Reader, client: str) -> bool:
    """Return whether the short words for younger children are read, by the age that was said."""
    kept = age.find_intake(reader, client)
    born = ages.youngest_birth_said(kept.body) if kept else None
    return born is not None and ages.years_after(born, consent_text.SHORT_UNTIL) > session.today()


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
