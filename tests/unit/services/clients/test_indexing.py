"""The index of a vault: made once, kept up, begun anew, and rid of what is erased."""

from collections.abc import Callable, Sequence

import pytest

from counsel_desk.domain.records import Kind, Note
from counsel_desk.domain.search import searching
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import indexing, search
from counsel_desk.services.clients.indexing import IndexingStoppedError
from counsel_desk.services.vaults import rotation
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session
from counsel_desk.storage.vault.search_index import SearchIndex
from tests.helpers.office import Office
from tests.unit.services.clients.searched import HELD, amend, found, work, write
from tests.unit.services.stored import alter_vault, connection_of


def reached(session: Session) -> tuple[tuple[str, int], int]:
    """Return how far the index reaches, and how many rows the vault has."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return transaction.index.reached(), transaction.head()[0].length


def no_progress(done: int, count: int) -> bool:
    """Fail, since there is nothing to be indexed."""
    pytest.fail(f"{done} of {count} are indexed")


def noting(steps: list[tuple[int, int]]) -> Callable[[int, int], bool]:
    """Return a way to follow the indexing that notes every step."""

    def progress(done: int, count: int) -> bool:
        steps.append((done, count))
        return True

    return progress


def test_a_search_finds_the_same_after_a_restart_and_a_change_of_key(
    office: Office, counsellor: Session, client: str
) -> None:
    record = write(counsellor, client, "she walked to the jetty")
    assert found(counsellor, "jetty") == [record]
    rotation.rotate(counsellor, VaultKind.COUNSELLING)
    assert reached(counsellor)[0] == ("", 0)
    later = write(counsellor, client, "the jetty again")
    assert found(counsellor, "jetty") == [later, record]
    office.close()
    assert found(office.enter(Role.COUNSELLOR), "jetty") == [later, record]


def test_a_search_indexes_what_was_written_since_the_last_one(
    counsellor: Session, client: str
) -> None:
    search.find(counsellor, "jetty", progress=lambda *_at: True)
    search.find(counsellor, "jetty", progress=no_progress)
    record = write(counsellor, client, "she walked to the jetty")
    write(counsellor, client, "and back")
    steps: list[tuple[int, int]] = []
    came = search.find(counsellor, "jetty", progress=noting(steps))
    assert [hit.record for hit in came.hits] == [record]
    assert steps == [(reached(counsellor)[1] - 2, reached(counsellor)[1])]
    (rules, known), length = reached(counsellor)
    assert (rules, known) == (searching.rules(), length)


def test_an_index_made_by_other_rules_is_made_anew_once(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = write(counsellor, client, "she walked to the jetty")
    assert found(counsellor, "jetty") == [record]
    monkeypatch.setattr(searching, "_FORM", 99)
    steps: list[tuple[int, int]] = []
    came = search.find(counsellor, "jetty", progress=noting(steps))
    assert [hit.record for hit in came.hits] == [record]
    assert steps[0][0] == 0 < steps[0][1]
    search.find(counsellor, "jetty", progress=no_progress)


def test_making_an_index_can_be_stopped_and_leaves_it_as_it_was(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(counsellor, client, "she walked to the jetty")
    assert len(found(counsellor, "jetty")) == 1
    monkeypatch.setattr(searching, "_FORM", 99)
    with pytest.raises(IndexingStoppedError):
        search.find(counsellor, "jetty", progress=lambda *_at: False)
    monkeypatch.undo()
    assert len(found(counsellor, "jetty")) == 1


def test_a_word_of_an_erased_record_is_nowhere_in_the_index(
    counsellor: Session, client: str
) -> None:
    record = write(counsellor, client, "qxjkvplm")
    amend(counsellor, record, "7qzhtrvb")
    kept = write(counsellor, client, "jetty")
    assert found(counsellor, "7qzhtrvb") == [record]
    amend(counsellor, record, "the last")
    assert found(counsellor, "last") == [record]
    assert in_index(counsellor, b"qzhtrvb")
    with work(counsellor) as unit:
        unit.erase(record)
    assert not in_index(counsellor, b"qzhtrvb")
    assert found(counsellor, "7qzhtrvb") == []
    assert found(counsellor, "jetty") == [kept]


def in_index(session: Session, word: bytes) -> bool:
    """Return whether the bytes of a word are in the pages of the index itself."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        blocks = (
            connection_of(transaction).exec_driver_sql("SELECT block FROM search_data").scalars()
        )
        return any(word in block for block in blocks)


def test_an_altered_record_is_not_shown(counsellor: Session, client: str) -> None:
    record = write(counsellor, client, "jetty")
    assert found(counsellor, "jetty") == [record]
    alter_vault(
        counsellor,
        "UPDATE record SET body = CAST(replace(body, 'jet', 'bet') AS BLOB) WHERE record = ?",
        record,
    )
    with pytest.raises(RecordAlteredError):
        search.find(counsellor, "jetty")


def test_a_work_that_fails_leaves_the_index_alone(counsellor: Session, client: str) -> None:
    def failing() -> None:
        with work(counsellor) as unit:
            now = counsellor.data.tools.now()
            unit.put(Kind.NOTE, Note(HELD, "jetty", now), parent=client)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert found(counsellor, "jetty") == []


def test_the_search_is_made_ready_in_pieces_between_which_something_is_saved(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "TOGETHER", 2)
    monkeypatch.setattr(indexing, "LITTLE", 2)
    records = [write(counsellor, client, f"the jetty {number}") for number in range(5)]
    assert search.make_ready(counsellor)
    (_rules, known), length = reached(counsellor)
    assert 0 < known < length
    amend(counsellor, records[0], "the boat")
    records.append(write(counsellor, client, "the jetty again"))
    while search.make_ready(counsellor):
        pass
    (rules, known), length = reached(counsellor)
    assert (rules, known) == (searching.rules(), length)
    came = search.find(counsellor, "jetty", progress=no_progress)
    assert [hit.record for hit in came.hits] == records[:0:-1]
    assert not search.make_ready(counsellor)


def test_a_search_goes_on_where_the_pieces_ended(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "TOGETHER", 2)
    monkeypatch.setattr(indexing, "LITTLE", 2)
    record = write(counsellor, client, "the jetty")
    for number in range(6):
        write(counsellor, client, f"and back {number}")
    assert search.make_ready(counsellor)
    steps: list[tuple[int, int]] = []
    came = search.find(counsellor, "jetty", progress=noting(steps))
    assert [hit.record for hit in came.hits] == [record]
    done = [reached for reached, _count in steps]
    assert len(done) > 2
    assert done == sorted(set(done))
    assert len({count for _done, count in steps}) == 1
    search.find(counsellor, "jetty", progress=no_progress)


def test_no_piece_looks_for_more_than_it_indexes(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(9):
        write(counsellor, client, f"the jetty {number}")
    asked, numbers = list[int](), SearchIndex.numbers

    def counted(index: SearchIndex, kinds: Sequence[str], since: int, most: int) -> list[int]:
        found = numbers(index, kinds, since, most)
        asked.append(len(found))
        return found

    monkeypatch.setattr(SearchIndex, "numbers", counted)
    while search.make_ready(counsellor, 2):
        pass
    assert max(asked) == 2
    assert sum(asked) >= 9
