"""What a client's file tells a form that is begun; never who the client is."""

from datetime import date

from counsel_desk.domain import languages
from counsel_desk.domain.intake import Intake, latest_birth
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.age import find_intake
from counsel_desk.services.work.session import Session
from forms.fhirpath.launch import Launch


def told(session: Session, client: str) -> Launch:
    """Return what a form may read of a client's file: age, language, the day, a noted sex.

    While the age is in doubt nothing is said of it. Where the client only said how old they are, no
    day of birth is made up, and the age is the lowest that is possible by what they said.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        language = clients.require(reader, client).body.language
        kept = find_intake(reader, client)
    intake, today = kept.body if kept else Intake(), session.today()
    sure = intake.in_doubt is None
    youngest = latest_birth(intake) if sure else None
    return Launch(
        intake.born if sure else None,
        None if youngest is None else _years(youngest, today),
        "" if language == languages.OTHER else language,
        intake.sex,
        today,
    )


def _years(born: date, today: date) -> int:
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return max(0, today.year - born.year - (not had_birthday))
