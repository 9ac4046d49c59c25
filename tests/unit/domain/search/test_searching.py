"""What a search looks for, which parts of a record it reads, and what it shows."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import (
    MOST_TERMS,
    Term,
    composed,
    folded,
    match,
    rules,
    searched,
    shown,
    spans,
    terms,
    words,
    written,
)
from counsel_desk.domain.search.snippets import snippet
from counsel_desk.domain.search.spellings import bare

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("rain boat", '("rain" OR "\ue001rain") AND ("boat" OR "\ue001bat")'),
        ('"by the river"', '"by the river"'),
        ("“by the river”", '"by the river"'),
        ('"by the river', '"by the river"'),
        ("shel*", '"shel"*'),
        ('"the shel"*', '"the shel"*'),
        ("Rain rain RAIN", '("rain" OR "\ue001rain")'),
        ("K-0412", '"k 0412"'),
        ("snake_case", '"snake case"'),
        ("NEAR(a b, 3) -x ^y {c}:z", '"near a" AND "b" AND "3" AND "x" AND "y" AND "c z"'),
        ("a OR NOT b", '"a" AND "or" AND ("not" OR "\ue001nat") AND "b"'),
        ('x"y z"w', '"x" AND "y z" AND "w"'),
        ("০৯ ९", '"09" AND "9"'),
        ("12 2026", '"12" AND "2026"'),
        ("৯৮৩০০ ৪৫৬৭৮", '"9830045678"'),
        ("+91 98300-45678 2026", '"9830045678" AND "2026"'),
        ("9830045678 12", '"9830045678" AND "12"'),
        ("1234 5678 9012", '"123456789012"'),
        ("14-03-2007 14:30", '"14032007" AND "14 30"'),
        ("রুকসানা", '("\ue000রুকসানা" OR "\ue002rksn")'),
    ],
)
def test_what_is_asked_for_is_words_and_never_a_rule(asked: str, expected: str) -> None:
    assert match(terms(asked)) == expected


@pytest.mark.parametrize(
    "asked", ["", " \n", "***", '""', "—…!?", "\x00", "\ud800", "\u200d", "🙂"]
)
def test_what_holds_no_word_asks_for_nothing(asked: str) -> None:
    assert terms(asked) == []


def test_a_word_is_one_however_it_is_written() -> None:
    assert words("সময়") == words("সম\u09df") == words(unicodedata.normalize("NFD", "সময়"))
    assert words("कि\u200dताब") == words("किताब")
    assert words("STRASSE") == words("straße")
    assert words("১২") == words("१२") == ["12"]
    assert words("আজ তিনি সময়মতো এসেছিলেন।") == [
        "আজ",
        "তিনি",
        bare("সময়মতো"),
        "এসেছিলেন",
    ]
    assert words("तिला मराठीत बोलायचे आहे.") == ["तिला", bare("मराठीत"), "बोलायचे", "आहे"]


def test_what_was_pasted_by_mistake_is_cut() -> None:
    assert len(terms(" ".join(f"w{n}" for n in range(1000)))) == MOST_TERMS
    assert len(terms('"' + "w " * 1000 + '"')[0].words) == MOST_TERMS


@given(ANY_TEXT)
def test_any_text_can_be_searched_for_and_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    for term in terms(text):
        assert term.words
        assert all('"' not in word for word in term.words)
    match(terms(text)).encode()


@given(
    st.lists(
        st.sampled_from(["সময়মতো", "आहे", "Boat", "k-9", "éclair", "a\u200db", "_", "🙂", "২৪"])
    )
)
def test_words_stand_where_spans_say(parts: list[str]) -> None:
    text = " ".join(parts)
    found = [bare(folded(text[begin:end])) for begin, end in spans(text)]
    assert found == words(text)


@given(
    st.lists(
        st.sampled_from(
            ["সময়মতো", "आहे", "Boat", "ẞ", "İx", "ﬁ", "a\u200db", "k-9", "_", "🙂", "২৪", " "]
        )
    )
    | ANY_TEXT.map(list)
)
def test_the_fast_way_to_words_and_places_finds_what_the_slow_way_finds(parts: list[str]) -> None:
    text = composed("".join(parts))
    found, places = written(text)
    assert [bare(each) for each in found] == words(text)
    assert places == spans(text)


BODY = {"text": "She rests well.", "amendment": "the day", "held": "2026-11-01", "signed": "x"}


def test_only_what_a_person_wrote_is_searched() -> None:
    assert searched(Kind.NOTE, BODY) == "She rests well.\nthe day"
    assert searched(Kind.CONSENT, {"explained": "x"}) == ""
    ledger = {"summary": {"link": "ab", "sections": [{"category": "impact", "text": "one"}]}}
    assert searched(Kind.DISCLOSURE, {**ledger, "recipient_name": "R"}) == "R\none"
    assert searched(Kind.DISCLOSURE, {"summary": None, "recipient_name": ""}) == ""


def test_a_name_is_searched_and_not_shown() -> None:
    client = {"code": "AB2C", "name": "Rupa", "particulars": "Tuesdays", "language": "bn"}
    assert searched(Kind.CLIENT, client) == "AB2C\nRupa\nTuesdays"
    assert shown(Kind.CLIENT, client) == "Tuesdays"


def test_of_a_form_the_answers_are_searched() -> None:
    response = {
        "item": [
            {"linkId": "1", "answer": [{"valueString": "near the river"}]},
            {"linkId": "2", "answer": [{"valueCoding": {"code": "c", "display": "Often"}}]},
        ]
    }
    body = {"title": "Needs", "response": json.dumps(response), "questionnaire": "{}"}
    assert searched(Kind.FORM_RESPONSE, body).split("\n") == ["Needs", "near the river", "Often"]
    assert searched(Kind.FORM_RESPONSE, {"title": "N", "response": "not json"}) == "N"


def test_the_rules_have_a_name_that_stays() -> None:
    assert rules() == rules()
    assert len(rules()) == 16


def marked(text: str, asked: str) -> tuple[str, list[str]]:
    """Return the snippet of a text, and the words marked in it."""
    found = snippet(text, terms(asked))
    return found.text, [found.text[begin:end] for begin, end in found.marks]


def test_a_snippet_shows_the_words_around_what_was_found() -> None:
    text = "one two three four five six seven eight\n\nthe boat left early. " + "and then " * 40
    shown_text, marks = marked(text, "boat")
    assert marks == ["boat"]
    assert shown_text.startswith("… six seven eight  the boat left early. and then")
    assert shown_text.endswith("…")
    assert "\n" not in shown_text


def test_a_snippet_marks_every_word_that_was_asked_for() -> None:
    _text, marks = marked("আজ তিনি সম\u09dfমতো এসেছিলেন, তিনি ভালো", "সময়* তিনি")
    assert [words(each) for each in marks] == [["তিনি"], words("সময়মতো"), ["তিনি"]]
    assert marked("the red boat, a boat", '"red boat"') == ("the red boat, a boat", ["red", "boat"])


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("boats came, then the boat left", "boat", "boat"),
        ("BOATS came, then the Boat left", "boat", "Boat"),
        ("the steamboat, the boat", "boat", "boat"),
        ("he said সম\u09af\u09bcমতো here", "সময়মতো", "সম\u09dfমতো"),
        ("a bo\u200dat on the river", "boat", "bo\u200dat"),
        ("ৱ " + "boating " * 60 + "boat", "boat", "boat"),
    ],
)
def test_what_is_found_is_in_sight_however_it_was_written(
    text: str, asked: str, found: str
) -> None:
    shown_text, marks = marked(text, asked)
    assert [folded(each) for each in marks] == [folded(found)]
    assert folded(found) in folded(shown_text)


def test_what_is_found_in_a_covered_part_leaves_the_beginning() -> None:
    assert marked("Tuesdays in the afternoon", "rupa") == ("Tuesdays in the afternoon", [])
    assert marked("", "rupa") == ("", [])


@given(ANY_TEXT, ANY_TEXT)
def test_any_snippet_is_one_line_with_its_marks_inside(text: str, asked: str) -> None:
    found = snippet(text, [*terms(asked), Term(("a",), True)])
    assert "\n" not in found.text
    assert all(0 <= begin < end <= len(found.text) for begin, end in found.marks)
