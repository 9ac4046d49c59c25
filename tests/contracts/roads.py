"""What every road between laptops has to do; its tests derive from `RoadContract`."""

from abc import abstractmethod
from pathlib import Path

import pytest

from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, Road, RoadClosedError

ALICE, BELA, CHANDA = "a" * 32, "b" * 32, "c" * 32


class RoadContract:
    """What every road has to do.

    Each laptop has a connection of its own: whatever one leaves, the others find.
    """

    @abstractmethod
    def open(self, laptop: str, place: Path) -> Road:
        """Return a laptop's connection to the road that belongs to a test.

        Args:
            laptop: `ALICE`, `BELA` or `CHANDA`.
            place: A folder of the test, the same for every connection.
        """

    @pytest.fixture
    def alice(self, tmp_path: Path) -> Road:
        return self.open(ALICE, tmp_path)

    @pytest.fixture
    def bela(self, tmp_path: Path) -> Road:
        return self.open(BELA, tmp_path)

    @pytest.fixture
    def chanda(self, tmp_path: Path) -> Road:
        return self.open(CHANDA, tmp_path)

    def test_what_one_leaves_the_others_take(self, alice: Road, bela: Road, chanda: Road) -> None:
        alice.put(Address(ALICE, 1), b"hello")
        for reader, road in ((BELA, bela), (CHANDA, chanda)):
            [found] = road.waiting(reader, {})
            assert found == Address(ALICE, 1)
            assert road.take(found) == b"hello"

    def test_any_bytes_come_out_as_they_went_in(self, alice: Road, bela: Road) -> None:
        every = bytes(range(256)) * 4096
        alice.put(Address(ALICE, 1), every)
        alice.put(Address(ALICE, 2), b"")
        assert bela.take(Address(ALICE, 1)) == every
        assert bela.take(Address(ALICE, 2)) == b""

    def test_nothing_is_taken_away(self, alice: Road, bela: Road) -> None:
        alice.put(Address(ALICE, 1), b"hello")
        bela.take(Address(ALICE, 1))
        assert list(bela.waiting(BELA, {})) == [Address(ALICE, 1)]
        assert bela.take(Address(ALICE, 1)) == b"hello"

    def test_the_first_parcel_of_a_number_stays(self, alice: Road, bela: Road) -> None:
        alice.put(Address(ALICE, 1), b"first")
        alice.put(Address(ALICE, 1), b"second")
        assert bela.take(Address(ALICE, 1)) == b"first"

    def test_parcels_come_in_the_order_of_sender_and_number(
        self, alice: Road, bela: Road, chanda: Road
    ) -> None:
        bela.put(Address(BELA, 1), b"b1")
        for number in (10, 2, 9, 1):
            alice.put(Address(ALICE, number), b"a")
        numbers = [(one.sender, one.number) for one in chanda.waiting(CHANDA, {})]
        assert numbers == [(ALICE, 1), (ALICE, 2), (ALICE, 9), (ALICE, 10), (BELA, 1)]

    def test_what_was_seen_is_not_named_again(self, alice: Road, bela: Road, chanda: Road) -> None:
        for number in (1, 2, 3):
            alice.put(Address(ALICE, number), b"a")
        bela.put(Address(BELA, 1), b"b")
        found = list(chanda.waiting(CHANDA, {ALICE: 2}))
        assert found == [Address(ALICE, 3), Address(BELA, 1)]

    def test_nobody_is_named_their_own(self, alice: Road) -> None:
        alice.put(Address(ALICE, 1), b"a")
        assert list(alice.waiting(ALICE, {})) == []

    def test_a_parcel_for_one_is_named_to_that_one_only(
        self, alice: Road, bela: Road, chanda: Road
    ) -> None:
        alice.put(Address(ALICE, 1, BELA), b"for bela")
        alice.put(Address(ALICE, 2), b"for all")
        assert list(bela.waiting(BELA, {})) == [Address(ALICE, 1, BELA), Address(ALICE, 2)]
        assert list(chanda.waiting(CHANDA, {})) == [Address(ALICE, 2)]
        assert bela.take(Address(ALICE, 1, BELA)) == b"for bela"

    def test_what_is_not_there_is_not_taken(self, alice: Road, bela: Road) -> None:
        alice.put(Address(ALICE, 1), b"a")
        assert bela.take(Address(ALICE, 2)) is None
        assert bela.take(Address(CHANDA, 1)) is None

    def test_it_says_which_parcels_it_lacks(self, alice: Road) -> None:
        alice.put(Address(ALICE, 2), b"a")
        mine = [Address(ALICE, 1), Address(ALICE, 2), Address(ALICE, 3, BELA)]
        assert list(alice.lacks(mine)) == [Address(ALICE, 1), Address(ALICE, 3, BELA)]
        alice.put(Address(ALICE, 1), b"a")
        alice.put(Address(ALICE, 3, BELA), b"a")
        assert list(alice.lacks(mine)) == []

    def test_what_is_left_over_is_the_laptops_own_and_goes_when_it_is_dropped(
        self, alice: Road, bela: Road, chanda: Road
    ) -> None:
        alice.put(Address(ALICE, 1), b"a")
        alice.put(Address(ALICE, 2, BELA), b"for bela")
        bela.put(Address(BELA, 1), b"b")
        left = list(alice.leftover(ALICE))
        assert set(left) <= {Address(ALICE, 1), Address(ALICE, 2, BELA)}
        for one in left:
            alice.drop(one)
            assert chanda.take(one) is None
            alice.drop(one)
        assert Address(BELA, 1) in list(chanda.waiting(CHANDA, {}))

    def test_a_parcel_that_is_too_large_is_refused(self, alice: Road, bela: Road) -> None:
        with pytest.raises(RoadClosedError):
            alice.put(Address(ALICE, 1), bytes(LARGEST_PARCEL + 1))
        assert list(bela.waiting(BELA, {})) == []

    def test_watching_ends_after_its_time(self, alice: Road) -> None:
        assert alice.watch(0.01) in {True, False}

    def test_watching_ends_when_the_road_is_left(self, alice: Road) -> None:
        alice.close()
        alice.watch(60)
