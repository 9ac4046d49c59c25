"""The rules of the office log about supervision: who begins it with whom, and who ends it.

The vault of a pair is of the two alone, for as long as it exists: nobody is let in, not even by the
office root, and its key never changes. So once it no longer runs, nothing more is written in it.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.requirements import certified, require
from counsel_desk.domain.office_log.state import Member, Pair, State, Vault
from counsel_desk.domain.office_log.vault_rules import ID, vault_of
from counsel_desk.domain.trust import Role, VaultKind


def runs(state: State, vault: Vault) -> bool:
    """Return whether supervision goes on: nobody ended it, and both still have role and key."""
    pair = vault.pair
    if pair is None or pair.ended is not None or pair.people != set(vault.members):
        return False
    supervisor, counsellor = state.people[pair.supervisor], state.people[pair.counsellor]
    return supervisor.has(Role.SUPERVISOR) and counsellor.has(Role.COUNSELLOR)


def running(state: State, people: Iterable[str]) -> list[Vault]:
    """Return the vaults of the supervision that goes on between two people."""
    wanted = frozenset(people)
    return [
        one
        for one in state.vaults.values()
        if one.pair is not None and one.pair.people == wanted and runs(state, one)
    ]


def _pair_made(state: State, entry: Entry, body: bodies.PairMade) -> None:
    certified(state, entry.author)
    people = {body.supervisor, body.counsellor}
    require(entry.author in people, "they begin it for others")
    require(len(people) == 2, "nobody supervises themselves")
    require(people == set(body.sealed) and all(body.sealed.values()), "both get the key, alone")
    for person, role in (
        (body.supervisor, Role.SUPERVISOR),
        (body.counsellor, Role.COUNSELLOR),
    ):
        found = certified(state, person)
        require(found.reachable and found.has(role), "their roles have no supervision")
    require(ID.fullmatch(body.vault) is not None, "no id of a vault")
    require(body.vault not in state.vaults, "the vault is there")
    require(not running(state, people), "the two have begun")
    state.vaults[body.vault] = Vault(
        body.vault,
        VaultKind.SUPERVISION,
        body.supervisor,
        1,
        {person: Member(sealed) for person, sealed in body.sealed.items()},
        pair=Pair(body.supervisor, body.counsellor, entry.instant, entry.author),
    )


def _pair_ended(state: State, entry: Entry, body: bodies.PairEnded) -> None:
    certified(state, entry.author)
    vault = vault_of(state, body.vault)
    if vault.pair is None:
        require(False, "it is no vault of two people")
        return
    require(entry.author in vault.pair.people, "they are not in")
    require(vault.pair.ended is None, "it has ended")
    ended = replace(vault.pair, ended=entry.instant, ended_by=entry.author)
    state.vaults[body.vault] = replace(vault, pair=ended)


PAIR_RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.PairMade: _pair_made,
    bodies.PairEnded: _pair_ended,
}
