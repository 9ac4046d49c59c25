"""A79: what a counsellor publishes of their workload counts no few clients."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.caseload.figures import CaseloadFigures, merged
from counsel_desk.domain.caseload.groups import SHAPE
from counsel_desk.domain.caseload.suppression import Shown
from counsel_desk.domain.caseload.workload import Intensity, Load, SharedWorkload
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import desk, publishing, receiving, workload
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import agree_to_statistics
from tests.helpers.office import Clock, Office


def test_a79_what_is_published_comes_in_steps(
    office: Office, counsellor: Session, today: date
) -> None:
    long_ago = today - timedelta(days=800)
    for _ in range(11):
        clients.add(counsellor, Client("", "", "", "bn", Intensity.CRISIS, long_ago))
    exact = workload.own(counsellor)
    assert (exact.clients % 5, exact.figure % 12.5) != (0, 0)
    publishing.publish(counsellor)
    sign_in.sign_out(counsellor)
    seen = [one.workload for one in receiving.everyones(office.enter(Role.SUPERVISOR))]
    [found] = [one for one in seen if one is not None and one.clients]
    assert (found.clients, found.figure, found.below) == (10, 12.5, 25.0)
    assert found.load is exact.load is Load.WITHIN


def test_the_figures_read_no_note(
    counsellor: Session, client: str, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workload.own(counsellor)
    for ago, due in ((20, None), (12, 1), (9, None), (6, 2), (4, -3)):
        name, draft = notes.begin(counsellor, client, today - timedelta(days=ago))
        planned = today - timedelta(days=due) if due is not None else None
        notes.save(counsellor, name, replace(draft, text="Said “follow_up”: ", follow_up=planned))
        notes.sign(counsellor, name)
    read = list[str]()
    digest = chain.row_digest

    def counted(row: chain.Row) -> bytes:
        read.append(row.kind)
        return digest(row)

    monkeypatch.setattr(chain, "row_digest", counted)
    found = workload.own(counsellor)
    assert found.sessions_28 - before.sessions_28 == 5
    assert found.sessions_7 - before.sessions_7 == 2
    # Two are overdue, as no session was held since; the third is still ahead.
    assert found.overdue_follow_ups - before.overdue_follow_ups == 2
    monkeypatch.undo()
    assert Kind.CLIENT in read
    assert Kind.NOTE not in read


def test_publishing_the_figures_of_a_further_month_reads_no_note(
    counsellor: Session, client: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree_to_statistics(counsellor, client)
    publishing.publish(counsellor)
    clock.move(days=40)
    read = list[str]()
    digest = chain.row_digest

    def counted(row: chain.Row) -> bytes:
        read.append(row.kind)
        return digest(row)

    monkeypatch.setattr(chain, "row_digest", counted)
    publishing.publish(counsellor)
    assert Kind.SHOWN_FIGURES in read
    assert Kind.NOTE not in read


def test_figures_are_sealed_to_the_supervisor_and_to_nobody_who_holds_the_register(
    office: Office, counsellor: Session
) -> None:
    publishing.publish(counsellor)
    supervisor = office.enter(Role.SUPERVISOR)
    with supervisor.data.register.reading() as register:
        waiting = register.envelopes(supervisor.me.person)
        assert not register.state.figures
    assert waiting
    assert not any(b"sessions" in one.sealed for one in waiting)
    [found] = [one for one in receiving.everyones(supervisor) if one.kept]
    assert found.person == counsellor.me.person
    with supervisor.data.register.reading() as register:
        assert not register.envelopes(supervisor.me.person)


def test_the_same_figures_are_sent_once_and_newer_ones_take_the_place_of_unread_ones(
    office: Office, counsellor: Session, clock: Clock
) -> None:
    def waiting() -> list[str]:
        with counsellor.data.register.reading() as register:
            return [one.letter.message for one in register.state.posted.values()]

    publishing.publish(counsellor)
    first = waiting()
    publishing.publish(counsellor)
    assert waiting() == first
    clock.move(days=1)
    publishing.publish(counsellor)
    assert len(waiting()) == len(first)
    assert waiting() != first


def test_what_was_once_said_of_a_month_stays_and_older_letters_change_nothing() -> None:
    day, month = date(2026, 5, 4), "2026-04-30"
    one = tuple(Shown((None,) * groups, 13) for groups in SHAPE)
    two = tuple(Shown((None,) * groups, 21) for groups in SHAPE)
    seen = SharedWorkload(0.0, 12.5, 5, 0, 0, 0, 0, Load.WITHIN, day)
    first = merged(None, "a" * 32, 4, CaseloadFigures("", seen, months={month: one}))
    assert first is not None
    other = CaseloadFigures("", seen, months={month: two})
    assert merged(first, "a" * 32, 4, other) is None
    assert merged(first, "a" * 32, 3, other) is None
    then = merged(first, "a" * 32, 5, other)
    assert then is not None
    assert then.figures.months[month] == one
    assert then.differing == (month,)


def test_months_are_counted_once_and_the_trend_stays(
    office: Office, counsellor: Session, today: date
) -> None:
    publishing.publish(counsellor)
    supervisor = office.enter(Role.SUPERVISOR)
    rows = [row for row in desk.desk(supervisor).rows if row.workload]
    assert [len(row.trend) for row in rows] == [12]
    before = rows[0].trend
    long_ago = today - timedelta(days=800)
    for _ in range(11):
        clients.add(counsellor, Client("", "", "", "bn", Intensity.CRISIS, long_ago))
    publishing.publish(counsellor)
    [row] = [row for row in desk.desk(supervisor).rows if row.workload]
    assert row.trend == before
    assert row.workload is not None
    assert row.workload.clients == 10
