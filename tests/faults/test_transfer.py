"""A power cut while a file is handed over: whole with one of the two, in the end with one only."""

import contextlib
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from datetime import datetime
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any, Never

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.chain import Row
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import Reason, State
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import (
    hand_over_letters,
    taking_over,
    transfer,
    transfer_answers,
)
from counsel_desk.services.transfer.transfer import BeingTakenOverError, file_of
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.vaults.vaults import settle
from counsel_desk.services.work import owed
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from tests.faults.entering import entered
from tests.faults.killing import Longest, killed
from tests.helpers.folders import copied
from tests.helpers.handing_over import accept, at, content, finished, offer
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats

ROUNDS = repeats(5, 20)
RECEIVE = transfer_answers.receive
"""Kept, because a test replaces it in the module."""

Keys = tuple[Certificate, bytes]
"""A person's certificate and private keys."""
Texts = list[tuple[str, int, str, bytes | None]]
"""Rows of a file: kind, version, author and body."""
Moment = tuple[object, str, Callable[..., object]]
"""A module, the name of a function in it, and what cuts the power in its place."""


def leave(session: Session) -> None:
    """Seal and close a person's vaults, and the register."""
    closing_seals.close_sealed(session)
    session.close()


def hand_over_once(begun: Event, folder: Path, giver: Keys, receiver: Keys, client: str) -> None:
    """Offer, accept and acknowledge, as two people would one after the other."""
    session = entered(folder, *giver)
    begun.set()
    transfer.offer(session, client, receiver[0].person, Reason.AWAY)
    leave(session)
    session = entered(folder, *receiver)
    settle(session)
    transfer_answers.receive(session)
    accept(session)
    leave(session)
    session = entered(folder, *giver)
    settle(session)
    transfer_answers.receive(session)
    leave(session)
    signal.pause()


def whole_in(session: Session, wanted: Texts) -> int:
    """Return how many of a person's clients have exactly these records."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        reader = Reader(transaction)
        found = [texts(file_of(reader, row.record)) for row in transaction.latest_of(Kind.CLIENT)]
    return found.count(wanted)


def texts(rows: list[Row]) -> Texts:
    """Return the notes, assessments and forms among rows, without ids and times."""
    kinds = (Kind.NOTE, Kind.ASSESSMENT, Kind.FORM_RESPONSE)
    return sorted(
        (row.kind, row.version, row.author, row.body) for row in rows if row.kind in kinds
    )


@contextlib.contextmanager
def visit(folder: Path, person: Keys) -> Iterator[Session]:
    """Open a person's vaults, and close them at the end."""
    session = entered(folder, *person)
    yield session
    leave(session)


def state_of(session: Session, wanted: Texts) -> tuple[int, bool]:
    """Return how often a person has the whole file, and whether something is under way."""
    vault, me = session.vaults[VaultKind.COUNSELLING], session.me.person
    with session.data.register.reading() as register:
        under_way = bool(register.envelopes(me))
        heard = register.state.vaults[vault.vault_id].heard.get(me, 0)
    with vault.reading() as transaction:
        owes = bool(transaction.owed(me, heard))
    return whole_in(session, wanted), under_way or owes


def take_in(session: Session) -> None:
    """Finish what was interrupted, and take answers in, as signing in does."""
    settle(session)
    transfer_answers.receive(session)


def after_the_kill(
    folder: Path, giver: Keys, receiver: Keys, wanted: Texts, take_back: str
) -> tuple[list[int], bool]:
    """Look at both ends, and have the giver sign in.

    Args:
        folder: The data folder.
        giver: Who offered the file.
        receiver: To whom.
        wanted: The whole file.
        take_back: The file, if the giver takes it back unless it is too late.

    Returns:
        How often giver and receiver had the whole file, and whether something was under way.
    """
    with visit(folder, receiver) as session:
        received, coming = state_of(session, wanted)
    with visit(folder, giver) as session:
        held, going = state_of(session, wanted)
        take_in(session)
        if take_back:
            with contextlib.suppress(KnownError):
                transfer.take_back(session, take_back)
    return [held, received], coming or going


