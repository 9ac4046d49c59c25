"""Trying a backup out: it is restored beside the desk, opened, and gone again."""

from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.files import LinkedFileError
from counsel_desk.progress import StoppedError
from counsel_desk.services.backup import automatic, drill, making
from counsel_desk.services.clients import clients
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

TRYING = "trying"


@pytest.fixture
def stick(counsellor: Session, tmp_path: Path) -> Path:
    """A stick with a backup."""
    place = tmp_path / "stick"
    place.mkdir()
    making.back_up(counsellor.data, place, counsellor)
    return place


def test_every_record_of_the_person_is_read_and_nothing_can_be_written(
    counsellor: Session, stick: Path
) -> None:
    tried = drill.begin(counsellor, stick)
    there = [one.filed.body for one in clients.listing(tried.session)]
    assert there == [one.filed.body for one in clients.listing(counsellor)]
    with pytest.raises(ReadOnlyError):
        clients.add(tried.session, there[0])
    drill.end(counsellor, tried, good=True)
    assert not (counsellor.data.folder / TRYING).exists()
    assert audit.actions(counsellor)[0].action == "backup_tried"


def test_what_could_not_be_read_is_not_entered(counsellor: Session, stick: Path) -> None:
    tried = drill.begin(counsellor, stick)
    drill.end(counsellor, tried, good=False)
    assert "backup_tried" not in {one.action for one in audit.actions(counsellor)}


def test_a_damaged_backup_leaves_nothing(counsellor: Session, stick: Path) -> None:
    [pack] = (stick / "packs").iterdir()
    pack.write_bytes(b"\0" * pack.stat().st_size)
    with pytest.raises(KnownError):
        drill.begin(counsellor, stick)
    assert not (counsellor.data.folder / TRYING).exists()


def test_a_stopped_trial_leaves_nothing(counsellor: Session, stick: Path) -> None:
    with pytest.raises(StoppedError):
        drill.begin(counsellor, stick, lambda _done, _all: False)
    assert not (counsellor.data.folder / TRYING).exists()


def test_a_link_in_its_place_leads_nowhere(
    counsellor: Session, stick: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (counsellor.data.folder / TRYING).symlink_to(elsewhere)
    with pytest.raises(LinkedFileError):
        drill.begin(counsellor, stick)
    assert list(elsewhere.iterdir()) == []


def test_what_a_killed_trial_left_goes_when_the_desk_opens(
    office: Office, counsellor: Session, stick: Path
) -> None:
    drill.begin(counsellor, stick)
    office.close()
    office.data()
    assert not (office.folder / TRYING).exists()


def test_a_backup_that_is_said_to_be_of_tomorrow_silences_nobody(
    office: Office, counsellor: Session, stick: Path
) -> None:
    assert not automatic.is_old(counsellor)
    office.clock.move(days=-30)
    making.back_up(counsellor.data, stick, counsellor)
    office.clock.move(days=10)
    assert automatic.is_old(counsellor)
    assert automatic.concerned(counsellor)
    assert not automatic.concerned(office.enter(Role.STAFF))
