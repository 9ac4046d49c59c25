"""Folds the office log: from its entries to the state that holds, or to the first that is wrong."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from counsel_desk.domain.framing import FrameError
from counsel_desk.domain.office_log.bodies import Body, Brought, Enrolled, Founded, Invited, Proved
from counsel_desk.domain.office_log.claims import claim, fact_id
from counsel_desk.domain.office_log.entry import (
    Entry,
    Signed,
    extend,
    fact_statement,
    is_fact,
    placed,
    statement,
)
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.office_log.requirements import NotAllowedError
from counsel_desk.domain.office_log.rules import RULES
from counsel_desk.domain.office_log.settling import exchanges, settle
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT, Certificate

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""The instant of a fact that stands in no log."""
Row = TypeVar("Row")
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
    return fold_rows(entries, lambda entry, _link: entry, verify, before)


def fold_rows(
    rows: Iterable[Row],
    read: Callable[[Row, bytes], Entry],
    verify: Verify,
    before: State | None = None,
) -> State:
    """Return the state that entries come to that are still to be read.

    Args:
        rows: As they are stored, in their order.
        read: Reads one, given the link before it.
        verify: Checks a signature.
        before: A state that was folded before, from a checkpoint; it is left as it is.

    Raises:
        LogAlteredError: See `fold`.
    """
    state, run = State() if before is None else before.copied(), _Run(verify)
    for row in rows:
        _append(state, read(row, state.head.link), run)
    run.end()
    if state.unsigned:
        raise LogAlteredError(state.head.length, Wrong.SIGNATURE)
    if state.unsettled:
        settle(state)
    return state


class _Run:
    """Entries of one author that follow each other, of which only the last signature is checked.

    Each entry covers the link before it, and a desk checks what is new before it adds to it. So
    with the last one its author vouches for the whole run.

    Args:
        verify: Checks a signature.
    """

    def __init__(self, verify: Verify) -> None:
        self.verify = verify
        self._author, self._key = "", b""
        self._entries: list[Entry] = []
        self._office = ""

    def add(self, entry: Entry, key: bytes, office: str) -> None:
        """Add an entry, ending the run if it is another author's."""
        if (entry.author, key) != (self._author, self._key):
            self.end()
            self._author, self._key, self._office = entry.author, key, office
        self._entries.append(entry)

    def end(self) -> None:
        """Check the run.

        Raises:
            LogAlteredError: Its author did not sign it; names the first entry that they vouch for
                nowhere, so that none before it is to be doubted.
        """
        entries, self._entries, self._author = self._entries, [], ""
        if not entries or self._signed(entries[-1]):
            return
        vouched = (at for at, one in enumerate(entries, 1) if one.signature and self._signed(one))
        raise LogAlteredError(entries[max(vouched, default=0)].number, Wrong.SIGNATURE)

    def _signed(self, entry: Entry) -> bool:
        return self.verify(self._key, statement(self._office, entry), entry.signature)


def _append(state: State, entry: Entry, run: _Run) -> None:
    number = state.head.length + 1
    if entry.number != number:
        raise LogAlteredError(number, Wrong.PLACE)
    if entry.previous != state.head.link:
        raise LogAlteredError(number, Wrong.CHAIN)
    if state.unsettled and not isinstance(entry.body, Brought):
        settle(state)
    office = office_of(state, entry)
    fact_key = b""
    if is_fact(entry.body):
        run.end()
        fact = Signed(entry.author, entry.body, entry.signature)
        signed_with = fact_holds(state, fact, run.verify, office)
        if state.unsigned or signed_with is None:
            raise LogAlteredError(number, Wrong.SIGNATURE)
        fact_key = signed_with
    else:
        key = signing_key(state, entry.author)
        if key is None or state.unsigned not in {"", entry.author}:
            run.end()
            raise LogAlteredError(number, Wrong.SIGNATURE)
        run.add(entry, key, office)
    try:
        apply(state, entry, office, fact_key)
    except LogAlteredError:
        run.end()
        raise


