"""A desk over an office of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.demo.office import DemoOffice
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from ui.design import theme
from ui.texts import Texts
from ui.walk.driver import Driver


@pytest.fixture
def desk(template: DemoOffice, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    driver.people, driver.folder, driver.tools = template.people, folder, tools(Texts(), FLOOR)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)
