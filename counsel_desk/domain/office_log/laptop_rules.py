"""The rules of the office log about laptops: who adds and retires one, and what is brought by one.

Each rule gets the state before, the entry and its body, and refuses or lets it pass; `settling`
changes the state.
"""

from collections.abc import Callable
from typing import Any

from counsel_desk.domain.office.roles import apart
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.claims import laptop_id
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.office_log.library_rules import require_form
from counsel_desk.domain.office_log.requirements import (
    NotAllowedError,
    by_root,
    certified,
    require,
)
from counsel_desk.domain.office_log.state import State, plain_name
from counsel_desk.domain.office_log.vault_rules import ID
from counsel_desk.domain.trust import Certificate, Role

LONGEST_NAME = 120
MOST_POLICIES = 1_000_000
_DIGEST_BYTES = 32


def _administers(state: State, person: str) -> None:
    require(certified(state, person).has(Role.ADMINISTRATOR), "only an administrator does this")


def _added(state: State, entry: Entry, body: LaptopAdded) -> None:
    _administers(state, entry.author)
    require_fact(body)
    require(body.laptop not in state.laptops, "the laptop is there")


def _retired(state: State, entry: Entry, body: LaptopRetired) -> None:
    _administers(state, entry.author)
    require(state.active(body.laptop) is not None, "no such laptop takes part")


def _upheld(state: State, entry: Entry, body: Upheld) -> None:
    _administers(state, entry.author)
    require_fact(body)


def _brought(state: State, entry: Entry, body: bodies.Brought) -> None:
    require(state.office is not None, "there is no office yet")
    require_brought(entry.author, body.fact)


def require_brought(author: str, fact: bodies.Fact | bodies.Brought) -> None:
    """Refuse what no other laptop can bring, whatever is known here.

    Raises:
        NotAllowedError: None can.
    """
    if isinstance(fact, bodies.Brought):
        raise NotAllowedError("it is brought already")
    if isinstance(fact, Certificate):
        by_root(author)
    if isinstance(fact, bodies.Proved):
        require(author == fact.person, "everybody proves their own keys")
    require_fact(fact)


def require_fact(body: bodies.Fact) -> None:
    """Refuse a fact that could hold in no state at all.

    Raises:
        NotAllowedError: It could not.
    """
    match body:
        case Certificate() | bodies.Invited():
            _person(body)
        case bodies.PolicySet(number):
            require(0 < number <= MOST_POLICIES, "no number of a policy")
        case bodies.FormKept():
            require_form(body)
        case bodies.FormRetired(form):
            require(ID.fullmatch(form) is not None, "no id of a form")
        case LaptopAdded(laptop, name, keys):
            require(laptop == laptop_id(keys), "not the id of a laptop with these keys")
            require(0 < len(name.strip()) <= LONGEST_NAME, "a name of up to 120 letters")
            require(plain_name(name), "a name without hidden signs")
        case Upheld(facts):
            require(all(len(one) == _DIGEST_BYTES for one in facts), "no id of a fact")
        case bodies.Founded() | bodies.Enrolled():
            require(False, "it stays where it was entered")
        case bodies.Proved() | LaptopRetired():
            pass


def _person(body: Certificate | bodies.Invited) -> None:
    certificate = isinstance(body, Certificate)
    require(ID.fullmatch(body.person) is not None, "no id of a person")
    require(0 < len(body.name.strip()) <= LONGEST_NAME, "a name of up to 120 letters")
    require(plain_name(body.name), "a name without hidden signs")
    require(apart(body.roles) and (certificate or bool(body.roles)), "the roles do not go together")
    require(body.epoch >= (1 if certificate else 0), "no number of a certificate")


LAPTOP_RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.Brought: _brought,
    LaptopAdded: _added,
    LaptopRetired: _retired,
    Upheld: _upheld,
}
