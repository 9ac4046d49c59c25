"""A client's file goes to another laptop, in letters: whole, and at one end only."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from random import Random

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.transfer import HandOver, Reason, State
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.notes import notes
from counsel_desk.services.people import letters
from counsel_desk.services.ports.roads import Address, RoadClosedError
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import (
    hand_over_letters,
    offers,
    taking_over,
    transfer,
    transfer_answers,
)
from counsel_desk.services.transfer.offers import OnItsWayError
from counsel_desk.services.transfer.transfer import NotOfferedError
from counsel_desk.services.vaults.rotation import open_vault
from counsel_desk.services.work.file_marks import FrozenError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.roads.folder import FolderRoad
from tests.helpers import confirming
from tests.helpers.agreeing import terms_of
from tests.helpers.handing_over import accept, finished
from tests.helpers.meeting.exchanging import Exchanging, post, today, waiting
from tests.helpers.office import Clock, Office

PLACE = (VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE)
THIRD = Person("Third Counsellor", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")


@dataclass
class Village:
    """Two laptops, a counsellor at each, and a file that is offered from one to the other."""

    two: Exchanging
    client: str
    texts: list[str]

    @property
    def other(self) -> Office:
        """The colleague's laptop."""
        return self.two.others[0]

    @contextmanager
    def here(self) -> Iterator[Session]:
        """Sign the giver in, who takes in what has come."""
        with self.two.at(self.two.a, Role.COUNSELLOR) as session:
            transfer_answers.receive(session)
            yield session

    @contextmanager
    def there(self) -> Iterator[Session]:
        """Sign the colleague in, who takes in what has come."""
        with self.two.at(self.other, Role.COUNSELLOR) as session:
            transfer_answers.receive(session)
            yield session

    def leave(self) -> None:
        """Have the giver's laptop exchange."""
        self.two.exchange(self.two.a)

    def bring(self) -> None:
        """Have the colleague's laptop exchange, and the colleague take in what came."""
        self.two.exchange(self.other)
        with self.there():
            pass

    def to(self) -> None:
        """Let what waits go to the colleague."""
        self.leave()
        self.bring()

    def back(self) -> None:
        """Let what waits go to the giver."""
        self.two.exchange(self.other)
        self.leave()
        with self.here():
            pass

    def holders(self) -> list[bool]:
        """Return whether the whole file is at each end; a part of it is at neither."""
        found = []
        for laptop in (self.two.a, self.other):
            with self.two.at(laptop, Role.COUNSELLOR) as session:
                files = [one.filed.record for one in clients.listing(session)]
                found.append(self.texts in [texts(session, each) for each in files])
        return found

    def state(self) -> HandOver:
        """Return what the giver keeps of the last hand-over."""
        with self.here() as giver:
            return transfer.entries(giver)[0].body


def texts(session: Session, client: str) -> list[str]:
    """Return the texts of the signed notes on a client."""
    return [one.body.text for one in notes.of_client(session, client)]


def change(session: Session, client: str) -> None:
    """Change a file a little."""
    [name] = [one.filed.body for one in clients.listing(session) if one.filed.record == client]
    clients.change(session, client, name)


@pytest.fixture
def village(two: Exchanging) -> Village:
    """A file that is offered, before any letter has left."""
    two.admit(two.others[0], THIRD)
    with two.at(two.a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        [third] = [one for one in transfer.recipients(giver) if not one.here]
        assert third.name == THIRD.name
        transfer.offer(giver, client, third.person, Reason.LANGUAGE)
        return Village(two, client, texts(giver, client))


def test_a_file_is_taken_over_whole_and_leaves_the_giver_once_the_answer_is_back(
    village: Village,
) -> None:
    with village.here() as giver, pytest.raises(FrozenError):
        change(giver, village.client)
    village.to()
    with village.there() as receiver:
        accept(receiver)
    assert village.holders() == [True, True]
    village.back()
    assert village.holders() == [False, True]
    assert village.state().state is State.ACCEPTED
    # The same letters once more change nothing.
    village.to()
    village.back()
    assert village.holders() == [False, True]
    with village.there() as receiver:
        [came] = taking_over.provenance(receiver, clients.listing(receiver)[0].filed.record)
        assert came.as_written


def test_declined_it_is_the_givers_again_as_it_was(village: Village) -> None:
    village.to()
    with village.there() as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.DECLINED
    with village.here() as giver:
        change(giver, village.client)


def test_before_an_exchange_it_is_taken_back_at_once(village: Village) -> None:
    with village.here() as giver:
        assert transfer.take_back(giver, village.client)
        assert waiting(giver) == []
        change(giver, village.client)
    assert village.state().state is State.TAKEN_BACK
    village.to()
    assert village.holders() == [True, False]


def test_after_that_it_is_asked_back_and_the_colleagues_desk_declines(village: Village) -> None:
    village.leave()
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
        assert not transfer.take_back(giver, village.client)
        assert transfer.current(giver, village.client)
        with pytest.raises(FrozenError):
            change(giver, village.client)
    village.to()
    with village.there() as receiver:
        assert taking_over.waiting(receiver) == []
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK
    with village.here() as giver:
        assert waiting(giver) == []
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, village.client)


