"""Fails if a translation breaks the glossary: resources/glossary/glossary.toml.

A name is a text of few words: there the word of the glossary can be asked for. In a sentence a
good translator may have to put it otherwise, so there only what must not be said is looked for.
"""

import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
GLOSSARY = ROOT / "resources" / "glossary" / "glossary.toml"
CATALOGUES = ROOT / "resources" / "translations"
MOST_WORDS = 4
"""Of a name."""
_LEFT_OUT = re.compile(r"\{\w+\}|\([^)]*\)|FHIR \w+")
"""What is no word of ours: placeholders, endings of files and the names of a standard."""

Term = dict[str, Any]


def terms() -> list[Term]:
    """Return the entries of the glossary."""
    found: list[Term] = tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))["term"]
    return found


def broken(glossary: list[Term], language: str, source: str, translation: str) -> list[str]:
    """Return how a translation breaks the glossary.

    Args:
        glossary: Its entries.
        language: As a two-letter code.
        source: The English text.
        translation: What it is in that language.
    """
    words, problems = _LEFT_OUT.sub("", source), []
    for term in glossary:
        problems += [
            f"says {word!r} for {term['en']!r}"
            for word in term.get("never", {}).get(language, [])
            if word in translation
        ]
        named = "|".join(map(re.escape, [term["en"], *term.get("also", [])]))
        if len(words.split()) > MOST_WORDS or not re.search(rf"\b({named})\b", words, re.I):
            continue
        if not any(word in translation for word in term[language].split("|")):
            problems.append(f"does not say {term[language]!r} for {term['en']!r}")
    return problems


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for message in ET.parse(CATALOGUES / f"{language}.ts").getroot().iter("message"):
        found = message.find("translation")
        if found is not None:
            yield message.findtext("source", ""), "".join(found.itertext())


def main() -> int:
    """Print every translation that breaks the glossary, and return 1 if there is one."""
    glossary = terms()
    problems = [
        f"{language}: {source!r} {problem}: {translation}"
        for language in ("bn", "hi", "mr")
        for source, translation in _texts(language)
        for problem in broken(glossary, language, source, translation)
    ]
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
