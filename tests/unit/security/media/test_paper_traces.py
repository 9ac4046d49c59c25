"""Of a PDF nothing is kept that tells where, when, by whom or in which file something was made."""

import warnings
import zlib
from random import Random
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from counsel_desk.security.media.errors import UnpacksTooLargeError
from counsel_desk.security.media.media import clean
from tests.helpers.foreign.paper_traces import (
    BLACK,
    REMARK,
    TRACES,
    annotated,
    inline,
    jbig2,
    laid_open,
    picture,
    traced_jpeg,
    traced_jpeg_2000,
)
from tests.helpers.values import media_files
from tests.helpers.values.media_files import PLACE, page_drawn
from tests.unit.security.damage import mutated

CARRYING = {
    "a voice",
    "a film",
    "a file on a page",
    "a file in the file",
    "a file of a picture",
    "a picture in another file",
    "a program's form",
}
MODES = pikepdf.ObjectStreamMode


@pytest.mark.parametrize("name", TRACES)
def test_no_trace_is_left_in_a_paper_and_it_looks_the_same(name: str) -> None:
    with warnings.catch_warnings(action="ignore", category=UserWarning):
        given = media_files.pdf(change=TRACES[name], object_stream_mode=MODES.disable)
    before = laid_open(given)
    assert PLACE in before
    cleaned = clean(given)
    assert PLACE not in laid_open(cleaned.content)
    assert page_drawn(cleaned.content).tobytes() == page_drawn(given).tobytes()
    assert cleaned.stripped == (name in CARRYING)


@pytest.mark.parametrize("packed", [MODES.generate, MODES.disable])
@pytest.mark.parametrize(
    "name", ["jpeg", "jpeg in flate", "jpeg among instructions", "a file on a page", "the document"]
)
def test_no_trace_is_left_in_a_locked_or_packed_paper(
    name: str, packed: pikepdf.ObjectStreamMode
) -> None:
    locked = pikepdf.Encryption(owner="other", user="", R=6)
    given = media_files.pdf(change=TRACES[name], encryption=locked, object_stream_mode=packed)
    assert PLACE in laid_open(given)
    cleaned = clean(given).content
    assert PLACE not in laid_open(cleaned)
    assert page_drawn(cleaned).tobytes() == page_drawn(given).tobytes()


def test_what_is_read_and_filled_in_stays() -> None:
    def change(made: pikepdf.Pdf) -> None:
        annotated("Text", Contents=String("a remark"), C=[1, 0, 0])(made)
        remark = made.pages[0].Annots[0]
        annotated("Widget", FT=Name.Tx, T=String("question"), V=String("an answer"))(made)
        made.Root.AcroForm = Dictionary(Fields=Array([made.pages[0].Annots[0]]))
        made.pages[0].Annots.append(remark)
        made.Root.Lang = String("bn")

    found = laid_open(clean(media_files.pdf(change=change)).content)
    for kept in (b"a remark", b"question", b"an answer", b"/AcroForm", b"(bn)"):
        assert kept in found


LOOKS: dict[str, dict[str, Any]] = {
    "Highlight": {"QuadPoints": [5, 95, 95, 95, 5, 5, 95, 5], "C": [1, 1, 0], "CA": 0.5},
    "Underline": {"QuadPoints": [5, 95, 95, 95, 5, 5, 95, 5], "C": [1, 0, 0]},
    "Square": {"C": [1, 0, 0], "IC": [0, 1, 0], "BS": Dictionary(W=4, S=Name.D, D=[3, 2])},
    "Circle": {"C": [1, 0, 0], "Border": [0, 0, 5], "RD": [9, 9, 9, 9]},
    "Ink": {"C": [0, 0, 1], "InkList": [[9, 9, 50, 80, 90, 9]], "BS": Dictionary(W=3)},
}


@pytest.mark.parametrize("kind", LOOKS)
def test_what_was_drawn_on_a_paper_looks_the_same(kind: str) -> None:
    given = media_files.pdf(change=annotated(kind, T=String("Somebody"), **LOOKS[kind]))
    blank = page_drawn(media_files.pdf()).tobytes()
    found = page_drawn(clean(given).content).tobytes()
    assert found == page_drawn(given).tobytes()
    assert found != blank


def test_the_same_paper_becomes_the_same_bytes() -> None:
    given = media_files.pdf(change=TRACES["the document"])
    assert clean(given).content == clean(given).content


def test_a_jpeg_that_is_packed_twice_among_instructions_is_refused() -> None:
    with pytest.raises(UnpacksTooLargeError):
        clean(media_files.pdf(change=inline(b"[/Fl /DCT]", zlib.compress)))


DAMAGED = {
    "/DCTDecode": traced_jpeg(),
    "/JPXDecode": traced_jpeg_2000(),
    "/JBIG2Decode": jbig2(BLACK, REMARK, BLACK),
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_paper_with_a_damaged_picture_is_taken(kind: str) -> None:
    chance = Random(1)
    for _ in range(100):
        damaged = mutated(DAMAGED[kind], chance)

        def change(made: pikepdf.Pdf, damaged: bytes = damaged) -> None:
            made.Root.StructTreeRoot = picture(made, damaged, Name(kind))

        assert clean(media_files.pdf(change=change)).pages == 1
