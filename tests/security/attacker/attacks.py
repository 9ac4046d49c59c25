"""What a colleague with the same account may do to the files of an office, chosen at random.

They have the device secret, every file, copies of every file of earlier days, keys of their own (a
member of staff's) and a program of their own.
"""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random

from counsel_desk.domain.office_log.bodies import (
    Acted,
    Body,
    BrokenGlass,
    HeadSeen,
    Invited,
    MemberAdded,
    PolicySet,
    Proved,
    Received,
    Rotated,
    VaultMade,
)
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role, Slot, VaultKind
from counsel_desk.services.work.data_folder import REGISTER_FILE, VAULT_FOLDER, vault_path
from counsel_desk.services.work.office_data import DESCRIPTION_FILE
from tests.helpers.office import Office
from tests.security.altering import altering, doubled, forged, inserted, swapped, without

PAGE = 4096


class Attacker:
    """A member of staff with a program of their own.

    Args:
        office: Whose files they change.
        chance: Chooses.
        days: Copies of the data folder from earlier days, oldest first.
    """

    def __init__(self, office: Office, chance: Random, days: Sequence[Path]) -> None:
        self._office, self._chance, self._days = office, chance, days
        with altering(office) as rows:
            self.person, self._keys = rows.keys_of(office, Role.STAFF)

    def strike(self) -> str:
        """Do one thing at random, and return its name."""
        done = self._chance.choice(ATTACKS)
        done(self)
        return done.__name__

    def _state(self) -> State:
        data = self._office.data()
        state = data.register.state.copied()
        data.register.close()
        return state

    def _hostile(self, state: State) -> tuple[str, Body]:
        """Return something that would be worth a lie, and in whose name."""
        chance, me = self._chance, state.people[self.person]
        vault = chance.choice([one for one in state.vaults.values() if ROOT in one.members])
        keys, digest = me.certificate, sha256(chance.randbytes(8)).digest()
        assert keys is not None
        sealed = dict.fromkeys((vault.owner, ROOT, self.person), digest)
        head = HeadSeen(vault.vault, vault.head.length + 1, digest, vault.changes + 1, digest)
        roles = (Role.COUNSELLOR, Role.ADMINISTRATOR)
        bodies: list[Body] = [
            MemberAdded(vault.vault, self.person, digest, date(2030, 1, 1)),
            MemberAdded(vault.vault, self.person, digest),
            Rotated(vault.vault, vault.epoch + 1, sealed),
            BrokenGlass(vault.vault, self.person, digest, "ill"),
            VaultMade(digest.hex()[:32], VaultKind.COUNSELLING, digest, digest),
            replace(keys, roles=roles, epoch=keys.epoch + 1),
            replace(self._other(state), roles=(), epoch=self._other(state).epoch + 1),
            Invited(digest.hex()[:32], "Somebody new", roles, 0),
            Proved(self.person, keys.epoch, digest),
            PolicySet(99, b"{}"),
            head,
            Acted("summary_released"),
            *(Received(sent.letter.message) for sent in list(state.posted.values())[:2]),
        ]
        author = chance.choice([vault.owner, ROOT, self.person, *state.people])
        return author, chance.choice(bodies)

    def _other(self, state: State) -> Certificate:
        found = self._chance.choice([one.certificate for one in state.people.values()])
        assert found is not None
        return found

    def plant(self) -> None:
        """Plant an entry in anybody's name, unsigned, signed by themselves or with a copy."""
        said = self._hostile(self._state())
        with altering(self._office) as rows:
            log = rows.log()
            key: Identity | None = self._chance.choice([None, self._keys])
            new = forged(log, rows.office, said, key)
            if self._chance.random() < 0.3:
                new = replace(new, signature=self._chance.choice(log).signature)
            if self._chance.random() < 0.3:
                place = self._chance.randint(1, len(log))
                rows.put(inserted(log, replace(new, number=place)))
            else:
                rows.put([*log, new])

    def remove(self) -> None:
        """Take entries out: one, or the last ones."""
        with altering(self._office) as rows:
            log = rows.log()
            if self._chance.random() < 0.5:
                rows.put(without(log, self._chance.randint(1, len(log))))
            else:
                rows.put(log[: -self._chance.randint(1, min(40, len(log) - 1))])

    def rearrange(self) -> None:
        """Exchange two entries, or repeat one."""
        with altering(self._office) as rows:
            log = rows.log()
            one, other = self._chance.sample(range(1, len(log) + 1), 2)
            rows.put(swapped(log, one, other) if self._chance.random() < 0.5 else doubled(log, one))

    def edit(self) -> None:
        """Change a byte of an entry's body, author, instant or signature."""
        with altering(self._office) as rows:
            log = rows.log()
            place = self._chance.randrange(len(log))
            log[place] = self._edited(log[place])
            rows.put(log)

    def _edited(self, one: StoredEntry) -> StoredEntry:
        which = self._chance.choice(["body", "author", "instant", "signature"])
        if which == "author":
            return replace(one, author=self.person)
        if which == "instant":
            return replace(one, instant="2020-01-01T00:00:00+00:00")
        kept: bytes = one.body if which == "body" else one.signature or bytes(64)
        place = self._chance.randrange(len(kept))
        flipped = kept[:place] + bytes([kept[place] ^ 1]) + kept[place + 1 :]
        return replace(one, body=flipped) if which == "body" else replace(one, signature=flipped)

    def blobs(self) -> None:
        """Take a sealed key or a letter away, or exchange two."""
        state = self._state()
        digests = [
            member.sealed
            for vault in state.vaults.values()
            for member in vault.members.values()
            if member.sealed
        ]
        digests += [sent.letter.envelope for sent in state.posted.values()]
        with altering(self._office) as rows:
            there = [one for one in digests if rows.beside.blob(one) is not None]
            if len(there) > 1 and self._chance.random() < 0.5:
                rows.swap_blobs(*self._chance.sample(there, 2))
            elif there:
                rows.beside.drop_blob(self._chance.choice(there))

    def put_back(self) -> None:
        """Put back the register of an earlier day with one person's vaults, or some vaults."""
        if not self._days:
            return
        day, state = self._chance.choice(self._days), self._state()
        there = [one for one in state.vaults.values() if self._path(day, one).exists()]
        if self._chance.random() < 0.6:
            shutil.copyfile(day / REGISTER_FILE, self._office.folder / REGISTER_FILE)
            whose = self._chance.choice(there).owner
            there = [one for one in there if one.owner == whose and self._chance.random() < 0.7]
        else:
            there = self._chance.sample(there, self._chance.randint(1, len(there)))
        for vault in there:
            shutil.copyfile(self._path(day, vault), self._path(self._office.folder, vault))

    def _path(self, folder: Path, vault: Vault) -> Path:
        return vault_path(folder, vault.vault, vault.epoch)

    def page(self) -> None:
        """Put back one page of a vault of an earlier day, or change a byte."""
        paths = sorted((self._office.folder / VAULT_FOLDER).glob("*.vault"))
        path = self._chance.choice(paths)
        now = bytearray(path.read_bytes())
        start = self._chance.randrange(len(now) // PAGE) * PAGE
        older = [day / VAULT_FOLDER / path.name for day in self._days]
        there = [one for one in older if one.exists()]
        if there and self._chance.random() < 0.7:
            page = self._chance.choice(there).read_bytes()[start : start + PAGE]
            now[start : start + len(page)] = page
        else:
            now[start + self._chance.randrange(PAGE)] ^= 1
        path.write_bytes(now)

    def files(self) -> None:
        """Delete a vault, exchange two, or put an empty file in the place of one."""
        paths = sorted((self._office.folder / VAULT_FOLDER).glob("*.vault"))
        one, other = self._chance.sample(paths, 2)
        choice = self._chance.randrange(3)
        if choice == 0:
            one.unlink()
        elif choice == 1:
            first, second = one.read_bytes(), other.read_bytes()
            one.write_bytes(second)
            other.write_bytes(first)
        else:
            one.write_bytes(b"")

    def keys(self) -> None:
        """Exchange two people's locked keys, or take some away."""
        with altering(self._office) as rows:
            bundles = rows.beside.bundles(Slot.PASSPHRASE)
            one, other = self._chance.sample(bundles, 2)
            rows.beside.put_bundle(replace(one, sealed=other.sealed, salt=other.salt))

    def believed(self) -> None:
        """Leave another state for the next opening: a role, a member, a root of their own."""
        with altering(self._office) as rows:
            left = rows.beside.checkpoint()
            state = json.loads(left) if left else {}
            for person in state.get("people", {}).values():
                if person["person"] == self.person:
                    person["roles"] = ["counsellor", "administrator"]
                    person["certificate"]["roles"] = ["counsellor", "administrator"]
            for vault in state.get("vaults", {}).values():
                vault["members"] = {}
            rows.beside.put_checkpoint(json.dumps(state).encode())

    def description(self) -> None:
        """Describe the folder as another office's."""
        path = self._office.folder / DESCRIPTION_FILE
        found = json.loads(path.read_text(encoding="utf-8"))
        found[self._chance.choice(["office", "check"])] = "0" * 32
        path.write_text(json.dumps(found))


ATTACKS: tuple[Callable[[Attacker], None], ...] = (
    Attacker.plant,
    Attacker.plant,
    Attacker.remove,
    Attacker.rearrange,
    Attacker.edit,
    Attacker.blobs,
    Attacker.put_back,
    Attacker.put_back,
    Attacker.page,
    Attacker.page,
    Attacker.files,
    Attacker.keys,
    Attacker.believed,
    Attacker.description,
)
