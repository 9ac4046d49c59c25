"""Searching a counsellor's vault: what is found, and that nothing a person types goes wrong."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain import searching
from counsel_desk.domain.burden import Intensity
from counsel_desk.domain.records import Client, Kind, Note
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.searching import Wanted, terms, words
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import clients, notes, rotation, search
from counsel_desk.services.indexing import IndexingStoppedError
from counsel_desk.services.session import RecordAlteredError

HELD = date(2026, 11, 1)
SEED = 30


def write(session, client, text, held=HELD):
    name, draft = notes.begin(session, client, held)
    notes.save(session, name, replace(draft, text=text))
    return notes.sign(session, name)


def amend(session, record, text):
    name, draft = notes.begin_amendment(session, record, "it was another day")
    notes.save(session, name, replace(draft, text=text))
    notes.sign(session, name)


def found(session, text, **wanted):
    return [hit.record for hit in search.find(session, text, Wanted(**wanted)).hits]


def work(session):
    return session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("She walked to the jetty.", "JETTY"),
        ("She walked to the jetty.", "jet*"),
        ("She walked to the jetty.", '"to the jetty"'),
        ("আজ তিনি জেটিতে হাঁটলেন।", "জেটিতে"),
        ("আজ তিনি জেটিতে হাঁটলেন।", "জেটি*"),
        ("এ সম\u09dfে তিনি একা", "সম\u09af\u09bcে"),
        ("वह आज घाट पर बैठी थी।", '"घाट पर"'),
        ("ती आज धक्क्यावर बसली होती.", "धक्क्यावर बसली"),
        ("on ২৪ November", "24"),
        ("a\u200bb bar\u200d", "ab BAR"),
        ("before\x00after", "after"),
    ],
)
def test_a_note_is_found_in_every_language(counsellor, client, text, asked):
    record = write(counsellor, client, text)
    hit = search.find(counsellor, asked).hits[0]
    code = clients.get(counsellor, client).body.code
    assert (hit.record, hit.client, hit.code) == (record, client, code)
    assert (hit.kind, hit.day) == (Kind.NOTE, HELD)
    begin, end = hit.snippet.marks[0]
    assert words(hit.snippet.text[begin:end])[0].startswith(terms(asked)[0].words[0])


@pytest.mark.parametrize("asked", ["etty", "jetty walked*s", '"jetty the"', "হাঁট", "জেট"])
def test_what_is_not_there_is_not_found(counsellor, client, asked):
    write(counsellor, client, "She walked to the jetty. আজ তিনি জেটিতে হাঁটলেন।")
    assert found(counsellor, asked) == []


def test_a_question_without_a_word_finds_nothing_and_says_so(counsellor):
    assert search.find(counsellor, ' "*" ') == search.Found(asked=False)
    assert search.find(counsellor, "zzqx").asked


def test_only_the_last_version_is_found_and_no_draft(counsellor, client):
    record = write(counsellor, client, "the word jetty")
    amend(counsellor, record, "the word quay")
    name, draft = notes.begin(counsellor, client, HELD)
    notes.save(counsellor, name, replace(draft, text="the word wharf"))
    assert found(counsellor, "jetty") == []
    assert found(counsellor, "quay") == [record]
    assert found(counsellor, "wharf") == []


def test_a_name_finds_the_client_and_is_not_shown(counsellor):
    details = Client("", "Ferozabegum", "Tuesdays only", "bn", Intensity.STANDARD, HELD)
    record = clients.add(counsellor, details)
    [hit] = search.find(counsellor, "feroza*").hits
    assert (hit.record, hit.client, hit.kind) == (record, record, Kind.CLIENT)
    assert hit.code == clients.get(counsellor, record).body.code
    assert (hit.snippet.text, hit.snippet.marks) == ("Tuesdays only", ())


def test_kind_days_and_client_narrow_what_is_found(counsellor, client):
    other = clients.add(counsellor, Client("", "jetty", "", "bn", Intensity.STANDARD, HELD))
    early = write(counsellor, client, "jetty", HELD - timedelta(days=3))
    late = write(counsellor, other, "jetty", HELD)
    assert found(counsellor, "jetty") == [late, early, other]
    assert found(counsellor, "jetty", kinds=(Kind.NOTE,)) == [late, early]
    assert found(counsellor, "jetty", kinds=(Kind.CLIENT,)) == [other]
    assert found(counsellor, "jetty", client=client) == [early]
    assert found(counsellor, "jetty", client=other) == [late, other]
    assert found(counsellor, "jetty", after=HELD) == [late]
    assert found(counsellor, "jetty", before=HELD - timedelta(days=1)) == [early]
    assert found(counsellor, "jetty", after=HELD, kinds=(Kind.NOTE,), client=client) == []


def test_so_many_are_shown_and_that_there_are_more_is_said(counsellor, client):
    with work(counsellor) as unit:
        now = counsellor.desk.tools.now()
        for _ in range(search.MOST + 1):
            unit.put(Kind.NOTE, Note(HELD, "jetty", now), parent=client, day=HELD)
    came = search.find(counsellor, "jetty")
    assert (len(came.hits), came.more) == (search.MOST, True)


def reached(session):
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return transaction.index.reached(), transaction.head()[0].length


def test_a_search_finds_the_same_after_a_restart_and_a_change_of_key(office, counsellor, client):
    record = write(counsellor, client, "she walked to the jetty")
    assert found(counsellor, "jetty") == [record]
    rotation.rotate(counsellor, VaultKind.COUNSELLING)
    assert reached(counsellor)[0] == ("", 0)
    later = write(counsellor, client, "the jetty again")
    assert found(counsellor, "jetty") == [later, record]
    office.close()
    assert found(office.enter(Role.COUNSELLOR), "jetty") == [later, record]


def test_a_search_indexes_what_was_written_since_the_last_one(counsellor, client):
    search.find(counsellor, "jetty", progress=lambda *_at: True)
    search.find(counsellor, "jetty", progress=pytest.fail)
    record = write(counsellor, client, "she walked to the jetty")
    write(counsellor, client, "and back")
    steps = []
    came = search.find(counsellor, "jetty", progress=lambda *at: steps.append(at) or True)
    assert [hit.record for hit in came.hits] == [record]
    assert steps == [(0, 2)]
    (rules, known), length = reached(counsellor)
    assert (rules, known) == (searching.rules(), length)


def test_an_index_made_by_other_rules_is_made_anew_once(counsellor, client, monkeypatch):
    record = write(counsellor, client, "she walked to the jetty")
    assert found(counsellor, "jetty") == [record]
    monkeypatch.setattr(searching, "_FORM", 99)
    steps = []
    came = search.find(counsellor, "jetty", progress=lambda *at: steps.append(at) or True)
    assert [hit.record for hit in came.hits] == [record]
    assert steps[0][0] == 0 < steps[0][1]
    search.find(counsellor, "jetty", progress=pytest.fail)


def test_making_an_index_can_be_stopped_and_leaves_it_as_it_was(counsellor, client, monkeypatch):
    write(counsellor, client, "she walked to the jetty")
    assert len(found(counsellor, "jetty")) == 1
    monkeypatch.setattr(searching, "_FORM", 99)
    with pytest.raises(IndexingStoppedError):
        search.find(counsellor, "jetty", progress=lambda *_at: False)
    monkeypatch.undo()
    assert len(found(counsellor, "jetty")) == 1


def test_a_word_of_an_erased_record_is_nowhere_in_the_index(counsellor, client):
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


def in_index(session, word):
    """Look for the bytes of a word in the pages of the index itself."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        connection = transaction.index._connection
        blocks = connection.exec_driver_sql("SELECT block FROM search_data").scalars()
        return any(word in block for block in blocks)


