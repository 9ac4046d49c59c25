"""What the two keep: who may change what, what lies ahead, and the weeks since the last session."""

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.supervision.supervision import (
    ActionState,
    AgendaPoint,
    AgreedAction,
    Meeting,
    MeetingState,
    Reflection,
    Who,
)
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import desk
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind as News
from counsel_desk.services.supervision import books, kept
from counsel_desk.services.supervision.kept import EntryGoneError, NothingSaidError, NotTheirsError
from counsel_desk.services.today import today
from counsel_desk.services.today.unfinished import Kind
from counsel_desk.services.work.sensible import NotYetDayError
from tests.helpers.handing_over import at
from tests.helpers.office import Clock, Office
from tests.unit.services.supervision.supervising import begun


def test_nobody_changes_or_removes_the_words_of_the_other_one(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        point = kept.put(session, vault, AgendaPoint("Mine"))
        action = kept.put(session, vault, AgreedAction("Ring the shelter"))
        thought = kept.put(session, vault, Reflection(session.today(), "Being heard"))
    with at(office, Role.SUPERVISOR) as session:
        for record, entry in (
            (point, AgendaPoint("Yours")),
            (action, AgreedAction("Ring nobody")),
            (thought, Reflection(session.today(), "Nothing")),
        ):
            with pytest.raises(NotTheirsError):
                kept.put(session, vault, entry, record)
            with pytest.raises(NotTheirsError):
                kept.remove(session, vault, record)
        kept.put(session, vault, AgendaPoint("Mine", taken_up=session.today()), point)
        kept.put(session, vault, AgreedAction("Ring the shelter", state=ActionState.DONE), action)
    with at(office, Role.COUNSELLOR) as session:
        book = books.of(session, vault)
        assert book.points[0].body.taken_up == session.today()
        assert book.points[0].author == session.me.person
        assert book.points[0].by != session.me.person
        assert book.actions[0].body.state is ActionState.DONE
        kept.put(session, vault, AgendaPoint("Mine, put better"), point)
        kept.remove(session, vault, thought)
        kept.remove(session, vault, thought)
        with pytest.raises(EntryGoneError):
            kept.put(session, vault, Reflection(session.today(), "Again"), thought)
        book = books.of(session, vault)
        assert [one.body.words for one in book.points] == ["Mine, put better"]
        assert book.reflections == ()


def test_words_are_needed(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        for entry in (AgendaPoint(" "), AgreedAction(""), Reflection(session.today(), "", "\n")):
            with pytest.raises(NothingSaidError):
                kept.put(session, vault, entry)


def test_a_meeting_still_to_come_has_not_taken_place(office: Office, clock: Clock) -> None:
    vault = begun(office)
    with at(office, Role.SUPERVISOR) as session:
        soon = Meeting(session.today() + timedelta(days=1))
        record = kept.put(session, vault, soon)
        with pytest.raises(NotYetDayError):
            kept.put(session, vault, replace(soon, state=MeetingState.HELD), record)
        kept.put(session, vault, replace(soon, state=MeetingState.CANCELLED), record)
        clock.move(days=1)
        kept.put(session, vault, replace(soon, state=MeetingState.HELD), record)


def test_today_and_the_inbox_tell_of_what_is_ahead(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.SUPERVISOR) as session:
        soon = session.today() + timedelta(days=3)
        record = kept.put(session, vault, Meeting(soon))
        kept.put(session, vault, AgreedAction("Read the plan", Who.COUNSELLOR, soon))
        kept.put(session, vault, AgreedAction("Ask the office", Who.SUPERVISOR))
        name = session.me.name
    with at(office, Role.COUNSELLOR) as session:
        found = {one.kind: one for one in today.gather(session).unfinished}
        coming, agreed = found[Kind.SUPERVISION_COMING], found[Kind.SUPERVISION_AGREED]
        assert (coming.day, coming.name, coming.record) == (soon, name, vault)
        assert (agreed.count, agreed.day) == (1, soon)
        [news] = [
            one for one in inbox.listing(session).open if one.kind is News.SUPERVISION_PLANNED
        ]
        assert (news.name, news.until) == (name, soon)
        inbox.note(session, news)
        assert news.kind not in {one.kind for one in inbox.listing(session).open}
    with at(office, Role.SUPERVISOR) as session:
        kept.put(session, vault, Meeting(soon, state=MeetingState.CANCELLED), record)
        assert Kind.SUPERVISION_COMING not in {one.kind for one in today.gather(session).unfinished}
    with at(office, Role.COUNSELLOR) as session:
        kinds = {one.kind for one in inbox.listing(session).open}
        assert News.SUPERVISION_CANCELLED in kinds


def test_weeks_are_counted_since_the_last_session_that_was_held(
    office: Office, clock: Clock
) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        day, counsellor = session.today(), session.me.person
        record = kept.put(session, vault, Meeting(day))
        assert books.of(session, vault).weeks is None
        kept.put(session, vault, Meeting(day, state=MeetingState.HELD), record)
        assert books.of(session, vault).weeks == 0
        assert [one.body.day for one in books.of(session, vault).past] == [day]
        assert books.last_sessions(session) == {}
    clock.move(days=20)
    with at(office, Role.SUPERVISOR) as session:
        assert books.of(session, vault).weeks == 2
        assert books.last_sessions(session) == {counsellor: day}
        rows = {row.person: row.supervised for row in desk.desk(session).rows}
        assert rows[counsellor] == 2


def test_a_session_can_be_moved_by_either(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        planned = Meeting(session.today() + timedelta(days=2), where="Upstairs")
        record = kept.put(session, vault, planned)
    with at(office, Role.SUPERVISOR) as session:
        moved = replace(planned, day=planned.day + timedelta(days=7))
        kept.put(session, vault, moved, record)
        [one] = books.of(session, vault).planned
        assert replace(one.body, signature="") == moved
