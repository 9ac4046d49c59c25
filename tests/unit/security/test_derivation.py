"""What stretching a secret costs: bounded, measured, and never lowered."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.security import derivation
from counsel_desk.security.derivation import CEILING, DEFAULT, FLOOR, Cost
from counsel_desk.security.errors import CostRefusedError, NotEnoughMemoryError

MEBI = 1024


@pytest.mark.parametrize(
    "cost",
    [
        Cost(3, 8, 4),
        Cost(3, 64 * MEBI - 1, 4),
        Cost(2, 64 * MEBI, 4),
        Cost(3, 64 * MEBI, 1),
        Cost(3, 64 * MEBI * MEBI, 4),
        Cost(3, 1024 * MEBI + 1, 4),
        Cost(10**9, 64 * MEBI, 4),
        Cost(3, 64 * MEBI, 2**24),
        Cost(-1, -1, -1),
    ],
)
def test_f23_a_cost_out_of_bounds_is_refused_before_any_work(
    cost: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", lambda *_, **__: pytest.fail("worked"))
    start = time.perf_counter()
    with pytest.raises(CostRefusedError):
        derivation.stretch(b"secret", bytes(16), cost)
    assert time.perf_counter() - start < 0.05


@pytest.mark.parametrize("cost", [FLOOR, DEFAULT, CEILING])
def test_costs_within_bounds_pass(cost: Cost) -> None:
    derivation.check(cost)


def test_stretching_is_argon2id() -> None:
    from argon2.low_level import Type, hash_secret_raw

    expected = hash_secret_raw(b"secret", b"s" * 16, 3, 64 * MEBI, 4, 32, Type.ID)
    assert derivation.stretch(b"secret", b"s" * 16, FLOOR) == expected


def test_f24_refused_memory_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2.exceptions import HashingError

    def refuse(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", refuse)
    with pytest.raises(NotEnoughMemoryError, match="64 MiB"):
        derivation.stretch(b"", bytes(16), FLOOR)


@pytest.mark.parametrize(
    ("seconds", "cost"),
    [
        (10.0, FLOOR),
        (0.3, Cost(3, 128 * MEBI, 4)),
        (0.15, Cost(3, 256 * MEBI, 4)),
        (0.05, Cost(11, 256 * MEBI, 4)),
        (0.0001, Cost(24, 256 * MEBI, 4)),
    ],
)
def test_calibration_spends_memory_first(
    monkeypatch: pytest.MonkeyPatch, seconds: float, cost: Cost
) -> None:
    ticks = iter([0.0, seconds])
    monkeypatch.setattr(derivation, "stretch", lambda *_: b"")
    monkeypatch.setattr(derivation, "perf_counter", lambda: next(ticks))
    assert derivation.calibrate(derivation.measure()) == cost
    derivation.check(cost)


@given(st.floats(min_value=1, max_value=1e12))
def test_a_calibrated_cost_is_accepted_and_takes_half_a_second_to_one(pace: float) -> None:
    cost = derivation.calibrate(pace)
    derivation.check(cost)
    assert cost.memory_kib <= DEFAULT.memory_kib
    seconds = cost.work / pace
    assert seconds <= 1 or cost == FLOOR
    assert seconds >= 0.5 or (cost.time_cost, cost.memory_kib) == (24, DEFAULT.memory_kib)


def test_less_memory_is_about_the_same_work_down_to_the_floor() -> None:
    cost: Cost | None = Cost(3, 256 * MEBI, 4)
    found = []
    while cost is not None:
        found.append(cost)
        cost = derivation.lighter(cost)
    assert found == [Cost(3, 256 * MEBI, 4), Cost(6, 128 * MEBI, 4), Cost(12, 64 * MEBI, 4)]
    assert derivation.lighter(Cost(24, 128 * MEBI, 4)) == Cost(24, 64 * MEBI, 4)


@pytest.mark.parametrize(
    ("stored", "affordable", "is_low"),
    [
        (FLOOR, DEFAULT, True),
        (DEFAULT, Cost(4, 256 * MEBI, 4), False),
        (DEFAULT, Cost(5, 256 * MEBI, 4), True),
        (DEFAULT, DEFAULT, False),
        (DEFAULT, FLOOR, False),
        (Cost(3, 512 * MEBI, 4), Cost(24, 256 * MEBI, 4), False),
        (Cost(3, 64 * MEBI, 8), DEFAULT, False),
    ],
)
def test_only_much_lower_costs_are_raised_and_nothing_gets_weaker(
    stored: Cost, affordable: Cost, is_low: bool
) -> None:
    assert derivation.outgrown(stored, affordable) is is_low


def test_the_key_depends_on_every_part() -> None:
    base = derivation.key_encryption_key(b"a" * 32, b"b" * 32, b"c")
    others = [
        derivation.key_encryption_key(b"x" * 32, b"b" * 32, b"c"),
        derivation.key_encryption_key(b"a" * 32, b"x" * 32, b"c"),
        derivation.key_encryption_key(b"a" * 32, b"", b"c"),
        derivation.key_encryption_key(b"a" * 32, b"b" * 32, b"x"),
    ]
    assert len({base, *others}) == 5
    assert len(base) == 32
