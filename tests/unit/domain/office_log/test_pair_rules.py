"""The rules about supervision: who begins it with whom, who is let in, who ends it."""

from dataclasses import replace

import pytest

from counsel_desk.domain.office_log import bodies, pair_rules
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log.honest import Office, digest, identifier
from tests.unit.domain.office_log.living import DAY
from tests.unit.domain.office_log.refusing import refused

VAULT = identifier("pair")


@pytest.fixture
def supervisor(made: Office) -> str:
    """A supervisor."""
    return made.log.admit("Meera", Role.SUPERVISOR, by=made.admin)


def of(supervisor: str, counsellor: str, vault: str = VAULT) -> bodies.PairMade:
    """Return how a pair is entered."""
    sealed = {one: digest(f"to {one}") for one in (supervisor, counsellor)}
    return bodies.PairMade(vault, supervisor, counsellor, sealed)


def test_either_begins_it_and_either_ends_it(made: Office, supervisor: str) -> None:
    for author, ender in ((supervisor, made.owner), (made.owner, supervisor)):
        vault = identifier(f"pair by {author}")
        made.log.enter(author, of(supervisor, made.owner, vault))
        state = made.log.state()
        found = state.vaults[vault]
        assert pair_rules.runs(state, found)
        assert set(found.members) == {supervisor, made.owner}
        made.log.enter(ender, bodies.PairEnded(vault))
        assert not pair_rules.runs(made.log.state(), made.log.state().vaults[vault])
        assert refused(made.log, author, bodies.PairEnded(vault)) == "it has ended"


def test_nobody_begins_it_for_others_or_with_a_third(made: Office, supervisor: str) -> None:
    body = of(supervisor, made.owner)
    for other in (made.admin, made.colleague, made.worker, ROOT):
        assert refused(made.log, other, body) in {
            "they begin it for others",
            "the person has no certified keys",
        }
    for sealed in (
        {**body.sealed, ROOT: digest("root")},
        {**body.sealed, made.admin: digest("admin")},
        {supervisor: digest("x")},
        {supervisor: digest("x"), made.owner: b""},
    ):
        wrong = replace(body, sealed=sealed)
        assert refused(made.log, supervisor, wrong) == "both get the key, alone"


def test_it_needs_a_supervisor_and_a_counsellor(made: Office, supervisor: str) -> None:
    without = "their roles have no supervision"
    assert refused(made.log, supervisor, of(supervisor, made.worker)) == without
    assert refused(made.log, made.owner, of(made.colleague, made.owner)) == without
    assert refused(made.log, made.owner, of(made.owner, supervisor)) == without
    alone = bodies.PairMade(VAULT, supervisor, supervisor, {supervisor: digest("x")})
    assert refused(made.log, supervisor, alone) == "nobody supervises themselves"


def test_its_vault_takes_no_place_of_another(made: Office, supervisor: str) -> None:
    taken = of(supervisor, made.owner, made.vault)
    assert refused(made.log, supervisor, taken) == "the vault is there"
    for name in ("../x", "", "A" * 32):
        assert refused(made.log, supervisor, of(supervisor, made.owner, name)) == (
            "no id of a vault"
        )
    made.log.enter(supervisor, of(supervisor, made.owner))
    second = of(supervisor, made.owner, identifier("second"))
    assert refused(made.log, made.owner, second) == "the two have begun"
    alone = bodies.VaultMade(identifier("v"), VaultKind.SUPERVISION, b"x", b"y")
    assert refused(made.log, supervisor, alone) == "two people make it together"


def test_nobody_else_is_ever_let_in(made: Office, supervisor: str) -> None:
    made.log.enter(supervisor, of(supervisor, made.owner))
    of_two = "it is of two people and nobody else"
    for until in (None, DAY):
        body = bodies.MemberAdded(VAULT, made.colleague, digest("key"), until)
        assert refused(made.log, supervisor, body) == of_two
        assert refused(made.log, made.owner, body) == "not theirs to decide"
    glass = bodies.BrokenGlass(VAULT, made.colleague, digest("key"), "ill")
    assert refused(made.log, ROOT, glass) == of_two
    key = bodies.Rotated(VAULT, 2, {supervisor: digest("k"), ROOT: digest("k")})
    assert refused(made.log, supervisor, key) == "its key never changes"
    assert refused(made.log, made.colleague, bodies.PairEnded(VAULT)) == "they are not in"
    assert refused(made.log, ROOT, bodies.PairEnded(VAULT)) == "the person has no certified keys"
    other = bodies.PairEnded(made.vault)
    assert refused(made.log, made.owner, other) == "it is no vault of two people"


def test_it_is_over_with_the_role_and_with_the_keys(made: Office, supervisor: str) -> None:
    made.log.enter(supervisor, of(supervisor, made.owner))
    made.log.renew(made.owner, by=made.admin)
    state = made.log.state()
    assert not pair_rules.runs(state, state.vaults[VAULT])
    again = of(supervisor, made.owner, identifier("again"))
    made.log.enter(supervisor, again)
    made.log.retire(supervisor)
    state = made.log.state()
    assert not pair_rules.runs(state, state.vaults[again.vault])
