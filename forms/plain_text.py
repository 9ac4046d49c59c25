"""Turns formatted wording into plain text: nothing in it is ever shown as more than words."""

import re
from functools import lru_cache
from html import unescape
from typing import Final

_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_UNREAD: Final = frozenset({"script", "style", "title", "head", "template"})
_PIECE: Final = re.compile(
    r"<!--.*?-->|<[!?][^>]*>|<(?P<end>/?)(?P<tag>[A-Za-z][\w:-]*)(?P<rest>[^>]*)>"
    r"|(?P<words>[^<]+|<)",
    re.DOTALL,
)
_ALT: Final = re.compile(r"""\balt\s*=\s*["']([^"']*)["']""")
LONGEST: Final = 10_000
"""Letters; of a longer text only the beginning is shown, so that none takes long to read."""
_MARKS: Final = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"(?m)^\s{0,3}(?:#{1,6}\s+|>\s?)"), ""),
    (re.compile(r"(?m)^(\s*)[*+-]\s+"), "\\1\N{BULLET} "),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,1000})(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]{1,1000})(?<=\S)_(?![\w_])"), r"\1"),
    (re.compile(r"`([^`\n]{1,1000})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


@lru_cache(maxsize=1024)
def from_xhtml(text: str) -> str:
    """Return the words of an XHTML fragment, a line for each of its blocks."""
    parts, unread = [], ""
    for match in _PIECE.finditer(text[:LONGEST]):
        tag = match["tag"].lower() if match["tag"] else ""
        if unread:
            unread = "" if match["end"] and tag == unread else unread
        elif not tag:
            parts.append(re.sub(r"\s+", " ", match["words"] or ""))
        elif tag in _UNREAD and not match["end"]:
            unread = tag
        else:
            parts.append(_instead(tag, match["end"], match["rest"]))
    return _tidy(unescape("".join(parts)))


def _instead(tag: str, end: str, rest: str) -> str:
    """Return what stands for a tag in plain text."""
    if tag == "img":
        alt = _ALT.search(rest)
        return alt[1] if alt else ""
    if tag in _BLOCKS:
        return "\n\N{BULLET} " if tag == "li" and not end else "\n"
    return " " if tag in {"td", "th"} else ""


@lru_cache(maxsize=1024)
def from_markdown(text: str) -> str:
    """Return the words of Markdown, without the marks for how they look."""
    plain = text[:LONGEST]
    for pattern, instead in _MARKS:
        plain = pattern.sub(instead, plain)
    return _tidy(unescape(plain))


def _tidy(text: str) -> str:
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and line != "\N{BULLET}")
