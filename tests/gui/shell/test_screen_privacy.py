"""Windows are kept out of screenshots; functions stand in for the operating systems."""

import ctypes
import subprocess
import sys
from ctypes import c_void_p
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.screen_privacy import (
    ScreenPrivacy,
    exclude_on_macos,
    exclude_on_windows,
    system_way,
)

pytestmark = pytest.mark.gui
MADE_UP_OBJC = """
#include <stdio.h>
#include <string.h>
static unsigned long kept = 99;
const char *sel_registerName(const char *name) { return name; }
void *objc_msgSend(void *self, const char *name, unsigned long value) {
    if (!strcmp(name, "window")) return self == (void *)7 ? (void *)8 : 0;
    if (self == (void *)8 && !strcmp(name, "setSharingType:")) kept = value;
    return 0;
}
unsigned long sharing(void) { return kept; }
"""


def _is_among(window: QWidget, excluded: list[int]) -> bool:
    """Return whether a window is excluded."""
    return int(window.windowHandle().winId()) in excluded


def test_every_window_is_excluded_even_a_dialog(qtbot: QtBot, qapp: QApplication) -> None:
    excluded: list[int] = []
    privacy = ScreenPrivacy(qapp, excluded.append)
    window = QMainWindow()
    dialog = QDialog(window)
    for each in (window, dialog):
        qtbot.addWidget(each)
        each.show()
        each.activateWindow()
        qtbot.waitUntil(partial(_is_among, each, excluded))
    privacy.setParent(None)


def test_nothing_is_done_where_the_system_offers_no_way(qapp: QApplication) -> None:
    privacy = ScreenPrivacy(qapp, None)
    assert isinstance(privacy, QObject)
    privacy._on_focus_window_changed()
    privacy.setParent(None)


@pytest.mark.skipif(sys.platform != "linux", reason="this is what Linux offers")
def test_linux_offers_no_way() -> None:
    assert system_way() is None


class User32:
    """Plays the Windows library.

    Attributes:
        told: The handles and affinities it was called with.
    """

    def __init__(self, newest: bool) -> None:
        self.newest = newest
        self.told: list[tuple[int | None, int]] = []

    def SetWindowDisplayAffinity(self, handle: c_void_p, affinity: int) -> bool:  # noqa: N802
        """Record the call; only the newest Windows can exclude a window."""
        self.told.append((handle.value, affinity))
        return affinity == 1 or self.newest


@pytest.mark.parametrize(("newest", "told"), [(True, [(7, 0x11)]), (False, [(7, 0x11), (7, 0x01)])])
def test_windows_gets_the_strongest_affinity_it_knows(
    newest: bool, told: list[tuple[int, int]]
) -> None:
    user32 = User32(newest)
    exclude_on_windows(user32, 7)
    assert user32.told == told


def test_macos_is_called_for_the_window_of_the_view(tmp_path: Path) -> None:
    source, made = tmp_path / "objc.c", tmp_path / "libobjc.so"
    source.write_text(MADE_UP_OBJC)
    try:
        subprocess.run(["cc", "-shared", "-fPIC", "-o", made, source], check=True)
    except FileNotFoundError:
        pytest.skip("there is no C compiler")
    objc = ctypes.CDLL(str(made))
    exclude_on_macos(objc, 6)
    assert objc.sharing() == 99
    exclude_on_macos(objc, 7)
    assert objc.sharing() == 0
