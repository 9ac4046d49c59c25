"""What a client hears before they tell anything, as it was said."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class FirstWords:
    """That the card on what stays here was spoken.

    Attributes:
        said: The day.
        language: Language in which it was spoken, two letters.
        by: Name of the counsellor who spoke it.
        text: What the card said that day, with the names it had then; blank lines separate its
            sentences.
    """

    said: date
    language: str
    by: str
    text: str
