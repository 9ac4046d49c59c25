"""The help: every place has a topic, every topic a page, and every button it names is there."""

import tomllib
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.backup.keeping import DAYS
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.rights.retention import YEARS_OF_AGE
from resources.loader import help_text
from tests.helpers.folders import ROOT
from ui.help.pages import find, page
from ui.help.shown_names import named_in, shown
from ui.help.topics import GENERAL, PLACES, TOPICS

ENGLISH = {
    "about",
    "administrator",
    "casework",
    "caseworker",
    "director",
    "law",
    "news",
    "people",
    "set_up",
    "settings",
    "supervisor",
    "wording",
}
"""What no counsellor's desk opens by F1; `tests/gui/help` looks that it opens none of these."""
FOUR = set(TOPICS) - ENGLISH
"""What a counsellor needs, and so has in each of the four languages."""


def named(language: str, topic: str) -> set[str]:
    """Return the buttons that a page names, without what is filled in."""
    return set(named_in(help_text(language, topic) or ""))


def test_every_package_of_the_windows_has_a_topic() -> None:
    packages = {path.parent.name for path in ROOT.glob("ui/*/__init__.py")}
    assert packages - set(PLACES) - GENERAL == set()
    assert set(PLACES.values()) <= set(TOPICS)


def test_every_module_with_a_topic_of_its_own_is_there() -> None:
    own = [place for place in PLACES if "." in place]
    assert [
        each
        for each in own
        if not (ROOT / "ui" / each.replace(".", "/")).with_suffix(".py").exists()
    ] == []


def test_every_topic_has_a_page_and_no_page_is_left_over() -> None:
    pages = {path.stem for path in ROOT.glob("resources/help/en/*.md")}
    assert pages == set(TOPICS)


@pytest.mark.parametrize("language", ["bn", "hi", "mr"])
def test_what_is_needed_most_is_in_every_language(language: str) -> None:
    assert {path.stem for path in ROOT.glob(f"resources/help/{language}/*.md")} == FOUR
    assert {topic: named(language, topic) for topic in FOUR} == {
        topic: named("en", topic) for topic in FOUR
    }


@pytest.mark.parametrize("topic", TOPICS)
def test_every_button_that_a_page_names_is_in_the_windows(topic: str) -> None:
    catalogue = ET.parse(ROOT / "resources" / "translations" / "bn.ts").getroot()
    sources = {source.text for source in catalogue.iter("source")}
    assert named("en", topic) <= sources


def test_a_page_calls_a_button_as_the_window_of_the_language_does() -> None:
    assert shown("Sign the note", "bn") == "নোট স্বাক্ষর করুন"
    assert "**নোট স্বাক্ষর করুন**" in page("notes", "bn").text
    assert "**Sign the note**" in page("notes", "en").text
    assert shown("There is no such button", "bn") == "There is no such button"


def test_a_page_calls_a_button_as_the_office_words_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, text: f"our {text}")
    assert "**our Sign the note**" in page("notes", "en").text


@pytest.mark.parametrize("language", ["bn", "hi", "mr"])
def test_no_page_says_what_the_glossary_forbids(language: str) -> None:
    glossary = tomllib.loads((ROOT / "resources/glossary/glossary.toml").read_text("utf-8"))
    never = [word for term in glossary["term"] for word in term.get("never", {}).get(language, ())]
    said = {topic: [word for word in never if word in page(topic, language).text] for topic in FOUR}
    assert {topic: words for topic, words in said.items() if words} == {}


def test_a_page_without_a_translation_is_in_english() -> None:
    assert not page("director", "mr").translated
    assert page("notes", "mr").translated


@pytest.mark.parametrize(
    ("asked", "language", "topic"),
    [
        ("PHQ-9", "en", "questionnaires"),
        ("phq ৯", "bn", "questionnaires"),
        ("খসড়া", "bn", "lock"),
        ("मसौदा", "hi", "lock"),
        ("hearing", "mr", "casework"),
        ("পেন ড্রাইভ", "bn", "backups"),
    ],
)
def test_pages_are_found_by_the_beginning_of_words_in_any_script_and_digits(
    asked: str, language: str, topic: str
) -> None:
    assert topic in [each.topic for each in find(asked, language)]


def test_a_page_with_the_word_in_its_title_comes_first() -> None:
    found = [each.topic for each in find("consent", "en")]
    assert set(found[:2]) == {"consent", "without_consent"}
    assert len(found) > 2
    assert find("no such word anywhere", "en") == []


def test_the_directors_page_says_how_long_files_are_kept_as_the_code_does() -> None:
    text = " ".join((help_text("en", "director") or "").split())
    office = Policy()
    assert f"{office.retention_years_after_closing} years unless you change it" in text
    assert f"{office.retention_days_after_sealing} unless you change it" in text
    assert YEARS_OF_AGE == 3
    assert "three years after the 18th birthday" in text
    assert f"{DAYS} days later" in text
