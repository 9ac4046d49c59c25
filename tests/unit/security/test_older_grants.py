"""A grant of an earlier version gives a key to one person, and any change is refused."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.office.older_office import OlderGrant
from counsel_desk.security.errors import UntrustedError
from counsel_desk.security.identity import PersonIdentity, seal
from counsel_desk.security.older_grants import open_older
from tests.unit.security.conftest import Office

OFFICE = "office-1"
KEY = bytes(range(32))
STATEMENT = b"what the root signed about Bina"
FORMAT = "counsel-desk grant 1"


def signed(grant: OlderGrant, identity: PersonIdentity, office: str = OFFICE) -> OlderGrant:
    """Return a grant as the earlier version signed it."""
    recipient = sha256(STATEMENT).digest()
    place = (grant.vault, grant.epoch, grant.person, grant.granter, grant.purpose)
    said = frame(FORMAT, office, *place, recipient, grant.sealed)
    return replace(grant, signature=identity.sign(said))


@pytest.fixture
def grant(office: Office) -> OlderGrant:
    """Grant a key from Asha to Bina."""
    info = digest(FORMAT, OFFICE, "v1", 3, STATEMENT, "member")
    sealed = seal(KEY, office.bina.public, info)
    return signed(OlderGrant("v1", 3, "bina", "asha", "member", sealed, b""), office.asha)


def accept(office: Office, grant: OlderGrant, /, **changes: Any) -> bytes:
    """Accept a grant, as Bina and from Asha unless somebody else is named."""
    whose: dict[str, Any] = {"identity": office.bina, "office": OFFICE, "statement": STATEMENT}
    return open_older(grant, **{**whose, "granter": office.asha.public.signing, **changes})


def test_a_grant_gives_the_key(office: Office, grant: OlderGrant) -> None:
    assert accept(office, grant) == KEY


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
    office: Office, grant: OlderGrant, changes: dict[str, Any]
) -> None:
    with pytest.raises(UntrustedError):
        accept(office, replace(grant, **changes))


@pytest.mark.parametrize("changes", [{"vault": "v2"}, {"epoch": 4}, {"purpose": "owner"}])
def test_p42_a_grant_signed_again_for_another_vault_does_not_open(
    office: Office, grant: OlderGrant, changes: dict[str, Any]
) -> None:
    with pytest.raises(UntrustedError):
        accept(office, signed(replace(grant, **changes), office.asha))


def test_p40_other_people_offices_and_certificates_get_nothing(
    office: Office, grant: OlderGrant
) -> None:
    wrong: tuple[dict[str, Any], ...] = (
        {"identity": office.asha},
        {"office": "office-2"},
        {"statement": b"what the root signed later"},
        {"granter": office.bina.public.signing},
    )
    for others in wrong:
        with pytest.raises(UntrustedError):
            accept(office, grant, **others)


def test_only_whole_keys_are_granted(office: Office, grant: OlderGrant) -> None:
    info = digest(FORMAT, OFFICE, "v1", 3, STATEMENT, "member")
    short = replace(grant, sealed=seal(bytes(31), office.bina.public, info))
    with pytest.raises(UntrustedError):
        accept(office, signed(short, office.asha))
