"""A threat to a member of staff, as they note it for themselves alone.

Only its day is required. Nobody else can open it: it is kept in the person's own vault.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sort(StrEnum):
    """What kind of threat it was."""

    NOT_SAID = "not_said"
    FACE_TO_FACE = "face_to_face"
    TELEPHONE = "telephone"
    ONLINE = "online"
    FOLLOWED = "followed"
    AT_HOME = "at_home"
    FAMILY = "family"
    OTHER = "other"


@dataclass(frozen=True)
class StaffThreat:
    """One threat.

    Attributes:
        day: The day.
        sort: What kind of threat it was.
        words: What happened, in the person's own words; may be empty.
        told: Who was told, and what they did; may be empty.
        debriefed: The day on which it was talked over with somebody, if it was.
        debriefed_with: With whom; may be empty.
        helps: What the person needs or what helps now; may be empty.
    """

    day: date
    sort: Sort = Sort.NOT_SAID
    words: str = ""
    told: str = ""
    debriefed: date | None = None
    debriefed_with: str = ""
    helps: str = ""
