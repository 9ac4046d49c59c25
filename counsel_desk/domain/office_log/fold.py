"""Folds the office log: from its entries to the state that holds, or to the first that is wrong."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum

from counsel_desk.domain.office_log.bodies import Enrolled, Founded, Proved
from counsel_desk.domain.office_log.entry import (
    Entry,
    Signed,
    extend,
    fact_statement,
    is_fact,
    statement,
)
from counsel_desk.domain.office_log.rules import RULES, NotAllowedError
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The instant of a fact that stands in no log."""
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
        super().__init__(f"entry {number}: {wrong} {rule}".rstrip())
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
    if state.unsigned:
        raise LogAlteredError(state.head.length, Wrong.SIGNATURE)
    return state


def _append(state: State, entry: Entry, verify: Verify) -> None:
    number = state.head.length + 1
    if entry.number != number:
        raise LogAlteredError(number, Wrong.PLACE)
    if entry.previous != state.head.link:
        raise LogAlteredError(number, Wrong.CHAIN)
    office = office_of(state, entry)
    if not _signed(state, entry, office, verify):
        raise LogAlteredError(number, Wrong.SIGNATURE)
    apply(state, entry, office)


def _signed(state: State, entry: Entry, office: str, verify: Verify) -> bool:
    """Return whether an entry is signed, or waits for its author's signature on the next one.

    Each entry covers the link before it, so one signature vouches for a run of one author.
    """
    if state.unsigned and (is_fact(entry.body) or entry.author != state.unsigned):
        return False
    if is_fact(entry.body):
        return fact_holds(state, Signed(entry.author, entry.body, entry.signature), verify, office)
    key = _key(state, entry.author)
    if key is None:
        return False
    return not entry.signature or verify(key, statement(office, entry), entry.signature)


def fact_holds(state: State, fact: Signed, verify: Verify, office: str) -> bool:
    """Return whether a fact is signed by its author, as they are in a state."""
    body = fact.body
    if not is_fact(body):
        return False
    match body:
        case Proved():
            return not fact.signature  # the rule checks what it proves
        case Founded():
            key: bytes | None = body.root.keys.signing
        case Enrolled():
            key = body.keys.signing
        case _:
            key = _key(state, fact.author)
    stated = fact_statement(office, fact.author, body)
    return key is not None and verify(key, stated, fact.signature)


def fold_facts(facts: Iterable[Signed], verify: Verify) -> State:
    """Return the state that facts come to by themselves, outside of any log.

    Args:
        facts: In their order.
        verify: Checks a signature.

    Raises:
        LogAlteredError: One is not signed by its author as they are at that point, is not allowed,
            or is no fact. Its number counts the facts.
    """
    state = State()
    for fact in facts:
        entry = Entry(
            state.head.length + 1, state.head.link, fact.author, NEVER, fact.body, fact.signature
        )
        office = office_of(state, entry)
        if not fact_holds(state, fact, verify, office):
            raise LogAlteredError(entry.number, Wrong.SIGNATURE)
        apply(state, entry, office)
    return state


def apply(state: State, entry: Entry, office: str) -> None:
    """Change a state as an entry says whose place and signature are right.

    Raises:
        LogAlteredError: The entry is not allowed.
    """
    try:
        RULES[type(entry.body)](state, entry, entry.body)
    except NotAllowedError as error:
        raise LogAlteredError(entry.number, Wrong.RULE, str(error)) from None
    state.unsigned = "" if entry.signature or is_fact(entry.body) else entry.author
    state.head = extend(state.head, office, entry)


def office_of(state: State, entry: Entry) -> str:
    """Return the id of the office that an entry belongs to; empty before there is one."""
    if state.office is not None:
        return state.office.office
    return entry.body.office if isinstance(entry.body, Founded) else ""


def _key(state: State, author: str) -> bytes | None:
    """Return the key that a person or the root signs with; `None` where there is none."""
    if author == ROOT:
        return state.office.root.keys.signing if state.office else None
    person = state.people.get(author)
    return person.keys.signing if person and person.keys else None
