"""A file that is handed over between two laptops."""

import pytest

from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Role
from counsel_desk.services.transfer import (
    transfer,
)
from tests.helpers.handing_over import finished
from tests.helpers.meeting.exchanging import THIRD, Exchanging
from tests.helpers.meeting.village import Village, texts


@pytest.fixture
def village(two_staffed: Exchanging) -> Village:
    """A file that is offered, before any letter has left."""
    two = two_staffed
    with two.at(two.a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        [third] = [one for one in transfer.recipients(giver) if not one.here]
        assert third.name == THIRD.name
        transfer.offer(giver, client, third.person, Reason.LANGUAGE)
        return Village(two, client, texts(giver, client))
