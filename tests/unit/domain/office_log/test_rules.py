"""Each rule of the office log: what may be entered, and what is refused by name."""

from dataclasses import replace
from datetime import date

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.fold import LogAlteredError, Wrong, fold
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log import honest
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


@pytest.fixture
def made() -> Office:
    """A small office."""
    return office()


def state(made: Office) -> State:
    """Return what an office's log comes to."""
    return fold(made.log.entries, SIGNATURES.verify)


def refused(made: Office, author: str, body: Body) -> str:
    """Return the rule by which an entry, truly signed by its author, is refused."""
    made.log.enter(author, body)
    with pytest.raises(LogAlteredError) as error:
        state(made)
    assert (error.value.number, error.value.wrong) == (made.log.head.length, Wrong.RULE)
    return error.value.rule


def test_what_people_entered_is_what_holds(made: Office) -> None:
    found = state(made)
    assert found.head == made.log.head
    assert found.people[made.owner].roles == (Role.COUNSELLOR,)
    assert found.people[made.owner].reachable
    assert set(found.vaults[made.vault].members) == {made.owner, ROOT}


def test_nobody_gains_a_role_without_the_root(made: Office) -> None:
    body = bodies.Certified(
        made.colleague, "Vaishali", (Role.ADMINISTRATOR,), keys_of(made.colleague), 2, b"", b""
    )
    assert refused(made, made.colleague, body) == "only the root does this"


def test_the_root_certifies_only_what_was_asked_for(made: Office) -> None:
    body = bodies.Certified(
        made.owner, "Rukhsana", (Role.COUNSELLOR,), keys_of("a stranger"), 2, b"", b""
    )
    assert refused(made, ROOT, body) == "the person did not ask with these keys"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"name": "Somebody else"}, "another name than that of the invitation"),
        ({"epoch": 1}, "not the next certificate"),
        ({"epoch": 3}, "not the next certificate"),
        ({"roles": (Role.COUNSELLOR, Role.CASEWORKER)}, "the roles do not go together"),
        ({"person": identifier("nobody")}, "nobody to certify"),
    ],
)
def test_a_certificate_is_the_next_one_of_that_person(
    made: Office, changes: dict[str, object], rule: str
) -> None:
    body = bodies.Certified(
        made.owner, "Rukhsana", (Role.COUNSELLOR,), keys_of(made.owner), 2, b"", b""
    )
    assert refused(made, ROOT, replace(body, **changes)) == rule  # type: ignore[arg-type]


def test_only_an_administrator_invites_and_no_name_twice(made: Office) -> None:
    again = bodies.Invited(identifier("other"), "  RUKHSANA ", (Role.STAFF,))
    assert refused(made, made.admin, again) == "the name is taken"


def test_a_counsellor_invites_nobody(made: Office) -> None:
    new = bodies.Invited(identifier("other"), "Other", (Role.STAFF,))
    assert refused(made, made.owner, new) == "only an administrator invites"


def test_the_root_invites_the_founder_and_nobody_after_them(made: Office) -> None:
    new = bodies.Invited(identifier("other"), "Other", (Role.ADMINISTRATOR,))
    assert refused(made, ROOT, new) == "only an administrator invites"


def test_who_retired_enters_nothing(made: Office) -> None:
    made.log.enter(ROOT, bodies.Retired(made.colleague, 2))
    assert state(made).people[made.colleague].retired
    made.log.enter(made.colleague, bodies.Acted("note_saved"))
    with pytest.raises(LogAlteredError) as error:
        state(made)
    assert error.value.wrong is Wrong.SIGNATURE


def test_who_retired_is_neither_invited_nor_certified_again(made: Office) -> None:
    made.log.enter(ROOT, bodies.Retired(made.colleague, 2))
    body = bodies.Invited(made.colleague, "Vaishali", (Role.COUNSELLOR,))
    assert refused(made, made.admin, body) == "the person has retired"


def test_a66_nobody_makes_a_second_vault_of_a_kind(made: Office) -> None:
    body = bodies.VaultMade(
        identifier("v"), VaultKind.COUNSELLING, f"{identifier('f')}.vault", b"x", b"y"
    )
    assert refused(made, made.owner, body) == "they have such a vault"


