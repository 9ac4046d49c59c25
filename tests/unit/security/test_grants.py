"""A grant gives the key of one vault to one person, and any change is refused."""

from dataclasses import replace
from typing import Any

import pytest

from counsel_desk.domain.trust import Certificate, Grant
from counsel_desk.security import grants
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.identity import PersonIdentity
from tests.unit.security.conftest import Office

OFFICE = "office-1"
KEY = bytes(range(32))


@pytest.fixture
def given(office: Office) -> Grant:
    """Grant the key from Asha to Bina."""
    return grants.grant(office.asha, OFFICE, "v1", 3, office.bina_card, "asha", "member", KEY)


def accept(
    office: Office,
    grant: Grant,
    of: str = OFFICE,
    identity: PersonIdentity | None = None,
    own: Certificate | None = None,
    granter: Certificate | None = None,
) -> bytes:
    """Accept a grant, as Bina and from Asha unless somebody else is named."""
    return grants.accept(
        grant,
        identity or office.bina,
        of,
        own or office.bina_card,
        granter or office.asha_card,
    )


def test_a_grant_gives_the_key(office: Office, given: Grant) -> None:
    assert accept(office, given) == KEY


@pytest.mark.parametrize(
    "changes",
    [
        {"vault": "v2"},
        {"epoch": 4},
        {"person": "asha"},
        {"granter": "bina"},
        {"purpose": "owner"},
        {"sealed": bytes(1168)},
        {"signature": bytes(64)},
    ],
)
def test_p42_an_altered_or_swapped_grant_is_refused(
    office: Office, given: Grant, changes: dict[str, Any]
) -> None:
    with pytest.raises(UntrustedError):
        accept(office, replace(given, **changes))


def test_p42_a_grant_signed_again_for_another_vault_does_not_open(
    office: Office, given: Grant
) -> None:
    moved = replace(given, vault="v2")
    signature = office.asha.sign(grants._signed(moved, OFFICE, office.bina_card))
    with pytest.raises(UntrustedError):
        accept(office, replace(moved, signature=signature))


def test_p40_other_people_offices_and_certificates_get_nothing(
    office: Office, given: Grant
) -> None:
    later = office.certify("bina", office.bina, epoch=2)
    wrong: tuple[dict[str, Any], ...] = (
        {"identity": office.asha},
        {"identity": office.asha, "own": office.asha_card},
        {"own": later},
        {"granter": office.bina_card},
        {"granter": office.certify("asha", office.bina)},
        {"of": "office-2"},
    )
    for others in wrong:
        with pytest.raises(UntrustedError):
            accept(office, given, **others)


def test_only_whole_keys_are_granted(office: Office) -> None:
    with pytest.raises(ValueError, match="31"):
        grants.grant(office.asha, OFFICE, "v1", 1, office.bina_card, "asha", "member", bytes(31))
