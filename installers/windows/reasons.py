"""Holds the tests that failed under Wine against the reasons that docs/WINDOWS.md names.

    python -m installers.windows.reasons build/wine/units.log

Exits with 1 if a test failed without a named reason, or if no test ran.
"""

import re
import sys
from pathlib import Path

REASONS = Path(__file__).resolve().parents[2] / "docs" / "WINDOWS.md"
_FAILED = re.compile(r"(?m)^(?:FAILED|ERROR) (\S+)")
_NAMED = re.compile(r"(?m)^\| `(tests/[^`]+)` \|")
_PASSED = re.compile(r"\b\d+ passed\b")


def unnamed(log: str, page: str) -> list[str]:
    """Return the tests that failed without a reason.

    Args:
        log: What pytest printed, with a summary of what failed.
        page: The page whose table begins each line with the start of a test's name.
    """
    named = tuple(_NAMED.findall(page))
    failed = {each.replace("\\", "/") for each in _FAILED.findall(log)}
    return sorted(each for each in failed if not each.startswith(named or ("\n",)))


if __name__ == "__main__":
    said = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
    found = unnamed(said, REASONS.read_text(encoding="utf-8"))
    if not _PASSED.search(said):
        found.append("No test passed, so nothing is known.")
    print("\n".join(found) or "What failed has a reason in docs/WINDOWS.md.")
    sys.exit(bool(found))
