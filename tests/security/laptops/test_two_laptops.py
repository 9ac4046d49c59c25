"""The withdrawal path between two data folders that exchange files and nothing else."""

from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.laptops import LettersFile
from counsel_desk.domain.ledger import ReleaseStatus, Shared
from counsel_desk.domain.records import Filed
from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.laptops import exchange_files, letter_files
from counsel_desk.services.laptops.exchange_files import (
    FileDamagedError,
    FileKind,
    OtherKindOfFileError,
    OtherOfficeError,
)
from counsel_desk.services.laptops.letter_files import OtherLetterError
from counsel_desk.services.ledger import disclosure, receipts
from counsel_desk.services.ledger.disclosure_news import receive as news
from counsel_desk.services.transfer import taking_over, transfer
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import finished
from tests.helpers.laptops import CASEWORKER, Laptops, release, today
from tests.helpers.office import Clock


def last(session: Session, client: str) -> Shared:
    return disclosure.releases(session, client)[-1]


def shown(session: Session) -> list[Filed]:
    return [one for one in received_summaries.summaries(session) if one.body.summary]


def test_withdrawn_at_one_laptop_it_is_gone_at_the_other_and_she_is_told(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor:
        client, agreed = release(counsellor, clock)
        assert last(counsellor, client).standing(today(clock)) is ReleaseStatus.UNDER_WAY
        with both.at(both.b, Role.CASEWORKER) as worker:
            assert both.carry_letters(counsellor, worker).new == 1
            assert received_summaries.receive(worker).summaries == 1
            clock.move(days=1)
            [received] = shown(worker)
            assert receipts.open_summary(worker, received.record)
            assert not receipts.open_summary(worker, received.record)
            assert both.carry_letters(worker, counsellor).new == 1
        news(counsellor)
        told = last(counsellor, client)
        assert (told.read, told.standing(today(clock))) == (today(clock), ReleaseStatus.READ)
        assert letter_files.waiting(counsellor) == []
        clock.move(days=1)
        assert withdrawal.withdraw(counsellor, agreed) == 1
        assert last(counsellor, client).standing(today(clock)) is ReleaseStatus.CALLED_BACK
        with both.at(both.b, Role.CASEWORKER) as worker:
            received_summaries.save(worker, received.record, both.path())
            assert both.carry_letters(counsellor, worker).new == 1
            assert received_summaries.receive(worker).recalls == 1
            assert shown(worker) == []
            both.carry_letters(worker, counsellor)
        news(counsellor)
        told = last(counsellor, client)
        assert told.standing(today(clock)) is ReleaseStatus.GONE
        assert (told.gone, told.copied) == (today(clock), True)
        assert letter_files.waiting(counsellor) == []


def test_p45_withdrawn_before_opening_it_is_shown_at_neither_laptop(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        client, agreed = release(counsellor, clock)
        before, after = both.path(), both.path()
        letter_files.save(counsellor, worker.me.person, before)
        withdrawal.withdraw(counsellor, agreed)
        letter_files.save(counsellor, worker.me.person, after)
        # Both files come, the older one last, and once more.
        letter_files.bring_in(worker, after)
        letter_files.bring_in(worker, before)
        received_summaries.receive(worker)
        letter_files.bring_in(worker, before)
        received_summaries.receive(worker)
        assert shown(worker) == []
        both.carry_letters(worker, counsellor)
        news(counsellor)
        told = last(counsellor, client)
        assert (told.read, told.gone, told.copied) == (None, today(clock), False)


def test_letters_stay_until_word_comes_and_a_file_that_comes_twice_does_nothing(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        path = both.path()
        assert letter_files.save(counsellor, worker.me.person, path) == 1
        assert letter_files.bring_in(worker, path).new == 1
        assert letter_files.bring_in(worker, path) == letter_files.Opened(0, 1, 0)
        received_summaries.receive(worker)
        assert letter_files.bring_in(worker, path) == letter_files.Opened(0, 1, 0)
        assert received_summaries.receive(worker) == received_summaries.Arrivals(0, 0, 0)
        assert len(letter_files.waiting(counsellor)) == 1
        # Nobody read it, and her consent comes to its end.
        clock.move(days=5)
        news(counsellor)
        assert letter_files.waiting(counsellor) == []


def test_word_waits_no_longer_than_a_year(both: Laptops, clock: Clock) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        both.carry_letters(counsellor, worker)
        received_summaries.receive(worker)
        receipts.open_summary(worker, shown(worker)[0].record)
        assert len(letter_files.waiting(worker)) == 1
        clock.move(days=400)
        received_summaries.receive(worker)
        assert letter_files.waiting(worker) == []


@pytest.mark.parametrize("aware", [False, True], ids=["damaged", "with its digest made anew"])
def test_i36_a_mutated_letters_file_is_refused_by_name_and_whole(
    both: Laptops, clock: Clock, aware: bool
) -> None:
    chance, path, outcomes = Random(36), both.path(), set()
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        for _each in range(2):
            release(counsellor, clock)
        letter_files.save(counsellor, worker.me.person, path)
        good = path.read_bytes()
        for _each in range(125):
            path.write_bytes(mutated(chance, good, aware))
            try:
                opened = letter_files.bring_in(worker, path)
            except KnownError as error:
                outcomes.add(type(error))
                assert letter_files.waiting(worker) == []
                continue
            assert aware
            assert opened.new + opened.known + opened.others == 2
            with worker.data.register.writing() as register:
                for one in register.posted():
                    register.drop_envelope(one.message)
        path.write_bytes(good)
        assert letter_files.bring_in(worker, path).new == 2
        assert received_summaries.receive(worker) == received_summaries.Arrivals(2, 0, 0)
    assert FileDamagedError in outcomes


def mutated(chance: Random, good: bytes, aware: bool) -> bytes:
    """Return a file with bytes changed, put in or taken out; a careful forger digests it anew."""
    data = bytearray(good)
    while bytes(data) == good:
        for _each in range(chance.randint(1, 3)):
            place = chance.randrange(36 if aware else 0, len(data))
            data[place : place + chance.randint(0, 2)] = chance.randbytes(chance.randint(0, 2))
    if aware:
        content = bytes(data[36:])
        return bytes(data[:4]) + sha256(content).digest() + content
    return bytes(data)


def test_a_letter_is_not_put_in_the_place_of_another_that_waits(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good, bad = both.path(), both.path()
        letter_files.save(counsellor, worker.me.person, good)
        letter_files.bring_in(worker, good)
        found = exchange_files.read(good, FileKind.LETTERS, LettersFile)
        changed = replace(found.letters[0], sealed=found.letters[0].sealed[:-1])
        exchange_files.write(bad, FileKind.LETTERS, replace(found, letters=(changed,)))
        with pytest.raises(OtherLetterError):
            letter_files.bring_in(worker, bad)
        assert received_summaries.receive(worker).summaries == 1


def test_a_letter_that_was_changed_on_its_way_gives_way_to_the_true_one(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good, bad = both.path(), both.path()
        letter_files.save(counsellor, worker.me.person, good)
        found = exchange_files.read(good, FileKind.LETTERS, LettersFile)
        changed = replace(found.letters[0], sealed=found.letters[0].sealed[:-1])
        exchange_files.write(bad, FileKind.LETTERS, replace(found, letters=(changed,)))
        assert letter_files.bring_in(worker, bad).new == 1
        assert received_summaries.receive(worker).summaries == 0
        assert letter_files.bring_in(worker, good).new == 1
        assert received_summaries.receive(worker).summaries == 1


def test_a_letter_to_somebody_else_does_not_take_the_place_of_one_that_waits(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good, bad = both.path(), both.path()
        letter_files.save(counsellor, worker.me.person, good)
        letter_files.bring_in(worker, good)
        found = exchange_files.read(good, FileKind.LETTERS, LettersFile)
        elsewhere = replace(found.letters[0], recipient=counsellor.me.person)
        exchange_files.write(bad, FileKind.LETTERS, replace(found, letters=(elsewhere,)))
        with pytest.raises(OtherLetterError):
            letter_files.bring_in(worker, bad)
        assert received_summaries.receive(worker).summaries == 1


def test_letters_of_another_office_stay_in_their_file(both: Laptops, clock: Clock) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        path = both.path()
        letter_files.save(counsellor, worker.me.person, path)
        found = exchange_files.read(path, FileKind.LETTERS, LettersFile)
        exchange_files.write(path, FileKind.LETTERS, replace(found, office="0" * 32))
        with pytest.raises(OtherOfficeError):
            letter_files.bring_in(worker, path)
        with pytest.raises(OtherKindOfFileError):
            letter_files.bring_in(worker, both.a.folder / "office.db")
        assert letter_files.waiting(worker) == []


def test_a_file_is_handed_over_at_one_laptop_only(
    both: Laptops, clock: Clock, template: DemoOffice
) -> None:
    """The register decides who has a file; an offer that came from elsewhere is left alone."""
    with both.at(both.a) as giver:
        client = finished(giver)
        [(other, _name)] = transfer.recipients(giver)
        transfer.offer(giver, client, other, Reason.CASELOAD)
        assert CASEWORKER.name not in dict(transfer.recipients(giver)).values()
        with giver.data.register.writing() as register:
            place = next(
                one
                for one in register.vaults()
                if one.owner == giver.me.person and one.kind is VaultKind.COUNSELLING
            )
            # As it is at a laptop where the giver keeps no vault.
            register.put_vault(replace(place, owner="somebody"))
        with both.at(both.a, place=1) as receiver:
            assert taking_over.waiting(receiver) == []
        with giver.data.register.writing() as register:
            register.put_vault(place)
