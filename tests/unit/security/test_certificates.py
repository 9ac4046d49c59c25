"""Invitations, requests and certificates are refused unless what is signed fits them."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.trust import ROOT, Certificate, PublicKeys, Role
from counsel_desk.errors import KnownError
from counsel_desk.security import certificates, codes, root
from counsel_desk.security.errors import (
    OtherOfficeOnSlipError,
    RolesApartError,
    UntrustedError,
    WrongInvitationError,
)
from counsel_desk.security.identity import PersonIdentity, verify

OFFICE = "office-1"
ADMIN, NEW = PersonIdentity.new(), PersonIdentity.new()
SEED = root.new_seed()
KEYS = root.identity(SEED).public
OTHER_ROOT = PersonIdentity.new().public
CODE = certificates.invitation_code(ADMIN, OFFICE, "chitra", KEYS)
SAID = certificates.request(NEW, OFFICE, "chitra", CODE)


def asked(said: Signed) -> Enrolled:
    """Return what somebody asks for."""
    assert isinstance(said.body, Enrolled)
    return said.body


def certified(said: Signed) -> Certificate:
    """Return what is certified."""
    assert isinstance(said.body, Certificate)
    return said.body


REQUEST = asked(SAID)
SIGNED = certificates.certify(SEED, OFFICE, "chitra", "Chitra", (Role.STAFF,), NEW.public, 1)
CARD = certified(SIGNED)


def signed_by_root(
    body: Certificate, signature: bytes = SIGNED.signature, office: str = OFFICE
) -> bool:
    """Return whether the root signed a certificate."""
    return verify(root.public(SEED), fact_statement(office, ROOT, body), signature)


def test_the_invitation_code_can_be_worked_out_again() -> None:
    assert certificates.invitation_code(ADMIN, OFFICE, "chitra", KEYS) == CODE
    assert len(CODE.split("-")) == 8
    others = {
        certificates.invitation_code(ADMIN, OFFICE, "dipa", KEYS),
        certificates.invitation_code(ADMIN, "office-2", "chitra", KEYS),
        certificates.invitation_code(NEW, OFFICE, "chitra", KEYS),
        certificates.invitation_code(ADMIN, OFFICE, "chitra", OTHER_ROOT),
    }
    assert len(others | {CODE}) == 5
    assert [len({code[place : place + 19] for code in others}) for place in (0, 20)] == [4, 2]


def test_a_slip_is_for_an_office_with_the_same_root() -> None:
    certificates.check_office(CODE, KEYS)
    certificates.check_office(f" {CODE.lower().replace('-', ' ')} ", KEYS)
    other = [
        OTHER_ROOT,
        PublicKeys(KEYS.agreement, OTHER_ROOT.signing),
        PublicKeys(OTHER_ROOT.agreement, KEYS.signing),
    ]
    for keys in other:
        with pytest.raises(OtherOfficeOnSlipError):
            certificates.check_office(CODE, keys)


@pytest.mark.parametrize(
    "typed",
    ["", "x", CODE[:-1], CODE + "0", CODE[:19], "🙂" * 32],
    ids=["nothing", "a letter", "one too few", "one too many", "half of it", "faces"],
)
def test_what_is_no_code_is_none_of_another_office(typed: str) -> None:
    with pytest.raises(KnownError) as error:
        certificates.check_office(typed, KEYS)
    assert isinstance(error.value, OtherOfficeOnSlipError) == (len(typed) == 32)


@given(st.integers(0, 31), st.sampled_from(codes.ALPHABET))
def test_a_slip_with_another_character_is_for_another_office_or_another_person(
    place: int, letter: str
) -> None:
    typed = codes.canonical(CODE)
    other = typed[:place] + letter + typed[place + 1 :]
    if other == typed:
        return
    if place < 16:
        certificates.check_office(other, KEYS)
    else:
        with pytest.raises(OtherOfficeOnSlipError):
            certificates.check_office(other, KEYS)
    with pytest.raises(WrongInvitationError):
        certificates.check_request(REQUEST, OFFICE, other)


def test_a_request_with_the_code_passes_however_it_was_typed() -> None:
    certificates.check_request(REQUEST, OFFICE, CODE)
    certificates.check_request(REQUEST, OFFICE, f" {CODE.lower().replace('-', ' ')} ")


def test_a_request_with_another_code_is_refused() -> None:
    other = certificates.invitation_code(ADMIN, OFFICE, "dipa", KEYS)
    with pytest.raises(WrongInvitationError):
        certificates.check_request(REQUEST, OFFICE, other)


def test_a_request_is_signed_with_the_keys_that_it_is_for() -> None:
    assert (SAID.author, REQUEST.keys) == ("chitra", NEW.public)
    statement = fact_statement(OFFICE, "chitra", REQUEST)
    assert verify(NEW.public.signing, statement, SAID.signature)
    thief = PersonIdentity.new()
    for body, office in [
        (replace(REQUEST, keys=PublicKeys(thief.public.agreement, NEW.public.signing)), OFFICE),
        (replace(REQUEST, person="dipa"), OFFICE),
        (replace(REQUEST, mark=bytes(32)), OFFICE),
        (REQUEST, "office-2"),
    ]:
        said = fact_statement(office, body.person, body)
        assert not verify(NEW.public.signing, said, SAID.signature)


def test_p44_a_request_for_keys_that_were_not_made_with_the_code_is_refused() -> None:
    """Whoever replaces keys can sign with their own, and cannot make the mark."""
    thief = PersonIdentity.new()
    for request, office in [
        (replace(REQUEST, keys=thief.public), OFFICE),
        (replace(REQUEST, keys=PublicKeys(thief.public.agreement, NEW.public.signing)), OFFICE),
        (replace(REQUEST, keys=PublicKeys(NEW.public.agreement, thief.public.signing)), OFFICE),
        (replace(REQUEST, person="dipa"), OFFICE),
        (replace(REQUEST, mark=b""), OFFICE),
        (replace(REQUEST, mark=bytes(32)), OFFICE),
        (REQUEST, "office-2"),
    ]:
        with pytest.raises(WrongInvitationError):
            certificates.check_request(request, office, CODE)


@pytest.mark.parametrize(
    "keys",
    [
        PublicKeys(NEW.public.agreement, bytes(32)),
        PublicKeys(NEW.public.agreement[:-32] + bytes(32), NEW.public.signing),
        PublicKeys(b"", NEW.public.signing),
    ],
)
def test_p44_keys_that_are_not_honest_are_neither_asked_for_nor_certified(
    keys: PublicKeys,
) -> None:
    mark = certificates._mark(CODE, OFFICE, "chitra", keys)
    with pytest.raises(UntrustedError):
        certificates.check_request(Enrolled("chitra", keys, mark), OFFICE, CODE)
    with pytest.raises(UntrustedError):
        certificates.certify(SEED, OFFICE, "chitra", "Chitra", (Role.STAFF,), keys, 1)


def test_a_certificate_says_what_was_signed() -> None:
    roles = (Role.ADMINISTRATOR, Role.COUNSELLOR, Role.COUNSELLOR)
    said = certificates.certify(SEED, OFFICE, "asha", "আশা", roles, NEW.public, 7)
    card = certified(said)
    assert said.author == ROOT
    assert signed_by_root(card, said.signature)
    assert (card.person, card.name, card.epoch, card.keys) == ("asha", "আশা", 7, NEW.public)
    assert card.roles == (Role.COUNSELLOR, Role.ADMINISTRATOR)


@pytest.mark.parametrize(
    "changes",
    [
        {"roles": (Role.ADMINISTRATOR,)},
        {"roles": ()},
        {"keys": ADMIN.public},
        {"person": "dipa"},
        {"name": "Dipa"},
        {"epoch": 2},
        {"challenge": b"another"},
        {"proof": bytes(32)},
    ],
)
def test_p41_an_altered_certificate_is_not_signed(changes: dict[str, Any]) -> None:
    assert signed_by_root(CARD)
    assert not signed_by_root(replace(CARD, **changes))


def test_a_certificate_holds_in_one_office_and_is_signed_by_one_root() -> None:
    assert not signed_by_root(CARD, office="office-2")
    assert not signed_by_root(CARD, ADMIN.sign(fact_statement(OFFICE, ROOT, CARD)))
    assert not signed_by_root(CARD, bytes(64))


def test_counsellor_and_caseworker_stay_apart() -> None:
    with pytest.raises(RolesApartError):
        certificates.certify(
            SEED, OFFICE, "x", "X", (Role.CASEWORKER, Role.COUNSELLOR), NEW.public, 1
        )


def test_who_retires_has_no_role_left() -> None:
    said = certificates.certify(SEED, OFFICE, "x", "X", (), NEW.public, 2)
    assert certified(said).roles == ()


def test_p44_only_the_holder_of_the_agreement_key_can_answer() -> None:
    assert len(certificates.answer(CARD, NEW, OFFICE)) == 32
    with pytest.raises(KnownError):
        certificates.answer(CARD, ADMIN, OFFICE)
    again = certified(
        certificates.certify(SEED, OFFICE, "chitra", "Chitra", (Role.STAFF,), NEW.public, 1)
    )
    assert again.challenge != CARD.challenge
    for swapped in (
        replace(CARD, proof=again.proof),
        replace(CARD, challenge=again.challenge),
        replace(CARD, epoch=2),
        replace(CARD, person="dipa"),
    ):
        with pytest.raises(UntrustedError):
            certificates.answer(swapped, NEW, OFFICE)
