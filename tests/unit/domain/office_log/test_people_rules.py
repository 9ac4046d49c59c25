"""The rules about people: who founds, invites, asks, is certified, and sets the policy."""

from dataclasses import replace
from typing import Any

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.laptop_rules import MOST_POLICIES
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log.honest import (
    FOUNDED,
    Log,
    Office,
    certificate,
    challenge,
    digest,
    identifier,
    keys_of,
    private,
)
from tests.unit.domain.office_log.refusing import refused

LATE = identifier("Late")
OTHER = identifier("other")


def invited(made: Office, role: Role = Role.STAFF) -> bodies.Enrolled:
    """Invite somebody; return how they ask to be certified."""
    made.log.enter(made.admin, bodies.Invited(LATE, "Late", (role,), 0))
    return bodies.Enrolled(LATE, keys_of(LATE), digest("mark"))


def test_what_people_entered_is_what_holds(made: Office) -> None:
    found = made.log.state()
    assert (found.head, found.office) == (made.log.head, FOUNDED)
    assert found.people[made.owner].roles == (Role.COUNSELLOR,)
    assert found.people[made.owner].invited_by == made.admin
    assert found.people[made.owner].reachable
    assert set(found.vaults[made.vault].members) == {made.owner, ROOT}


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"threshold": 4}, "the sheets cannot be put together"),
        ({"threshold": 0}, "the sheets cannot be put together"),
        ({"name": "Another name"}, "another name than the root certified"),
        ({"root": replace(FOUNDED.root, epoch=2)}, "not the root's certificate"),
        ({"root": replace(FOUNDED.root, roles=(Role.STAFF,))}, "not the root's certificate"),
        ({"root": replace(FOUNDED.root, person=LATE)}, "not the root's certificate"),
    ],
)
def test_an_office_is_founded_by_a_root_with_sheets(changes: dict[str, Any], rule: str) -> None:
    assert refused(Log(), ROOT, replace(FOUNDED, **changes)) == rule


def test_an_office_is_founded_once_and_by_nobody_else(made: Office) -> None:
    assert refused(made.log, ROOT, FOUNDED) == "an office is founded once"
    assert refused(Log(), LATE, FOUNDED, private(ROOT)) == "only the root does this"


def test_nobody_gains_a_role_without_the_root(made: Office) -> None:
    body = certificate(
        made.colleague, "Vaishali", (Role.ADMINISTRATOR,), keys_of(made.colleague), 2
    )
    assert refused(made.log, made.colleague, body) == "only the root does this"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"name": "Somebody else"}, "another name than before"),
        ({"epoch": 1}, "not the next certificate"),
        ({"epoch": 3}, "not the next certificate"),
        ({"roles": (Role.COUNSELLOR, Role.CASEWORKER)}, "the roles do not go together"),
        ({"person": "nobody"}, "no id of a person"),
        ({"person": ROOT}, "no id of a person"),
        ({"person": OTHER}, "the name is taken"),
        ({"person": OTHER, "name": ""}, "a name of up to 120 letters"),
        ({"person": OTHER, "name": "x" * 121}, "a name of up to 120 letters"),
    ],
)
def test_a_certificate_is_the_next_one_of_that_person(
    made: Office, changes: dict[str, Any], rule: str
) -> None:
    body = certificate(made.owner, "Rukhsana", (Role.COUNSELLOR,), keys_of(made.owner), 2)
    assert refused(made.log, ROOT, replace(body, **changes)) == rule


def test_an_old_certificate_never_comes_back(made: Office) -> None:
    first = made.log.state().people[made.colleague].certificate
    made.log.enter(
        ROOT, certificate(made.colleague, "Vaishali", (Role.STAFF,), keys_of(made.colleague), 2)
    )
    assert first is not None
    assert refused(made.log, ROOT, first) == "not the next certificate"
    assert made.log.state().people[made.colleague].ever == (Role.COUNSELLOR, Role.STAFF)


def test_only_an_administrator_invites_and_no_name_twice(made: Office) -> None:
    again = bodies.Invited(OTHER, "  RUKHSANA ", (Role.STAFF,), 0)
    assert refused(made.log, made.admin, again) == "the name is taken"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"person": "../x"}, "no id of a person"),
        ({"name": " "}, "a name of up to 120 letters"),
        ({"epoch": 1}, "the invitation is an old one"),
        ({"roles": ()}, "the roles do not go together"),
        ({"roles": (Role.COUNSELLOR, Role.CASEWORKER)}, "the roles do not go together"),
    ],
)
def test_an_invitation_is_for_a_new_person_with_roles_that_go_together(
    made: Office, changes: dict[str, Any], rule: str
) -> None:
    body = bodies.Invited(LATE, "Late", (Role.STAFF,), 0)
    assert refused(made.log, made.admin, replace(body, **changes)) == rule


def test_a_counsellor_invites_nobody(made: Office) -> None:
    new = bodies.Invited(OTHER, "Other", (Role.STAFF,), 0)
    assert refused(made.log, made.owner, new) == "only an administrator invites"


def test_the_root_invites_nobody(made: Office) -> None:
    new = bodies.Invited(OTHER, "Other", (Role.ADMINISTRATOR,), 0)
    assert refused(made.log, ROOT, new) == "the person has no certified keys"