class Stick(FolderRoad):
    """A stick that is pulled out before anything is on it."""

    def put(self, address: Address, parcel: bytes) -> None:
        """Fail."""
        raise RoadClosedError


def test_letters_that_may_have_left_count_as_left(village: Village) -> None:
    """They are in a parcel before that is put anywhere, and go with the next exchange."""
    two = village.two
    with pytest.raises(RoadClosedError):
        two.exchange(two.a, Stick(two.meeting))
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)


@pytest.mark.parametrize("withdrawn", [False, True])
def test_an_exchange_beside_what_takes_a_file_back_comes_before_or_after_it(
    village: Village, clock: Clock, monkeypatch: pytest.MonkeyPatch, withdrawn: bool
) -> None:
    agreed = agree(village, clock)
    two = village.two
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1

        def meanwhile(session: Session, kind: VaultKind) -> Vault:
            exchange(giver.data, two.road())
            return open_vault(session, kind)

        monkeypatch.setattr(transfer, "open_vault", meanwhile)
        if withdrawn:
            withdrawal.withdraw(giver, agreed)
        else:
            assert not transfer.take_back(giver, village.client)
        assert len(live(giver, village.client)) == kept + (not withdrawn)
    monkeypatch.undo()
    village.to()
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK


def test_asked_back_before_the_offer_itself_arrives_it_can_never_be_accepted(
    village: Village,
) -> None:
    """So it is too where the offer cannot be opened, as the colleague has other keys by now."""
    village.leave()
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
        recipient = transfer.entries(giver)[0].body.recipient
        with giver.data.register.reading() as register:
            envelopes = register.envelopes(recipient)
    asked = letters.message_id(hand_over_letters.ASKED_BACK, link_of(village))
    [word] = [one for one in envelopes if one.message == asked]
    post(village.other, [word])
    with village.there():
        pass
    post(village.other, [one for one in envelopes if one != word])
    with village.there() as receiver:
        assert taking_over.waiting(receiver) == []
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK


def link_of(village: Village) -> str:
    """Return the link of the offer."""
    with village.here() as giver, giver.reading(*PLACE) as reader:
        found = offers.mark_of(reader, village.client)
    assert found is not None
    return found.link


def test_asked_back_too_late_it_stays_where_it_was_accepted(village: Village) -> None:
    village.to()
    with village.there() as receiver:
        accept(receiver)
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
    village.to()
    assert village.holders() == [True, True]
    village.back()
    assert village.holders() == [False, True]
    assert village.state().state is State.ACCEPTED


def test_a_colleague_who_left_the_office_keeps_nobody_from_their_file(village: Village) -> None:
    village.leave()
    person = village.state().recipient
    with village.two.at(village.two.a, Role.ADMINISTRATOR) as admin:
        confirming.retire(admin, person, village.two.a.sheets)
    with village.here() as giver:
        assert transfer.take_back(giver, village.client)
    assert village.holders()[0]


def agree(village: Village, clock: Clock) -> str:
    """Have the client agree to share something, before the file is offered anew."""
    with village.here() as giver:
        transfer.take_back(giver, village.client)
        agreed = consent.record(giver, village.client, terms_of(giver, today(clock)))
        [third] = [one for one in transfer.recipients(giver) if not one.here]
        transfer.offer(giver, village.client, third.person, Reason.LANGUAGE)
    return agreed


def live(session: Session, client: str) -> list[Consent]:
    """Return the consents of a client that are not withdrawn."""
    return [one.body for one in consent.of_client(session, client) if not one.body.withdrawn]


