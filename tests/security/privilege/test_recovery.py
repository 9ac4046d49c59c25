"""P48: a vault is recovered with enough root sheets and an entry in the trail, or not at all."""

from dataclasses import replace

import pytest

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit, recovery
from counsel_desk.services.work.session import NoKeyYetError, Session
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, named, refused
from tests.security.privilege.members import NEW_PASSPHRASE, colleague, come_back, place_of


def recover(office: Office, vault: str, person: str) -> None:
    """Recover a vault for a person, with the root sheets."""
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.recover(session, vault, person, Reason.KEYS_LOST, office.sheets)


def test_the_root_sheets_bring_a_vault_back_to_new_keys(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        before, vault = clients.listing(session), place_of(session).vault
    who = come_back(office)
    person = office.person(Role.COUNSELLOR)
    session = sign_in.sign_in(office.data(), person.name, NEW_PASSPHRASE)
    with pytest.raises(NoKeyYetError):
        clients.listing(session)
    sign_in.sign_out(session)
    recover(office, vault, who)
    session = sign_in.sign_in(office.data(), person.name, NEW_PASSPHRASE)
    assert clients.listing(session) == before
    sign_in.sign_out(session)


def of_recovery(session: Session) -> list[Entry]:
    """Return the entries that say a vault was recovered, and note them."""
    found = [one for one in inbox.listing(session).open if one.kind is Kind.RECOVERED]
    for one in found:
        inbox.note(session, one)
    return found


def test_a_colleague_is_given_the_vault_and_its_owner_is_told_once(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        before, vault = clients.listing(session), place_of(session).vault
        heir = colleague(office, session)
    recover(office, vault, heir)
    with at(office, Role.COUNSELLOR, 1) as session:
        assert clients.listing(session.standing_in(vault)) == before
        assert session.covered[0].until is None
    with at(office, Role.COUNSELLOR) as session:
        (told,) = of_recovery(session)
        assert told.reason == "keys_lost"
        assert told.name == office.person(Role.COUNSELLOR, 1).name
    with at(office, Role.COUNSELLOR) as session:
        assert of_recovery(session) == []


def test_p48_too_few_sheets_recover_nothing_and_change_nothing(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
        members = session.data.register.state.vaults[vault].members
    with at(office, Role.ADMINISTRATOR) as session:
        for sheets in (office.sheets[:1], [office.sheets[0]] * 2, ["one two three"] * 2):
            with pytest.raises(KnownError):
                confirming.recover(session, vault, heir, Reason.KEYS_LOST, sheets)
    with at(office, Role.ADMINISTRATOR) as session:
        assert session.data.register.state.vaults[vault].members == members
        assert not [one for one in audit.actions(session) if "recovered" in one.action]


def test_a_recovery_without_its_audit_entry_opens_nothing(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
    recover(office, vault, heir)
    with altering(office) as rows:
        log = rows.log()
        entry = next(one for one in log if one.kind == "broken_glass")
        rows.put(log[: entry.number - 1])
    assert named(refused(office, Role.ADMINISTRATOR)) == entry.number
    # The heir saw nothing of it yet, and comes in to what they had before.
    with at(office, Role.COUNSELLOR, 1) as session:
        assert session.covered == []


def test_a_wellbeing_vault_is_its_owners_alone(office: Office) -> None:
    with at(office, Role.STAFF) as session:
        vault = place_of(session, VaultKind.WELLBEING).vault
    with at(office, Role.ADMINISTRATOR) as session:
        assert vault not in [one.vault for one in recovery.vaults(session)]
        other, heir = recovery.vaults(session)[0], recovery.heirs(session)[0]
        made = replace(other, vault=vault, kind=VaultKind.WELLBEING)
        with pytest.raises(KnownError):
            recovery.recover(session, made, heir, Reason.KEYS_LOST, office.sheets)
