"""Folds the office log: from its entries to the state that holds, or to the first that is wrong."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office_log.bodies import Enrolled, Founded
from counsel_desk.domain.office_log.entry import Entry, extend, statement
from counsel_desk.domain.office_log.rules import RULES, NotAllowedError
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT

Verify = Callable[[bytes, bytes, bytes], bool]
"""Takes a public signing key, a statement and a signature; returns whether it is right."""


class Wrong(StrEnum):
    """What is wrong with an entry."""

    PLACE = "place"
    CHAIN = "chain"
    SIGNATURE = "signature"
    RULE = "rule"


class LogAlteredError(Exception):
    """The log is not one that its people wrote.

    Attributes:
        number: Place of the first entry that is wrong.
        wrong: In what way.
        rule: Which rule it breaks, if it breaks one.
    """

    def __init__(self, number: int, wrong: Wrong, rule: str = "") -> None:
        super().__init__(f"entry {number}: {wrong}")
        self.number, self.wrong, self.rule = number, wrong, rule


def fold(entries: Iterable[Entry], verify: Verify, before: State | None = None) -> State:
    """Return the state that entries come to.

    Args:
        entries: In their order, from the first, or from the first after `before`.
        verify: Checks a signature.
        before: A state that was folded before, from a checkpoint; it is left as it is.

    Raises:
        LogAlteredError: An entry is out of place, not signed by its author as they are at that
            point, or not allowed. Nothing after it counts.
    """
    state = State() if before is None else before.copied()
    for entry in entries:
        _append(state, entry, verify)
    return state


def _append(state: State, entry: Entry, verify: Verify) -> None:
    number = state.head.length + 1
    if entry.number != number:
        raise LogAlteredError(number, Wrong.PLACE)
    if entry.previous != state.head.link:
        raise LogAlteredError(number, Wrong.CHAIN)
    office = _office(state, entry)
    key = _key(state, entry)
    if office is None or key is None:
        raise LogAlteredError(number, Wrong.SIGNATURE)
    if not verify(key, statement(office, entry), entry.signature):
        raise LogAlteredError(number, Wrong.SIGNATURE)
    try:
        RULES[type(entry.body)](state, entry.author, entry.body)
    except NotAllowedError as error:
        raise LogAlteredError(number, Wrong.RULE, str(error)) from None
    state.head = extend(state.head, office, entry)


def _office(state: State, entry: Entry) -> str | None:
    if state.office is not None:
        return state.office.office
    return entry.body.office if isinstance(entry.body, Founded) else None


def _key(state: State, entry: Entry) -> bytes | None:
    """Return the key that an entry has to be signed with; `None` where its author has none."""
    if isinstance(entry.body, Founded):
        return entry.body.root
    if entry.author == ROOT:
        return state.office.root if state.office else None
    person = state.people.get(entry.author)
    if person is None:
        return None
    if isinstance(entry.body, Enrolled):
        return entry.body.keys.signing
    return person.keys.signing if person.keys else None


def first_difference(seen: Sequence[bytes], entries: Iterable[Entry], office: str) -> int | None:
    """Return the number of the first entry that differs from what somebody saw, or is missing.

    Args:
        seen: The links that they remember, one for each entry from the first.
        entries: The log as it is now.
        office: Id of the office.

    Returns:
        `None` where the log goes on from what they saw.
    """
    head = Head(0, bytes(32))
    for entry in entries:
        if head.length >= len(seen):
            return None
        head = extend(head, office, entry)
        if head.link != seen[head.length - 1]:
            return head.length
    return None if head.length >= len(seen) else head.length + 1
