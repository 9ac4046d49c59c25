"""What a client told somebody of the office, passed on to their counsellor."""

from dataclasses import dataclass
from datetime import date

LONGEST_ABOUT, LONGEST_WORDS = 120, 1000
"""Longest words by which the counsellor knows the client, and longest message, in characters."""
LONGEST_BY = 400
"""Longest list of those who heard it and passed it on, in characters."""


@dataclass(frozen=True)
class Told:
    """The letter that passes it on.

    Attributes:
        note: Random, and another one for each recipient: the message id is derived from it, and
            whoever knows that of a colleague's letter could send another one in its place.
        day: The day on which the client said it.
        about: A code or words by which the counsellor knows whom it is about; no name is needed.
        words: What the client said.
        release: Link of the release whose consent the client takes back; empty if there is none.
        by: Names of whoever heard it and passed it on, where a counsellor passes on further that
            the client takes a consent back; otherwise empty.
    """

    note: str
    day: date
    about: str = ""
    words: str = ""
    release: str = ""
    by: str = ""

    @property
    def link(self) -> str:
        """The link that the message id is derived from."""
        return self.note


@dataclass(frozen=True)
class ToldNote:
    """What the counsellor keeps of it until it is seen to.

    Attributes:
        sender: Name of whoever passed it on.
        day: The day on which the client said it.
        received: The day on which it came.
        about: As in the letter.
        words: As in the letter.
        release: Link of the release whose consent is still to be withdrawn here; empty if none is.
        client: Record id of the client whose consent was withdrawn by it; empty if none was, or
            the file is a colleague's.
        code: Code of that client; empty if no consent was withdrawn.
    """

    sender: str
    day: date
    received: date
    about: str = ""
    words: str = ""
    release: str = ""
    client: str = ""
    code: str = ""
