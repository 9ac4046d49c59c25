"""Informed consent: explaining it, recording it, and taking it back in one step."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from counsel_desk.domain import words
from counsel_desk.domain.consent import (
    SHARING,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import clients, disclosure, intake, transfer
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.people import colleagues
from counsel_desk.services.session import Session
from counsel_desk.services.wording import day_text, said_parts, speaker

CONTEXT = "consent"
_EXPLANATION = (
    QT_TRANSLATE_NOOP(
        "consent",
        "You decide whether anything about you leaves this room. You may say no. You get the same "
        "help here, whatever you decide.",
    ),
    QT_TRANSLATE_NOOP("consent", "If you say yes, {recipient} will get: {categories}."),
    QT_TRANSLATE_NOOP("consent", "It may be used for one thing only: {purpose}."),
    QT_TRANSLATE_NOOP("consent", "Your yes holds until {until}. After that nothing more is sent."),
    QT_TRANSLATE_NOOP(
        "consent",
        "What you say in our talks is not sent. You see or hear every word before it leaves.",
    ),
    QT_TRANSLATE_NOOP(
        "consent",
        "You may take your yes back at any time, also just by saying so, and you need not say "
        "why. The desk then takes back what was sent. What has already been printed or saved "
        "cannot be called back.",
    ),
)


class NothingAgreedError(KnownError):
    """No category was chosen."""

    text = QT_TRANSLATE_NOOP("errors", "Please choose at least one thing that she agrees to share.")


class NoRecipientError(KnownError):
    """Nobody was named who may receive it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose the caseworker whom she agrees to send it to."
    )


class WrongDatesError(KnownError):
    """It would end before it begins."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This consent would end before it begins. Please look at both dates."
    )


class NotFreeError(KnownError):
    """She was not free to refuse."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A consent holds only if she knows that she may say no. Please explain it to her, and "
        "record the consent after that.",
    )


class NoAssentError(KnownError):
    """A guardian's consent without the child's own yes."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A guardian's consent needs the child's own yes as well. Please ask her, in words that "
        "suit her age. If she says no, nothing is shared.",
    )


class NoWitnessError(KnownError):
    """It was spoken, and nobody is named who heard it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write who heard her say yes. A spoken consent needs a witness."
    )


@dataclass(frozen=True)
class Terms:
    """What a consent is to say.

    Attributes:
        purpose: The one purpose.
        parts: What may be shared; none where the purpose shares nothing.
        recipient: Who may receive it; `None` where the purpose shares nothing.
        language: In which it was explained, two letters.
        starts: Its first day.
        ends: Its last day.
        giving: Who gives it, and how.
        conditions: What else she asks for; may be empty.
        renews: Record id of the consent that it renews; empty for a first one.
    """

    purpose: Purpose
    parts: frozenset[Part]
    recipient: Recipient | None
    language: str
    starts: date
    ends: date
    giving: Giving
    conditions: str = ""
    renews: str = ""


def recipients(session: Session) -> list[Recipient]:
    """Return the caseworkers of the office whom a client may choose from."""
    session.require(Operation.RELEASE_SUMMARY)
    office = session.desk.office.name
    return [
        Recipient(name, "", office, at_desk=True)
        for _person, name in colleagues(session, Role.CASEWORKER)
    ]


def explain(
    session: Session,
    language: str,
    purpose: Purpose,
    parts: Collection[Part],
    recipient: Recipient | None,
    ends: date,
) -> str:
    """Return what is read to her, in her language.

    Args:
        session: A counsellor's.
        language: Two letters.
        purpose: What it would be used for.
        parts: What would be shared.
        recipient: Who would receive it; `None` while none is chosen.
        ends: The last day.
    """
    session.require(Operation.READ_CLIENT_FILE)
    tools = session.desk.tools
    say = speaker(tools, CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    values = {
        "recipient": recipient.name if recipient else "…",
        "categories": ", ".join(said_parts(tools, parts, language)) or "…",
        "purpose": word(words.PURPOSES[purpose]),
        "until": day_text(ends),
    }
    return "\n\n".join(say(text, **values) for text in _EXPLANATION)


def record(session: Session, client: str, terms: Terms) -> str:
    """Record a consent together with the exact text that was explained.

    Returns:
        The id of its record.

    Raises:
        NothingAgreedError: Nothing is chosen that may be shared.
        NoRecipientError: Nobody is named who may receive it.
        WrongDatesError: It would end before it begins.
        BeforeBirthError: It would begin before she was born.
        NotFreeError: She was not free to refuse.
        NoAssentError: A guardian gives it, and the child has not agreed.
        NoWitnessError: It was spoken, and no witness is named.
    """
    _check(session, terms)
    explained = explain(
        session, terms.language, terms.purpose, terms.parts, terms.recipient, terms.ends
    )
    consent = Consent(
        terms.purpose,
        terms.parts,
        terms.recipient,
        terms.language,
        _begin(terms.starts),
        _begin(terms.ends + timedelta(days=1)),
        terms.giving,
        explained,
        terms.conditions.strip(),
        terms.renews,
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        intake.refuse_before_birth(work, client, terms.starts)
        made = work.put(Kind.CONSENT, consent, parent=client)
        work.audit("consent_recorded")
    return made


def _check(session: Session, terms: Terms) -> None:
    giving = terms.giving
    if terms.purpose in SHARING:
        if not terms.parts:
            raise NothingAgreedError
        if not _known(session, terms.recipient):
            raise NoRecipientError
    if terms.ends < terms.starts:
        raise WrongDatesError
    if not giving.free_to_refuse:
        raise NotFreeError
    if giving.by is GivenBy.GUARDIAN_WITH_ASSENT and not giving.assent:
        raise NoAssentError
    if giving.manner is Manner.SPOKEN_BEFORE_WITNESS and not giving.witness.strip():
        raise NoWitnessError


def _known(session: Session, recipient: Recipient | None) -> bool:
    if recipient is None or not recipient.name.strip():
        return False
    return not recipient.at_desk or recipient in recipients(session)


def _begin(day: date) -> datetime:
    """Return when a day begins, in local time."""
    return datetime.combine(day, time()).astimezone()


def withdraw(session: Session, consent: str) -> int:
    """Take a consent back; every live release that rests on it is called back at once.

    That does not wait for a hand-over: an offer of her file that is open is taken back first.

    Returns:
        How many releases are called back.

    Raises:
        NoSuchRecordError: There is no such consent.
        BeingTakenOverError: A colleague has accepted her file, and takes it back there.
    """
    transfer.make_way(session, consent)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found, client = work.get(consent, Consent), work.parent(consent)
        if found is None:
            raise NoSuchRecordError
        if found.body.withdrawn is not None:
            return 0
        withdrawn = replace(found.body, withdrawn=session.desk.tools.now())
        work.put(Kind.CONSENT, withdrawn, record=consent)
        work.audit("consent_withdrawn")
        return disclosure.call_back(session, work, client, consent)


def of_client(session: Session, client: str) -> list[Filed[Consent]]:
    """Return a client's consents, the newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.CONSENT, Consent, client)[::-1]
