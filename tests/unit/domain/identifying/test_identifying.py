"""Finding what could identify somebody, in any text and any script."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.identifying.identifying import Finding, Known, Sign, look, names_in
from counsel_desk.domain.identifying.places import places_in

KNOWN = Known(("Asha Mondal", "মৌসুমি সর্দার", "कविता"), ("Rampur", "সোনারপুর"), date(2001, 3, 5))
DIGITS = ("0123456789", "০১২৩৪৫৬৭৮৯", "०१२३४५६७८९")
QUIET = st.text(" abcdefghijklmnopqrstuvwxyzকখগঘচছজঝতথদনপবমযরলশসহাি", max_size=60)
"""Text without digits, quotation marks or capital letters."""


def found(text: str, known: Known = KNOWN) -> list[tuple[str, Sign]]:
    """Return what is found in a text, with what it could show."""
    return [(text[each.start : each.end], each.sign) for each in look(text, known)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Asha came with her.", ["Asha"]),
        ("ASHA's aunt, asha.", ["ASHA", "asha"]),
        ("Asha Mondal came.", ["Asha Mondal"]),
        ("Asha-Mondal came.", ["Asha-Mondal"]),
        ("Ashapur is far.", []),
        ("মৌসুমিকে ডাকা হলো।", ["মৌসুমিকে"]),
        ("मौसुमि आईं।", ["मौसुमि"]),
        ("কবিতার সঙ্গে", ["কবিতার"]),
        ("कवितालाच सांगा", ["कवितालाच"]),
    ],
)
def test_a_name_of_the_file_is_found_in_any_case_ending_and_script(
    text: str, words: list[str]
) -> None:
    assert found(text) == [(each, Sign.NAME) for each in words]


def test_a_dot_below_and_a_joiner_hide_no_name() -> None:
    assert found("ज़ा\u200dकि़र", Known(("जाकिर",))) == [("ज़ा\u200dकि़र", Sign.NAME)]


@pytest.mark.parametrize(
    "text",
    [
        "98765 43210",
        "9876543210",
        "+91-98765-43210",
        "+91 98765 43210",
        "০৯৮৭৬৫৪৩২১০",
        "९८७६५ ४३२१०",
        "033 2345 6789",
        "(0341) 223344",
        "98765.43210",
        "+880 1712 345678",
    ],
)
def test_a_telephone_number_is_found_in_the_digits_of_three_scripts(text: str) -> None:
    assert found(f"Call {text}, please.") == [(text, Sign.PHONE)]


@pytest.mark.parametrize("text", ["2345 6789 0123", "২৩৪৫-৬৭৮৯-০১২৩", "XXXX XXXX 0123"])
def test_a_number_as_on_an_aadhaar_card_is_found(text: str) -> None:
    assert found(f"Card {text}.") == [(text, Sign.IDENTITY_NUMBER)]


@pytest.mark.parametrize(
    "text",
    [
        "05-03-2001",
        "5/3/2001",
        "5.3.01",
        "2001-03-05",
        "5 March 2001",
        "5th of March, 2001",
        "March 5, 2001",
        "৫ মার্চ ২০০১",
        "५ मार्च २००१",
        "born on 07-08-1999",
        "Date of Birth: 7 August 1999",
        "D.O.B. 7/8/99",
        "জন্মতারিখ ০৭/০৮/১৯৯৯",
        "जन्म 7 अगस्त 1999",
    ],
)
def test_the_clients_day_of_birth_and_any_day_called_so_is_found(text: str) -> None:
    [(words, sign)] = found(f"She says {text}.")
    assert sign is Sign.BIRTH
    assert words[-1] in text
    assert len(words) >= 6


@pytest.mark.parametrize(
    "text",
    ['"no"', "“hi there”", "‘don’t go’", "'so it is'", "«eh»", "‹eh›", "„so“", "「so」", '"open'],
)
def test_words_in_marks_of_quotation_of_any_kind_are_found(text: str) -> None:
    assert found(f"He said {text}") == [(text, Sign.QUOTED)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in village Lakshmipur", "village Lakshmipur"),
        ("at Sonarpur Thana", "Sonarpur Thana"),
        ("the District of Nadia", "District of Nadia"),
        ("নদিয়া জেলায়", "নদিয়া জেলায়"),
        ("গ্রাম: লক্ষ্মীপুর", "গ্রাম: লক্ষ্মীপুর"),
        ("रामगढ़ थाने", "रामगढ़ थाने"),
        ("गाँव रामगढ़", "गाँव रामगढ़"),
        ("पुणे जिल्ह्यात", "पुणे जिल्ह्यात"),
        ("near rampur", "rampur"),
        ("সোনারপুরে", "সোনারপুরে"),
    ],
)
def test_a_place_is_found_by_the_file_or_by_the_word_beside_it(text: str, words: str) -> None:
    assert found(text) == [(words, Sign.PLACE)]


@pytest.mark.parametrize(
    "text",
    [
        "her village is far",
        "তাঁর গ্রামে থাকা",
        "अपने गाँव में",
        "FIR 118/2026, next date 18-01-2027, section 396",
        "PHQ-9: Total 16, on a scale from 0 to 27",
        "She has come to counselling since 01-09-2026. Sessions held up to now: 6.",
        "She doesn't and her sister's too",
        "",
    ],
)
def test_what_identifies_nobody_is_left_alone(text: str) -> None:
    assert found(text) == []


@given(QUIET, QUIET, st.sampled_from(KNOWN.names), st.sampled_from([str.upper, str.lower]))
def test_a_name_between_any_words_is_found(
    before: str, after: str, name: str, spell: Callable[[str], str]
) -> None:
    text = f"{before} {spell(name)} {after}"
    start = len(before) + 1
    names = [each for each in look(text, KNOWN) if each.sign is Sign.NAME]
    assert any(each.start <= start and each.end >= start + len(spell(name)) for each in names)


@given(QUIET, QUIET, st.sampled_from(DIGITS), st.integers(6_000_000_000, 9_999_999_999))
def test_a_number_between_any_words_is_found(
    before: str, after: str, digits: str, number: int
) -> None:
    phone = "".join(digits[int(one)] for one in str(number))
    assert (phone, Sign.PHONE) in found(f"{before} {phone} {after}", Known())


@given(QUIET)
def test_plain_words_of_no_file_raise_no_question(text: str) -> None:
    # Some of them may be words such as “road”; all else would be a finding without a reason.
    assert {sign for _words, sign in found(text, Known())} <= {Sign.PLACE}


@given(st.text(max_size=120), st.lists(st.text(max_size=12), max_size=3).map(tuple))
def test_any_text_is_read_and_each_place_lies_in_it(text: str, names: tuple[str, ...]) -> None:
    places = look(text, Known(names, names, date(2001, 3, 5)))
    assert list(places) == sorted(places)
    assert all(0 <= each.start < each.end <= len(text) for each in places)
    assert len(set(places)) == len(places)


@given(st.text(max_size=40), st.sampled_from('"“”„«»'), st.text(max_size=40))
def test_no_mark_of_quotation_is_passed_over(before: str, mark: str, after: str) -> None:
    text = before + mark + after
    quoted = [each for each in look(text, Known()) if each.sign is Sign.QUOTED]
    assert any(each.start <= len(before) < each.end for each in quoted)


def test_what_lies_within_a_larger_finding_is_reported_once() -> None:
    assert look("Asha Mondal", KNOWN) == (Finding(0, 11, Sign.NAME),)


def test_names_are_read_from_a_list_of_people_without_their_kinship() -> None:
    assert names_in("বোন, পাড়ার দিদি শিউলি; aunt Rahima") == ("শিউলি", "Rahima")
    assert names_in("she likes to talk with all of them every day") == ()


def test_places_are_read_from_an_address_and_from_a_sentence() -> None:
    assert places_in("Lakshmipur, P.O. 743330, near the school", listed=True) == (
        "Lakshmipur",
        "near the school",
    )
    assert places_in("She lives in Lakshmipur village now.") == ("Lakshmipur village",)
