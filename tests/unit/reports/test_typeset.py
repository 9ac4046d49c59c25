"""Text is set with the glyphs that its scripts need, and broken between syllables."""

import pytest
import uharfbuzz  # type: ignore[import-untyped]  # it has no type hints

from counsel_desk.reports import fonts
from counsel_desk.reports.typeset import Line, Typesetter, clusters, paragraphs


def glyph_names(line: Line) -> list[list[str]]:
    """Return the glyphs that a line draws, read back through the font and not the text."""
    found = []
    for _, run in line.runs:
        font = fonts.load().fonts[run.font]
        shaper = font.hbFont()
        found.append(
            [shaper.glyph_to_string(font.face.charToGlyph[ord(char)]) for char in run.shown]
        )
    return found


def shaped_alone(text: str, font_name: str) -> tuple[list[str], float]:
    """Return what HarfBuzz alone says: glyph names, and the advance in parts of the size."""
    font = fonts.load().fonts[font_name]
    shaper = uharfbuzz.Font(font.hbFace)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, {"kern": True, "liga": True, "dlig": True})
    names = [shaper.glyph_to_string(info.codepoint) for info in buffer.glyph_infos]
    advance = sum(place.x_advance for place in buffer.glyph_positions)
    return names, advance / font.hbFace.upem


@pytest.mark.parametrize(
    ("language", "text", "font"),
    [
        ("bn", "কিন্তু", "HindSiliguri-Regular"),
        ("bn", "ক্ষতিপূরণ", "HindSiliguri-Regular"),
        ("bn", "স্ত্রী", "HindSiliguri-Regular"),
        ("hi", "हिन्दी", "Mukta-Regular"),
        ("hi", "क्षतिपूर्ति", "Mukta-Regular"),
        ("mr", "विद्यार्थी", "Mukta-Regular"),
    ],
)
def test_a_word_is_drawn_with_the_glyphs_the_shaper_chooses(
    language: str, text: str, font: str
) -> None:
    line = Typesetter(language).line(text, 10)
    names, advance = shaped_alone(text, font)
    assert glyph_names(line) == [names]
    assert [run.font for _, run in line.runs] == [font]
    assert line.width == pytest.approx(advance * 10, abs=0.05)
    assert len(names) < len(text)


@pytest.mark.parametrize(("language", "text"), [("bn", "কি"), ("hi", "कि")])
def test_the_short_i_is_drawn_before_its_consonant(language: str, text: str) -> None:
    consonant = glyph_names(Typesetter(language).line(text[0], 10))[0][0]
    drawn = glyph_names(Typesetter(language).line(text, 10))[0]
    assert len(drawn) == 2
    assert drawn[1] == consonant
    assert drawn[0] != consonant


def test_each_script_is_set_in_its_family() -> None:
    line = Typesetter("bn").line("ভাষা/हिन्दी/Hindi", 10)
    assert [run.font.split("-")[0] for _, run in line.runs] == [
        fonts.BENGALI,
        fonts.DEVANAGARI,
    ]
    starts = [start for start, _ in line.runs]
    assert starts[0] == 0
    assert starts == sorted(starts)
    assert starts[-1] + line.runs[-1][1].width * 10 == pytest.approx(line.width)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("👩🏽\u200d👧", "👩👧"),
        ("❤\ufe0f", "❤"),
        ("\ud800", "[U+D800]"),
        ("\ue000", "[U+E000]"),
        ("a\x00\u202eb", "ab"),
        ("☑ → ☐", "[x] -> [ ]"),
        ("Ａ", "A"),
        ("a\u3000b", "a b"),
    ],
)
def test_what_has_no_glyph_is_spelled_or_left_out(text: str, clean: str) -> None:
    assert Typesetter("en").clean(text) == clean


@pytest.mark.parametrize("text", ["\u200e", "\x00 \u202e", " \n ", ""])
def test_a_text_with_nothing_to_draw_has_no_width(text: str) -> None:
    assert Typesetter("en").line(text, 10) == Line((), 0)


def test_characters_without_a_shape_leave_no_second_space() -> None:
    typesetter = Typesetter("en")
    assert typesetter.line("one \u202e two", 10).width == typesetter.line("one two", 10).width


@pytest.mark.parametrize("text", ["word " * 60, "x" * 400, "ক্ষতি" * 80, "हिन्दी" * 80, "م" * 60])
def test_no_line_is_wider_than_its_room(text: str) -> None:
    lines = Typesetter("bn").lines(text, 200, 10.5)
    assert len(lines) > 1
    assert all(0 < line.width <= 200.01 for line in lines)


def test_a_line_end_in_the_text_starts_a_line() -> None:
    assert len(Typesetter("en").lines("one\ntwo\n\nfour", 200, 10)) == 4


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs("\n\none\r\ntwo\r\n \r\nthree\n\n") == ["one\ntwo", "three"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [("abc", ["a", "b", "c"]), ("ক্ষতি", ["ক্ষ", "তি"]), ("हिन्दी", ["हि", "न्दी"]), ("", [])],
)
def test_a_syllable_is_never_parted(text: str, parts: list[str]) -> None:
    assert clusters(text) == parts


def test_a_word_to_be_copied_has_its_own_letters_and_no_ornamental_ligature() -> None:
    for word in ("greatest", "lecture", "midst"):
        assert str(Typesetter("hi").line(word, 15, "SemiBold").runs[0][1].shown) == word


def test_p01_words_from_the_right_stand_in_their_own_order() -> None:
    line = Typesetter("en").line("She said وہ 12 کل here", 10)
    said = [run.said.strip() for _, run in line.runs]
    assert said.index("کل") < said.index("وہ")
    assert said[-1] == "here"
    starts = [start for start, _run in line.runs]
    assert starts == sorted(starts)
