"""Where the appointments of a week go: each a block as long as it takes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from counsel_desk.services.appointments.appointments import AppointmentLine

_DAY = 24 * 60


@dataclass(frozen=True)
class Block:
    """One appointment in its day.

    Attributes:
        line: The appointment.
        begins: Minutes after midnight.
        ends: Minutes after midnight; midnight at the latest.
        lane: Its place among those that overlap, from 0.
        lanes: How many places these share.
    """

    line: AppointmentLine
    begins: int
    ends: int
    lane: int = 0
    lanes: int = 1

    def touches(self, hour: int) -> bool:
        """Return whether it takes up part of an hour."""
        return self.begins < (hour + 1) * 60 and self.ends > hour * 60


def block(line: AppointmentLine) -> Block:
    """Return the block of an appointment, alone in its day."""
    body = line.appointment
    begins = body.at.hour * 60 + body.at.minute
    return Block(line, begins, min(begins + max(body.minutes, 1), _DAY))


def side_by_side(lines: Iterable[AppointmentLine]) -> list[Block]:
    """Return the blocks of one day; those that overlap share the width."""
    placed: list[Block] = []
    together: list[Block] = []
    for each in sorted(map(block, lines), key=lambda one: (one.begins, one.ends)):
        if together and each.begins >= max(one.ends for one in together):
            placed += _shared(together)
            together = []
        taken = {one.lane for one in together if one.ends > each.begins}
        lane = next(number for number in range(len(taken) + 1) if number not in taken)
        together.append(Block(each.line, each.begins, each.ends, lane))
    return placed + _shared(together)


def _shared(together: Sequence[Block]) -> list[Block]:
    lanes = max((one.lane for one in together), default=0) + 1
    return [Block(one.line, one.begins, one.ends, one.lane, lanes) for one in together]
