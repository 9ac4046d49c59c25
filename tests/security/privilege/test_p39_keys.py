"""P39: past windows and services too, a person's keys open what is theirs and no more.

Whoever sits at the office's computer has its device secret, every file and their own keys, and may
use them as they like; no key, bundle, envelope or file of somebody else's opens.
"""

import json
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.framing import digest
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, Slot, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import REGISTER_FILE
from counsel_desk.storage.engine import open_database
from tests.helpers.office import Clock, Office
from tests.security.altering import altering
from tests.security.phrases import hits, shapes
from tests.security.sharing.sending import sent
from tests.security.staff import person_id

MAY_OPEN = {
    Role.COUNSELLOR: [VaultKind.COUNSELLING, VaultKind.WELLBEING],
    Role.SUPERVISOR: [VaultKind.WELLBEING],
    Role.CASEWORKER: [VaultKind.CASEWORK, VaultKind.WELLBEING],
    Role.STAFF: [VaultKind.WELLBEING],
    Role.ADMINISTRATOR: [VaultKind.WELLBEING],
}
"""The vaults that the design gives a role; of each kind the person's own one."""


class Attacker:
    """A person with their passphrase, the device secret and every file.

    Attributes:
        me: Their id.
        identity: Their keys.
        bundles: Everybody's locked keys.
        vaults: Every vault.
        sealed: Everything that is kept beside the log, which is whatever was sealed to anybody.
        people: Everybody's certificates, and the root's.
        envelopes: Every envelope that waits.
    """

    def __init__(self, office: Office, role: Role) -> None:
        self.office, self.tools = office, office.tools
        person = office.person(role)
        data = office.data()
        with data.register.reading() as register:
            state, beside = register.state, register.beside
            self.me = person_id(register, person.name)
            self.bundles = [
                bundle
                for one in state.people
                for slot in Slot
                if (bundle := beside.bundle(one, slot))
            ]
            self.vaults = list(state.vaults.values())
            self.envelopes = [one for who in state.people for one in register.envelopes(who)]
            mine = beside.bundle(self.me, Slot.PASSPHRASE)
        with altering(office) as rows:
            self.sealed = rows.blobs()
        found = (one.certificate for one in state.people.values())
        self.people = [data.office.root, *(one for one in found if one is not None)]
        assert mine is not None
        self.data, self.passphrase = data, person.passphrase
        self.identity = self.tools.keys.unlock(mine, person.passphrase, data.device_secret).identity

    def keys(self) -> dict[str, bytes]:
        """Return every key that the person's own keys open or derive, by its vault."""
        found: dict[str, bytes] = {}
        office = self.data.office.office
        own_vault, open_key = self.tools.vault_keys.own_vault, self.tools.vault_keys.open_key
        for kind, one in product(VaultKind, self.people):
            name, key = own_vault(self.identity, office, one.person, kind)
            if any(each.vault == name for each in self.vaults):
                found[name] = key
        for vault, sealed, one in product(self.vaults, self.sealed, self.people):
            with suppress(KnownError):
                named = (office, vault.vault, vault.epoch, one)
                found[vault.vault] = open_key(sealed, self.identity, *named)
        return found

    def bundles_opened(self) -> list[tuple[str, Slot]]:
        """Return whose keys the person's passphrase opens."""
        opened = []
        for bundle in self.bundles:
            try:
                self.tools.keys.unlock(bundle, self.passphrase, self.data.device_secret)
            except KnownError:
                continue
            opened.append((bundle.person, bundle.slot))
        return opened

    def files_opened(self, keys: list[bytes]) -> set[str]:
        """Return the vaults whose file one of the keys opens."""
        opened = set()
        for vault, key in product(self.vaults, keys):
            with suppress(KnownError):
                self.tools.vaults.open(self.path(vault), key).close()
                opened.add(vault.vault)
        return opened

    def path(self, vault: Vault) -> Path:
        """Return the file of a vault."""
        return vault_path(self.office.folder, vault.vault, vault.epoch)

    def letters_opened(self) -> list[bytes]:
        """Return what the person's keys decrypt of other people's envelopes."""
        opened = []
        for envelope in self.envelopes:
            if envelope.recipient == self.me:
                continue
            info = digest("counsel-desk envelope 1", envelope.message, envelope.recipient)
            try:
                opened.append(self.identity.open(envelope.sealed[4:], info))
            except KnownError:
                continue
        return opened

    def register_in_clear(self) -> bytes:
        """Return the register's content, as whoever has the device secret reads it."""
        secret, office = self.data.device_secret, self.data.office.office
        self.data.register.close()
        engine = open_database(
            self.office.folder / REGISTER_FILE, self.tools.keys.register_key(secret, office)
        )
        with engine.connect() as connection:
            names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'")
            rows = [
                value
                for name in names.scalars().all()
                for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')
                for value in row
            ]
        engine.dispose()
        return b"\n".join(one if isinstance(one, bytes) else str(one).encode() for one in rows)


@pytest.fixture
def written(office: Office, clock: Clock) -> list[str]:
    """Send a summary that nobody opens; return the phrases that only the counsellor may read."""
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed
    texts = [one.body.text for one in notes.of_client(session, client.record)]
    sent(session, client.record, clock)
    known = [client.body.name, json.dumps(client.body.code), *texts, "a place at the shelter"]
    session.close()
    return [one for one in known if one]


@pytest.mark.parametrize("role", list(Role))
def test_p39_a_persons_keys_open_what_is_theirs_and_no_more(
    office: Office, template: DemoOffice, written: list[str], role: Role
) -> None:
    attacker = Attacker(office, role)
    keys = attacker.keys()
    vaults = {vault.vault: vault for vault in attacker.vaults}
    assert sorted(vaults[vault].kind for vault in keys) == MAY_OPEN[role]
    for name in keys:
        mine = vaults[name].owner == attacker.me
        assert mine or vaults[name].kind is VaultKind.CASEWORK
    others = [vault for vault in attacker.vaults if vault.vault not in keys]
    assert len(others) >= 6
    register_key = attacker.tools.keys.register_key(
        attacker.data.device_secret, attacker.data.office.office
    )
    tried = [*keys.values(), register_key, attacker.data.device_secret, bytes(32)]
    assert attacker.files_opened(tried) == set(keys)
    assert attacker.bundles_opened() == [(attacker.me, Slot.PASSPHRASE)]
    assert len(attacker.envelopes) == 1
    assert attacker.letters_opened() == []
    wanted = {phrase: shapes(phrase) for phrase in [*written, *template.canaries]}
    assert hits(wanted, attacker.register_in_clear()) == []
    for vault in others:
        assert hits(wanted, attacker.path(vault).read_bytes()) == []
