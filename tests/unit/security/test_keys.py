"""The cost of a guess: measured, raised when it has become low, never lowered."""

import pytest

from counsel_desk.domain.trust import KeyBundle, Remembered, Slot
from counsel_desk.security import bundle, derivation, keys
from counsel_desk.security.derivation import DEFAULT, FLOOR, Cost
from counsel_desk.security.errors import NotEnoughMemoryError, WrongPassphraseError
from counsel_desk.security.keys import Keys
from tests.unit.security.stretching import stretched

WORDS = "seven blue kites over the river"
DEVICE = b"d" * 32
MEBI = 1024
HIGHER = Cost(4, 128 * MEBI, 4)


class Machine:
    """A computer whose pace and memory a test sets, and which does no work."""

    def __init__(self) -> None:
        self.pace = DEFAULT.work / 0.75
        self.memory_kib = 2**30
        self.clock = 0.0
        self.done: list[Cost] = []

    def stretch(self, secret: bytes, salt: bytes, cost: Cost) -> bytes:
        """Move the clock by what stretching would take, or refuse for want of memory."""
        derivation.check(cost)
        if cost.memory_kib > self.memory_kib:
            raise NotEnoughMemoryError(mebibytes=cost.memory_kib // MEBI)
        self.done.append(cost)
        self.clock += cost.work / self.pace
        return stretched(secret, salt, cost)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Let a made-up computer do the stretching and tell the time."""
    made = Machine()
    monkeypatch.setattr(derivation, "stretch", made.stretch)
    for module in (derivation, keys):
        monkeypatch.setattr(module, "perf_counter", lambda: made.clock)
    return made


def lock(made: Keys) -> KeyBundle:
    """Lock new keys with a passphrase."""
    identity, remembered = made.new_identity(), Remembered(bytes(32))
    return made.lock(identity, "asha", Slot.PASSPHRASE, WORDS, DEVICE, remembered)


def cost(found: KeyBundle | None) -> Cost:
    """Return what opening a bundle costs."""
    assert found is not None
    return bundle.cost_of(found)


def test_keys_are_locked_at_what_the_computer_affords_measured_once(
    machine: Machine,
) -> None:
    made = Keys()
    assert cost(lock(made)) == cost(lock(made)) == DEFAULT
    assert machine.done.count(FLOOR) == 2
    machine.pace = 2 * DEFAULT.work
    assert cost(lock(Keys())) == Cost(4, 256 * MEBI, 4)


def test_unlocking_measures_the_pace_so_that_nothing_else_has_to(machine: Machine) -> None:
    locked = lock(Keys(FLOOR))
    machine.done.clear()
    made = Keys()
    made.unlock(locked, WORDS, DEVICE)
    assert cost(lock(made)) == DEFAULT
    assert machine.done == [FLOOR, DEFAULT]


def test_a_slow_moment_lowers_nothing_in_the_same_process(machine: Machine) -> None:
    made = Keys()
    locked = lock(made)
    machine.pace /= 4
    made.unlock(locked, WORDS, DEVICE)
    assert cost(lock(made)) == DEFAULT


def test_a_low_cost_is_raised_and_the_same_passphrase_opens(machine: Machine) -> None:
    locked = lock(Keys(FLOOR))
    made = Keys()
    before = made.unlock(locked, WORDS, DEVICE)
    stronger = made.strengthen(locked, WORDS, DEVICE)
    assert stronger is not None
    assert cost(stronger) == DEFAULT
    after = made.unlock(stronger, WORDS, DEVICE)
    assert after.identity.private_bytes() == before.identity.private_bytes()
    assert after.remembered == before.remembered
    machine.done.clear()
    assert made.strengthen(stronger, WORDS, DEVICE) is None
    assert machine.done == []


def test_a_cost_is_never_lowered(machine: Machine) -> None:
    locked = lock(Keys())
    machine.pace /= 4
    made = Keys()
    made.unlock(locked, WORDS, DEVICE)
    assert made.strengthen(locked, WORDS, DEVICE) is None


def test_a_fixed_cost_stays(machine: Machine) -> None:
    made = Keys(FLOOR)
    locked = lock(made)
    made.unlock(locked, WORDS, DEVICE)
    assert made.strengthen(locked, WORDS, DEVICE) is None
    assert made.strengthen(lock(Keys(HIGHER)), WORDS, DEVICE) is None
    assert cost(lock(made)) == FLOOR


def test_another_passphrase_is_never_locked_with(machine: Machine) -> None:
    locked = lock(Keys(FLOOR))
    made = Keys()
    made.unlock(locked, WORDS, DEVICE)
    with pytest.raises(WrongPassphraseError):
        made.strengthen(locked, "another sentence altogether", DEVICE)


def test_f24_refused_memory_is_not_asked_for_again(machine: Machine) -> None:
    machine.memory_kib = 100 * MEBI
    made = Keys()
    assert cost(lock(made)) == Cost(12, 64 * MEBI, 4)
    machine.done.clear()
    machine.memory_kib = 2**30
    assert cost(lock(made)) == Cost(12, 64 * MEBI, 4)
    machine.memory_kib = 60 * MEBI
    with pytest.raises(NotEnoughMemoryError, match="64 MiB"):
        lock(made)


def test_f24_where_memory_is_short_passes_grow_instead(machine: Machine) -> None:
    locked = lock(Keys(Cost(3, 128 * MEBI, 4)))
    made = Keys()
    made.unlock(locked, WORDS, DEVICE)
    machine.memory_kib = 128 * MEBI
    stronger = made.strengthen(locked, WORDS, DEVICE)
    assert cost(stronger) == Cost(6, 128 * MEBI, 4)


def test_f24_a_cost_with_less_memory_than_the_stored_one_is_not_higher(machine: Machine) -> None:
    locked = lock(Keys(Cost(3, 160 * MEBI, 4)))
    made = Keys()
    made.unlock(locked, WORDS, DEVICE)
    machine.memory_kib = 200 * MEBI
    assert made.strengthen(locked, WORDS, DEVICE) is None


def test_f22_an_unknown_person_costs_what_a_try_at_the_stored_keys_costs(machine: Machine) -> None:
    locked = lock(Keys(HIGHER))
    made = Keys(FLOOR)
    machine.done.clear()
    with pytest.raises(WrongPassphraseError):
        made.unlock(locked, "wrong words entirely", DEVICE)
    with pytest.raises(WrongPassphraseError):
        made.pretend(locked, "wrong words entirely", DEVICE)
    assert machine.done == [HIGHER, HIGHER]
