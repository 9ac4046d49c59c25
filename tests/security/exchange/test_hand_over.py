"""A client's file goes to another laptop, in letters: whole, and at one end only."""

from contextlib import suppress
from random import Random

import pytest

from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.transfer import Reason, State
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.people import letters
from counsel_desk.services.ports.roads import Address, RoadClosedError
from counsel_desk.services.transfer import (
    hand_over_letters,
    offers,
    taking_over,
    transfer,
)
from counsel_desk.services.transfer.transfer import NotOfferedError
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.work.file_marks import FrozenError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers import confirming
from tests.helpers.handing_over import accept, finished
from tests.helpers.meeting.exchanging import Exchanging, post, waiting
from tests.helpers.meeting.village import PLACE, Village, agree, change, live
from tests.helpers.office import Clock


def test_a_file_is_taken_over_whole_and_leaves_the_giver_once_the_answer_is_back(
    village: Village,
) -> None:
    with village.here() as giver, pytest.raises(FrozenError):
        change(giver, village.client)
    village.to()
    with village.there() as receiver:
        accept(receiver)
    assert village.holders() == [True, True]
    village.back()
    assert village.holders() == [False, True]
    assert village.state().state is State.ACCEPTED
    # The same letters once more change nothing.
    village.to()
    village.back()
    assert village.holders() == [False, True]
    with village.there() as receiver:
        [came] = taking_over.provenance(receiver, clients.listing(receiver)[0].filed.record)
        assert came.as_written


def test_declined_it_is_the_givers_again_as_it_was(village: Village) -> None:
    village.to()
    with village.there() as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.DECLINED
    with village.here() as giver:
        change(giver, village.client)


def test_before_an_exchange_it_is_taken_back_at_once(village: Village) -> None:
    with village.here() as giver:
        assert transfer.take_back(giver, village.client)
        assert waiting(giver) == []
        change(giver, village.client)
    assert village.state().state is State.TAKEN_BACK
    village.to()
    assert village.holders() == [True, False]


def test_after_that_it_is_asked_back_and_the_colleagues_desk_declines(village: Village) -> None:
    village.leave()
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
        assert not transfer.take_back(giver, village.client)
        assert transfer.current(giver, village.client)
        with pytest.raises(FrozenError):
            change(giver, village.client)
    village.to()
    with village.there() as receiver:
        assert taking_over.waiting(receiver) == []
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK
    with village.here() as giver:
        assert waiting(giver) == []
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, village.client)


class Stick(FolderRoad):
    """A stick that is pulled out before anything is on it."""

    def put(self, address: Address, parcel: bytes) -> None:
        """Fail."""
        raise RoadClosedError


def test_letters_that_may_have_left_count_as_left(village: Village) -> None:
    """They are in a parcel before that is put anywhere, and go with the next exchange."""
    two = village.two
    with pytest.raises(RoadClosedError):
        two.exchange(two.a, Stick(two.meeting))
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)


@pytest.mark.parametrize("withdrawn", [False, True])
def test_an_exchange_beside_what_takes_a_file_back_comes_before_or_after_it(
    village: Village, clock: Clock, monkeypatch: pytest.MonkeyPatch, withdrawn: bool
) -> None:
    agreed = agree(village, clock)
    two = village.two
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1

        def meanwhile(session: Session, kind: VaultKind) -> Vault:
            exchange(giver.data, two.road())
            return open_vault(session, kind)

        monkeypatch.setattr(transfer, "open_vault", meanwhile)
        if withdrawn:
            withdrawal.withdraw(giver, agreed)
        else:
            assert not transfer.take_back(giver, village.client)
        assert len(live(giver, village.client)) == kept + (not withdrawn)
    monkeypatch.undo()
    village.to()
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK


def test_asked_back_before_the_offer_itself_arrives_it_can_never_be_accepted(
    village: Village,
) -> None:
    """So it is too where the offer cannot be opened, as the colleague has other keys by now."""
    village.leave()
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
        recipient = transfer.entries(giver)[0].body.recipient
        with giver.data.register.reading() as register:
            envelopes = register.envelopes(recipient)
    asked = letters.message_id(hand_over_letters.ASKED_BACK, link_of(village))
    [word] = [one for one in envelopes if one.message == asked]
    post(village.other, [word])
    with village.there():
        pass
    post(village.other, [one for one in envelopes if one != word])
    with village.there() as receiver:
        assert taking_over.waiting(receiver) == []
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK


def link_of(village: Village) -> str:
    """Return the link of the offer."""
    with village.here() as giver, giver.reading(*PLACE) as reader:
        found = offers.mark_of(reader, village.client)
    assert found is not None
    return found.link


def test_asked_back_too_late_it_stays_where_it_was_accepted(village: Village) -> None:
    village.to()
    with village.there() as receiver:
        accept(receiver)
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
    village.to()
    assert village.holders() == [True, True]
    village.back()
    assert village.holders() == [False, True]
    assert village.state().state is State.ACCEPTED


def test_a_colleague_who_left_the_office_keeps_nobody_from_their_file(village: Village) -> None:
    village.leave()
    person = village.state().recipient
    with village.two.at(village.two.a, Role.ADMINISTRATOR) as admin:
        confirming.retire(admin, person, village.two.a.sheets)
    with village.here() as giver:
        assert transfer.take_back(giver, village.client)
    assert village.holders()[0]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_carried_in_whatever_order_it_ends_at_one_of_the_two(
    village: Village, seed: int
) -> None:
    chance = Random(seed)

    def asked() -> None:
        with village.here() as giver, suppress(NotOfferedError):
            transfer.take_back(giver, village.client)

    def answered() -> None:
        with village.there() as receiver:
            for one in taking_over.waiting(receiver):
                act = chance.choice((taking_over.accept, taking_over.decline))
                act(receiver, one.message)

    steps = [village.to, village.back, asked, answered]
    for _step in range(7):
        chance.choice(steps)()
    village.to()
    answered()
    village.back()
    assert sorted(village.holders()) == [False, True]


def test_at_one_laptop_its_register_decides_and_an_offer_from_elsewhere_is_left_alone(
    two: Exchanging,
) -> None:
    with two.at(two.a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        [other] = transfer.recipients(giver)
        transfer.offer(giver, client, other.person, Reason.CASELOAD)
        assert other.here
        mine = giver.vaults[VaultKind.COUNSELLING].vault_id
    with two.at(two.a, Role.COUNSELLOR, place=1) as receiver:
        assert len(taking_over.waiting(receiver)) == 1
        vaults = receiver.data.register.state.vaults
        there = vaults.pop(mine)  # As it is at a laptop where the giver keeps no vault.
        assert taking_over.waiting(receiver) == []
        vaults[mine] = there
