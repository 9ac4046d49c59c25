"""What is withdrawn while a client's file is on its way to another laptop."""

from datetime import timedelta

import pytest

from counsel_desk.domain.rights.retention import Ground
from counsel_desk.services import withdrawal
from counsel_desk.services.consent import consent
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import (
    transfer,
    transfer_answers,
)
from counsel_desk.services.transfer.offers import OnItsWayError
from tests.helpers.handing_over import accept
from tests.helpers.meeting.exchanging import today, waiting
from tests.helpers.meeting.village import (
    Village,
    agree,
    at_the_colleagues,
    live,
)
from tests.helpers.office import Clock


@pytest.mark.parametrize("accepted", ["before", "between", "after"])
def test_a_consent_withdrawn_on_the_way_is_withdrawn_at_both_ends(
    village: Village, clock: Clock, accepted: str
) -> None:
    agreed = agree(village, clock)
    village.leave()
    if accepted != "after":
        village.bring()
    if accepted == "before":
        with village.there() as receiver:
            accept(receiver)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        withdrawal.withdraw(giver, agreed)
        assert len(live(giver, village.client)) == kept
    village.leave()
    if accepted == "between":
        with village.there() as receiver:
            accept(receiver)
        assert len(at_the_colleagues(village)) == kept + 1
    village.bring()
    if accepted == "after":
        with village.there() as receiver:
            accept(receiver)
    assert len(at_the_colleagues(village)) == kept
    village.back()
    assert village.holders() == [False, True]
    village.to()
    assert len(at_the_colleagues(village)) == kept


def test_a_word_of_a_withdrawal_still_goes_there_after_the_answer_has_come(
    village: Village, clock: Clock
) -> None:
    agreed = agree(village, clock)
    village.to()
    with village.there() as receiver:
        accept(receiver)
    village.two.exchange(village.other)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        exchange(giver.data, village.two.road())  # the answer waits, and nobody has read it yet
        withdrawal.withdraw(giver, agreed)
        transfer_answers.receive(giver)
    assert village.holders() == [False, True]
    assert len(at_the_colleagues(village)) == kept + 1
    village.to()
    assert len(at_the_colleagues(village)) == kept


def test_declined_after_a_withdrawal_nothing_waits_any_more(village: Village, clock: Clock) -> None:
    agreed = agree(village, clock)
    village.leave()
    with village.here() as giver:
        withdrawal.withdraw(giver, agreed)
        transfer.take_back(giver, village.client)
    village.to()
    village.back()
    assert village.holders() == [True, False]
    with village.here() as giver:
        assert waiting(giver) == []
        assert agreed not in [
            one.record for one in consent.of_client(giver, village.client) if not one.body.withdrawn
        ]


def test_what_else_the_client_wishes_asks_the_file_back(village: Village, clock: Clock) -> None:
    agreed = agree(village, clock)
    village.leave()
    with village.here() as giver:
        with pytest.raises(OnItsWayError):
            withdrawal.narrow(giver, agreed, frozenset(), today(clock) + timedelta(days=1))
        with pytest.raises(OnItsWayError):
            erasure.seal(giver, village.client, Ground.CLIENTS_WISH)
        current = transfer.current(giver, village.client)
        assert current is not None
        assert current.asked_back is not None
    village.to()
    village.back()
    with village.here() as giver:
        erasure.seal(giver, village.client, Ground.CLIENTS_WISH)
