"""The rules about what goes on: how far vaults are, letters, actions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.rules import (
    DESTROYED,
    MOST_BACKUPS,
    MOST_ERASURES,
    may_remove,
)
from counsel_desk.domain.office_log.state import post_key
from counsel_desk.domain.office_log.vault_rules import manages
from counsel_desk.domain.trust import ROOT
from tests.unit.domain.office_log.honest import Office, digest, identifier, office
from tests.unit.domain.office_log.living import (
    LIVED,
    covered,
    further,
    letter,
    rotated,
    vault,
)
from tests.unit.domain.office_log.refusing import refused

NOW = datetime(2026, 7, 1, tzinfo=UTC)


def test_a63_a_vault_never_becomes_shorter(made: Office) -> None:
    made.log.enter(made.owner, bodies.HeadSeen(made.vault, 5, digest("5"), 3, digest("3")))
    assert vault(made).head == Head(5, digest("5"))
    for changes in (
        {"length": 4},
        {"link": digest("another")},
        {"changes": 2},
        {"beside": digest("another")},
    ):
        body = replace(bodies.HeadSeen(made.vault, 5, digest("5"), 3, digest("3")), **changes)
        assert refused(made.log, made.owner, body) == "a vault never goes back"


@given(
    st.lists(st.tuples(*[st.integers(0, 3)] * 5), max_size=8),
    st.sampled_from(["owner", "colleague"]),
)
def test_a63_whatever_is_said_of_a_vault_it_goes_on(
    said: list[tuple[int, ...]], author: str
) -> None:
    """A head that is further, in records and beside them, holds; every other one is refused."""
    made = office()
    covered(made)
    who = made.owner if author == "owner" else made.colleague
    for length, link, changes, beside, heard in said:
        before = vault(made)
        body = bodies.HeadSeen(
            made.vault, length, digest(f"{link}"), changes, digest(f"{beside}"), heard
        )
        same = body.link == before.head.link if length == before.head.length else True
        alike = body.beside == before.beside if changes == before.changes and changes else True
        further_on = length >= before.head.length and changes >= before.changes
        if further_on and same and alike and heard >= before.heard.get(who, 0):
            made.log.enter(who, body)
            assert vault(made).heard[who] == heard
        else:
            assert refused(made.log, who, body)


def test_only_who_is_in_tells_how_far_a_vault_is(made: Office) -> None:
    rule = refused(made.log, made.colleague, further(vault(made), "one"))
    assert rule == "they are not in"


def test_what_each_author_was_heard_of_is_counted_by_itself(made: Office) -> None:
    covered(made)
    made.log.enter(made.owner, further(vault(made), "one", heard=7))
    made.log.enter(made.colleague, further(vault(made), "two", heard=2))
    assert vault(made).heard == {made.owner: 7, made.colleague: 2}
    back = further(vault(made), "three", heard=6)
    assert refused(made.log, made.owner, back) == "what was heard is not heard again"


def test_a_closed_vault_is_open_once_it_goes_on_or_has_another_key(made: Office) -> None:
    goes_on: list[Callable[[], Body]] = [
        lambda: further(vault(made), "again"),
        lambda: rotated(vault(made), made.owner, ROOT),
    ]
    for opened in goes_on:
        made.log.enter(made.owner, replace(further(vault(made), "last"), closed=digest("file")))
        assert (vault(made).closed, vault(made).closed_by) == (digest("file"), made.owner)
        made.log.enter(made.owner, opened())
        assert vault(made).closed == b""


def test_a_letter_is_missed_until_it_is_received(made: Office) -> None:
    sent = letter(made, "m")
    made.log.enter(made.owner, sent)
    found = made.log.state().posted[post_key(made.owner, sent.message)]
    assert (found.author, found.letter) == (made.owner, sent)
    assert refused(made.log, made.owner, sent) == "the letter is on its way"
    made.log.enter(made.worker, bodies.Received(sent.message))
    assert made.log.state().posted == {}
    nothing = bodies.Received(sent.message)
    assert refused(made.log, made.worker, nothing) == "nothing of that id is on its way"


def test_a76_who_knows_the_id_of_a_letter_stands_in_nobodys_way(made: Office) -> None:
    """Each author has their own letter of an id, and each of the two is received for itself."""
    theirs, junk = letter(made, "m", made.vault), replace(letter(made, "m"), envelope=digest("x"))
    made.log.enter(made.colleague, junk)
    made.log.enter(made.owner, theirs)
    state = made.log.state()
    assert [one.author for one in state.post_of(theirs.message).values()] == [
        made.colleague,
        made.owner,
    ]
    made.log.enter(made.colleague, bodies.Received(theirs.message))
    left = made.log.state().posted
    assert list(left) == [post_key(made.owner, theirs.message)]
    assert left[post_key(made.owner, theirs.message)].letter == theirs
    made.log.enter(made.colleague, junk)
    made.log.enter(made.worker, bodies.Received(theirs.message))
    assert made.log.state().posted == {}


def test_a81_who_stands_in_takes_no_letter_of_the_vault_out_of_the_post(made: Office) -> None:
    """Whoever the root handed the vault to does."""
    covered(made)
    sent = letter(made, "m", made.vault)
    made.log.enter(made.owner, sent)
    received = bodies.Received(sent.message)
    assert refused(made.log, made.colleague, received) == "neither theirs nor to them"
    made.log.enter(ROOT, bodies.BrokenGlass(made.vault, made.colleague, digest("k"), "ill"))
    made.log.enter(made.colleague, received)
    assert made.log.state().posted == {}


def test_a_letter_is_for_somebody_of_the_office_and_from_a_vault_of_its_author(
    made: Office,
) -> None:
    nobody = replace(letter(made, "m"), recipient=identifier("nobody"))
    assert refused(made.log, made.owner, nobody) == "nobody to send it to"
    theirs = letter(made, "m", made.vault)
    assert refused(made.log, made.colleague, theirs) == "they are not in"


@pytest.mark.parametrize("from_vault", [True, False])
def test_a_letter_is_taken_out_by_those_whom_it_concerns_and_by_no_stranger(
    made: Office, from_vault: bool
) -> None:
    covered(made)
    sent = letter(made, "m", made.vault if from_vault else "")
    made.log.enter(made.owner, sent)
    state = made.log.state()
    people = [made.owner, made.worker, made.colleague, made.admin]
    there = state.posted[post_key(made.owner, sent.message)]
    may = [may_remove(state, who, there) for who in people]
    assert may == [True, True, False, False]
    for who, allowed in zip(people, may, strict=True):
        if not allowed:
            rule = refused(made.log, who, bodies.Received(sent.message))
            assert rule == "neither theirs nor to them"
    assert refused(made.log, ROOT, bodies.Received(sent.message))


@given(LIVED)
def test_no_stranger_takes_any_letter_out(made: Office) -> None:
    state = made.log.state()
    for sent in state.posted.values():
        vault = state.vaults[sent.letter.vault]
        for who in state.people:
            if not manages(vault, who) and who not in {sent.author, sent.letter.recipient}:
                assert not may_remove(state, who, sent)
        assert refused(made.log, made.admin, bodies.Received(sent.letter.message))


def test_an_action_says_something(made: Office) -> None:
    assert refused(made.log, made.owner, bodies.Acted("")) == "no action"
    assert refused(made.log, ROOT, bodies.Acted("x")) == "the person has no certified keys"


def test_a62_an_older_trail_is_kept_once_by_an_administrator() -> None:
    made = office(named=False)
    trail = bodies.OlderTrailKept(digest("trail"), 3, digest("link"))
    assert refused(made.log, made.owner, trail) == "only an administrator does this"
    made.log.enter(made.admin, trail)
    assert made.log.state().older_trail == trail
    rule = refused(made.log, made.admin, trail)
    assert rule == "it is kept once, in an office that had one"


def test_a62_an_office_of_this_version_gets_no_older_trail(made: Office) -> None:
    trail = bodies.OlderTrailKept(digest("made up"), 3, digest("link"))
    rule = refused(made.log, made.admin, trail)
    assert rule == "it is kept once, in an office that had one"


@pytest.mark.parametrize("kind", [bodies.BackedUp, bodies.Restored])
def test_a_backup_is_named_by_a_digest_and_an_instant(
    made: Office, kind: type[bodies.BackedUp | bodies.Restored]
) -> None:
    for body in (
        kind(b"", NOW),
        kind(digest("list") + b"x", NOW),
        kind(digest("list"), NOW.replace(tzinfo=None)),
    ):
        assert refused(made.log, made.owner, body) == "no list of a backup"
    made.log.enter(made.owner, kind(digest("list"), NOW))
    assert refused(made.log, ROOT, kind(digest("other"), NOW)) == "the person has no certified keys"


def test_a_backup_is_entered_once_and_the_last_hundred_are_known(made: Office) -> None:
    for number in range(MOST_BACKUPS + 5):
        made.log.enter(made.owner, bodies.BackedUp(digest(f"{number}"), NOW))
    known = made.log.state().backups
    assert list(known) == [digest(f"{number}").hex() for number in range(5, MOST_BACKUPS + 5)]
    last = bodies.BackedUp(digest(f"{MOST_BACKUPS}"), NOW)
    assert refused(made.log, made.admin, last) == "the backup is entered"
    made.log.enter(made.owner, bodies.Restored(digest("0"), NOW))
    made.log.enter(made.owner, bodies.Restored(digest("0"), NOW))  # it may be restored again


def test_each_erasure_is_known_by_its_entry(made: Office) -> None:
    assert made.log.state().erasures == ()
    made.log.enter(made.owner, bodies.Acted("signed_in"))
    for _each in range(MOST_ERASURES + 2):
        made.log.enter(made.owner, bodies.Acted(DESTROYED))
    state = made.log.state()
    numbers = [one.entry for one in state.erasures]
    assert numbers == list(range(state.head.length - MOST_ERASURES + 1, state.head.length + 1))
