"""Numbers to call, as they are shown."""

from collections.abc import Sequence

from counsel_desk.services.safety.helplines import Helpline


def calls(numbers: Sequence[Helpline]) -> list[tuple[str, str]]:
    """Return each number with whom it reaches."""
    return [(each.number, each.what) for each in numbers]
