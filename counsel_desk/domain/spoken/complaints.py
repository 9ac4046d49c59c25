"""What a client says is not right here, for a person whom their counsellor cannot choose."""

from dataclasses import dataclass
from datetime import date

LONGEST = 4000
"""Longest complaint, in characters."""


@dataclass(frozen=True)
class Complaint:
    """The letter that carries it, sealed to the safeguarding person.

    Attributes:
        link: Random.
        said: The day.
        words: The client's own words.
        language: Language of the page on which they wrote, two letters.
    """

    link: str
    said: date
    words: str
    language: str


@dataclass(frozen=True)
class KeptComplaint:
    """What the safeguarding person keeps of it, in their own vault.

    Attributes:
        desk: Name of the counsellor at whose desk it was written.
        said: The day.
        words: The client's own words.
        language: Language of the page on which they wrote, two letters.
        done: The day on which it was seen to, if it was.
    """

    desk: str
    said: date
    words: str
    language: str
    done: date | None = None
