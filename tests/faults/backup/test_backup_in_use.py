"""A backup of an office in use holds every save up to its end; F27: a journal with its vault."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Condition

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.backup import making, restoring
from counsel_desk.services.backup.making import Backup
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from tests.faults.leaving import Left, write
from tests.faults.test_journals import crashed
from tests.helpers.backing_up import left as signed_out
from tests.helpers.backing_up import moved, put_back
from tests.helpers.repeats import repeats

ROUNDS = repeats(3, 20)
PATIENCE = 30


class Saving:
    """Somebody who writes one note after the other, on the desk's one worker.

    Attributes:
        worker: The worker.
        saved: How many notes were acknowledged.
    """

    def __init__(self, session: Session, client: str) -> None:
        self.worker = ThreadPoolExecutor(1)
        self.saved = len(notes.of_client(session, client))
        self._session, self._client, self._on = session, client, True
        self._more = Condition()

    def go_on(self) -> None:
        """Have one more note written, and after it another."""
        if self._on:
            self.worker.submit(self._save).add_done_callback(self._written)

    def _save(self) -> None:
        write(self._session, self._client, 1)

    def _written(self, done: "Future[None]") -> None:
        done.result()
        with self._more:
            self.saved += 1
            self._more.notify_all()
        self.go_on()

    def await_another(self) -> None:
        """Wait until one more note was written, and the next is being written."""
        with self._more:
            before = self.saved
            assert self._more.wait_for(lambda: self.saved > before, PATIENCE)

    def stop(self) -> None:
        """Let the note that is being written be the last."""
        self._on = False


@contextmanager
def saving(session: Session, client: str) -> Iterator[Saving]:
    """Have notes written all the time, until the end."""
    made = Saving(session, client)
    made.go_on()
    try:
        yield made
    finally:
        made.stop()
        made.worker.shutdown()


def finished(backup: Backup, session: Session, one: Saving) -> int:
    """Finish a backup, and return how many notes were acknowledged before."""
    before = one.saved
    backup.finish(session)
    return before


def backed_up_in_use(session: Session, client: str, stick: Path) -> int:
    """Make a backup while notes are written; return how many were acknowledged before its end."""
    with saving(session, client) as one:
        copied = False

        def progress(_done: int, _total: int) -> bool:
            if not copied:
                one.await_another()  # so that what was copied is old before the copy ends
            return True

        with Backup(session.data, stick, progress) as backup:
            started = one.saved
            backup.copy()
            copied = True
            assert one.saved > started
            count = one.worker.submit(finished, backup, session, one).result()
            one.stop()
            one.worker.shutdown()
    return count


def test_a_backup_of_an_office_in_use_holds_every_note_acknowledged_before_its_end(
    left: Left, tmp_path: Path
) -> None:
    office = left.office
    session = office.enter(Role.COUNSELLOR)
    (tmp_path / "stick").mkdir()
    for number in range(ROUNDS):
        count = backed_up_in_use(session, left.client, tmp_path / "stick")
        office.clock.move(seconds=1)
        new = tmp_path / f"new-{number}"
        chosen = restoring.offer(new, office.tools, tmp_path / "stick")
        restoring.restore(new, office.tools, chosen)
        there = Left(office, left.me, left.identity, left.client, left.vault, count)
        here, office.folder = office.folder, new
        assert there.opened() == count
        assert all(check.ok for check in verify(new, office.tools))
        office.folder = here
    signed_out(session)
    moved(office, new)
    assert len(notes.of_client(office.enter(Role.COUNSELLOR), left.client)) == count
    for role in (Role.ADMINISTRATOR, Role.SUPERVISOR, Role.CASEWORKER):
        office.enter(role)


def test_f27_a_vault_that_was_killed_in_the_middle_is_backed_up_with_its_journal(
    left: Left, tmp_path: Path
) -> None:
    image, journal = crashed(left, tmp_path)
    (tmp_path / "stick").mkdir()
    data = open_office_data(image, left.office.tools)
    made = making.back_up(data, tmp_path / "stick")
    data.register.close()
    manifest = left.office.tools.backups.read(made.place, made.name).manifest
    assert f"vaults/{journal.name}" in {file.name for file in manifest.files}
    moved(left.office, tmp_path / "new")
    put_back(left.office, tmp_path / "stick")
    assert vault_path(tmp_path / "new", left.vault, 1).exists()
    assert (tmp_path / "new" / "vaults" / journal.name).exists()
    assert left.opened() == left.notes
    assert VaultKind.COUNSELLING in left.office.enter(Role.COUNSELLOR).vaults
