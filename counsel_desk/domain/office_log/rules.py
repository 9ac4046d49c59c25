"""The rules of the office log: who may enter what, and what it changes.

Each rule gets the state before, the entry and its body, changes the state, or refuses.
"""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from counsel_desk.domain.backup.keeping import Erasure
from counsel_desk.domain.office.roles import apart
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.laptop_rules import LAPTOP_RULES, LONGEST_NAME, MOST_POLICIES
from counsel_desk.domain.office_log.library_rules import LIBRARY_RULES
from counsel_desk.domain.office_log.pair_rules import PAIR_RULES
from counsel_desk.domain.office_log.people_access import lose_access
from counsel_desk.domain.office_log.requirements import (
    NotAllowedError,
    by_root,
    certified,
    require,
)
from counsel_desk.domain.office_log.state import (
    Figures,
    Person,
    Sent,
    State,
    folded,
    plain_name,
    post_key,
)
from counsel_desk.domain.office_log.team_rules import TEAM_RULES, attended
from counsel_desk.domain.office_log.vault_rules import ID, VAULT_RULES, manages, vault_of
from counsel_desk.domain.trust import ROOT, Certificate, Role

MOST_BACKUPS = 100
"""How many of the last backups are known by their lists."""
MOST_ERASURES = 100
"""Of how many of the last erasures it is known when they were."""
DESTROYED = "file_destroyed"
"""The action of destroying a client's file."""
SIGNED_IN = "signed_in"
"""The action of signing in."""
_DIGEST_BYTES = 32


def _founded(state: State, entry: Entry, body: bodies.Founded) -> None:
    by_root(entry.author)
    require(state.office is None, "an office is founded once")
    require(1 <= body.threshold <= body.shares, "the sheets cannot be put together")
    root = body.root
    require((root.person, root.roles, root.epoch) == (ROOT, (), 1), "not the root's certificate")
    require(root.name in {"", body.name}, "another name than the root certified")
    state.office = body


def _new_name(state: State, name: str) -> None:
    require(0 < len(name.strip()) <= LONGEST_NAME, "a name of up to 120 letters")
    require(plain_name(name), "a name without hidden signs")
    require(state.named(name) is None, "the name is taken")
    office = state.office.name if state.office else ""
    require(folded(name) != folded(office), "the office's own name")


def _invited(state: State, entry: Entry, body: bodies.Invited) -> None:
    administers = certified(state, entry.author).has(Role.ADMINISTRATOR)
    require(administers, "only an administrator invites")
    before = state.people.get(body.person)
    if before is None:
        require(ID.fullmatch(body.person) is not None, "no id of a person")
        _new_name(state, body.name)
        before = Person(body.person, body.name, body.roles)
    else:
        require(not before.invited, "the person is invited")
        require(not before.retired, "the person has retired")
        same = (before.name, before.roles) == (body.name, body.roles)
        require(same, "who is invited again keeps name and roles")
    require(body.epoch == before.epoch, "the invitation is an old one")
    require(bool(body.roles) and apart(body.roles), "the roles do not go together")
    state.people[body.person] = replace(before, invited=True, invited_by=entry.author, asked=None)


def _enrolled(state: State, entry: Entry, body: bodies.Enrolled) -> None:
    person = state.people.get(body.person)
    require(entry.author == body.person, "everybody asks for themselves")
    if person is None or not person.invited:
        raise NotAllowedError("nobody invited them")
    require(body != person.asked, "they asked before")
    for one in state.people.values():
        used = {one.certificate.keys if one.certificate else None, *one.former}
        require(body.keys not in used, "the keys are somebody's already")
    state.people[body.person] = replace(person, asked=body)


def _certify(state: State, entry: Entry, body: Certificate) -> None:
    by_root(entry.author)
    before = state.people.get(body.person)
    if before is None:
        require(ID.fullmatch(body.person) is not None, "no id of a person")
        _new_name(state, body.name)
        before = Person(body.person, body.name, body.roles)
    require(not before.retired, "the person has retired")
    require(body.name == before.name, "another name than before")
    require(body.epoch == before.epoch + 1, "not the next certificate")
    require(apart(body.roles), "the roles do not go together")
    old = before.certificate
    renewed = old is not None and old.keys != body.keys
    same_keys = before.invited and old is not None and not renewed
    other_keys = before.asked is not None and before.asked.keys != body.keys
    waits = bool(body.roles) and (same_keys or other_keys)
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
        lose_access(state, body.person)


