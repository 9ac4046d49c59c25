"""Puts together what a disclosure ledger says of each release from its entries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from counsel_desk.domain.disclosure import Disclosure, Exceptional, Step, Way
from counsel_desk.domain.records import Filed

_CO_SIGNING = {Step.COSIGNED, Step.NOT_COSIGNED}


class ReleaseStatus(StrEnum):
    """Status of a release."""

    UNDER_WAY = "under_way"
    READ = "read"
    ENDED = "ended"
    CALLED_BACK = "called_back"
    GONE = "gone"
    OUT_OF_REACH = "out_of_reach"
    TAKEN_BACK_OUT_OF_REACH = "taken_back_out_of_reach"


@dataclass(frozen=True)
class Shared:
    """One release and everything that became of it.

    Attributes:
        entry: The entry of the day it left: who, what, when, how and under which consent.
        read: The day on which the recipient first read it; `None` until word of that comes.
        withdrawn: When it was called back, if it was.
        gone: The day since which it is no longer at the recipient's desk; `None` until word of
            that comes.
        copied: Whether it had been printed or saved there before; `None` until word comes.
        until: The day its consent ends; `None` if it rests on none.
        agreed: The day from which its consent holds; `None` if it rests on none.
        records: Record ids of the entries about it.
        why: Why it left without consent, by the last entry; `None` if the client agreed.
        signed: The last step of its co-signature, or `None`.
    """

    entry: Disclosure
    read: date | None = None
    withdrawn: datetime | None = None
    gone: date | None = None
    copied: bool | None = None
    until: date | None = None
    agreed: date | None = None
    records: frozenset[str] = frozenset()
    why: Exceptional | None = None
    signed: Step | None = None

    def standing(self, today: date) -> ReleaseStatus:
        """Return its status on a day."""
        if self.entry.way is not Way.DESK:
            taken_back = ReleaseStatus.TAKEN_BACK_OUT_OF_REACH
            return taken_back if self.withdrawn else ReleaseStatus.OUT_OF_REACH
        if self.gone is not None:
            return ReleaseStatus.GONE
        if self.withdrawn is not None:
            return ReleaseStatus.CALLED_BACK
        if self.until is not None and self.until < today:
            return ReleaseStatus.ENDED
        return ReleaseStatus.READ if self.read is not None else ReleaseStatus.UNDER_WAY


def shared(entries: Iterable[Filed[Disclosure]]) -> list[Shared]:
    """Return the releases of a ledger, in the order in which they left.

    Args:
        entries: The entries of one client, oldest first.
    """
    by_link: dict[str, list[Filed[Disclosure]]] = {}
    for entry in entries:
        by_link.setdefault(entry.body.link, []).append(entry)
    steps = [_first_of_each(filed) for filed in by_link.values()]
    return [
        _put_together(first, filed)
        for first, filed in zip(steps, by_link.values(), strict=True)
        if Step.RELEASED in first
    ]


def _first_of_each(filed: Sequence[Filed[Disclosure]]) -> dict[Step, Disclosure]:
    return {one.body.step: one.body for one in reversed(filed)}


def _put_together(steps: dict[Step, Disclosure], filed: Sequence[Filed[Disclosure]]) -> Shared:
    left = steps[Step.RELEASED]
    read, back = steps.get(Step.OPENED), steps.get(Step.WITHDRAWN)
    gone = steps.get(Step.GONE)
    whys = [one.body.exceptional for one in filed if one.body.exceptional is not None]
    signed = [one.body.step for one in filed if one.body.step in _CO_SIGNING]
    return Shared(
        left,
        read.day if read else None,
        back.instant if back else None,
        gone.day if gone else None,
        gone.copied if gone else None,
        left.summary.until if left.summary else None,
        records=frozenset(one.record for one in filed),
        why=whys[-1] if whys else None,
        signed=signed[-1] if signed else None,
    )
