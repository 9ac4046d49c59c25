"""Several laptops of one office that change it without knowing of each other."""

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Signed, is_fact
from counsel_desk.domain.office_log.fold import fact_holds
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.office_log.settling import counting
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT, Role
from tests.unit.domain.office_log.honest import (
    OFFICE,
    SIGNATURES,
    Log,
    Office,
    certificate,
    digest,
    identifier,
    keys_of,
    office,
)
from tests.unit.domain.office_log.living import DAY

NAMES = ("Meera", "Sunil", "Farida")
FORMS = (identifier("a form"), identifier("another form"))


class Desk:
    """One laptop: its log, and what it has not been able to check yet.

    Attributes:
        log: Its log.
        name: What it is called; its own changes are made from this.
    """

    def __init__(self, made: Office, name: str) -> None:
        self.log: Log = copy.deepcopy(made.log)
        self.made, self.name = made, name
        self._waiting: list[Signed] = []
        self._acts = 0

    def state(self) -> State:
        """Return what holds at this laptop."""
        return self.log.state()

    def word(self) -> str:
        """Return a word that no other change has."""
        self._acts += 1
        return f"{self.name} {self._acts}"

    def facts(self) -> list[Signed]:
        """Return what this laptop knows that holds everywhere, as others get it."""
        found = []
        for entry in self.log.entries:
            if is_fact(entry.body) and not isinstance(entry.body, bodies.Founded | bodies.Enrolled):
                body = entry.body.fact if isinstance(entry.body, bodies.Brought) else entry.body
                found.append(Signed(entry.author, body, entry.signature))
        return found

    def take(self, facts: Sequence[Signed]) -> None:
        """Take in what others sent, as far as it can be checked; the rest waits."""
        left = [*self._waiting, *facts]
        while True:
            state, waiting = self.state(), []
            for fact in left:
                brought = as_brought(fact)
                if fact_holds(state, brought, SIGNATURES.verify, OFFICE) is None:
                    waiting.append(fact)
                else:
                    self._bring(brought)
            if len(waiting) == len(left):
                break
            left = waiting
        self._waiting = left

    def _bring(self, fact: Signed) -> None:
        assert isinstance(fact.body, bodies.Brought)
        known = {(one.author, one.body) for one in self.facts()}
        if (fact.author, fact.body.fact) not in known:
            self.log.append_signed(fact)


def as_brought(fact: Signed) -> Signed:
    """Return a fact as it is entered at another laptop."""
    assert is_fact(fact.body)
    assert not isinstance(fact.body, bodies.Brought)
    return Signed(fact.author, bodies.Brought(fact.body), fact.signature)


def shared(state: State) -> object:
    """Return the part of a state that has to be the same at every laptop."""
    return (
        {one.person: replace(one, asked=None) for one in state.people.values()},
        state.policy,
        state.library,
        state.laptops,
    )


def without(state: State, person: str) -> tuple[bytes, ...]:
    """Return the ids of what somebody signed that counts."""
    return tuple(
        bytes.fromhex(name)
        for name, one in sorted(counting(state).items())
        if one.author == person and one.proved is None
    )


def _administrators(state: State) -> list[str]:
    found = [one.person for one in state.people.values() if one.has(Role.ADMINISTRATOR)]
    return sorted(found)


def _invite(desk: Desk, state: State, at: int) -> None:
    name = NAMES[at % len(NAMES)]
    if state.named(name) is None:
        body = bodies.Invited(identifier(desk.word()), name, (Role.STAFF,), 0)
        desk.log.enter(_administrators(state)[0], body)


def _certify(desk: Desk, state: State, at: int) -> None:
    waiting = [one for one in state.people.values() if one.certificate is None]
    if waiting:
        one = waiting[at % len(waiting)]
        keys = keys_of(desk.word())
        desk.log.enter(ROOT, certificate(one.person, one.name, one.roles, keys))


def _admit_administrator(desk: Desk, state: State, at: int) -> None:
    name = NAMES[at % len(NAMES)]
    if state.named(name) is None:
        person = identifier(desk.word())
        desk.log.enter(ROOT, certificate(person, name, (Role.ADMINISTRATOR,), keys_of(person)))