def test_there_is_one_casework_vault(made: Office) -> None:
    other = made.log.admit("Second", Role.CASEWORKER, by=made.admin)
    body = bodies.VaultMade(
        identifier("v"), VaultKind.CASEWORK, f"{identifier('f')}.vault", b"x", b"y"
    )
    assert refused(made, other, body) == "they have such a vault"


@pytest.mark.parametrize("name", ["../x.vault", "x", "", f"{'a' * 32}.db", f"{'A' * 32}.vault"])
def test_a72_a_vaults_file_has_a_name_as_the_desk_makes_it(made: Office, name: str) -> None:
    body = bodies.VaultMade(identifier("v"), VaultKind.COUNSELLING, name, b"x", b"y")
    assert refused(made, made.colleague, body) == "no name of a vault's file"


def test_a72_a_vault_never_takes_the_file_of_another(made: Office) -> None:
    file = state(made).vaults[made.vault].file
    body = bodies.VaultMade(identifier("v"), VaultKind.COUNSELLING, file, b"x", b"y")
    assert refused(made, made.colleague, body) == "the name was used before"


def test_a61_nobody_lets_themselves_into_a_vault(made: Office) -> None:
    body = bodies.MemberAdded(made.vault, made.colleague, digest("junk"), DAY)
    assert refused(made, made.colleague, body) == "not theirs to decide"


def test_a_cover_has_a_last_day_and_is_a_counsellors(made: Office) -> None:
    body = bodies.MemberAdded(made.vault, made.colleague, digest("key"))
    assert refused(made, made.owner, body) == "only a cover ends, and a cover ends"


def test_nobody_without_the_role_is_let_in(made: Office) -> None:
    body = bodies.MemberAdded(made.vault, made.worker, digest("key"), DAY)
    assert refused(made, made.owner, body) == "the person cannot be let in"


def test_a67_a_new_key_goes_to_members_and_to_nobody_else(made: Office) -> None:
    sealed = {who: digest(who) for who in (made.owner, ROOT, made.colleague)}
    body = bodies.Rotated(made.vault, f"{identifier('f')}.vault", sealed)
    assert refused(made, made.owner, body) == "somebody gets the key who is not in"


def test_a67_who_is_left_out_of_a_new_key_is_out(made: Office) -> None:
    cover = bodies.MemberAdded(made.vault, made.colleague, digest("key"), DAY)
    made.log.enter(made.owner, cover)
    assert made.colleague in state(made).vaults[made.vault].members
    made.log.rotate(made.owner, made.vault, made.owner, ROOT)
    found = state(made).vaults[made.vault]
    assert (found.epoch, set(found.members)) == (2, {made.owner, ROOT})


def test_who_stands_in_decides_on_no_member_and_no_key(made: Office) -> None:
    made.log.enter(made.owner, bodies.MemberAdded(made.vault, made.colleague, b"k", DAY))
    sealed = {who: digest(who) for who in (made.owner, ROOT, made.colleague)}
    body = bodies.Rotated(made.vault, f"{identifier('f')}.vault", sealed)
    assert refused(made, made.colleague, body) == "not theirs to decide"


def test_the_root_keeps_its_key_and_never_has_a_wellbeing_vaults(made: Office) -> None:
    alone = made.log.vault(made.owner, VaultKind.WELLBEING)
    assert set(state(made).vaults[alone].members) == {made.owner}
    body = bodies.Rotated(made.vault, f"{identifier('f')}.vault", {made.owner: digest("k")})
    assert refused(made, made.owner, body) == "the root keeps what it has"


def test_a78_break_glass_is_the_roots_with_a_reason_and_stays_in_sight(made: Office) -> None:
    body = bodies.BrokenGlass(made.vault, made.colleague, digest("key"), "ill for months")
    made.log.enter(ROOT, body)
    assert state(made).vaults[made.vault].members[made.colleague].reason == "ill for months"
    assert refused(made, ROOT, replace(body, reason=" ")) == "a reason is needed"


