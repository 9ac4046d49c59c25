"""Letters to an office that has not answered: fixed sentences, and a name only with consent.

A letter contains the kind of entitlement and its dates. The number under which the office keeps the
application names the client to it as well as a name would, so it needs the same consent; a letter
that names nobody has our own reference instead, which no letter with a name ever has. What is asked
for in words, the contact and the answers of other offices are never in it.

Every letter stands in the client's disclosure ledger.
"""

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Consent, Recipient
from counsel_desk.domain.consent.gate import gate
from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.documents import Block, Document, Facts, Notice, Signature, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.referrals import LetterMade, Referral, Rung, purpose_of
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients
from counsel_desk.services.consent.consent_text import NAMING
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.referrals import referrals
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

CONTEXT = "letters"
_NAMING = (NAMING,)
_TITLE = QT_TRANSLATE_NOOP("letters", "Reminder: application awaiting a reply")
_TO = QT_TRANSLATE_NOOP("letters", "To")
_DAY = QT_TRANSLATE_NOOP("letters", "Date")
_ABOUT = QT_TRANSLATE_NOOP("letters", "About")
_OURS = QT_TRANSLATE_NOOP("letters", "Our reference")
_YOURS = QT_TRANSLATE_NOOP("letters", "Reference of the office")
_APPLIED = QT_TRANSLATE_NOOP("letters", "Applied for on")
_PROMISED = QT_TRANSLATE_NOOP("letters", "Answer promised by")
_FOR_SOMEONE = QT_TRANSLATE_NOOP("letters", "We write on behalf of a person whom we support.")
_FOR_CLIENT = QT_TRANSLATE_NOOP(
    "letters", "We write on behalf of {name}, who has agreed to be named in this letter."
)
_WAITING = QT_TRANSLATE_NOOP(
    "letters", "The application named above has not been answered up to today, as far as we know."
)
_BEFORE = QT_TRANSLATE_NOOP("letters", "Before this letter we wrote to: {offices}.")
_PLEASE = QT_TRANSLATE_NOOP(
    "letters",
    "We ask you to look into it, and to let us know in writing what has been done and by which "
    "day it will be decided.",
)
_NAMES_NOBODY = QT_TRANSLATE_NOOP(
    "letters",
    "This letter names nobody. Please give our reference in your answer. If you need to know whom "
    "it is about, please ask us; we will ask the person first.",
)
_SIGNED = QT_TRANSLATE_NOOP("letters", "For the organisation (name, day, signature)")


class NoLiveConsentError(KnownError):
    """A letter was to name the client, and no valid consent covers that."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "No consent in force names this office for it. Please ask the client and record it"
        " under Consents, with the office as it is named in the letter, or make the letter"
        " without the name.",
    )
    about = ("office",)


@dataclass(frozen=True)
class Letter:
    """The options for a letter.

    Attributes:
        rung: The rung of the ladder that it goes to.
        office: The office; may be empty.
        language: Its language, two letters.
        named: Whether it names the client, by name and by the office's own number.
    """

    rung: Rung
    office: str
    language: str
    named: bool = False


def consent_for_naming(session: Session, referral: str, office: str) -> Filed[Consent] | None:
    """Return the consent that would allow a letter to an office to name the client, or `None`.

    Args:
        session: A counsellor's session.
        referral: Record id of the referral.
        office: The office that the letter would go to.

    Raises:
        NoSuchRecordError: There is no such referral.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        body, client = referrals.require(reader, referral).body, reader.parent(referral)
        return _consent(reader, client, body, office, session.data.tools.now())


def make(session: Session, referral: str, letter: Letter) -> Document:
    """Make a letter and record that it was made.

    Raises:
        NoSuchRecordError: There is no such referral.
        NoLiveConsentError: It was to name the client, and no valid consent covers that.
    """
    tools = session.data.tools
    now = tools.now()
    today = local_day(now)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        body = referrals.require(work, referral).body
        client = clients.require(work, work.parent(referral)).body
        consent = None
        if letter.named:
            consent = _consent(work, work.parent(referral), body, letter.office, now)
            if consent is None:
                raise NoLiveConsentError
        name = (client.name or client.code) if consent else ""
        document = _document(tools, session.data.office.name, body, letter, name, today)
        made = LetterMade(
            letter.rung,
            today,
            letter.language,
            consent.record if consent else "",
            hashlib.sha256(msgspec.json.encode(document)).hexdigest(),
        )
        work.put(
            Kind.REFERRAL,
            replace(body, letters=(*body.letters, made)),
            record=referral,
            day=body.sent,
        )
        _enter(session, work, referral, letter, made)
        work.audit("letter_printed")
    return document


