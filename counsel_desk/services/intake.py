"""A client's intake: what they say at the beginning, updated as they say more."""

from dataclasses import dataclass, replace
from datetime import date

from counsel_desk.domain import intake as rules
from counsel_desk.domain import languages
from counsel_desk.domain.intake import Contact, Intake
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients
from counsel_desk.services.consent import coming_of_age, unsafe_guardian
from counsel_desk.services.work.session import Session


class BirthAheadError(KnownError):
    """The day of birth is in the future."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The day of birth has not come yet. Please look at the year once more."
    )
    about = ("born",)


class AgeUnlikelyError(KnownError):
    """The age is below 0 or above what people reach."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "An age is between 0 and 120 years. Please look at it once more, or leave it empty.",
    )
    about = ("age",)


class BornAfterBegunError(KnownError):
    """The day of birth lies after the first day with the counsellor."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The day of birth is after your first day with the client, which is under Details."
        " Please look at both dates.",
    )
    about = ("born",)


@dataclass(frozen=True)
class Called:
    """What the intake asks for but `Client` stores.

    Attributes:
        name: The name the client wants to be called by; may be empty.
        particulars: Whatever else helps to reach and address them well; may be empty.
        language: Code of the language they are most at home in.
        language_named: What it is called, where it has no code here.
    """

    name: str
    particulars: str
    language: str
    language_named: str = ""


@dataclass(frozen=True)
class Taken:
    """A stored intake.

    Attributes:
        client: The client's record.
        intake: Empty if none was saved yet.
        child: Whether the client may be under 18.
    """

    client: Filed[Client]
    intake: Intake
    child: bool


def get(session: Session, client: str) -> Taken:
    """Return a client's intake.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        filed, kept = clients.require(reader, client), age.find_intake(reader, client)
    intake = kept.body if kept else Intake()
    return Taken(filed, intake, rules.is_child(rules.latest_birth(intake), today))


def contacts(session: Session, client: str) -> tuple[tuple[Contact, ...], str]:
    """Return the agreed ways of reaching a client, and the text on times to call."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        kept = age.find_intake(reader, client)
    return (kept.body.contacts, kept.body.times) if kept else ((), "")


def save(session: Session, client: str, called: Called, intake: Intake) -> bool:
    """Save an intake; only what has changed becomes a further version.

    If the client's age is now known, consents that others gave end on the 18th birthday. If the
    guardian may not be safe, what a guardian agreed to stops holding, and nothing is kept of what
    the guardian may know.

    Returns:
        Whether a guardian's consent stopped holding.

    Raises:
        NoSuchRecordError: There is no such client.
        KnownError: The age or day of birth is impossible.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before, kept = clients.require(work, client).body, age.find_intake(work, client)
        stopped = False
        today = session.today()
        wanted = _told_nothing(_age_dated(intake, kept.body if kept else Intake(), today))
        _check(wanted, before, today)
        now = replace(
            before,
            name=called.name,
            particulars=called.particulars,
            language=called.language,
            language_named=called.language_named if called.language == languages.OTHER else "",
        )
        if now != before:
            work.put(Kind.CLIENT, now, record=client)
        if kept is None or wanted != kept.body:
            work.put(
                Kind.INTAKE,
                wanted,
                parent=client,
                record=kept.record if kept else "",
                day=rules.latest_birth(wanted),
            )
            coming_of_age.come_of_age(session, work, client, wanted)
            stopped = unsafe_guardian.stop(session, work, client, wanted)
        if now != before or kept is None or wanted != kept.body:
            work.audit("intake_saved")
    return stopped


def _age_dated(intake: Intake, before: Intake, today: date) -> Intake:
    """Return the intake with the days of its age and of a doubt: today, or earlier if unchanged."""
    if intake.in_doubt is not None:
        intake = replace(intake, in_doubt=before.in_doubt or today)
    if intake.born is not None or intake.age is None:
        return replace(intake, age=None, age_said=None)
    said = before.age_said if intake.age == before.age and before.age_said else today
    return replace(intake, age_said=said)


def _told_nothing(intake: Intake) -> Intake:
    """Return the intake without what the guardian may know, if the guardian may not be safe."""
    if intake.guardian.may_have_harmed not in rules.UNSAFE:
        return intake
    return replace(intake, guardian=replace(intake.guardian, may_know=""))


def _check(intake: Intake, client: Client, today: date) -> None:
    if intake.age is not None and not 0 <= intake.age <= rules.OLDEST:
        raise AgeUnlikelyError
    if intake.born is None:
        return
    if intake.born > today:
        raise BirthAheadError
    if rules.years_after(intake.born, rules.OLDEST + 1) <= today:
        raise AgeUnlikelyError().at("born")
    if intake.born > client.since:
        raise BornAfterBegunError
