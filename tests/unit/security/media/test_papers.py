"""Papers are taken that open without a password, wherever in the file they begin."""

import re
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from counsel_desk.domain.attachments import MOST_UNPACKED
from counsel_desk.security.media.errors import (
    MediaTypeError,
    PdfLockedError,
    UnpacksTooLargeError,
)
from counsel_desk.security.media.media import clean
from tests.faults import bombs
from tests.helpers.values import media_files
from tests.helpers.values.media_files import page_drawn


def blue(made: pikepdf.Pdf) -> None:
    """Draw a blue square at the lower left."""
    made.pages[0].Contents = made.make_stream(b"0 0 1 rg 0 0 99 99 re f")


LOCKS = {
    "R2": {"R": 2, "aes": False, "metadata": False},
    "R3": {"R": 3, "aes": False, "metadata": False},
    "R4 RC4": {"R": 4, "aes": False, "metadata": False},
    "R4 AES": {"R": 4, "aes": True},
    "R6": {"R": 6},
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS.keys())
def test_m05_a_pdf_that_is_locked_against_printing_only_is_taken_whole(
    lock: dict[str, Any], packed: bool
) -> None:
    allowed = pikepdf.Permissions(print_highres=False, print_lowres=False, extract=False)
    locked = pikepdf.Encryption(owner="other", user="", allow=allowed, **lock)
    modes = pikepdf.ObjectStreamMode
    mode = modes.generate if packed else modes.disable
    content = media_files.pdf(change=blue, encryption=locked, object_stream_mode=mode)
    cleaned = clean(content)
    assert (
        page_drawn(cleaned.content).tobytes() == page_drawn(media_files.pdf(change=blue)).tobytes()
    )
    with pikepdf.open(BytesIO(cleaned.content)) as made:
        assert not made.is_encrypted


@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS.keys())
def test_m05_a_pdf_with_a_password_of_its_own_is_refused(lock: dict[str, Any]) -> None:
    locked = pikepdf.Encryption(owner="other", user="secret", **lock)
    with pytest.raises(PdfLockedError, match="save it without one"):
        clean(media_files.pdf(encryption=locked))


def test_m05_a_pdf_locked_for_certificates_is_refused_as_locked() -> None:
    content = media_files.pdf(encryption=pikepdf.Encryption(owner="other", user="", R=4))
    with pytest.raises(PdfLockedError):
        clean(content.replace(b"/Standard", b"/Adobe.PK"))


def test_m05_what_is_locked_is_measured_and_cleaned_all_the_same() -> None:
    locked = pikepdf.Encryption(owner="other", user="", R=6)
    with pytest.raises(UnpacksTooLargeError):
        clean(media_files.pdf_bomb(MOST_UNPACKED // 1_000_000 + 2, encryption=locked))

    def act(made: pikepdf.Pdf) -> None:
        made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="canary()")

    cleaned = clean(media_files.pdf(change=act, encryption=locked))
    assert cleaned.stripped
    assert b"canary" not in cleaned.content


def test_a_pdf_that_speaks_of_encryption_is_not_locked() -> None:
    def say(made: pikepdf.Pdf) -> None:
        made.Root.Remark = pikepdf.Name("/Encrypted")

    assert clean(media_files.pdf(change=say)).pages == 1


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    "before", [b"\xef\xbb\xbf", b"\r\n", b"\0" * 128, b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 1_024]
)
def test_m08_a_pdf_is_found_behind_other_bytes(before: bytes, packed: bool) -> None:
    modes = pikepdf.ObjectStreamMode
    mode = modes.generate if packed else modes.disable
    content = media_files.pdf(change=blue, object_stream_mode=mode)
    cleaned = clean(before + content + b"\0 more after it\n")
    assert cleaned.content.startswith(b"%PDF-")
    assert page_drawn(cleaned.content).tobytes() == page_drawn(content).tobytes()


def test_m08_a_pdf_is_not_looked_for_further_in_nor_in_an_archive() -> None:
    for before in (b"x" * 1_025, b"PK\x03\x04", b"\x1f\x8b", b"MZ\x90"):
        with pytest.raises(MediaTypeError):
            clean(before + media_files.pdf())


@pytest.mark.parametrize("said", [b"7", b"99999999", b"x"])
def test_a_pdf_whose_table_is_not_where_it_says_is_mended(said: bytes) -> None:
    content = media_files.pdf(change=blue)
    broken = re.sub(rb"startxref\n\d+", b"startxref\n" + said, content)
    assert broken != content
    assert page_drawn(clean(broken).content).tobytes() == page_drawn(content).tobytes()


def test_a_pdf_whose_entries_are_of_a_wrong_kind_is_taken() -> None:
    content = bombs.pdf(
        b"<</Type/Catalog/Pages 2 0 R/Names 5/AcroForm[]/Metadata 5/OpenAction 7>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]/Metadata 4>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Usage 4/Rect 1/A[null 3]"
        b"/Annots[null 99 0 R 5]/Contents[null 98 0 R 4 0 R 5]/Resources 97 0 R>>",
        bombs.stream(b"0 0 1 rg 0 0 99 99 re f", b"/Filter[]/DecodeParms[null 4]/Type 5"),
    )
    assert page_drawn(clean(content).content).getpixel((50, 50)) == (0, 0, 255)
