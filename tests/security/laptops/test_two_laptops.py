"""Sharing and withdrawing between two laptops that exchange files and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from counsel_desk.domain.casework.casework import ReceivedSummary
from counsel_desk.domain.exchange.carried_files import LettersFile
from counsel_desk.domain.ledger import ReleaseStatus, Shared
from counsel_desk.domain.records import Filed
from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Envelope, Role, VaultKind
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
from tests.security.laptops.mutating import mutated


def last(session: Session, client: str) -> Shared:
    """Return the newest release of a client's."""
    return disclosure.releases(session, client)[-1]


def shown(session: Session) -> list[Filed[ReceivedSummary]]:
    """Return the summaries that a caseworker can read."""
    return [one for one in received_summaries.summaries(session) if one.body.summary]


def saved(both: Laptops, sender: Session, recipient: Session) -> Path:
    """Save the letters that wait for somebody and return their file."""
    path = both.path()
    letter_files.save(sender, recipient.me.person, path)
    return path


def tampered(both: Laptops, path: Path, change: Callable[[Envelope], Envelope]) -> Path:
    """Write a letters file with a changed first letter and nothing else, and return it."""
    found, bad = exchange_files.read(path, FileKind.LETTERS, LettersFile), both.path()
    changed = (change(found.letters[0]),)
    exchange_files.write(bad, FileKind.LETTERS, replace(found, letters=changed))
    return bad


def cut(letter: Envelope) -> Envelope:
    """Return a letter without its last byte."""
    return replace(letter, sealed=letter.sealed[:-1])


def test_a_withdrawal_reaches_the_other_laptop_and_word_comes_back(
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
        before = saved(both, counsellor, worker)
        withdrawal.withdraw(counsellor, agreed)
        after = saved(both, counsellor, worker)
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


def test_letters_wait_for_word_and_a_file_brought_twice_does_nothing(
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
        # Nobody read it, and the consent ends.
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
    chance, outcomes = Random(36), set()
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        for _each in range(2):
            release(counsellor, clock)
        path = saved(both, counsellor, worker)
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
                for sent in list(register.state.posted.values()):
                    register.unpost(worker.author, sent.letter.message)
                assert not register.state.posted
        path.write_bytes(good)
        assert letter_files.bring_in(worker, path).new == 2
        assert received_summaries.receive(worker) == received_summaries.Arrivals(2, 0, 0)
    assert FileDamagedError in outcomes


def test_a_changed_letter_does_not_replace_one_that_waits(both: Laptops, clock: Clock) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good = saved(both, counsellor, worker)
        letter_files.bring_in(worker, good)
        bad = tampered(both, good, cut)
        with pytest.raises(OtherLetterError):
            letter_files.bring_in(worker, bad)
        assert received_summaries.receive(worker).summaries == 1


def test_the_true_letter_replaces_one_changed_on_its_way(both: Laptops, clock: Clock) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good = saved(both, counsellor, worker)
        bad = tampered(both, good, cut)
        assert letter_files.bring_in(worker, bad).new == 1
        assert received_summaries.receive(worker).summaries == 0
        assert letter_files.bring_in(worker, good).new == 1
        assert received_summaries.receive(worker).summaries == 1


def test_a_letter_to_somebody_else_does_not_replace_one_that_waits(
    both: Laptops, clock: Clock
) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        good, elsewhere = saved(both, counsellor, worker), counsellor.me.person
        letter_files.bring_in(worker, good)
        bad = tampered(both, good, lambda letter: replace(letter, recipient=elsewhere))
        with pytest.raises(OtherLetterError):
            letter_files.bring_in(worker, bad)
        assert received_summaries.receive(worker).summaries == 1


def test_letters_of_another_office_stay_in_their_file(both: Laptops, clock: Clock) -> None:
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        path = saved(both, counsellor, worker)
        found = exchange_files.read(path, FileKind.LETTERS, LettersFile)
        exchange_files.write(path, FileKind.LETTERS, replace(found, office="0" * 32))
        with pytest.raises(OtherOfficeError):
            letter_files.bring_in(worker, path)
        with pytest.raises(OtherKindOfFileError):
            letter_files.bring_in(worker, both.a.folder / "office.db")
        assert letter_files.waiting(worker) == []


def test_a_file_is_handed_over_at_one_laptop_only(both: Laptops) -> None:
    """The register decides who has a file; an offer from elsewhere is left alone."""
    with both.at(both.a) as giver:
        client = finished(giver)
        [other] = transfer.recipients(giver)
        transfer.offer(giver, client, other.person, Reason.CASELOAD)
        assert other.here
        assert CASEWORKER.name != other.name
        mine = giver.vaults[VaultKind.COUNSELLING].vault_id
    with both.at(both.a, place=1) as receiver:
        assert len(taking_over.waiting(receiver)) == 1
        vaults = receiver.data.register.state.vaults
        there = vaults.pop(mine)  # As it is at a laptop where the giver keeps no vault.
        assert taking_over.waiting(receiver) == []
        vaults[mine] = there
