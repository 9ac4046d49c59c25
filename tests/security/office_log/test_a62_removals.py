"""A62: what was taken out of the register is never taken for what was never there."""

from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import WrongSecretError
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.sign_in.notices import Kind
from counsel_desk.services.sign_in.sign_in import NoInvitationError
from counsel_desk.services.vaults import cover, rotation
from counsel_desk.services.vaults.membership import KeyMissingError
from counsel_desk.services.vaults.verify import KEY, LETTER
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.helpers.repeats import repeats
from tests.security.altering import (
    Log,
    altering,
    named,
    of_register,
    refused,
    renumbered,
    state_of,
    without,
)
from tests.security.staff import person_of

COUNT = repeats(40, 200)
"""How many removals there are; each is followed by a sign-in."""
FEW = 100
"""Entries that everybody saw have lower numbers."""


@pytest.fixture
def log(office: Office) -> Log:
    """The log, after everybody was there; the administrator came last."""
    for role in Role:
        sign_in.sign_out(office.enter(role))
    office.close()
    with altering(office) as rows:
        return rows.log()


def end_of(log: Log) -> int:
    """Return the number of the last entry that somebody saw.

    After it come the digests of the files that the last one closed. Without them their files are
    read from the first record to the last.
    """
    return max(one.number for one in log if one.kind == "acted")


def removed(log: Log, chance: Random) -> tuple[Log, int]:
    """Take entries out of a log: one, the last ones, or some from within; name the first of them.

    The entries after the gap may keep their numbers, or move up.
    """
    first = chance.randint(1, end_of(log))
    match chance.randrange(4):
        case 0:
            return without(log, first), first
        case 1:
            return log[: first - 1], first
        case 2:
            last = min(first + chance.randint(1, 5), len(log))
            return renumbered([*log[: first - 1], *log[last:]]), first
        case _:
            return [*log[: first - 1], *log[first:]], first


def test_a62_of_200_random_removals_none_passes_unseen(office: Office, log: Log) -> None:
    chance = Random(62)
    for number in range(COUNT):
        left, first = removed(log, chance)
        with altering(office) as rows:
            rows.put(left)
            if number % 2:
                rows.forget_checkpoint()
        error = refused(office, Role.ADMINISTRATOR)
        # Who is not in the log any more cannot be told which entry is missing.
        assert first <= 2 or named(error) == first, number
    with altering(office) as rows:
        rows.put(log)
    sign_in.sign_out(office.enter(Role.ADMINISTRATOR))


@pytest.mark.parametrize("kind", ["vault_made", "head_seen", "posted", "certificate", "proved"])
def test_a62_an_entry_of_any_kind_that_is_gone_is_missed_by_everybody(
    office: Office, log: Log, kind: str
) -> None:
    numbers = [one.number for one in log if one.kind == kind and one.number < FEW]
    for number in numbers[-2:]:
        with altering(office) as rows:
            rows.put(without(log, number))
        assert [named(refused(office, role)) for role in Role] == [number] * len(Role)
    assert numbers


def arranged(office: Office) -> None:
    """Have the first counsellor let the second one in."""
    with at(office) as session:
        other = person_of(session, office.person(Role.COUNSELLOR, 1).name)
        cover.arrange(session, other, session.today() + timedelta(days=7))


def retired(office: Office) -> None:
    """Have the caseworker leave the office."""
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.CASEWORKER).name)
        confirming.retire(session, who, office.sheets)


def demoted(office: Office) -> None:
    """Have the supervisor become a member of staff."""
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.SUPERVISOR).name)
        confirming.change_roles(session, who, (Role.STAFF,), office.sheets)


def rotated(office: Office) -> None:
    """Have the first counsellor give their vault a new key."""
    with at(office) as session:
        rotation.rotate(session, VaultKind.COUNSELLING)


def set_policy(office: Office) -> None:
    """Have the administrator set the policy."""
    with at(office, Role.ADMINISTRATOR) as session:
        policy.keep(session, Policy(idle_minutes=7))


@pytest.mark.parametrize("tail", [False, True])
@pytest.mark.parametrize("act", [arranged, retired, demoted, rotated, set_policy])
def test_a62_what_happened_is_not_undone_by_taking_it_out(
    office: Office, act: Callable[[Office], None], tail: bool
) -> None:
    with altering(office) as rows:
        before = len(rows.log())
    act(office)
    sign_in.sign_out(office.enter(Role.STAFF))
    kinds = {"member_added", "certificate", "rotated", "policy_set"}
    with altering(office) as rows:
        log = rows.log()
        [entry] = [one for one in log if one.kind in kinds and one.number > before]
        rows.put(log[: entry.number - 1] if tail else without(log, entry.number))
        rows.forget_checkpoint()
    who = Role.COUNSELLOR if act in {arranged, rotated} else Role.ADMINISTRATOR
    assert named(refused(office, who)) == entry.number
    assert named(refused(office, Role.STAFF)) == entry.number


def test_a62_a_sealed_key_that_is_gone_is_missed(office: Office) -> None:
    vaults = state_of(office).vaults.values()
    mine = next(one for one in vaults if one.kind is VaultKind.COUNSELLING)
    with altering(office) as rows:
        rows.beside.drop_blob(mine.members[mine.owner].sealed)
    assert isinstance(refused(office, Role.COUNSELLOR), KeyMissingError)
    assert of_register(office).problems == (KEY,)
    assert VaultKind.COUNSELLING in office.enter(Role.COUNSELLOR, 1).vaults


def test_a62_a_letter_that_is_gone_is_missed_until_it_is_there_again(office: Office) -> None:
    [sent, *_others] = state_of(office).posted.values()
    with altering(office) as rows:
        kept = rows.beside.blob(sent.letter.envelope)
        rows.beside.drop_blob(sent.letter.envelope)
    assert kept is not None
    assert of_register(office).problems == (LETTER,)
    sender = state_of(office).people[sent.author].name
    for there in (False, False, True):
        if there:
            with altering(office) as rows:
                rows.beside.put_blob(kept)
        with at(office) as session:
            assert session.me.person == sent.letter.recipient
            missed = [one for one in notices.gather(session) if one.kind is Kind.LETTER_MISSING]
            assert [one.name for one in missed] == ([] if there else [sender])
    assert of_register(office).ok


def test_a62_locked_keys_that_are_gone_make_room_for_nobody(office: Office) -> None:
    person = office.person(Role.COUNSELLOR)
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, person.name)
        code = people.code_of(session, who)
    with altering(office) as rows:
        rows.drop_bundles(who)
    assert isinstance(refused(office, Role.COUNSELLOR), WrongSecretError)
    with pytest.raises(NoInvitationError):
        sign_in.enrol(office.data(), person.name, code, "seven pigeons above the market roof")
