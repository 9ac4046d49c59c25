"""Builds a summary from the categories consented to, and releases exactly that."""

import hashlib
from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.consent.consent import Consent, Part, Purpose, Recipient
from counsel_desk.domain.consent.gate import Refusal, gate
from counsel_desk.domain.disclosure import Agreement, Disclosure, Reading, Step, Way
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import (
    CATEGORIES,
    PURPOSES,
    SCHEME_LAW,
    Scheme,
    Section,
    Summary,
    SummaryType,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters, registration
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.release import suggestions
from counsel_desk.services.release.summary_sheet import in_order, summary_sheet
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


class NotCoveredError(KnownError):
    """The client's consent does not cover a release.

    Attributes:
        refusals: Every reason.
        not_covered: The parts that the consent does not name.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The consent does not cover this, so nothing has left. The reasons are listed here. "
        "Please change the summary, or ask the client again.",
    )

    def __init__(self, refusals: tuple[Refusal, ...], not_covered: frozenset[Part]) -> None:
        super().__init__()
        self.refusals, self.not_covered = refusals, not_covered


class SummaryEmptyError(KnownError):
    """Every part of a summary is empty."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This summary is empty. Please write at least one part of it."
    )


class ChangedSinceError(KnownError):
    """The summary is no longer what the client agreed to."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The summary was changed after the client agreed to it, so nothing has left. Please "
        "show it to them once more.",
    )


class NotOfThisTypeError(KnownError):
    """A summary's type does not fit its purpose, or does not include one of its parts.

    The window offers neither.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This type of summary does not fit what the client agreed to, so nothing has left. "
        "Please choose another type.",
    )
    about = ("summary_type",)


class SchemeMissingError(KnownError):
    """A statement for a claim does not say for which scheme it is written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please choose the compensation scheme that this statement is written for. Nothing has "
        "left.",
    )
    about = ("scheme",)


@dataclass(frozen=True)
class Draft:
    """A summary that is being written.

    Attributes:
        consent: Record id of the consent it relies on.
        type: The type of summary.
        purpose: What it may be used for.
        recipient: Who is to receive it.
        about: How the recipient will know whom it is about; may be empty.
        language: Its language, two letters.
        sections: Its content; empty sections are left out.
        scheme: The compensation scheme, for an impact statement.
    """

    consent: str
    type: SummaryType
    purpose: Purpose
    recipient: Recipient
    about: str
    language: str
    sections: tuple[Section, ...]
    scheme: Scheme | None = None


@dataclass(frozen=True)
class Preview:
    """What the client is shown before anything leaves.

    Attributes:
        document: What the recipient would read.
        digest: Digest of the content; the client's agreement applies to nothing else.
    """

    document: Document
    digest: str


def suggest(session: Session, client: str, part: Part, language: str) -> str:
    """Return a first wording from the file, or ``""``; never anything written in a note."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return suggestions.suggest(session.data.tools, reader, client, part, language)


def suggested_scheme(session: Session, client: str) -> Scheme | None:
    """Return the scheme that fits a client's age, for the counsellor to confirm; else `None`."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        of_age = age.birthday(reader, client)
    return Scheme.CHILD if of_age is not None and of_age > session.today() else None


def preview(session: Session, draft: Draft) -> Preview:
    """Return what the recipient would read, for the client to read first.

    Raises:
        NotCoveredError: The consent does not cover it.
        SummaryEmptyError: Every section is empty.
        NotOfThisTypeError: Its type does not fit.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as reader:
        consent = covering_consent(session, reader, draft)
    summary = build_summary(session, draft, consent.body, "")
    return Preview(sheet_for(session, draft, summary), digest_of(summary, draft.recipient))


def sheet_for(session: Session, draft: Draft, summary: Summary) -> Document:
    """Return the pages as they leave: with the recipient's name at the foot if that is outside.

    What goes to a caseworker stays at that desk, and each copy that is saved there is marked.
    """
    name = "" if draft.recipient.at_desk else draft.recipient.name
    return summary_sheet(session.data.tools, session.data.office.name, summary, name)


def digest_of(summary: Summary, recipient: Recipient) -> str:
    """Return the SHA-256 of a summary and its recipient, in hexadecimal digits.

    The link is left out: the client agrees before there is one.
    """
    content = msgspec.json.encode((replace(summary, link=""), recipient), order="sorted")
    return hashlib.sha256(content).hexdigest()


