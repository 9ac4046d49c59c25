"""What people said of the service, in words that a group of survivors can discuss, on paper.

It is made of what may be shown of each caseload, as the report is: shared answers of people who
agreed to statistics. Complaints are not in it: they are sealed to one person, and too few to count.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.caseload.feedback_groups import FEEDBACK, HIGH, LOW, MIDDLE
from counsel_desk.domain.caseload.groups import TABLES
from counsel_desk.domain.caseload.suppression import SMALLEST
from counsel_desk.domain.caseload.totals import Answers, Month, full
from counsel_desk.domain.documents import Block, Document, Heading, Notice, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.voice import Subject
from counsel_desk.services.caseload import report
from counsel_desk.services.caseload.receiving import PLACE
from counsel_desk.services.caseload.report import Report
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.voice import voice_wording
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "What people say of our work")
_FOR = QT_TRANSLATE_NOOP(
    "sheets",
    "This sheet is for survivors who want to talk together about how this office works, and to "
    "have a say in what it does next. Nobody needs to say anything about themselves.",
)
_UP_TO = QT_TRANSLATE_NOOP("sheets", "Answers given up to {day}")
_SUBJECTS = {
    Subject.SESSION: QT_TRANSLATE_NOOP("sheets", "About the counselling here"),
    Subject.SERVICE: QT_TRANSLATE_NOOP("sheets", "About other services that people were sent to"),
}
_MOST = QT_TRANSLATE_NOOP(
    "sheets", "Of the {count} people who answered, most said “mostly” or “fully”: {high}."
)
_SOME = QT_TRANSLATE_NOOP(
    "sheets", "Of the {count} people who answered, {high} said “mostly” or “fully”."
)
_HIGH = QT_TRANSLATE_NOOP("sheets", "At least {count} people said “mostly” or “fully”.")
_MIDDLE = QT_TRANSLATE_NOOP("sheets", "At least {count} people said “partly”.")
_LOW = QT_TRANSLATE_NOOP("sheets", "At least {count} people said “not at all” or “a little”.")
_FEW = QT_TRANSLATE_NOOP(
    "sheets", "Too few people answered to say anything that could not point to one of them."
)
_NONE = QT_TRANSLATE_NOOP(
    "sheets",
    "Too few people have answered, or agreed to be counted, for anything to be shown yet.",
)
_TALK = QT_TRANSLATE_NOOP("sheets", "To talk about together")
_ASKED = (
    QT_TRANSLATE_NOOP("sheets", "What of this fits with how you see the work here? What does not?"),
    QT_TRANSLATE_NOOP("sheets", "What is good and should stay as it is?"),
    QT_TRANSLATE_NOOP("sheets", "What should change first?"),
    QT_TRANSLATE_NOOP("sheets", "What was not asked here, and should be?"),
    QT_TRANSLATE_NOOP(
        "sheets", "Who of you should be there when it is decided, and how will you all hear of it?"
    ),
)
_HOW = QT_TRANSLATE_NOOP(
    "sheets",
    "Only people who agreed to be counted are in these figures, and only answers that they "
    "shared. A figure of fewer than {count} people is not shown, nor one from which it could be "
    "worked out. Others are left out at random, so that a gap tells nothing. Complaints are not "
    "counted: they go to one person, sealed.",
)
_PRINTED = QT_TRANSLATE_NOOP("sheets", "Printed on {day}")


@dataclass(frozen=True)
class Feedback:
    """What people said, in one language.

    Attributes:
        day: Up to which day answers are counted; `None` if nothing may be shown.
        parts: For each subject, its title and what was said to each of its questions.
    """

    day: date | None
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def in_words(found: Report | None, say: Say, ask: Say) -> Feedback:
    """Return what people said up to the newest month of which anything may be shown.

    Args:
        found: The figures; `None` while they are not known.
        say: Translates in the context `CONTEXT`.
        ask: Translates in the context of the questions, `voice_wording.CONTEXT`.
    """
    months = found.months if found else {}
    newest = next((day for day in sorted(months, reverse=True) if _shows(months[day])), "")
    month = months.get(newest)
    parts = tuple(
        (
            say(_SUBJECTS[subject]),
            tuple(
                (ask(voice_wording.ASKED[subject][question]), _said(month, number, say))
                for number, (about, question) in enumerate(FEEDBACK.values())
                if about is subject
            ),
        )
        for subject in Subject
    )
    return Feedback(date.fromisoformat(newest) if newest else None, parts)


def sheet(session: Session, language: str) -> Document:
    """Return what people said as a sheet for a group; the audit trail records that it was made.

    Raises:
        NotPermittedError: The user is not a supervisor.
    """
    found = report.gather(session, all_offices=False)
    with session.work(*PLACE) as work:
        work.audit("feedback_sheet_made")
    tools = session.data.tools
    say = speaker(tools, CONTEXT, language)
    feedback = in_words(found, say, speaker(tools, voice_wording.CONTEXT, language))
    return written(feedback, session.data.office.name, language, session.today(), say)


def written(feedback: Feedback, office: str, language: str, today: date, say: Say) -> Document:
    """Return what people said as a sheet.

    Args:
        feedback: What they said, in the language of the sheet.
        office: Name of the office.
        language: Two letters.
        today: The day on which it is printed.
        say: Translates in the context `CONTEXT`.
    """
    printed = say(_PRINTED, day=day_text(today))
    blocks = tuple(_blocks(feedback, say))
    return Document(say(_TITLE), office, language, blocks, printed, large=True)


def _blocks(feedback: Feedback, say: Say) -> Iterator[Block]:
    yield Text(say(_FOR))
    if feedback.day:
        yield Text(say(_UP_TO, day=day_text(feedback.day)))
    else:
        yield Text(say(_NONE))
    for title, answers in feedback.parts if feedback.day else ():
        yield Heading(title)
        yield Text("\n\n".join(f"{question}\n{said}" for question, said in answers))
    yield Notice(say(_HOW, count=SMALLEST))
    yield Heading(say(_TALK))
    yield Text(
        "\n\n".join(f"{number}. {say(question)}" for number, question in enumerate(_ASKED, 1))
    )


def _tables(month: Month, number: int) -> tuple[int | None, ...]:
    """Return how many people gave no answer, a low, a middle and a high one; `None` if hidden."""
    sums = full(month).tables[TABLES.index(tuple(FEEDBACK)[number])]
    return tuple(one.value if one.shown else None for one in sums)


def _shows(month: Month) -> bool:
    """Return whether anything of what people said may be shown."""
    return any(
        _tables(month, number)[at] is not None
        for number in range(len(FEEDBACK))
        for at in (LOW, MIDDLE, HIGH)
    )


def _said(month: Month | None, number: int, say: Say) -> str:
    """Return what was said to one question."""
    if month is None:
        return say(_FEW)
    counts = _tables(month, number)
    answers = month.answers[number] if month.answers else Answers()
    first = None
    if answers.people:
        most = 2 * answers.high > answers.people
        first = say(_MOST if most else _SOME, count=answers.people, high=answers.high)
    elif counts[HIGH] is not None:
        first = say(_HIGH, count=counts[HIGH])
    further = [
        say(text, count=counts[at])
        for at, text in ((MIDDLE, _MIDDLE), (LOW, _LOW))
        if counts[at] is not None
    ]
    return " ".join(([first] if first else []) + further) or say(_FEW)
