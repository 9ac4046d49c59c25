"""A person's keys: what they seal and sign, and which public keys are refused."""

import copy
import hashlib
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from counsel_desk.domain.trust import PublicKeys
from counsel_desk.security import low_order_points
from counsel_desk.security.errors import CannotOpenError, UntrustedError
from counsel_desk.security.identity import (
    PersonIdentity,
    check_public,
    fingerprint,
    seal,
    verify,
)

ME = PersonIdentity.new()
KEYS = ME.public
P = 2**255 - 19
SEALED = seal(b"a vault key", KEYS, b"info")
# y of a point of order 8; a test below proves it.
ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7


def small_order_points() -> list[bytes]:
    """Return every encoding of a point of small order."""
    ys = [0, 1, P - 1, ORDER_8, P - ORDER_8, P, P + 1]
    return [(y | sign << 255).to_bytes(32, "little") for y in ys for sign in (0, 1)]


def decompressed(key: bytes) -> tuple[int, int, int, int]:
    """Return the point that a key encodes."""
    point = low_order_points._decompress(key)
    assert point is not None
    return point


def test_the_point_of_order_8_is_one() -> None:
    point = decompressed(ORDER_8.to_bytes(32, "little"))
    assert low_order_points._is_neutral(low_order_points._multiply(8, point))
    assert not low_order_points._is_neutral(low_order_points._multiply(4, point))


@given(st.binary(max_size=200), st.binary(max_size=40))
def test_what_is_sealed_opens(data: bytes, info: bytes) -> None:
    assert ME.open(seal(data, KEYS, info), info) == data


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_any_altered_byte_is_refused(place: int, change: int) -> None:
    altered = bytearray(SEALED)
    altered[place] ^= change
    with pytest.raises(CannotOpenError):
        ME.open(bytes(altered), b"info")


def test_p40_other_keys_or_another_purpose_open_nothing() -> None:
    with pytest.raises(CannotOpenError):
        PersonIdentity.new().open(SEALED, b"info")
    for sealed, info in [(SEALED, b"else"), (SEALED[:-1], b"info"), (b"", b"info")]:
        with pytest.raises(CannotOpenError):
            ME.open(sealed, info)


def test_private_bytes_give_the_same_person_back() -> None:
    again = PersonIdentity.from_bytes(ME.private_bytes())
    assert again.public == KEYS
    assert again.open(SEALED, b"info") == b"a vault key"
    assert again.sign(b"x") == ME.sign(b"x")
    with pytest.raises(ValueError, match="127"):
        PersonIdentity.from_bytes(bytes(127))


def test_signatures() -> None:
    signature = ME.sign(b"data")
    assert verify(KEYS.signing, b"data", signature)
    assert not verify(KEYS.signing, b"other", signature)
    assert not verify(PersonIdentity.new().public.signing, b"data", signature)
    assert not verify(KEYS.signing, b"data", signature[:-1])
    assert not verify(b"short", b"data", signature)


def test_keys_are_never_shown_pickled_or_copied() -> None:
    assert repr(ME) == str(ME) == "<PersonIdentity>"
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            way(ME)


@pytest.mark.parametrize("signing", small_order_points(), ids=bytes.hex)
def test_p44_small_order_signing_keys_are_refused(signing: bytes) -> None:
    with pytest.raises(UntrustedError):
        check_public(PublicKeys(KEYS.agreement, signing))


def test_p44_mixed_order_and_off_curve_signing_keys_are_refused() -> None:
    honest = decompressed(KEYS.signing)
    twist = decompressed(ORDER_8.to_bytes(32, "little"))
    x, y, z, _ = low_order_points._add(honest, twist)
    x, y = (part * pow(z, -1, P) % P for part in (x, y))
    mixed = (y | (x & 1) << 255).to_bytes(32, "little")
    off = next(
        key
        for key in (number.to_bytes(32, "little") for number in range(2, 50))
        if low_order_points._decompress(key) is None
    )
    for signing in (mixed, off, KEYS.signing[:-1], b""):
        with pytest.raises(UntrustedError):
            check_public(PublicKeys(KEYS.agreement, signing))


@pytest.mark.parametrize("u", [0, 1, P - 1, P, P + 1, 2**255, 2**255 + 9])
def test_p44_small_order_and_second_spellings_of_agreement_keys_are_refused(u: int) -> None:
    agreement = KEYS.agreement[:1184] + u.to_bytes(32, "little")
    with pytest.raises(UntrustedError):
        check_public(PublicKeys(agreement, KEYS.signing))
    with pytest.raises(UntrustedError):
        seal(b"", PublicKeys(agreement, KEYS.signing), b"")


def test_malformed_agreement_keys_are_refused() -> None:
    for agreement in (b"", KEYS.agreement + b"\0", b"\xff" * 1184 + KEYS.agreement[1184:]):
        with pytest.raises(UntrustedError):
            check_public(PublicKeys(agreement, KEYS.signing))


def test_honest_keys_pass_and_have_a_fingerprint_of_their_own() -> None:
    others = [PersonIdentity.new().public for _ in range(5)]
    for keys in (KEYS, *others):
        check_public(keys)
    prints = {fingerprint(keys) for keys in (KEYS, *others)}
    assert len(prints) == 6
    assert all(len(one.split()) == 12 and set(one.split()) <= set(WORDLIST) for one in prints)


def test_the_fingerprint_is_120_bits_of_the_digest_in_the_words_of_slip_39() -> None:
    framed = b"".join(
        len(field).to_bytes(4, "big") + field
        for field in (b"counsel-desk fingerprint 1", KEYS.agreement, KEYS.signing)
    )
    bits = "".join(f"{byte:08b}" for byte in hashlib.sha256(framed).digest()[:15])
    words = [WORDLIST[int(bits[start : start + 10], 2)] for start in range(0, 120, 10)]
    assert fingerprint(KEYS) == " ".join(words)