def release(session: Session, draft: Draft, digest: str, reading: Reading) -> str:
    """Send a summary to the caseworker whom the client named.

    The disclosure ledger keeps what left, with its digest and the client's agreement.

    Args:
        session: A counsellor's session.
        draft: What the client agreed to.
        digest: Digest of the preview that the client agreed to.
        reading: How the client came to know the content.

    Returns:
        The name of the recipient.

    Raises:
        NotCoveredError: The consent does not cover it at this moment.
        SummaryEmptyError: Every section is empty.
        NotOfThisTypeError: Its type does not fit.
        ChangedSinceError: It is not what the client agreed to.
        NotReachableError: The recipient is not, or no longer, a caseworker of the office.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        consent = covering_consent(session, work, draft)
        recipient = _caseworker(session, draft.recipient)
        summary = build_summary(session, draft, consent.body, new_id())
        agreement = agreement_to(session, summary, draft, consent.body, digest, reading)
        body = msgspec.json.encode(summary, order="sorted")
        expires = consent.body.ends
        work.post(
            letters.seal(
                session,
                work,
                letters.SUMMARY,
                summary.link,
                recipient,
                draft.consent,
                expires,
                body,
            )
        )
        enter(session, work, draft, summary, agreement, Way.DESK)
        work.audit("summary_released")
    return recipient.name


def _caseworker(session: Session, recipient: Recipient) -> Certificate:
    if not recipient.at_desk:
        raise NotReachableError
    return letters.recipient_named(session, recipient.name, Role.CASEWORKER)


def covering_consent(session: Session, reader: Reader, draft: Draft) -> Filed[Consent]:
    """Return the consent that a draft relies on, if the gate opens for the whole draft.

    Raises:
        NotCoveredError: The gate stays closed.
        SummaryEmptyError: Every section of the draft is empty.
        NotOfThisTypeError: Its type does not fit its purpose, or does not include a section.
        SchemeMissingError: It is an impact statement, and no scheme was chosen.
        NoSuchRecordError: There is no such consent.
    """
    consent = reader.get(draft.consent, Consent)
    if consent is None:
        raise NoSuchRecordError
    asked = [section.part for section in draft.sections if section.text.strip()]
    now = session.data.tools.now()
    # The age or the guardian may have been recorded or corrected since the consent was given.
    about = age.about(reader, reader.parent(draft.consent))
    verdict = gate(consent.body, asked, draft.recipient, draft.purpose, now, about)
    if verdict.refusals == (Refusal.NOTHING_ASKED,):
        raise SummaryEmptyError
    if not verdict.open:
        raise NotCoveredError(verdict.refusals, verdict.not_covered)
    categories = {part.category for part in asked}
    if draft.purpose not in PURPOSES[draft.type] or not categories <= set(CATEGORIES[draft.type]):
        raise NotOfThisTypeError
    if draft.type is SummaryType.IMPACT_STATEMENT and draft.scheme is None:
        raise SchemeMissingError
    return consent


def build_summary(session: Session, draft: Draft, consent: Consent, link: str) -> Summary:
    """Turn a draft into the summary that is released under a consent."""
    sections = in_order(
        draft.type,
        (
            replace(section, text=section.text.strip())
            for section in draft.sections
            if section.text.strip()
        ),
    )
    today = session.today()
    return Summary(
        link,
        draft.type,
        draft.about.strip(),
        draft.purpose,
        draft.language,
        sections,
        today,
        session.me.name,
        last_day(consent),
        consent.conditions,
        cites=_cites(session, draft),
        registration=_registration(session, draft),
    )


def _cites(session: Session, draft: Draft) -> str:
    if draft.type is not SummaryType.IMPACT_STATEMENT or draft.scheme is None:
        return ""
    answers, keys = policy.read(session).law, SCHEME_LAW[draft.scheme]
    return "\n".join(law_text(session.data.tools, answers, draft.language, *keys))


def _registration(session: Session, draft: Draft) -> str:
    statement = draft.type is SummaryType.IMPACT_STATEMENT
    return str(registration.read(session)) if statement else ""


def agreement_to(
    session: Session,
    summary: Summary,
    draft: Draft,
    consent: Consent,
    digest: str,
    reading: Reading,
) -> Agreement:
    """Return the client's agreement, given now, to the summary with this digest.

    The summary may be written in the recipient's language; a client who reads it reads that one,
    and hears it in the language of the consent.

    Raises:
        ChangedSinceError: The digest is of something else.
    """
    if digest_of(summary, draft.recipient) != digest:
        raise ChangedSinceError
    language = draft.language if reading is Reading.BY_CLIENT else consent.language
    return Agreement(session.data.tools.now(), digest, reading, language)


def enter(
    session: Session,
    work: Work,
    draft: Draft,
    summary: Summary,
    agreement: Agreement,
    way: Way,
) -> None:
    """Record in the ledger what left, how, and the client's agreement to it."""
    entry = Disclosure(
        Step.RELEASED,
        session.data.tools.now(),
        draft.consent,
        draft.recipient,
        draft.purpose,
        tuple(section.part for section in summary.sections),
        summary.link,
        hashlib.sha256(msgspec.json.encode(summary, order="sorted")).hexdigest(),
        summary,
        way,
        agreement,
    )
    work.put(Kind.DISCLOSURE, entry, parent=work.parent(draft.consent))
