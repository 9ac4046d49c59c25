"""What stands in the casework vault: legal case references, and summaries that survivors sent."""

from dataclasses import dataclass
from datetime import date, datetime

from counsel_desk.domain.release import Summary


@dataclass(frozen=True)
class Case:
    """A legal case reference.

    Attributes:
        reference: Such as a court's or a police station's number.
        remarks: Whatever helps the caseworker; may be empty.
        opened: The day it was entered.
    """

    reference: str
    remarks: str
    opened: date


@dataclass(frozen=True)
class ReceivedSummary:
    """A summary that a survivor agreed to send.

    No id of the sender stands here, so that this vault leads to no other one.

    Attributes:
        sender_name: The counsellor's.
        received: When it was taken out of its envelope.
        case: Record id of the case it stands beside; empty until one is chosen.
        summary: What was sent; `None` after she took her consent back, or it came to its end.
        opened: The day on which it was first read; `None` before.
        withdrawn: When word came that it was taken back, if it did.
        ended: The day on which it was found that her consent had come to its end, if it had.
        saved: The day on which it was first saved or printed; `None` before.
    """

    sender_name: str
    received: datetime
    case: str
    summary: Summary | None
    opened: date | None = None
    withdrawn: datetime | None = None
    ended: date | None = None
    saved: date | None = None
