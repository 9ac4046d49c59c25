"""P42: a vault's key that was swapped, copied or taken out opens nothing, and is missed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.office_log.bodies import MemberAdded, Rotated, VaultMade
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from counsel_desk.services.vaults.membership import KeyMissingError
from counsel_desk.services.vaults.verify import KEY, TRAIL
from counsel_desk.services.work.log_rows import decoded
from tests.helpers.office import Office
from tests.security.altering import (
    altering,
    forged,
    named,
    of_register,
    refused,
    saying,
    state_of,
)


def vaults(office: Office) -> tuple[Vault, Vault]:
    """Return the vaults of the first and of the second counsellor."""
    state = state_of(office)
    mine, theirs = (
        next(
            vault
            for vault in state.vaults.values()
            if vault.kind is VaultKind.COUNSELLING and vault.owner == owner.person
        )
        for place in (0, 1)
        if (owner := state.named(office.person(Role.COUNSELLOR, place).name))
    )
    return mine, theirs


def test_p42_a_key_taken_out_of_the_register_is_missed(office: Office) -> None:
    mine, _theirs = vaults(office)
    with altering(office) as rows:
        rows.beside.drop_blob(mine.members[mine.owner].sealed)
    assert isinstance(refused(office, Role.COUNSELLOR), KeyMissingError)
    assert of_register(office).problems == (KEY,)


@pytest.mark.parametrize("other", ["the root", "another counsellor"])
def test_p42_keys_swapped_between_vaults_or_people_are_refused(office: Office, other: str) -> None:
    mine, theirs = vaults(office)
    wrong = mine.members[ROOT] if other == "the root" else theirs.members[theirs.owner]
    with altering(office) as rows:
        rows.swap_blobs(mine.members[mine.owner].sealed, wrong.sealed)
    assert isinstance(refused(office, Role.COUNSELLOR), KeyMissingError)
    if other != "the root":
        assert isinstance(refused(office, Role.COUNSELLOR, 1), KeyMissingError)
    assert of_register(office).problems == (KEY,)


@pytest.mark.parametrize("field", ["vault", "sealed", "sealed_to_root", "kind"])
def test_p42_an_entry_that_names_another_key_or_vault_is_named(office: Office, field: str) -> None:
    mine, theirs = vaults(office)
    changed = {
        "vault": theirs.vault,
        "sealed": theirs.members[theirs.owner].sealed,
        "sealed_to_root": theirs.members[ROOT].sealed,
        "kind": VaultKind.CASEWORK,
    }
    with altering(office) as rows:
        log = rows.log()
        for entry in log:
            body = decoded(entry).body
            if isinstance(body, VaultMade) and body.vault == mine.vault:
                other = replace(body, **{field: changed[field]})  # type: ignore[arg-type]
                rows.put([*log[: entry.number - 1], saying(entry, other), *log[entry.number :]])
                break
    for role in Role:
        assert named(refused(office, role)) <= entry.number
    assert TRAIL.format(number=entry.number) in of_register(office).problems


@pytest.mark.parametrize("author", ["themselves", "the owner", "the root"])
@pytest.mark.parametrize("how", ["cover", "new key"])
def test_p42_nobody_gives_themselves_a_key(office: Office, author: str, how: str) -> None:
    mine, theirs = vaults(office)
    me, until = theirs.owner, office.clock().date() + timedelta(days=30)
    copied = theirs.members[me].sealed
    body = MemberAdded(mine.vault, me, copied, until)
    sealed = {who: member.sealed for who, member in mine.members.items()}
    rotated = Rotated(mine.vault, mine.epoch + 1, {**sealed, me: copied})
    who = {"themselves": me, "the owner": mine.owner, "the root": ROOT}[author]
    with altering(office) as rows:
        log, (_me, keys) = rows.log(), rows.keys_of(office, Role.COUNSELLOR, 1)
        said = (who, body if how == "cover" else rotated)
        rows.put([*log, forged(log, rows.office, said, keys)])
    for role in Role:
        assert named(refused(office, role)) == len(log) + 1
    assert of_register(office).problems == (TRAIL.format(number=len(log) + 1),)
