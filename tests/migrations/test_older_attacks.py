"""What a colleague does to an office of the earlier version before its people come to this one."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.office.older_office import OlderCertificate
from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.entry import fact_statement
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role, VaultKind
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import recovery
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import english
from tests.migrations import older_office
from tests.migrations.older_office import ADMINISTRATOR, COLLEAGUE, OWNER
from tests.migrations.older_rows import change, encoded, older_of, person_of, rows

SUPERVISOR = "Sharmila Roy"


@pytest.fixture
def office(tmp_path: Path) -> older_office.OlderOffice:
    """Return an office of the earlier version."""
    return older_office.OlderOffice(tmp_path)


def signed_anew(one: OlderCertificate, seed: bytes, office: str, evil: Identity) -> bytes:
    """Return a certificate's row as another root signs it."""
    certify = tools(english).certificates.certify
    if one.person == ROOT:
        mine = certify(seed, office, ROOT, "", (), evil.public, 1)
        body = mine.body
        assert isinstance(body, Certificate)
        new = replace(one, keys=body.keys, challenge=body.challenge, proof=body.proof)
        said = fact_statement(office, ROOT, body)
        return msgspec.json.encode(replace(new, statement=said, signature=mine.signature))
    said = one.statement
    return msgspec.json.encode(replace(one, signature=evil.sign(said)))


@pytest.mark.parametrize("wellbeing", [False, True])
@pytest.mark.parametrize("trail", [False, True])
def test_a66_another_root_planted_at_the_upgrade_gets_nobodys_vault(
    office: older_office.OlderOffice, *, wellbeing: bool, trail: bool
) -> None:
    """Whether the wellbeing vaults, which know the root, and the trail are left or taken out.

    Who is refused has not had their files sealed to that root before.
    """
    made = tools(english)
    seed = made.roots.new_seed()
    evil = made.roots.identity(seed)
    with rows(office) as kept:
        older = older_of(kept)
        for one in older.certificates:
            new = signed_anew(one, seed, older.office.office, evil)
            change(kept, "UPDATE certificate SET body = ? WHERE body = ?", new, encoded(one))
        row = encoded(replace(older.office, root_public=evil.public.signing))
        change(kept, "UPDATE office SET body = ?", row)
        for place in older.places:
            if place.kind is VaultKind.WELLBEING and not wellbeing:
                change(kept, "DELETE FROM vault WHERE vault = ?", place.vault)
        if not trail:
            change(kept, "DELETE FROM audit")
    before = sorted(path.name for path in (office.folder / "vaults").iterdir())
    for name in office.people:
        for _time in range(2):
            with pytest.raises(VaultAlteredError):
                office.enter(name)
    assert set(before) <= {path.name for path in (office.folder / "vaults").iterdir()}
    data = office.data()
    assert data.office.root.keys == evil.public
    assert data.register.state.vaults == {}
    data.register.close()


@pytest.mark.parametrize("trail", ["whole", "without them", "none"])
def test_a66_who_had_vaults_and_finds_no_row_of_them_begins_none_anew(
    office: older_office.OlderOffice, trail: str
) -> None:
    """A row that is missing proves nothing, and neither does a trail that was cut."""
    with rows(office) as kept:
        older = older_of(kept)
        me = next(one.person for one in older.people if one.name == OWNER)
        gone = [one for one in older.places if one.owner == me]
        for place in gone:
            change(kept, "DELETE FROM vault WHERE vault = ?", place.vault)
        if trail == "none":
            change(kept, "DELETE FROM audit")
        if trail == "without them":
            change(kept, "DELETE FROM audit WHERE person = ?", me)
    for _time in range(2):
        with pytest.raises(VaultAlteredError):
            office.enter(OWNER)
    for place in gone:
        assert (office.folder / "vaults" / place.file).exists()


def bodies(session: Session) -> bytes:
    """Return every record of the vaults that a person covers."""
    found = []
    for covered in session.covered:
        with covered.file.reading() as transaction:
            found += [row.body or b"" for row in transaction.rows()]
    return b"".join(found)


def test_a61_an_owner_swapped_in_a_row_that_nobody_signed_is_not_believed_at_a_recovery(
    office: older_office.OlderOffice,
) -> None:
    """Each vault is shown, and entered, as that of who signed the root's key of it."""
    with rows(office) as kept:
        older = older_of(kept)
        one, other = [each for each in older.places if each.kind is VaultKind.COUNSELLING]
        for place, owner in ((one, other.owner), (other, one.owner)):
            body = encoded(replace(place, owner=owner))
            change(kept, "UPDATE vault SET body = ? WHERE vault = ?", body, place.vault)
    names = {each.person: each.name for each in older.people}
    session = office.enter(ADMINISTRATOR)
    shown = {each.vault: each.owner for each in recovery.vaults(session) if each.older}
    assert shown[one.vault] == names[one.owner]
    assert shown[other.vault] == names[other.owner]
    supervisor = person_of(session, SUPERVISOR)
    roles = (Role.SUPERVISOR, Role.COUNSELLOR)
    asked = candidates.current(session, supervisor)
    certifying.change_roles(session, asked, roles, office.sheets)
    sign_in.sign_out(session)
    sign_in.sign_out(office.enter(SUPERVISOR))
    session = office.enter(ADMINISTRATOR)
    heir = next(each for each in recovery.heirs(session) if each.name == SUPERVISOR)
    wanted = next(each for each in recovery.vaults(session) if each.vault == one.vault)
    recovery.recover(session, wanted, heir, Reason.LEFT, office.sheets)
    made = next(each for each in session.data.register.state.vaults.values() if each.handed)
    assert made.owner == one.owner
    sign_in.sign_out(session)
    session = office.enter(SUPERVISOR)
    assert [each.owner for each in session.covered] == [names[one.owner]]
    sign_in.sign_out(session)


def test_a78_a_vault_handed_over_after_the_upgrade_is_told_whatever_was_told_before(
    office: older_office.OlderOffice,
) -> None:
    """The earlier version counted the entries of another trail."""
    session = office.enter(OWNER)
    with session.vaults[VaultKind.WELLBEING].writing() as transaction:
        transaction.put_meta("told", b"999999")
    sign_in.sign_out(session)
    sign_in.sign_out(office.enter(COLLEAGUE))
    session = office.enter(ADMINISTRATOR)
    shown = next(one for one in recovery.vaults(session) if one.owner == OWNER and not one.older)
    heir = next(one for one in recovery.heirs(session) if one.name == COLLEAGUE)
    recovery.recover(session, shown, heir, Reason.ILL, office.sheets)
    sign_in.sign_out(session)
    session = office.enter(OWNER)
    told = [one for one in inbox.listing(session).open if one.kind is Kind.RECOVERED]
    assert [(one.name, one.reason) for one in told] == [(COLLEAGUE, "ill")]
    sign_in.sign_out(session)
