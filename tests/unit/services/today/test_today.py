"""The first page: the day's appointments with their notes, and everything that is unfinished."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client
from counsel_desk.domain.safety import Risk, RiskAssessment
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.safety import safety
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.today import notes_to_write
from counsel_desk.services.today import today as first_page
from counsel_desk.services.today.appointments_today import TodayLine, Writing
from counsel_desk.services.today.unfinished import Kind, Unfinished
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import finished
from tests.helpers.office import Clock, Office


@pytest.fixture
def noon(clock: Clock) -> None:
    """Let it be noon at the office."""
    clock.instant = clock.instant.replace(hour=6, minute=30, second=0)


def plan(
    session: Session, people: tuple[str, ...], at: int, days: int = 0, state: State = State.KEPT
) -> str:
    """Plan an appointment; return its record."""
    day = session.today() + timedelta(days=days)
    wanted = Wanted(people, day, time(at), 50, Mode.IN_PERSON, "", len(people) > 1)
    return appointments.plan(session, wanted, state=state).records[0]


def lines(session: Session) -> list[TodayLine]:
    """Return the appointments on the first page."""
    return list(first_page.gather(session).appointments or ())


def unfinished(session: Session, *kinds: Kind) -> list[Unfinished]:
    """Return what is unfinished of some kinds."""
    return [one for one in first_page.gather(session).unfinished if one.kind in kinds]


def fresh(session: Session, count: int = 1) -> tuple[str, ...]:
    """Add clients of whom nothing is written yet."""
    begun = session.today() - timedelta(days=90)
    new = Client("", "", "", "bn", Intensity.STANDARD, begun)
    return tuple(clients.add(session, new) for _each in range(count))


def test_the_note_of_a_session_is_offered_once_it_has_begun_and_until_it_is_signed(
    noon: None, counsellor: Session
) -> None:
    [client] = fresh(counsellor)
    plan(counsellor, (client,), 11, state=State.PLANNED)
    plan(counsellor, (client,), 15, state=State.PLANNED)
    plan(counsellor, (client,), 9, state=State.CANCELLED_BY_CLIENT)
    first, second = lines(counsellor)
    assert (first.writing, second.writing) == (Writing.WRITE, Writing.NOTHING)
    name, draft = notes.begin(counsellor, client, counsellor.today())
    first, second = lines(counsellor)
    assert (first.writing, first.draft) == (Writing.CONTINUE, name)
    assert name not in [one.record for one in unfinished(counsellor, Kind.DRAFT)]
    notes.save(counsellor, name, replace(draft, text="words"))
    notes.sign(counsellor, name)
    assert [one.writing for one in lines(counsellor)] == [Writing.NOTHING, Writing.NOTHING]


def test_a_session_goes_on_with_the_draft_that_was_saved_last(
    noon: None, counsellor: Session, clock: Clock
) -> None:
    [client] = fresh(counsellor)
    plan(counsellor, (client,), 9)
    names = []
    for _each in range(3):
        clock.instant += timedelta(minutes=1)
        names.append(notes.begin(counsellor, client, counsellor.today())[0])
    assert [one.draft for one in lines(counsellor)] == [names[-1]]
    plan(counsellor, (client,), 11)
    assert [one.draft for one in lines(counsellor)] == names[-2:]


def test_a_group_is_a_line_with_every_code_and_its_own_note(
    noon: None, counsellor: Session
) -> None:
    whole = fresh(counsellor, 3)
    record = plan(counsellor, whole, 9)
    [line] = lines(counsellor)
    assert len(line.codes) == len(whole)
    assert (line.record, line.writing) == (record, Writing.WRITE)
    note = group_sessions.begin(counsellor, whole, counsellor.today(), record)
    assert [(one.writing, one.draft) for one in lines(counsellor)] == [
        (Writing.CONTINUE, note.name)
    ]
    group_sessions.save(counsellor, note.name, replace(note.draft, text="words"))
    group_sessions.sign(counsellor, note.name)
    assert [one.writing for one in lines(counsellor)] == [Writing.NOTHING]


def test_kept_sessions_of_the_last_weeks_without_a_note_are_listed_each_once(
    noon: None, counsellor: Session
) -> None:
    client, *_others = whole = fresh(counsellor, 3)
    known = {one.record for one in unfinished(counsellor, Kind.UNWRITTEN, Kind.UNWRITTEN_GROUP)}
    two = [plan(counsellor, (client,), at, days=-3) for at in (9, 11)]
    group = plan(counsellor, whole, 15, days=-3)
    plan(counsellor, (client,), 9, days=-29)
    plan(counsellor, (client,), 9, days=-4, state=State.NOT_COME)
    found = unfinished(counsellor, Kind.UNWRITTEN, Kind.UNWRITTEN_GROUP)
    new = {one.record: one for one in found if one.record not in known}
    assert set(new) == {*two, group}
    assert (new[group].count, new[two[0]].client) == (len(whole), client)
    day = counsellor.today() - timedelta(days=3)
    notes.begin(counsellor, client, day)
    note = group_sessions.begin(counsellor, whole, day, group)
    left = unfinished(counsellor, Kind.UNWRITTEN, Kind.UNWRITTEN_GROUP)
    assert len([one for one in left if one.record not in known]) == 1
    assert [one.record for one in unfinished(counsellor, Kind.GROUP_DRAFT)] == [note.name]


def test_every_draft_is_found_and_process_notes_are_their_authors_own(
    office: Office, counsellor: Session
) -> None:
    client = finished(counsellor)
    day = counsellor.today() - timedelta(days=1)
    name, _draft = notes.begin(counsellor, client, day)
    private, _draft = process_notes.begin(counsellor, client, day)
    amendment, _draft = notes.begin_amendment(
        counsellor, notes.of_client(counsellor, client)[0].record, "a date"
    )
    drafts.keep(counsellor, Place(VaultKind.COUNSELLING, "goal", client), {"text": "x"})
    assert name in [one.record for one in unfinished(counsellor, Kind.DRAFT)]
    assert amendment in [one.record for one in unfinished(counsellor, Kind.AMENDMENT)]
    assert [one.record for one in unfinished(counsellor, Kind.PROCESS_DRAFT)] == [private]
    [form] = [one for one in unfinished(counsellor, Kind.HALF_WRITTEN) if one.page == "goal"]
    assert form.client == client
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        others = [one.kind for one in notes_to_write.drafts_left(reader, "f" * 32)]
    assert Kind.DRAFT in others
    assert Kind.PROCESS_DRAFT not in others


@pytest.mark.parametrize(("days", "listed"), [(-3, True), (0, True), (14, True), (15, False)])
def test_a_risk_review_is_listed_two_weeks_before_its_day(
    counsellor: Session, client: str, days: int, listed: bool
) -> None:
    today = counsellor.today()
    seen = RiskAssessment(today - timedelta(days=9), list(Risk)[1])
    review = today + timedelta(days=days)
    safety.record_risk(counsellor, client, replace(seen, next_review=review))
    found = [one for one in unfinished(counsellor, Kind.RISK_REVIEW) if one.client == client]
    assert [one.day for one in found] == ([review] if listed else [])


def test_the_caseload_line_counts_what_the_whole_workload_counts(counsellor: Session) -> None:
    brief, whole = workload.brief(counsellor), workload.own(counsellor)
    assert (brief.figure, brief.clients, brief.load, brief.day) == (
        whole.figure,
        whole.clients,
        whole.load,
        whole.day,
    )
    assert first_page.gather(counsellor).caseload == brief


def test_each_role_has_its_own_parts(office: Office) -> None:
    shown = {}
    for role in (Role.COUNSELLOR, Role.CASEWORKER, Role.SUPERVISOR):
        session = office.enter(role)
        page = first_page.gather(session)
        shown[role] = tuple(
            part is not None
            for part in (page.appointments, page.upcoming, page.caseload, page.team)
        )
        sign_in.sign_out(session)
    assert shown == {
        Role.COUNSELLOR: (True, False, True, False),
        Role.CASEWORKER: (False, True, False, False),
        Role.SUPERVISOR: (False, False, False, True),
    }


def test_hearings_and_tasks_are_listed_two_weeks_ahead(office: Office) -> None:
    caseworker = office.enter(Role.CASEWORKER)
    found = first_page.gather(caseworker).upcoming or ()
    last = caseworker.today() + timedelta(days=14)
    assert all((one.day or date.min) <= last for one in found)
