"""The release notes tell of this version, and packages get them as they want them."""

import xml.etree.ElementTree as ET
from datetime import date

from counsel_desk.version import VERSION
from installers.releases import NOTES, as_app_stream, as_changelog, releases

WRITTEN = """# What is new

## 1.1.0, 2 March 2027

- Faster & **calmer**, on
  two lines.
- Another.

## 1.0.0, 30 November 2026

- The first.
"""


def test_the_newest_notes_are_those_of_this_version() -> None:
    assert releases(NOTES.read_text(encoding="utf-8"))[0].version == VERSION


def test_every_release_is_read_with_its_day_and_its_points() -> None:
    newer, older = releases(WRITTEN)
    assert (newer.version, newer.day) == ("1.1.0", date(2027, 3, 2))
    assert newer.points == ("Faster & calmer, on two lines.", "Another.")
    assert older.points == ("The first.",)


def test_app_stream_gets_well_formed_releases() -> None:
    found = ET.fromstring(f"<releases>{as_app_stream(releases(WRITTEN))}</releases>")
    assert [each.get("date") for each in found] == ["2027-03-02", "2026-11-30"]
    assert next(point.text for point in found[0].iter("li")) == "Faster & calmer, on two lines."


def test_debian_gets_a_changelog_with_the_day_of_the_week() -> None:
    text = as_changelog(releases(WRITTEN), "A <a@example.invalid>")
    assert text.startswith("counsel-desk (1.1.0) stable; urgency=medium\n\n  * Faster & calmer")
    assert "\n -- A <a@example.invalid>  Tue, 02 Mar 2027 00:00:00 +0000\n" in text
