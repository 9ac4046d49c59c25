"""Demands for records: who asked, under what power, what was done, and what left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WORDS = 500
"""Longest answer to what was asked for, advised or left, in characters."""


class Power(StrEnum):
    """Under what power records are asked for."""

    COURT_ORDER = "court_order"
    POLICE_NOTICE = "police_notice"
    RIGHT_TO_INFORMATION = "right_to_information"
    CHILD_WELFARE = "child_welfare"
    # A parent, spouse or other relative, with or without a paper: perhaps of the trafficker's side.
    FAMILY = "family"
    INFORMAL = "informal"
    OTHER = "other"
    SEARCH = "search"
    COMMISSION = "commission"
    FUNDER = "funder"
    MEDIA = "media"


LAW: Mapping[Power, str] = {
    Power.COURT_ORDER: "bnss_94",
    Power.POLICE_NOTICE: "bnss_94",
    Power.RIGHT_TO_INFORMATION: "rti_2005",
    Power.CHILD_WELFARE: "jj_27_9",
    Power.SEARCH: "bnss_105",
}
"""By the power, the key of the statement of law on it."""


class Decision(StrEnum):
    """What was decided."""

    OPEN = "open"
    NOTHING_LEFT = "nothing_left"
    SUMMARY_BY_CONSENT = "summary_by_consent"
    EXCEPTION = "exception"
    LEGAL_FILES = "legal_files"


@dataclass(frozen=True)
class HandedOver:
    """A legal hand-over that was made for a demand.

    Attributes:
        day: The day.
        cases: How many cases were in it.
        summaries: How many summaries were in it.
        reason: Why summaries were in it; empty if none were.
        digest: SHA-256 of its words, in hexadecimal digits.
        file_digest: SHA-256 of the file that was saved; empty in older records.
    """

    day: date
    cases: int
    summaries: int
    reason: str
    digest: str
    file_digest: str = ""


@dataclass(frozen=True)
class Demand:
    """One demand for records.

    Attributes:
        asked_by: Who asked, in words.
        office: Their office; may be empty.
        power: Under what power.
        received: The day on which it came.
        reference: Its number; may be empty.
        dated: Its date, if it has one.
        asked_for: What was asked for, as it is written there; may be empty.
        deadline: The day by which it asks for an answer, if it does.
        advice: Whose legal advice was taken, and what it was; may be empty.
        advised: The day on which it was taken, if it was.
        decision: What was decided.
        left: What left, in words; may be empty.
        entry: Record id of the client's ledger entry that says what left; may be empty.
        answered: The day on which it was answered, if it was.
        case: Record id of the legal case it is about; in the casework vault only.
        hand_overs: Legal hand-overs that were made for it, in order of time.
    """

    asked_by: str
    office: str
    power: Power
    received: date
    reference: str = ""
    dated: date | None = None
    asked_for: str = ""
    deadline: date | None = None
    advice: str = ""
    advised: date | None = None
    decision: Decision = Decision.OPEN
    left: str = ""
    entry: str = ""
    answered: date | None = None
    case: str = ""
    hand_overs: tuple[HandedOver, ...] = ()


def overdue(demand: Demand, today: date) -> bool:
    """Return whether the deadline has passed without an answer."""
    return demand.answered is None and demand.deadline is not None and demand.deadline < today
