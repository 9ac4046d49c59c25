"""The release notes, which the help shows, as packages want them."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from xml.sax.saxutils import escape

NOTES = Path(__file__).resolve().parent.parent / "resources" / "help" / "en" / "news.md"
_HEADING = re.compile(r"(?m)^## (\d+\.\d+\.\d+), (\d{1,2} [A-Z][a-z]+ \d{4})$")


@dataclass(frozen=True)
class Release:
    """One version that people were given.

    Attributes:
        version: Its number.
        day: When it was made.
        points: What is new, one sentence or two each.
    """

    version: str
    day: date
    points: tuple[str, ...]


def releases(notes: str) -> list[Release]:
    """Return the releases that the notes tell of, the newest first."""
    _before, *parts = _HEADING.split(notes)
    return [
        Release(version, datetime.strptime(day, "%d %B %Y").date(), _points(body))  # noqa: DTZ007
        for version, day, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]


def _points(body: str) -> tuple[str, ...]:
    _before, *points = re.split(r"(?m)^- ", body)
    return tuple(" ".join(each.replace("**", "").split()) for each in points)


def as_app_stream(found: list[Release]) -> str:
    """Return releases as AppStream lists them."""
    return "\n".join(
        f'    <release version="{each.version}" date="{each.day.isoformat()}">\n'
        "      <description>\n        <ul>\n"
        + "".join(f"          <li>{escape(point)}</li>\n" for point in each.points)
        + "        </ul>\n      </description>\n    </release>"
        for each in found
    )


def as_changelog(found: list[Release], maintainer: str) -> str:
    """Return releases as Debian's changelog."""
    return "\n".join(
        f"counsel-desk ({each.version}) stable; urgency=medium\n\n"
        + "".join(f"  * {point}\n" for point in each.points)
        + f"\n -- {maintainer}  {each.day.strftime('%a, %d %b %Y')} 00:00:00 +0000\n"
        for each in found
    )
