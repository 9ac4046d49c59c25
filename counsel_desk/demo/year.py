"""Builds the whole fictional office: a year of it, with three counsellors and forty clients."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import groupby, pairwise
from pathlib import Path

from counsel_desk.demo import acts, files, supervising
from counsel_desk.demo import casework as legal
from counsel_desk.demo.course import Course, Event
from counsel_desk.demo.office import SEED, SPARE, Clock, DemoOffice, Progress, open_office
from counsel_desk.demo.people import Person, staff
from counsel_desk.demo.persona import Office, monday, office
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import at, local_day
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.caseload import publishing
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session

WEEKS = 54
_CHECK_INS = (36, 24, 16, 8, 4, 1)
"""How many weeks ago everybody checked in."""
_GROUP_WEEKS = (6, 4, 1)
_SATURDAY = 5
_WORKING_HOUR = time(17, 30)

Deed = tuple[date, Callable[[], None]]
"""What somebody does on a day."""


def build(
    folder: Path,
    tools: Tools,
    seed: int = SEED,
    progress: Progress = lambda _text: None,
) -> DemoOffice:
    """Found the whole fictional office in an empty folder and play its year, up to today.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        seed: The same seed gives the same story; keys, codes and ids are always new.
        progress: Called with the name of each step.

    Raises:
        FolderInUseError: The folder already holds data.
    """
    # No secret comes from this generator, only sentences and passphrases that everybody may know.
    chance = random.Random(seed)  # noqa: S311
    now = tools.now() - SPARE
    clock = Clock(now - timedelta(weeks=WEEKS))
    members = staff(chance, whole=True)
    progress("office")
    played = replace(tools, now=clock)
    sheets = open_office(folder, played, members)
    data = open_office_data(folder, played)
    try:
        _Year(data, members, chance, clock, now, progress).play()
    finally:
        data.register.close()
    return DemoOffice(folder, members, [], sheets)


class _Year:
    """Plays the year, each person in turn in their own session."""

    def __init__(
        self,
        data: OfficeData,
        members: Sequence[Person],
        chance: random.Random,
        clock: Clock,
        now: datetime,
        progress: Progress,
    ) -> None:
        self._data, self._members, self._chance = data, members, chance
        self._clock, self._start, self._now = clock, clock.instant, now
        self._progress, self._office = progress, office()
        self._today = local_day(now)

    def play(self) -> None:
        """Play it."""
        self._as(Role.CASEWORKER, self._keep_cases)
        counsellors = [one for one in self._members if Role.COUNSELLOR in one.roles]
        whose = iter(_shared_out(self._office, len(counsellors)))
        self._as(Role.COUNSELLOR, lambda session: self._counsel(session, next(whose)))
        self._as(Role.SUPERVISOR, lambda one: self._do(supervising.of_supervisor(one, self._today)))
        self._as(Role.COUNSELLOR, lambda one: self._do(supervising.of_counsellor(one, self._today)))
        for role in (Role.COUNSELLOR, Role.STAFF):
            self._as(role, self._look_after)
        self._as(Role.CASEWORKER, self._ask_and_receive)

    def _as(self, role: Role, do: Callable[[Session], None]) -> None:
        for person in self._members:
            if role in person.roles:
                self._progress(person.name)
                self._clock.instant = self._start
                session = sign_in.sign_in(self._data, person.name, person.passphrase)
                do(session)
                sign_in.leave(session)

    def _do(self, steps: Iterable[supervising.Step]) -> None:
        for day, do in steps:
            self._at(day)
            do()

    def _at(self, day: date) -> None:
        """Set the clock to the middle of a day, and on the last one to now."""
        self._clock.instant = min(at(day, _WORKING_HOUR), self._now)

    def _keep_cases(self, session: Session) -> None:
        self._at(self._today - timedelta(weeks=20))
        legal.add_cases(session, self._office.cases, self._today)

    def _counsel(self, session: Session, numbers: range) -> None:
        courses = [
            Course(
                persona,
                self._office,
                self._chance,
                self._today,
                number,
                session.me.name,
                self._clock,
            )
            for number, persona in enumerate(self._office.clients[numbers.start : numbers.stop])
        ]
        written = sorted(
            (event for course in courses for event in course.events()), key=lambda one: one.day
        )
        done: list[Deed] = [
            (day, partial(acts.perform, session, course, act))
            for course in courses
            for day, act in acts.acts(course)
        ]
        done += self._beside(session, courses)
        done.sort(key=lambda one: one[0])
        for day, do in done:
            written = self._write(session, written, day)
            self._at(day)
            do()
        self._write(session, written, self._today)
        self._at(self._today)
        publishing.publish(session)

    def _beside(self, session: Session, courses: Sequence[Course]) -> list[Deed]:
        """Return the group and the figures for the supervisor, which belong to no one client."""
        group = [course for course in courses if "group" in course.persona.tags]
        text = str(self._office.word("en", "group"))

        def records() -> tuple[str, ...]:
            return tuple(course.record for course in group)

        def hold(day: date) -> None:
            acts.meet_as_a_group(session, records(), day, text)

        saturday = monday(self._today) + timedelta(days=_SATURDAY)
        found: list[Deed] = []
        for weeks in _GROUP_WEEKS:
            day = saturday - timedelta(weeks=weeks)
            found.append((day, partial(hold, day)))
        ahead = saturday + timedelta(weeks=1)
        found.append((self._today, lambda: acts.plan_the_group(session, records(), ahead)))
        for months in range(1, 7):
            day = self._today - timedelta(days=30 * months)
            found.append((day, lambda: publishing.publish(session)))
        return found

    def _write(self, session: Session, events: Sequence[Event], until: date) -> list[Event]:
        """Write what happened up to a day, a month in one unit of work; return what is left."""
        due = [event for event in events if event.day <= until]
        for _month, of_month in groupby(due, key=lambda event: (event.day.year, event.day.month)):
            with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
                for event in of_month:
                    self._at(event.day)
                    event.write(work)
        return list(events[len(due) :])

    def _look_after(self, session: Session) -> None:
        for weeks in _CHECK_INS:
            self._at(self._today - timedelta(weeks=weeks))
            answers = files.check_in_answers(self._chance, max(0, 12 - weeks))
            check_in.record(session, answers, "en")

    def _ask_and_receive(self, session: Session) -> None:
        counsellors = [one.name for one in self._members if Role.COUNSELLOR in one.roles]
        self._at(self._today - timedelta(days=1))
        for name in counsellors[:2]:
            legal.ask(session, name)
        self._at(self._today)
        received_summaries.receive(session)


def _shared_out(whole: Office, among: int) -> list[range]:
    """Return which clients each counsellor has: neighbours in the file."""
    total = len(whole.clients)
    edges = [round(total * place / among) for place in range(among + 1)]
    return [range(first, last) for first, last in pairwise(edges)]
