"""A caseload in figures over twelve months, for the management committee, naming nobody.

It is worked out where the clients are and leaves on paper only. What was printed is remembered, so
that no two sheets together tell more than one of them may (`services/work/shown_figures.py`).
"""

from collections.abc import Collection
from datetime import date, timedelta

from counsel_desk.domain import words
from counsel_desk.domain.caseload.groups import COUNTS, PAIRS
from counsel_desk.domain.caseload.suppression import Sheet, Shown
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Document, Facts, Notice
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.caseload import counting
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.work import shown_figures
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

CONTEXT = "sheets"
MONTHS = 12
SERIES = "caseload"
"""Name of what is remembered of the sheets."""
_TITLE = QT_TRANSLATE_NOOP("sheets", "A caseload in figures")
_PRINTED = QT_TRANSLATE_NOOP("sheets", "Printed on")
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "Open files of one counsellor on the last day of each month, by the support they needed. A "
    "figure of fewer than five people is not shown, nor one from which it could be worked out. "
    "The same holds for all sheets together: whatever stands on two of them is the same or "
    "differs by five people or more. Others are left out at random, so that a gap tells nothing. "
    "Only who agreed to statistics is counted.",
)
_ALL = QT_TRANSLATE_NOOP("sheets", "{count} open files")
_ALL_HIDDEN = QT_TRANSLATE_NOOP("sheets", "All open files together: not shown")
_CELL = QT_TRANSLATE_NOOP("sheets", "{group}: {count}")
_NOT_SHOWN = QT_TRANSLATE_NOOP("sheets", "not shown")


def caseload_sheet(session: Session, language: str) -> Document:
    """Return the counsellor's caseload in figures; the audit trail records that it was printed.

    Raises:
        NotPermittedError: The user is not a counsellor with a vault of their own.
    """
    today = session.today()
    days = month_ends(today, MONTHS)
    with session.work(VaultKind.COUNSELLING, Operation.PUBLISH_WORKLOAD) as work:
        shown = decided(session, work, days)
        work.audit("caseload_printed")
    say = speaker(session.data.tools, CONTEXT, language)
    word = speaker(session.data.tools, words.CONTEXT, language)
    rows = tuple((f"{day:%m-%Y}", _line(shown[day][0], say, word)) for day in days)
    office = session.data.office.name
    facts = Facts(((say(_OFFICE), office), (say(_PRINTED), day_text(today))))
    return Document(say(_TITLE), office, language, (facts, Notice(say(_WHAT)), Facts(rows)), "")


def decided(session: Session, work: Work, days: Collection[date]) -> dict[date, Sheet]:
    """Return what may be shown of some months and of all before them, and remember it."""
    people = counting.people(session, work)
    shown = shown_figures.decide(work, SERIES, days, people, COUNTS, PAIRS)
    shown_figures.remember(work, SERIES, shown)
    return shown


def month_ends(day: date, count: int) -> list[date]:
    """Return the last days of the months before that of `day`, oldest first."""
    found: list[date] = []
    for _ in range(count):
        day = day.replace(day=1) - timedelta(days=1)
        found.append(day)
    return found[::-1]


def _line(month: Shown, say: Say, word: Say) -> str:
    if not month.figures:
        return say(_NOT_SHOWN)

    def figure(count: int | None) -> str | int:
        return say(_NOT_SHOWN) if count is None else count

    cells = [
        say(_CELL, group=word(words.INTENSITIES[group]), count=figure(count))
        for group, count in zip(Intensity, month.cells, strict=True)
    ]
    everyone = say(_ALL_HIDDEN) if month.total is None else say(_ALL, count=month.total)
    return "\n".join([everyone, *cells])
