"""What the rules of the office log require of an entry."""

from counsel_desk.domain.office_log.state import Person, State
from counsel_desk.domain.trust import ROOT


class NotAllowedError(Exception):
    """An entry breaks a rule; the message says which, for specialists and tests."""


def require(holds: bool, rule: str) -> None:
    """Refuse an entry unless a rule holds.

    Raises:
        NotAllowedError: It does not.
    """
    if not holds:
        raise NotAllowedError(rule)


def certified(state: State, person: str) -> Person:
    """Return a person who has certified keys.

    Raises:
        NotAllowedError: They have none.
    """
    found = state.people.get(person)
    if found is None or found.keys is None:
        raise NotAllowedError("the person has no certified keys")
    return found


def by_root(author: str) -> None:
    """Refuse whatever the root alone does, by anybody else.

    Raises:
        NotAllowedError: The author is not the root.
    """
    require(author == ROOT, "only the root does this")
