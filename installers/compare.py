"""Compares the pictures of two walks through the fictional day: the installed desk and this one.

    python -m installers.compare build/demo build/clean-day
    python -m installers.compare build/demo build/wine/prefix/drive_c/day 0.13

Codes, dates, and words that are drawn by chance differ from walk to walk, so a picture is the same
if few of its points differ clearly. Exits with 1 if a picture is missing, has another size, or
differs in more. A third argument says in how much of it a picture may differ: Windows rounds the
widths of letters otherwise, so that a line may break elsewhere.
"""

import sys
from pathlib import Path

from PIL import Image, ImageChops

CLEARLY = 48
"""Of 255, in any colour; less is the edge of a letter."""
MOST = 0.03
"""The part of its points in which a picture may differ clearly, unless another one is given."""


def differing(one: Path, other: Path) -> float | None:
    """Return the part of the points that differ clearly, or None if the sizes differ."""
    with Image.open(one) as first, Image.open(other) as second:
        if first.size != second.size:
            return None
        apart = ImageChops.difference(first.convert("RGB"), second.convert("RGB"))
        counts = apart.convert("L").histogram()
        return sum(counts[CLEARLY:]) / (first.width * first.height)


def compare(one: Path, other: Path, most: float = MOST) -> list[str]:
    """Return what is not the same in two folders of pictures."""
    names = sorted({path.name for folder in (one, other) for path in folder.glob("*.png")})
    wrong = []
    for name in names:
        if not ((one / name).exists() and (other / name).exists()):
            wrong.append(f"{name}: only in one of them")
            continue
        part = differing(one / name, other / name)
        if part is None or part > most:
            wrong.append(f"{name}: " + ("another size" if part is None else f"{part:.1%} differ"))
    return [] if names and not wrong else wrong or ["There is no picture."]


if __name__ == "__main__":
    found = compare(Path(sys.argv[1]), Path(sys.argv[2]), *map(float, sys.argv[3:4]))
    print("\n".join(found) or "The pictures are the same.")
    sys.exit(bool(found))
