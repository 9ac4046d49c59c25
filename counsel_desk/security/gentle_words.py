"""Draws again what would have people read a painful word aloud.

The list of SLIP-0039 is fixed: a word has its place in it, and sheets that are on paper must stay
readable, so every word of the list is still read. What is drawn anew avoids the words below: a
person's keys and an office's root until the twelve words of their fingerprint are free of them,
recovery codes and root sheets for a bounded time. That costs a few bits of 120 and more at most.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

PAINFUL = frozenset(
    {
        "acid",
        "adult",
        "afraid",
        "armed",
        "auction",
        "bedroom",
        "broken",
        "burning",
        "buyer",
        "cage",
        "capture",
        "cargo",
        "crazy",
        "criminal",
        "crisis",
        "crush",
        "custody",
        "damage",
        "darkness",
        "destroy",
        "domestic",
        "dominant",
        "drug",
        "enemy",
        "enforce",
        "escape",
        "evil",
        "execute",
        "exotic",
        "failure",
        "fangs",
        "fatal",
        "forbid",
        "force",
        "garbage",
        "grief",
        "guilt",
        "hunting",
        "hush",
        "injury",
        "inmate",
        "intimate",
        "knife",
        "lying",
        "maiden",
        "market",
        "merchant",
        "owner",
        "pistol",
        "pleasure",
        "predator",
        "pregnant",
        "prisoner",
        "punish",
        "purchase",
        "racism",
        "regret",
        "reject",
        "rescue",
        "retailer",
        "romantic",
        "ruin",
        "scandal",
        "scared",
        "screw",
        "shame",
        "slap",
        "slavery",
        "smirk",
        "strike",
        "threaten",
        "toxic",
        "traffic",
        "trash",
        "ugly",
        "unkind",
        "vanish",
        "victim",
        "violence",
        "weapon",
    }
)
"""Words that name slavery, trade, violence, captivity, grief or shame, or belittle."""


def painful_count(texts: Iterable[str]) -> int:
    """Return how many painful words some texts hold."""
    return sum(word in PAINFUL for text in texts for word in text.split())


def drawn(draw: Callable[[], T], words: Callable[[T], Iterable[str]], most: int) -> T:
    """Return the first draw without a painful word, or the one with the fewest.

    Args:
        draw: Draws once.
        words: Returns the words that people read of a draw.
        most: How many times to draw at most.
    """
    best = draw()
    least = painful_count(words(best))
    for _again in range(most - 1):
        if not least:
            break
        other = draw()
        found = painful_count(words(other))
        if found < least:
            best, least = other, found
    return best