def _proved(state: State, entry: Entry, body: bodies.Proved) -> None:
    require(entry.author == body.person, "everybody proves their own keys")
    person = certified(state, body.person)
    require(not person.proved, "it is proved")
    require(body.epoch == person.epoch, "not the newest certificate")
    proof = person.certificate.proof if person.certificate else b""
    require(sha256(body.secret).digest() == proof, "it proves nothing")
    state.people[body.person] = replace(person, proved=True)


def _policy_set(state: State, entry: Entry, body: bodies.PolicySet) -> None:
    administers = certified(state, entry.author).has(Role.ADMINISTRATOR)
    require(administers, "only an administrator does this")
    last = state.policy.number if state.policy else 0
    require(last < body.number <= MOST_POLICIES, "not a newer policy")
    state.policy = body


def _figures_shared(state: State, entry: Entry, body: bodies.FiguresShared) -> None:
    counsels = certified(state, entry.author).has(Role.COUNSELLOR)
    require(counsels, "only a counsellor has a workload")
    state.figures[entry.author] = Figures(entry.instant, body.figures)


def _posted(state: State, entry: Entry, body: bodies.Posted) -> None:
    brought = state.active(entry.author) is not None
    if not brought:
        certified(state, entry.author)
    require(body.recipient in state.people, "nobody to send it to")
    key = post_key(entry.author, body.message, body.envelope if brought else b"")
    require(key not in state.posted, "the letter is on its way")
    if body.vault:
        require(entry.author in vault_of(state, body.vault).members, "they are not in")
    state.posted[key] = Sent(entry.author, body)


def may_remove(state: State, person: str, sent: Sent) -> bool:
    """Return whether a person may take a letter out of the post.

    Its recipient may, whoever put it there, and who decides on the vault that it comes from.
    """
    vault = state.vaults.get(sent.letter.vault)
    theirs = vault is not None and manages(vault, person)
    return theirs or person in (sent.author, sent.letter.recipient)


def _received(state: State, entry: Entry, body: bodies.Received) -> None:
    certified(state, entry.author)
    sent = state.post_of(body.message)
    require(bool(sent), "nothing of that id is on its way")
    theirs = [key for key, one in sent.items() if may_remove(state, entry.author, one)]
    require(bool(theirs), "neither theirs nor to them")
    for key in theirs:
        del state.posted[key]


def _acted(state: State, entry: Entry, body: bodies.Acted) -> None:
    certified(state, entry.author)
    require(bool(body.action), "no action")
    if body.action == DESTROYED:
        made = Erasure(entry.number, entry.instant)
        state.erasures = (*state.erasures, made)[-MOST_ERASURES:]
    if body.action == SIGNED_IN:
        attended(state, entry)


def _backed_up(state: State, entry: Entry, body: bodies.BackedUp) -> None:
    certified(state, entry.author)
    require(_backup(body), "no list of a backup")
    require(body.manifest.hex() not in state.backups, "the backup is entered")
    _remember_backup(state, body)


def _remember_backup(state: State, body: bodies.BackedUp | bodies.Restored) -> None:
    state.backups[body.manifest.hex()] = body.made
    for oldest in list(state.backups)[:-MOST_BACKUPS]:
        del state.backups[oldest]


def _restored(state: State, entry: Entry, body: bodies.Restored) -> None:
    certified(state, entry.author)
    require(_backup(body), "no list of a backup")
    _remember_backup(state, body)


def _backup(body: bodies.BackedUp | bodies.Restored) -> bool:
    return len(body.manifest) == _DIGEST_BYTES and body.made.tzinfo is not None


def _older_trail_kept(state: State, entry: Entry, body: bodies.OlderTrailKept) -> None:
    administers = certified(state, entry.author).has(Role.ADMINISTRATOR)
    require(administers, "only an administrator does this")
    older = state.office is not None and not state.office.root.name
    require(older and state.older_trail is None, "it is kept once, in an office that had one")
    state.older_trail = body


RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    **VAULT_RULES,
    **LIBRARY_RULES,
    **PAIR_RULES,
    **TEAM_RULES,
    **LAPTOP_RULES,
    bodies.Founded: _founded,
    bodies.Invited: _invited,
    bodies.Enrolled: _enrolled,
    Certificate: _certify,
    bodies.Proved: _proved,
    bodies.PolicySet: _policy_set,
    bodies.FiguresShared: _figures_shared,
    bodies.Posted: _posted,
    bodies.Received: _received,
    bodies.Acted: _acted,
    bodies.BackedUp: _backed_up,
    bodies.Restored: _restored,
    bodies.OlderTrailKept: _older_trail_kept,
}