def test_a63_a_vault_never_becomes_shorter(made: Office) -> None:
    made.log.enter(made.owner, bodies.HeadSeen(made.vault, 5, digest("5"), b""))
    assert state(made).vaults[made.vault].head.length == 5
    body = bodies.HeadSeen(made.vault, 4, digest("4"), b"")
    assert refused(made, made.owner, body) == "a vault never becomes shorter"


def test_a_head_of_the_same_length_is_the_same_head(made: Office) -> None:
    made.log.enter(made.owner, bodies.HeadSeen(made.vault, 5, digest("5"), b""))
    body = bodies.HeadSeen(made.vault, 5, digest("another"), b"")
    assert refused(made, made.owner, body) == "a vault never becomes shorter"


def test_only_who_is_in_tells_how_far_a_vault_is(made: Office) -> None:
    body = bodies.HeadSeen(made.vault, 5, digest("5"), b"")
    assert refused(made, made.colleague, body) == "they are not in"


def test_the_highest_number_of_a_policy_holds_and_none_is_left_out(made: Office) -> None:
    made.log.enter(made.admin, bodies.PolicySet(1, b"{}"))
    assert state(made).policy == bodies.PolicySet(1, b"{}")
    assert refused(made, made.admin, bodies.PolicySet(3, b"{}")) == "not the next policy"


def test_a_counsellor_sets_no_policy(made: Office) -> None:
    body = bodies.PolicySet(1, b"{}")
    assert refused(made, made.owner, body) == "only an administrator does this"


def test_a_letter_is_missed_until_it_is_received(made: Office) -> None:
    letter = bodies.Posted(identifier("m"), made.worker, digest("envelope"))
    made.log.enter(made.owner, letter)
    assert state(made).posted == {letter.message: (made.owner, letter)}
    made.log.enter(made.worker, bodies.Received(letter.message))
    assert state(made).posted == {}
    assert refused(made, made.owner, letter) == "the message was sent before"


def test_a_letter_is_received_by_whom_it_is_for(made: Office) -> None:
    letter = bodies.Posted(identifier("m"), made.worker, digest("envelope"))
    made.log.enter(made.owner, letter)
    body = bodies.Received(letter.message)
    assert refused(made, made.colleague, body) == "neither theirs nor to them"


def test_nothing_is_sent_to_who_has_not_proved_their_keys(made: Office) -> None:
    person = identifier("Late")
    made.log.enter(made.admin, bodies.Invited(person, "Late", (Role.CASEWORKER,)))
    made.log.enter(person, bodies.Enrolled(keys_of(person)))
    proof = digest("another secret")
    made.log.enter(
        ROOT,
        bodies.Certified(person, "Late", (Role.CASEWORKER,), keys_of(person), 1, b"", proof),
    )
    body = bodies.Posted(identifier("m"), person, digest("envelope"))
    assert refused(made, made.owner, body) == "the person cannot be reached"


def test_keys_that_are_somebodys_are_nobody_elses(made: Office) -> None:
    person = identifier("Late")
    made.log.enter(made.admin, bodies.Invited(person, "Late", (Role.CASEWORKER,)))
    made.log.enter(person, bodies.Enrolled(keys_of(made.owner)), secret=private(made.owner))
    with pytest.raises(LogAlteredError) as error:
        state(made)
    assert error.value.rule == "the keys are somebody's already"


def test_who_lost_their_keys_is_invited_again_and_keeps_name_roles_and_vault(made: Office) -> None:
    new = keys_of("new keys of the owner")
    made.log.enter(made.admin, bodies.Invited(made.owner, "Rukhsana", (Role.COUNSELLOR,)))
    made.log.enter(made.owner, bodies.Enrolled(new), secret=private("new keys of the owner"))
    certified = bodies.Certified(
        made.owner, "Rukhsana", (Role.COUNSELLOR,), new, 2, b"", honest.digest("p")
    )
    made.log.enter(ROOT, certified)
    found = state(made)
    assert (found.people[made.owner].keys, found.people[made.owner].proved) == (new, False)
    assert found.vaults[made.vault].owner == made.owner
