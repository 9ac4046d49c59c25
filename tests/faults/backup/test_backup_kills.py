"""F04: a backup that was killed is never listed as good; those before it stay good."""

import os
from multiprocessing.synchronize import Event
from pathlib import Path

from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.backup import checking, making, restoring
from counsel_desk.services.backup.checking import UNLISTED
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.faults.entering import entered
from tests.faults.killing import killed
from tests.helpers.backing_up import backed_up
from tests.helpers.folders import fingerprint
from tests.helpers.office import Office, english
from tests.helpers.repeats import repeats

ROUNDS = repeats(8, 50)
LONGEST = 0.3
MEGABYTES = 3
_STRANGER = f"vaults/{0:032x}.vault"


def back_up_for_ever(begun: Event, folder: Path, place: Path) -> None:
    """Make one backup after the other, each with some megabytes that are new."""
    data = open_office_data(folder, tools(english, FLOOR))
    begun.set()
    while True:
        (folder / _STRANGER).write_bytes(os.urandom(MEGABYTES << 20))
        making.back_up(data, place)


def test_f04_a_killed_backup_is_never_listed_as_good(office: Office, tmp_path: Path) -> None:
    stick, backups = tmp_path / "stick", office.tools.backups
    session = office.enter(Role.COUNSELLOR)
    me, private, lines = session.me, session.identity.private_bytes(), clients.listing(session)
    sign_in.sign_out(session)
    first = backed_up(office, stick).name
    interrupted, made, before = 0, 0, fingerprint(office.folder / "vaults")

    def enough() -> bool:
        return min(interrupted, made) > 0

    for number in killed(
        back_up_for_ever, lambda: (office.folder, stick), ROUNDS, LONGEST, seed=4, enough=enough
    ):
        problems = [one for check in checking.check(office.tools, stick) for one in check.problems]
        assert set(problems) <= {UNLISTED}
        names = backups.names(stick)
        assert first in names
        made, interrupted = made + len(names) - 1, interrupted + bool(problems)
        folder = tmp_path / f"new-{number}"
        restoring.restore(folder, office.tools, restoring.offer(folder, office.tools, stick))
        there = entered(folder, me, private)
        assert clients.listing(there) == lines
        there.close()
        backups.drop(stick, set(names) - {first, names[0]}, office.clock())
    assert enough()
    assert before != fingerprint(office.folder / "vaults")
    swept(office, stick)


def swept(office: Office, stick: Path) -> None:
    """Make one more backup, a day later, and see that nothing unfinished is left."""
    for path in (stick / "packs").iterdir():
        yesterday = path.stat().st_mtime - 2 * 24 * 3600
        os.utime(path, (yesterday, yesterday))
    backed_up(office, stick)
    assert all(check.ok for check in checking.check(office.tools, stick))
