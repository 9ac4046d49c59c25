"""P49: nobody signs over entries of the office log that their desk has not checked."""

from datetime import timedelta

import msgspec
import pytest

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.office_log.bodies import MemberAdded
from counsel_desk.domain.office_log.entry import Entry, Signed, placed, stored
from counsel_desk.domain.office_log.fold import apply
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import OfficeData
from tests.helpers.office import Office
from tests.helpers.planting import FAR, behind

NEW = "a quite different sentence about rain"
JUNK = bytes(64)


def checkpoint_with(data: OfficeData, author: str, body: MemberAdded, signature: bytes) -> Entry:
    """Plant an entry, and leave a state in which it holds for the next opening."""
    head = data.register.heads(EMPTY, FAR)[-1]
    entry = placed(head, Signed(author, body, signature), data.tools.now())
    state: State = data.register.state.copied()
    apply(state, entry, data.office.office)
    state.unsigned = ""
    with behind(data) as kept:
        kept.append(stored(entry))
        kept.put_checkpoint(msgspec.json.encode(state))
    return entry


def vault_of(data: OfficeData, person: str) -> Vault:
    """Return the counselling vault of a person."""
    vaults = data.register.state.vaults.values()
    return next(one for one in vaults if one.owner == person and one.kind == "counselling")


@pytest.mark.parametrize("signature", [b"", JUNK], ids=["unsigned", "junk"])
def test_p49_who_types_a_recovery_code_vouches_for_no_entry_that_was_planted(
    office: Office, signature: bytes
) -> None:
    session, person = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    thief = office.enter(Role.COUNSELLOR, 1).me.person
    code = account.new_recovery_code(session, person.passphrase)
    sign_in.sign_out(session)
    data = office.data()
    vault = vault_of(data, session.me.person).vault
    until = session.today() + timedelta(days=900)
    body = MemberAdded(vault, thief, bytes(32), until)
    planted = checkpoint_with(data, session.me.person, body, signature)
    opened = office.data()
    assert thief in opened.register.state.vaults[vault].members
    named = rf"entry {planted.number}\b"
    with pytest.raises(EntryAlteredError, match=named):
        sign_in.recover(opened, person.name, code, NEW)
    with pytest.raises(EntryAlteredError, match=named):
        office.enter(Role.COUNSELLOR)
