"""A sealed key opens one vault for one person, and nobody but its maker knows a vault's first."""

from typing import Any

import pytest

from counsel_desk.domain.trust import VaultKind
from counsel_desk.security import vault_keys
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.identity import PersonIdentity, seal
from tests.unit.security.conftest import Office

OFFICE = "office-1"
KEY = bytes(range(32))


@pytest.fixture
def sealed(office: Office) -> bytes:
    """Seal the third key of a vault to Bina."""
    return vault_keys.seal_key(OFFICE, "v1", 3, office.bina_card, KEY)


def opened(office: Office, sealed: bytes, /, **changes: Any) -> bytes:
    """Open a sealed key, as Bina and for that vault unless somebody or something else is named."""
    of: dict[str, Any] = {"office": OFFICE, "vault": "v1", "epoch": 3}
    whose: dict[str, Any] = {"identity": office.bina, "own": office.bina_card}
    return vault_keys.open_key(sealed, **{**of, **whose, **changes})


def test_a_sealed_key_opens_for_its_recipient(office: Office, sealed: bytes) -> None:
    assert opened(office, sealed) == KEY


@pytest.mark.parametrize("changes", [{"vault": "v2"}, {"epoch": 4}, {"office": "office-2"}])
def test_p42_a_sealed_key_moved_to_another_place_does_not_open(
    office: Office, sealed: bytes, changes: dict[str, Any]
) -> None:
    with pytest.raises(UntrustedError):
        opened(office, sealed, **changes)


def test_p42_an_altered_sealed_key_does_not_open(office: Office, sealed: bytes) -> None:
    for place in range(0, len(sealed), 40):
        altered = bytearray(sealed)
        altered[place] ^= 1
        with pytest.raises(UntrustedError):
            opened(office, bytes(altered))
    for cut in (b"", sealed[:-1], sealed + b"\0"):
        with pytest.raises(UntrustedError):
            opened(office, cut)


def test_p40_other_people_get_nothing(office: Office, sealed: bytes) -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"identity": office.asha},
        {"identity": office.asha, "own": office.asha_card},
        {"own": office.asha_card},
        {"own": office.certify("bina", office.asha)},
        {"identity": office.asha, "own": office.certify("bina", office.asha)},
    )
    for others in wrong:
        with pytest.raises(UntrustedError):
            opened(office, sealed, **others)


def test_a_new_certificate_for_the_same_keys_opens_what_was_sealed_before(
    office: Office, sealed: bytes
) -> None:
    assert opened(office, sealed, own=office.certify("bina", office.bina, epoch=2)) == KEY


def test_only_whole_keys_are_sealed_and_opened(office: Office) -> None:
    with pytest.raises(ValueError, match="31"):
        vault_keys.seal_key(OFFICE, "v1", 1, office.bina_card, bytes(31))
    info = vault_keys._info(OFFICE, "v1", 3, office.bina_card)
    short = seal(bytes(31), office.bina.public, info)
    with pytest.raises(UntrustedError):
        opened(office, short)


def test_two_seals_of_a_key_have_nothing_in_common(office: Office, sealed: bytes) -> None:
    again = vault_keys.seal_key(OFFICE, "v1", 3, office.bina_card, KEY)
    assert again[:64] != sealed[:64]


def test_what_somebody_makes_follows_from_their_keys_alone(office: Office) -> None:
    first = vault_keys.own_vault(office.asha, OFFICE, "asha", VaultKind.WELLBEING)
    again = PersonIdentity.from_bytes(office.asha.private_bytes())
    assert vault_keys.own_vault(again, OFFICE, "asha", VaultKind.WELLBEING) == first
    assert (len(first[0]), len(first[1])) == (32, 32)
    others = [
        vault_keys.own_vault(office.bina, OFFICE, "asha", VaultKind.WELLBEING),
        vault_keys.own_vault(office.asha, "office-2", "asha", VaultKind.WELLBEING),
        vault_keys.own_vault(office.asha, OFFICE, "bina", VaultKind.WELLBEING),
        vault_keys.own_vault(office.asha, OFFICE, "asha", VaultKind.COUNSELLING),
        first,
    ]
    assert len({vault for vault, _key in others}) == len({key for _vault, key in others}) == 5
