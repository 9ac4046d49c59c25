"""Documents become PDF files: reproducible, complete, and without a look outside."""

import builtins
import re
import socket
import subprocess
import sys
import unicodedata
import urllib.request
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.documents import (
    Code,
    Document,
    Facts,
    Heading,
    Notice,
    PageBreak,
    Signature,
    Text,
    Words,
)
from counsel_desk.reports.other_scripts import ScriptWithoutFontError
from counsel_desk.reports.typeset import Typesetter
from counsel_desk.reports.writer import PdfWriter
from tests.helpers.office import english

SAMPLE = Document(
    title="সারসংক্ষেপ",
    subtitle="Summary",
    language="bn",
    blocks=(
        Heading("এটি কী"),
        Text("আমি ভালো আছি।\n\nमैं ठीक हूँ।"),
        Facts((("Code", "K-204"), ("ভাষা", "বাংলা"))),
        Notice("গোপনীয়"),
        Words(("acid", "beard")),
        Code("ABCD-EFGH"),
        PageBreak(),
        Heading("Page two"),
        Signature("Counsellor"),
    ),
    footer="Confidential",
    holder="For the court",
)


def render(document: Document) -> bytes:
    """Write a document as a PDF."""
    return PdfWriter(bytes, english).render(document)


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a PDF."""
    return pikepdf.open(BytesIO(pdf))


def test_equal_documents_give_equal_bytes() -> None:
    first = render(SAMPLE)
    render(replace(SAMPLE, blocks=(Text("স্ত্রী, হृदय, विद्यार्थी"),)))
    assert render(replace(SAMPLE)) == first


def test_bytes_do_not_depend_on_the_process() -> None:
    script = (
        "import sys, hashlib\n"
        "from counsel_desk.domain.documents import Document, Text\n"
        "from counsel_desk.reports.pdf import render\n"
        "for text in sys.argv[1:]:\n"
        "    made = render(Document('t', '', 'bn', (Text(text),), ''))\n"
        "sys.stdout.write(hashlib.sha256(made).hexdigest())\n"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script, *texts], capture_output=True, text=True, check=True
        ).stdout
        for texts in (["কিন্তু"], ["স্ত্রী", "हिन्दी", "কিন্তু"])
    }
    assert len(hashes) == 1
    assert len(hashes.pop()) == 64


def test_the_title_is_the_only_metadata() -> None:
    with opened(render(SAMPLE)) as pdf:
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {"/Title": SAMPLE.title}
        assert "/Metadata" not in pdf.Root
        assert str(pdf.Root.Lang) == "bn"


def test_a_document_of_two_pages() -> None:
    with opened(render(SAMPLE)) as pdf:
        assert len(pdf.pages) == 2
        assert [float(edge) for edge in pdf.pages[0].mediabox] == pytest.approx(
            [0, 0, 595.28, 841.89], abs=0.01
        )


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='http://127.0.0.1:9/x.png'/>",
        "<img src='file:///etc/hostname'>",
        "<a href='http://127.0.0.1:9/'>link</a>",
        "<b><i>never closed",
        "</para></b>&amp;&bogus;<",
    ],
)
def test_markup_is_printed_as_it_stands_and_fetches_nothing(
    markup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    render(SAMPLE)  # the fonts are read once, before the doors close

    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("the writer reached outside")

    with monkeypatch.context() as closed:
        closed.setattr(socket, "socket", refuse)
        closed.setattr(urllib.request, "urlopen", refuse)
        closed.setattr(builtins, "open", refuse)
        made = render(
            Document(markup, markup, "en", (Text(markup), Notice(markup)), markup, markup)
        )
    with opened(made) as pdf:
        assert str(pdf.docinfo.Title) == markup
        for page in pdf.pages:
            assert "/Annots" not in page
            assert not page.get_images()
    printed = " ".join(run.said for _, run in Typesetter("en").line(markup, 10).runs)
    assert printed == markup


def test_a_long_note_is_set_on_many_pages() -> None:
    note = "She slept badly. আমি ভালো আছি। " * 4000
    assert len(note.encode()) > 200_000
    with opened(render(Document("Note", "", "bn", (Text(note),), ""))) as pdf:
        assert len(pdf.pages) > 30


def test_i33_a_note_of_a_megabyte_comes_out_whole() -> None:
    """How long it takes is measured by ``make bench``: at most ten seconds."""
    sentence = "She slept badly and spoke of the river. আমি ভালো আছি। "
    note = "\n\n".join(f"{sentence * 16}no{number:04}." for number in range(850))
    assert len(note.encode()) > 1_000_000
    made = render(Document("Note", "", "bn", (Text(note),), ""))
    document = pypdfium2.PdfDocument(made)
    printed = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert re.findall(r"no(\d{4})\.", printed) == [f"{number:04}" for number in range(850)]
    assert printed.count("river") == 850 * 16


def test_a_long_note_without_a_space_is_set() -> None:
    with opened(render(Document("Note", "", "en", (Text("1" * 100_000),), ""))) as pdf:
        assert len(pdf.pages) > 10


def test_a_long_footer_stops_after_four_lines() -> None:
    four = replace(SAMPLE, footer="one\ntwo\nthree\nfour")
    assert render(replace(four, footer=four.footer + "\nfive" * 100)) == render(four)
    assert render(replace(four, footer="one\ntwo\nthree")) != render(four)


@pytest.mark.parametrize("text", ["", " ", "\u200e", "\x00"])
def test_a_holder_without_a_name_is_no_holder(text: str) -> None:
    plain = render(replace(SAMPLE, holder=""))
    assert render(replace(SAMPLE, holder=text)) == plain
    assert render(SAMPLE) != plain


def read_back(document: Document) -> list[str]:
    """Return what is read out of each page."""
    pages = pypdfium2.PdfDocument(render(document))
    return [str(page.get_textpage().get_text_range()) for page in pages]


def test_every_page_says_what_it_is_whose_copy_it_is_and_which_page() -> None:
    long = replace(SAMPLE, blocks=(*SAMPLE.blocks, Text("আমি ভালো আছি। " * 900)))
    pages = read_back(long)
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert SAMPLE.title in page
        assert f"Page {number} of {len(pages)}" in page
        assert "For the court" in page
        assert SAMPLE.footer in page


def any_text() -> st.SearchStrategy[str]:
    """Draw text of any kind, often of scripts that need shaping."""
    scripts = st.sampled_from("কখিী্র‍‌ঁ়हिन्दी्ंक़ aZ1-<>&\n\t\u202e😀م字")
    return st.text(max_size=60) | st.text(scripts, max_size=60)


@given(any_text(), st.sampled_from(["en", "bn", "hi", "mr"]))
@settings(max_examples=40)
def test_any_text_is_written(text: str, language: str) -> None:
    blocks = (
        Heading(text),
        Text(text),
        Facts(((text, text),)),
        Words((text,)),
        Code(text),
        Notice(text),
        Signature(text),
    )
    with opened(render(Document(text, text, language, blocks, text, text))) as pdf:
        assert len(pdf.pages) >= 1
    with suppress(ScriptWithoutFontError):
        render(Document(text, text, language, (Text(text),), text))


def printed(*texts: str) -> str:
    """Return the text that is read out of a page with these paragraphs."""
    made = render(Document("T", "", "en", tuple(map(Text, texts)), ""))
    return str(pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range())


SHAPED = """
    সাবিত্রীর ক্ষতিপূরণের স্ত্রীলোক দুর্গা কিন্তু র্‍যাব বিশ্ববিদ্যালয় হৃদয়
    क्षत्रिय विद्यार्थ्यांना श्रीमती ज्ञान मूर्ति किन्तु र्‍हास कर्ज़
    ସ୍ତ୍ରୀ କ୍ଷତି தமிழ்நாடு ਸ੍ਰੀ ક્ષમા స్త్రీ ಶ್ರೀಮತಿ സ്ത്രീ नेपाली অসমীয়াৰ
