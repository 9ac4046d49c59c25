"""P49: an office log that was edited, cut, reordered or forked names its first bad entry."""

from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.office_log.entry import FACTS
from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.vaults.verify import TRAIL
from counsel_desk.services.work.log_rows import EntryAlteredError
from tests.helpers.office import Office
from tests.helpers.repeats import repeats
from tests.security.altering import (
    Log,
    altering,
    forged,
    inserted,
    named,
    of_register,
    refused,
)
from tests.security.harming import HARM, cut_at_the_end, other_action

PLACES = range(3, 40, 40 // repeats(4, 37))
"""Where the log is harmed: among facts, entries with a signature and entries without."""


@pytest.mark.parametrize("harm", HARM)
def test_p49_the_first_bad_entry_is_named_to_whoever_saw_the_log(
    office: Office, harm: Callable[[Log, int], Log]
) -> None:
    sign_in.sign_out(office.enter(Role.ADMINISTRATOR))
    with altering(office) as rows:
        log = rows.log()
    for place in PLACES:
        with altering(office) as rows:
            rows.put(harm(log, place))
            rows.forget_checkpoint()
        assert named(refused(office, Role.ADMINISTRATOR)) == first_of(log, harm(log, place))
        refused(office, Role.STAFF)


def first_of(log: Log, other: Log) -> int:
    """Return the number of the first entry that is not as it was in the honest log."""
    return next(
        number
        for number, one in enumerate(log, 1)
        if len(other) < number or other[number - 1] != one
    )


@pytest.mark.parametrize("harm", [each for each in HARM if each is not cut_at_the_end])
def test_p49_a_check_doubts_everything_that_nobody_vouches_for(
    office: Office, harm: Callable[[Log, int], Log]
) -> None:
    with altering(office) as rows:
        log = rows.log()
    for place in PLACES:
        harmed = harm(log, place)
        first = first_of(log, harmed)
        with altering(office) as rows:
            rows.put(harmed)
            rows.forget_checkpoint()
        [problem] = of_register(office).problems
        [number] = [int(word.rstrip(";")) for word in problem.split() if word.rstrip(";").isdigit()]
        assert problem == TRAIL.format(number=number)
        assert run_begins(log, first) <= number <= signed_next(harmed, first)


def run_begins(log: Log, place: int) -> int:
    """Return the first entry that was vouched for together with an entry, in the honest log."""
    while place > 1 and not log[place - 2].signature and log[place - 2].kind not in FACTS:
        place -= 1
    return place


def signed_next(log: Log, place: int) -> int:
    """Return the first entry from a place on that is no fact: facts are signed for no place."""
    while log[place - 1].kind in FACTS:
        place += 1
    return place


def test_p49_an_edited_trail_is_not_shown_to_whoever_is_signed_in(
    office: Office, tmp_path: Path
) -> None:
    session, saved = office.enter(Role.ADMINISTRATOR), tmp_path / "saved.csv"
    with altering(office) as rows:
        log = rows.log()
        rows.put(other_action(log, 4))
    for read in (audit.actions, lambda one: audit.export(one, saved)):
        with pytest.raises(EntryAlteredError) as caught:
            read(session)
        assert caught.value.number == 4
    assert not saved.exists()


@pytest.mark.parametrize("longer", [False, True])
def test_p49_a_forked_trail_is_named_where_it_forks(office: Office, longer: bool) -> None:
    sign_in.sign_out(office.enter(Role.STAFF))
    with altering(office) as rows:
        log = rows.log()
        place = len(log) - 4
        me, keys = rows.keys_of(office, Role.COUNSELLOR)
        other = log[: place - 1]
        while len(other) < len(log) + longer:
            other.append(forged(other, rows.office, (me, Acted("signed_in")), keys))
        rows.put(other)
        rows.forget_checkpoint()
    # Every entry is truly signed, so that only who saw the other trail can tell.
    assert of_register(office).ok
    assert named(refused(office, Role.STAFF)) == place


@pytest.mark.parametrize("signed", [False, True])
def test_p49_an_entry_put_in_between_is_named(office: Office, signed: bool) -> None:
    sign_in.sign_out(office.enter(Role.ADMINISTRATOR))
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.COUNSELLOR)
    for place in PLACES:
        author = me if signed else log[place - 1].author
        with altering(office) as rows:
            said = (author, Acted("summary_released"))
            rows.put(inserted(log, forged(log, rows.office, said, keys if signed else None, place)))
            rows.forget_checkpoint()
        assert named(refused(office, Role.ADMINISTRATOR)) == place
