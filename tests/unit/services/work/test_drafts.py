"""Drafts of forms: kept, found, dropped, one's own, and gone with the client."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.goals import Goal
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import FormDraft
from counsel_desk.domain.records import Kind as RecordKind
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import goals
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.safety import safety
from counsel_desk.services.safety.safety import EmptyPlanError
from counsel_desk.services.today import to_finish
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from tests.helpers.office import Clock, Office
from tests.security.phrases import hits, shapes

HALF = {"name": "", "particulars": "রবিবারের পরে ফোন করা ভাল"}
NEW = Place(VaultKind.COUNSELLING, "new_client")
CASE = Place(VaultKind.CASEWORK, "case")
CHECK_IN = Place(VaultKind.WELLBEING, "check_in")


def about(client: str, page: str = "consent") -> Place:
    """Return the place of a draft on a page of a client."""
    return Place(VaultKind.COUNSELLING, page, client)


def names(session: Session, client: str) -> list[str]:
    """Return the names of the drafts about a client."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return drafts.of_client(reader, client)


@pytest.mark.parametrize(
    ("role", "place"),
    [(Role.COUNSELLOR, NEW), (Role.CASEWORKER, CASE), (Role.STAFF, CHECK_IN)],
)
def test_it_is_there_after_the_next_sign_in_until_it_is_dropped(
    office: Office, role: Role, place: Place
) -> None:
    saved = drafts.keep(office.enter(role), place, HALF)
    office.close()
    again = office.enter(role)
    assert drafts.find(again, place) == FormDraft(HALF, saved)
    drafts.drop(again, place)
    assert drafts.find(again, place) is None


def test_what_is_kept_last_takes_the_place_of_what_was_there(
    counsellor: Session, clock: Clock
) -> None:
    drafts.keep(counsellor, NEW, HALF)
    clock.move(minutes=1)
    saved = drafts.keep(counsellor, NEW, {"name": "R"})
    assert drafts.find(counsellor, NEW) == FormDraft({"name": "R"}, saved)
    assert saved == clock()


text = st.text(st.characters(exclude_categories=["Cs"]))
contents = st.dictionaries(text, st.recursive(text | st.booleans(), st.lists), max_size=3)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=contents)
def test_whatever_is_typed_comes_back_as_it_was(
    counsellor: Session, content: dict[str, Any]
) -> None:
    drafts.keep(counsellor, NEW, content)
    assert drafts.find(counsellor, NEW).content == content


def test_every_page_and_client_has_its_own(counsellor: Session, client: str) -> None:
    details = clients.get(counsellor, client).body
    other = clients.add(counsellor, details)
    places = about(client), about(client, "summary"), about(other)
    for number, place in enumerate(places):
        drafts.keep(counsellor, place, {"number": number})
    found = [drafts.find(counsellor, place) for place in places]
    assert [draft.content["number"] for draft in found] == [0, 1, 2]


def test_two_people_in_one_vault_do_not_see_the_drafts_of_the_other(office: Office) -> None:
    session = office.enter(Role.CASEWORKER)
    colleague = replace(session, me=replace(session.me, person="f" * 32))
    drafts.keep(session, CASE, HALF)
    assert drafts.find(colleague, CASE) is None
    drafts.drop(colleague, CASE)
    assert drafts.find(session, CASE) is not None


@pytest.mark.parametrize("place", [NEW, CASE])
def test_nobody_keeps_or_reads_one_in_a_vault_that_is_not_theirs(
    office: Office, place: Place
) -> None:
    session = office.enter(Role.STAFF)
    for refused in (
        lambda: drafts.keep(session, place, HALF),
        lambda: drafts.find(session, place),
        lambda: drafts.drop(session, place),
    ):
        with pytest.raises(NotPermittedError):
            refused()


def test_every_draft_about_a_client_is_found_and_no_other(counsellor: Session, client: str) -> None:
    before = names(counsellor, client)
    note, _draft = notes.begin(counsellor, client, date(2026, 11, 1))
    drafts.keep(counsellor, about(client), HALF)
    drafts.keep(counsellor, NEW, HALF)
    found = set(names(counsellor, client)) - set(before)
    assert found == {note, drafts.name_of(counsellor, about(client))}


def test_nothing_is_kept_about_a_client_who_is_erased(counsellor: Session, client: str) -> None:
    drafts.keep(counsellor, about(client), HALF)
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.erase(client)
    drafts.keep(counsellor, about(client), HALF)
    assert drafts.find(counsellor, about(client)) is None


