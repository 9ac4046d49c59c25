"""What one real day through the real windows, with a restart between people, left behind."""

import random
from collections.abc import Callable, Iterator

import pytest

from counsel_desk.demo import content
from counsel_desk.demo.office import SEED
from counsel_desk.demo.people import staff
from counsel_desk.domain.caseload.workload import Load
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.assessments import assessments
from counsel_desk.services.caseload import receiving
from counsel_desk.services.casework import cases, received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.forms import forms
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import verify
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.scripted_day import Walked
from ui.texts import Texts
from ui.walk import day as days

PEOPLE = {person.roles[0]: person for person in reversed(staff(random.Random(SEED)))}
Enter = Callable[[Role], Session]


@pytest.fixture
def enter(walked: Walked) -> Iterator[Enter]:
    """Sign a person in to what the day left, beside the windows."""
    opened = []

    def entered(role: Role) -> Session:
        desk = open_office_data(walked.data, tools(Texts(), FLOOR))
        person = PEOPLE[role]
        opened.append(sign_in.sign_in(desk, person.name, person.passphrase))
        return opened[-1]

    yield entered
    for session in opened:
        session.close()


def test_the_note_is_signed_and_the_half_written_one_is_still_a_draft(
    enter: Enter,
) -> None:
    session = enter(Role.COUNSELLOR)
    [line] = clients.listing(session)
    [note] = notes.of_client(session, line.filed.record)
    assert note.body.text == days.NOTE
    [(_name, draft)] = notes.drafts_of(session, line.filed.record)
    assert draft.text == days.HALF_WRITTEN


def test_the_consent_was_taken_back_and_the_ledger_shows_both_steps(
    enter: Enter,
) -> None:
    session = enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    [agreed] = consent.of_client(session, client)
    assert agreed.body.withdrawn is not None
    assert "হ্যাঁ" in agreed.body.explained
    steps = [filed.body.step for filed in disclosure.of_client(session, client)]
    assert steps == [Step.RELEASED, Step.OPENED, Step.WITHDRAWN, Step.GONE]


def test_the_questionnaire_and_the_form_are_kept(enter: Enter) -> None:
    session = enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    taken = assessments.of_client(session, client)
    assert [filed.body.scores["total"] for filed in taken] == [9, 15]
    assert [bool(filed.body.flags) for filed in taken] == [False, True]
    [response] = forms.of_client(session, client)
    assert response.body.language == "bn"


def test_the_caseworker_no_longer_has_the_summary_but_has_the_case(
    enter: Enter,
) -> None:
    session = enter(Role.CASEWORKER)
    [received] = received_summaries.summaries(session)
    [case] = cases.listing(session)
    assert received.body.summary is None
    assert received.body.withdrawn is not None
    assert received.body.case == case.record


def test_the_supervisor_sees_figures_and_nothing_else(enter: Enter) -> None:
    session = enter(Role.SUPERVISOR)
    [found] = receiving.everyones(session)
    assert found.workload is not None
    assert (found.workload.clients, found.workload.load) == (0, Load.WITHIN)
    assert set(session.vaults) == {VaultKind.WELLBEING}
    with pytest.raises(NotPermittedError):
        clients.listing(session)
    with pytest.raises(NotPermittedError):
        received_summaries.summaries(session)


def test_nobody_but_the_member_of_staff_has_the_key_to_the_check_in(
    enter: Enter,
) -> None:
    session = enter(Role.STAFF)
    assert len(check_in.mine(session)) == 1
    vault = session.vaults[VaultKind.WELLBEING].vault_id
    assert set(session.data.register.state.vaults[vault].members) == {session.me.person}


def test_every_file_is_well_and_none_holds_what_was_said(walked: Walked) -> None:
    found = verify.verify(walked.data, tools(Texts(), FLOOR))
    assert all(check.ok for check in found)
    said = (days.NOTE, content.HALF_WRITTEN[0], content.CASE_REFERENCE, content.ABOUT)
    for path in walked.data.rglob("*"):
        if path.is_file():
            inside = path.read_bytes()
            assert not inside.startswith(verify.SQLITE_HEADER)
            assert not any(text.encode() in inside for text in said)
