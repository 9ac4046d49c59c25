"""A locked bundle opens with its secret only, and every field of it is bound to that secret."""

from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from counsel_desk.domain.trust import KeyBundle, Remembered, Slot
from counsel_desk.security import bundle, derivation
from counsel_desk.security.bundle import new_salt
from counsel_desk.security.derivation import FLOOR, Cost
from counsel_desk.security.errors import (
    CostRefusedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from counsel_desk.security.identity import PersonIdentity
from tests.unit.security.stretching import stretched

WORDS = "seven blue kites over the river"
DEVICE = b"d" * 32
ME = PersonIdentity.new()
KNOWN = Remembered(b"r" * 32)
KNOWN_HERE = Remembered(b"r" * 32, been_here=True)


@pytest.fixture(scope="module")
def locked() -> KeyBundle:
    """Lock the keys with a passphrase."""
    return bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, Cost]]:
    """Stretch in no time; return a list that gets the secret and the cost of each call."""
    calls: list[tuple[bytes, Cost]] = []

    def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        calls.append((secret, cost))
        return stretched(secret, salt, cost)

    monkeypatch.setattr(derivation, "stretch", stretch)
    return calls


def test_passphrase_opens_and_nothing_else_does(locked: KeyBundle) -> None:
    assert bundle.unlock(locked, WORDS, DEVICE).identity.private_bytes() == ME.private_bytes()
    for secret, device in [(WORDS + "s", DEVICE), (WORDS, b"e" * 32)]:
        with pytest.raises(WrongPassphraseError):
            bundle.unlock(locked, secret, device)


@pytest.mark.parametrize("slot", Slot)
@pytest.mark.parametrize("been_here", [True, False])
def test_keys_come_back_with_what_was_locked_up_with_them(
    quick: list[tuple[bytes, Cost]], slot: Slot, been_here: bool
) -> None:
    secret = WORDS if slot is Slot.PASSPHRASE else bundle.recovery_code()
    remembered = Remembered(b"r" * 32, been_here=been_here)
    locked = bundle.lock(ME, "asha", slot, secret, DEVICE, FLOOR, remembered)
    assert bundle.unlock(locked, secret, DEVICE).remembered == remembered
    assert len(locked.sealed) == 12 + 128 + 32 + 1 + 16


def test_keys_of_an_earlier_version_remember_no_root(quick: list[tuple[bytes, Cost]]) -> None:
    locked = bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)
    nonce, key = locked.sealed[:12], bundle._key(locked, WORDS.encode(), DEVICE)
    for rest, remembered in ((b"", Remembered(b"")), (b"r" * 32 + b"\x01", KNOWN_HERE)):
        content = ME.private_bytes() + rest
        sealed = nonce + AESGCM(key).encrypt(nonce, content, bundle._associated(locked))
        opened = bundle.unlock(replace(locked, sealed=sealed), WORDS, DEVICE)
        assert opened.identity.private_bytes() == ME.private_bytes()
        assert opened.remembered == remembered
    for rest in (b"r", b"r" * 32, b"r" * 34):
        content = ME.private_bytes() + rest
        sealed = nonce + AESGCM(key).encrypt(nonce, content, bundle._associated(locked))
        with pytest.raises(WrongPassphraseError):
            bundle.unlock(replace(locked, sealed=sealed), WORDS, DEVICE)


def test_recovery_code_opens_without_the_device(quick: list[tuple[bytes, Cost]]) -> None:
    code = bundle.recovery_code()
    assert len(code.split()) == 20
    locked = bundle.lock(ME, "asha", Slot.RECOVERY, code, b"", FLOOR, KNOWN)
    typed = "  " + code.upper().replace(" ", " \n ")
    assert bundle.unlock(locked, typed, b"any").identity.public == ME.public
    swapped = " ".join([*code.split()[:-2], *reversed(code.split()[-2:])])
    for wrong in (bundle.recovery_code(), swapped, "", "no such words"):
        with pytest.raises(WrongRecoveryCodeError):
            bundle.unlock(locked, wrong, b"")


def test_every_field_is_bound(quick: list[tuple[bytes, Cost]]) -> None:
    locked = bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)
    assert bundle.unlock(locked, WORDS, DEVICE).identity.public == ME.public
    flipped = [
        locked.sealed[:i] + bytes([locked.sealed[i] ^ 1]) + locked.sealed[i + 1 :]
        for i in range(len(locked.sealed))
    ]
    altered: list[dict[str, Any]] = [
        {"person": "bina"},
        {"salt": bytes(16)},
        {"time_cost": 4},
        {"memory_kib": 65 * 1024},
        {"parallelism": 5},
        {"sealed": b""},
        {"sealed": locked.sealed[:-1]},
        *({"sealed": sealed} for sealed in flipped),
    ]
    for changes in altered:
        with pytest.raises(WrongPassphraseError):
            bundle.unlock(replace(locked, **changes), WORDS, DEVICE)
    with pytest.raises(WrongRecoveryCodeError):
        bundle.unlock(replace(locked, slot=Slot.RECOVERY), bundle.recovery_code(), b"")


def test_f22_an_unknown_person_looks_like_a_wrong_passphrase(
    quick: list[tuple[bytes, Cost]], monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)
    quick.clear()
    with pytest.raises(WrongPassphraseError) as known:
        bundle.unlock(locked, "wrong words entirely", DEVICE)
    with pytest.raises(WrongPassphraseError) as unknown:
        bundle.pretend(locked, "wrong words entirely", DEVICE)
    assert str(known.value) == str(unknown.value)
    assert quick[0] == quick[1]
    assert len(quick) == 2


def test_f22_an_unknown_person_looks_like_a_wrong_recovery_code(
    quick: list[tuple[bytes, Cost]],
) -> None:
    locked = bundle.lock(ME, "asha", Slot.RECOVERY, bundle.recovery_code(), b"", FLOOR, KNOWN)
    quick.clear()
    wrong = bundle.recovery_code()
    with pytest.raises(WrongRecoveryCodeError) as known:
        bundle.unlock(locked, wrong, DEVICE)
    with pytest.raises(WrongRecoveryCodeError) as unknown:
        bundle.pretend(locked, wrong, DEVICE)
    assert str(known.value) == str(unknown.value)
    assert quick[0] == quick[1]
    assert len(quick) == 2


@pytest.mark.parametrize("memory", [8, 64 * 1024 * 1024])
def test_f23_stored_costs_are_refused_before_any_work(
    quick: list[tuple[bytes, Cost]], memory: int
) -> None:
    locked = bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)
    quick.clear()
    with pytest.raises(CostRefusedError):
        bundle.unlock(replace(locked, memory_kib=memory), WORDS, DEVICE)
    with pytest.raises(CostRefusedError):
        bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, Cost(3, memory, 4), KNOWN)
    assert quick == []


def test_an_untypable_passphrase_is_wrong_and_a_short_device_secret_a_defect(
    quick: list[tuple[bytes, Cost]],
) -> None:
    locked = bundle.lock(ME, "asha", Slot.PASSPHRASE, WORDS, DEVICE, FLOOR, KNOWN)
    with pytest.raises(WrongPassphraseError):
        bundle.unlock(locked, "\t", DEVICE)
    with pytest.raises(ValueError, match="31"):
        bundle.unlock(locked, WORDS, bytes(31))


def test_no_two_salts_are_alike() -> None:
    salts = {new_salt() for _each in range(100)}
    assert {len(each) for each in salts} == {16}
    assert len(salts) == 100
