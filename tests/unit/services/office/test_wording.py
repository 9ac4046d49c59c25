"""The office's own wording: an administrator signs it, a file brings it, the rest is refused."""

from pathlib import Path

import pytest

from counsel_desk.domain.office.wording import Correction
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.office import policy, wording
from counsel_desk.services.office.wording import NoWordingFileError, WordingError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

KNOWN = ("Inbox", "File {code}", "=Sum")
INBOX = Correction("mr", "Inbox", "आलेले")


@pytest.fixture
def administrator(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def kept(session: Session) -> list[Correction]:
    """Return the wordings in force."""
    return list(policy.read(session).wording)


def test_a_wording_is_replaced_and_removed(administrator: Session) -> None:
    wording.keep(administrator, INBOX)
    other = Correction("mr", "Inbox", "टपाल")
    wording.keep(administrator, other)
    assert kept(administrator) == [other]
    wording.drop(administrator, "mr", "Inbox")
    assert not kept(administrator)


def test_only_an_administrator_may(office: Office) -> None:
    with pytest.raises(NotPermittedError):
        wording.keep(office.enter(Role.COUNSELLOR), INBOX)


def test_one_that_loses_a_placeholder_is_refused(administrator: Session) -> None:
    with pytest.raises(WordingError):
        wording.keep(administrator, Correction("mr", "File {code}", "फाइल"))
    assert not kept(administrator)


def test_what_was_saved_as_a_file_is_taken_again(administrator: Session, tmp_path: Path) -> None:
    both = [Correction("bn", "File {code}", "{code} নম্বর ফাইল"), INBOX]
    for each in both:
        wording.keep(administrator, each)
    path = tmp_path / "wording.csv"
    wording.save_file(administrator, path)
    for each in both:
        wording.drop(administrator, each.language, each.source)
    assert wording.take_file(administrator, path, KNOWN) == wording.Taken(2, ())
    assert kept(administrator) == sorted(both)


def test_lines_that_cannot_be_used_are_named_and_the_rest_is_taken(
    administrator: Session, tmp_path: Path
) -> None:
    path = tmp_path / "wording.csv"
    lines = [
        "Language,English,Wording",
        "mr,Inbox,आलेले",
        "mr,File {code},फाइल",
        "mr,Unknown,x",
        "mr",
    ]
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    assert wording.take_file(administrator, path, KNOWN) == wording.Taken(1, (3, 4, 5))
    assert kept(administrator) == [INBOX]


@pytest.mark.parametrize(
    "content", [b"", b"a,b,c\n1,2,3", b"\xff\xfe\x00", b'language,english,wording\n"']
)
def test_a_file_of_another_kind_is_refused(
    administrator: Session, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "wording.csv"
    path.write_bytes(content)
    with pytest.raises(NoWordingFileError):
        wording.take_file(administrator, path, KNOWN)
    with pytest.raises(NoWordingFileError):
        wording.take_file(administrator, tmp_path / "none.csv", KNOWN)
