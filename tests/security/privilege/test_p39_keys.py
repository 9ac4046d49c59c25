"""P39: past windows and services too, a person's keys open what is theirs and no more.

Whoever sits at the office's computer has its device secret, every file and their own keys, and may
use them as they like; no grant, bundle, envelope or file of somebody else's opens.
"""

import json
from itertools import product

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.trust import ROOT, Role, Slot, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.domain.framing import digest
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER
from counsel_desk.storage.engine import open_database
from tests.helpers.office import Clock, Office
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
        places: Every vault.
        grants: Everybody's grants.
        certificates: Everybody's certificates, and the root's.
        envelopes: Every envelope that waits.
    """

    def __init__(self, office: Office, role: Role) -> None:
        self.office, self.tools = office, office.tools
        person = office.person(role)
        data = office.data()
        with data.register.reading() as register:
            ids = [one.person for one in register.people()]
            self.me = person_id(register, person.name)
            self.bundles = [
                bundle for one in ids for slot in Slot if (bundle := register.bundle(one, slot))
            ]
            self.places = register.vaults()
            self.grants = [one for place in self.places for one in register.grants_of(place.vault)]
            self.certificates = [one for who in (ROOT, *ids) for one in register.certificates(who)]
            self.envelopes = [one for who in ids for one in register.envelopes(who)]
            mine = register.bundle(self.me, Slot.PASSPHRASE)
        assert mine is not None
        self.data, self.passphrase = data, person.passphrase
        self.identity = self.tools.keys.unlock(mine, person.passphrase, data.device_secret)

    def keys(self) -> dict[str, bytes]:
        """Return every key that the person's own keys decrypt from any grant, by its vault."""
        found, office = {}, self.data.office.office
        for grant, own, granter in product(self.grants, self.certificates, self.certificates):
            try:
                key = self.tools.grants.accept(grant, self.identity, office, own, granter)
            except KnownError:
                continue
            found[grant.vault] = key
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
        for place, key in product(self.places, keys):
            try:
                vault = self.tools.vaults.open(self.office.folder / VAULT_FOLDER / place.file, key)
            except KnownError:
                continue
            vault.close()
            opened.add(place.vault)
        return opened

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
    kinds = {place.vault: place.kind for place in attacker.places}
    owners = {place.vault: place.owner for place in attacker.places}
    assert sorted(kinds[vault] for vault in keys) == MAY_OPEN[role]
    for vault in keys:
        assert owners[vault] == attacker.me or kinds[vault] is VaultKind.CASEWORK
    others = [place for place in attacker.places if place.vault not in keys]
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
    for place in others:
        raw = (office.folder / VAULT_FOLDER / place.file).read_bytes()
        assert hits(wanted, raw) == []
