"""A78: break-glass leaves an entry that the owner sees; what the sheets can do without is told."""

import pytest

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.bodies import BrokenGlass
from counsel_desk.domain.trust import ROOT, Role
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.data_folder import REGISTER_FILE, vault_path
from tests.helpers import confirming
from tests.helpers.folders import ROOT as PROJECT
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, forged, named, refused, state_of, without
from tests.security.privilege.members import colleague, place_of

HEIR = (Role.COUNSELLOR, 1)


def broken(office: Office) -> tuple[str, int]:
    """Hand the first counsellor's vault to the second; return its id and the entry's number."""
    with at(office) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.recover(session, vault, heir, Reason.ILL, office.sheets)
    with altering(office) as rows:
        [entry] = [one for one in rows.log() if one.kind == "broken_glass"]
    return vault, entry.number


@pytest.mark.parametrize("cut", [False, True])
def test_a78_the_entry_cannot_be_taken_out_by_who_came_in_with_it(
    office: Office, cut: bool
) -> None:
    vault, number = broken(office)
    with at(office, *HEIR) as session:
        assert [one.vault for one in session.covered] == [vault]
    with altering(office) as rows:
        log = rows.log()
        rows.put(log[: number - 1] if cut else without(log, number))
        rows.forget_checkpoint()
    assert named(refused(office, *HEIR)) == number
    assert named(refused(office, Role.ADMINISTRATOR)) == number


@pytest.mark.parametrize("author", [ROOT, "the heir", "the owner"])
def test_a78_nobody_breaks_the_glass_without_the_sheets(office: Office, author: str) -> None:
    with at(office) as session:
        vault = place_of(session)
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, *HEIR)
        who = {"the heir": me, "the owner": vault.owner}.get(author, ROOT)
        body = BrokenGlass(vault.vault, me, vault.members[vault.owner].sealed, "ill")
        rows.put([*log, forged(log, rows.office, (who, body), keys)])
    for role in Role:
        assert named(refused(office, role)) == len(log) + 1


def test_a78_the_owner_is_told_although_the_key_was_changed_by_the_heir(office: Office) -> None:
    broken(office)
    for _twice in range(2):
        sign_in.sign_out(office.enter(*HEIR))
    with at(office) as session:
        told = [one for one in inbox.listing(session).open if one.kind is Kind.RECOVERED]
        assert [(one.name, one.reason) for one in told] == [(office.person(*HEIR).name, "ill")]


def test_a78_what_enough_sheets_can_do_without_an_entry_is_written_down(office: Office) -> None:
    state, register = state_of(office), office.folder / REGISTER_FILE
    before = register.read_bytes()
    seed = office.tools.roots.combine(office.sheets)
    root = office.tools.roots.identity(seed)
    opened = 0
    with altering(office) as rows:
        for vault in state.vaults.values():
            if ROOT not in vault.members:
                continue
            sealed = rows.beside.blob(vault.members[ROOT].sealed)
            assert sealed is not None
            assert state.office is not None
            key = office.tools.vault_keys.open_key(
                sealed, root, state.office.office, vault.vault, vault.epoch, state.office.root
            )
            path = vault_path(office.folder, vault.vault, vault.epoch)
            office.tools.vaults.open(path, key, read_only=True).close()
            opened += 1
    assert opened == len([one for one in state.vaults.values() if ROOT in one.members])
    assert register.read_bytes() == before
    page = " ".join((PROJECT / "docs" / "THREAT_MODEL.md").read_text(encoding="utf-8").split())
    assert "Keepers of enough sheets** hold the root's own key" in page
