"""What becomes of a person's access when they lose their keys."""

from dataclasses import replace

from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.office_log.team_rules import forgotten
from counsel_desk.domain.trust import VaultKind


def lose_access(state: State, person: str) -> None:
    """Take a person who lost their keys out of every vault; their own waits for a recovery.

    Nobody can recover their wellbeing vault, so they make a new one.
    """
    forgotten(state, person)
    for vault in list(state.vaults.values()):
        if person in vault.members:
            members = {who: one for who, one in vault.members.items() if who != person}
            state.vaults[vault.vault] = replace(vault, members=members)
        if vault.kind is VaultKind.WELLBEING and vault.owner == person:
            state.vaults[vault.vault] = replace(vault, owner="", members={})
