"""What is unfinished: one line each on the first page."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What is unfinished, the most pressing first."""

    UNTOLD = "untold"
    DRAFT = "draft"
    AMENDMENT = "amendment"
    PROCESS_DRAFT = "process_draft"
    GROUP_DRAFT = "group_draft"
    UNWRITTEN = "unwritten"
    UNWRITTEN_GROUP = "unwritten_group"
    RISK_REVIEW = "risk_review"
    RIGHTS = "rights"
    CONSENT_ENDING = "consent_ending"
    CONSENT_OF_AGE = "consent_of_age"
    FOLLOW_UP = "follow_up"
    SUPERVISION_COMING = "supervision_coming"
    SUPERVISION_AGREED = "supervision_agreed"
    HALF_WRITTEN = "half_written"
    RETENTION = "retention"
    BACKUP_OLD = "backup_old"
    BACKUP_NONE = "backup_none"


NO_BACKUP = (Kind.BACKUP_OLD, Kind.BACKUP_NONE)


@dataclass(frozen=True)
class Unfinished:
    """One thing that is unfinished.

    Attributes:
        kind: What it is.
        day: The day it is about or due; `None` if it has none.
        client: Record id of the client; empty if it is about none.
        code: The client's code.
        record: The draft's name, or the appointment's record id.
        page: Where a half-written form belongs; a name of `drafts.Place.page`.
        count: How many take part in a group, or how many files or agreed actions wait.
        since: When a draft was begun, if that is known.
        name: Name of the colleague with whom it is.
    """

    kind: Kind
    day: date | None = None
    client: str = ""
    code: str = ""
    record: str = ""
    page: str = ""
    count: int = 0
    since: date | None = None
    name: str = ""
