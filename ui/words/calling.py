"""Numbers to call, as they are shown."""

from collections.abc import Sequence

from counsel_desk.services.safety.helplines import Helpline


def calls(numbers: Sequence[Helpline]) -> list[str]:
    """Return a line for each number; below one another, whom they reach begins in one column."""
    return [f"{each.number}\t{each.what}" for each in numbers]
