"""What facts come to that were entered at several laptops, which did not know of each other.

The same facts come to the same people, policy, library and laptops, in whatever order they arrive;
no clock decides anything. Of a person's certificates the one with the highest number holds, and a
retirement beats all others; of policies the one with the highest number; ties are settled by the
ids of the facts. Of two people with one name, the one who is certified keeps it.

Once an office has laptops, what somebody signed counts only while they have the role for it and
the keys they signed with, or if an administrator upholds it. That is entered in the same step that
takes roles or keys away, so what was settled before stays, and nothing new comes from who has left.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256

from counsel_desk.domain.office_log.bodies import Enrolled, Invited
from counsel_desk.domain.office_log.claims import Claim, fact_id
from counsel_desk.domain.office_log.library import FormVersion, LibraryForm
from counsel_desk.domain.office_log.library_rules import version_of
from counsel_desk.domain.office_log.people_access import lose_access
from counsel_desk.domain.office_log.state import Laptop, Person, State, folded
from counsel_desk.domain.trust import ROOT, Certificate, PublicKeys, Role

Claims = Mapping[str, Claim]


def settle(state: State) -> None:
    """Change a state to what its certificates and claims come to."""
    state.unsettled = False
    claims = counting(state)
    before = state.people
    state.people = _people(state, claims)
    _settle_policy(state, claims)
    _settle_library(state, claims)
    _settle_laptops(state, claims)
    for person, was in before.items():
        now = state.people.get(person)
        if (
            was.certificate
            and now
            and now.certificate
            and now.certificate.keys != was.certificate.keys
        ):
            lose_access(state, person)


def exchanges(state: State) -> bool:
    """Return whether the office ever had a laptop that exchanges with others."""
    return any(one.added for one in state.claims.values())


def counting(state: State) -> Claims:
    """Return the claims that count, by id: of whoever may sign them, and those that are upheld."""
    claims = state.claims
    if not exchanges(state):
        return claims
    certificates = holding(state)
    found = {name: one for name, one in claims.items() if _may_sign(one, certificates)}
    while True:
        upheld = {fact.hex() for one in found.values() if one.upheld for fact in one.upheld.facts}
        more = {name: claims[name] for name in upheld if name in claims and name not in found}
        if not more:
            return found
        found |= more


def holding(state: State) -> dict[str, Certificate]:
    """Return the certificate of each person that holds.

    Where two acts of the root, each right for itself, together leave nobody who administers the
    office, the one with the lowest id who has not retired administers it on.
    """
    found = {person: _newest(every) for person, every in state.certified.items() if every}
    if any(Role.ADMINISTRATOR in one.roles for one in found.values()):
        return found
    former = [
        (not found[person].roles, person, _newest(administering))
        for person, every in state.certified.items()
        if (administering := [one for one in every if Role.ADMINISTRATOR in one.roles])
    ]
    if former:
        _retired, person, certificate = min(former, key=lambda one: one[:2])
        found[person] = certificate
    return found


def _newest(certificates: Iterable[Certificate]) -> Certificate:
    return max(certificates, key=lambda one: (not one.roles, one.epoch, _id(one)))


@lru_cache(maxsize=10_000)
def _id(certificate: Certificate) -> bytes:
    return fact_id(ROOT, certificate)


def _may_sign(one: Claim, holding: Mapping[str, Certificate]) -> bool:
    if one.proved is not None:
        return True
    holds = holding.get(one.author)
    return (
        holds is not None
        and holds.keys.signing == one.key
        and not one.roles.isdisjoint(holds.roles)
    )


def _people(state: State, claims: Claims) -> dict[str, Person]:
    invited: dict[str, list[tuple[int, str, Claim]]] = {}
    for name, one in claims.items():
        if one.invited is not None:
            invited.setdefault(one.invited.person, []).append((-one.invited.epoch, name, one))
    proofs = {
        (one.proved.person, one.proved.epoch, sha256(one.proved.secret).digest())
        for one in claims.values()
        if one.proved is not None
    }
    certificates = holding(state)
    everybody = certificates.keys() | invited.keys()
    order = [*(who for who in state.people if who in everybody), *sorted(everybody)]
    found = {}
    for person in dict.fromkeys(order):
        latest = min(invited.get(person, []), default=None)
        by = latest[2] if latest else None
        every, holds = state.certified.get(person, ()), certificates.get(person)
        made = _person(person, holds, every, by, state.asking.get(person))
        proved = (person, made.epoch, made.certificate.proof if made.certificate else b"") in proofs
        found[person] = replace(made, proved=proved)
    return _with_names(found, state.office.name if state.office else "")


def _person(
    person: str,
    holds: Certificate | None,
    certificates: Iterable[Certificate],
    by: Claim | None,
    asked: Enrolled | None,
) -> Person:
    """Return a person of whom there is a certificate or an invitation."""
    ordered = sorted(certificates, key=lambda one: (one.epoch, _id(one)))
    invitation = by.invited if by else None
    newest = holds or invitation
    if newest is None:
        raise ValueError("nothing is known of the person")
    invited = invitation is not None and _is_open(invitation, holds, ordered, asked)
    waits = invited and asked is not None and not (holds and holds.keys == asked.keys)
    former = dict.fromkeys(one.keys for one in ordered if holds and one.keys != holds.keys)
    ever = dict.fromkeys(role for one in ordered for role in one.roles)
    return Person(
        person,
        newest.name,
        newest.roles,
        holds,
        invited,
        by.author if by else "",
        asked if waits else None,
        former=tuple(former),
        ever=tuple(ever),
    )


def _is_open(
    invitation: Invited,
    holds: Certificate | None,
    certificates: Iterable[Certificate],
    asked: Enrolled | None,
) -> bool:
    """Return whether an invitation is open: they have not been certified with new keys since.

    Who asked with other keys than those waits on with them; that is known where they asked.
    """
    if holds is not None and not holds.roles:
        return False
    known: set[PublicKeys] = set()
    for one in certificates:
        if one.epoch <= invitation.epoch:
            known.add(one.keys)
        elif one.keys not in known and (asked is None or asked.keys == one.keys):
            return False
    return True


def _with_names(people: dict[str, Person], office: str) -> dict[str, Person]:
    """Return people with a number after a name that somebody else keeps."""
    taken = {folded(office)}
    names = {}
    for person, one in sorted(people.items(), key=lambda item: (not item[1].certificate, item[0])):
        name, count = one.name, 1
        while folded(name) in taken:
            count += 1
            name = f"{one.name} ({count})"
        taken.add(folded(name))
        names[person] = name
    return {
        person: one if one.name == names[person] else replace(one, name=names[person])
        for person, one in people.items()
    }


def _settle_policy(state: State, claims: Claims) -> None:
    policies = [(one.policy.number, name) for name, one in claims.items() if one.policy]
    state.policy = claims[max(policies)[1]].policy if policies else None


def _settle_library(state: State, claims: Claims) -> None:
    versions: dict[str, dict[tuple[int, bytes], FormVersion]] = {}
    for _name, one in sorted(claims.items(), key=lambda item: item[0]):
        if one.kept is not None:
            kept = one.kept
            there = versions.setdefault(kept.form, {})
            there.setdefault((kept.number, kept.content), version_of(one.author, kept))
    forms = {
        form: LibraryForm(tuple(there[key] for key in sorted(there)))
        for form, there in versions.items()
    }
    for one in claims.values():
        gone = one.form_retired
        if gone is not None and gone.form in forms and gone.number > forms[gone.form].retired:
            forms[gone.form] = replace(forms[gone.form], retired=gone.number)
    order = dict.fromkeys([*(form for form in state.library if form in forms), *sorted(forms)])
    state.library = {form: forms[form] for form in order}


def _settle_laptops(state: State, claims: Claims) -> None:
    retired = {one.retired.laptop for one in claims.values() if one.retired}
    added = {
        one.added.laptop: one.added
        for _name, one in sorted(claims.items(), reverse=True)
        if one.added
    }
    state.laptops = {
        laptop: Laptop(laptop, one.name, one.keys, laptop in retired)
        for laptop, one in sorted(added.items())
    }
