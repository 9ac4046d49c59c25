"""Building a summary from consented categories, and releasing exactly that."""

import hashlib
from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.appointments.appointment import local_day
from counsel_desk.domain.consent.consent import Consent, Part, Purpose, Recipient, Refusal, gate
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.release import (
    CATEGORIES,
    PURPOSES,
    Agreement,
    Disclosure,
    Reading,
    Section,
    Step,
    Summary,
    SummaryType,
    Way,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent_terms
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.release import suggestions
from counsel_desk.services.release.summary_sheet import in_order, summary_sheet
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id


class NotCoveredError(KnownError):
    """Her consent does not carry the release.

    Attributes:
        refusals: Every reason.
        not_covered: The parts that her consent does not name.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her consent does not cover this, so nothing has left. The reasons are listed here. "
        "Please change the summary, or ask her again.",
    )

    def __init__(self, refusals: tuple[Refusal, ...], not_covered: frozenset[Part]) -> None:
        super().__init__()
        self.refusals, self.not_covered = refusals, not_covered


class SummaryEmptyError(KnownError):
    """Every part of a summary was left empty."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This summary is empty. Please write at least one part of it."
    )


class ChangedSinceError(KnownError):
    """What is to leave is not what she said yes to."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The summary was changed after she agreed to it, so nothing has left. Please show it to "
        "her once more.",
    )


class NotOfThisTypeError(KnownError):
    """A summary is of a type that is not written for its purpose, or tells what the type does not.

    The window offers neither.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This type of summary does not fit what she agreed to, so nothing has left. Please choose "
        "another type.",
    )


@dataclass(frozen=True)
class Draft:
    """A summary that is being written.

    Attributes:
        consent: Record id of the consent it rests on.
        type: Of summary.
        purpose: What it may be used for.
        recipient: Who is to get it.
        about: The words by which the recipient will know whom it is about; may be empty.
        language: In which it is written, two letters.
        sections: What it says; empty ones are left out.
    """

    consent: str
    type: SummaryType
    purpose: Purpose
    recipient: Recipient
    about: str
    language: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Preview:
    """What she is shown before anything leaves.

    Attributes:
        document: What the recipient would read.
        digest: Of its words: her yes holds for these alone.
    """

    document: Document
    digest: str


def suggest(session: Session, client: str, part: Part, language: str) -> str:
    """Return a first wording from the file, or ``""``; never anything from a note."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return suggestions.suggest(session.data.tools, reader, client, part, language)


def preview(session: Session, draft: Draft) -> Preview:
    """Return what the recipient would read, for the client to read first.

    Raises:
        NotCoveredError: Her consent does not carry it.
        SummaryEmptyError: It says nothing.
        NotOfThisTypeError: Its type does not fit.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as reader:
        consent = covered(session, reader, draft)
    summary = made(session, draft, consent.body, "")
    return Preview(sheet_for(session, draft, summary), digest_of(summary, draft.recipient))


def sheet_for(session: Session, draft: Draft, summary: Summary) -> Document:
    """Return the pages as they leave: marked with whom they are for, where that is outside.

    What goes to a caseworker's desk stays inside it; each copy that is saved there is marked.
    """
    name = "" if draft.recipient.at_desk else draft.recipient.name
    return summary_sheet(session.data.tools, summary, name)


def digest_of(summary: Summary, recipient: Recipient) -> str:
    """Return the SHA-256 of what a summary says and of whom it says it to, in hexadecimal digits.

    The link is no part of it: she says yes before there is one.
    """
    told = msgspec.json.encode((replace(summary, link=""), recipient), order="sorted")
    return hashlib.sha256(told).hexdigest()


def release(session: Session, draft: Draft, digest: str, reading: Reading) -> str:
    """Send a summary to the caseworker whom she named.

    What left is frozen in the disclosure ledger with its digest, and with her yes to it.

    Args:
        session: A counsellor's.
        draft: What she agreed to.
        digest: Of the preview that she agreed to.
        reading: How she came to know it.

    Returns:
        The name of the recipient.

    Raises:
        NotCoveredError: Her consent does not carry it at this instant.
        SummaryEmptyError: It says nothing.
        ChangedSinceError: It is not what she agreed to.
        NotReachableError: The recipient is no caseworker of the office, or not any more.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        consent = covered(session, work, draft)
        recipient = _caseworker(session, draft.recipient)
        summary = made(session, draft, consent.body, new_id())
        agreement = agreed(session, summary, draft, digest, reading)
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


def covered(session: Session, reader: Reader, draft: Draft) -> Filed[Consent]:
    """Return the consent, once the gate has opened for the whole draft.

    Raises:
        NotCoveredError: It does not.
        SummaryEmptyError: The draft says nothing.
        NotOfThisTypeError: Its type is not for its purpose, or does not tell what it tells.
        ChildAloneError: She gave the consent alone, and is under 18 as is known now.
        OfAgeError: Another gave it for her, and she is of age as is known now.
        NoSuchRecordError: There is no such consent.
    """
    consent = reader.get(draft.consent, Consent)
    if consent is None:
        raise NoSuchRecordError
    asked = [section.part for section in draft.sections if section.text.strip()]
    now = session.data.tools.now()
    verdict = gate(consent.body, asked, draft.recipient, draft.purpose, now)
    if verdict.refusals == (Refusal.NOTHING_ASKED,):
        raise SummaryEmptyError
    if not verdict.open:
        raise NotCoveredError(verdict.refusals, verdict.not_covered)
    told = {part.category for part in asked}
    if draft.purpose not in PURPOSES[draft.type] or not told <= set(CATEGORIES[draft.type]):
        raise NotOfThisTypeError
    # Her age may have become known, or been put right, after she gave it.
    of_age = age.birthday(reader, reader.parent(draft.consent))
    consent_terms.check_age(consent.body.giving, of_age, local_day(now))
    return consent


def made(session: Session, draft: Draft, consent: Consent, link: str) -> Summary:
    """Return the summary that a draft makes under a consent."""
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
    )


def agreed(
    session: Session, summary: Summary, draft: Draft, digest: str, reading: Reading
) -> Agreement:
    """Return her yes, given now to what `digest` stands for.

    Raises:
        ChangedSinceError: It stands for other words.
    """
    if digest_of(summary, draft.recipient) != digest:
        raise ChangedSinceError
    return Agreement(session.data.tools.now(), digest, reading, draft.language)


def enter(
    session: Session,
    work: Work,
    draft: Draft,
    summary: Summary,
    agreement: Agreement,
    way: Way,
) -> None:
    """Freeze in the ledger what left, how, and her yes to it."""
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
