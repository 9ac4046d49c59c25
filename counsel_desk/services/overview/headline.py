"""What stands above every part of a client's file."""

from dataclasses import dataclass

from counsel_desk.domain import intake as ages
from counsel_desk.domain import safety
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.status import counselling_explained
from counsel_desk.domain.intake import Contact, Intake, Use
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age, clients
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.session import Session

_LIMITS = (Use.NEVER, Use.AT_TIMES)


@dataclass(frozen=True)
class Headline:
    """What a counsellor must have seen before they do anything in a file.

    Attributes:
        client: The client's record.
        risk: The level of the latest assessment; `None` if there is none.
        review_due: Whether the day to look at the risk again has come.
        limits: The ways of reaching the client that are never safe, or only at set times.
        times: The set times, in the client's words; may be empty.
        child: Whether the client may be under 18.
        spoken: Whether the first words were spoken.
        counselling: Whether a consent to counselling itself was ever recorded.
        frozen: Whether the file can be read and not changed, since it is handed over.
    """

    client: Filed[Client]
    risk: Risk | None = None
    review_due: bool = False
    limits: tuple[Contact, ...] = ()
    times: str = ""
    child: bool = False
    spoken: bool = True
    counselling: bool = True
    frozen: bool = False


def of_client(session: Session, client: str) -> Headline:
    """Return what stands above a client's file.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    today = session.today()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        filed, kept = clients.require(reader, client), age.find_intake(reader, client)
        risks = reader.latest(Kind.RISK_ASSESSMENT, RiskAssessment, client)
        consents = reader.latest(Kind.CONSENT, Consent, client)
        spoken = reader.latest(Kind.FIRST_WORDS, FirstWords, client)
        frozen = file_marks.frozen(reader.transaction, client)
    intake = kept.body if kept else Intake()
    current = safety.latest(one.body for one in risks)
    review = current.next_review if current else None
    found = [one for use in _LIMITS for one in intake.contacts if one.use is use]
    return Headline(
        filed,
        current.level if current else None,
        review is not None and review <= today,
        tuple(found),
        intake.times if any(one.use is Use.AT_TIMES for one in found) else "",
        ages.is_child(ages.latest_birth(intake), today),
        bool(spoken),
        counselling_explained(consents),
        frozen,
    )
