"""What the people of an office do, step by step, for random honest histories."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry, is_fact
from counsel_desk.domain.office_log.fold import LogAlteredError, fold
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.trust import ROOT, Role
from tests.unit.domain.office_log.honest import (
    SIGNATURES,
    Office,
    digest,
    identifier,
    keys_of,
    office,
    private,
)

DAY = date(2026, 3, 1)


def vault(made: Office) -> Vault:
    """Return the counsellor's vault as it is."""
    return made.log.state().vaults[made.vault]


def covered(made: Office) -> None:
    """Let the colleague stand in for the counsellor."""
    made.log.enter(made.owner, bodies.MemberAdded(made.vault, made.colleague, b"k", DAY))


def further(vault: Vault, word: str, *, heard: int = 0) -> bodies.HeadSeen:
    """Return that a vault has come further by a record."""
    length, changes = vault.head.length + 1, vault.changes + 1
    return bodies.HeadSeen(
        vault.vault, length, digest(word), changes, digest(f"beside {word}"), heard
    )


def letter(made: Office, word: str, vault: str = "") -> bodies.Posted:
    """Return that a letter to the caseworker is sent."""
    return bodies.Posted(identifier(word), made.worker, digest(word), vault)


def rotated(vault: Vault, *members: str) -> bodies.Rotated:
    """Return that a vault has its next key, which `members` get."""
    sealed = {who: digest(f"{who} {vault.epoch + 1}") for who in members}
    return bodies.Rotated(vault.vault, vault.epoch + 1, sealed)


def _save(made: Office, state: State, word: str) -> None:
    """Save a record, which tells the log of an action, a letter and the vault's head."""
    vault = state.vaults[made.vault]
    if made.owner in vault.members:
        said = bodies.Acted("note_saved"), letter(made, word, made.vault)
        heard = vault.heard.get(made.owner, 0) + 1
        made.log.run(made.owner, *said, further(vault, word, heard=heard))


def _cover(made: Office, state: State, word: str) -> None:
    vault = state.vaults[made.vault]
    if made.owner in vault.members and made.colleague not in vault.members:
        sealed, until = digest(word), DAY + timedelta(days=len(made.log.entries))
        made.log.enter(made.owner, bodies.MemberAdded(made.vault, made.colleague, sealed, until))


def _rotate(made: Office, state: State, _word: str) -> None:
    vault = state.vaults[made.vault]
    if made.owner in vault.members:
        made.log.enter(made.owner, rotated(vault, made.owner, ROOT))


def _receive(made: Office, state: State, _word: str) -> None:
    received = [bodies.Received(sent.letter.message) for sent in state.posted.values()]
    made.log.run(made.worker, *received, bodies.Acted("letters_read"))


def _admit(made: Office, _state: State, word: str) -> None:
    made.log.admit(word, Role.STAFF, by=made.admin)


def _set_policy(made: Office, state: State, _word: str) -> None:
    last = state.policy.number if state.policy else 0
    made.log.enter(made.admin, bodies.PolicySet(last + 1, b"{}"))


def _break_glass(made: Office, state: State, word: str) -> None:
    if state.people[made.owner].reachable:
        made.log.enter(ROOT, bodies.BrokenGlass(made.vault, made.owner, digest(word), "ill"))


def _share(made: Office, _state: State, word: str) -> None:
    made.log.enter(made.owner, bodies.FiguresShared(word.encode()))


def _lose_keys(made: Office, _state: State, _word: str) -> None:
    made.log.renew(made.owner, by=made.admin)


def _retire(made: Office, state: State, _word: str) -> None:
    staff = [one.person for one in state.people.values() if one.has(Role.STAFF)]
    if staff:
        made.log.retire(staff[-1])


def _ask_twice(made: Office, _state: State, word: str) -> None:
    """Invite somebody who makes keys twice and is not certified yet."""
    person = identifier(word)
    made.log.enter(made.admin, bodies.Invited(person, word, (Role.STAFF,), 0))
    for keys in (f"first {word}", f"second {word}"):
        asked = bodies.Enrolled(person, keys_of(keys), digest("mark"))
        made.log.enter(person, asked, private(keys))


_STEPS: Sequence[Callable[[Office, State, str], None]] = (
    _save,
    _cover,
    _rotate,
    _receive,
    _admit,
    _set_policy,
    _break_glass,
    _share,
    _lose_keys,
    _retire,
    _ask_twice,
)


def lived(steps: Sequence[int]) -> Office:
    """Found an office, and have its people enter what they may, step by step."""
    made = office()
    for number, step in enumerate(steps):
        _STEPS[step](made, made.log.state(), f"step {number}")
    return made


LIVED = st.lists(st.sampled_from(range(len(_STEPS))), max_size=10).map(lived)
"""Offices with a random honest history."""


def first_wrong(entries: Sequence[Entry]) -> int | None:
    """Return the number of the entry that a fold refuses, if it refuses one."""
    try:
        fold(entries, SIGNATURES.verify)
    except LogAlteredError as error:
        return error.number
    return None


def settled(entries: Sequence[Entry], at: int) -> int:
    """Return how many of the first entries nobody doubts, whatever comes after the first `at`.

    The entries right before may be a run that waits for its author's signature.
    """
    while at and not entries[at - 1].signature and not is_fact(entries[at - 1].body):
        at -= 1
    return at
