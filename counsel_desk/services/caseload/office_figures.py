"""Figures of several offices: saved in a file at one, and taken in at another.

Whoever takes a file in compares the words of the other office's root once; from then on they are
remembered. What is known already, is older or contradicts what was said before is refused whole.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from counsel_desk.domain.caseload import totals
from counsel_desk.domain.caseload.workload import Load
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.office_log.entry import Signed, StoredEntry, kind
from counsel_desk.domain.office_log.fold import LogAlteredError, fold_facts
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.reporting import offices
from counsel_desk.domain.reporting.offices import (
    FiguresFile,
    KeptOffice,
    Loads,
    OfficeFigures,
    Refused,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, PublicKeys, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.caseload import figures_file, receiving
from counsel_desk.services.caseload.caseload_sheet import MONTHS, month_ends
from counsel_desk.services.caseload.figures_file import FileDamagedError
from counsel_desk.services.caseload.receiving import PLACE
from counsel_desk.services.people import letters
from counsel_desk.services.work import sensible
from counsel_desk.services.work.log_rows import RegisterAlteredError, decoded
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.sensible import ImpossibleError
from counsel_desk.services.work.session import Session

FIGURES_FILE = "figures.cdf"
"""Suggested name of a file with figures."""
_NUMBER = "office_figures_sent"


class OwnFiguresError(KnownError):
    """A file has the figures of the office itself."""

    text = QT_TRANSLATE_NOOP(
        "errors", "These are the figures of this office. They are here already."
    )


class FiguresKnownError(KnownError):
    """The very same figures were taken in before."""

    text = QT_TRANSLATE_NOOP("errors", "These figures were brought in before. Nothing has changed.")


class FiguresOldError(KnownError):
    """Newer figures of the office are here already."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Newer figures of this office are here already. Nothing has changed."
    )