def test_who_is_invited_is_not_invited_once_more(made: Office) -> None:
    """Otherwise an invitation put in again would make what was asked for go away."""
    made.log.enter(made.admin, bodies.Invited(made.owner, "Rukhsana", (Role.COUNSELLOR,), 1))
    again = bodies.Invited(made.owner, "Rukhsana", (Role.COUNSELLOR,), 1)
    assert refused(made.log, made.admin, again) == "the person is invited"


def test_an_old_invitation_never_comes_back(made: Office) -> None:
    made.log.renew(made.owner, by=made.admin)
    for epoch in (0, 1):
        old = bodies.Invited(made.owner, "Rukhsana", (Role.COUNSELLOR,), epoch)
        assert refused(made.log, made.admin, old) == "the invitation is an old one"


def test_who_retired_is_neither_invited_nor_certified_again(made: Office) -> None:
    made.log.retire(made.colleague)
    assert made.log.state().people[made.colleague].retired
    body = bodies.Invited(made.colleague, "Vaishali", (Role.COUNSELLOR,), 2)
    assert refused(made.log, made.admin, body) == "the person has retired"
    back = certificate(made.colleague, "Vaishali", (Role.STAFF,), keys_of(made.colleague), 3)
    assert refused(made.log, ROOT, back) == "the person has retired"


def test_everybody_asks_for_themselves_once_they_are_invited(made: Office) -> None:
    asked = invited(made)
    key = private(LATE)
    assert refused(made.log, made.owner, asked, key) == "everybody asks for themselves"
    nobody = replace(asked, person=OTHER)
    assert refused(made.log, OTHER, nobody, key) == "nobody invited them"
    made.log.enter(LATE, asked)
    assert refused(made.log, LATE, asked, key) == "they asked before"


def test_keys_that_are_somebodys_are_nobody_elses(made: Office) -> None:
    asked = replace(invited(made), keys=keys_of(made.owner))
    assert refused(made.log, LATE, asked, private(made.owner)) == "the keys are somebody's already"


def test_lost_keys_are_never_asked_for_again(made: Office) -> None:
    made.log.renew(made.owner, by=made.admin)
    made.log.enter(made.admin, bodies.Invited(made.owner, "Rukhsana", (Role.COUNSELLOR,), 2))
    lost = bodies.Enrolled(made.owner, keys_of(made.owner), digest("mark"))
    rule = refused(made.log, made.owner, lost, private(made.owner))
    assert rule == "the keys are somebody's already"


def test_everybody_proves_their_own_newest_keys_once(made: Office) -> None:
    asked = invited(made)
    made.log.enter(LATE, asked)
    made.log.enter(ROOT, certificate(LATE, "Late", (Role.STAFF,), keys_of(LATE)))
    proof = bodies.Proved(LATE, 1, challenge(LATE, 1))
    assert refused(made.log, made.owner, proof) == "everybody proves their own keys"
    assert refused(made.log, LATE, replace(proof, secret=b"guess")) == "it proves nothing"
    assert refused(made.log, LATE, replace(proof, epoch=2)) == "not the newest certificate"
    made.log.enter(LATE, proof)
    assert refused(made.log, LATE, proof) == "it is proved"


def test_who_lost_their_keys_is_invited_again_and_keeps_name_roles_and_vault(
    made: Office,
) -> None:
    alone = made.log.vault(made.owner, VaultKind.WELLBEING)
    made.log.renew(made.owner, by=made.admin)
    found = made.log.state()
    me, vault = found.people[made.owner], found.vaults[made.vault]
    assert (me.keys, me.former) == (keys_of(f"{made.owner} 2"), (keys_of(made.owner),))
    assert (me.name, me.roles, me.epoch) == ("Rukhsana", (Role.COUNSELLOR,), 2)
    assert (vault.owner, set(vault.members)) == (made.owner, {ROOT})
    assert (found.vaults[alone].owner, found.vaults[alone].members) == ("", {})


def test_a_change_of_roles_keeps_keys_and_access_and_is_proved_anew(made: Office) -> None:
    made.log.enter(ROOT, certificate(made.owner, "Rukhsana", (Role.STAFF,), keys_of(made.owner), 2))
    found = made.log.state()
    assert not found.people[made.owner].reachable
    assert made.owner in found.vaults[made.vault].members


def test_a_policy_is_newer_than_the_one_before_and_an_old_one_never_comes_back(
    made: Office,
) -> None:
    made.log.enter(made.admin, bodies.PolicySet(2, b"{}"))
    assert made.log.state().policy == bodies.PolicySet(2, b"{}")
    for number in (1, 2):
        old = bodies.PolicySet(number, b"{}")
        assert refused(made.log, made.admin, old) == "not a newer policy"


def test_p49_no_policy_has_a_number_after_which_there_is_no_other(made: Office) -> None:
    """Whoever set it last would decide for ever."""
    for number in (MOST_POLICIES + 1, 2**63 - 1):
        last = bodies.PolicySet(number, b"{}")
        assert refused(made.log, made.admin, last) == "not a newer policy"


def test_a_counsellor_sets_no_policy(made: Office) -> None:
    body = bodies.PolicySet(1, b"{}")
    assert refused(made.log, made.owner, body) == "only an administrator does this"


def test_only_a_counsellor_shares_figures(made: Office) -> None:
    made.log.enter(made.owner, bodies.FiguresShared(b"1"))
    made.log.enter(made.owner, bodies.FiguresShared(b"2"))
    assert made.log.state().figures[made.owner].figures == b"2"
    body = bodies.FiguresShared(b"3")
    assert refused(made.log, made.worker, body) == "only a counsellor has a workload"