"""


@pytest.mark.parametrize("word", SHAPED.split())
def test_p02_a_word_is_read_out_of_a_page_as_it_was_written(word: str) -> None:
    said = unicodedata.normalize("NFC", f"before {word} and {word} after")
    assert said in printed(said)


def test_p01_scripts_of_india_and_pictures_are_printed_without_a_number() -> None:
    text = "ସବିତା ਹਰਪ੍ਰੀਤ മീര 🙏 😀 اردو میں"
    assert "U+" not in printed(text)
    assert "[" not in printed(text)
    assert "🙏" in printed(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [("ᱥᱟᱱᱛᱟᱲᱤ", "Ol Chiki"), ("字", "Chinese"), ("བོད", "Tibetan"), ("ꯃꯩ", "Meetei Mayek")],
)
def test_p01_a_script_without_a_typeface_is_refused_by_its_name(text: str, script: str) -> None:
    with pytest.raises(ScriptWithoutFontError, match=script):
        printed(f"She says {text}.")


def test_p01_a_sheet_of_words_is_printed_whatever_names_are_on_it() -> None:
    made = render(Document("ᱥᱟᱱᱛᱟᱲᱤ", "", "en", (Words(("one", "two")),), ""))
    said = str(pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range())
    assert "[Ol Chiki]" in said
    assert "two" in said
