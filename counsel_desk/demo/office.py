"""Builds a small fictional office through the services, for tests; see `year` for the whole one.

The same seed gives the same story.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from counsel_desk.demo import casework as legal
from counsel_desk.demo import files
from counsel_desk.demo.people import OFFICE, Person, staff
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import publishing
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.people import people
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.shown_once import RECOVERY_CODE

KEY_FILE = "device.key"
SEED = 20261124
CLIENTS = 12
NOTES = 48
WEEKS = 12
SPARE = timedelta(minutes=5)
"""So long before now the story ends: its clock runs on with each look, but never past now."""

Progress = Callable[[str], None]


@dataclass(frozen=True)
class DemoOffice:
    """A fictional office that was built.

    Attributes:
        data: The data folder.
        people: Who can sign in, with their passphrases.
        canaries: Phrases in clinical records, which must not be found in any file.
        root_sheets: The words on the office root's sheets.
    """

    data: Path
    people: list[Person]
    canaries: list[str]
    root_sheets: tuple[str, ...]


class Clock:
    """A clock for the fictional past; a millisecond passes with each look at it.

    It never shows an instant twice, also where it was moved back: two vaults with an instant in
    common would be linked by it.
    """

    def __init__(self, start: datetime) -> None:
        self.instant, self._looks = start, 0

    def __call__(self) -> datetime:
        """Return the instant, a little later than the last time."""
        self._looks += 1
        return self.instant + timedelta(milliseconds=self._looks)


def build(
    folder: Path,
    tools: Tools,
    clients: int = CLIENTS,
    notes: int = NOTES,
    seed: int = SEED,
    progress: Progress = lambda _text: None,
) -> DemoOffice:
    """Found a fictional office in an empty folder and fill it.

    The key file lies beside the data, which a real office must not do.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        clients: How many clients to add.
        notes: How many signed notes to write.
        seed: The same seed gives the same story; keys and ids are always new.
        progress: Called with the name of each step.

    Raises:
        FolderInUseError: The folder already holds data.
    """
    # No secret comes from this generator, only names and phrases.
    chance = random.Random(seed)  # noqa: S311
    clock = Clock(tools.now() - SPARE - timedelta(weeks=WEEKS))
    tools = replace(tools, now=clock)
    members = staff(chance)
    progress("office")
    sheets = open_office(folder, tools, members)
    data = open_office_data(folder, tools)
    try:
        canaries = _fill(data, members, (clients, notes), chance, clock, progress)
    finally:
        data.register.close()
    return DemoOffice(folder, members, canaries, sheets)


def open_office(folder: Path, tools: Tools, members: list[Person]) -> tuple[str, ...]:
    """Found the office, invite everyone, make their keys and certify them."""
    first, *others = members
    wish = Founding(
        OFFICE,
        first.name,
        first.passphrase,
        key_file=folder / KEY_FILE,
        key_beside_data=True,
        fictional=True,
    )
    shares = found(folder, tools, wish).shares
    data = open_office_data(folder, tools)
    session = sign_in.sign_in(data, first.name, first.passphrase)
    for person in others:
        invitation = people.invite(session, person.name, person.roles)
        sign_in.enrol(data, person.name, invitation.code, person.passphrase)
    asking = [one for one in candidates.waiting(session) if isinstance(one, Certifiable)]
    certifying.certify(session, asking, shares[: wish.threshold])
    with data.register.writing() as register:
        # Nobody has to print anything: the passphrases are public.
        register.beside.drop_kept_secret(RECOVERY_CODE)
    sign_in.sign_out(session)
    return shares


def _fill(
    data: OfficeData,
    members: list[Person],
    amounts: tuple[int, int],
    chance: random.Random,
    clock: Clock,
    progress: Progress,
) -> list[str]:
    """Play through the weeks, each person in turn in their own session."""
    canaries: list[str] = []
    start = clock.instant
    counsellors = [one for one in members if Role.COUNSELLOR in one.roles]
    shares = [_share(amounts, number, len(counsellors)) for number in range(len(counsellors))]
    _casework(data, members, canaries, chance)
    for person, (clients, notes) in zip(counsellors, shares, strict=True):
        clock.instant = start
        progress(person.name)
        session = sign_in.sign_in(data, person.name, person.passphrase)
        story = files.Story(session, chance, canaries, lambda day: _move(clock, start, day))
        story.write(clients, notes, WEEKS)
        publishing.publish(session)
        sign_in.leave(session)
    clock.instant = start
    _look_after(data, members, chance, clock, progress)
    return canaries


def _look_after(
    data: OfficeData,
    members: list[Person],
    chance: random.Random,
    clock: Clock,
    progress: Progress,
) -> None:
    """Have everybody check in every other week, and the caseworker ask and receive at the end."""
    start = clock.instant
    for person in members:
        clock.instant = start
        progress(person.name)
        session = sign_in.sign_in(data, person.name, person.passphrase)
        for week in range(0, WEEKS, 2):
            clock.instant = start + timedelta(weeks=week)
            check_in.record(session, files.check_in_answers(chance, week), "en")
        if Role.CASEWORKER in person.roles:
            clock.instant = start + timedelta(weeks=WEEKS, days=-1)
            legal.ask(session, next(one.name for one in members if Role.COUNSELLOR in one.roles))
            clock.instant = start + timedelta(weeks=WEEKS)
            received_summaries.receive(session)
        sign_in.leave(session)


def _casework(
    data: OfficeData, members: list[Person], canaries: list[str], chance: random.Random
) -> None:
    """Have the caseworker make the casework vault and a case, where summaries can go."""
    for person in members:
        if Role.CASEWORKER in person.roles:
            session = sign_in.sign_in(data, person.name, person.passphrase)
            legal.add_case(session, canaries, chance, WEEKS)
            sign_in.leave(session)


def _share(amounts: tuple[int, int], number: int, among: int) -> tuple[int, int]:
    """Return how many clients and notes the counsellor with this number gets."""
    clients, notes = amounts
    return (
        clients // among + (number < clients % among),
        notes // among + (number < notes % among),
    )


def _move(clock: Clock, start: datetime, day: int) -> None:
    clock.instant = start + timedelta(days=day)
