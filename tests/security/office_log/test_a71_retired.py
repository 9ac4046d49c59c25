"""A71: somebody retired is refused where their retirement is taken out, and others are told."""

import shutil
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import RetiredError
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded
from counsel_desk.services.work.office_data import REGISTER_FILE
from tests.helpers import confirming
from tests.helpers.office import Office
from tests.security.altering import altering, refused, without


@pytest.fixture
def earlier(office: Office, tmp_path: Path) -> Path:
    """Retire a member of staff; return a copy of the register from before."""
    staff = office.enter(Role.STAFF)
    person = staff.me.person
    sign_in.sign_out(staff)
    kept = tmp_path / "earlier.db"
    shutil.copyfile(office.folder / REGISTER_FILE, kept)
    admin = office.enter(Role.ADMINISTRATOR)
    confirming.retire(admin, person, office.sheets)
    sign_in.sign_out(admin)
    return kept


@pytest.mark.usefixtures("earlier")
def test_a71_who_has_retired_is_refused(office: Office) -> None:
    assert isinstance(refused(office, Role.STAFF), RetiredError)


@pytest.mark.usefixtures("earlier")
def test_a71_the_entry_of_a_retirement_is_not_taken_out_unseen(office: Office) -> None:
    with altering(office) as rows:
        log = rows.log()
        number = next(
            one.number
            for one in reversed(log)
            if isinstance(body := decoded(one).body, Certificate) and not body.roles
        )
        rows.put(without(log, number))
    for role in (Role.STAFF, Role.ADMINISTRATOR, Role.COUNSELLOR):
        error = refused(office, role)
        assert isinstance(error, EntryAlteredError)
        assert error.parameters["number"] == number


def test_a71_a_register_from_before_the_retirement_is_told_to_everybody_who_saw_more(
    office: Office, earlier: Path
) -> None:
    sign_in.sign_out(office.enter(Role.COUNSELLOR))
    shutil.copyfile(earlier, office.folder / REGISTER_FILE)
    for role in (Role.ADMINISTRATOR, Role.COUNSELLOR):
        assert isinstance(refused(office, role), EntryAlteredError)
