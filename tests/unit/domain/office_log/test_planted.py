"""Entries that somebody plants: in another's name, unsigned, or what was said before said again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import Entry, Signed, is_fact, placed
from counsel_desk.domain.office_log.fold import LogAlteredError, Wrong, fold
from counsel_desk.domain.office_log.state import Person
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log.honest import (
    FOUNDED,
    SIGNATURES,
    Log,
    Office,
    certificate,
    digest,
    heads,
    identifier,
    keys_of,
    office,
    private,
    relinked,
    signed,
)
from tests.unit.domain.office_log.living import (
    DAY,
    LIVED,
    first_wrong,
    further,
    letter,
    settled,
)

THOROUGH = settings(max_examples=60)
STRANGER = identifier("a stranger")


def hostile(made: Office) -> list[Body]:
    """Return what a colleague would like to enter, in their own name or another's."""
    me, both = made.colleague, (Role.COUNSELLOR, Role.ADMINISTRATOR)
    epoch = made.log.state().vaults[made.vault].epoch + 1
    sealed = {who: digest(who) for who in (made.owner, ROOT, me, made.worker)}
    root = certificate(ROOT, FOUNDED.name, (), keys_of(me))
    return [
        bodies.MemberAdded(made.vault, me, digest("junk")),
        bodies.MemberAdded(made.vault, me, digest("junk"), DAY + timedelta(days=900)),
        bodies.MemberAdded(made.vault, made.worker, digest("junk"), DAY + timedelta(days=900)),
        bodies.MemberAdded(made.cases, me, digest("junk")),
        bodies.Rotated(made.vault, epoch, sealed),
        bodies.Rotated(made.vault, epoch, {who: sealed[who] for who in (made.owner, ROOT)}),
        certificate(me, "Vaishali", both, keys_of(me), 2),
        certificate(made.owner, "Rukhsana", (), keys_of(made.owner), 2),
        certificate(STRANGER, "Stranger", both, keys_of(STRANGER)),
        bodies.BrokenGlass(made.vault, me, digest("key"), "a reason"),
        bodies.Invited(STRANGER, "Stranger", (Role.ADMINISTRATOR,), 0),
        bodies.Enrolled(STRANGER, keys_of(me), digest("mark")),
        bodies.Enrolled(made.owner, keys_of(me), digest("mark")),
        bodies.Proved(made.owner, 1, digest("guessed")),
        replace(FOUNDED, root=root),
        bodies.PolicySet(99, b"{}"),
        bodies.VaultMade(made.vault, VaultKind.COUNSELLING, b"x", b"y"),
        bodies.Received(identifier("somebody else's letter")),
        bodies.Acted(""),
    ]


def planted(made: Office, at: int, author: str, body: Body, signature: bytes | None) -> Entry:
    """Return an entry for a place; the colleague's own keys sign it where no signature is given."""
    before = heads(made.log.entries[:at])
    previous = before[-1] if before else replace(made.log.head, length=0, link=bytes(32))
    entry = placed(previous, Signed(author, body, signature or b""), made.log.entries[0].instant)
    return signed(entry, private(made.colleague)) if signature is None else entry


@settings(max_examples=120)
@given(LIVED, st.data())
def test_a61_what_a_colleague_plants_gains_nobody_anything(
    made: Office, data: st.DataObject
) -> None:
    entries, end = made.log.entries, len(made.log.entries)
    bodies_there, authors = hostile(made), [made.colleague, made.owner, made.admin, ROOT, STRANGER]
    body = data.draw(st.sampled_from(bodies_there))
    author = data.draw(st.just(made.owner) | st.sampled_from(authors))
    copied = st.sampled_from([entry.signature for entry in entries])
    signature = data.draw(st.none() | st.just(b"") | st.just(digest("junk")) | copied)
    at = data.draw(st.just(end) | st.integers(min_value=1, max_value=end))
    there = planted(made, at, author, body, signature)
    wrong = first_wrong(relinked([*entries[:at], there, *entries[at:]]))
    assert wrong is not None
    assert wrong > settled(entries, at)
    assert first_wrong([*entries[:at], there, *entries[at:]]) is not None


