"""The rules of the office log about vaults: who makes one, who may read it, and how it goes on.

Each rule gets the state before, the entry and its body, changes the state, or refuses.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.roles import VAULTS
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.requirements import (
    by_root,
    certified,
    require,
)
from counsel_desk.domain.office_log.state import (
    CoverEnded,
    HandedOver,
    Member,
    Person,
    State,
    Vault,
)
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import ROOT, Role, VaultKind

ID = re.compile(r"[0-9a-f]{32}")
"""What an id looks like."""


def vault_of(state: State, vault: str) -> Vault:
    """Return a vault.

    Raises:
        NotAllowedError: There is no such vault.
    """
    require(vault in state.vaults, "there is no such vault")
    return state.vaults[vault]


def manages(vault: Vault, person: str) -> bool:
    """Return whether a person decides on a vault's members and key.

    The owner does, whoever the root handed it to, and everyone who works in the casework vault.
    """
    member = vault.members.get(person)
    if member is None:
        return False
    shared = vault.kind is VaultKind.CASEWORK
    return person == vault.owner or bool(member.reason) or shared


def works_in(person: Person, kind: VaultKind) -> bool:
    """Return whether a person's roles work in vaults of a kind."""
    if kind is VaultKind.WELLBEING:
        return person.keys is not None
    if kind is VaultKind.SUPERVISION:
        return person.has(Role.SUPERVISOR) or person.has(Role.COUNSELLOR)
    return any(person.has(role) for role, works in VAULTS.items() if works is kind)


def _vault_made(state: State, entry: Entry, body: bodies.VaultMade) -> None:
    by_root, private = entry.author == ROOT, body.kind is VaultKind.WELLBEING
    owner = body.owner if by_root else entry.author
    require(body.kind is not VaultKind.SUPERVISION, "two people make it together")
    if not by_root:
        works = works_in(certified(state, owner), body.kind)
        require(works and not body.owner, "their roles have no such vault")
    require(owner in state.people and not (by_root and private), "nobody's vault")
    require(ID.fullmatch(body.vault) is not None, "no id of a vault")
    require(body.vault not in state.vaults, "the vault is there")
    there = [one for one in state.vaults.values() if one.kind is body.kind]
    mine = [one for one in there if body.kind is VaultKind.CASEWORK or one.owner == owner]
    require(not mine, "they have such a vault")
    require(bool(body.sealed) is not (private or by_root), "they get its key")
    require(bool(body.sealed_to_root) is not private, "the root gets all keys but a private one")
    members = {} if by_root else {owner: Member(body.sealed)}
    if body.sealed_to_root:
        members[ROOT] = Member(body.sealed_to_root)
    state.vaults[body.vault] = Vault(body.vault, body.kind, owner, 1, members)


def _may_come_in(state: State, person: str, vault: Vault) -> None:
    require(vault.kind is not VaultKind.WELLBEING, "it is a person's alone")
    require(vault.pair is None, "it is of two people and nobody else")
    found = certified(state, person)
    require(found.reachable and works_in(found, vault.kind), "the person cannot be let in")


def _member_added(state: State, entry: Entry, body: bodies.MemberAdded) -> None:
    certified(state, entry.author)
    vault = vault_of(state, body.vault)
    require(manages(vault, entry.author), "not theirs to decide")
    _may_come_in(state, body.person, vault)
    before = vault.members.get(body.person)
    longer = before is not None and before.until is not None and body.until is not None
    require(before is None or longer, "the person is in")
    cover = vault.kind is VaultKind.COUNSELLING
    require((body.until is not None) is cover, "only a cover ends, and a cover ends")
    members = {**vault.members, body.person: Member(body.sealed, body.until)}
    state.vaults[body.vault] = replace(vault, members=members)


def _rotated(state: State, entry: Entry, body: bodies.Rotated) -> None:
    certified(state, entry.author)
    vault = vault_of(state, body.vault)
    fixed = vault.kind is VaultKind.WELLBEING or vault.pair is not None
    require(not fixed, "its key never changes")
    require(manages(vault, entry.author), "not theirs to decide")
    require(body.epoch == vault.epoch + 1, "not the next key")
    require(set(body.sealed) <= set(vault.members), "somebody gets the key who is not in")
    require({entry.author, ROOT} <= set(body.sealed), "they and the root keep access")
    members = {
        who: replace(vault.members[who], sealed=sealed) for who, sealed in body.sealed.items()
    }
    ended = tuple(
        CoverEnded(who, entry.number, entry.instant)
        for who, member in vault.members.items()
        if who not in members and member.until and local_day(entry.instant) <= member.until
    )
    state.vaults[body.vault] = replace(
        vault,
        epoch=body.epoch,
        members=members,
        closed=b"",
        covers_ended=(*vault.covers_ended, *ended),
    )


def _broken_glass(state: State, entry: Entry, body: bodies.BrokenGlass) -> None:
    by_root(entry.author)
    vault = vault_of(state, body.vault)
    _may_come_in(state, body.person, vault)
    require(bool(body.reason.strip()), "a reason is needed")
    members = {**vault.members, body.person: Member(body.sealed, None, body.reason)}
    handed = (*vault.handed, HandedOver(body.person, body.reason, entry.number, entry.instant))
    state.vaults[body.vault] = replace(vault, members=members, handed=handed)


def _head_seen(state: State, entry: Entry, body: bodies.HeadSeen) -> None:
    certified(state, entry.author)
    vault = vault_of(state, body.vault)
    require(entry.author in vault.members, "they are not in")
    head = Head(body.length, body.link)
    further = not vault.behind(head, body.changes, body.beside)
    require(further, "a vault never goes back")
    last = vault.heard.get(entry.author, 0)
    require(body.heard >= last, "what was heard is not heard again")
    heard = {**vault.heard, entry.author: body.heard}
    state.vaults[body.vault] = replace(
        vault,
        head=head,
        changes=body.changes,
        beside=body.beside,
        closed=body.closed,
        closed_by=entry.author if body.closed else "",
        heard=heard,
    )


VAULT_RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.VaultMade: _vault_made,
    bodies.MemberAdded: _member_added,
    bodies.Rotated: _rotated,
    bodies.BrokenGlass: _broken_glass,
    bodies.HeadSeen: _head_seen,
}
