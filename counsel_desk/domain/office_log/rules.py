"""The rules of the office log: who may enter what, and what it changes.

Each rule gets the state before, the entry and its body, changes the state, or refuses.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from counsel_desk.domain.backup.keeping import Erasure
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.roles import VAULTS, apart
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.state import (
    Figures,
    HandedOver,
    Member,
    Person,
    Sent,
    State,
    Vault,
    folded,
    plain_name,
    post_key,
)
from counsel_desk.domain.trust import ROOT, Certificate, Role, VaultKind

LONGEST_NAME = 120
MOST_POLICIES = 1_000_000
MOST_BACKUPS = 100
"""How many of the last backups are known by their lists."""
MOST_ERASURES = 100
"""Of how many of the last erasures it is known when they were."""
DESTROYED = "file_destroyed"
"""The action of destroying a client's file."""
_DIGEST_BYTES = 32
_ID = re.compile(r"[0-9a-f]{32}")


class NotAllowedError(Exception):
    """An entry breaks a rule; the message says which, for specialists and tests."""


def _require(holds: bool, rule: str) -> None:
    if not holds:
        raise NotAllowedError(rule)


def _certified(state: State, person: str) -> Person:
    found = state.people.get(person)
    if found is None or found.keys is None:
        raise NotAllowedError("the person has no certified keys")
    return found


def _by_root(author: str) -> None:
    _require(author == ROOT, "only the root does this")


def _founded(state: State, entry: Entry, body: bodies.Founded) -> None:
    _by_root(entry.author)
    _require(state.office is None, "an office is founded once")
    _require(1 <= body.threshold <= body.shares, "the sheets cannot be put together")
    root = body.root
    _require((root.person, root.roles, root.epoch) == (ROOT, (), 1), "not the root's certificate")
    _require(root.name in {"", body.name}, "another name than the root certified")
    state.office = body


def _new_name(state: State, name: str) -> None:
    _require(0 < len(name.strip()) <= LONGEST_NAME, "a name of up to 120 letters")
    _require(plain_name(name), "a name without hidden signs")
    _require(state.named(name) is None, "the name is taken")
    office = state.office.name if state.office else ""
    _require(folded(name) != folded(office), "the office's own name")


def _invited(state: State, entry: Entry, body: bodies.Invited) -> None:
    administers = _certified(state, entry.author).has(Role.ADMINISTRATOR)
    _require(administers, "only an administrator invites")
    before = state.people.get(body.person)
    if before is None:
        _require(_ID.fullmatch(body.person) is not None, "no id of a person")
        _new_name(state, body.name)
        before = Person(body.person, body.name, body.roles)
    else:
        _require(not before.invited, "the person is invited")
        _require(not before.retired, "the person has retired")
        same = (before.name, before.roles) == (body.name, body.roles)
        _require(same, "who is invited again keeps name and roles")
    _require(body.epoch == before.epoch, "the invitation is an old one")
    _require(bool(body.roles) and apart(body.roles), "the roles do not go together")
    state.people[body.person] = replace(before, invited=True, invited_by=entry.author, asked=None)


def _enrolled(state: State, entry: Entry, body: bodies.Enrolled) -> None:
    person = state.people.get(body.person)
    _require(entry.author == body.person, "everybody asks for themselves")
    if person is None or not person.invited:
        raise NotAllowedError("nobody invited them")
    _require(body != person.asked, "they asked before")
    for one in state.people.values():
        used = {one.certificate.keys if one.certificate else None, *one.former}
        _require(body.keys not in used, "the keys are somebody's already")
    state.people[body.person] = replace(person, asked=body)


def _certify(state: State, entry: Entry, body: Certificate) -> None:
    _by_root(entry.author)
    before = state.people.get(body.person)
    if before is None:
        _require(_ID.fullmatch(body.person) is not None, "no id of a person")
        _new_name(state, body.name)
        before = Person(body.person, body.name, body.roles)
    _require(not before.retired, "the person has retired")
    _require(body.name == before.name, "another name than before")
    _require(body.epoch == before.epoch + 1, "not the next certificate")
    _require(apart(body.roles), "the roles do not go together")
    old = before.certificate
    renewed = old is not None and old.keys != body.keys
    waits = before.asked is not None and before.asked.keys != body.keys and bool(body.roles)
    state.people[body.person] = replace(
        before,
        roles=body.roles,
        certificate=body,
        invited=waits,
        asked=before.asked if waits else None,
        proved=False,
        former=(*before.former, old.keys) if old is not None and renewed else before.former,
        ever=tuple(dict.fromkeys((*before.ever, *body.roles))),
    )
    if renewed:
        _lose_access(state, body.person)