def test_an_office_that_is_founded_anew_has_another_root() -> None:
    made = office()
    root = certificate(ROOT, FOUNDED.name, (), keys_of(made.colleague))
    again = planted(made, 0, ROOT, replace(FOUNDED, root=root), None)
    assert fold([again], SIGNATURES.verify).office != FOUNDED
    assert first_wrong(relinked([again, *made.log.entries])) == 2


@THOROUGH
@given(LIVED, st.data())
def test_p49_a_run_holds_by_the_signature_at_its_end(made: Office, data: st.DataObject) -> None:
    """Whatever stands in a run is refused unless its author signed after it."""
    author = data.draw(st.sampled_from([made.admin, made.colleague, made.worker]))
    said = [bodies.Acted(f"action_{number}") for number in range(4)]
    made.log.run(author, *said)
    entries, end = made.log.entries, len(made.log.entries)
    assert first_wrong(entries) is None
    at = data.draw(st.integers(min_value=end - 4, max_value=end - 1))
    for other in (
        replace(entries[at], instant=entries[at].instant + timedelta(seconds=1)),
        replace(entries[at], signature=digest("junk")),
    ):
        assert first_wrong(relinked([*entries[:at], other, *entries[at + 1 :]])) == end - 3
    assert first_wrong(relinked([*entries[:at], *entries[at + 1 :]])) == end - 3
    assert first_wrong([*entries[:-1], replace(entries[-1], signature=b"")]) == end - 3
    assert first_wrong(entries[:at]) == (None if at == end - 4 else end - 3)


def test_p49_an_unsigned_entry_is_vouched_for_by_nobody_else() -> None:
    """Not by another person, not by a fact, and not by the end of the log."""
    made = office()
    made.log.run(made.owner, bodies.Acted("saved"), bodies.Acted("saved"))
    del made.log.entries[-1]
    number = len(made.log.entries)
    head = heads(made.log.entries)[-1]
    assert first_wrong(made.log.entries) == number
    for author, body, wrong in (
        (made.owner, bodies.Acted("saved"), None),
        (made.colleague, bodies.Acted("saved"), number),
        (made.admin, bodies.PolicySet(1, b"{}"), number),
        (made.admin, bodies.Invited(STRANGER, "Stranger", (Role.STAFF,), 0), number),
    ):
        log = Log(list(made.log.entries), head)
        log.enter(author, body)
        assert first_wrong(log.entries) == wrong


def test_p49_a_forged_run_is_named_before_whatever_is_wrong_after_it() -> None:
    made = office()
    for action in ("a", "b"):
        made.log.enter(made.owner, bodies.Acted(action), private(made.colleague))
    number = made.log.head.length - 1
    forged, head = list(made.log.entries), made.log.head
    assert first_wrong(forged) == number
    for author, body in (
        (made.admin, bodies.Acted("c")),
        (made.admin, bodies.PolicySet(1, b"{}")),
        (made.admin, bodies.FiguresShared(b"")),
        (STRANGER, bodies.Acted("c")),
    ):
        log = Log(list(forged), head)
        log.enter(author, body)
        assert first_wrong(log.entries) == number


@THOROUGH
@given(LIVED, st.data())
def test_who_retired_enters_nothing(made: Office, data: st.DataObject) -> None:
    made.log.retire(made.colleague)
    said = [bodies.Acted("note_saved"), letter(made, "late"), *hostile(made)]
    body = data.draw(st.sampled_from(said))
    made.log.enter(made.colleague, body)
    with pytest.raises(LogAlteredError) as error:
        made.log.state()
    assert error.value.number == made.log.head.length
    # Requests and proofs are signed otherwise, and the root of another office signs its own.
    elsewise = isinstance(body, bodies.Enrolled | bodies.Proved | bodies.Founded)
    assert error.value.wrong is Wrong.SIGNATURE or elsewise


