"""P41: two acts of the root that are each right leave no office without an administrator."""

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.laptops import office_files, office_news
from counsel_desk.services.laptops.office_news import ChangedOnBothError
from tests.helpers import confirming
from tests.helpers.folders import copied
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import state_of
from tests.security.staff import person_of


def administrators(office: Office) -> list[str]:
    """Return who administers an office."""
    return [one.name for one in state_of(office).people.values() if one.has(Role.ADMINISTRATOR)]


def test_p41_an_office_file_after_which_nobody_would_administer_is_not_taken_in(
    office: Office,
) -> None:
    first, second = office.person(Role.ADMINISTRATOR).name, office.person(Role.STAFF).name
    with at(office, Role.ADMINISTRATOR) as session:
        other = person_of(session, second)
        roles = (Role.STAFF, Role.ADMINISTRATOR)
        confirming.change_roles(session, other, roles, office.sheets)
    with at(office, Role.STAFF):
        pass
    folder = copied(office.folder, office.folder.parent / "copy")
    copy = Office(folder, office.people, office.sheets, office.clock)
    path = office.folder.parent / "copy.cdo"
    with at(office, Role.STAFF) as session:
        confirming.retire(session, person_of(session, first), office.sheets)
    with at(copy, Role.ADMINISTRATOR) as session:
        confirming.change_roles(session, other, (Role.STAFF,), office.sheets)
        office_files.save(session, path)
    copy.close()
    before = state_of(office)
    data = office.data()
    with pytest.raises(ChangedOnBothError):
        office_news.bring_in(data, path)
    assert state_of(office) == before
    assert administrators(office) == [second]
