"""Finds themes, icons, translations, laws, helplines, help and the demo; fills in style sheets."""

import json
import re
import tomllib
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parent
_THEMES = _ROOT / "themes"
_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?:-(\d+))?\}")
_MESSAGE = re.compile(
    r"<message>\s*<source>([^<]*)</source>(?:\s*<comment>[^<]*</comment>)?"
    r"\s*<translation>([^<]*)</translation>"
)
_PIXELS = re.compile(r"(?<!\d)(\d+)px")

SYSTEM = "system"
"""Instead of a theme: whichever the computer is set to."""

SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0


def themes() -> tuple[str, ...]:
    """Return the names of the themes, the default one first."""
    return ("light", "dark", "high_contrast")


def sizes() -> dict[str, int]:
    """Return the sizes that all themes share, in pixels at 100 %."""
    return {name: int(value.removesuffix("px")) for name, value in _read("sizes").items()}


def law() -> dict[str, Any]:
    """Return the file of statements of law: ``citation``, ``acts`` and ``statements``."""
    return tomllib.loads((_ROOT / "law" / "law.toml").read_text(encoding="utf-8"))


def helplines() -> list[dict[str, Any]]:
    """Return the helplines, each with ``number``, ``source``, ``checked`` and its languages.

    A ``source`` too is a dictionary of its languages.
    """
    path = _ROOT / "helplines" / "helplines.toml"
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = read["helplines"]
    return [{**one, "source": read["sources"][one["source"]]} for one in found]


def demo_office() -> dict[str, Any]:
    """Return the fictional office: ``clients``, ``notes``, ``words``, ``referrals``, ``cases``."""
    return tomllib.loads((_ROOT / "demo" / "office.toml").read_text(encoding="utf-8"))


@cache
def catalogue(language: str) -> dict[str, str]:
    """Return the texts of the desk by their English, as a language has them, without plurals.

    Args:
        language: Two letters; for English each text is its own.
    """
    read = "hi" if language == "en" else language
    body = (_ROOT / "translations" / f"{read}.ts").read_text(encoding="utf-8")
    found = {unescape(text): unescape(said) for text, said in _MESSAGE.findall(body)}
    return {text: text for text in found} if language == "en" else found


@cache
def _read(name: str) -> dict[str, str]:
    values: dict[str, str] = json.loads((_THEMES / f"{name}.json").read_text(encoding="utf-8"))
    return values


def tokens(theme: str) -> dict[str, str]:
    """Return a theme's tokens: colours as ``#rrggbb``, sizes as pixels at 100 % such as ``15px``.

    Args:
        theme: One of `themes()`.

    Raises:
        ValueError: There is no such theme.
    """
    if theme not in themes():
        raise ValueError(f"There is no theme called {theme!r}.")
    return {**_read("sizes"), **_read(theme)}


def stylesheet(theme: str, scale: float) -> str:
    """Return the Qt style sheet of a theme.

    A placeholder is the name of a token; ``{control-2}`` leaves room for two edges of a pixel,
    which do not grow with the text.

    Args:
        theme: One of `themes()`.
        scale: The text size, 1.0 to 2.0; values outside are clamped.

    Raises:
        ValueError: There is no such theme.
    """
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    values = {name: _scaled(value, scale) for name, value in tokens(theme).items()}
    values["pictures"] = (_THEMES / theme).as_posix()
    sheet = (_THEMES / "base.qss").read_text(encoding="utf-8")
    return _PLACEHOLDER.sub(lambda match: _less(values[match[1]], int(match[2] or 0)), sheet)


def _less(value: str, pixels: int) -> str:
    return f"{int(value.removesuffix('px')) - pixels}px" if pixels else value


def _scaled(value: str, scale: float) -> str:
    return _PIXELS.sub(lambda match: f"{round(int(match[1]) * scale)}px", value)


def icon_path(name: str) -> Path:
    """Return the SVG file of an icon, such as ``lock``."""
    return _ROOT / "icons" / f"{name}.svg"


def program_icon() -> Path:
    """Return the program's own icon, a PNG."""
    return _ROOT / "program" / "program.png"


def digit_fonts() -> list[Path]:
    """Return the small fonts that show digits in one script, made by scripts/digit_fonts.py."""
    return sorted((_ROOT / "fonts").glob("*.ttf"))


def translation_path(language: str) -> Path:
    """Return the compiled catalogue of a language, such as ``bn``; it need not exist."""
    return _ROOT / "translations" / f"{language}.qm"


def help_text(language: str, topic: str) -> str | None:
    """Return the help on a topic as Markdown, or `None` if the language has none.

    The first line is its title. What stands in bold is the English text of a button or a page.
    """
    path = _ROOT / "help" / language / f"{topic}.md"
    return path.read_text(encoding="utf-8") if path.exists() else None


def shipped() -> list[dict[str, Any]]:
    """Return the components that a package brings along, as its bill of materials lists them.

    Where the program was started from its sources there is no bill, and so nothing.
    """
    path = _ROOT / "about" / "bill.cdx.json"
    if not path.exists():
        return []
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["components"]
    return found


def licence_text(name: str) -> str | None:
    """Return the licences of a component of `shipped`, or `None` if there is no such component."""
    if name not in {each["name"] for each in shipped()}:
        return None
    return (_ROOT / "about" / "licences" / f"{name}.txt").read_text(encoding="utf-8")


def never_words() -> dict[str, Any]:
    """Return what no text of the product says: ``words`` by language, and ``allowed`` phrases."""
    return tomllib.loads((_ROOT / "wording" / "never.toml").read_text(encoding="utf-8"))
