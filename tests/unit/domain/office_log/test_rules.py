"""The rules about vaults: who makes them, who comes in, and who decides."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.state import CoverEnded, HandedOver
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log.honest import (
    Office,
    certificate,
    digest,
    identifier,
    keys_of,
)
from tests.unit.domain.office_log.living import DAY, covered, rotated, vault
from tests.unit.domain.office_log.refusing import refused

NEW = bodies.VaultMade(identifier("v"), VaultKind.COUNSELLING, b"x", b"y")


def test_a66_nobody_makes_a_second_vault_of_a_kind(made: Office) -> None:
    assert refused(made.log, made.owner, NEW) == "they have such a vault"


def test_there_is_one_casework_vault(made: Office) -> None:
    other = made.log.admit("Second", Role.CASEWORKER, by=made.admin)
    body = replace(NEW, kind=VaultKind.CASEWORK)
    assert refused(made.log, other, body) == "they have such a vault"


def test_a66_who_lost_their_keys_waits_for_a_recovery_and_makes_no_second_vault(
    made: Office,
) -> None:
    made.log.renew(made.owner, by=made.admin)
    assert refused(made.log, made.owner, NEW) == "they have such a vault"


@pytest.mark.parametrize("name", ["../x", "x", "", "A" * 32, f"{'0' * 32}\n", f"{'٠' * 32}"])
def test_a72_a_vaults_id_is_one_as_the_desk_makes_it(made: Office, name: str) -> None:
    """The name of its file follows from it."""
    body = replace(NEW, vault=name)
    assert refused(made.log, made.colleague, body) == "no id of a vault"


def test_a72_a_vault_never_takes_the_place_of_another(made: Office) -> None:
    body = replace(NEW, vault=made.vault)
    assert refused(made.log, made.colleague, body) == "the vault is there"


def test_a_role_makes_no_other_kind_of_vault(made: Office) -> None:
    body = replace(NEW, kind=VaultKind.CASEWORK)
    assert refused(made.log, made.owner, body) == "their roles have no such vault"
    assert refused(made.log, made.admin, NEW) == "their roles have no such vault"


def test_the_root_gets_the_key_of_every_vault_but_a_wellbeing_vault(made: Office) -> None:
    alone = replace(NEW, kind=VaultKind.WELLBEING)
    for body, rule in (
        (replace(NEW, sealed_to_root=b""), "the root gets all keys but a private one"),
        (replace(NEW, sealed=b""), "they get its key"),
        (replace(alone, sealed=b""), "the root gets all keys but a private one"),
        (replace(alone, sealed_to_root=b""), "they get its key"),
    ):
        assert refused(made.log, made.colleague, body) == rule


def test_only_the_root_brings_over_a_vault_for_somebody_else(made: Office) -> None:
    body = replace(NEW, owner=made.colleague, sealed=b"")
    assert refused(made.log, made.owner, body) == "their roles have no such vault"
    for wrong in (replace(body, owner="nobody"), replace(body, kind=VaultKind.WELLBEING)):
        assert refused(made.log, ROOT, wrong) == "nobody's vault"
    made.log.enter(ROOT, body)
    found = made.log.state().vaults[NEW.vault]
    assert (found.owner, set(found.members)) == (made.colleague, {ROOT})


def test_a61_nobody_lets_themselves_into_a_vault(made: Office) -> None:
    body = bodies.MemberAdded(made.vault, made.colleague, digest("junk"), DAY)
    assert refused(made.log, made.colleague, body) == "not theirs to decide"
    absent = replace(body, vault=identifier("no vault"))
    assert refused(made.log, made.colleague, absent) == "there is no such vault"


def test_a_cover_has_a_last_day_and_is_a_counsellors(made: Office) -> None:
    ends = "only a cover ends, and a cover ends"
    body = bodies.MemberAdded(made.vault, made.colleague, digest("key"))
    assert refused(made.log, made.owner, body) == ends
    second = made.log.admit("Second", Role.CASEWORKER, by=made.admin)
    body = bodies.MemberAdded(made.cases, second, digest("key"), DAY)
    assert refused(made.log, made.worker, body) == ends


def test_a_cover_moves_its_last_day_and_never_loses_it(made: Office) -> None:
    covered(made)
    later = bodies.MemberAdded(made.vault, made.colleague, b"k", DAY + timedelta(days=7))
    made.log.enter(made.owner, later)
    assert vault(made).members[made.colleague].until == later.until
    for_ever = replace(later, until=None)
    assert refused(made.log, made.owner, for_ever) == "the person is in"
    assert refused(made.log, made.owner, replace(later, person=made.owner)) == "the person is in"


@pytest.mark.parametrize("role", [Role.STAFF, Role.CASEWORKER, Role.SUPERVISOR])
def test_nobody_without_the_role_is_let_in(made: Office, role: Role) -> None:
    other = made.log.admit("Other", role, by=made.admin)
    body = bodies.MemberAdded(made.vault, other, digest("key"), DAY)
    assert refused(made.log, made.owner, body) == "the person cannot be let in"
    alone = made.log.vault(made.owner, VaultKind.WELLBEING)
    body = bodies.MemberAdded(alone, made.colleague, digest("key"), DAY)
    assert refused(made.log, made.owner, body) == "it is a person's alone"


def test_nothing_is_sealed_to_who_has_not_proved_their_keys(made: Office) -> None:
    late = identifier("Late")
    made.log.enter(ROOT, certificate(late, "Late", (Role.COUNSELLOR,), keys_of(late)))
    body = bodies.MemberAdded(made.vault, late, digest("key"), DAY)
    assert refused(made.log, made.owner, body) == "the person cannot be let in"
    glass = bodies.BrokenGlass(made.vault, late, digest("key"), "ill")
    assert refused(made.log, ROOT, glass) == "the person cannot be let in"


def test_a67_a_new_key_goes_to_members_and_to_nobody_else(made: Office) -> None:
    body = rotated(vault(made), made.owner, ROOT, made.colleague)
    assert refused(made.log, made.owner, body) == "somebody gets the key who is not in"


def test_a67_who_is_left_out_of_a_new_key_is_out(made: Office) -> None:
    covered(made)
    assert made.colleague in vault(made).members
    made.log.enter(made.owner, rotated(vault(made), made.owner, ROOT))
    assert (vault(made).epoch, set(vault(made).members)) == (2, {made.owner, ROOT})


@pytest.mark.parametrize(("until", "early"), [(DAY + timedelta(days=900), 1), (DAY.min, 0)])
def test_a_cover_that_ends_before_its_last_day_stays_in_sight(
    made: Office, until: date, early: int
) -> None:
    made.log.enter(made.owner, bodies.MemberAdded(made.vault, made.colleague, b"k", until))
    kept = made.log.enter(made.owner, rotated(vault(made), made.owner, ROOT, made.colleague))
    assert vault(made).covers_ended == ()
    entry = made.log.enter(made.owner, rotated(vault(made), made.owner, ROOT))
    assert entry.number > kept.number
    ended = (CoverEnded(made.colleague, entry.number, entry.instant),)
    assert vault(made).covers_ended == ended[:early]


def test_a67_an_old_key_never_comes_back(made: Office) -> None:
    first = rotated(vault(made), made.owner, ROOT)
    made.log.enter(made.owner, first)
    for epoch in (1, 2, 4):
        assert refused(made.log, made.owner, replace(first, epoch=epoch)) == "not the next key"


def test_who_stands_in_decides_on_no_member_and_no_key(made: Office) -> None:
    covered(made)
    body = rotated(vault(made), made.owner, ROOT, made.colleague)
    assert refused(made.log, made.colleague, body) == "not theirs to decide"
    longer = bodies.MemberAdded(made.vault, made.colleague, b"k", DAY + timedelta(days=900))
    assert refused(made.log, made.colleague, longer) == "not theirs to decide"


def test_the_root_keeps_its_key_and_never_has_a_wellbeing_vaults(made: Office) -> None:
    alone = made.log.vault(made.owner, VaultKind.WELLBEING)
    own = made.log.state().vaults[alone]
    assert set(own.members) == {made.owner}
    assert refused(made.log, made.owner, rotated(own, made.owner)) == "its key never changes"
    for members in ([made.owner], [ROOT]):
        rule = refused(made.log, made.owner, rotated(vault(made), *members))
        assert rule == "they and the root keep access"


def test_a78_break_glass_is_the_roots_with_a_reason_and_stays_in_sight(made: Office) -> None:
    body = bodies.BrokenGlass(made.vault, made.colleague, digest("key"), "ill for months")
    entry = made.log.enter(ROOT, body)
    assert vault(made).members[made.colleague].reason == body.reason
    handed = HandedOver(made.colleague, body.reason, entry.number, entry.instant)
    assert vault(made).handed == (handed,)
    made.log.enter(made.colleague, rotated(vault(made), made.colleague, ROOT))
    assert vault(made).members[made.colleague].reason == body.reason
    assert vault(made).handed == (handed,)
    assert refused(made.log, ROOT, replace(body, reason=" ")) == "a reason is needed"
    assert refused(made.log, made.admin, body) == "only the root does this"


def test_a78_whom_the_root_handed_a_vault_to_stays_in_sight_whatever_becomes_of_them(
    made: Office,
) -> None:
    """A rotation leaves them out, they lose role or keys: each time is kept, the oldest first."""
    first = bodies.BrokenGlass(made.vault, made.colleague, digest("key"), "ill")
    made.log.enter(ROOT, first)
    made.log.enter(made.owner, rotated(vault(made), made.owner, ROOT))
    assert made.colleague not in vault(made).members
    made.log.enter(ROOT, replace(first, reason="ill again"))
    made.log.renew(made.colleague, by=made.admin)
    made.log.retire(made.colleague)
    told = [(one.person, one.reason) for one in vault(made).handed]
    assert told == [(made.colleague, "ill"), (made.colleague, "ill again")]
