"""Pictures and papers in a client's file."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from counsel_desk.domain.attachments import MediaType, name_outside
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.security.media.errors import MediaTypeError
from counsel_desk.services.clients import attachments, closure, search
from counsel_desk.services.clients.attachments import (
    AttachmentsFullError,
    FileTooLargeError,
    NotReadError,
)
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import rotation, verify
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.folders import for_one_alone
from tests.helpers.office import Office
from tests.helpers.values import media_files
from tests.unit.services.stored import actions, alter_vault, rows


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture whose file name tells of somebody."""
    path = tmp_path / "Rupa at the police station.jpg"
    path.write_bytes(media_files.jpeg())
    return path


def sizes(session: Session) -> dict[str, int]:
    """Return the size of every attachment in the vault, by record."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return transaction.attachments()


def test_a_picture_is_kept_without_its_name_and_the_file_stays(
    counsellor: Session, client: str, picture: Path
) -> None:
    before = picture.read_bytes()
    record = attachments.add(counsellor, client, picture, " The bruise on her arm ")
    [filed] = attachments.of_client(counsellor, client)
    assert filed.record == record
    assert (filed.body.title, filed.body.media_type) == ("The bruise on her arm", MediaType.JPEG)
    content = attachments.content(counsellor, record)
    assert content == counsellor.data.tools.clean(before).content
    assert filed.body.size == len(content)
    assert picture.read_bytes() == before
    assert all(b"police" not in (row.body or b"") for row in rows(counsellor))


def test_it_is_there_after_the_next_sign_in_and_a_change_of_key(
    office: Office, counsellor: Session, client: str, picture: Path
) -> None:
    record = attachments.add(counsellor, client, picture, "bruise")
    content = attachments.content(counsellor, record)
    rotation.rotate(counsellor, VaultKind.COUNSELLING)
    assert attachments.content(counsellor, record) == content
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    assert attachments.content(again, record) == content
    assert [hit.record for hit in search.find(again, "bruise").hits] == [record]


def test_a_title_is_changed_and_the_picture_stays(
    counsellor: Session, client: str, picture: Path
) -> None:
    record = attachments.add(counsellor, client, picture)
    content = attachments.content(counsellor, record)
    attachments.rename(counsellor, record, "Wage slip")
    attachments.rename(counsellor, record, "Wage slip ")
    [filed] = attachments.of_client(counsellor, client)
    assert (filed.version, filed.body.title) == (2, "Wage slip")
    assert attachments.content(counsellor, record) == content


def test_what_is_removed_is_gone_from_the_vault_and_from_what_is_found(
    counsellor: Session, client: str, picture: Path
) -> None:
    kept = attachments.add(counsellor, client, picture, "the other")
    record = attachments.add(counsellor, client, picture, "qxjkvplm")
    holding.lift_all(counsellor, client)
    attachments.remove(counsellor, record)
    assert sizes(counsellor).keys() == {kept}
    assert search.find(counsellor, "qxjkvplm").hits == ()
    with pytest.raises(NoSuchRecordError):
        attachments.content(counsellor, record)
    with pytest.raises(NoSuchRecordError):
        attachments.remove(counsellor, record)
    assert all(not check.problems for check in verify.verify_vaults(counsellor))
    assert "attachment_removed" in actions(counsellor)


def test_a_copy_is_for_its_owner_alone_and_in_the_trail(
    counsellor: Session, client: str, picture: Path, tmp_path: Path
) -> None:
    record = attachments.add(counsellor, client, picture)
    path = tmp_path / "copy.jpg"
    attachments.save_copy(counsellor, record, path)
    assert path.read_bytes() == attachments.content(counsellor, record)
    assert for_one_alone(path)
    assert actions(counsellor).count("attachment_saved") == 1
    with pytest.raises(NotSavedError):
        attachments.save_copy(counsellor, record, tmp_path / "no folder" / "copy.jpg")


NO_NAMES = {"CON", "a:b", " "} if sys.platform == "win32" else set[str]()
"""What no file can be called there."""
NAMES = ["../../up.png", "CON", "a:b", "x" * 255, "é\u202egpj.exe", " ", "-rf", "%s{0}", "ছবি"]


@pytest.mark.parametrize("name", [each for each in NAMES if each not in NO_NAMES])
def test_i34_a_name_leaves_nothing_behind_but_a_title(
    counsellor: Session, client: str, tmp_path: Path, name: str
) -> None:
    given = tmp_path / "in" / "deep"
    given.mkdir(parents=True)
    path = given / name
    path.write_bytes(media_files.png())
    record = attachments.add(counsellor, client, path)
    [filed] = attachments.of_client(counsellor, client)
    assert (filed.record, filed.body.title) == (record, "")


@pytest.mark.parametrize("title", [*NAMES, "../" * 100])
def test_i34_a_title_makes_no_name_of_a_copy(
    counsellor: Session, client: str, picture: Path, tmp_path: Path, title: str
) -> None:
    record = attachments.add(counsellor, client, picture, title)
    [filed] = attachments.of_client(counsellor, client)
    assert name_outside(filed.body.media_type) == "copy.jpg"
    before = set(tmp_path.rglob("*"))
    attachments.save_copy(counsellor, record, tmp_path / "copy.jpg")
    assert {each.name for each in set(tmp_path.rglob("*")) - before} == {"copy.jpg"}


def check_refused(session: Session, client: str, path: Path, error: type[KnownError]) -> None:
    """Check that a file is refused without its name, and that nothing is kept of it."""
    before = sizes(session), len(attachments.of_client(session, client))
    with pytest.raises(error) as caught:
        attachments.add(session, client, path)
    assert path.name not in str(caught.value)
    assert (sizes(session), len(attachments.of_client(session, client))) == before


def test_i35_a_link_is_not_followed(
    counsellor: Session, client: str, picture: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(picture)
    check_refused(counsellor, client, link, NotReadError)


def test_i35_what_is_no_plain_file_is_not_waited_for(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", tmp_path, tmp_path / "nowhere.png", Path("/dev/zero")):
        check_refused(counsellor, client, path, NotReadError)


def test_i35_an_archive_called_a_picture_is_refused(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    path = tmp_path / "inside.png"
    path.write_bytes(b"PK\x03\x04" + bytes(1000))
    check_refused(counsellor, client, path, MediaTypeError)


def test_a_file_above_the_cap_is_refused_unread(
    counsellor: Session, client: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    check_refused(counsellor, client, path, FileTooLargeError)
    monkeypatch.setattr(attachments, "MOST_BYTES", 100)
    path.write_bytes(media_files.png())
    check_refused(counsellor, client, path, FileTooLargeError)


def test_all_attachments_together_have_a_cap(
    counsellor: Session, client: str, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachments.add(counsellor, client, picture)
    monkeypatch.setattr(attachments, "MOST_BYTES_TOGETHER", sum(sizes(counsellor).values()) + 5)
    check_refused(counsellor, client, picture, AttachmentsFullError)


def test_i36_a_damaged_file_leaves_nothing(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    path = tmp_path / "half.jpg"
    path.write_bytes(media_files.jpeg()[:200])
    check_refused(counsellor, client, path, KnownError)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attachment SET content = CAST('other' AS BLOB)",
        "DELETE FROM attachment",
        "INSERT INTO attachment VALUES ('nobody', x'00')",
    ],
)
def test_a_picture_that_is_not_what_was_attached_is_seen(
    counsellor: Session, client: str, picture: Path, statement: str
) -> None:
    record = attachments.add(counsellor, client, picture)
    alter_vault(counsellor, statement)
    problems = [each for check in verify.verify_vaults(counsellor) for each in check.problems]
    assert problems == [verify.ATTACHMENT]
    if not statement.startswith("INSERT"):
        with pytest.raises(RecordAlteredError):
            attachments.content(counsellor, record)


def test_a_closed_file_takes_a_paper_that_comes_late(
    counsellor: Session, client: str, picture: Path, today: date
) -> None:
    closure.close(counsellor, client, Closure(today))
    assert attachments.add(counsellor, client, picture)


def test_a_client_who_is_not_there_gets_nothing(counsellor: Session, picture: Path) -> None:
    with pytest.raises(NoSuchRecordError):
        attachments.add(counsellor, "nobody", picture)
    assert sizes(counsellor) == {}
