"""The rules of the office log: who may enter what, and what it changes.

Each rule gets the state before, the author and the body, changes the state, or refuses.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.roles import VAULTS, apart
from counsel_desk.domain.office.vault_files import made_by_desk
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.state import Member, Person, State, Vault
from counsel_desk.domain.trust import ROOT, Role, VaultKind

LONGEST_NAME = 120
_ID = re.compile(r"[0-9a-f]{32}")


class NotAllowedError(Exception):
    """An entry breaks a rule; the message says which, for specialists and tests."""


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise NotAllowedError(rule)


def folded(name: str) -> str:
    """Return a name as it is compared: case and spacing do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _certified(state: State, person: str) -> Person:
    found = state.people.get(person)
    _require(found is not None and found.keys is not None, "the person has no certified keys")
    assert found is not None  # noqa: S101 - said above
    return found


def _by_root(author: str) -> None:
    _require(author == ROOT, "only the root does this")


def _founded(state: State, author: str, body: bodies.Founded) -> None:
    _by_root(author)
    _require(state.office is None, "an office is founded once")
    _require(1 <= body.threshold <= body.shares, "the sheets cannot be put together")
    state.office = body


def _invited(state: State, author: str, body: bodies.Invited) -> None:
    first = author == ROOT and not state.people
    _require(
        first or (author != ROOT and _certified(state, author).has(Role.ADMINISTRATOR)),
        "only an administrator invites",
    )
    before = state.people.get(body.person)
    if before is not None:
        _require(not before.retired, "the person has retired")
        same = (before.name, before.roles) == (body.name, body.roles)
        _require(same, "who is invited again keeps name and roles")
        state.people[body.person] = replace(before, invited=True)
        return
    _require(_ID.fullmatch(body.person) is not None and body.person != ROOT, "no id of a person")
    _require(0 < len(body.name.strip()) <= LONGEST_NAME, "a name of up to 120 letters")
    taken = {folded(one.name) for one in state.people.values()}
    _require(folded(body.name) not in taken, "the name is taken")
    _require(bool(body.roles) and apart(body.roles), "the roles do not go together")
    state.people[body.person] = Person(body.name, body.roles)


def _enrolled(state: State, author: str, body: bodies.Enrolled) -> None:
    person = state.people.get(author)
    _require(person is not None and person.invited and not person.retired, "nobody invited them")
    assert person is not None  # noqa: S101 - said above
    used = {one.keys for one in state.people.values() if one.keys}
    _require(body.keys not in used, "the keys are somebody's already")
    state.people[author] = replace(person, asked=body.keys)


def _certify(state: State, author: str, body: bodies.Certified) -> None:
    _by_root(author)
    before = state.people.get(body.person)
    _require(before is not None and not before.retired, "nobody to certify")
    assert before is not None  # noqa: S101 - said above
    _require(body.keys in (before.asked, before.keys), "the person did not ask with these keys")
    _require(body.name == before.name, "another name than that of the invitation")
    _require(body.epoch == before.epoch + 1, "not the next certificate")
    _require(bool(body.roles) and apart(body.roles), "the roles do not go together")
    if before.epoch == 0:
        _require(body.roles == before.roles, "other roles than those of the invitation")
    state.people[body.person] = replace(
        before,
        roles=body.roles,
        keys=body.keys,
        epoch=body.epoch,
        invited=False,
        asked=None,
        challenge=body.challenge,
        proof=body.proof,
        proved=False,
    )


def _proved(state: State, author: str, body: bodies.Proved) -> None:
    person = _certified(state, author)
    _require(sha256(body.secret).digest() == person.proof, "it proves nothing")
    state.people[author] = replace(person, proved=True)


def _retired(state: State, author: str, body: bodies.Retired) -> None:
    _by_root(author)
    person = state.people.get(body.person)
    _require(person is not None and not person.retired, "nobody to retire")
    assert person is not None  # noqa: S101 - said above
    _require(body.epoch == person.epoch + 1, "not the next certificate")
    state.people[body.person] = replace(
        person, roles=(), keys=None, epoch=body.epoch, invited=False, asked=None, retired=True
    )


def _vault(state: State, vault: str) -> Vault:
    _require(vault in state.vaults, "there is no such vault")
    return state.vaults[vault]


def manages(state: State, vault: Vault, person: str) -> bool:
    """Return whether a person decides on a vault's members and key.

    The owner does, whoever the root handed it to, and everyone who works in the casework vault.
    """
    member = vault.members.get(person)
    if member is None or person not in state.people:
        return False
    shared = vault.kind is VaultKind.CASEWORK
    return person == vault.owner or bool(member.reason) or (shared and member.until is None)


def works_in(person: Person, kind: VaultKind) -> bool:
    """Return whether a person's roles work in vaults of a kind."""
    if kind is VaultKind.WELLBEING:
        return person.keys is not None
    return any(person.has(role) for role, works in VAULTS.items() if works is kind)


def _file(state: State, name: str) -> None:
    _require(made_by_desk(name), "no name of a vault's file")
    _require(name not in state.files, "the name was used before")
    state.files.add(name)


