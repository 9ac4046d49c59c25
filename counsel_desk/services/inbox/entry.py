"""The entries of the inbox."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from counsel_desk.domain.casework.requests import Wanted


class Kind(StrEnum):
    """What an entry is about."""

    REQUEST = "request"
    OFFERED = "offered"
    COSIGN_ASKED = "cosign_asked"
    REPORTED = "reported"
    TOLD = "told"
    WITHDRAWN = "withdrawn"
    COMPLAINT = "complaint"
    SUMMARY = "summary"
    REQUEST_TAKEN_BACK = "request_taken_back"
    HANDED_OVER = "handed_over"
    DECLINED = "declined"
    COSIGNED = "cosigned"
    SENT_BACK = "sent_back"
    REVIEWED = "reviewed"
    OPENED = "opened"
    GONE = "gone"
    SUMMARY_GONE = "summary_gone"
    SUMMARY_ENDED = "summary_ended"
    ANSWERED = "answered"
    NOT_GIVEN = "not_given"
    RECOVERED = "recovered"
    COMPLAINTS_GO = "complaints_go"
    COMPLAINTS_STAY = "complaints_stay"
    TALK = "talk"
    COVER_ENDED = "cover_ended"
    SUPERVISION_BEGUN = "supervision_begun"
    SUPERVISION_ENDED = "supervision_ended"
    SUPERVISION_PLANNED = "supervision_planned"
    SUPERVISION_CANCELLED = "supervision_cancelled"


WAITING = frozenset(
    {
        Kind.REQUEST,
        Kind.OFFERED,
        Kind.COSIGN_ASKED,
        Kind.REPORTED,
        Kind.TOLD,
        Kind.WITHDRAWN,
        Kind.COMPLAINT,
        Kind.TALK,
        Kind.SUMMARY,
    }
)
"""What stays until it is answered or seen to; all other kinds inform, and go once noted."""


@dataclass(frozen=True)
class Entry:
    """One entry of the inbox.

    Attributes:
        kind: What it is about.
        key: What it is about in particular: the id of a record, a message or an entry of the log.
        day: When it came or happened.
        name: Who it comes from, or whom it is about; may be empty.
        client: Record id of the client, if a file here is known to be concerned.
        code: The client's code.
        wanted: What a request asks for.
        until: By when a request needs an answer, or the day of a session.
        reason: Why, as a code.
        copied: Whether a summary had been printed or saved before it was gone, if that is known.
        noted: When it was noted; `None` for what is open.
    """

    kind: Kind
    key: str
    day: date
    name: str = ""
    client: str = ""
    code: str = ""
    wanted: Wanted | None = None
    until: date | None = None
    reason: str = ""
    copied: bool | None = None
    noted: date | None = None

    @property
    def informs(self) -> bool:
        """Whether it asks for nothing, so that noting it is enough."""
        return self.kind not in WAITING
