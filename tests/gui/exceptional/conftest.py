"""A desk over an office of its own."""

import pytest

from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from tests.helpers.folders import copied
from ui.design import theme
from ui.texts import Texts
from ui.walk.driver import Driver


@pytest.fixture
def desk(template, tmp_path, qapp):
    folder = copied(template.data, tmp_path / "office")
    driver = Driver(tools(Texts(), FLOOR), folder)
    driver.people, driver.folder, driver.tools = template.people, folder, tools(Texts(), FLOOR)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)
