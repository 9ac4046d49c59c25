"""A61: what a colleague plants gains nobody a key, a role or a name, and everybody is told."""

from random import Random

from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import Role
from counsel_desk.services.vaults.verify import TRAIL
from counsel_desk.services.work.log_rows import EntryAlteredError, folded
from tests.helpers.office import Office
from tests.helpers.repeats import repeats
from tests.security.altering import Log, altering, named, of_register, refused, state_of
from tests.security.office_log.plants import Plant, Planter

COUNT = 200
TRIED = repeats(50, 1)
"""Everybody tries to sign in after every so many plants."""


def planted(office: Office, log: Log, seed: int) -> list[Plant]:
    """Return 200 plants of a member of staff."""
    state = state_of(office)
    with altering(office) as rows:
        mine = rows.keys_of(office, Role.STAFF)
    stranger = office.tools.keys.new_identity()
    return list(Planter(Random(seed), log, state, mine, stranger).plants(COUNT))


def wrong(office: Office, log: Log) -> int:
    """Return the number of the entry because of which a log is refused; 0 if it is accepted."""
    try:
        folded(log, office.tools.keys.verify, State())
    except EntryAlteredError as error:
        return error.number
    return 0


def test_a61_of_200_random_plants_none_is_accepted(office: Office) -> None:
    before = state_of(office)
    with altering(office) as rows:
        log = rows.log()
    end, accepted = len(log) + 1, []
    assert wrong(office, log) == 0
    for number, plant in enumerate(planted(office, log, 61)):
        if wrong(office, [*log, plant.entry]) != end:
            accepted.append(plant.how)
        if number % TRIED == 0:
            with altering(office) as rows:
                rows.put([*log, plant.entry])
            assert of_register(office).problems == (TRAIL.format(number=end),)
            assert [named(refused(office, role)) for role in Role] == [end] * len(Role), plant.how
    assert accepted == []
    with altering(office) as rows:
        rows.put(log)
    assert state_of(office) == before
