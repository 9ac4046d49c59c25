"""Earlier days of an office, of which somebody copied every file, and days of work in between."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

from counsel_desk.demo.files import check_in_answers
from counsel_desk.domain.office_log.state import State, Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.data_folder import REGISTER_FILE, vault_path
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.security.altering import state_of


def work(session: Session) -> None:
    """Save something twice, so that the vault no longer owes the log the first of it."""
    for _each in range(2):
        if Role.COUNSELLOR in session.me.roles:
            clients.add(session, clients.listing(session)[0].filed.body)
        elif Role.CASEWORKER in session.me.roles:
            cases.add(session, "77/2026", "hearing in the new year")
        check_in.record(session, check_in_answers(Random(1), 1), "en")


@dataclass(frozen=True)
class Day:
    """An earlier day of an office.

    Attributes:
        office: The office.
        copy: A copy of its folder.
        state: What its log came to.
    """

    office: Office
    copy: Path
    state: State

    def vaults_of(self, role: Role) -> list[Vault]:
        """Return the vaults that somebody made."""
        owner = self.state.named(self.office.person(role).name)
        assert owner is not None
        return [one for one in self.state.vaults.values() if one.owner == owner.person]

    def put_back(self, role: Role, *kinds: VaultKind) -> None:
        """Put back the files of somebody's vaults."""
        for vault in self.vaults_of(role):
            if vault.kind in kinds:
                older = vault_path(self.copy, vault.vault, vault.epoch)
                path = vault_path(self.office.folder, vault.vault, vault.epoch)
                shutil.copyfile(older, path)

    def put_back_register(self) -> None:
        """Put back the register, with the log and everything beside it."""
        shutil.copyfile(self.copy / REGISTER_FILE, self.office.folder / REGISTER_FILE)


def before_work(office: Office, role: Role, *, signed_in: bool, killed: bool = False) -> Day:
    """Have somebody work for a day; return how everything was before they did.

    Args:
        office: The office.
        role: Of the person.
        signed_in: Whether they had signed in already when the files were copied.
        killed: Whether their desk is killed in the end.
    """
    state = state_of(office)
    copy = office.folder.parent / "copied"
    if not signed_in:
        shutil.copytree(office.folder, copy)
    session = office.enter(role)
    if signed_in:
        shutil.copytree(office.folder, copy)
    work(session)
    if not killed:
        sign_in.sign_out(session)
    office.close()
    return Day(office, copy, state)
