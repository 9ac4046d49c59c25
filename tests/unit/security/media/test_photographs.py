"""Photographs as telephones, scanners and messengers leave them are taken, or refused by name."""

import struct
import warnings
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.security.media.errors import MediaRefusedError, PictureCutShortError
from counsel_desk.security.media.media import clean
from tests.helpers.foreign import heic_files
from tests.helpers.values import media_files
from tests.helpers.values.media_files import PLACE

PAPER, INK = (240, 240, 240), (200, 30, 60)
SIZE = (64, 48)
TURNED = {
    1: (0, 0),
    2: (1, 0),
    3: (1, 1),
    4: (0, 1),
    5: (0, 0),
    6: (1, 0),
    7: (1, 1),
    8: (0, 1),
}
"""By Exif orientation, the corner at which the upper left one is to be seen: right, lower."""


def marked(mode: str = "RGB") -> Image.Image:
    """Return a picture of paper whose upper left quarter is inked."""
    made = Image.new("RGB", SIZE, PAPER)
    made.paste(INK, (0, 0, SIZE[0] // 2, SIZE[1] // 2))
    return made.convert(mode)


def saved(picture: Image.Image, kind: str, **more: Any) -> bytes:
    """Return a picture as a file."""
    written = BytesIO()
    picture.save(written, kind, **more)
    return written.getvalue()


def seen(cleaned: Cleaned) -> Image.Image:
    """Return a cleaned picture in plain colours."""
    return Image.open(BytesIO(cleaned.content)).convert("RGB")


def assert_like(found: Image.Image, wanted: Image.Image, most: int = 24) -> None:
    """Compare two pictures, allowing what packing with loss changes on average."""
    assert found.size == wanted.size
    difference = ImageChops.difference(found, wanted.convert("RGB")).convert("L").tobytes()
    assert sum(difference) / len(difference) < most / 8
    assert found.getpixel((4, 4)) == pytest.approx(wanted.convert("RGB").getpixel((4, 4)), abs=most)


def placed(orientation: int = 1) -> bytes:
    """Return an Exif with an orientation, a place and a small picture."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = PLACE.decode()
    exif.get_ifd(0x8825)[29] = PLACE.decode()
    return exif.tobytes()


def with_exif(block: bytes, length: int | None = None) -> bytes:
    """Return a JPEG with any bytes for an Exif, whose length may be told wrong."""
    content = saved(marked(), "JPEG", quality=95)
    told = len(block) + 2 if length is None else length
    return content[:2] + b"\xff\xe1" + struct.pack(">H", told) + block + content[2:]


@given(st.integers(0, len(placed())))
def test_m01_an_exif_that_is_cut_anywhere_is_dropped_and_the_photograph_taken(cut: int) -> None:
    cleaned = clean(with_exif(placed()[:cut]))
    assert_like(seen(cleaned), marked())
    assert b"Exif" not in cleaned.content
    assert PLACE not in cleaned.content


@given(st.integers(0, len(placed())), st.integers(2, 700))
def test_m01_an_exif_of_a_wrong_length_is_dropped_or_the_photograph_refused_by_name(
    cut: int, length: int
) -> None:
    try:
        cleaned = clean(with_exif(placed()[:cut], length))
    except MediaRefusedError:
        return
    assert seen(cleaned).size == SIZE
    assert PLACE not in cleaned.content


def test_m01_an_exif_that_was_shortened_but_not_its_length_is_dropped() -> None:
    block = placed(6)
    cleaned = clean(with_exif(block[:-30], len(block) + 2))
    assert_like(seen(cleaned), marked().transpose(Image.Transpose.ROTATE_270))


HUGE = struct.pack("<HHII", 0x010E, 2, 0xFFFFFFFF, 8)
BROKEN = {
    "another order of bytes": placed().replace(b"MM", b"II").replace(b"II*\0", b"MM*\0"),
    "no order of bytes": b"Exif\0\0XX*\0\x08\0\0\0",
    "a huge count": b"Exif\0\0II*\0\x08\0\0\0\x01\0" + HUGE + bytes(4),
    "a million entries": b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + HUGE,
    "a table beyond the end": b"Exif\0\0II*\0\xff\xff\xff\xff",
    "a table in itself": b"Exif\0\0II*\0\x08\0\0\0\x01\0"
    + struct.pack("<HHII", 0x8769, 4, 1, 8)
    + struct.pack("<I", 8),
    "a resolution by zero": b"Exif\0\0II*\0\x08\0\0\0\x02\0"
    + struct.pack("<HHII", 0x011A, 5, 1, 40)
    + struct.pack("<HHII", 0x0128, 3, 1, 2)
    + bytes(20),
    "nothing": b"Exif\0\0",
}


@pytest.mark.parametrize("block", BROKEN.values(), ids=BROKEN.keys())
def test_m01_a_broken_exif_is_dropped(block: bytes) -> None:
    assert_like(seen(clean(with_exif(block))), marked())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", TURNED)
def test_a_picture_stands_upright_once_its_exif_is_gone(kind: str, orientation: int) -> None:
    cleaned = clean(saved(marked(), kind, exif=placed(orientation)))
    found = seen(cleaned)
    assert found.size == (SIZE if orientation < 5 else SIZE[::-1])
    right, lower = TURNED[orientation]
    corner = (right * (found.width - 9) + 4, lower * (found.height - 9) + 4)
    assert found.getpixel(corner) == pytest.approx(INK, abs=24)
    assert PLACE not in cleaned.content


def test_m02_a_photograph_with_a_second_picture_is_taken_however_its_index_is() -> None:
    both = saved(marked(), "MPO", save_all=True, append_images=[marked("L")])
    index = both.index(b"MPF\0") + 4
    for content in (both, both[:index] + b"\xff" * 60 + both[index + 60 :], both[:-40]):
        cleaned = clean(content)
        assert_like(seen(cleaned), marked())
        assert cleaned.content.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize("progressive", [False, True])
def test_a_photograph_is_taken_without_its_last_mark_and_refused_without_pixels(
    progressive: bool,
) -> None:
    content = saved(Image.effect_noise((90, 70), 60), "JPEG", progressive=progressive)
    whole = seen(clean(content))
    for missing in (1, 2):
        assert seen(clean(content[:-missing])).tobytes() == whole.tobytes()
    for missing in (3, 4, 30, 900):
        with pytest.raises(PictureCutShortError, match="copy it again"):
            clean(content[:-missing])


@given(st.data())
def test_every_cut_of_a_picture_gives_all_of_it_or_a_refusal_by_name(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"]))
    content = saved(marked(), kind)
    cut = data.draw(st.integers(0, len(content)))
    try:
        found = seen(clean(content[:cut]))
    except MediaRefusedError:
        return
    assert_like(found, marked())


@pytest.mark.parametrize(
    ("content", "kept_as", "clear"),
    [
        (heic_files.PLAIN, MediaType.JPEG, False),
        (heic_files.TEN_BITS, MediaType.JPEG, False),
        (heic_files.CLEAR, MediaType.PNG, True),
    ],
)
def test_m03_a_heic_is_taken(content: bytes, kept_as: MediaType, clear: bool) -> None:
    cleaned = clean(content)
    assert (cleaned.media_type, cleaned.first_only) == (kept_as, False)
    found = Image.open(BytesIO(cleaned.content))
    if clear:
        assert found.getpixel((4, 4))[3] == 0  # type: ignore[index]
    else:
        assert_like(found, marked())


def test_a_heic_is_turned_once_and_loses_its_place() -> None:
    assert PLACE in heic_files.TURNED
    cleaned = clean(heic_files.TURNED)
    assert_like(seen(cleaned), marked().transpose(Image.Transpose.ROTATE_270))
    assert PLACE not in cleaned.content


@given(st.integers(0, len(heic_files.PLAIN)))
def test_every_cut_of_a_heic_gives_a_picture_or_a_refusal_by_name(cut: int) -> None:
    try:
        found = seen(clean(heic_files.PLAIN[:cut]))
    except MediaRefusedError:
        return
    assert found.size == SIZE


def test_a_heic_whose_end_is_missing_is_refused_as_cut_short() -> None:
    with pytest.raises(PictureCutShortError):
        clean(heic_files.PLAIN[:-9])


@pytest.mark.parametrize("lossless", [False, True])
def test_a_webp_is_taken_as_what_it_was_packed_for(lossless: bool) -> None:
    cleaned = clean(saved(marked(), "WEBP", lossless=lossless, exif=placed()))
    assert cleaned.media_type is (MediaType.PNG if lossless else MediaType.JPEG)
    assert_like(seen(cleaned), marked(), 1 if lossless else 24)
    assert PLACE not in cleaned.content


def test_what_a_webp_was_packed_for_is_not_guessed_from_what_it_says() -> None:
    profile = b"VP8 " * 30
    lossless = clean(saved(marked(), "WEBP", lossless=True, icc_profile=profile))
    assert lossless.media_type is MediaType.PNG
    lossy = clean(saved(marked(), "WEBP", icc_profile=bytes(9_001)))
    assert lossy.media_type is MediaType.JPEG


@given(st.integers(0, len(placed())), st.sampled_from([0, 8, 2**31, 2**32 - 1]))
def test_m01_a_webp_whose_exif_is_cut_anywhere_or_whose_length_is_wrong_is_taken(
    cut: int, told: int
) -> None:
    content = saved(marked(), "WEBP", exif=placed())
    content = content[: len(content) - cut]
    cleaned = clean(content[:4] + struct.pack("<I", told) + content[8:])
    assert_like(seen(cleaned), marked())
    assert PLACE not in cleaned.content


def test_a_clear_webp_that_is_packed_with_loss_stays_clear() -> None:
    made = marked("RGBA")
    made.putalpha(Image.linear_gradient("L").resize(SIZE))
    found = Image.open(BytesIO(clean(saved(made, "WEBP")).content))
    assert found.getpixel((4, 0))[3] < 9  # type: ignore[index]
    assert found.getpixel((4, 47))[3] > 246  # type: ignore[index]


@pytest.mark.parametrize("lossless", [False, True])
def test_a_webp_that_moves_is_kept_as_its_first_picture_was_packed(lossless: bool) -> None:
    second = Image.new("RGB", SIZE, INK)
    more = {"save_all": True, "append_images": [second], "lossless": lossless}
    cleaned = clean(saved(marked(), "WEBP", **more))
    assert cleaned.media_type is (MediaType.PNG if lossless else MediaType.JPEG)


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "PNG"])
def test_of_a_picture_that_moves_the_first_is_taken_and_that_is_said(kind: str) -> None:
    second = Image.new("RGB", SIZE, INK)
    cleaned = clean(saved(marked(), kind, save_all=True, append_images=[second]))
    assert cleaned.first_only
    assert_like(seen(cleaned), marked())
    assert not clean(saved(marked(), kind)).first_only


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF"])
def test_pictures_of_older_programs_are_taken_without_loss(kind: str) -> None:
    cleaned = clean(saved(marked(), kind))
    assert cleaned.media_type is MediaType.PNG
    assert seen(cleaned).tobytes() == marked().tobytes()


def test_no_warning_of_a_library_leaves_the_cleaning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        clean(with_exif(BROKEN["a huge count"]))
    assert media_files.cleaned(saved(marked(), "BMP")).pages == 1
