"""What a client told anybody at the office reaches the counsellor, and closes what was sent."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import passing_on
from counsel_desk.services.casework import received_summaries, told_notes
from counsel_desk.services.casework.received_summaries import WithdrawnError
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.passing_on import NothingToldError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Office
from tests.unit.services.stored import actions

WORDS = "qxjkvplm does not want to be called on Fridays"


def at_desk(office: Office, role: Role, act: Callable[[Session], None], place: int = 0) -> None:
    """Sign in, act and sign out."""
    session = office.enter(role, place)
    act(session)
    sign_in.sign_out(session)


def sent(session: Session) -> list[str]:
    """Return the records of the received summaries that can be read."""
    return [one.record for one in received_summaries.summaries(session) if one.body.summary]


def test_a_client_takes_back_at_a_caseworkers_desk_what_was_sent_there(office: Office) -> None:
    caseworker = office.enter(Role.CASEWORKER)
    received_summaries.receive(caseworker)
    first = sent(caseworker)[0]
    summary = next(
        one.body.summary
        for one in received_summaries.summaries(caseworker)
        if one.record == first and one.body.summary
    )
    passing_on.client_withdraws(caseworker, first)
    assert first not in sent(caseworker)
    with pytest.raises(WithdrawnError):
        passing_on.client_withdraws(caseworker, first)
    assert "client_withdrew_here" in actions(caseworker)
    sign_in.sign_out(caseworker)
    counsellor = next(
        session
        for place in range(2)
        if (session := office.enter(Role.COUNSELLOR, place)).me.name == summary.counsellor
    )
    [note] = told_notes.listing(counsellor)
    assert note.body.sender == caseworker.me.name
    assert note.body.release == ""
    assert note.body.code == clients.get(counsellor, note.body.client).body.code
    entries = [
        filed.body
        for filed in disclosure.of_client(counsellor, note.body.client)
        if filed.body.link == summary.link
    ]
    assert {Step.WITHDRAWN, Step.GONE} <= {entry.step for entry in entries}
    given = {one.record: one.body for one in consent.of_client(counsellor, note.body.client)}
    assert given[entries[0].consent].withdrawn is not None
    assert Kind.WITHDRAWN in [one.kind for one in inbox.listing(counsellor).open]


@pytest.mark.parametrize("role", [Role.STAFF, Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CASEWORKER])
def test_anybody_passes_on_what_a_client_told_them(office: Office, role: Role) -> None:
    counsellor = office.enter(Role.COUNSELLOR)
    name = counsellor.me.name
    sign_in.sign_out(counsellor)
    at_desk(office, role, lambda session: passing_on.pass_on(session, name, " in  blue ", WORDS))
    again = office.enter(Role.COUNSELLOR)
    [note] = told_notes.listing(again)
    assert (note.body.about, note.body.words) == ("in blue", WORDS)
    assert note.body.sender == office.person(role).name
    told_notes.settle(again, note.record)
    assert told_notes.listing(again) == []
    with again.vaults[VaultKind.COUNSELLING].reading() as transaction:
        assert transaction.latest(note.record).body is None


def test_a_note_says_whom_it_is_about_and_what_was_said(office: Office) -> None:
    staff = office.enter(Role.STAFF)
    name = passing_on.counsellors(staff)[0]
    for about, words in (("", WORDS), ("in blue", " "), ("x" * 121, WORDS), ("x", "x" * 1001)):
        with pytest.raises(NothingToldError):
            passing_on.pass_on(staff, name, about, words)


def test_whoever_stands_in_receives_it_too(office: Office) -> None:
    counsellor = office.enter(Role.COUNSELLOR)
    other = office.person(Role.COUNSELLOR, 1)
    person = next(
        one.person
        for one in counsellor.data.register.state.people.values()
        if one.name == other.name
    )
    cover.arrange(counsellor, person, counsellor.today() + timedelta(days=2))
    name = counsellor.me.name
    sign_in.sign_out(counsellor)
    at_desk(office, Role.STAFF, lambda session: passing_on.pass_on(session, name, "x", WORDS))
    standing_in = office.enter(Role.COUNSELLOR, 1)
    assert [one.body.words for one in told_notes.listing(standing_in)] == [WORDS]


def test_it_follows_a_file_to_the_counsellor_who_has_it_now(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        links = {one.body.link for one in disclosure.of_client(giver, client)}
        offer(giver, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
    at_desk(office, Role.COUNSELLOR, lambda _session: None)
    caseworker = office.enter(Role.CASEWORKER)
    received_summaries.receive(caseworker)
    [mine] = [
        one.record
        for one in received_summaries.summaries(caseworker)
        if one.body.summary and one.body.summary.link in links
    ]
    passing_on.client_withdraws(caseworker, mine)
    sign_in.sign_out(caseworker)
    at_desk(office, Role.COUNSELLOR, lambda session: None)
    now = office.enter(Role.COUNSELLOR, 1)
    [note] = told_notes.listing(now)
    assert note.body.client == there
    assert caseworker.me.name in note.body.sender
    assert any(one.body.withdrawn for one in consent.of_client(now, there))
