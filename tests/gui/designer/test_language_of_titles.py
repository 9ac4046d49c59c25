"""The titles of the built-in forms follow the language of the desk."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.trust import Role
from forms.library import builtin, builtin_names
from tests.helpers.office import Office
from ui.design.tables.data_table import DataTable
from ui.designer.library_view import LibraryView
from ui.walk.driver import Driver

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[Driver]:
    """A counsellor's desk, with the library in front."""
    driver, person = Driver(office.tools, office.folder), office.person(Role.COUNSELLOR)
    driver.sign_in(person.name, person.passphrase)
    driver.go("forms")
    yield driver
    driver.app.languages.choose("en")
    driver.end()


def titles(desk: Driver) -> set[str]:
    """Return the titles that are listed."""
    [view] = desk.page().findChildren(LibraryView)
    [table] = view.findChildren(DataTable)
    model = table.model()
    return {str(model.index(row, 0).data()) for row in range(model.rowCount())}


@pytest.mark.parametrize("language", ["bn", "hi", "mr", "en"])
def test_titles_are_in_the_language_that_was_chosen(desk: Driver, language: str) -> None:
    desk.app.languages.choose("hi" if language == "en" else "en")
    desk.app.languages.choose(language)
    desk.idle()
    assert titles(desk) >= {builtin(name).title_in(language) for name in builtin_names()}