def fact_holds(state: State, fact: Signed, verify: Verify, office: str) -> bytes | None:
    """Return the key that a fact is signed with; empty for a proof, and `None` where it is not.

    What was entered here is signed with the keys that its author has in this state; what another
    laptop brought, with any that they ever had.
    """
    body = fact.body
    if not is_fact(body):
        return None
    said = body.fact if isinstance(body, Brought) else body
    match said:
        case Proved():
            return None if fact.signature else b""  # the rule checks what it proves
        case Founded():
            keys = [said.root.keys.signing]
        case Enrolled():
            keys = [said.keys.signing]
        case _ if isinstance(body, Brought) and fact.author != ROOT:
            keys = _keys_ever(state, fact.author, said)
        case _:
            key = signing_key(state, fact.author)
            keys = [key] if key is not None else []
    try:
        statement = fact_statement(office, fact.author, said)
    except FrameError:
        return None
    return next((key for key in keys if verify(key, statement, fact.signature)), None)


def _keys_ever(state: State, author: str, body: Body) -> list[bytes]:
    """Return the keys with which somebody ever had a role that may sign such a fact."""
    asked = claim(author, body, b"")
    roles = asked.roles if asked else frozenset()
    certificates = state.certified.get(author, ())
    found = (one.keys.signing for one in certificates if not roles.isdisjoint(one.roles))
    return list(dict.fromkeys(found))


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
        entry = placed(state.head, fact, NEVER)
        office = office_of(state, entry)
        if state.unsettled and not isinstance(fact.body, Brought):
            settle(state)
        key = fact_holds(state, fact, verify, office)
        if key is None:
            raise LogAlteredError(entry.number, Wrong.SIGNATURE)
        apply(state, entry, office, key)
    if state.unsettled:
        settle(state)
    return state


def apply(state: State, entry: Entry, office: str, key: bytes = b"") -> None:
    """Change a state as an entry says whose place and signature are right.

    Args:
        state: What held before.
        entry: The entry.
        office: Id of the office.
        key: The key that it is signed with, if it is a fact.

    Raises:
        LogAlteredError: The entry is not allowed.
    """
    try:
        RULES[type(entry.body)](state, entry, entry.body)
    except NotAllowedError as error:
        raise LogAlteredError(entry.number, Wrong.RULE, str(error)) from None
    _remember(state, entry, key)
    state.unsigned = "" if entry.signature or is_fact(entry.body) else entry.author
    state.head = extend(state.head, office, entry)


def _remember(state: State, entry: Entry, key: bytes) -> None:
    """Keep a fact for `settle`, which takes in what no rule did."""
    body = entry.body.fact if isinstance(entry.body, Brought) else entry.body
    match body:
        case Certificate():
            known = state.certified.get(body.person, ())
            if body not in known:
                state.certified[body.person] = (*known, body)
        case Enrolled():
            state.asking[body.person] = body
        case Invited():
            state.asking.pop(body.person, None)
    found = claim(entry.author, body, key)
    if found is not None:
        state.claims.setdefault(fact_id(entry.author, body).hex(), found)
    if isinstance(entry.body, Brought):
        state.unsettled = True
    elif isinstance(body, LaptopAdded | LaptopRetired | Upheld | Certificate) and exchanges(state):
        settle(state)


def office_of(state: State, entry: Entry) -> str:
    """Return the id of the office that an entry belongs to; empty before there is one."""
    if state.office is not None:
        return state.office.office
    return entry.body.office if isinstance(entry.body, Founded) else ""


def signing_key(state: State, author: str) -> bytes | None:
    """Return the key that a person or the root signs with; `None` where there is none."""
    if author == ROOT:
        return state.office.root.keys.signing if state.office else None
    laptop = state.active(author)
    if laptop is not None:
        return laptop.keys.signing
    person = state.people.get(author)
    return person.keys.signing if person and person.keys else None