class FiguresContradictError(KnownError):
    """An office says something else of a month than before."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file says something else than the figures that this office sent before. Nothing of "
        "it was taken in. Please ask the office which of the two are right.",
    )


_REFUSALS: dict[Refused, type[KnownError]] = {
    Refused.OWN: OwnFiguresError,
    Refused.KNOWN: FiguresKnownError,
    Refused.OLD: FiguresOldError,
    Refused.CONTRADICTING: FiguresContradictError,
}


@dataclass(frozen=True)
class Brought:
    """A file with figures, once every part of it is checked.

    Attributes:
        figures: The figures.
        words: The root of the office as words, to compare with those that its people see.
        root: Its signing key in hexadecimal digits.
        compared: Whether these words were compared before.
    """

    figures: OfficeFigures
    words: str
    root: str
    compared: bool


def own(session: Session) -> OfficeFigures:
    """Return what this office would send today; the number counts up only when it is saved."""
    found, kept = receiving.all_known(session)
    known = [one.workload for one in found if one.workload is not None]
    loads = Loads(
        len(found),
        len(known),
        sum(one.load is Load.AMBER for one in known),
        sum(one.load is Load.RED for one in known),
        sum(one.clients for one in known),
        sum(one.sessions_28 for one in known),
    )
    days = [day.isoformat() for day in month_ends(session.today(), MONTHS)]
    months = totals.by_month([one.figures.months for one in kept], days)
    office = session.data.office
    return OfficeFigures(office.office, office.name, session.today(), 0, loads, months)


def save(session: Session, path: Path) -> None:
    """Save this office's figures for another one; the audit trail records it.

    Raises:
        NotPermittedError: The user is not a supervisor.
        NotSavedError: The file could not be written.
    """
    figures, me = own(session), session.me.person
    with session.data.register.reading() as register:
        facts = tuple(one for one in register.beside.facts() if _vouches(one, me))
    with session.work(*PLACE) as work:
        number = int(work.transaction.meta(_NUMBER) or b"0") + 1
        figures = replace(figures, number=number)
        body = msgspec.json.encode(figures, order="sorted")
        signature = session.identity.sign(offices.statement(figures.office, me, body))
        file = FiguresFile(facts, me, body, signature)
        with figures_file.writing(path, file):
            work.transaction.put_meta(_NUMBER, str(number).encode())
            work.audit("figures_saved")


def read(session: Session, path: Path) -> Brought:
    """Read a file with another office's figures, and check every part of it.

    Raises:
        FileDamagedError: Something in it is not what was signed.
        KnownError: It is of another kind, cannot be read, or is not taken in beside what is known.
    """
    session.require(Operation.READ_WORKLOADS)
    file = figures_file.read(path)
    founded, author = _vouched(session, file)
    statement = offices.statement(founded.office, file.author, file.figures)
    if not session.data.tools.keys.verify(author.signing, statement, file.signature):
        raise FileDamagedError
    try:
        figures = letters.decoded(file.figures, OfficeFigures)
    except KnownError:
        raise FileDamagedError from None
    if figures.office != founded.office or figures.name != founded.name:
        raise FileDamagedError
    root = founded.root.keys.signing.hex()
    with session.reading(*PLACE) as reader:
        kept = _kept(reader).get(figures.office)
    _refuse(session, kept, root, figures)
    words = session.data.tools.keys.fingerprint(founded.root.keys)
    return Brought(figures, words, root, kept is not None)


def bring_in(session: Session, brought: Brought) -> None:
    """Keep an office's figures, after its words were compared.

    Raises:
        KnownError: They are known already, or do not fit what was taken in meanwhile.
    """
    with session.work(*PLACE) as work:
        kept = _kept(work).get(brought.figures.office)
        _refuse(session, kept, brought.root, brought.figures)
        body = KeptOffice(brought.root, brought.figures)
        work.put(Kind.OFFICE_FIGURES, body, record=kept.record if kept else "")
        work.audit("figures_brought_in")


def others(session: Session) -> list[OfficeFigures]:
    """Return the figures of the other offices that were taken in, by name."""
    with session.reading(*PLACE) as reader:
        found = [filed.body.figures for filed in _kept(reader).values()]
    return sorted(found, key=lambda one: (one.name.casefold(), one.office))


def _vouches(entry: StoredEntry, person: str) -> bool:
    """Return whether a fact is needed to know the keys of a person of this office."""
    if entry.kind == kind(Certificate):
        body = decoded(entry).body
        return isinstance(body, Certificate) and body.person == person
    return entry.kind == kind(Founded)


def _vouched(session: Session, file: FiguresFile) -> tuple[Founded, PublicKeys]:
    """Return the office of a file, and the keys of the supervisor who signed it.

    Raises:
        FileDamagedError: The office's root does not vouch for them.
    """
    try:
        facts = tuple(decoded(each) for each in file.facts)
        for fact in facts:
            sensible.require(fact.body)
        said = [Signed(each.author, each.body, each.signature) for each in facts]
        state = fold_facts(said, session.data.tools.keys.verify)
    except (LogAlteredError, RegisterAlteredError, ImpossibleError):
        raise FileDamagedError from None
    person = state.people.get(file.author)
    if state.office is None or person is None or person.certificate is None:
        raise FileDamagedError
    if Role.SUPERVISOR not in person.certificate.roles:
        raise FileDamagedError
    return state.office, person.certificate.keys


def _refuse(
    session: Session, kept: Filed[KeptOffice] | None, root: str, new: OfficeFigures
) -> None:
    own = new.office == session.data.office.office
    why = Refused.OWN if own else offices.refused(kept.body if kept else None, root, new)
    if why is not None:
        raise _REFUSALS[why]


def _kept(reader: Reader) -> dict[str, Filed[KeptOffice]]:
    found = reader.latest(Kind.OFFICE_FIGURES, KeptOffice)
    return {filed.body.figures.office: filed for filed in found}