def _lose_access(state: State, person: str) -> None:
    """Take a person who lost their keys out of every vault; their own waits for a recovery.

    Nobody can recover their wellbeing vault, so they make a new one.
    """
    for vault in list(state.vaults.values()):
        if person in vault.members:
            members = {who: one for who, one in vault.members.items() if who != person}
            state.vaults[vault.vault] = replace(vault, members=members)
        if vault.kind is VaultKind.WELLBEING and vault.owner == person:
            state.vaults[vault.vault] = replace(vault, owner="", members={})


def _proved(state: State, entry: Entry, body: bodies.Proved) -> None:
    _require(entry.author == body.person, "everybody proves their own keys")
    person = _certified(state, body.person)
    _require(not person.proved, "it is proved")
    _require(body.epoch == person.epoch, "not the newest certificate")
    proof = person.certificate.proof if person.certificate else b""
    _require(sha256(body.secret).digest() == proof, "it proves nothing")
    state.people[body.person] = replace(person, proved=True)


def _policy_set(state: State, entry: Entry, body: bodies.PolicySet) -> None:
    administers = _certified(state, entry.author).has(Role.ADMINISTRATOR)
    _require(administers, "only an administrator does this")
    last = state.policy.number if state.policy else 0
    _require(last < body.number <= MOST_POLICIES, "not a newer policy")
    state.policy = body


def _vault(state: State, vault: str) -> Vault:
    _require(vault in state.vaults, "there is no such vault")
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
    return any(person.has(role) for role, works in VAULTS.items() if works is kind)


def _vault_made(state: State, entry: Entry, body: bodies.VaultMade) -> None:
    by_root, private = entry.author == ROOT, body.kind is VaultKind.WELLBEING
    owner = body.owner if by_root else entry.author
    if not by_root:
        works = works_in(_certified(state, owner), body.kind)
        _require(works and not body.owner, "their roles have no such vault")
    _require(owner in state.people and not (by_root and private), "nobody's vault")
    _require(_ID.fullmatch(body.vault) is not None, "no id of a vault")
    _require(body.vault not in state.vaults, "the vault is there")
    there = [one for one in state.vaults.values() if one.kind is body.kind]
    mine = [one for one in there if body.kind is VaultKind.CASEWORK or one.owner == owner]
    _require(not mine, "they have such a vault")
    _require(bool(body.sealed) is not (private or by_root), "they get its key")
    _require(bool(body.sealed_to_root) is not private, "the root gets all keys but a private one")
    members = {} if by_root else {owner: Member(body.sealed)}
    if body.sealed_to_root:
        members[ROOT] = Member(body.sealed_to_root)
    state.vaults[body.vault] = Vault(body.vault, body.kind, owner, 1, members)


def _may_come_in(state: State, person: str, vault: Vault) -> None:
    _require(vault.kind is not VaultKind.WELLBEING, "it is a person's alone")
    found = _certified(state, person)
    _require(found.reachable and works_in(found, vault.kind), "the person cannot be let in")


def _member_added(state: State, entry: Entry, body: bodies.MemberAdded) -> None:
    _certified(state, entry.author)
    vault = _vault(state, body.vault)
    _require(manages(vault, entry.author), "not theirs to decide")
    _may_come_in(state, body.person, vault)
    before = vault.members.get(body.person)
    longer = before is not None and before.until is not None and body.until is not None
    _require(before is None or longer, "the person is in")
    cover = vault.kind is VaultKind.COUNSELLING
    _require((body.until is not None) is cover, "only a cover ends, and a cover ends")
    members = {**vault.members, body.person: Member(body.sealed, body.until)}
    state.vaults[body.vault] = replace(vault, members=members)


def _rotated(state: State, entry: Entry, body: bodies.Rotated) -> None:
    _certified(state, entry.author)
    vault = _vault(state, body.vault)
    _require(vault.kind is not VaultKind.WELLBEING, "its key never changes")
    _require(manages(vault, entry.author), "not theirs to decide")
    _require(body.epoch == vault.epoch + 1, "not the next key")
    _require(set(body.sealed) <= set(vault.members), "somebody gets the key who is not in")
    _require({entry.author, ROOT} <= set(body.sealed), "they and the root keep access")
    members = {
        who: replace(vault.members[who], sealed=sealed) for who, sealed in body.sealed.items()
    }
    state.vaults[body.vault] = replace(vault, epoch=body.epoch, members=members, closed=b"")


