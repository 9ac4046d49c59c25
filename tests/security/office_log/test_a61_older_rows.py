"""A61, A70: rows of an earlier version, planted beside the office log, are not believed."""

from datetime import UTC, datetime

import msgspec
import pytest

from counsel_desk.domain.office.older_office import OlderAction, OlderRow
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.older_facts import OlderOfficeAlteredError
from tests.helpers.office import Office
from tests.security.altering import altering, connection_of, state_of

TABLES = {
    "office": "only INTEGER",
    "person": "number INTEGER",
    "certificate": "epoch INTEGER",
    "answer": "person TEXT, epoch INTEGER",
    "policy": "only INTEGER",
    "vault": "number INTEGER, vault TEXT",
    "vault_grant": "epoch INTEGER",
    "witness": "vault TEXT, length INTEGER, link BLOB",
    "envelope": "number INTEGER",
    "audit": "number INTEGER",
}
"""The tables of that version that are read, with the columns by which they are."""
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def plant(office: Office, table: str, thing: object) -> State:
    """Plant a row of an earlier version in an office that never had one; return what holds."""
    state = state_of(office)
    assert state.office is not None
    root = state.office.root.keys.signing
    row = OlderRow(state.office.office, state.office.name, root, 2, 3)
    with altering(office) as rows:
        connection = connection_of(rows.beside)
        for name, columns in TABLES.items():
            connection.exec_driver_sql(f"CREATE TABLE {name} ({columns}, body BLOB)")
        for name, one in (("office", row), (table, thing)):
            body = msgspec.json.encode(one)
            connection.exec_driver_sql(f"INSERT INTO {name} VALUES (1, ?)", (body,))
    return state


def test_a61_an_older_letter_takes_no_letters_place_and_goes_out_in_nobodys_name(
    office: Office,
) -> None:
    [sent] = state_of(office).posted.values()
    message = sent.letter.message
    before = plant(office, "envelope", Envelope(message, sent.letter.recipient, b"junk"))
    for role in (Role.STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR):
        sign_in.sign_out(office.enter(role))
    assert state_of(office).posted == before.posted
    session = office.enter(Role.COUNSELLOR)
    assert session.me.person == sent.letter.recipient
    # The true letter came, and nothing is in the post any more.
    assert session.data.register.state.posted == {}


def test_a70_an_older_action_that_nobody_signed_is_not_shown(office: Office) -> None:
    who = next(one for one in state_of(office).people.values() if one.has(Role.COUNSELLOR))
    forged = OlderAction(1, who.person, "enrolled", LONG_AGO, bytes(32), b"")
    plant(office, "audit", forged)
    session = office.enter(Role.ADMINISTRATOR)
    assert LONG_AGO not in [one.instant for one in audit.actions(session)]


@pytest.mark.parametrize("action", ["vault_recovered.ill", "summary_released"])
def test_a70_an_older_action_in_anothers_name_stops_at_sign_in(office: Office, action: str) -> None:
    who = next(one for one in state_of(office).people.values() if one.has(Role.COUNSELLOR))
    plant(office, "audit", OlderAction(1, who.person, action, LONG_AGO, bytes(32), bytes(64)))
    person = office.person(Role.ADMINISTRATOR)
    with pytest.raises(OlderOfficeAlteredError):
        sign_in.sign_in(office.data(), person.name, person.passphrase)
