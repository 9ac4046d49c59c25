"""Parcels: what is signed and sealed comes out as it went in, and nothing else does."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.exchange.parcel import Label, Mark, Parcel
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.errors import KnownError
from counsel_desk.security import parcels
from counsel_desk.security.identity import PersonIdentity, verify
from counsel_desk.services.ports.shelves import (
    ParcelAlteredError,
    ParcelNewerError,
    ParcelTooLargeError,
)

KEY = parcels.new_key()
SENDER, READER = PersonIdentity.new(), PersonIdentity.new()
LABEL = Label("ab" * 16, "cd" * 16, 7, "", Mark(6, b"d" * 32), parcels.key_id(KEY))


def made(contents: bytes = b"hello", **changes: object) -> bytes:
    """Return a parcel."""
    label = replace(LABEL, **changes)  # type: ignore[arg-type]
    return parcels.seal_parcel(label, contents, KEY, {}, SENDER)


def test_a_parcel_says_what_was_said() -> None:
    keys = parcels.grant(LABEL.office, LABEL.sender, "ef" * 16, READER.public, [KEY])
    data = parcels.seal_parcel(LABEL, b"hello", KEY, {"ef" * 16: keys}, SENDER)
    found = parcels.read_parcel(data)
    assert found.label == LABEL
    assert verify(SENDER.public.signing, found.statement, found.signature)
    assert parcels.open_parcel(found, KEY) == b"hello"
    sealed = found.grants["ef" * 16]
    assert parcels.granted(sealed, READER, LABEL.office, LABEL.sender, "ef" * 16) == (KEY,)


def test_a_grant_is_for_one_laptop_of_one_office() -> None:
    sealed = parcels.grant(LABEL.office, LABEL.sender, "ef" * 16, READER.public, [KEY, b"k" * 32])
    assert len(parcels.granted(sealed, READER, LABEL.office, LABEL.sender, "ef" * 16)) == 2
    assert parcels.granted(sealed, READER, LABEL.office, LABEL.sender, "00" * 16) == ()
    assert parcels.granted(sealed, READER, "00" * 16, LABEL.sender, "ef" * 16) == ()
    assert parcels.granted(sealed, SENDER, LABEL.office, LABEL.sender, "ef" * 16) == ()


def test_a_grant_to_keys_that_are_not_honest_is_refused() -> None:
    with pytest.raises(KnownError):
        parcels.grant(LABEL.office, LABEL.sender, "ef" * 16, PublicKeys(b"x", b"y"), [KEY])


@pytest.mark.parametrize("length", [0, 1, 4092])
def test_the_size_tells_no_more_than_its_class(length: int) -> None:
    assert len(made(bytes(length))) == len(made())
    assert len(made(bytes(4093))) > len(made())


def test_what_fits_into_no_class_is_refused() -> None:
    with pytest.raises(ParcelTooLargeError):
        made(bytes(parcels.SIZES[-1]))


def opened(data: bytes) -> Parcel:
    """Return a parcel that is signed by its sender and opens."""
    found = parcels.read_parcel(data)
    if not verify(SENDER.public.signing, found.statement, found.signature):
        raise ParcelAlteredError
    parcels.open_parcel(found, KEY)
    return found


@settings(max_examples=200)
@given(st.data())
def test_any_changed_byte_is_noticed(data: st.DataObject) -> None:
    whole = bytearray(made())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(KnownError):
        opened(bytes(whole))


@given(st.binary(max_size=300))
def test_junk_is_no_parcel(junk: bytes) -> None:
    for each in (junk, b"CDP\x01" + junk):
        with pytest.raises(ParcelAlteredError):
            parcels.read_parcel(each)


def test_a_parcel_of_a_later_version_is_told_from_junk() -> None:
    with pytest.raises(ParcelNewerError):
        parcels.read_parcel(b"CDP\x02" + made()[4:])


def test_what_is_on_a_parcel_is_bound_to_what_is_in_it() -> None:
    """A sender's own signature on another label does not make it fit."""
    mine = parcels.read_parcel(made())
    other = replace(mine, label=replace(LABEL, number=8))
    with pytest.raises(ParcelAlteredError):
        parcels.open_parcel(other, KEY)
    with pytest.raises(ParcelAlteredError):
        parcels.open_parcel(mine, parcels.new_key())


def test_two_parcels_have_two_digests() -> None:
    assert parcels.read_parcel(made()).digest != parcels.read_parcel(made()).digest