def _vault_made(state: State, author: str, body: bodies.VaultMade) -> None:
    person = _certified(state, author)
    _require(works_in(person, body.kind), "their roles have no such vault")
    _require(_ID.fullmatch(body.vault) is not None, "no id of a vault")
    _require(body.vault not in state.vaults, "the vault is there")
    there = [one for one in state.vaults.values() if one.kind is body.kind]
    mine = [one for one in there if body.kind is VaultKind.CASEWORK or one.owner == author]
    _require(not mine, "they have such a vault")
    _require(
        bool(body.sealed_to_root) is (body.kind is not VaultKind.WELLBEING),
        "the root gets the key of every vault but a person's own",
    )
    _file(state, body.file)
    members = {author: Member(body.sealed)}
    if body.sealed_to_root:
        members[ROOT] = Member(body.sealed_to_root)
    state.vaults[body.vault] = Vault(body.kind, author, body.file, 1, members)


def _member_added(state: State, author: str, body: bodies.MemberAdded) -> None:
    _certified(state, author)
    vault = _vault(state, body.vault)
    _require(vault.kind is not VaultKind.WELLBEING, "it is a person's alone")
    _require(manages(state, vault, author), "not theirs to decide")
    person = _certified(state, body.person)
    _require(person.reachable and works_in(person, vault.kind), "the person cannot be let in")
    _require(body.person not in vault.members, "the person is in")
    cover = vault.kind is VaultKind.COUNSELLING
    _require((body.until is not None) is cover, "only a cover ends, and a cover ends")
    members = {**vault.members, body.person: Member(body.sealed, body.until)}
    state.vaults[body.vault] = replace(vault, members=members)


def _member_removed(state: State, author: str, body: bodies.MemberRemoved) -> None:
    _certified(state, author)
    vault = _vault(state, body.vault)
    _require(manages(state, vault, author), "not theirs to decide")
    _require(body.person in vault.members, "the person is not in")
    _require(body.person not in (vault.owner, ROOT), "owner and root stay")
    members = {who: one for who, one in vault.members.items() if who != body.person}
    state.vaults[body.vault] = replace(vault, members=members)


def _rotated(state: State, author: str, body: bodies.Rotated) -> None:
    _certified(state, author)
    vault = _vault(state, body.vault)
    _require(manages(state, vault, author), "not theirs to decide")
    _require(set(body.sealed) <= set(vault.members), "somebody gets the key who is not in")
    _require(author in body.sealed, "they would lock themselves out")
    _require((ROOT in body.sealed) is (ROOT in vault.members), "the root keeps what it has")
    _file(state, body.file)
    members = {
        who: replace(vault.members[who], sealed=sealed) for who, sealed in body.sealed.items()
    }
    state.vaults[body.vault] = replace(
        vault, file=body.file, epoch=vault.epoch + 1, members=members, closed=b""
    )


def _broken_glass(state: State, author: str, body: bodies.BrokenGlass) -> None:
    _by_root(author)
    vault = _vault(state, body.vault)
    _require(vault.kind is not VaultKind.WELLBEING, "it is a person's alone")
    person = _certified(state, body.person)
    _require(person.reachable and works_in(person, vault.kind), "the person cannot be let in")
    _require(bool(body.reason.strip()), "a reason is needed")
    members = {**vault.members, body.person: Member(body.sealed, None, body.reason)}
    state.vaults[body.vault] = replace(vault, members=members)


def _head_seen(state: State, author: str, body: bodies.HeadSeen) -> None:
    _certified(state, author)
    vault = _vault(state, body.vault)
    _require(author in vault.members, "they are not in")
    head = Head(body.length, body.link)
    further = head.length > vault.head.length or head == vault.head
    _require(further, "a vault never becomes shorter")
    state.vaults[body.vault] = replace(vault, head=head, beside=body.beside, closed=body.closed)


def _policy_set(state: State, author: str, body: bodies.PolicySet) -> None:
    _require(_certified(state, author).has(Role.ADMINISTRATOR), "only an administrator does this")
    last = state.policy.number if state.policy else 0
    _require(body.number == last + 1, "not the next policy")
    state.policy = body


def _posted(state: State, author: str, body: bodies.Posted) -> None:
    _certified(state, author)
    _require(_certified(state, body.recipient).reachable, "the person cannot be reached")
    _require(body.message not in state.messages, "the message was sent before")
    state.messages.add(body.message)
    state.posted[body.message] = author, body


def _received(state: State, author: str, body: bodies.Received) -> None:
    _certified(state, author)
    _require(body.message in state.posted, "nothing of that id is on its way")
    sender, letter = state.posted[body.message]
    _require(author in (sender, letter.recipient), "neither theirs nor to them")
    del state.posted[body.message]


def _acted(state: State, author: str, body: bodies.Acted) -> None:
    _certified(state, author)
    _require(bool(body.action), "no action")


RULES: dict[type, Callable[[State, str, Any], None]] = {
    bodies.Founded: _founded,
    bodies.Invited: _invited,
    bodies.Enrolled: _enrolled,
    bodies.Certified: _certify,
    bodies.Proved: _proved,
    bodies.Retired: _retired,
    bodies.VaultMade: _vault_made,
    bodies.MemberAdded: _member_added,
    bodies.MemberRemoved: _member_removed,
    bodies.Rotated: _rotated,
    bodies.BrokenGlass: _broken_glass,
    bodies.HeadSeen: _head_seen,
    bodies.PolicySet: _policy_set,
    bodies.Posted: _posted,
    bodies.Received: _received,
    bodies.Acted: _acted,
}
