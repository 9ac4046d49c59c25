"""A72: the name of a vault's file follows from the vault, and no vault has another's."""

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.office.vault_files import vault_file

VAULT = "0" * 32
HEX = set("0123456789abcdef")


@given(st.text(), st.integers())
def test_a72_whatever_a_vault_is_called_its_file_has_a_name_and_no_path(
    vault: str, epoch: int
) -> None:
    name = vault_file(vault, epoch)
    stem, _, ending = name.partition(".")
    assert (len(stem), ending) == (32, "vault")
    assert set(stem) <= HEX


def test_a72_no_name_belongs_to_two_vaults_or_to_two_keys() -> None:
    vaults = [f"{digit}" * 32 for digit in "0123456789abcdef"]
    names = {vault_file(vault, epoch) for vault in vaults for epoch in range(1, 30)}
    assert len(names) == len(vaults) * 29


def test_the_name_of_a_file_is_part_of_the_format() -> None:
    assert vault_file(VAULT, 1) == "95513e93ff9555940db01382ecf03dc8.vault"