@THOROUGH
@given(LIVED)
def test_lost_keys_sign_nothing_any_more(made: Office) -> None:
    lost = made.log.secrets.get(made.owner) or private(made.owner)
    made.log.renew(made.owner, by=made.admin)
    for body in (bodies.Acted("note_saved"), letter(made, "late")):
        log = Log(list(made.log.entries), made.log.head)
        log.enter(made.owner, body, lost)
        with pytest.raises(LogAlteredError) as error:
            log.state()
        assert (error.value.number, error.value.wrong) == (log.head.length, Wrong.SIGNATURE)


def without_request(people: dict[str, Person]) -> dict[str, Person]:
    """Return people without the keys that they ask for."""
    return {person: replace(one, asked=None) for person, one in people.items()}


@THOROUGH
@given(LIVED, st.data())
def test_p49_a_fact_said_again_is_refused(made: Office, data: st.DataObject) -> None:
    """Invitations, certificates, proofs and policies hold once; see the next test for requests."""
    facts = [entry for entry in made.log.entries if is_fact(entry.body)]
    again = data.draw(st.sampled_from(facts))
    log = relinked([*made.log.entries, again])
    if not isinstance(again.body, bodies.Enrolled):
        assert first_wrong(log) == len(log)
    elif first_wrong(log) is None:
        before, after = made.log.state(), fold(log, SIGNATURES.verify)
        assert before.people[again.author].asked not in {None, again.body}
        assert without_request(after.people) == without_request(before.people)


def test_p49_a_request_replayed_changes_only_what_is_asked_for() -> None:
    """What was asked first comes back, as if its sender had asked again; nobody is certified."""
    made, person = office(), identifier("Late")
    made.log.enter(made.admin, bodies.Invited(person, "Late", (Role.STAFF,), 0))
    keys = [keys_of(word) for word in ("first", "second")]
    for word, each in zip(("first", "second"), keys, strict=True):
        made.log.enter(person, bodies.Enrolled(person, each, digest("mark")), private(word))
    first = made.log.entries[-2]
    found = fold(relinked([*made.log.entries, first]), SIGNATURES.verify).people[person]
    assert (found.asked, found.keys, found.reachable) == (first.body, None, False)
    made.log.enter(ROOT, certificate(person, "Late", (Role.STAFF,), keys[1]))
    assert first_wrong(relinked([*made.log.entries, first])) == made.log.head.length + 1


def test_who_plants_a_request_gets_no_further_than_asking() -> None:
    made, person = office(), identifier("Late")
    made.log.enter(made.admin, bodies.Invited(person, "Late", (Role.ADMINISTRATOR,), 0))
    before = made.log.state()
    asked = bodies.Enrolled(person, keys_of("a thief"), digest("guessed"))
    made.log.enter(person, asked, private("a thief"))
    after = made.log.state()
    assert without_request(after.people) == without_request(before.people)
    assert not after.people[person].has(Role.ADMINISTRATOR)
    said: list[Body] = [bodies.PolicySet(1, b"{}"), bodies.Acted("mine")]
    for body in said:
        log = Log(list(made.log.entries), made.log.head)
        log.enter(person, body, private("a thief"))
        assert first_wrong(log.entries) == log.head.length


@THOROUGH
@given(LIVED, st.integers(min_value=1, max_value=30))
def test_p49_of_a_vault_that_goes_back_nothing_is_heard(made: Office, back: int) -> None:
    made.log.enter(made.worker, further(made.log.state().vaults[made.cases], "one", heard=back))
    vault = made.log.state().vaults[made.cases]
    made.log.enter(made.worker, further(vault, "two", heard=back - 1))
    with pytest.raises(LogAlteredError) as error:
        made.log.state()
    assert error.value.rule == "what was heard is not heard again"
