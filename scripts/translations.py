"""Maintains the translation catalogues: `update`, `release` or `check`.

`update` collects the texts to translate from the sources into resources/translations/*.ts;
`release` compiles them for the program; `check` fails if a catalogue lacks a text of the sources
or has one that they no longer have, if a translation is missing or badly spelt, or if a text is
marked where `update` does not look: inside an f-string.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("bn", "hi", "mr")
_DANDA_AFTER_LATIN = re.compile(r"([A-Za-z]|\{(names?|who|offices|passphrase|script)\})[”’\"']?।")
_TWO_SIGNS = re.compile("[\u09be-\u09cc]{2}|[\u093e-\u094c]{2}")
"""In Bengali and in Devanagari."""
SOURCES = ("ui", "counsel_desk", "forms", "assessments", "resources")


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        sys.exit(f"{name} is missing: run `make setup`.")
    return found


def _sources() -> list[str]:
    return sorted(str(path) for folder in SOURCES for path in (ROOT / folder).rglob("*.py"))


def update(folder: Path) -> None:
    """Collect every text into the catalogues of `folder`."""
    for language in LANGUAGES:
        catalogue = folder / f"{language}.ts"
        command = [_tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language]
        command += [*_sources(), "-ts", str(catalogue)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)


def release() -> None:
    """Compile the catalogues that changed since they were last compiled."""
    for source in sorted(CATALOGUES.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)]
        subprocess.run(command, check=True)


def _texts(catalogue: Path) -> dict[tuple[str, str, str], bool]:
    """Return every text of a catalogue and whether its translation is finished."""
    texts = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            texts[key] = translation is not None and translation.get("type") != "unfinished"
    return texts


def hidden(source: str) -> list[int]:
    """Return the lines of a module with a text to translate inside an f-string."""
    formatted = [each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.JoinedStr)]
    calls = [one for each in formatted for one in ast.walk(each) if isinstance(one, ast.Call)]
    named = ("tr", "translate")
    return [one.lineno for one in calls if getattr(one.func, "attr", "") in named]


def _hidden_texts() -> list[str]:
    """Return every place with such a text."""
    found = ((path, hidden(Path(path).read_text(encoding="utf-8"))) for path in _sources())
    return [f"inside an f-string: {path}:{line}" for path, lines in found for line in lines]


def own_digits(translation: str) -> bool:
    """Return whether a translation has digits of its own script.

    The desk draws all digits as the person chose, and on paper they are 0 to 9.
    """
    return any(letter.isdigit() and not letter.isascii() for letter in translation)


def misspelt(text: str) -> bool:
    """Return whether two vowel signs follow each other, as where one word was put for another."""
    return _TWO_SIGNS.search(unicodedata.normalize("NFC", text)) is not None


def danda_after_latin(translation: str) -> bool:
    """Return whether a danda directly follows Latin letters, or a name, which may be in them.

    Beside a Latin letter the stroke is read as an l or an I.
    """
    return _DANDA_AFTER_LATIN.search(translation) is not None


def check() -> int:
    """Return 1 and print what to do if a catalogue is stale or a complete one has gaps."""
    problems = _hidden_texts()
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        update(fresh)
        for language in LANGUAGES:
            wanted = _texts(fresh / f"{language}.ts").keys()
            kept = CATALOGUES / f"{language}.ts"
            texts = _texts(kept) if kept.exists() else {}
            for key in sorted(wanted ^ texts.keys()):
                problems.append(f"{language}: stale [{key[0]}] {key[1]!r}")
            gaps = [key for key in sorted(texts) if not texts[key]]
            problems += [f"{language}: untranslated [{key[0]}] {key[1]!r}" for key in gaps]
            translated = ET.parse(kept).getroot().iter("translation") if kept.exists() else ()
            found = ["".join(one.itertext()) for one in translated]
            problems += [f"{language}: write 0-9 in {one!r}" for one in found if own_digits(one)]
            problems += [f"{language}: misspelt {one!r}" for one in found if misspelt(one)]
            after = [one for one in found if danda_after_latin(one)]
            problems += [f"{language}: a danda after Latin letters in {one!r}" for one in after]
    if problems:
        print("\n".join(problems[:40]), file=sys.stderr)
        print(f"{len(problems)} texts: run `make translations`, then translate.", file=sys.stderr)
    return 1 if problems else 0


def main() -> int:
    """Run one of the three commands."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("update", "release", "check"))
    command = parser.parse_args().command
    if command == "update":
        update(CATALOGUES)
    elif command == "release":
        release()
    else:
        return check()
    return 0


if __name__ == "__main__":
    sys.exit(main())
