"""What vaults owe the office log is its author's own word: nobody else puts it there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import certifying
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work import owed
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.owed import Owed, OwedByOthersError
from tests.helpers import confirming
from tests.helpers.hindered import hurry, locked
from tests.helpers.office import Office
from tests.unit.services.stored import actions
from tests.unit.services.work.owing import KIND, WRITE, do, done

NEW = "seven pigeons above the market roof"


def covering(office: Office) -> tuple[Author, Author, VaultFile]:
    """Have a colleague cover for a counsellor; return both, and the vault that the former opened.

    The counsellor has sent a letter, and taken it back.
    """
    owner, colleague = office.enter(Role.COUNSELLOR), office.enter(Role.COUNSELLOR, 1)
    vault = owner.vaults[KIND].vault_id
    cover.arrange(owner, colleague.me.person, owner.today() + timedelta(days=3))
    do(owner, "honest")
    with owner.work(KIND, WRITE) as work:
        work.unpost("honest")
    sign_in.sign_out(owner)
    office.close()
    colleague = office.enter(Role.COUNSELLOR, 1)
    return owner.author, colleague.author, colleague.standing_in(vault).vaults[KIND]


@pytest.mark.parametrize("thing", [Owed(action="file_destroyed"), Owed(unpost="letter")])
def test_a61_nobody_owes_anything_in_the_name_of_another(office: Office, thing: Owed) -> None:
    owner, colleague, file = covering(office)
    forger = replace(owner, identity=colleague.identity)
    with file.writing() as transaction:
        owed.owe(transaction, file.vault_id, forger, thing)
    office.close()
    with pytest.raises(OwedByOthersError):
        office.enter(Role.COUNSELLOR)
    office.close()
    assert "file_destroyed" not in actions(office.enter(Role.ADMINISTRATOR))


def test_a61_what_somebody_owed_once_is_not_owed_again(office: Office) -> None:
    owner, _colleague, file = covering(office)
    with file.writing() as transaction:
        [(_number, kept)] = transaction.owed(owner.person)
        transaction.owe(owner.person, kept)
    office.close()
    with pytest.raises(OwedByOthersError):
        office.enter(Role.COUNSELLOR)


def test_a61_what_is_owed_in_one_vault_is_not_owed_in_another(office: Office) -> None:
    owner, _colleague, file = covering(office)
    with file.writing() as transaction:
        owed.owe(transaction, "0" * 32, owner, Owed(action="elsewhere"))
    office.close()
    with pytest.raises(OwedByOthersError):
        office.enter(Role.COUNSELLOR)


def test_what_was_owed_with_keys_that_were_lost_is_heard(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(monkeypatch)
    session = office.enter(Role.COUNSELLOR)
    person, vault = session.me.person, session.vaults[KIND].vault_id
    with locked(session.data):
        do(session, "during")
    office.close()
    admin = office.enter(Role.ADMINISTRATOR)
    again = certifying.invite_again(admin, person)
    sign_in.enrol(office.data(), again.name, again.code, NEW)
    confirming.certify(admin, person, office.sheets)
    sign_in.sign_in(office.data(), again.name, NEW).close()
    confirming.recover(admin, vault, person, Reason.KEYS_LOST, office.sheets)
    session = sign_in.sign_in(office.data(), again.name, NEW)
    assert session.vaults[KIND].vault_id == vault
    assert done(session, "during") == ["during"]
    session.close()
