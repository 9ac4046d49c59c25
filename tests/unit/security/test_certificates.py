"""Certificates and requests for them are refused unless their signatures fit them."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.trust import Certificate, PublicKeys, Role
from counsel_desk.errors import KnownError
from counsel_desk.security import certificates, root
from counsel_desk.security.errors import RolesApartError, UntrustedError, WrongInvitationError
from counsel_desk.domain.framing import frame
from counsel_desk.security.identity import PersonIdentity

OFFICE = "office-1"
ADMIN, NEW = PersonIdentity.new(), PersonIdentity.new()
CODE = certificates.invitation_code(ADMIN, OFFICE, "chitra")
REQUEST = certificates.request(NEW, OFFICE, "chitra", CODE)
SEED = root.new_seed()
CARD = certificates.certify(SEED, OFFICE, "chitra", "Chitra", (Role.STAFF,), NEW.public, 1)


def test_the_invitation_code_can_be_worked_out_again() -> None:
    assert certificates.invitation_code(ADMIN, OFFICE, "chitra") == CODE
    others = {
        certificates.invitation_code(ADMIN, OFFICE, "dipa"),
        certificates.invitation_code(ADMIN, "office-2", "chitra"),
        certificates.invitation_code(NEW, OFFICE, "chitra"),
    }
    assert len(others | {CODE}) == 4


def test_a_request_with_the_code_passes_however_it_was_typed() -> None:
    certificates.check_request(REQUEST, OFFICE, CODE)
    certificates.check_request(REQUEST, OFFICE, f" {CODE.lower().replace('-', ' ')} ")


def test_a_request_with_another_code_is_refused() -> None:
    other = certificates.invitation_code(ADMIN, OFFICE, "dipa")
    with pytest.raises(WrongInvitationError):
        certificates.check_request(REQUEST, OFFICE, other)


def test_p44_a_request_for_keys_one_does_not_hold_is_refused() -> None:
    thief = PersonIdentity.new()
    statement = REQUEST.statement
    for request, office in [
        (replace(REQUEST, signature=thief.sign(statement)), OFFICE),
        (replace(REQUEST, keys=thief.public), OFFICE),
        (replace(REQUEST, keys=PublicKeys(thief.public.agreement, NEW.public.signing)), OFFICE),
        (replace(REQUEST, keys=PublicKeys(NEW.public.agreement, bytes(32))), OFFICE),
        (replace(REQUEST, person="dipa"), OFFICE),
        (REQUEST, "office-2"),
        (replace(REQUEST, statement=b"x", signature=NEW.sign(b"x")), OFFICE),
    ]:
        with pytest.raises(UntrustedError):
            certificates.check_request(request, office, CODE)


def test_a_certificate_says_what_was_signed() -> None:
    roles = (Role.ADMINISTRATOR, Role.COUNSELLOR, Role.COUNSELLOR)
    card = certificates.certify(SEED, OFFICE, "asha", "আশা", roles, NEW.public, 7)
    checked = certificates.check(card, root.public(SEED), OFFICE)
    assert checked == card
    assert (checked.name, checked.epoch) == ("আশা", 7)
    assert checked.roles == (Role.COUNSELLOR, Role.ADMINISTRATOR)
    assert len(certificates.fingerprint(card)) == 32
    assert certificates.fingerprint(card) != certificates.fingerprint(CARD)


@pytest.mark.parametrize(
    "changes",
    [
        {"roles": (Role.ADMINISTRATOR,)},
        {"keys": ADMIN.public},
        {"person": "dipa"},
        {"name": "Dipa"},
        {"epoch": 2},
        {"signature": bytes(64)},
        {"statement": b""},
    ],
)
def test_p41_an_altered_register_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(UntrustedError):
        certificates.check(replace(CARD, **changes), root.public(SEED), OFFICE)


@given(st.integers(0, len(CARD.statement) - 1), st.integers(1, 255))
def test_any_altered_byte_of_the_statement_is_refused(place: int, change: int) -> None:
    altered = bytearray(CARD.statement)
    altered[place] ^= change
    with pytest.raises(UntrustedError):
        certificates.check(replace(CARD, statement=bytes(altered)), root.public(SEED), OFFICE)


def signed(*fields: bytes | int | str) -> Certificate:
    """Return a certificate whose statement has these fields, signed by the root."""
    statement = frame(*fields)
    signature = PersonIdentity.from_bytes(NEW.private_bytes()[:96] + SEED).sign(statement)
    return replace(CARD, statement=statement, signature=signature)


def test_another_root_office_or_kind_of_statement_is_refused() -> None:
    keys = NEW.public
    rest = (
        OFFICE,
        "chitra",
        "Chitra",
        "staff",
        keys.agreement,
        keys.signing,
        1,
        b"challenge",
        b"proof",
    )
    card = replace(
        signed("counsel-desk certificate 1", *rest), challenge=b"challenge", proof=b"proof"
    )
    certificates.check(card, root.public(SEED), OFFICE)
    both = (*rest[:3], "counsellor,caseworker", *rest[4:])
    weak = (*rest[:5], bytes(32), *rest[6:])
    for card in (
        signed("counsel-desk grant 1", *rest),
        signed("counsel-desk certificate 1", *rest[:3], "owner", *rest[4:]),
        signed("counsel-desk certificate 1", *both),
        signed("counsel-desk certificate 1", *weak),
    ):
        with pytest.raises(UntrustedError):
            certificates.check(card, root.public(SEED), OFFICE)
    for trusted, office in [(ADMIN.public.signing, OFFICE), (root.public(SEED), "office-2")]:
        with pytest.raises(UntrustedError):
            certificates.check(CARD, trusted, office)


def test_counsellor_and_caseworker_stay_apart() -> None:
    with pytest.raises(RolesApartError):
        certificates.certify(
            SEED, OFFICE, "x", "X", (Role.CASEWORKER, Role.COUNSELLOR), NEW.public, 1
        )


def test_who_retires_has_no_role_left() -> None:
    card = certificates.certify(SEED, OFFICE, "x", "X", (), NEW.public, 2)
    assert certificates.check(card, root.public(SEED), OFFICE).roles == ()


def test_p44_only_the_holder_of_the_agreement_key_can_answer() -> None:
    answer = certificates.answer(CARD, NEW, OFFICE)
    assert certificates.proved(CARD, answer)
    assert not certificates.proved(CARD, bytes(32))
    with pytest.raises(KnownError):
        certificates.answer(CARD, ADMIN, OFFICE)
    other = certificates.certify(SEED, OFFICE, "x", "X", (), ADMIN.public, 2)
    swapped = replace(CARD, proof=other.proof)
    with pytest.raises(UntrustedError):
        certificates.answer(swapped, NEW, OFFICE)
