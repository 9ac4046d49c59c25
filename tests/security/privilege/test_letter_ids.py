"""A76, P46: who takes or knows the id of somebody's letter neither stops nor hides it."""

from dataclasses import replace

import pytest

from counsel_desk.domain.exceptional.exceptional_disclosure import State
from counsel_desk.domain.letters import CoSignAnswer, HandOverAnswer, Recall
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Received
from counsel_desk.domain.trust import Certificate, Envelope, Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import exceptional_answers
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.people import letters
from counsel_desk.services.transfer import hand_over_letters, taking_over, transfer
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers import cosigning, planting
from tests.helpers.handing_over import accept, at, offer
from tests.helpers.office import Clock, Office
from tests.security.altering import named, refused
from tests.security.privilege.members import colleague
from tests.security.sharing.forging import arrives
from tests.security.sharing.posting import put
from tests.security.sharing.sending import sent

WAYS = ["junk", "letter"]
"""What a stranger posts under the id: bytes, or a letter of their own that opens."""


def take_id(
    stranger: Session, recipient: Certificate, kind: str, said: tuple[str, object], way: str
) -> None:
    """Post something under the id of a letter that is somebody else's to send."""
    link, body = said
    if way == "letter":
        arrives(stranger, recipient, kind, link, body)
    else:
        put(stranger, Envelope(letters.message_id(kind, link), recipient.person, b"junk"))


def recalled(worker: Session, link: str) -> bool:
    """Return whether a caseworker holds nothing of a summary, once their letters came in."""
    received_summaries.receive(worker)
    held = [one.body.summary for one in received_summaries.summaries(worker)]
    return link not in [one.link for one in held if one]


def link_of(counsellor: Session, client: str, agreed: str) -> str:
    """Return the link of what was released under a consent."""
    found = disclosure.of_client(counsellor, client)
    return next(one.body.link for one in found if one.body.consent == agreed)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("own", [False, True])
def test_a76_who_takes_the_id_of_a_recall_first_stops_no_recall(
    office: Office, clock: Clock, way: str, own: bool
) -> None:
    """Whether they address it to the caseworker or to themselves."""
    with at(office) as session:
        client = clients.listing(session)[0].filed.record
        _envelope, agreed = sent(session, client, clock)
        link = link_of(session, client, agreed)
    with at(office, Role.CASEWORKER) as worker, at(office, Role.STAFF) as stranger:
        assert not recalled(worker, link)
        to = stranger.me if own else worker.me
        take_id(stranger, to, letters.RECALL, (link, Recall(link)), way)
    with at(office) as session:
        assert withdrawal.withdraw(session, agreed) == 1
    with at(office):
        pass
    with at(office, Role.CASEWORKER) as worker:
        assert recalled(worker, link)


@pytest.mark.parametrize("way", WAYS)
def test_a76_who_takes_the_id_of_an_answer_first_hides_no_answer(
    office: Office, counsellor: Session, client: str, supervisor: Session, way: str
) -> None:
    record = cosigning.ask(counsellor, client, office)
    link = cosigning.at(counsellor, record).link
    for role, place in ((Role.COUNSELLOR, 1), (Role.STAFF, 0)):
        said = (link, CoSignAnswer(link, None))
        take_id(office.enter(role, place), counsellor.me, letters.COSIGN_ANSWER, said, way)
    cosigning.sign(supervisor)
    exceptional_answers.receive(counsellor)
    assert cosigning.at(counsellor, record).state is State.SIGNED


def link_offered(receiver: Session) -> tuple[str, int]:
    """Return the link of the one file that is offered, and of how many parts it is."""
    place = (VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE)
    with receiver.reading(*place) as reader:
        [one] = hand_over_letters.waiting(receiver, reader)
    return one.manifest.link, one.manifest.parts


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [hand_over_letters.CLAIM, hand_over_letters.ACCEPTED])
def test_a76_a_strangers_claim_keeps_no_file_from_being_taken_back(
    office: Office, way: str, kind: str
) -> None:
    with at(office) as giver, at(office, Role.STAFF) as stranger:
        client = offer(giver)
        with at(office, place=1) as receiver:
            link, _parts = link_offered(receiver)
        take_id(stranger, giver.me, kind, (link, HandOverAnswer(link)), way)
        transfer.take_back(giver, client)
        assert client in [one.filed.record for one in clients.listing(giver)]


@pytest.mark.parametrize("way", WAYS)
def test_a76_who_takes_the_ids_of_a_hand_over_hides_neither_its_parts_nor_its_answer(
    office: Office, way: str
) -> None:
    with at(office) as giver:
        client = offer(giver)
    with at(office, Role.STAFF) as stranger, at(office, place=1) as receiver:
        link, parts = link_offered(receiver)
        for number in range(parts):
            part = f"{link}:{number}"
            take_id(stranger, receiver.me, hand_over_letters.PART, (part, {}), way)
        said = (link, HandOverAnswer(link))
        take_id(stranger, giver.me, hand_over_letters.ACCEPTED, said, way)
        accept(receiver)
        assert taking_over.waiting(receiver) == []
    with at(office) as giver:
        assert client not in [one.filed.record for one in clients.listing(giver)]


@pytest.mark.parametrize("own", [False, True])
def test_a76_who_posts_a_copy_of_a_letter_and_takes_it_out_takes_out_nobody_elses(
    office: Office, clock: Clock, own: bool
) -> None:
    """What is kept under the digest that both name stays as long as one of them waits."""
    with at(office) as session:
        client = clients.listing(session)[0].filed.record
        envelope, agreed = sent(session, client, clock)
        link = link_of(session, client, agreed)
    with at(office, Role.STAFF) as stranger:
        recipient = stranger.me.person if own else envelope.recipient
        put(stranger, replace(envelope, recipient=recipient))
        with stranger.data.register.writing() as register:
            register.unpost(stranger.author, envelope.message)
            assert register.missing(envelope.recipient) == []
    with at(office, Role.CASEWORKER) as worker:
        assert not recalled(worker, link)


def test_p46_who_stands_in_takes_no_recall_of_the_owners_out_of_the_post(
    office: Office, clock: Clock
) -> None:
    with at(office) as session:
        client = clients.listing(session)[0].filed.record
        _envelope, agreed = sent(session, client, clock)
        link = link_of(session, client, agreed)
        message = letters.message_id(letters.RECALL, link)
    with at(office, Role.CASEWORKER) as worker:
        assert not recalled(worker, link)
    with at(office) as session:
        cover.arrange(session, colleague(office, session), session.today())
        withdrawal.withdraw(session, agreed)
    with at(office, place=1) as session, session.data.register.writing() as register:
        register.unpost(session.author, message)
        assert register.state.post_of(message)
    with at(office, Role.CASEWORKER) as worker:
        assert recalled(worker, link)


def test_p46_a_receipt_that_who_stands_in_enters_with_their_own_keys_is_named(
    office: Office, clock: Clock
) -> None:
    with at(office) as session:
        client = clients.listing(session)[0].filed.record
        _envelope, agreed = sent(session, client, clock)
        cover.arrange(session, colleague(office, session), session.today())
        withdrawal.withdraw(session, agreed)
        message = letters.message_id(letters.RECALL, link_of(session, client, agreed))
    with at(office, place=1) as session:
        me, keys, data = session.me.person, session.identity, session.data
    data = office.data()
    number = planting.plant(data, me, Received(message), keys)
    office.close()
    assert named(refused(office, Role.CASEWORKER)) == number
