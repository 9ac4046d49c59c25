"""What people said of the service, in words for a group of survivors."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from counsel_desk.domain.caseload.feedback_groups import FEEDBACK
from counsel_desk.domain.caseload.figures import padded
from counsel_desk.domain.caseload.groups import COUNTS, TABLES
from counsel_desk.domain.caseload.suppression import Shown
from counsel_desk.domain.caseload.totals import Answers, by_month, of_sheets
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Text
from counsel_desk.domain.records import Client
from counsel_desk.domain.reporting.offices import Loads
from counsel_desk.domain.trust import Role
from counsel_desk.domain.voice import Subject
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.caseload import feedback, publishing
from counsel_desk.services.caseload.feedback import Feedback
from counsel_desk.services.caseload.report import Report
from counsel_desk.services.clients import clients
from counsel_desk.services.voice import voice
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import agree_to_statistics
from tests.helpers.office import Office
from tests.unit.services.caseload.test_offices import forgotten
from tests.unit.services.stored import actions

MONTH = "2026-10-31"
FIRST = TABLES.index(next(iter(FEEDBACK)))


def say(text: str, **values: object) -> str:
    """Return an English sentence."""
    return text.format(**values)


def month(*caseloads: Sequence[int | None]) -> Report:
    """Return a report in which each caseload of 30 shows these answers to the first question."""
    sheets = [
        padded(
            tuple(
                Shown(tuple(answers) if at == FIRST else (None,) * groups, 30)
                for at, groups in enumerate(COUNTS)
            )
        )
        for answers in caseloads
    ]
    return Report((), Loads(), by_month([{MONTH: sheet} for sheet in sheets], [MONTH]))


def first(found: Feedback) -> str:
    """Return what is said of the first question."""
    return found.parts[0][1][0][1]


@pytest.mark.parametrize(
    ("caseloads", "said"),
    [
        (
            [(10, None, None, 15)],
            "Of the 20 people who answered, most said “mostly” or “fully”: 15.",
        ),
        ([(10, 7, 5, 8)], "Of the 20 people who answered, 8 said “mostly” or “fully”. At least 5"),
        ([(None, None, None, 15)], "At least 15 people said “mostly” or “fully”."),
        ([(None, 12, None, None)], "At least 12 people said “not at all” or “a little”."),
        ([(None,) * 4], "Too few people answered to say anything"),
        ([(10, None, None, 15), (None,) * 4, (20, None, None, 6)], "Of the 30 people who answered"),
    ],
)
def test_each_question_is_answered_in_plain_words(
    caseloads: Sequence[Sequence[int | None]], said: str
) -> None:
    found = feedback.in_words(month(*caseloads), say, say)
    assert first(found).startswith(said)
    assert found.day == (date(2026, 10, 31) if any(map(any, caseloads)) else None)


def test_answers_are_added_up_over_caseloads_that_show_enough() -> None:
    found = of_sheets([padded(sheet_of(12, 9)), padded(sheet_of(None, 9)), padded(sheet_of(5, 20))])
    assert found.answers[0] == Answers(18 + 25, 29)
    assert found.answers[1] == Answers()


def sheet_of(silent: int | None, high: int | None) -> tuple[Shown, ...]:
    """Return a month of 30 people in which so many gave no answer and a high one."""
    return tuple(
        Shown((silent, None, None, high) if at == FIRST else (None,) * groups, 30)
        for at, groups in enumerate(COUNTS)
    )


def test_a_sheet_without_figures_says_so_once_and_still_asks() -> None:
    found = feedback.in_words(month((None,) * 4), say, say)
    texts = [
        block.text
        for block in feedback.written(found, "Ashray", "en", date(2026, 11, 30), say).blocks
        if isinstance(block, Text)
    ]
    assert sum("Too few people" in text for text in texts) == 1
    assert "3. What should change first?" in texts[-1]


@pytest.fixture
def supervisor(office: Office, today: date) -> Session:
    """A supervisor of a counsellor whose clients said what they think of the service."""
    counsellor = office.enter(Role.COUNSELLOR)
    details = Client("", "", "", "bn", Intensity.HIGH, today - timedelta(days=800))
    answers = [5] * 9 + [3] * 3 + [1] * 2 + [5] + [None] * 12 + [5] * 3
    for number, answer in enumerate(answers):
        client = clients.add(counsellor, details)
        if number < 27:
            agree_to_statistics(counsellor, client)
        if answer:
            said = voice.Feedback(Subject.SESSION, "", (answer, 4, None), "", number != 14)
            voice.keep(counsellor, client, said)
    office.clock.move(days=32)
    forgotten(counsellor)
    publishing.publish(counsellor)
    return office.enter(Role.SUPERVISOR)


def test_only_shared_answers_of_who_agreed_are_counted(supervisor: Session, office: Office) -> None:
    """Of 30 people 27 agreed; 15 of them answered, one of whom kept it to themselves."""
    sheet = feedback.sheet(supervisor, "en")
    said = "\n".join(block.text for block in sheet.blocks if isinstance(block, Text))
    listened, matters, free = said.split("?")[1:4]
    assert "Of the 14 people who answered, most said “mostly” or “fully”: 9." in listened
    assert "At least 14 people said “mostly” or “fully”." in matters
    assert "Too few people answered" in free
    assert actions(supervisor)[0] == "feedback_sheet_made"
    assert office.tools.documents.render(sheet).startswith(b"%PDF")


def test_nobody_but_a_supervisor_makes_it(office: Office) -> None:
    for role in (Role.COUNSELLOR, Role.ADMINISTRATOR):
        with pytest.raises(NotPermittedError):
            feedback.sheet(office.enter(role), "en")