def _broken_glass(state: State, entry: Entry, body: bodies.BrokenGlass) -> None:
    _by_root(entry.author)
    vault = _vault(state, body.vault)
    _may_come_in(state, body.person, vault)
    _require(bool(body.reason.strip()), "a reason is needed")
    members = {**vault.members, body.person: Member(body.sealed, None, body.reason)}
    handed = (*vault.handed, HandedOver(body.person, body.reason, entry.number, entry.instant))
    state.vaults[body.vault] = replace(vault, members=members, handed=handed)


def _head_seen(state: State, entry: Entry, body: bodies.HeadSeen) -> None:
    _certified(state, entry.author)
    vault = _vault(state, body.vault)
    _require(entry.author in vault.members, "they are not in")
    head = Head(body.length, body.link)
    further = not vault.behind(head, body.changes, body.beside)
    _require(further, "a vault never goes back")
    last = vault.heard.get(entry.author, 0)
    _require(body.heard >= last, "what was heard is not heard again")
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


def _figures_shared(state: State, entry: Entry, body: bodies.FiguresShared) -> None:
    counsels = _certified(state, entry.author).has(Role.COUNSELLOR)
    _require(counsels, "only a counsellor has a workload")
    state.figures[entry.author] = Figures(entry.instant, body.figures)


def _posted(state: State, entry: Entry, body: bodies.Posted) -> None:
    _certified(state, entry.author)
    _require(body.recipient in state.people, "nobody to send it to")
    key = post_key(entry.author, body.message)
    _require(key not in state.posted, "the letter is on its way")
    if body.vault:
        _require(entry.author in _vault(state, body.vault).members, "they are not in")
    state.posted[key] = Sent(entry.author, body)


def may_remove(state: State, person: str, sent: Sent) -> bool:
    """Return whether a person may take a letter out of the post.

    Its recipient may, whoever put it there, and who decides on the vault that it comes from.
    """
    vault = state.vaults.get(sent.letter.vault)
    theirs = vault is not None and manages(vault, person)
    return theirs or person in (sent.author, sent.letter.recipient)


def _received(state: State, entry: Entry, body: bodies.Received) -> None:
    _certified(state, entry.author)
    sent = state.post_of(body.message)
    _require(bool(sent), "nothing of that id is on its way")
    theirs = [key for key, one in sent.items() if may_remove(state, entry.author, one)]
    _require(bool(theirs), "neither theirs nor to them")
    for key in theirs:
        del state.posted[key]


def _acted(state: State, entry: Entry, body: bodies.Acted) -> None:
    _certified(state, entry.author)
    _require(bool(body.action), "no action")
    if body.action == DESTROYED:
        made = Erasure(entry.number, entry.instant)
        state.erasures = (*state.erasures, made)[-MOST_ERASURES:]


def _backed_up(state: State, entry: Entry, body: bodies.BackedUp) -> None:
    _certified(state, entry.author)
    _require(_backup(body), "no list of a backup")
    _require(body.manifest.hex() not in state.backups, "the backup is entered")
    _remember_backup(state, body)


def _remember_backup(state: State, body: bodies.BackedUp | bodies.Restored) -> None:
    state.backups[body.manifest.hex()] = body.made
    for oldest in list(state.backups)[:-MOST_BACKUPS]:
        del state.backups[oldest]


def _restored(state: State, entry: Entry, body: bodies.Restored) -> None:
    _certified(state, entry.author)
    _require(_backup(body), "no list of a backup")
    _remember_backup(state, body)


def _backup(body: bodies.BackedUp | bodies.Restored) -> bool:
    return len(body.manifest) == _DIGEST_BYTES and body.made.tzinfo is not None


def _older_trail_kept(state: State, entry: Entry, body: bodies.OlderTrailKept) -> None:
    administers = _certified(state, entry.author).has(Role.ADMINISTRATOR)
    _require(administers, "only an administrator does this")
    older = state.office is not None and not state.office.root.name
    _require(older and state.older_trail is None, "it is kept once, in an office that had one")
    state.older_trail = body


RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.Founded: _founded,
    bodies.Invited: _invited,
    bodies.Enrolled: _enrolled,
    Certificate: _certify,
    bodies.Proved: _proved,
    bodies.PolicySet: _policy_set,
    bodies.VaultMade: _vault_made,
    bodies.MemberAdded: _member_added,
    bodies.Rotated: _rotated,
    bodies.BrokenGlass: _broken_glass,
    bodies.HeadSeen: _head_seen,
    bodies.FiguresShared: _figures_shared,
    bodies.Posted: _posted,
    bodies.Received: _received,
    bodies.Acted: _acted,
    bodies.BackedUp: _backed_up,
    bodies.Restored: _restored,
    bodies.OlderTrailKept: _older_trail_kept,
}
