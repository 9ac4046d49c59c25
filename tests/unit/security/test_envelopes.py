"""Sealed letters: only the addressee opens them, and any change is refused by name."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.framing import frame, unframe
from counsel_desk.domain.trust import Certificate, Envelope, Letter, PublicKeys
from counsel_desk.security import envelopes
from counsel_desk.security import errors as e
from counsel_desk.security.identity import PersonIdentity, seal
from tests.unit.security.conftest import Office
from tests.unit.security.damage import mutated

OFFICE = "office-1"
NOW = datetime(2031, 5, 1, 9, 30, tzinfo=UTC)
LETTER = Letter("m1", "summary", "asha", "bina", 4, "c0ffee", NOW + timedelta(days=7), b"text")
KIND = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def post(office: Office, letter: Letter = LETTER, of: str = OFFICE) -> Envelope:
    """Seal a letter from Asha to Bina."""
    return envelopes.seal_letter(letter, office.asha, of, office.asha_card, office.bina_card)


def receive(
    office: Office,
    envelope: Envelope,
    now: datetime = NOW,
    seen: Collection[str] = (),
    find: Callable[[str], Certificate | None] | None = None,
    identity: PersonIdentity | None = None,
    own: Certificate | None = None,
) -> Letter:
    """Open an envelope, as Bina unless somebody else is named."""
    people = {"asha": office.asha_card, "bina": office.bina_card}
    return envelopes.open_letter(
        envelope,
        identity or office.bina,
        OFFICE,
        own or office.bina_card,
        find or people.get,
        now,
        lambda message: message in seen,
    )


def reseal(
    office: Office,
    statement: bytes,
    signature: bytes,
    body: bytes,
    keys: PublicKeys | None = None,
    recipient: str = "bina",
) -> Envelope:
    """Seal a content as an attacker would."""
    content = envelopes._pad(frame(statement, signature, body))
    sealed = seal(content, keys or office.bina.public, envelopes._info("m1", recipient))
    return Envelope("m1", recipient, envelopes._HEADER + sealed)


@KIND
@given(body=st.binary(max_size=5000), kind=st.text(st.characters(codec="utf-8"), max_size=20))
def test_a_letter_arrives_as_it_was_written(office: Office, body: bytes, kind: str) -> None:
    letter = replace(LETTER, body=body, kind=kind)
    envelope = post(office, letter)
    assert (envelope.message, envelope.recipient) == ("m1", "bina")
    assert receive(office, envelope) == letter


@KIND
@given(place=st.integers(0, 4096 + 1136 + 3), change=st.integers(1, 255))
def test_any_altered_byte_is_refused(office: Office, place: int, change: int) -> None:
    envelope = post(office)
    altered = bytearray(envelope.sealed)
    altered[place] ^= change
    with pytest.raises(e.EnvelopeRefusedError):
        receive(office, replace(envelope, sealed=bytes(altered)))


def test_i36_damaged_letters_are_refused_by_name(office: Office) -> None:
    chance, envelope = Random(36), post(office)
    for _ in range(500):
        sealed = mutated(envelope.sealed, chance)
        if sealed != envelope.sealed:
            with pytest.raises(e.EnvelopeRefusedError):
                receive(office, replace(envelope, sealed=sealed))


def test_i36_damage_beneath_the_seal_is_refused_by_name(office: Office) -> None:
    chance = Random(37)
    statement = envelopes._statement(LETTER, OFFICE, office.bina.public)
    content = frame(statement, office.asha.sign(statement), LETTER.body)
    for _ in range(500):
        # Whoever seals need not be who signed: the keys to seal to are public.
        damaged = mutated(content, chance)
        packed = seal(envelopes._pad(damaged), office.bina.public, envelopes._info("m1", "bina"))
        if damaged != content:
            with pytest.raises(e.EnvelopeRefusedError):
                receive(office, Envelope("m1", "bina", envelopes._HEADER + packed))


def test_the_size_of_an_envelope_shows_a_size_class_only(office: Office) -> None:
    sizes = {len(post(office, replace(LETTER, body=bytes(n))).sealed) for n in range(0, 3000, 300)}
    assert sizes == {4096 + 1136 + 4}
    assert len(post(office, replace(LETTER, body=bytes(4096))).sealed) == 16384 + 1136 + 4
    with pytest.raises(e.LetterTooLargeError, match="16 MiB"):
        post(office, replace(LETTER, body=bytes(16 * 2**20)))


def test_p43_replayed(office: Office) -> None:
    with pytest.raises(e.EnvelopeSeenError):
        receive(office, post(office), seen={"m1"})


def test_p43_expired(office: Office) -> None:
    with pytest.raises(e.EnvelopeExpiredError):
        receive(office, post(office), now=LETTER.expires)


def test_p43_sealed_again_to_another(office: Office) -> None:
    carol = PersonIdentity.new()
    card = office.certify("carol", carol)
    statement = envelopes._statement(LETTER, OFFICE, office.bina.public)
    envelope = reseal(
        office, statement, office.asha.sign(statement), b"text", carol.public, "carol"
    )
    with pytest.raises(e.EnvelopeNotForMeError):
        receive(office, envelope, identity=carol, own=card)
    with pytest.raises(e.EnvelopeNotForMeError):
        receive(office, post(office), identity=carol, own=card)
    renewed = office.certify("bina", carol)
    with pytest.raises(e.EnvelopeAlteredError):
        receive(office, post(office), identity=carol, own=renewed)


def test_p43_stripped(office: Office) -> None:
    statement = envelopes._statement(LETTER, OFFICE, office.bina.public)
    with pytest.raises(e.EnvelopeSenderError):
        receive(office, reseal(office, statement, b"", b"text"))
    signed = office.asha.sign(statement)
    with pytest.raises(e.EnvelopeAlteredError):
        receive(office, reseal(office, statement, signed, b"another text"))
    for sealed in (b"", b"CDE", b"PK\x03\x04", post(office).sealed[:-1]):
        with pytest.raises(e.EnvelopeAlteredError):
            receive(office, replace(post(office), sealed=sealed))


def test_p43_signed_again_or_by_nobody_we_know(office: Office) -> None:
    statement = envelopes._statement(LETTER, OFFICE, office.bina.public)
    thief = PersonIdentity.new()
    with pytest.raises(e.EnvelopeSenderError):
        receive(office, reseal(office, statement, thief.sign(statement), b"text"))
    finds: tuple[Callable[[str], Certificate | None], ...] = (
        lambda _: None,
        lambda _: office.bina_card,
    )
    for find in finds:
        with pytest.raises(e.EnvelopeSenderError):
            receive(office, post(office), find=find)


def test_p43_other_link_consent_or_message(office: Office) -> None:
    signed = office.asha.sign(envelopes._statement(LETTER, OFFICE, office.bina.public))
    for changes in ({"consent": "bad"}, {"kind": "recall"}, {"sequence": 5}):
        changed = envelopes._statement(replace(LETTER, **changes), OFFICE, office.bina.public)
        with pytest.raises(e.EnvelopeSenderError):
            receive(office, reseal(office, changed, signed, b"text"))
    other = envelopes._statement(replace(LETTER, message="m2"), OFFICE, office.bina.public)
    with pytest.raises(e.EnvelopeAlteredError):
        receive(office, reseal(office, other, office.asha.sign(other), b"text"))
    with pytest.raises(e.EnvelopeAlteredError):
        receive(office, replace(post(office), message="m2"))


def test_p43_another_office_or_version(office: Office) -> None:
    with pytest.raises(e.EnvelopeOriginError):
        receive(office, post(office, of="office-2"))
    with pytest.raises(e.EnvelopeOriginError):
        receive(office, replace(post(office), sealed=b"CDE\x02" + post(office).sealed[4:]))


def test_an_expiry_beyond_the_calendar_is_refused(office: Office) -> None:
    *fields, _, body = unframe(envelopes._statement(LETTER, OFFICE, office.bina.public), 11)
    statement = frame(*fields, 2**64 - 1, body)
    with pytest.raises(e.EnvelopeAlteredError):
        receive(office, reseal(office, statement, office.asha.sign(statement), b"text"))


def test_a_letter_in_another_name_is_a_defect(office: Office) -> None:
    with pytest.raises(ValueError, match="other people"):
        post(office, replace(LETTER, sender="bina"))
    with pytest.raises(ValueError, match="keys"):
        envelopes.seal_letter(LETTER, office.bina, OFFICE, office.asha_card, office.bina_card)
