"""A file that is handed over opens for one person, once, and leaves no plaintext behind."""

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace
from random import Random

import msgspec
import pytest

from counsel_desk.domain.chain import row_digest
from counsel_desk.domain.letters import Recall
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import Bundle, Reason
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.people import letters, people
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import hand_over_letters, offers, taking_over, transfer
from counsel_desk.services.transfer.checking import ImpossibleFileError, NotWholeError
from counsel_desk.services.transfer.taking_over import OfferGoneError
from counsel_desk.services.work.office_data import VAULT_FOLDER
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.handing_over import (
    accept,
    at,
    bodies,
    colleague,
    content,
    finished,
    live_consent,
    offer,
)
from tests.helpers.office import Office
from tests.security.sharing.posting import drop, put, waiting
from tests.security.staff import person_of

Change = Callable[[bytes], bytes]
DAMAGED = 200
THIRD = "six kettles on the northern balcony"


@pytest.fixture
def third(office: Office) -> Callable[[], Session]:
    """How to sign in a third counsellor, who is certified."""
    with at(office, Role.ADMINISTRATOR) as session:
        invitation = people.invite(session, "Parul Khatun", (Role.COUNSELLOR,))
        sign_in.enrol(session.data, invitation.name, invitation.code, THIRD)
        confirming.certify(session, invitation.person, office.sheets)
    session = sign_in.sign_in(office.data(), "Parul Khatun", THIRD)
    sign_in.sign_out(session)
    return lambda: sign_in.sign_in(office.data(), "Parul Khatun", THIRD)


def to_second(session: Session, office: Office, client: str) -> None:
    """Offer a file to the second counsellor of the office."""
    name = office.person(Role.COUNSELLOR, 1).name
    person = next(one.person for one in transfer.recipients(session) if one.name == name)
    transfer.offer(session, client, person, Reason.OTHER)


def test_a_third_counsellor_opens_no_letter_of_it(
    office: Office, third: Callable[[], Session]
) -> None:
    with at(office) as giver:
        to_second(giver, office, finished(giver))
    stranger = third()
    second = person_of(stranger, office.person(Role.COUNSELLOR, 1).name)
    found, mine = waiting(stranger, second), stranger.me.person
    assert len(found) >= 2
    for one in found:
        put(stranger, replace(one, recipient=mine))
        put(stranger, replace(one, recipient=mine, message=one.message[::-1]))
    assert waiting(stranger, second) == found
    assert taking_over.waiting(stranger) == []
    for one in found:
        for recipient in (second, stranger.me.person):
            with pytest.raises(KnownError):
                letters.open_letter(
                    stranger, replace(one, recipient=recipient), lambda _message: False, None
                )
        with pytest.raises(OfferGoneError):
            taking_over.accept(stranger, one.message)


