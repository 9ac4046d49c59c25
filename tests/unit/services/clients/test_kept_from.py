"""Colleagues by whom a client does not want their file to be read."""

from datetime import timedelta

import pytest

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.transfer import Knew, Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.clients import clients, kept_from
from counsel_desk.services.clients.kept_from import StandsInNowError
from counsel_desk.services.record_copy import record_parts
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import transfer
from counsel_desk.services.vaults import cover
from counsel_desk.services.vaults.cover import KeptFromError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.handing_over import accept, at, colleague, finished
from tests.helpers.office import Office
from tests.security.staff import person_of


def test_a_cover_and_a_hand_over_are_refused_until_the_tick_is_out(office: Office) -> None:
    with at(office) as session:
        client, other = finished(session), colleague(session)
        kept_from.keep(session, client, [other])
        code = clients.get(session, client).body.code
        with pytest.raises(KeptFromError) as refused:
            cover.arrange(session, other, session.today())
        assert code in str(refused.value)
        assert cover.running(session) == []
        with pytest.raises(KeptFromError):
            transfer.offer(session, client, other, Reason.AWAY)
        assert transfer.current(session, client) is None
        kept_from.keep(session, client, [])
        cover.arrange(session, other, session.today())
        assert [one.person for one in cover.running(session)] == [other]


def test_whoever_stands_in_now_cannot_be_kept_out(office: Office) -> None:
    with at(office) as session:
        client, other = finished(session), colleague(session)
        cover.arrange(session, other, session.today() + timedelta(days=1))
        with pytest.raises(StandsInNowError):
            kept_from.keep(session, client, [other])
        assert clients.get(session, client).body.kept_from == ()
    standing = office.enter(Role.COUNSELLOR, 1)
    inside = standing.standing_in(standing.running_covers()[0].vault)
    assert kept_from.offered(inside) == []
    with pytest.raises(NotPermittedError):
        kept_from.keep(inside, client, [])


def test_other_details_leave_it_as_it_is(counsellor: Session, client: str) -> None:
    [(person, _name)] = kept_from.offered(counsellor)
    kept_from.keep(counsellor, client, [person])
    body = clients.get(counsellor, client).body
    clients.change(counsellor, client, body)
    assert clients.get(counsellor, client).body.kept_from == (person,)


def test_a_hand_over_says_whether_the_client_knew_of_it(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        transfer.offer(giver, client, colleague(giver), Reason.AWAY, Knew.AGREED)
        assert transfer.current(giver, client).knew is Knew.AGREED
    with at(office, place=1) as receiver:
        there = accept(receiver)
        with receiver.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            parts = record_parts.parts(reader, there, receiver.data.tools, "en")
    facts = [fact for part in parts for fact in part.facts]
    assert ("Did you know of it", "The client agreed to it") in facts


def test_a_sealed_file_keeps_them_out_as_well(office: Office) -> None:
    with at(office) as session:
        client, other = finished(session), colleague(session)
        kept_from.keep(session, client, [other])
        code = clients.get(session, client).body.code
        erasure.seal(session, client, Ground.CLIENTS_WISH)
        with pytest.raises(KeptFromError) as refused:
            cover.arrange(session, other, session.today())
        assert code in str(refused.value)
        assert cover.running(session) == []


def test_a_file_is_not_taken_over_where_they_stand_in(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as admin:
        name = office.person(Role.STAFF).name
        third = person_of(admin, name)
        confirming.change_roles(admin, third, (Role.COUNSELLOR,), office.sheets)
    with at(office, Role.STAFF):
        pass
    with at(office) as giver:
        client = finished(giver)
        kept_from.keep(giver, client, [third])
        other = next(one for one, known in kept_from.offered(giver) if known != name)
        transfer.offer(giver, client, other, Reason.AWAY)
    with at(office, place=1) as receiver:
        cover.arrange(receiver, third, receiver.today())
        with pytest.raises(StandsInNowError) as refused:
            accept(receiver)
        assert name in str(refused.value)
        cover.end(receiver, third)
        assert clients.get(receiver, accept(receiver)).body.kept_from == (third,)
