"""Files from outside are recognised by their content, checked, and rewritten (I35, I36)."""

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from counsel_desk.domain.attachments import MOST_PAGES, MOST_UNPACKED, Cleaned, MediaType
from counsel_desk.security.media.errors import (
    MediaRefusedError,
    MediaTypeError,
    PictureTooLargeError,
    TooManyPagesError,
)
from counsel_desk.security.media.media import clean
from tests.helpers.folders import ROOT
from tests.helpers.values import media_files
from tests.helpers.values.media_files import PLACE
from tests.unit.security.damage import mutated

MUTATED = 200
GROWTH = """
import resource, sys
import pikepdf, PIL.Image, PIL.PngImagePlugin
from counsel_desk.security.media.media import clean
used = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
content = sys.stdin.buffer.read()
before = used()
try:
    clean(content)
except Exception as error:
    print(type(error).__name__, used() - before)
"""

MEASURED = pytest.mark.skipif(
    importlib.util.find_spec("resource") is None, reason="only Unix says how much memory was used"
)


Change = Callable[[pikepdf.Pdf], None]
"""Changes a PDF before it is written."""


def opened(cleaned: Cleaned) -> Image.Image:
    """Open a cleaned picture."""
    return Image.open(BytesIO(cleaned.content))


def pixel(cleaned: Cleaned, x: int, y: int) -> tuple[int, ...]:
    """Return the channels of one pixel of a cleaned picture."""
    found = opened(cleaned).getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def test_of_a_photograph_nothing_is_left_but_the_picture() -> None:
    given = media_files.jpeg() + PLACE + b"PK\x03\x04 hidden"
    assert PLACE in given
    cleaned = clean(given)
    assert cleaned.media_type is MediaType.JPEG
    assert PLACE not in cleaned.content
    assert b"hidden" not in cleaned.content
    assert b"Exif" not in cleaned.content
    assert opened(cleaned).getexif() == {}
    red, green, _blue = pixel(cleaned, 5, 20)
    assert red > 150 > green


def test_a_photograph_taken_sideways_stands_upright() -> None:
    assert opened(clean(media_files.jpeg((60, 40), turned=6))).size == (40, 60)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "RGB", "RGBA", "P", "I;16"])
def test_a_png_of_any_kind_is_kept_without_its_remarks(mode: str) -> None:
    remarks = PngInfo()
    remarks.add_text("Author", PLACE.decode())
    given = media_files.png(mode=mode, pnginfo=remarks) + PLACE
    cleaned = clean(given)
    assert (cleaned.media_type, cleaned.pages, cleaned.stripped) == (MediaType.PNG, 1, False)
    assert PLACE not in cleaned.content
    assert opened(cleaned).size == (60, 40)


def test_a_clear_part_stays_clear() -> None:
    made = Image.new("P", (4, 4), 1)
    made.putpalette([0, 0, 0, 250, 0, 0])
    made.info["transparency"] = 1
    written = BytesIO()
    made.save(written, "PNG", transparency=1)
    assert pixel(clean(written.getvalue()), 0, 0)[3] == 0


def grown_by(content: bytes) -> tuple[str, bool]:
    """Return the error that a file causes, and whether finding it took less than 30 MiB."""
    done = subprocess.run(
        [sys.executable, "-c", GROWTH], cwd=ROOT, input=content, capture_output=True, check=True
    )
    name, kibibytes = done.stdout.decode().split()
    return name, int(kibibytes) < 30 * 1024


@MEASURED
def test_i35_a_picture_bomb_is_refused_within_memory() -> None:
    bomb = media_files.png_bomb(30_000, 30_000)
    assert len(bomb) < 1_000_000
    assert grown_by(bomb) == ("PictureTooLargeError", True)


def test_i35_a_picture_just_above_the_cap_is_refused_and_one_below_is_not() -> None:
    with pytest.raises(PictureTooLargeError):
        clean(media_files.png_bomb(5001, 5000))
    assert opened(clean(media_files.png_bomb(2500, 2000))).size == (2500, 2000)


@MEASURED
def test_i35_a_pdf_bomb_is_refused_within_memory() -> None:
    bomb = media_files.pdf_bomb(MOST_UNPACKED // 1_000_000 + 2)
    assert len(bomb) < 1_000_000
    assert grown_by(bomb) == ("UnpacksTooLargeError", True)
    assert clean(media_files.pdf_bomb(2)).pages == 1


@MEASURED
@pytest.mark.parametrize("names", [(b"", b""), (b"/FlateDecode", b"/#46lateDecode")])
def test_i35_a_stream_that_is_packed_twice_is_refused_within_memory(
    names: tuple[bytes, bytes],
) -> None:
    bomb = media_files.nested_pdf("/FlateDecode", "/FlateDecode").replace(*names)
    assert len(bomb) < 5_000
    assert grown_by(bomb) == ("UnpacksTooLargeError", True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04nested",
        b"<html>",
        b"MZ\x90",
        b"\x1f\x8b",
        b"%!PS",
        b"BMI 22.5",
        b"RIFF\0\0\0\0WAVE",
        b"\0\0\0\x18ftypmp42\0\0\0\0mp42",
        b"\0\0\0\x1cftypavif\0\0\0\0avifmif1",
    ],
)
def test_i35_archives_and_all_else_are_refused_whatever_they_are_called(content: bytes) -> None:
    with pytest.raises(MediaTypeError):
        clean(content)


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
    b'<!ENTITY file SYSTEM "file:///etc/hostname">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg"><text>&b;&file;</text></svg>'
)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n  "])
@pytest.mark.parametrize("content", [LAUGHS, LAUGHS[21:], LAUGHS[LAUGHS.index(b"<svg") :]])
def test_i37_a_drawing_in_xml_is_refused(mark: bytes, content: bytes) -> None:
    with pytest.raises(MediaTypeError):
        clean(mark + content)