def _enter(session: Session, work: Work, referral: str, letter: Letter, made: LetterMade) -> None:
    """Enter a letter in the client's ledger, whether it names the client or not."""
    client = work.parent(referral)
    language = clients.require(work, client).body.document_language
    word = speaker(session.data.tools, words.CONTEXT, language)
    office = letter.office.strip() or word(words.RUNGS[letter.rung])
    entry = Disclosure(
        Step.RELEASED,
        session.data.tools.now(),
        made.consent,
        Recipient(office),
        purpose_of(referrals.require(work, referral).body.service),
        _NAMING,
        new_id(),
        made.digest,
        None,
        Way.LETTER,
    )
    work.put(Kind.DISCLOSURE, entry, parent=client)


def _consent(
    reader: Reader, client: str, referral: Referral, office: str, now: datetime
) -> Filed[Consent] | None:
    """Return the client's newest consent that lets this office know of their needs today.

    It must name the office that the letter goes to, as the organisation or as the recipient itself,
    and someone outside: consent to a caseworker's knowing is not consent to an office's.
    """
    purpose, wanted = purpose_of(referral.service), _plain(office)
    about = age.about(reader, client)
    for filed in reader.latest(Kind.CONSENT, Consent, client)[::-1]:
        recipient = filed.body.recipient
        if (
            recipient
            and not recipient.at_desk
            and _addresses(wanted, (recipient.organisation, recipient.name))
            and gate(filed.body, _NAMING, recipient, purpose, now, about).open
        ):
            return filed
    return None


def _addresses(office: str, names: tuple[str, ...]) -> bool:
    """Return whether an office has one of these names, with or without an address after it."""
    known = [_plain(name) for name in names if name.strip()]
    return any(office == name or office.startswith(f"{name},") for name in known)


def _plain(name: str) -> str:
    """Normalise a name, so that incidental differences in spelling do not matter."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _document(
    tools: Tools, office: str, referral: Referral, letter: Letter, name: str, today: date
) -> Document:
    say = speaker(tools, CONTEXT, letter.language)
    word = speaker(tools, words.CONTEXT, letter.language)
    blocks: list[Block] = [
        Facts(_facts(referral, replace(letter, named=bool(name)), say, word, today)),
        Text("\n\n".join(_sentences(referral, say, word, name))),
    ]
    if not name:
        blocks.append(Notice(say(_NAMES_NOBODY)))
    blocks.append(Signature(say(_SIGNED)))
    return Document(say(_TITLE), office, letter.language, tuple(blocks), "")


def _facts(
    referral: Referral, letter: Letter, say: Say, word: Say, today: date
) -> tuple[tuple[str, str], ...]:
    rung = word(words.RUNGS[letter.rung])
    promised = day_text(referral.promised) if referral.promised else ""
    rows = (
        (say(_TO), f"{letter.office.strip()} ({rung})" if letter.office.strip() else rung),
        (say(_DAY), day_text(today)),
        (say(_ABOUT), word(words.SERVICES[referral.service])),
        (say(_OURS), "" if letter.named else referral.our_reference),
        (say(_YOURS), referral.office_reference if letter.named else ""),
        (say(_APPLIED), day_text(referral.sent)),
        (say(_PROMISED), promised),
    )
    return tuple((label, value) for label, value in rows if value)


def _sentences(referral: Referral, say: Say, word: Say, name: str) -> list[str]:
    sentences = [say(_FOR_CLIENT, name=name) if name else say(_FOR_SOMEONE), say(_WAITING)]
    if referral.escalations:
        before = [
            f"{word(words.RUNGS[step.rung])}, {day_text(step.sent)}"
            for step in referral.escalations
        ]
        sentences.append(say(_BEFORE, offices="; ".join(before)))
    return [*sentences, say(_PLEASE)]
