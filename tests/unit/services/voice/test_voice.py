"""Comments that a client makes alone, and what of it can be seen."""

from dataclasses import replace
from datetime import date

import pytest

from counsel_desk.domain.caseload.suppression import Shown, suppress
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.voice import Comment, Subject
from counsel_desk.services.clients import clients, search
from counsel_desk.services.referrals import referrals
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.voice import voice
from counsel_desk.services.voice.voice import Feedback, Figures
from counsel_desk.services.voice.voice_wording import wording
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office
from tests.unit.services.stored import actions, rows

SECRET = "qxjkvplm"


def feedback(*answers: int | None, text: str = "", shared: bool = False) -> Feedback:
    """Return what a client answers about the sessions."""
    return Feedback(Subject.SESSION, "", answers, text, shared)


def add_clients(session: Session, count: int) -> list[str]:
    """Add clients who have no name, and return their records."""
    details = Client("", "", "", "en", Intensity.STANDARD, date(2026, 1, 5))
    return [clients.add(session, details) for _ in range(count)]


def figures(session: Session, question: int = 0) -> Figures:
    """Return the figures of one question about the sessions."""
    return next(
        each
        for each in voice.statistics(session)
        if (each.subject, each.question) == (Subject.SESSION, question)
    )


def test_a_shared_comment_is_seen_and_another_is_only_counted(
    office: Office, counsellor: Session, client: str
) -> None:
    assert voice.keep(counsellor, client, feedback(4, 4, None, text="I can breathe", shared=True))
    assert voice.keep(counsellor, client, feedback(1, 2, 3, text=SECRET))
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    heard = voice.heard(again, client)
    [comment] = heard.comments
    assert (comment.answers, comment.text) == ((4, 4, None), "I can breathe")
    assert heard.kept_back == 1
    assert "comment_kept" in actions(again)


def test_no_service_returns_a_comment_that_is_not_shared(counsellor: Session, client: str) -> None:
    voice.keep(counsellor, client, feedback(1, 2, 3, text=SECRET))
    everything = (
        voice.heard(counsellor, client),
        voice.choices(counsellor, client),
        voice.statistics(counsellor),
    )
    assert SECRET not in repr(everything)
    assert "(1, 2, 3)" not in repr(everything)
    assert search.find(counsellor, SECRET).hits == ()
    [body] = [row.body for row in rows(counsellor) if row.kind == Kind.COMMENT]
    assert body is not None
    assert SECRET.encode() in body


def test_where_everything_is_skipped_nothing_is_kept(counsellor: Session, client: str) -> None:
    assert not voice.keep(counsellor, client, feedback(None, None, None, text="  ", shared=True))
    assert voice.heard(counsellor, client) == voice.Heard((), 0)


@pytest.mark.parametrize("answers", [(1, 2), (0, 1, 1), (6, 1, 1)])
def test_answers_that_nobody_can_give_are_refused(
    counsellor: Session, client: str, answers: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="answers"):
        voice.keep(counsellor, client, feedback(*answers))


def test_p50_fewer_than_five_people_are_not_counted(counsellor: Session, clock: Clock) -> None:
    people = add_clients(counsellor, 29)
    for one in people[:4]:
        voice.keep(counsellor, one, feedback(2, 2, 2))
    voice.keep(counsellor, people[0], feedback(2, 2, 2))
    clock.move(days=40)
    assert figures(counsellor).kept_back == Shown((None,) * 5, None)
    for place, one in enumerate(people[4:]):
        voice.keep(counsellor, one, feedback(1 + place % 3, 2, 2))
    clock.move(days=40)
    kept = figures(counsellor).kept_back
    assert kept.total == 29
    assert kept.cells == suppress((9, 12, 8, 0, 0))
    assert kept.cells[4] is None


def test_p50_a_comment_changes_no_figure_on_its_day_and_one_alone_never(
    counsellor: Session, clock: Clock
) -> None:
    people = add_clients(counsellor, 8)
    for one in people[:7]:
        voice.keep(counsellor, one, feedback(2, 2, 2))
    assert figures(counsellor).kept_back.total is None
    clock.move(days=40)
    before = figures(counsellor)
    assert before.kept_back.total == 7
    voice.keep(counsellor, people[7], feedback(5, 5, 5))
    assert figures(counsellor) == before
    clock.move(days=40)
    assert figures(counsellor) == before


def test_a79_figures_that_were_seen_stay_when_a_comment_is_gone(
    counsellor: Session, clock: Clock
) -> None:
    """With a file gone, the figures counted anew would tell of the one who is missing."""
    people = add_clients(counsellor, 8)
    for one in people:
        voice.keep(counsellor, one, feedback(2, 2, 2))
    clock.move(days=40)
    before = figures(counsellor)
    assert before.kept_back.total == 8
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for filed in work.latest(Kind.COMMENT, Comment, people[0]):
            work.erase(filed.record)
    assert figures(counsellor) == before
    [row] = [row for row in rows(counsellor) if b'"voice.session"' in (row.body or b"")]
    assert row.parent == ""
    assert not any(one.encode() in (row.body or b"") for one in people)


def test_a79_who_skips_a_question_makes_no_total_differ(counsellor: Session, clock: Clock) -> None:
    for place, one in enumerate(add_clients(counsellor, 14)):
        voice.keep(counsellor, one, feedback(None if place < 2 else 3, 2, 4))
    clock.move(days=40)
    assert {figures(counsellor, question).kept_back.total for question in range(3)} == {14}
    assert figures(counsellor).kept_back.cells == (None,) * 5


def test_what_is_shared_is_counted_at_once(counsellor: Session, client: str) -> None:
    voice.keep(counsellor, client, feedback(2, None, 5, shared=True))
    assert figures(counsellor).shared == (0, 1, 0, 0, 0)
    assert figures(counsellor, 1).shared == (0, 0, 0, 0, 0)


def test_a_client_can_comment_on_the_sessions_and_on_every_service(
    counsellor: Session, client: str
) -> None:
    record = referrals.record(counsellor, client, Details(Service.SHELTER, date(2026, 1, 5)))
    offered = voice.choices(counsellor, client)
    assert (offered[0].subject, offered[0].about) == (Subject.SESSION, "")
    assert [one.about for one in offered if one.subject is Subject.SERVICE] == [record]


def test_the_page_speaks_the_language_of_the_client(office: Office) -> None:
    heard: list[str] = []

    def texts(context: str, text: str, language: str) -> str:
        heard.append(language)
        return text

    words = wording(replace(office.tools, texts=texts), "bn", Subject.SERVICE)
    assert set(heard) == {"bn"}
    assert (len(words.questions), len(words.answers)) == (3, 5)
    assert words.numbers[2] == "Question 3 of 3"
