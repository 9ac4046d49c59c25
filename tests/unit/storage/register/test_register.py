"""What is put into a register comes back as it was, and in the order it was put there."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from counsel_desk.domain.chain import EMPTY, Head, extend
from counsel_desk.domain.office.office import (
    AuditEntry,
    Member,
    Office,
    SignedFigures,
    SignedPolicy,
    VaultPlace,
)
from counsel_desk.domain.trust import (
    Certificate,
    EnrolmentRequest,
    Envelope,
    Grant,
    KeyBundle,
    PublicKeys,
    Role,
    Slot,
    VaultKind,
)
from counsel_desk.storage.register.register import Register, Registers

NOW = datetime(2026, 11, 24, 10, 20, 30, 123456, tzinfo=UTC)
KEYS = PublicKeys(b"a" * 1216, b"s" * 32)


def test_everything_comes_back_as_it_was(register: Register, tmp_path: Path, key: bytes) -> None:
    office = Office("o", "আশা", b"r" * 32, 2, 3)
    member = Member("p", "রিনা", "রিনা", (Role.COUNSELLOR, Role.SUPERVISOR), "invited", "q")
    certificate = Certificate("p", "রিনা", (Role.STAFF,), KEYS, 1, b"ch", b"pr", b"st", b"si")
    request = EnrolmentRequest("p", KEYS, b"st", b"si")
    bundle = KeyBundle("p", Slot.RECOVERY, b"salt", 3, 65536, 4, b"sealed")
    place = VaultPlace("v", VaultKind.CASEWORK, f"{'0' * 32}.vault", "p")
    grant = Grant("v", 1, "p", "q", "owner", b"sealed", b"signature")
    envelope = Envelope("m", "p", b"sealed")
    figures = SignedFigures("p", NOW, b"{}", b"signature")
    policy = SignedPolicy(4, "q", b"{}", b"signature")
    with register.writing() as at:
        at.put_policy(SignedPolicy(3, "p", b"", b""))
        at.put_policy(policy)
        at.put_office(office)
        at.put_person(member)
        at.put_certificate(certificate)
        at.put_request(request)
        at.put_bundle(bundle)
        at.put_vault(place)
        at.put_grant(grant)
        at.put_envelope(envelope)
        at.put_figures(figures)
        at.put_failures("রিনা", 3, NOW)
    register.close()
    opened = Registers().open(tmp_path / "office.db", key)
    with opened.reading() as at:
        assert at.office() == office
        assert (at.people(), at.person("p"), at.person_named("রিনা")) == ([member], member, member)
        assert at.certificates("p") == [certificate]
        assert at.request("p") == request
        assert (at.bundle("p", Slot.RECOVERY), at.bundle("p", Slot.PASSPHRASE)) == (bundle, None)
        assert (at.bundles(Slot.RECOVERY), at.bundles(Slot.PASSPHRASE)) == ([bundle], [])
        assert at.vaults() == [place]
        assert at.grants("p") == at.grants_of("v") == [grant]
        assert at.envelopes("p") == [envelope]
        assert at.figures() == [figures]
        assert at.policy() == policy
        assert at.failures("রিনা") == (3, NOW)
    opened.close()


def test_an_empty_register_knows_nobody(register: Register) -> None:
    with register.reading() as at:
        assert at.office() is None
        assert at.policy() is None
        assert at.person_named("x") is None
        assert (at.people(), at.vaults(), at.figures(), at.audit()) == ([], [], [], [])
        assert at.failures("x") == (0, None)
        assert at.witness("v") is None
        assert at.audit_head() == EMPTY


def test_a_changed_person_keeps_their_place(register: Register) -> None:
    people = [Member(name, name, name, (), "invited", "") for name in ("b", "a", "c")]
    with register.writing() as at:
        for each in people:
            at.put_person(each)
        at.put_person(Member("b", "b", "b", (), "certified", ""))
        assert [each.person for each in at.people()] == ["b", "a", "c"]


def test_envelopes_come_in_the_order_they_were_sent_and_once(register: Register) -> None:
    with register.writing() as at:
        for message in ("z", "a", "m", "a"):
            at.put_envelope(Envelope(message, "p", b"s"))
        assert [each.message for each in at.envelopes("p")] == ["z", "a", "m"]
        assert [each.recipient for each in at.posted()] == ["p"] * 3
        at.drop_envelope("a")
        at.drop_envelope("never there")
        assert [each.message for each in at.envelopes("p")] == ["z", "m"]


def test_a_certificate_of_a_new_epoch_is_kept_beside_the_old_one(register: Register) -> None:
    with register.writing() as at:
        for epoch in (1, 2):
            at.put_certificate(Certificate("p", "n", (), KEYS, epoch, b"", b"", b"", b""))
        assert [each.epoch for each in at.certificates("p")] == [1, 2]


def test_the_head_of_the_trail_follows_its_entries(register: Register) -> None:
    digests = [b"1" * 32, b"2" * 32]
    with register.writing() as at:
        for number, digest in enumerate(digests, start=1):
            at.append_audit(AuditEntry(number, "pq"[number - 1], "did", NOW, digest, b"s"))
        assert at.audit_head() == extend(extend(EMPTY, digests[0]), digests[1])
        assert [entry.number for entry in at.audit()] == [1, 2]
        assert [entry.number for entry in at.audit("q")] == [2]


def test_a_witness_is_replaced(register: Register) -> None:
    with register.writing() as at:
        at.put_witness("v", Head(1, b"1" * 32), "p", b"s")
        at.put_witness("v", Head(2, b"2" * 32), "p", b"t")
        assert at.witness("v") == (Head(2, b"2" * 32), b"t")


def test_failures_are_forgotten_after_a_success(register: Register) -> None:
    with register.writing() as at:
        at.put_failures("x", 4, NOW)
        at.put_failures("x", 0, None)
        assert at.failures("x") == (0, None)


def fail_half_way(register: Register) -> None:
    """Fail in the middle of a transaction."""
    with register.writing() as at:
        at.put_failures("x", 1, NOW)
        raise ZeroDivisionError


def test_what_a_failed_transaction_wrote_is_not_kept(register: Register) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_half_way(register)
    with register.reading() as at:
        assert at.failures("x") == (0, None)
