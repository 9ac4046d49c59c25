"""Informed consent: explaining it, recording it, and taking it back in one step."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from counsel_desk.domain import words
from counsel_desk.domain.consent import Category, Consent, GivenBy, Manner, Purpose
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import clients, disclosure, intake, transfer
from counsel_desk.services.clients import NoSuchRecordError
from counsel_desk.services.people import colleagues
from counsel_desk.services.session import Session
from counsel_desk.services.wording import day_text, speaker

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


@dataclass(frozen=True)
class Terms:
    """What a consent is to say.

    Attributes:
        purpose: The one purpose.
        categories: What may be shared.
        recipient: Id of the caseworker.
        language: In which it was explained, two letters.
        starts: Its first day.
        ends: Its last day.
        given_by: Who gives it.
        manner: How.
        interpreter: Whether an interpreter was present.
        free_to_refuse: Whether she was told, and showed, that she may say no.
    """

    purpose: Purpose
    categories: frozenset[Category]
    recipient: str
    language: str
    starts: date
    ends: date
    given_by: GivenBy
    manner: Manner
    interpreter: bool
    free_to_refuse: bool


def recipients(session: Session) -> list[tuple[str, str]]:
    """Return ids and names of the caseworkers a client may choose from."""
    session.require(Operation.RELEASE_SUMMARY)
    return colleagues(session, Role.CASEWORKER)


def explain(
    session: Session,
    language: str,
    purpose: Purpose,
    categories: Collection[Category],
    recipient: str,
    ends: date,
) -> str:
    """Return what is read to her, in her language.

    Args:
        session: A counsellor's.
        language: Two letters.
        purpose: What it would be used for.
        categories: What would be shared.
        recipient: Id of the caseworker; may be empty while none is chosen.
        ends: The last day.
    """
    tools = session.desk.tools
    say = speaker(tools, CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    name = dict(recipients(session)).get(recipient, "…")
    chosen = [word(words.CATEGORIES[one]) for one in Category if one in categories]
    values = {
        "recipient": name,
        "categories": ", ".join(chosen) or "…",
        "purpose": word(words.PURPOSES[purpose]),
        "until": day_text(ends),
    }
    return "\n\n".join(say(text, **values) for text in _EXPLANATION)


def record(session: Session, client: str, terms: Terms) -> str:
    """Record a consent together with the exact text that was explained.

    Returns:
        The id of its record.

    Raises:
        NothingAgreedError: No category is chosen.
        NoRecipientError: The recipient is no caseworker of the office.
        WrongDatesError: It would end before it begins.
        BeforeBirthError: It would begin before she was born.
        NotFreeError: She was not free to refuse.
    """
    _check(session, terms)
    explained = explain(
        session, terms.language, terms.purpose, terms.categories, terms.recipient, terms.ends
    )
    consent = Consent(
        terms.purpose,
        terms.categories,
        terms.recipient,
        terms.language,
        _begin(terms.starts),
        _begin(terms.ends + timedelta(days=1)),
        terms.given_by,
        terms.manner,
        terms.interpreter,
        explained,
        terms.free_to_refuse,
    )
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        intake.refuse_before_birth(work, client, terms.starts)
        made = work.put(Kind.CONSENT, consent, parent=client)
        work.audit("consent_recorded")
    return made


def _check(session: Session, terms: Terms) -> None:
    if not terms.categories:
        raise NothingAgreedError
    if terms.recipient not in dict(recipients(session)):
        raise NoRecipientError
    if terms.ends < terms.starts:
        raise WrongDatesError
    if not terms.free_to_refuse:
        raise NotFreeError


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