def come_to_rest(
    folder: Path, giver: Keys, receiver: Keys, wanted: Texts
) -> tuple[tuple[int, int], bool]:
    """Have both people sign in once more, and return the same about both ends."""
    with visit(folder, receiver) as session:
        take_in(session)
        for one in taking_over.waiting(session):
            taking_over.accept(session, one.message)
    with visit(folder, giver) as session:
        take_in(session)
        held, going = state_of(session, wanted)
    with visit(folder, receiver) as session:
        received, coming = state_of(session, wanted)
    return (held, received), coming or going


def keys_of(office: Office, place: int) -> Keys:
    """Return a counsellor's certificate and private keys."""
    with at(office, place=place) as session:
        return session.me, session.identity.private_bytes()


def test_f_killed_while_a_file_goes_over_it_is_whole_once(
    office: Office, ready: tuple[str, int], tmp_path: Path
) -> None:
    client, _versions = ready
    giver, receiver = keys_of(office, 0), keys_of(office, 1)
    session = entered(office.folder, *giver)
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        wanted = texts(file_of(Reader(transaction), client))
    leave(session)
    folder, chance = tmp_path / "round", random.Random(7)

    def arguments() -> tuple[Path, Keys, Keys, str]:
        shutil.rmtree(folder, ignore_errors=True)
        return copied(office.folder, folder), giver, receiver, client

    interrupted, longest = 0, Longest(0.8)
    ends: set[tuple[int, int]] = set()

    def enough() -> bool:
        return interrupted > 2 and ends == {(0, 1), (1, 0)}

    for _number in killed(hand_over_once, arguments, ROUNDS, longest, seed=11, enough=enough):
        take_back = client if chance.random() < 0.5 else ""
        counts, under_way = after_the_kill(folder, giver, receiver, wanted, take_back)
        assert max(counts) == 1
        interrupted += under_way
        longest.adapt(finished=counts == [0, 1] and not under_way)
        at_rest, under_way = come_to_rest(folder, giver, receiver, wanted)
        assert sorted(at_rest) == [0, 1]
        assert not under_way
        ends.add(at_rest)
    assert enough()


class PowerCutError(Exception):
    """The machine went dark."""


def cut(*_arguments: object, **_named: object) -> Never:
    """Cut the power."""
    raise PowerCutError


def cut_off(office: Office, place: int, act: Callable[[Session], object], moment: Moment) -> None:
    """Sign a counsellor in, have them act, and cut the power at a moment."""
    session = office.enter(Role.COUNSELLOR, place)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(*moment)
        with pytest.raises(PowerCutError):
            act(session)
    session.close()


DELIVER = owed.deliver
"""Kept, because a test replaces it in the module."""


def deliver_and_cut(*given: Any, **named: Any) -> Never:
    """Cut the power after the office log heard of what was saved."""
    DELIVER(*given, **named)
    raise PowerCutError


BEFORE_REGISTER: Moment = (owed, "deliver", cut)
AFTER_REGISTER: Moment = (owed, "deliver", deliver_and_cut)


def ends_with_the_receiver(office: Office, before: int) -> None:
    """Check that the receiver has the file in the end, and nobody else."""
    with at(office, place=1) as receiver:
        for one in taking_over.waiting(receiver):
            taking_over.accept(receiver, one.message)
    with at(office) as giver:
        assert [one.body.state for one in transfer.entries(giver)] == [State.ACCEPTED]
        assert all(row[0] != Kind.NOTE for row in everything(giver))
        with giver.data.register.reading() as register:
            assert register.envelopes(giver.me.person) == []
    with at(office, place=1) as receiver:
        assert len(everything(receiver)) >= before
        with receiver.data.register.reading() as register:
            assert register.envelopes(receiver.me.person) == []


def everything(session: Session) -> list[tuple[str, int, str, datetime, bytes | None]]:
    """Return the content of all of a counsellor's files."""
    return [row for line in clients.listing(session) for row in content(session, line.filed.record)]


