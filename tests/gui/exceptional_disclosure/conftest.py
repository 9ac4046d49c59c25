"""A desk in an office of its own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.exceptional_disclosure.at_the_desk import ExceptionalDesk
from tests.helpers.office import Office


@pytest.fixture
def desk(office: Office, qapp: QApplication) -> Iterator[ExceptionalDesk]:
    """A desk at which nobody is signed in yet."""
    made = ExceptionalDesk(office)
    yield made
    made.end()
