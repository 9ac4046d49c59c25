"""Building a summary from consented categories, and releasing exactly that."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

import msgspec

from counsel_desk.domain.consent import Category, Consent, Purpose, Refusal, gate
from counsel_desk.domain.documents import Document
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Disclosure, Filed, Kind, Section, Step, Summary
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import post, suggestions
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.consent import NoRecipientError
from counsel_desk.services.session import Reader, Session, new_id
from counsel_desk.services.summary_sheet import summary_sheet
from counsel_desk.services.wording import last_day


class NotCoveredError(KnownError):
    """Her consent does not carry the release.

    Attributes:
        refusals: Every reason.
        not_covered: The categories that her consent does not name.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Her consent does not cover this, so nothing has left. The reasons are listed here. "
        "Please change the summary, or ask her again.",
    )

    def __init__(self, refusals: tuple[Refusal, ...], not_covered: frozenset[Category]) -> None:
        super().__init__()
        self.refusals, self.not_covered = refusals, not_covered


class SummaryEmptyError(KnownError):
    """Every part of a summary was left empty."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This summary is empty. Please write at least one part of it."
    )


@dataclass(frozen=True)
class Draft:
    """A summary that is being written.

    Attributes:
        consent: Record id of the consent it rests on.
        purpose: What it may be used for.
        recipient: Id of who is to get it.
        about: The words by which the recipient will know whom it is about; may be empty.
        language: In which it is written, two letters.
        sections: What it says; empty parts are left out.
    """

    consent: str
    purpose: Purpose
    recipient: str
    about: str
    language: str
    sections: tuple[Section, ...]


def suggest(session: Session, client: str, category: Category, language: str) -> str:
    """Return a first wording from the file, or ``""``; never anything from a note."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return suggestions.suggest(session.desk.tools, reader, client, category, language)


def preview(session: Session, draft: Draft) -> Document:
    """Return what the recipient would read, for the client to read first.

    Raises:
        NotCoveredError: Her consent does not carry it.
        SummaryEmptyError: It says nothing.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as reader:
        consent = _covered(session, reader, draft)
    return summary_sheet(session.desk.tools, _summary(session, draft, consent.body, ""))


def release(session: Session, draft: Draft) -> str:
    """Send a summary to the caseworker whom she named.

    What left is frozen in the disclosure ledger with its digest.

    Args:
        session: A counsellor's.
        draft: What she agreed to after she read it.

    Returns:
        The name of the recipient.

    Raises:
        NotCoveredError: Her consent does not carry it at this instant.
        SummaryEmptyError: It says nothing.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_SUMMARY) as work:
        consent = _covered(session, work, draft)
        recipient = post.recipient_of(session, draft.recipient)
        if Role.CASEWORKER not in recipient.roles:
            raise NoRecipientError
        summary = _summary(session, draft, consent.body, new_id())
        body = msgspec.json.encode(summary, order="sorted")
        expires = consent.body.ends
        work.post(
            post.seal(
                session, work, post.SUMMARY, summary.link, recipient, draft.consent, expires, body
            )
        )
        entry = _entry(session, draft, recipient.name, summary, hashlib.sha256(body).hexdigest())
        work.put(Kind.DISCLOSURE, entry, parent=work.parent(draft.consent))
        work.audit("summary_released")
    return recipient.name


def _covered(session: Session, reader: Reader, draft: Draft) -> Filed[Consent]:
    """Return the consent, once the gate has opened for the whole draft."""
    consent = reader.get(draft.consent, Consent)
    if consent is None:
        raise NoSuchRecordError
    asked = [section.category for section in draft.sections if section.text.strip()]
    verdict = gate(consent.body, asked, draft.recipient, draft.purpose, session.desk.tools.now())
    if verdict.refusals == (Refusal.NOTHING_ASKED,):
        raise SummaryEmptyError
    if not verdict.open:
        raise NotCoveredError(verdict.refusals, verdict.not_covered)
    return consent


def _summary(session: Session, draft: Draft, consent: Consent, link: str) -> Summary:
    sections = tuple(
        replace(section, text=section.text.strip())
        for section in draft.sections
        if section.text.strip()
    )
    today: date = session.desk.tools.now().astimezone().date()
    return Summary(
        link,
        draft.about.strip(),
        draft.purpose,
        draft.language,
        sections,
        today,
        session.me.name,
        last_day(consent),
    )


def _entry(
    session: Session, draft: Draft, recipient_name: str, summary: Summary, digest: str
) -> Disclosure:
    return Disclosure(
        Step.RELEASED,
        session.desk.tools.now(),
        draft.consent,
        draft.recipient,
        recipient_name,
        draft.purpose,
        tuple(section.category for section in summary.sections),
        summary.link,
        digest,
        summary,
    )