@pytest.fixture(scope="module")
def signed(
    template: DemoOffice, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, tuple[str, int]]:
    """The folder of an office without drafts; the client, and how many versions the file has."""
    folder = copied(template.data, tmp_path_factory.mktemp("signed") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    with at(office) as giver:
        client = finished(giver)
        versions = len(content(giver, client))
    office.close()
    return folder, (client, versions)


@pytest.fixture
def office(
    template: DemoOffice, signed: tuple[Path, tuple[str, int]], tmp_path: Path, clock: Clock
) -> Iterator[Office]:
    """A copy of that office, for one test."""
    folder = copied(signed[0], tmp_path / "office")
    made = Office(folder, template.people, template.root_sheets, clock)
    yield made
    made.close()


@pytest.fixture
def ready(signed: tuple[Path, tuple[str, int]]) -> tuple[str, int]:
    """The client, and how many versions the file has."""
    return signed[1]


@pytest.mark.parametrize("moment", [BEFORE_REGISTER, AFTER_REGISTER], ids=["vault", "register"])
def test_cut_while_it_is_offered_the_offer_goes_out_at_the_next_sign_in(
    office: Office, ready: tuple[str, int], moment: Moment
) -> None:
    cut_off(office, 0, lambda session: offer(session, ready[0]), moment)
    with at(office) as giver:
        assert transfer.current(giver, ready[0]).state is State.OFFERED
        with giver.data.register.reading() as register:
            assert giver.me.person in {one.author for one in register.state.posted.values()}
    ends_with_the_receiver(office, ready[1])


def test_cut_before_it_comes_in_it_is_the_receivers_to_answer(
    office: Office, ready: tuple[str, int]
) -> None:
    with at(office) as giver:
        offer(giver, ready[0])
    cut_off(office, 1, accept, (taking_over, "_bring_in", cut))
    with at(office) as giver, pytest.raises(BeingTakenOverError):
        transfer.take_back(giver, ready[0])
    with at(office, place=1) as receiver:
        [one] = taking_over.waiting(receiver)
        taking_over.decline(receiver, one.message)
    with at(office) as giver:
        assert transfer.current(giver, ready[0]) is None
        assert len(content(giver, ready[0])) == ready[1]


@pytest.mark.parametrize("moment", [BEFORE_REGISTER, AFTER_REGISTER], ids=["vault", "register"])
def test_cut_after_it_came_in_it_is_not_taken_back(
    office: Office, ready: tuple[str, int], moment: Moment
) -> None:
    with at(office) as giver:
        offer(giver, ready[0])
    cut_off(office, 1, accept, moment)
    session = office.enter(Role.COUNSELLOR)
    with pytest.raises(KnownError):
        transfer.take_back(session, ready[0])
    sign_in.sign_out(session)
    ends_with_the_receiver(office, ready[1])


def test_cut_while_the_answer_is_taken_in_it_is_taken_in_once(
    office: Office, ready: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(office) as giver:
        offer(giver, ready[0])
    with at(office, place=1) as receiver:
        accept(receiver)
    with monkeypatch.context() as patch:
        patch.setattr(transfer_answers, "receive", lambda _session: None)
        session = office.enter(Role.COUNSELLOR)
        patch.setattr(*BEFORE_REGISTER)
        with pytest.raises(PowerCutError):
            RECEIVE(session)
    session.close()
    ends_with_the_receiver(office, ready[1])


def test_cut_while_it_is_taken_back_it_can_be_taken_back_again(
    office: Office, ready: tuple[str, int]
) -> None:
    with at(office) as giver:
        offer(giver, ready[0])
    cut_off(
        office, 0, lambda session: transfer.take_back(session, ready[0]), (transfer, "end", cut)
    )
    with at(office, place=1) as receiver:
        assert taking_over.waiting(receiver) == []
    with at(office) as giver:
        transfer.take_back(giver, ready[0])
        assert len(content(giver, ready[0])) == ready[1]
        notes.begin(giver, ready[0], office.clock.instant.date())


def test_the_disk_is_full_while_it_comes_in_and_nothing_came(
    office: Office, ready: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(office) as giver:
        offer(giver, ready[0])
    with at(office, place=1) as receiver:
        before = everything(receiver)

        def full(*_arguments: object) -> Never:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(hand_over_letters, "answer", full)
            with pytest.raises(OSError, match="space"):
                accept(receiver)
        assert everything(receiver) == before
        accept(receiver)
    ends_with_the_receiver(office, ready[1])