def test_i37_xml_inside_a_pdf_is_taken_out_unread() -> None:
    def add_metadata(made: pikepdf.Pdf) -> None:
        packet = pikepdf.Stream(made, LAUGHS)
        made.Root.Metadata = made.make_indirect(packet)

    cleaned = clean(media_files.pdf(change=add_metadata))
    assert b"ENTITY" not in unpacked(cleaned.content)
    with pikepdf.open(BytesIO(cleaned.content)) as made:
        assert "/Metadata" not in made.Root


def action(kind: str, **more: Any) -> pikepdf.Dictionary:
    """Return a PDF action."""
    return pikepdf.Dictionary(S=pikepdf.Name(f"/{kind}"), **more)


def script(made: pikepdf.Pdf) -> None:
    """Run a script when the file is opened."""
    made.Root.OpenAction = action("JavaScript", JS="app.alert('canary')")


def named_script(made: pikepdf.Pdf) -> None:
    """Add a script by name."""
    names = pikepdf.Array(["n", action("JavaScript", JS="canary()")])
    made.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=names))


def carried(made: pikepdf.Pdf) -> None:
    """Carry another file inside."""
    made.attachments["canary.exe"] = b"MZ canary"


def events(made: pikepdf.Pdf) -> None:
    """Start a program when a page is shown."""
    made.pages[0].AA = pikepdf.Dictionary(O=action("Launch", F="canary.exe"))


def link(kind: str, **more: Any) -> Change:
    """Add a link that leads to an action."""

    def change(made: pikepdf.Pdf) -> None:
        made.pages[0].Annots = pikepdf.Array(
            [pikepdf.Dictionary(Subtype=pikepdf.Name.Link, A=action(kind, **more))]
        )

    return change


def second(made: pikepdf.Pdf) -> None:
    """Add a link whose second action starts a program."""
    link("GoTo", Next=action("Launch", F="canary.exe"))(made)


def form(made: pikepdf.Pdf) -> None:
    """Add a form in XFA."""
    made.Root.AcroForm = pikepdf.Dictionary(XFA="<canary/>", Fields=pikepdf.Array())


ACTING = {
    "script": script,
    "named script": named_script,
    "file in the file": carried,
    "event": events,
    "launch": link("Launch", F="canary.exe"),
    "submit": link("SubmitForm", F="canary"),
    "other file": link("GoToR", F="canary.pdf"),
    "second action": second,
    "form": form,
}


@pytest.mark.parametrize("change", ACTING.values(), ids=ACTING.keys())
def test_what_could_act_is_taken_out_of_a_pdf_and_said(change: Change) -> None:
    given = media_files.pdf(change=change, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert b"canary" in given
    cleaned = clean(given)
    assert (cleaned.media_type, cleaned.pages, cleaned.stripped) == (MediaType.PDF, 1, True)
    assert b"canary" not in unpacked(cleaned.content)
    assert not clean(cleaned.content).stripped


def unpacked(content: bytes) -> bytes:
    """Return a PDF with nothing in it compressed."""
    written = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.save(
            written,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            compress_streams=False,
        )
    return written.getvalue()


@pytest.mark.parametrize("change", [link("URI", URI="https://example.org"), link("GoTo", D="x")])
def test_a_link_that_waits_for_a_click_stays(change: Change) -> None:
    cleaned = clean(media_files.pdf(change=change))
    assert not cleaned.stripped
    assert b"/Link" in unpacked(cleaned.content)


def test_the_author_of_a_pdf_is_taken_out_without_notice() -> None:
    def name_author(made: pikepdf.Pdf) -> None:
        made.docinfo["/Author"] = PLACE.decode()
        with made.open_metadata() as metadata:
            metadata["dc:creator"] = [PLACE.decode()]

    cleaned = clean(media_files.pdf(change=name_author))
    assert PLACE not in unpacked(cleaned.content)
    assert not cleaned.stripped


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    assert clean(media_files.pdf(MOST_PAGES)).pages == MOST_PAGES
    with pytest.raises(TooManyPagesError):
        clean(media_files.pdf(MOST_PAGES + 1))


@pytest.mark.parametrize(
    "make", [media_files.png, media_files.jpeg, lambda: media_files.pdf(3, script)]
)
def test_i36_damaged_files_are_refused_by_name_or_come_out_whole(
    make: Callable[[], bytes],
) -> None:
    chance, content = Random(36), make()
    refused = 0
    for _ in range(MUTATED):
        try:
            cleaned = clean(mutated(content, chance, first=8, most=40))
        except MediaRefusedError:
            refused += 1
        else:
            assert not clean(cleaned.content).stripped
    assert refused > MUTATED // 20