def _change(desk: Desk, state: State, at: int, roles: tuple[Role, ...]) -> None:
    """Have the root give somebody other roles, and uphold what they signed."""
    people = [one for one in state.people.values() if one.keys is not None]
    one = people[at % len(people)]
    rest = [who for who in _administrators(state) if who != one.person]
    if not rest:
        return
    upheld = without(state, one.person)
    assert one.keys is not None
    next_one = certificate(one.person, one.name, roles, one.keys, one.epoch + 1)
    desk.log.enter(ROOT, next_one)
    if upheld:
        desk.log.enter(rest[0], Upheld(upheld))


def _retire(desk: Desk, state: State, at: int) -> None:
    _change(desk, state, at, ())


def _make_staff(desk: Desk, state: State, at: int) -> None:
    _change(desk, state, at, (Role.STAFF,))


def _renew(desk: Desk, state: State, at: int) -> None:
    people = [one for one in state.people.values() if one.keys and not one.has(Role.ADMINISTRATOR)]
    if people:
        one, keys = people[at % len(people)], keys_of(desk.word())
        desk.log.enter(ROOT, certificate(one.person, one.name, one.roles, keys, one.epoch + 1))


def _invite_again(desk: Desk, state: State, at: int) -> None:
    people = [one for one in state.people.values() if one.keys and not one.invited]
    one = people[at % len(people)]
    body = bodies.Invited(one.person, one.name, one.roles, one.epoch)
    desk.log.enter(_administrators(state)[-1], body)


def _set_policy(desk: Desk, state: State, at: int) -> None:
    last = state.policy.number if state.policy else 0
    author = _administrators(state)[at % len(_administrators(state))]
    desk.log.enter(author, bodies.PolicySet(last + 1, desk.word().encode()))


def _keep_form(desk: Desk, state: State, at: int) -> None:
    form = FORMS[at % len(FORMS)]
    known = state.library.get(form)
    number = known.newest.number + 1 if known else 1
    kept = bodies.FormKept(
        form, number, bodies.FormUse.FORM, "Form", ("en",), digest(desk.word()), DAY
    )
    desk.log.enter(_administrators(state)[at % len(_administrators(state))], kept)


def _retire_form(desk: Desk, state: State, at: int) -> None:
    form = FORMS[at % len(FORMS)]
    known = state.library.get(form)
    if known is not None and known.offered:
        author = _administrators(state)[0]
        desk.log.enter(author, bodies.FormRetired(form, known.newest.number))


def _add_laptop(desk: Desk, state: State, at: int) -> None:
    keys = keys_of(desk.word())
    author = _administrators(state)[at % len(_administrators(state))]
    desk.log.enter(author, LaptopAdded(laptop_id(keys), f"Laptop {at}", keys))


def _retire_laptop(desk: Desk, state: State, at: int) -> None:
    there = [one for one in state.laptops.values() if not one.retired]
    if there:
        desk.log.enter(_administrators(state)[0], LaptopRetired(there[at % len(there)].laptop))


ACTS: Sequence[Callable[[Desk, State, int], None]] = (
    _invite,
    _certify,
    _admit_administrator,
    _retire,
    _make_staff,
    _renew,
    _invite_again,
    _set_policy,
    _keep_form,
    _retire_form,
    _add_laptop,
    _retire_laptop,
)

Step = tuple[Any, ...]
ACT: st.SearchStrategy[Step] = st.tuples(
    st.just("act"), st.integers(0, 5), st.sampled_from(ACTS), st.integers(0, 5)
)
MEET: st.SearchStrategy[Step] = st.tuples(
    st.just("meet"), st.integers(0, 5), st.integers(0, 5), st.integers(0, 2**16)
)
HISTORY = st.lists(ACT | MEET, min_size=1, max_size=25)


def desks(count: int, *, laptops: bool) -> list[Desk]:
    """Return laptops of one office with two administrators."""
    made = office()
    made.log.admit("Bhaskar", Role.ADMINISTRATOR, by=made.admin)
    if laptops:
        keys = keys_of("the first laptop")
        made.log.enter(made.admin, LaptopAdded(laptop_id(keys), "The first laptop", keys))
    return [Desk(made, f"desk {number}") for number in range(count)]
