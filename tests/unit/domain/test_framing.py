"""Frames give their fields back, and codes are read as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.framing import FrameError, frame, number, text, unframe
from counsel_desk.security import codes


@given(st.lists(st.binary(max_size=40)))
def test_a_frame_gives_its_fields_back(fields: list[bytes]) -> None:
    assert list(unframe(frame(*fields), len(fields))) == fields


@given(st.lists(st.binary(max_size=9)), st.lists(st.binary(max_size=9)))
def test_two_lists_of_fields_never_give_the_same_bytes(
    left: list[bytes], right: list[bytes]
) -> None:
    assert (frame(*left) == frame(*right)) == (left == right)


def test_a_frame_that_is_cut_or_longer_is_refused() -> None:
    whole = frame("a", 1)
    for wrong in [*(whole[:end] for end in range(len(whole))), whole + b"\0"]:
        with pytest.raises(FrameError):
            unframe(wrong, 2)


def test_layout_text_and_numbers() -> None:
    assert frame("é", 258) == b"\0\0\0\x02\xc3\xa9\0\0\0\x08\0\0\0\0\0\0\x01\x02"
    assert number(b"\0" * 7 + b"\x05") == 5
    with pytest.raises(FrameError):
        number(b"\x05")
    with pytest.raises(FrameError):
        text(b"\xff")


@pytest.mark.parametrize("outside", [-1, 2**64])
def test_a_number_of_more_than_eight_bytes_fits_in_no_frame(outside: int) -> None:
    with pytest.raises(FrameError):
        frame("a", outside)
    assert len(frame(2**64 - 1)) == 12


@given(st.binary(min_size=15, max_size=15))
def test_a_code_is_read_as_typed(data: bytes) -> None:
    code = codes.encode(data)
    assert len(code) == 29
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert codes.canonical(typed) == code.replace("-", "")
    bengali = {ord(digit): chr(ord("০") + int(digit)) for digit in "23456789"}
    assert codes.canonical(code.translate(bengali)) == code.replace("-", "")
