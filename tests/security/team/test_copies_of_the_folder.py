"""Copies of the whole folder before and after each sign-in do not show who kept a check-in.

Six people sign in each week of one real folder; in some weeks each of them keeps a check-in, after
it was half typed, and in others they look at the desk. In the full run there are 200 weeks.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import sqrt
from random import Random

import pytest

from counsel_desk.domain.office_time import local_day, start_of
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.wellbeing.team import days_of, period_of
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import check_in, team_figures
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats
from tests.security.staff import person_of
from tests.security.team.looking import copy_of, looked

WEEKS = repeats(4, 200)
EXACT = ("size", "growth", "pages", "pages kept", "time", "files", "kinds", "counters")
"""What is the same in every sitting, and not only the same in the mean."""
NEW = (
    ("Nilima Barman", "teapot orchard blanket whistle"),
    ("Farida Sheikh", "compass velvet basket"),
)


@dataclass(frozen=True)
class Sitting:
    """One sign-in.

    Attributes:
        person: Who.
        gave: Whether they kept a check-in.
        seen: What the copies before and after it show.
    """

    person: str
    gave: bool
    seen: dict[str, Hashable]


def six(office: Office) -> list[tuple[str, str]]:
    """Return names and passphrases of six people beside the supervisor and the administrator."""
    for name, passphrase in NEW:
        admin = office.enter(Role.ADMINISTRATOR)
        invitation = people.invite(admin, name, (Role.STAFF,))
        sign_in.enrol(office.data(), name, invitation.code, passphrase)
        confirming.certify(admin, invitation.person, office.sheets)
        office.close()
    powers = {Role.SUPERVISOR, Role.ADMINISTRATOR}
    others = [one for one in office.people if not powers & set(one.roles)]
    return [*((one.name, one.passphrase) for one in others), *NEW]


def give(session: Session, stress: int) -> None:
    """Keep a check-in that was half typed before."""
    filling = check_in.begin()
    for item in filling.questionnaire.walk():
        if item.options:
            filling.set(item.link_id, [item.options[stress].value])
    place = Place(VaultKind.WELLBEING, "check_in")
    drafts.keep(session, place, filling.paused())
    with drafts.replacing_draft(session, place):
        check_in.record(session, filling, "en")


def sittings(office: Office, clock: Clock, weeks: int, *, joined: bool) -> list[Sitting]:
    """Return what is seen of the weeks of six people."""
    chance, found, ids = Random(3), list[Sitting](), dict[str, str]()
    clock.instant = start_of(days_of(period_of(local_day(clock())) + 1)[0]) + timedelta(hours=10)
    group = six(office)
    for name, passphrase in group:
        session = sign_in.sign_in(office.data(), name, passphrase)
        ids[name] = person_of(session, name)
        if joined:
            team_figures.join(session, tuple(name for name, _ in group))
        sign_in.sign_out(session)
    for name, passphrase in group:
        session = sign_in.sign_in(office.data(), name, passphrase)
        if joined:
            team_figures.agree(session, tuple(name for name, _ in group))
        sign_in.sign_out(session)
    half = [True, False] * (weeks // 2)
    plans = {name: chance.sample(half, len(half)) for name, _ in group}
    before = copy_of(office)
    for week in range(weeks):
        clock.move(days=7)
        for name, passphrase in chance.sample(group, len(group)):
            session = sign_in.sign_in(office.data(), name, passphrase)
            if plans[name][week]:
                give(session, chance.randrange(5))
            sign_in.sign_out(session)
            after = copy_of(office, before)
            found.append(Sitting(name, plans[name][week], looked(before, after, ids[name])))
            before = after
    return found


@pytest.fixture
def veiled(office: Office, clock: Clock) -> list[Sitting]:
    """Sittings of people who take part in the team figures."""
    return sittings(office, clock, WEEKS, joined=True)


def differing(found: Sequence[Sitting]) -> set[str]:
    """Return which features are not the same with and without a check-in."""
    return {
        feature
        for feature in EXACT
        for person in {one.person for one in found}
        if len({one.seen[feature] for one in found if one.person == person}) > 1
    }


def learned(found: Sequence[Sitting], feature: str) -> Iterator[bool]:
    """Yield whether a guess was right, of whoever learned from the first half of the sittings."""
    half = len(found) // 2
    known: Counter[tuple[str, Hashable, bool]] = Counter(
        (one.person, one.seen[feature], one.gave) for one in found[:half]
    )
    for one in found[half:]:
        with_it, without = (known[one.person, one.seen[feature], gave] for gave in (True, False))
        yield (with_it > without) == one.gave


def test_no_copy_shows_who_kept_a_check_in(veiled: list[Sitting]) -> None:
    if len(veiled) < 100:  # no post and no new period comes in between
        assert differing(veiled) == set()
    for feature in veiled[0].seen:
        guesses = list(learned(veiled, feature))
        tried, right = len(guesses), sum(guesses)
        assert right <= tried / 2 + 4 * sqrt(tried) / 2, feature


def test_without_the_veil_the_same_copies_show_it(office: Office, clock: Clock) -> None:
    found = sittings(office, clock, 2, joined=False)
    assert {"pages", "pages kept", "kinds", "counters"} <= differing(found)
    for feature in ("kinds", "counters"):
        shows = {
            gave: {(one.person, one.seen[feature]) for one in found if one.gave is gave}
            for gave in (True, False)
        }
        assert not shows[True] & shows[False]