def at_the_colleagues(village: Village) -> list[Consent]:
    """Return the consents in the file at the colleague's that are not withdrawn."""
    with village.there() as receiver:
        [line] = clients.listing(receiver)
        return live(receiver, line.filed.record)


@pytest.mark.parametrize("accepted", ["before", "between", "after"])
def test_a_consent_withdrawn_on_the_way_is_withdrawn_at_both_ends(
    village: Village, clock: Clock, accepted: str
) -> None:
    agreed = agree(village, clock)
    village.leave()
    if accepted != "after":
        village.bring()
    if accepted == "before":
        with village.there() as receiver:
            accept(receiver)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        withdrawal.withdraw(giver, agreed)
        assert len(live(giver, village.client)) == kept
    village.leave()
    if accepted == "between":
        with village.there() as receiver:
            accept(receiver)
        assert len(at_the_colleagues(village)) == kept + 1
    village.bring()
    if accepted == "after":
        with village.there() as receiver:
            accept(receiver)
    assert len(at_the_colleagues(village)) == kept
    village.back()
    assert village.holders() == [False, True]
    village.to()
    assert len(at_the_colleagues(village)) == kept


def test_a_word_of_a_withdrawal_still_goes_there_after_the_answer_has_come(
    village: Village, clock: Clock
) -> None:
    agreed = agree(village, clock)
    village.to()
    with village.there() as receiver:
        accept(receiver)
    village.two.exchange(village.other)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        exchange(giver.data, village.two.road())  # the answer waits, and nobody has read it yet
        withdrawal.withdraw(giver, agreed)
        transfer_answers.receive(giver)
    assert village.holders() == [False, True]
    assert len(at_the_colleagues(village)) == kept + 1
    village.to()
    assert len(at_the_colleagues(village)) == kept


def test_declined_after_a_withdrawal_nothing_waits_any_more(village: Village, clock: Clock) -> None:
    agreed = agree(village, clock)
    village.leave()
    with village.here() as giver:
        withdrawal.withdraw(giver, agreed)
        transfer.take_back(giver, village.client)
    village.to()
    village.back()
    assert village.holders() == [True, False]
    with village.here() as giver:
        assert waiting(giver) == []
        assert agreed not in [
            one.record for one in consent.of_client(giver, village.client) if not one.body.withdrawn
        ]


def test_what_else_the_client_wishes_asks_the_file_back(village: Village, clock: Clock) -> None:
    agreed = agree(village, clock)
    village.leave()
    with village.here() as giver:
        with pytest.raises(OnItsWayError):
            withdrawal.narrow(giver, agreed, frozenset(), today(clock) + timedelta(days=1))
        with pytest.raises(OnItsWayError):
            erasure.seal(giver, village.client, Ground.CLIENTS_WISH)
        current = transfer.current(giver, village.client)
        assert current is not None
        assert current.asked_back is not None
    village.to()
    village.back()
    with village.here() as giver:
        erasure.seal(giver, village.client, Ground.CLIENTS_WISH)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_carried_in_whatever_order_it_ends_at_one_of_the_two(
    village: Village, seed: int
) -> None:
    chance = Random(seed)

    def asked() -> None:
        with village.here() as giver, suppress(NotOfferedError):
            transfer.take_back(giver, village.client)

    def answered() -> None:
        with village.there() as receiver:
            for one in taking_over.waiting(receiver):
                act = chance.choice((taking_over.accept, taking_over.decline))
                act(receiver, one.message)

    steps = [village.to, village.back, asked, answered]
    for _step in range(7):
        chance.choice(steps)()
    village.to()
    answered()
    village.back()
    assert sorted(village.holders()) == [False, True]


def test_at_one_laptop_its_register_decides_and_an_offer_from_elsewhere_is_left_alone(
    two: Exchanging,
) -> None:
    with two.at(two.a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        [other] = transfer.recipients(giver)
        transfer.offer(giver, client, other.person, Reason.CASELOAD)
        assert other.here
        mine = giver.vaults[VaultKind.COUNSELLING].vault_id
    with two.at(two.a, Role.COUNSELLOR, place=1) as receiver:
        assert len(taking_over.waiting(receiver)) == 1
        vaults = receiver.data.register.state.vaults
        there = vaults.pop(mine)  # As it is at a laptop where the giver keeps no vault.
        assert taking_over.waiting(receiver) == []
        vaults[mine] = there