def test_a_letter_that_was_taken_in_is_not_taken_in_again(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
        kept = waiting(giver, colleague(giver))
    with at(office, place=1) as receiver:
        accept(receiver)
        count = len(clients.listing(receiver))
        put(receiver, *kept)
        assert taking_over.waiting(receiver) == []
        for one in kept:
            with pytest.raises(OfferGoneError):
                taking_over.accept(receiver, one.message)
        assert len(clients.listing(receiver)) == count
    with at(office, place=1) as receiver:
        assert len(clients.listing(receiver)) == count
        assert waiting(receiver, receiver.me.person) == []


def test_an_answer_counts_only_from_who_was_asked(
    office: Office, third: Callable[[], Session]
) -> None:
    with at(office) as giver:
        client = finished(giver)
        to_second(giver, office, client)
        with giver.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            link = offers.mark_of(reader, client).link
        me = giver.me
    stranger = third()
    # Even somebody who knew the link could not answer for the colleague.
    with stranger.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.post(hand_over_letters.answer(stranger, work, hand_over_letters.ACCEPTED, link, me))
    sign_in.sign_out(stranger)
    with at(office) as giver:
        assert content(giver, client)
        assert transfer.current(giver, client) is not None


def test_the_giver_has_no_plaintext_once_it_is_acknowledged(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        words = [one.body.text.splitlines()[-1] for one in notes.of_client(giver, client)]
        words += [clients.get(giver, client).body.name]
        assert all(one.encode() in bodies(giver) for one in words)
        offer(giver, client)
    with at(office, place=1) as receiver:
        accept(receiver)
        assert all(one.encode() in bodies(receiver) for one in words)
    with at(office) as giver:
        assert not any(one.encode() in bodies(giver) for one in words)
        with giver.vaults[VaultKind.COUNSELLING].reading() as transaction:
            rows = [*transaction.versions(client), *transaction.of_parent(client)]
            gone = [row for row in rows if row.kind != Kind.HAND_OVER]
            assert gone
            assert all(row.body is None and row.salt == b"" for row in gone)
            assert all(row.digest for row in gone)
        files = (office.folder / VAULT_FOLDER).glob("*")
        assert all(word.encode() not in path.read_bytes() for path in files for word in words)
    # The chain is still whole: the vault opens again, checked record by record.
    with at(office) as again:
        assert content(again, client) == []


@pytest.mark.parametrize("change", ["retired", "staff"])
def test_a_former_counsellor_gets_nothing(office: Office, change: str) -> None:
    with at(office) as giver:
        client, person = finished(giver), colleague(giver)
    with at(office, Role.ADMINISTRATOR) as session:
        if change == "retired":
            confirming.retire(session, person, office.sheets)
        else:
            confirming.change_roles(session, person, (Role.STAFF,), office.sheets)
    with at(office) as giver:
        assert transfer.recipients(giver) == []
        with pytest.raises(NotReachableError):
            transfer.offer(giver, client, person, Reason.OTHER)


def test_an_offer_of_a_former_counsellor_is_not_shown(office: Office) -> None:
    with at(office) as giver:
        offer(giver)
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.change_roles(session, giver.me.person, (Role.STAFF,), office.sheets)
    with at(office, place=1) as receiver:
        assert taking_over.waiting(receiver) == []


def forged(office: Office, monkeypatch: pytest.MonkeyPatch, change: Change) -> None:
    """Have the giver send a bundle that is not what their vault holds."""
    with at(office) as giver, monkeypatch.context() as patch:
        patch.setattr(transfer, "_bundle", lambda *given: change(REAL(*given)))
        offer(giver)


REAL = transfer._bundle


def rewritten(sent: bytes) -> bytes:
    """Write other words over a note, and compute its digest again."""
    bundle = msgspec.json.decode(sent, type=Bundle)
    rows = list(bundle.rows)
    place = next(number for number, row in enumerate(rows) if row.kind == Kind.NOTE)
    body = rows[place].body.replace(b'"text":"', b'"text":"not what she said ')
    changed = replace(rows[place], body=body)
    rows[place] = replace(changed, digest=row_digest(changed))
    return msgspec.json.encode(replace(bundle, rows=tuple(rows)))


def in_part(sent: bytes) -> bytes:
    """Leave the last row out."""
    bundle = msgspec.json.decode(sent, type=Bundle)
    return msgspec.json.encode(replace(bundle, rows=bundle.rows[:-1]))


def not_json(sent: bytes) -> bytes:
    """Cut the end off."""
    return sent[:-7]


@pytest.mark.parametrize("change", [rewritten, in_part, not_json])
def test_a_bundle_that_its_giver_did_not_sign_is_refused(
    office: Office, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    forged(office, monkeypatch, change)
    with at(office, place=1) as receiver:
        before = bodies(receiver)
        with pytest.raises(NotWholeError):
            accept(receiver)
        assert bodies(receiver) == before


def damaged(content: bytes, chance: Random) -> bytes:
    """Return a bundle with a few letters of its JSON changed, or cut."""
    if not chance.randrange(5):
        return content[: chance.randrange(len(content))]
    changed = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        changed[chance.randrange(len(changed))] = chance.randrange(32, 127)
    return bytes(changed)


def test_i36_of_a_damaged_bundle_nothing_is_taken_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(office) as giver:
        offer(giver)
    chance, real = random.Random(36), hand_over_letters.bundle
    with at(office, place=1) as receiver:
        with receiver.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
            [offered] = hand_over_letters.waiting(receiver, reader)
            whole = [real(receiver, reader, offered)]
        before = bodies(receiver)
        monkeypatch.setattr(hand_over_letters, "bundle", lambda *_given: whole[-1])
        for _ in range(DAMAGED):
            whole.append(damaged(whole[0], chance))
            # Its giver, and nobody else, could have sent it with this digest.
            digest = hashlib.sha256(whole[-1]).hexdigest()
            told = replace(offered, manifest=replace(offered.manifest, digest=digest))
            monkeypatch.setattr(taking_over, "_offered", lambda *_given, told=told: told)
            if whole[-1] != whole[0]:
                with pytest.raises((NotWholeError, ImpossibleFileError)):
                    taking_over.accept(receiver, offered.message)
        assert bodies(receiver) == before


def test_a_recall_needs_the_link_and_not_only_the_id_of_its_message(office: Office) -> None:
    with at(office, Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        here = [one for one in received_summaries.summaries(caseworker) if one.body.summary]
        me = caseworker.me
    with at(office) as giver:
        client = finished(giver)
        agreed = live_consent(giver, client)
    with at(office, place=1) as other:
        guess(other, letters.message_id(letters.RECALL, here[0].body.summary.link), me)
    with at(office, Role.CASEWORKER) as caseworker:
        assert received_summaries.receive(caseworker).refused == 1
        assert [one for one in received_summaries.summaries(caseworker) if one.body.summary] == here
        drop(letters.message_id(letters.RECALL, here[0].body.summary.link), caseworker)
    with at(office) as giver:
        assert withdrawal.withdraw(giver, agreed) == 1
    with at(office, Role.CASEWORKER) as caseworker:
        assert received_summaries.receive(caseworker).recalls == 1


def guess(session: Session, message: str, recipient: Certificate) -> None:
    """Send a recall under the id of another message, which everyone can read, without its link."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(letters, "message_id", lambda _kind, _link: message)
        with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            body = msgspec.json.encode(Recall("0" * 32))
            expires = session.data.tools.now() + hand_over_letters.LASTS
            work.post(letters.seal(session, work, letters.RECALL, "", recipient, "", expires, body))
