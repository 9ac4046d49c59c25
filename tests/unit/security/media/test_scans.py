"""Scans keep their greys, their colours and their pages."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageOps, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from counsel_desk.domain.attachments import MOST_PAGES, MOST_UNPACKED, MediaType
from counsel_desk.security.media.errors import (
    MediaRefusedError,
    PictureShadesError,
    PictureTooLargeError,
    ScanTooLargeError,
    TooManyPagesError,
)
from counsel_desk.security.media.media import clean
from tests.faults import bombs
from tests.helpers.foreign import heic_files
from tests.helpers.values.media_files import PLACE, page_drawn
from tests.unit.security.media.test_photographs import INK, PAPER, SIZE, marked, saved, seen

DARK, LIGHT = 9_000, 60_000
"""Of 65,535; in eight bits 35 and 234."""


def deep_png(colour: int, *channels: tuple[int, int]) -> bytes:
    """Return a PNG of 16 bits, each channel with its value at the left and at the right."""
    left, right = (b"".join(struct.pack(">H", one[side]) for one in channels) for side in (0, 1))
    row = b"\0" + left * (SIZE[0] // 2) + right * (SIZE[0] // 2)
    head = struct.pack(">IIBBBBB", *SIZE, 16, colour, 0, 0, 0)
    body = bombs.chunk(b"IDAT", zlib.compress(row * SIZE[1]))
    return b"\x89PNG\r\n\x1a\n" + bombs.chunk(b"IHDR", head) + body + bombs.chunk(b"IEND", b"")


GREY, FULL = (DARK, LIGHT), (65_535, 65_535)
DEEP = {
    "grey": deep_png(0, GREY),
    "grey and alpha": deep_png(4, GREY, FULL),
    "colours": deep_png(2, GREY, GREY, GREY),
    "colours and alpha": deep_png(6, GREY, GREY, GREY, FULL),
}


@pytest.mark.parametrize("content", DEEP.values(), ids=DEEP.keys())
def test_m03_a_scan_of_sixteen_bits_keeps_its_greys(content: bytes) -> None:
    found = seen(clean(content))
    assert found.getpixel((0, 0)) == pytest.approx((35, 35, 35), abs=1)
    assert found.getpixel((SIZE[0] - 1, 0)) == pytest.approx((234, 234, 234), abs=1)
    assert len(found.getcolors() or []) == 2


def deep_tiff(order: str, bits: int, interpretation: int) -> bytes:
    """Return a grey TIFF, dark at the left and light at the right."""
    sign = {"II": "<", "MM": ">"}[order]
    if bits == 16:
        halves = [struct.pack(sign + "H", value) * (SIZE[0] // 2) for value in GREY]
    else:
        halves = [
            (int(f"{value >> 4:012b}" * 2, 2)).to_bytes(3, "big") * (SIZE[0] // 4) for value in GREY
        ]
    data = b"".join(halves) * SIZE[1]
    tags = {
        256: SIZE[0],
        257: SIZE[1],
        258: bits,
        259: 1,
        262: interpretation,
        277: 1,
        278: SIZE[1],
    }
    tags |= {273: 8 + 2 + 12 * 9 + 4, 279: len(data)}
    begin = b"II*\0" if order == "II" else b"MM\0*"
    table = [struct.pack(sign + "HHII", tag, 4, 1, tags[tag]) for tag in sorted(tags)]
    head = begin + struct.pack(sign + "IH", 8, len(table))
    return head + b"".join(table) + bytes(4) + data


@pytest.mark.parametrize("order", ["II", "MM"])
@pytest.mark.parametrize(("interpretation", "wanted"), [(1, (35, 234)), (0, (220, 21))])
def test_m03_a_tiff_of_sixteen_bits_keeps_its_greys(
    order: str, interpretation: int, wanted: tuple[int, int]
) -> None:
    found = Image.open(BytesIO(clean(deep_tiff(order, 16, interpretation)).content))
    assert found.mode == "L"
    assert (found.getpixel((0, 0)), found.getpixel((SIZE[0] - 1, 0))) == wanted


def test_m03_a_tiff_of_twelve_bits_keeps_its_greys() -> None:
    found = seen(clean(deep_tiff("II", 12, 1)))
    assert found.getextrema()[0] == (35, 234)


@pytest.mark.parametrize("packing", [None, "tiff_lzw", "tiff_deflate"])
@pytest.mark.parametrize("mode", ["I;16", "I;16B"])
def test_m03_a_packed_tiff_of_sixteen_bits_keeps_its_greys(mode: str, packing: str | None) -> None:
    order = "<" if mode == "I;16" else ">"
    row = b"".join(struct.pack(order + "H", value) * (SIZE[0] // 2) for value in GREY)
    made = Image.frombytes(mode, SIZE, row * SIZE[1])
    assert seen(clean(saved(made, "TIFF", compression=packing))).getextrema()[0] == (35, 234)


@pytest.mark.parametrize("mode", ["I", "F"])
def test_shades_without_a_common_scale_are_refused_by_name(mode: str) -> None:
    with pytest.raises(PictureShadesError, match="PNG or JPEG with 8 bits"):
        clean(saved(Image.new(mode, SIZE, 70_000), "TIFF"))


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_colours_for_printers_are_kept(kind: str) -> None:
    more = {"quality": 95} if kind == "JPEG" else {}
    found = seen(clean(saved(marked("CMYK"), kind, **more)))
    assert found.getpixel((4, 4)) == pytest.approx(INK, abs=24)
    assert found.getpixel((60, 44)) == pytest.approx(PAPER, abs=24)


@pytest.mark.parametrize("mode", ["L", "RGB", "P"])
def test_a_clear_colour_stays_clear(mode: str) -> None:
    made = Image.new(mode, SIZE, 0)
    key = (0, 0, 0) if mode == "RGB" else 0
    found = Image.open(BytesIO(clean(saved(made, "PNG", transparency=key)).content))
    assert found.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize("zipped", [False, True])
def test_m07_a_png_with_long_texts_is_taken_without_them(zipped: bool) -> None:
    remarks = PngInfo()
    remarks.add_text("Author", PLACE.decode() * 200_000, zip=zipped)
    remarks.add_itxt("Comment", PLACE.decode() * 200_000, zip=zipped)
    cleaned = clean(saved(marked(), "PNG", pnginfo=remarks))
    assert seen(cleaned).tobytes() == marked().tobytes()
    assert len(cleaned.content) < 1_000


def test_a_png_with_a_damaged_remark_is_taken() -> None:
    content = saved(marked(), "PNG")
    remark = bombs.chunk(b"tEXt", b"Author\0her")[:-4] + b"xxxx"
    assert seen(clean(content[:33] + remark + content[33:])).tobytes() == marked().tobytes()


def test_a_scan_of_several_pages_becomes_a_paper() -> None:
    more = [marked(mode) for mode in ("1", "L", "RGBA", "P", "CMYK")]
    content = saved(marked(), "TIFF", save_all=True, append_images=more, dpi=(72, 72))
    cleaned = clean(content)
    assert (cleaned.media_type, cleaned.pages) == (MediaType.PDF, 6)
    for page, wanted in enumerate([marked(), *more]):
        found, plain = page_drawn(cleaned.content, page), wanted.convert("RGB")
        for at in ((4, 4), (60, 44)):
            assert found.getpixel(at) == pytest.approx(plain.getpixel(at), abs=2)
    assert clean(cleaned.content).pages == 6


def test_a_scan_is_measured_page_by_page() -> None:
    page = Image.new("1", (10, 10))
    more = [page] * MOST_PAGES
    with pytest.raises(TooManyPagesError):
        clean(saved(page, "TIFF", save_all=True, append_images=more))
    large = [Image.new("L", (5_000, 5_000))] * (MOST_UNPACKED // 25_000_000)
    packed = {"compression": "tiff_deflate", "save_all": True}
    with pytest.raises(ScanTooLargeError, match="fewer pages"):
        clean(saved(large[0], "TIFF", append_images=large, **packed))


def test_a_fax_of_many_pages_is_counted_by_its_bits() -> None:
    page = Image.new("1", (2_480, 3_508), 1)
    page.paste(0, (0, 0, 1_240, 1_754))
    packed = {"compression": "group4", "save_all": True, "dpi": (300, 300)}
    cleaned = clean(saved(page, "TIFF", append_images=[page] * 29, **packed))
    assert cleaned.pages == 30
    found = page_drawn(cleaned.content, 29)
    assert found.size == (596, 842)
    assert (found.getpixel((9, 9)), found.getpixel((500, 700))) == ((0, 0, 0), (255, 255, 255))


def fax(*, pages: int, **more: Any) -> bytes:
    """Return a fax of 204 by 98 dots per inch with a square that is inked."""
    page = Image.new("1", (1_728, 1_100), 1)
    page.paste(0, (204, 98, 408, 196))
    return (
        saved(page, "TIFF", compression="group3", **more)
        if pages == 1
        else saved(
            page,
            "TIFF",
            compression="group3",
            save_all=True,
            append_images=[page] * (pages - 1),
            **more,
        )
    )


DENSITIES = {
    "inches": {"dpi": (204, 98)},
    "centimetres": {"resolution_unit": "cm", "x_resolution": 204 / 2.54, "y_resolution": 98 / 2.54},
    "no unit": {"resolution_unit": 1, "x_resolution": 204, "y_resolution": 98},
}


def ink(found: Image.Image) -> tuple[int, int]:
    """Return how wide and high what is inked is."""
    left, upper, right, lower = ImageOps.invert(found.convert("L")).getbbox() or (0, 0, 0, 0)
    return right - left, lower - upper


@pytest.mark.parametrize("turned", [1, 6])
@pytest.mark.parametrize("density", DENSITIES.values(), ids=DENSITIES.keys())
def test_a_fax_with_more_dots_across_than_down_is_not_squashed(
    density: dict[str, Any], turned: int
) -> None:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[0x0112] = turned
    width, height = ink(seen(clean(fax(pages=1, tiffinfo=tags, **density))))
    assert (width, height) == (204, 204)
    paper = clean(fax(pages=2, tiffinfo=tags, **density))
    width, height = ink(page_drawn(paper.content, 1))
    assert width > 50
    assert width == pytest.approx(height, abs=2)


@pytest.mark.parametrize("tag", [254, 282, 296])
def test_a_scan_with_a_tag_of_a_wrong_kind_is_taken(tag: int) -> None:
    content = deep_tiff("II", 16, 1)
    at = content.index(struct.pack("<HH", 277, 4))
    entry = struct.pack("<HHI4s", tag, 2, 4, b"xyz\0")
    # In place of the number of samples, which is 1 where nothing is said.
    wrong = content[:at] + entry + content[at + 12 :]
    assert seen(clean(wrong)).size == SIZE


def test_a_density_that_cannot_be_is_not_believed() -> None:
    for density in ((1, 2_000), (0, 0), (72, 1)):
        found = seen(clean(saved(marked(), "TIFF", dpi=density)))
        assert found.size == SIZE


LARGE = Image.new("1", (5_001, 5_000))


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "BMP", "WEBP", "PNG", "JPEG"])
def test_i35_a_picture_of_any_kind_above_the_cap_is_refused(kind: str) -> None:
    made = LARGE.convert("RGB") if kind == "WEBP" else LARGE
    with pytest.raises(PictureTooLargeError):
        clean(saved(made, kind))


def test_i35_a_heic_above_the_cap_is_refused_and_so_is_one_of_two_sizes() -> None:
    with pytest.raises(PictureTooLargeError):
        clean(heic_files.LARGE)
    with pytest.raises(MediaRefusedError):
        clean(heic_files.sized(64, 48, heic_files.LARGE))
