"""What nobody would say is in no text of the windows, the sheets and the help."""

import re
import xml.etree.ElementTree as ET

from tests.helpers.folders import ROOT

STILTED = re.compile(
    r"\banew\b|\bthese very\b|diligence|\bnought\b|\bsealed to\b|\blooks? whether\b"
    r"|\blies (before|after|between)\b|\b(counts?|takes? part|shows it|use) no (more|longer)$"
    r"|\bcomes? to (its|an) end\b|\bcame to its end\b|\banyhow\b|\bword of that\b"
    r"|\bstands? (in|beside|under|below|here)\b(?! for me| the way)"
    r"|\b(opens|reads) (to nobody|nothing)\b|\bfind more\.|\bspace ticks\b|\bplanned by itself\b"
    r"|\bshould have (looked|checked)\b|\bever told here\b|\bhas not left yet\b"
    r"|\bup to a last day\b|\bis nearly over\b|\bwhich does not leave\b|\bkept in a spreadsheet\b",
    re.IGNORECASE,
)
"""Words of translated or old English, each found on a page once."""


def texts() -> list[str]:
    """Return every English text of the catalogues and the help."""
    messages = ET.parse(ROOT / "resources" / "translations" / "bn.ts").getroot().iter("source")
    pages = [path.read_text("utf-8") for path in (ROOT / "resources" / "help" / "en").glob("*.md")]
    return [each.text or "" for each in messages] + pages


def test_no_text_says_what_nobody_would_say() -> None:
    found = texts()
    assert len(found) > 4000
    assert [text for text in found if STILTED.search(text)] == []


def test_a_moment_is_not_called_a_date() -> None:
    root = ET.parse(ROOT / "resources" / "translations" / "bn.ts").getroot()
    moments = [each.text for each in root.iter("translation") if "{moment}" in (each.text or "")]
    assert len(moments) > 15
    assert [text for text in moments if "{moment} তারিখ" in (text or "")] == []


def test_no_moment_is_put_where_a_day_is_said() -> None:
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py"))
    assert "moment=moment_text(" in sources
    assert not re.search(r"\bday=_?moment\w*\(", sources)


def test_the_words_are_found() -> None:
    for text in ("Draw it anew", "The reason stands beside the note.", "Look whether it is there."):
        assert STILTED.search(text)
    for text in ("Whoever keeps it reads nothing.", "Space ticks a code.", "It has not left yet."):
        assert STILTED.search(text)
    assert not STILTED.search("Another counsellor can stand in for me and read all of it.")
