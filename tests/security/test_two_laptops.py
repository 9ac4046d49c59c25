"""The withdrawal path between two data folders that exchange files and nothing else."""

import pytest

from counsel_desk.domain.laptops import LettersFile
from counsel_desk.domain.ledger import Standing
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services import (
    carried,
    casework,
    consent,
    disclosure,
    letter_files,
    receipts,
)
from counsel_desk.services.carried import Carried
from counsel_desk.services.disclosure_news import receive as news
from tests.laptops import release, today


def last(session, client):
    return disclosure.releases(session, client)[-1]


def shown(session):
    return [one for one in casework.summaries(session) if one.body.summary]


def test_withdrawn_at_one_laptop_it_is_gone_at_the_other_and_she_is_told(both, clock):
    with both.at(both.a) as counsellor:
        client, agreed = release(counsellor, clock)
        assert last(counsellor, client).standing(today(clock)) is Standing.UNDER_WAY
        with both.at(both.b, Role.CASEWORKER) as worker:
            assert both.carry_letters(counsellor, worker).new == 1
            assert casework.receive(worker).summaries == 1
            clock.move(days=1)
            [received] = shown(worker)
            assert receipts.open_summary(worker, received.record)
            assert not receipts.open_summary(worker, received.record)
            assert both.carry_letters(worker, counsellor).new == 1
        news(counsellor)
        told = last(counsellor, client)
        assert (told.read, told.standing(today(clock))) == (today(clock), Standing.READ)
        assert letter_files.waiting(counsellor) == []
        clock.move(days=1)
        assert consent.withdraw(counsellor, agreed) == 1
        assert last(counsellor, client).standing(today(clock)) is Standing.CALLED_BACK
        with both.at(both.b, Role.CASEWORKER) as worker:
            casework.save(worker, received.record, both.path())
            assert both.carry_letters(counsellor, worker).new == 1
            assert casework.receive(worker).recalls == 1
            assert shown(worker) == []
            both.carry_letters(worker, counsellor)
        news(counsellor)
        told = last(counsellor, client)
        assert told.standing(today(clock)) is Standing.GONE
        assert (told.gone, told.copied) == (today(clock), True)
        assert letter_files.waiting(counsellor) == []


def test_p45_withdrawn_before_opening_it_is_shown_at_neither_laptop(both, clock):
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        client, agreed = release(counsellor, clock)
        before, after = both.path(), both.path()
        letter_files.save(counsellor, worker.me.person, before)
        consent.withdraw(counsellor, agreed)
        letter_files.save(counsellor, worker.me.person, after)
        # Both files come, the older one last, and once more.
        letter_files.bring_in(worker, after)
        letter_files.bring_in(worker, before)
        casework.receive(worker)
        letter_files.bring_in(worker, before)
        casework.receive(worker)
        assert shown(worker) == []
        both.carry_letters(worker, counsellor)
        news(counsellor)
        told = last(counsellor, client)
        assert (told.read, told.gone, told.copied) == (None, today(clock), False)


def test_letters_stay_until_word_comes_and_a_file_that_comes_twice_does_nothing(both, clock):
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        path = both.path()
        assert letter_files.save(counsellor, worker.me.person, path) == 1
        assert letter_files.bring_in(worker, path).new == 1
        assert letter_files.bring_in(worker, path) == letter_files.Opened(0, 1, 0)
        casework.receive(worker)
        assert letter_files.bring_in(worker, path) == letter_files.Opened(0, 1, 0)
        assert casework.receive(worker) == casework.Arrivals(0, 0, 0)
        assert len(letter_files.waiting(counsellor)) == 1
        # Nobody read it, and her consent comes to its end.
        clock.move(days=5)
        news(counsellor)
        assert letter_files.waiting(counsellor) == []


def test_word_waits_no_longer_than_a_year(both, clock):
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        both.carry_letters(counsellor, worker)
        casework.receive(worker)
        receipts.open_summary(worker, shown(worker)[0].record)
        assert len(letter_files.waiting(worker)) == 1
        clock.move(days=400)
        casework.receive(worker)
        assert letter_files.waiting(worker) == []


# P43, of letters that come in a file. What makes each a forgery: tests/security/test_p43_letters.


def forged(both, counsellor, worker, change):
    """Bring a letters file whose one letter was changed; return what came of it."""
    path = both.path()
    letter_files.save(counsellor, worker.me.person, path)
    found = carried.read(path, Carried.LETTERS, LettersFile)
    changed = tuple(change(one) for one in found.letters)
    carried.write(path, Carried.LETTERS, LettersFile(found.office, changed))
    letter_files.bring_in(worker, path)
    return casework.receive(worker)


def cut(one):
    return Envelope(one.message, one.recipient, one.sealed[:-1])


def of_another_link(one):
    return Envelope("0" * 32, one.recipient, one.sealed)


@pytest.mark.parametrize("change", [cut, of_another_link])
def test_p43_a_letter_that_was_changed_in_its_file_is_refused(both, clock, change):
    with both.at(both.a) as counsellor, both.at(both.b, Role.CASEWORKER) as worker:
        release(counsellor, clock)
        assert forged(both, counsellor, worker, change) == casework.Arrivals(0, 0, 1)
        assert shown(worker) == []