def test_a_form_that_is_half_typed_is_no_note_to_sign(counsellor: Session, client: str) -> None:
    before = workload.own(counsellor)
    drafts.keep(counsellor, about(client), HALF)
    assert workload.own(counsellor) == before


def test_l52_no_file_of_the_office_holds_it_in_any_shape(
    office: Office, counsellor: Session
) -> None:
    drafts.keep(counsellor, NEW, HALF)
    wanted = {HALF["particulars"]: shapes(HALF["particulars"])}
    for path in office.folder.rglob("*"):
        assert not path.is_file() or hits(wanted, path.read_bytes()) == [], path


def test_when_a_client_is_erased_every_draft_about_them_goes_too(
    counsellor: Session, client: str
) -> None:
    drafts.keep(counsellor, about(client), HALF)
    drafts.keep(counsellor, NEW, HALF)
    notes.begin(counsellor, client, date(2026, 11, 1))
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        drafts.drop_of_client(work, client)
    assert drafts.find(counsellor, about(client)) is None
    assert notes.drafts_of(counsellor, client) == []
    assert drafts.find(counsellor, NEW) is not None


def test_a_person_is_told_where_something_half_written_waits(
    counsellor: Session, client: str, clock: Clock
) -> None:
    code = clients.get(counsellor, client).body.code
    drafts.keep(counsellor, NEW, HALF)
    clock.move(minutes=1)
    drafts.keep(counsellor, about(client), HALF)
    drafts.keep(replace(counsellor, me=replace(counsellor.me, person="f" * 32)), CHECK_IN, HALF)
    told = to_finish.half_written(counsellor)
    assert [(each.code, each.page) for each in told] == [(code, "consent"), ("", "new_client")]
    drafts.drop(counsellor, NEW)
    drafts.drop(counsellor, about(client))
    assert to_finish.half_written(counsellor) == []


def test_what_is_half_written_in_a_file_is_ones_own_or_a_note(
    counsellor: Session, client: str
) -> None:
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        drafts.drop_of_client(work, client)
    me = counsellor.me.person
    drafts.keep(counsellor, about(client), HALF)
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert drafts.has_unfinished(reader, client, me)
        assert not drafts.has_unfinished(reader, client, "f" * 32)
    drafts.drop(counsellor, about(client))
    notes.begin(counsellor, client, date(2026, 11, 1))
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert drafts.has_unfinished(reader, client, "f" * 32)


def test_a_draft_goes_in_the_transaction_that_writes_the_record(
    counsellor: Session, client: str
) -> None:
    place = about(client, "goal")
    drafts.keep(counsellor, place, HALF)
    wanted = Goal("To sleep", date(2026, 1, 5))
    with drafts.replacing_draft(counsellor, place):
        clients.listing(counsellor)
        assert drafts.find(counsellor, place) is not None
        goals.set_goal(counsellor, client, wanted)
        assert drafts.find(counsellor, place) is None
    drafts.keep(counsellor, place, HALF)
    goals.set_goal(counsellor, client, wanted)
    assert drafts.find(counsellor, place) is not None


def fail_to_set_a_goal(session: Session, client: str) -> None:
    """Begin to write a goal, and fail before it is kept."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.put(RecordKind.GOAL, Goal("x", date(2026, 1, 5)), parent=client)
        raise ZeroDivisionError


def test_where_the_record_is_refused_the_draft_stays(counsellor: Session, client: str) -> None:
    place = about(client, "safety_plan")
    drafts.keep(counsellor, place, HALF)
    with pytest.raises(EmptyPlanError), drafts.replacing_draft(counsellor, place):
        safety.keep_plan(counsellor, client, SafetyPlan(date(2026, 1, 5)))
    with pytest.raises(ZeroDivisionError), drafts.replacing_draft(counsellor, place):
        fail_to_set_a_goal(counsellor, client)
    assert drafts.find(counsellor, place) is not None
    assert goals.of_client(counsellor, client) == []
    safety.keep_plan(counsellor, client, SafetyPlan(date(2026, 1, 5), coping="x"))
    assert drafts.find(counsellor, place) is not None


def test_a_draft_in_another_vault_stays(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    drafts.keep(session, CHECK_IN, HALF)
    client = clients.listing(session)[0].filed.record
    with drafts.replacing_draft(session, CHECK_IN):
        goals.set_goal(session, client, Goal("To sleep", date(2026, 1, 5)))
    assert drafts.find(session, CHECK_IN) is not None
