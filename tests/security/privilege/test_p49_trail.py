"""P49: an audit trail that was edited, cut, reordered or forked names its first bad entry."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from counsel_desk.domain.office.office import AuditEntry
from counsel_desk.domain.trust import Identity, Role
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.last_seen import TrailAlteredError
from counsel_desk.services.vaults.verify import TRAIL, verify
from counsel_desk.services.work import audit_trail
from tests.helpers.office import Office
from tests.security.altering import overwrite, refused, rewrite

Harm = Callable[[list[AuditEntry], int], list[AuditEntry]]


@pytest.mark.parametrize("what", ["action", "instant", "person", "number"])
def test_p49_an_edited_trail_is_seen(office: Office, what: str) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    with session.data.register.writing() as register:
        entries = register.audit()
        entry, other = entries[3], entries[0]
        values: dict[str, Any] = {
            "action": "signed_in" if entry.action != "signed_in" else "locked",
            "instant": datetime(2020, 1, 1, tzinfo=UTC),
            "person": next(one.person for one in entries if one.person != entry.person),
            "number": other.number,
        }
        changed = replace(entry, **{what: values[what]})
        overwrite(register, "audit", changed, number=entry.number)
    [found] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    assert found.problems == (TRAIL.format(number=4),)
    # Whoever looks at the list of actions does not get to read it.
    with pytest.raises(TrailAlteredError) as caught:
        audit.actions(session)
    assert caught.value.parameters == {"number": 4}


def edited(entries: list[AuditEntry], at: int) -> list[AuditEntry]:
    """Return a trail with another action in one entry."""
    old = entries[at - 1]
    digest = audit_trail.digest(at, old.person, "locked", old.instant)
    return [*entries[: at - 1], replace(old, action="locked", digest=digest), *entries[at:]]


def cut_from_within(entries: list[AuditEntry], at: int) -> list[AuditEntry]:
    """Return a trail without one of its entries."""
    return [*entries[: at - 1], *entries[at:]]


def cut_at_the_end(entries: list[AuditEntry], at: int) -> list[AuditEntry]:
    """Return a trail that ends before an entry."""
    return entries[: at - 1]


def reordered(entries: list[AuditEntry], at: int) -> list[AuditEntry]:
    """Return a trail in which an entry and the next have changed places."""
    first = replace(entries[at], number=at)
    return [*entries[: at - 1], first, replace(entries[at - 1], number=at + 1), *entries[at + 1 :]]


@pytest.mark.parametrize("harm", [edited, cut_from_within, cut_at_the_end, reordered])
@pytest.mark.parametrize("place", [3, 9])
def test_p49_the_first_bad_entry_is_named_by_the_check_and_at_sign_in(
    office: Office, harm: Harm, place: int
) -> None:
    sign_in.sign_out(office.enter(Role.STAFF))
    with office.data().register.writing() as register:
        kept = register.audit_head()
        entries = register.audit()
        assert entries[place - 1].action != "locked"
        rewrite(register, harm(entries, place), kept)
    [found] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    assert TRAIL.format(number=place) in found.problems
    error = refused(office, Role.STAFF)
    assert isinstance(error, TrailAlteredError)
    assert error.parameters == {"number": place}


def forked(register: RegisterTransaction, at: int, identity: Identity, person: str) -> None:
    """End the trail before an entry, and go on with entries that somebody truly signs."""
    entries = register.audit()
    rewrite(register, entries[: at - 1], None)
    for entry in entries[at - 1 :]:
        audit_trail.append(register, identity, person, "signed_in", entry.instant)


@pytest.mark.parametrize("longer", [False, True])
def test_p49_a_forked_trail_is_named_where_it_forks(office: Office, longer: bool) -> None:
    sign_in.sign_out(office.enter(Role.STAFF))
    thief = office.enter(Role.COUNSELLOR)
    with thief.data.register.writing() as register:
        place = register.audit_head().length - 4
        forked(register, place, thief.identity, thief.me.person)
        if longer:
            now = office.clock()
            audit_trail.append(register, thief.identity, thief.me.person, "signed_in", now)
    # Every entry is truly signed, so that only who saw the other trail can tell.
    [found] = [one for one in verify(office.folder, office.tools) if one.kind == "register"]
    assert found.ok
    error = refused(office, Role.STAFF)
    assert isinstance(error, TrailAlteredError)
    assert error.parameters == {"number": place}
