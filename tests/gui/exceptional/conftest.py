"""A desk over an office of its own."""

import shutil

import pytest

from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from ui.design import theme
from ui.texts import Texts
from ui.walk.driver import Driver


@pytest.fixture
def desk(template, tmp_path, qapp):
    folder = tmp_path / "office"
    shutil.copytree(template.data, folder)
    place = folder / "desk.json"
    place.write_text(place.read_text().replace(str(template.data), str(folder)), encoding="utf-8")
    driver = Driver(tools(Texts(), FLOOR), folder)
    driver.people, driver.folder, driver.tools = template.people, folder, tools(Texts(), FLOOR)
    yield driver
    driver.end()
    theme.apply(qapp, "light", 1.0)
