"""The answer to an offer: the giver learns of it once, and keeps what the policy allows."""

from dataclasses import replace
from typing import Any

import pytest

from counsel_desk.domain.transfer import State
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients, legal_holds
from counsel_desk.services.inbox import inbox
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.office import policy
from counsel_desk.services.transfer import taking_over, transfer
from counsel_desk.services.transfer.taking_over import OfferGoneError
from counsel_desk.services.transfer.transfer import NotOfferedError
from counsel_desk.services.work.file_marks import FrozenError
from tests.helpers import holding
from tests.helpers.handing_over import accept, at, bodies, content, date_of, finished, offer
from tests.helpers.office import Office
from tests.unit.services.stored import actions


def test_what_was_declined_goes_back_and_the_giver_is_told_once(office: Office) -> None:
    with at(office) as giver:
        client = offer(giver)
        before = content(giver, client)
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
        assert taking_over.waiting(receiver) == []
        with pytest.raises(OfferGoneError):
            taking_over.accept(receiver, one.message)
    with at(office) as giver:
        assert content(giver, client) == before
        notes.begin(giver, client, date_of(giver))
        inbox.receive(giver)
        [told] = [each for each in inbox.listing(giver).open if each.kind == "declined"]
        assert told.name == receiver.me.name
        inbox.note(giver, told)
        assert not [each for each in inbox.listing(giver).open if each.kind == "declined"]
        with giver.data.register.reading() as register:
            assert register.envelopes(giver.me.person) == []


def test_the_giver_is_told_and_the_trail_names_no_client(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
        assert actions(giver)[0] == "hand_over_offered"
    with at(office, place=1) as receiver:
        accept(receiver)
        assert actions(receiver)[0] == "client_taken_over"
    with at(office) as giver:
        assert "client_handed_over" in actions(giver)
        inbox.receive(giver)
        told = [each for each in inbox.listing(giver).open if each.kind == "handed_over"]
        assert [each.name for each in told] == [receiver.me.name]


def test_the_figures_of_the_giver_no_longer_count_what_went(office: Office) -> None:
    with at(office) as giver:
        before = workload.own(giver)
        offer(giver)
    with at(office, place=1) as receiver:
        accept(receiver)
    with at(office) as giver:
        after = workload.own(giver)
        assert after.clients == before.clients - 1


def set_policy(office: Office, **values: Any) -> None:
    """Change some settings of the office's policy."""
    with at(office, Role.ADMINISTRATOR) as session:
        policy.keep(session, replace(policy.read(session), **values))


def test_where_the_office_wants_it_a_copy_is_kept_for_its_time(office: Office) -> None:
    why = "As a lawyer said."
    set_policy(
        office, keep_after_transfer=True, retention_days_after_sealing=30, retention_reason=why
    )
    with at(office) as giver:
        client = offer(giver)
        before = notes.of_client(giver, client)
    with at(office, place=1) as receiver:
        accept(receiver)
    with at(office) as giver:
        assert notes.of_client(giver, client) == before
        assert clients.get(giver, client).body.closed == date_of(giver)
        assert transfer.current(giver, client).kept
        with pytest.raises(FrozenError):
            notes.begin(giver, client, date_of(giver))
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, client)
    office.clock.move(days=31)
    with at(office) as giver:
        assert content(giver, client) == []
        [entry] = transfer.entries(giver)
        assert (entry.body.state, entry.body.kept) == (State.ACCEPTED, False)


def test_process_notes_under_a_hold_stay_until_it_is_lifted(office: Office) -> None:
    set_policy(office, retention_days_after_sealing=30, retention_reason="As a lawyer said.")
    with at(office) as giver:
        client = finished(giver)
        name, draft = process_notes.begin(giver, client, date_of(giver))
        process_notes.save(giver, name, replace(draft, text="qxjkvplm"))
        process_notes.keep(giver, name)
        legal_holds.hold(giver, client, "A trial.")
        offer(giver, client)
        [one] = [each for each in legal_holds.of_client(giver, client) if each.body.reason]
        with pytest.raises(FrozenError):
            legal_holds.lift(giver, client, one.key, "It is over.")
    with at(office, place=1) as receiver:
        accept(receiver)
    for days in (0, 31):
        office.clock.move(days=days)
        with at(office) as giver:
            assert b"qxjkvplm" in bodies(giver)
            with pytest.raises(FrozenError):
                notes.begin(giver, client, date_of(giver))
    with at(office) as giver:
        holding.lift_all(giver, client)
    with at(office) as giver:
        assert b"qxjkvplm" not in bodies(giver)
        assert content(giver, client) == []
