"""A72: only names that the desk itself makes are believed, and no vault has another's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.vault_files import made_by_desk, names_hold, vault_file
from counsel_desk.domain.trust import VaultKind

GOOD = [vault_file(digit * 32) for digit in "0123456789abcdef"]
BAD = [
    "",
    "x",
    "../office.db",
    f"../{GOOD[0]}",
    f"./{GOOD[0]}",
    f"/{GOOD[0]}",
    f"sub/{GOOD[0]}",
    f"..\\{GOOD[0]}",
    f"{GOOD[0]}\n",
    f"{GOOD[0]}\0",
    f"{GOOD[0]}:stream",
    GOOD[10].upper(),
    f"{'0' * 31}.vault",
    f"{'0' * 33}.vault",
    f"{'٠' * 32}.vault",
    f"{'0' * 32}.db",
    f"{'0' * 32}.vault-journal",
    "CON",
    "desk.json",
]


def place(vault: str, file: str, coming: str = "", gone: str = "") -> VaultPlace:
    """Return where a vault is."""
    return VaultPlace(vault, VaultKind.COUNSELLING, file, "somebody", 1, coming, gone)


@pytest.mark.parametrize("name", BAD)
def test_a72_no_other_name_is_believed(name: str) -> None:
    assert not made_by_desk(name)
    assert not names_hold([place("v", name)])
    if name:
        assert not names_hold([place("v", GOOD[0], coming=name)])
        assert not names_hold([place("v", GOOD[0], gone=name)])


@given(st.text())
def test_a72_a_name_that_is_believed_is_a_name_and_no_path(name: str) -> None:
    if made_by_desk(name):
        assert len(name) == 38
        assert set(name) <= set("0123456789abcdef.vault")


@given(st.lists(st.tuples(*[st.sampled_from([*GOOD[:6], ""])] * 3), max_size=3))
def test_a72_no_name_belongs_to_two_vaults(names: list[tuple[str, str, str]]) -> None:
    places = [place(str(number), *each) for number, each in enumerate(names)]
    owned = [{name for name in each if name} for each in names]
    apart = sum(map(len, owned)) == len(set().union(*owned))
    assert names_hold(places) == (apart and all(each[0] for each in names))
