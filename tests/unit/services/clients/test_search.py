"""Searching a counsellor's vault: what is found, and that nothing a person types goes wrong."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client, Kind, Note
from counsel_desk.domain.search.searching import Term, terms, words
from counsel_desk.domain.search.spellings import forms_of
from counsel_desk.services.clients import clients, search
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from tests.unit.services.clients.searched import HELD, amend, found, work, write

SEED = 30


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
def test_a_note_is_found_in_every_language(
    counsellor: Session, client: str, text: str, asked: str
) -> None:
    record = write(counsellor, client, text)
    hit = search.find(counsellor, asked).hits[0]
    code = clients.get(counsellor, client).body.code
    assert (hit.record, hit.clients, hit.codes) == (record, (client,), (code,))
    assert (hit.kind, hit.day) == (Kind.NOTE, HELD)
    begin, end = hit.snippet.marks[0]
    assert words(hit.snippet.text[begin:end])[0].startswith(terms(asked)[0].words[0])


@pytest.mark.parametrize("asked", ["etty", "jetty walked*s", '"jetty the"', "হাঁট", "জেট"])
def test_what_is_not_there_is_not_found(counsellor: Session, client: str, asked: str) -> None:
    write(counsellor, client, "She walked to the jetty. আজ তিনি জেটিতে হাঁটলেন।")
    assert found(counsellor, asked) == []


def test_a_question_without_a_word_finds_nothing_and_says_so(counsellor: Session) -> None:
    assert search.find(counsellor, ' "*" ') == search.Found(asked=False)
    assert search.find(counsellor, "zzqx").asked


def test_only_the_last_version_is_found_and_no_draft(counsellor: Session, client: str) -> None:
    record = write(counsellor, client, "the word jetty")
    amend(counsellor, record, "the word quay")
    name, draft = notes.begin(counsellor, client, HELD)
    notes.save(counsellor, name, replace(draft, text="the word wharf"))
    assert found(counsellor, "jetty") == []
    assert found(counsellor, "quay") == [record]
    assert found(counsellor, "wharf") == []


def test_a_name_finds_the_client_and_is_not_shown(counsellor: Session) -> None:
    details = Client("", "Ferozabegum", "Tuesdays only", "bn", Intensity.STANDARD, HELD)
    record = clients.add(counsellor, details)
    [hit] = search.find(counsellor, "feroza*").hits
    assert (hit.record, hit.clients, hit.kind) == (record, (record,), Kind.CLIENT)
    assert hit.codes == (clients.get(counsellor, record).body.code,)
    assert (hit.snippet.text, hit.snippet.marks) == ("Tuesdays only", ())


def test_kind_days_and_client_narrow_what_is_found(counsellor: Session, client: str) -> None:
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


def test_only_so_many_are_shown_and_it_says_that_there_are_more(
    counsellor: Session, client: str
) -> None:
    with work(counsellor) as unit:
        now = counsellor.data.tools.now()
        for _ in range(search.MOST + 1):
            unit.put(Kind.NOTE, Note(HELD, "jetty", now), parent=client, day=HELD)
    came = search.find(counsellor, "jetty")
    assert (len(came.hits), came.more) == (search.MOST, True)


def odd_text(chance: random.Random) -> str:
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


def test_i30_a_thousand_strings_are_searched_without_an_error(
    counsellor: Session, client: str
) -> None:
    write(counsellor, client, "jetty জেটি घाट")
    chance = random.Random(SEED)
    for _ in range(1000):
        asked = odd_text(chance)
        assert search.find(counsellor, asked).asked == bool(terms(asked))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.text(st.characters(exclude_categories=())), longer=st.integers(1, 3))
def test_i30_any_text_is_searched_without_an_error(
    counsellor: Session, asked: str, longer: int
) -> None:
    search.find(counsellor, asked * longer)


PARTS = st.sampled_from(
    ["jetty", "জেটি", "সম\u09dfে", "घाटावर", "boat", "a", "é", "24", "K-9", "x_y"]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.lists(PARTS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=4),
    asked=st.lists(PARTS, min_size=1, max_size=3),
    how=st.sampled_from(["{}", '"{}"', "{}*", '"{}"*']),
)
@example(texts=["24 24"], asked=["24", "24", "24"], how='"{}"*')
def test_a_search_finds_what_a_plain_comparison_finds(
    counsellor: Session, client: str, texts: list[str], asked: list[str], how: str
) -> None:
    question = how.format(" ".join(asked))
    with work(counsellor) as unit:
        now = counsellor.data.tools.now()
        made = {
            unit.put(Kind.NOTE, Note(HELD, text, now), parent=client, day=HELD): text
            for text in texts
        }
    wanted = {record for record, text in made.items() if holds(words(text), question)}
    assert set(found(counsellor, question)) & made.keys() == wanted
    with work(counsellor) as unit:
        for record in made:
            unit.erase(record)


def holds(present: list[str], question: str) -> bool:
    """Return, without an index, whether every term is in a list of words."""
    return all(
        any(fits(present[at : at + len(term.words)], term) for at in range(len(present)))
        for term in terms(question)
    )


def fits(some: list[str], term: Term) -> bool:
    """Return whether words are what a term asks for."""
    if len(term.words) == 1 and not term.begins:
        return not term.forms.isdisjoint(forms_of(some[0]))
    *before, last = term.words
    if len(some) != len(term.words) or some[:-1] != before:
        return False
    return some[-1].startswith(last) if term.begins else some[-1] == last
