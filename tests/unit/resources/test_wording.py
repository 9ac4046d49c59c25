"""No text of the product says a word of `resources/wording/never.toml`."""

import ast
import json
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

import pytest

from resources import loader
from tests.helpers.folders import ROOT

LANGUAGES = ("en", "bn", "hi", "mr")
CATALOGUES = ROOT / "resources" / "translations"
OTHER = [
    *(f"resources/{name}" for name in ("law/law.toml", "helplines/helplines.toml")),
    *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("counsel_desk/demo/*.py")),
    *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("forms/builtin/*.json")),
    "docs/USER_GUIDE.md",
    "README.md",
]
"""Files that hold texts of every language; each is looked through for the words of all."""


never_words = cache(loader.never_words)
"""Read once: it is asked for with every text."""


@cache
def pattern(language: str) -> re.Pattern[str]:
    """Return what finds a language's words: whole ones in Latin letters, others with any ending.

    In Bengali and Devanagari a word begins where no letter or sign of the script stands before it;
    what follows it may be an ending.
    """
    parts = []
    for word in never_words()["words"][language]:
        plain = re.escape(unicodedata.normalize("NFC", word.rstrip("*"))).replace(r"\ ", r"\s+")
        ending = r"\w*\b" if word.endswith("*") else r"\b"
        parts.append(rf"\b{plain}{ending}" if word.isascii() else rf"(?<![\w\u0900-\u09ff]){plain}")
    return re.compile("|".join(parts), re.IGNORECASE)


def found_in(text: str, language: str) -> list[str]:
    """Return the forbidden words of a language that a text says."""
    never = never_words()
    text = unicodedata.normalize("NFC", text)
    for allowed in never.get("allowed", ()):
        text = text.replace(unicodedata.normalize("NFC", allowed["phrase"]), "")
    return [found.group() for found in pattern(language).finditer(text)]


def catalogue(language: str) -> Iterator[str]:
    """Yield every text of the windows, sheets and consents in a language."""
    path = CATALOGUES / f"{'bn' if language == 'en' else language}.ts"
    wanted = "source" if language == "en" else "translation"
    for message in ET.parse(path).getroot().iter("message"):
        for one in message.iter(wanted):
            yield "".join(one.itertext())


def strings(value: object) -> Iterator[str]:
    """Yield every text of a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_windows_and_sheets_says_a_forbidden_word(language: str) -> None:
    said = [(words, text) for text in catalogue(language) if (words := found_in(text, language))]
    assert said == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_help_says_a_forbidden_word(language: str) -> None:
    pages = sorted(ROOT.glob(f"resources/help/{language}/*.md"))
    assert pages
    said = {path.name: found_in(path.read_text(encoding="utf-8"), language) for path in pages}
    assert {name: words for name, words in said.items() if words} == {}


@pytest.mark.parametrize("name", OTHER)
def test_no_other_text_says_a_forbidden_word(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    if name.endswith(".json"):
        text = "\n".join(strings(json.loads(text)))
    elif name.endswith(".py"):
        texts = (each.value for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Constant))
        text = "\n".join(each for each in texts if isinstance(each, str))
    assert [word for language in LANGUAGES for word in found_in(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "The Victims of it", "Victims"),
        ("en", "it is alleged\nthat", "alleged"),
        ("bn", "একজন ভুক্তভোগীর কথা", "ভুক্তভোগী"),
        ("hi", "पीड़िता ने कहा", "पीड़ित"),
        ("mr", "पीडितेला विचारा", "पीडित"),
    ],
)
def test_a_forbidden_word_is_found_with_its_endings(language: str, text: str, word: str) -> None:
    assert found_in(text, language) == [unicodedata.normalize("NFC", word)]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "addictive work, an unalleged survictim"), ("bn", "অভুক্তভোগী"), ("mr", "आधारबळी")],
)
def test_a_longer_word_is_not_taken_for_a_forbidden_one(language: str, text: str) -> None:
    assert found_in(text, language) == []


def test_what_is_allowed_is_used_and_says_why() -> None:
    texts = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in OTHER)
    texts += "\n".join(text for language in LANGUAGES for text in catalogue(language))
    for allowed in never_words().get("allowed", ()):
        assert allowed["phrase"] in texts
        assert allowed["reason"]
