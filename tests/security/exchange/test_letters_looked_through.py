"""Letters stay in the post for good; they are looked through only when that can change anything."""

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.exchange import gathering
from tests.helpers.meeting.exchanging import Exchanging, release
from tests.helpers.office import Clock


def test_an_exchange_with_nothing_new_looks_at_no_letter(
    two: Exchanging, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    letters = gathering._letters

    def counting(*given: object) -> object:
        looked.append(1)
        return letters(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(gathering, "_letters", counting)
    two.all_exchange()
    looked.clear()
    two.all_exchange()
    assert looked == []
    with two.at(two.a, Role.COUNSELLOR) as counsellor:
        release(counsellor, clock)
    two.all_exchange(two.a, two.others[0])
    assert looked
    with two.at(two.others[0], Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker).summaries == 1
