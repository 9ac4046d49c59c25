"""Who may be the same person: names in three scripts, ages and places."""

from datetime import date
from time import monotonic

import pytest

from counsel_desk.domain.identifying.alike import Described, alike, described, may_be
from counsel_desk.domain.identifying.known_people import KnownPeople
from counsel_desk.domain.identifying.skeleton import skeleton


@pytest.mark.parametrize(
    "spellings",
    [
        "Sumita Soomita সুমিতা सुमिता",
        "Mondal Mandal মণ্ডল मंडल",
        "Fatima Phatema ফাতিমা फ़ातिमा",
        "Chowdhury Choudhuri চৌধুরী चौधरी",
        "Ganguly Ganguli গাঙ্গুলি",
        "Lakshmi Laxmi লক্ষ্মী लक्ष्मी",
        "Kavita Kabita কবিতা कविता",
        "Jamuna Yamuna যমুনা यमुना",
        "Vijay Bijoy বিজয় विजय",
        "Bera বেরা বেড়া",
        "Mamata Mamta মমতা ममता",
    ],
)
def test_one_name_in_three_scripts(spellings: str) -> None:
    first, *others = spellings.split()
    for other in others:
        assert alike(described(first), described(other)), other


@pytest.mark.parametrize(
    ("one", "other"), [("Rina", "Rani"), ("Sumita", "Susmita"), ("Mina Das", "Mina Mondal")]
)
def test_other_names(one: str, other: str) -> None:
    assert not alike(described(one), described(other))


def _born(name: str, year: int, place: str = "") -> Described:
    return described(name, date(year, 1, 1), date(year, 12, 31), [place])


def test_an_age_decides_against_it_and_an_age_or_a_place_for_a_short_name() -> None:
    whole = described("Sumita Mondal")
    assert alike(_born("Sumita Mondal", 1999), _born("সুমিতা মণ্ডল", 2000))
    assert not alike(_born("Sumita Mondal", 1999), _born("Sumita Mondal", 1980))
    assert alike(_born("Sumita", 1999), _born("Sumita Mondal", 2000))
    assert alike(
        described("Sumita", places=["Vill. Canning"]), described("সুমিতা মণ্ডল", places=["ক্যানিং"])
    )
    assert not alike(described("Sumita"), whole)
    assert may_be(described("সুমিতা"), whole)
    assert not alike(described(""), described(""))


def test_titles_are_no_part_of_a_name() -> None:
    assert alike(described("Smt. Mina Das"), described("মিনা দাস"))


def test_they_are_found_among_many() -> None:
    people = KnownPeople()
    for number, name in enumerate(("Mina Das", "মিনা দাস", "Mina", "Asha Das")):
        people.add(str(number), described(name))
    assert people.like(described("Meena Das")) == ("0", "1")
    assert people.like(described("Mina")) == ("2",)
    assert people.like(described("")) == ()


def test_a_skeleton_of_anything_is_plain() -> None:
    assert skeleton("") == skeleton("123") == skeleton("日本") == ""


def test_a_cell_full_of_words_takes_no_longer_than_a_name() -> None:
    people, words = KnownPeople(), [f"{one}{two}ul" for one in "bdgjklmn" for two in "prstbdgk"]
    for number in range(2_000):
        people.add(str(number), described(" ".join([*words[number % 40 :], "Mondal", "Das"])))
    begun = monotonic()
    people.like(described(" ".join(words)))
    assert monotonic() - begun < 1


def test_the_rarest_name_is_compared_before_the_common_ones() -> None:
    people = KnownPeople()
    for number in range(400):
        people.add(str(number), described("Bibi Khatun"))
    people.add("her", described("Rehana Bibi Khatun"))
    assert people.like(described("Rehana Bibi Khatun"))[-1] == "her"


@pytest.mark.parametrize("letter", ["k", "ক", "क"])
def test_a_word_without_an_end_is_no_name(letter: str) -> None:
    begun = monotonic()
    assert described(letter * 1_000_000).words == frozenset()
    assert monotonic() - begun < 1