def test_an_altered_record_is_not_shown(counsellor, client):
    record = write(counsellor, client, "jetty")
    assert found(counsellor, "jetty") == [record]
    with counsellor.vaults[VaultKind.COUNSELLING].writing() as transaction:
        transaction.index._connection.exec_driver_sql(
            "UPDATE record SET body = CAST(replace(body, 'jet', 'bet') AS BLOB) WHERE record = ?",
            (record,),
        )
    with pytest.raises(RecordAlteredError):
        search.find(counsellor, "jetty")


def test_a_work_that_fails_leaves_the_index_alone(counsellor, client):
    def failing():
        with work(counsellor) as unit:
            now = counsellor.desk.tools.now()
            unit.put(Kind.NOTE, Note(HELD, "jetty", now), parent=client)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert found(counsellor, "jetty") == []


def odd(chance):
    """Return a string made to trip over: quotes, rules of FTS5, NUL, halves of characters."""
    parts = [
        '"',
        "'",
        "*",
        "(",
        ")",
        "^",
        "-",
        ":",
        "+",
        "{",
        "}",
        "NEAR",
        " AND ",
        " OR ",
        " NOT ",
    ]
    parts += [
        "\x00",
        "\ud800",
        "\udfff",
        "\u200d",
        "\ufeff",
        "\u202e",
        "\u0301" * 50,
        "%",
        "\\",
        ";--",
    ]
    parts += ["text:", "rowid", "জেটি", "घाट", "jetty", " ", "\n", "🙂", "\U0010ffff", "9" * 400]
    return "".join(chance.choice(parts) for _ in range(chance.randint(0, 12)))


def test_i30_a_thousand_strings_are_searched_without_an_error(counsellor, client):
    write(counsellor, client, "jetty জেটি घाट")
    chance = random.Random(SEED)
    for _ in range(1000):
        asked = odd(chance)
        assert search.find(counsellor, asked).asked == bool(terms(asked))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(asked=st.text(st.characters(exclude_categories=())), longer=st.integers(1, 3))
def test_i30_any_text_is_searched_without_an_error(counsellor, asked, longer):
    search.find(counsellor, asked * longer)


PARTS = st.sampled_from(
    ["jetty", "জেটি", "সম\u09dfে", "घाटावर", "boat", "a", "é", "24", "K-9", "x_y"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    texts=st.lists(st.lists(PARTS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=4),
    asked=st.lists(PARTS, min_size=1, max_size=3),
    how=st.sampled_from(["{}", '"{}"', "{}*", '"{}"*']),
)
def test_what_is_found_is_what_a_plain_look_finds(counsellor, client, texts, asked, how):
    question = how.format(" ".join(asked))
    with work(counsellor) as unit:
        now = counsellor.desk.tools.now()
        made = {
            unit.put(Kind.NOTE, Note(HELD, text, now), parent=client, day=HELD): text
            for text in texts
        }
    wanted = {record for record, text in made.items() if holds(words(text), question)}
    assert set(found(counsellor, question)) & made.keys() == wanted
    with work(counsellor) as unit:
        for record in made:
            unit.erase(record)


def holds(present, question):
    """Tell without an index whether every term stands in a list of words."""
    return all(
        any(fits(present[at : at + len(term.words)], term) for at in range(len(present)))
        for term in terms(question)
    )


def fits(some, term):
    *before, last = term.words
    if len(some) != len(term.words) or some[:-1] != before:
        return False
    return some[-1].startswith(last) if term.begins else some[-1] == last
