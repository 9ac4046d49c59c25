"""A client's file goes to another laptop, carried as letters: whole, and at one end only."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.exchange.carried_files import LettersFile
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.transfer import HandOver, Reason, State
from counsel_desk.domain.trust import Role
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.laptops import exchange_files, letter_files
from counsel_desk.services.laptops.exchange_files import FileKind
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import taking_over, transfer, transfer_answers
from counsel_desk.services.transfer.offers import OnItsWayError
from counsel_desk.services.transfer.transfer import NotOfferedError
from counsel_desk.services.work.file_marks import FrozenError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.agreeing import terms_of
from tests.helpers.handing_over import accept, finished
from tests.helpers.laptops import Laptops, today
from tests.helpers.office import Clock, Office

THIRD = Person("Third Counsellor", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")


@dataclass
class Village:
    """The two laptops, a counsellor at each, and a file that is offered from one to the other."""

    both: Laptops
    client: str
    texts: list[str]

    @contextmanager
    def here(self) -> Iterator[Session]:
        """Sign the giver in, who takes in what has come."""
        with self.both.at(self.both.a) as session:
            transfer_answers.receive(session)
            yield session

    @contextmanager
    def there(self) -> Iterator[Session]:
        """Sign the colleague in, who takes in what has come."""
        with self.both.at(self.both.b) as session:
            transfer_answers.receive(session)
            yield session

    def leave(self) -> Path | None:
        """Save the letters that wait at the giver's for the colleague, if there are any."""
        return self._saved(self.both.a, THIRD)

    def bring(self, path: Path | None) -> None:
        """Have the colleague bring letters in, and take them in."""
        self._brought(self.both.b, path)

    def to(self) -> None:
        """Carry the letters to the colleague."""
        self.bring(self.leave())

    def back(self) -> None:
        """Carry the letters to the giver."""
        self._brought(self.both.a, self._saved(self.both.b, self.both.a.person(Role.COUNSELLOR)))

    def _saved(self, laptop: Office, recipient: Person) -> Path | None:
        path = self.both.path()
        with self.both.at(laptop) as sender:
            waits = [one for one in letter_files.waiting(sender) if one.name == recipient.name]
            for one in waits:
                letter_files.save(sender, one.person, path)
        return path if waits else None

    def _brought(self, laptop: Office, path: Path | None) -> None:
        with self.both.at(laptop) as session:
            if path is not None:
                letter_files.bring_in(session, path)
            transfer_answers.receive(session)

    def holders(self) -> list[bool]:
        """Return whether the whole file is at each end; a part of it is at neither."""
        found = []
        for laptop in (self.both.a, self.both.b):
            with self.both.at(laptop) as session:
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
def village(both: Laptops) -> Village:
    """A file that is offered, before any letter is carried."""
    both.add(THIRD)
    with both.at(both.a) as giver:
        client = finished(giver)
        [third] = [one for one in transfer.recipients(giver) if not one.here]
        assert third.name == THIRD.name
        transfer.offer(giver, client, third.person, Reason.LANGUAGE)
        return Village(both, client, texts(giver, client))


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


def test_before_the_letters_are_saved_it_is_taken_back_at_once(village: Village) -> None:
    with village.here() as giver:
        assert transfer.take_back(giver, village.client)
        assert letter_files.waiting(giver) == []
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
        assert letter_files.waiting(giver) == []
        with pytest.raises(NotOfferedError):
            transfer.take_back(giver, village.client)


def pulled_out(*_given: object) -> Path:
    """Fail as a stick does that was pulled out."""
    raise OSError


def test_letters_that_may_have_left_count_as_left(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log knows of a file of letters before the file has its name."""
    with village.here() as giver:
        recipient = transfer.entries(giver)[0].body.recipient
        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", pulled_out)
            with pytest.raises(NotSavedError):
                letter_files.save(giver, recipient, village.both.path())
        assert not transfer.take_back(giver, village.client)


def test_asked_back_before_the_offer_itself_arrives_it_can_never_be_accepted(
    village: Village,
) -> None:
    """So it is too where the offer is lost, or the colleague has other keys by now."""
    first = village.leave()
    with village.here() as giver:
        assert not transfer.take_back(giver, village.client)
    second = village.leave()
    assert first
    assert second
    known = exchange_files.read(first, FileKind.LETTERS, LettersFile)
    both = exchange_files.read(second, FileKind.LETTERS, LettersFile)
    word = replace(both, letters=tuple(one for one in both.letters if one not in known.letters))
    exchange_files.write(second, FileKind.LETTERS, word)
    village.bring(second)
    village.bring(first)
    with village.there() as receiver:
        assert taking_over.waiting(receiver) == []
    village.back()
    assert village.holders() == [True, False]
    assert village.state().state is State.TAKEN_BACK


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
    with village.both.at(village.both.a, Role.ADMINISTRATOR) as admin:
        confirming.retire(admin, person, village.both.a.sheets)
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
    first = village.leave()
    if accepted == "before":
        village.bring(first)
        with village.there() as receiver:
            accept(receiver)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        withdrawal.withdraw(giver, agreed)
        assert len(live(giver, village.client)) == kept
    second = village.leave()
    if accepted == "between":
        village.bring(first)
        with village.there() as receiver:
            accept(receiver)
        assert len(at_the_colleagues(village)) == kept + 1
        village.bring(second)
    else:
        village.bring(second)
    if accepted == "after":
        with village.there() as receiver:
            accept(receiver)
    assert len(at_the_colleagues(village)) == kept
    village.back()
    assert village.holders() == [False, True]
    # Of a word that was never brought there, nothing is lost when the answer comes.
    village.to()
    assert len(at_the_colleagues(village)) == kept


def test_a_word_of_a_withdrawal_still_goes_there_after_the_answer_has_come(
    village: Village, clock: Clock
) -> None:
    agreed = agree(village, clock)
    village.to()
    with village.there() as receiver:
        accept(receiver)
    with village.here() as giver:
        kept = len(live(giver, village.client)) - 1
        withdrawal.withdraw(giver, agreed)
    village.back()
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
        assert letter_files.waiting(giver) == []
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
