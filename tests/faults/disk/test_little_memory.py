"""F24: with too little memory, work is refused as such and leaves everything as it was."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.backup import checking, making, restoring
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.faults.disk.short_of_memory import WELL, with_more_and_more
from tests.helpers.backing_up import backed_up
from tests.helpers.office import Office, english
from tests.helpers.read_only import content
from tests.helpers.values.media_files import png

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux's")


def enter(folder: Path, name: str, passphrase: str) -> None:
    """Sign in and out."""
    sign_in.sign_out(
        sign_in.sign_in(open_office_data(folder, tools(english, FLOOR)), name, passphrase)
    )


def attach(folder: Path, name: str, passphrase: str) -> None:
    """Attach a picture to a file."""
    session = sign_in.sign_in(open_office_data(folder, tools(english, FLOOR)), name, passphrase)
    client = clients.listing(session)[0].filed.record
    attachments.add_content(session, client, png(), "paper")
    sign_in.sign_out(session)


def back_up(folder: Path, place: Path) -> None:
    """Make a backup."""
    making.back_up(open_office_data(folder, tools(english, FLOOR)), place)


def restore(place: Path, folder: Path) -> None:
    """Restore a backup into an empty folder."""
    made = tools(english, FLOOR)
    restoring.restore(folder, made, restoring.offer(folder, made, place))


def refused(said: str) -> None:
    """See that a refusal is one that people are told in words."""
    assert "KnownError" in said, said


@pytest.mark.parametrize("work", [enter, attach])
def test_f24_at_the_desk_nothing_is_half_done(
    office: Office, work: Callable[[Path, str, str], None]
) -> None:
    person, refusals = office.person(Role.COUNSELLOR), 0
    given = office.folder, person.name, person.passphrase
    for said in with_more_and_more(work, lambda: given):
        assert all(check.ok for check in verify(office.folder, office.tools))
        if said != WELL:
            refused(said)
            refusals += 1
    assert refusals


def test_f24_a_backup_is_made_or_not(office: Office, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    for said in with_more_and_more(back_up, lambda: (office.folder, tmp_path / "stick")):
        names = office.tools.backups.names(tmp_path / "stick")
        assert bool(names) == (said == WELL), said
        assert said == WELL or list((tmp_path / "stick").rglob("*.pack")) == []
        if said != WELL:
            refused(said)
    assert all(check.ok for check in checking.check(office.tools, tmp_path / "stick"))


def test_f24_a_restore_is_whole_or_nothing(office: Office, tmp_path: Path) -> None:
    backed_up(office, tmp_path / "stick")
    new = tmp_path / "new"
    for said in with_more_and_more(restore, lambda: (tmp_path / "stick", new)):
        if said != WELL:
            refused(said)
            assert not new.exists() or content(new) == {}
    assert all(check.ok for check in verify(new, office.tools))
