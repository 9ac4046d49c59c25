"""Figures are received into the supervisor's own vault, one record for each counsellor."""

from dataclasses import dataclass, replace
from typing import Any

from counsel_desk.domain.caseload.figures import CaseloadFigures, KeptFigures, merged, trimmed
from counsel_desk.domain.caseload.proving import provable
from counsel_desk.domain.caseload.workload import SharedWorkload
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.people.inbox import Handler
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_LARGEST = 2**20
"""Upper limit of a sealed letter with figures, in bytes."""
PLACE = (VaultKind.WELLBEING, Operation.READ_WORKLOADS)


@dataclass(frozen=True)
class CounsellorWorkload:
    """A counsellor's figures as a supervisor sees them.

    Attributes:
        counsellor: Their name.
        workload: Their figures; `None` if none have arrived.
        person: Their id.
        kept: All that was sent; `None` if nothing was.
    """

    counsellor: str
    workload: SharedWorkload | None
    person: str = ""
    kept: KeptFigures | None = None


def receive(session: Session) -> None:
    """Take in the figures that wait; older ones than those that are known change nothing."""
    handler = Handler(CaseloadFigures, Role.COUNSELLOR, _keep)
    inbox.take_in(session, *PLACE, {letters.CASELOAD: handler}, _LARGEST)


def _keep(_session: Session, work: Work, letter: Letter, body: Any) -> None:
    kept = _of_everyone(work).get(letter.sender)
    new = merged(kept.body if kept else None, letter.sender, letter.sequence, body)
    if new is not None:
        proved = provable(new.figures.months)
        safe = {day: trimmed(sheet) for day, sheet in proved.items()}
        new = replace(new, figures=replace(new.figures, months=safe))
    if new is not None:
        work.put(Kind.CASELOAD_FIGURES, new, record=kept.record if kept else "")


def _of_everyone(reader: Reader) -> dict[str, Filed[KeptFigures]]:
    found = reader.latest(Kind.CASELOAD_FIGURES, KeptFigures)
    return {filed.body.counsellor: filed for filed in found}


def ever(session: Session) -> list[KeptFigures]:
    """Return what was ever received last, also of those who have left."""
    with session.reading(*PLACE) as reader:
        return [filed.body for filed in _of_everyone(reader).values()]


def everyones(session: Session) -> list[CounsellorWorkload]:
    """Receive what waits, and return the figures of every counsellor."""
    return all_known(session)[0]


def all_known(session: Session) -> tuple[list[CounsellorWorkload], list[KeptFigures]]:
    """Receive what waits, and return every counsellor of today, and all that was ever received."""
    receive(session)
    found = ever(session)
    known = {one.counsellor: one for one in found}
    with session.data.register.reading() as register:
        people = everyone(register.state)
    counsellors = [
        CounsellorWorkload(
            person.name, kept.figures.workload if kept else None, person.person, kept
        )
        for person in people
        if Role.COUNSELLOR in person.roles
        for kept in [known.get(person.person)]
    ]
    return counsellors, found
