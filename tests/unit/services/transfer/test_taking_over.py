"""A client's file comes in under new ids, with its authors, days and words, and is proved there."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import Bundle, TakenOver, attachments_whole
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.inbox import inbox
from counsel_desk.services.notes import notes
from counsel_desk.services.transfer import taking_over, transfer
from counsel_desk.services.transfer.hand_over_letters import Offered
from counsel_desk.services.transfer.taking_over import OfferGoneError
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import (
    accept,
    amended,
    at,
    bodies,
    content,
    finished,
    live_consent,
    offer,
)
from tests.helpers.office import Office
from tests.unit.services.stored import rows
from tests.unit.services.writing import sign_note


def test_a_picture_that_is_not_what_was_signed_is_not_taken_over() -> None:
    now = datetime.now(UTC)
    body = b'{"digest": "00"}'
    altered = [Row(1, "r", 1, Kind.ATTACHMENT, "", "", now, b"", body, b"")]
    assert not attachments_whole(altered, {"r": b"other"})
    assert not attachments_whole(altered, {})
    assert not attachments_whole([], {"r": b"more"})
    assert attachments_whole([], {})


def test_the_versions_of_a_note_keep_their_authors_instants_and_days(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        record = amended(giver, client)
        before = notes.versions(giver, record)
        last = clients.listing(giver)[0].last_session
        offer(giver, client)
    office.clock.move(days=1)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        [record] = [one.record for one in notes.of_client(receiver, there) if one.version == 2]
        after = notes.versions(receiver, record)
        assert [replace(one, record="") for one in after] == [
            replace(one, record="") for one in before
        ]
        [line] = [one for one in clients.listing(receiver) if one.filed.record == there]
        assert line.last_session == last
        assert line.filed.body.since == receiver.today()


def test_no_id_of_a_record_is_the_same_at_both_ends(office: Office) -> None:
    with at(office) as giver:
        client = offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        new = {row.record for row in rows(receiver)} | {there}
        origin = [row for row in rows(receiver) if row.parent == there][-1]
    with at(office) as giver:
        old = {row.record for row in rows(giver)} | {client}
    assert new.isdisjoint(old)
    assert origin.kind == Kind.TAKEN_OVER


def test_a_code_that_is_taken_there_is_another_one_there(office: Office) -> None:
    with at(office, place=1) as receiver:
        here = clients.listing(receiver)[0].filed
    with at(office) as giver:
        client = finished(giver)
        body = clients.get(giver, client).body
        with giver.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            work.put(Kind.CLIENT, replace(body, code=here.body.code), record=client)
        offer(giver, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        assert clients.get(receiver, there).body.code != here.body.code
        assert clients.get(receiver, here.record).body == here.body
        assert taking_over.provenance(receiver, there)[0].as_written


def test_a_file_that_was_changed_after_it_came_is_not_called_unchanged(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        with receiver.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            filed = work.latest(Kind.TAKEN_OVER, TakenOver, there)[0]
            first, *rest = filed.body.origins
            other = replace(first, digest=bytes(32))
            wrong = replace(filed.body, origins=(other, *rest))
            work.put(Kind.TAKEN_OVER, wrong, record=filed.record)
        assert not taking_over.provenance(receiver, there)[0].as_written


def test_a_file_that_came_back_tells_of_both_ways(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        sign_note(receiver, there, receiver.today(), "written by the second")
        offer(receiver, there)
    with at(office) as giver:
        here = accept(giver)
        found = taking_over.provenance(giver, here)
        assert [one.as_written for one in found] == [True, True]
        assert [one.giver_name for one in found] == [receiver.me.name, giver.me.name]
        texts = [one.body.text for one in notes.of_client(giver, here)]
        assert "written by the second" in texts
    with at(office, place=1) as receiver:
        assert b"written by the second" not in bodies(receiver)


def test_before_it_is_accepted_only_the_number_of_notes_is_shown(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        count = len(notes.of_client(giver, client))
        offer(giver, client)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        assert (one.giver_name, one.notes) == (giver.me.name, count)
        assert one.offered == office.clock.instant
        [notice] = [one for one in inbox.listing(receiver).open if one.kind == "offered"]
        assert notice.name == giver.me.name


def test_accepting_twice_brings_it_in_once(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.accept(receiver, one.message)
        count = len(clients.listing(receiver))
        with pytest.raises(OfferGoneError):
            taking_over.accept(receiver, one.message)
        assert len(clients.listing(receiver)) == count


def test_a_consent_given_before_the_hand_over_is_withdrawn_after_it(
    office: Office,
) -> None:
    with at(office, Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        here = [one for one in received_summaries.summaries(caseworker) if one.body.summary]
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        client = accept(receiver)
        agreed = live_consent(receiver, client)
        held = {one.record for one in consent.of_client(receiver, client)}
        assert agreed in held
        assert withdrawal.withdraw(receiver, agreed) == 1
    with at(office, Role.CASEWORKER) as caseworker:
        assert received_summaries.receive(caseworker).recalls == 1
        left = [one for one in received_summaries.summaries(caseworker) if one.body.summary]
        assert len(left) == len(here) - 1


def test_a_client_and_a_note_that_were_there_before_stay(office: Office) -> None:
    with at(office, place=1) as receiver:
        before = {line.filed.record for line in clients.listing(receiver)}
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        accept(receiver)
        with receiver.vaults[VaultKind.COUNSELLING].reading() as transaction:
            assert all(transaction.latest(record) for record in before)
        assert before < {line.filed.record for line in clients.listing(receiver)}


def test_what_is_taken_back_while_it_is_opened_does_not_come_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(office) as giver:
        client = offer(giver)
    receiver = office.enter(Role.COUNSELLOR, 1)
    first, opened = office.enter(Role.COUNSELLOR), taking_over._opened

    def meanwhile(session: Session, message: str) -> tuple[Offered, Bundle]:
        found = opened(session, message)
        transfer.take_back(first, client)
        return found

    monkeypatch.setattr(taking_over, "_opened", meanwhile)
    before = bodies(receiver)
    with pytest.raises(OfferGoneError):
        accept(receiver)
    assert bodies(receiver) == before
    assert content(first, client)
