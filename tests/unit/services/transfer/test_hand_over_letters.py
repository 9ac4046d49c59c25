"""A file that is too large for one letter goes in parts, all of them or none."""

import pytest

from counsel_desk.domain import transfer as rules
from counsel_desk.domain.transfer import State
from counsel_desk.services.clients import clients
from counsel_desk.services.transfer import hand_over_letters, taking_over, transfer
from counsel_desk.services.transfer.checking import NotWholeError
from counsel_desk.services.transfer.hand_over_letters import TooLargeError
from tests.helpers.handing_over import accept, at, colleague, content, finished, offer
from tests.helpers.office import Office


def test_a_large_file_goes_in_parts(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hand_over_letters, "PART_BYTES", 1000)
    with at(office) as giver:
        client = finished(giver)
        monkeypatch.setattr(rules, "MOST_PARTS", 2)
        with pytest.raises(TooLargeError):
            offer(giver, client)
        assert transfer.current(giver, client) is None
        monkeypatch.setattr(rules, "MOST_PARTS", 10_000)
        before = content(giver, client)
        offer(giver, client)
        person = colleague(giver)
        with giver.data.register.reading() as register:
            assert len(register.envelopes(person)) > 10
    with at(office, place=1) as receiver:
        there = accept(receiver)
        assert len(content(receiver, there)) == len(before) + 1
        with receiver.data.register.reading() as register:
            assert register.envelopes(receiver.me.person) == []


def test_a_file_of_which_a_part_is_missing_is_not_taken_over(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand_over_letters, "PART_BYTES", 10_000)
    with at(office) as giver:
        offer(giver)
    with at(office, place=1) as receiver:
        with receiver.data.register.writing() as register:
            parts = [
                one.message
                for one in register.envelopes(receiver.me.person)
                if len(one.sealed) > 8 * 2**10
            ]
            register.unpost(receiver.author, parts[0])
        count = len(clients.listing(receiver))
        with pytest.raises(NotWholeError):
            accept(receiver)
        assert len(clients.listing(receiver)) == count
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
    with at(office) as giver:
        assert [one.body.state for one in transfer.entries(giver)] == [State.DECLINED]
