"""A form in a client's hands under a real window manager: nothing leads to anything else.

What belongs to the operating system, such as another desktop or another program, is kept away by a
session that opens the desk alone (docs/HARDENING.md).
"""

import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.gui.kiosk.conftest import MISSING, DeskAlone, Display, until
from tests.gui.kiosk.desk_alone import OTHER

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}"),
]
Begin = Callable[..., DeskAlone]
WORD = "qxjkvplm"
KEYS = (
    *("alt+Tab", "alt+shift+Tab", "super", "super+d", "super+d", "super+e", "super+F1"),
    *("super+Tab", "ctrl+alt+Left", "ctrl+alt+Right", "ctrl+alt+Up", "ctrl+alt+Down"),
    *("alt+space", "alt+Escape", "alt+F2", "alt+F9", "alt+F10", "F11", "Print", "Menu"),
    *("ctrl+Escape", "ctrl+shift+Escape", "ctrl+w", "ctrl+q", "ctrl+n", "ctrl+f", "ctrl+p"),
    *("XF86Back", "XF86HomePage", "XF86Search", "ctrl+alt+Delete", "ctrl+alt+BackSpace"),
    *("F1", "ctrl+Tab", "alt+Left", "alt+Home", "shift+F10"),
)


def alone(found: dict[str, Any]) -> bool:
    """Return whether the form is there, and no word of another file."""
    told = " ".join(found["texts"])
    assert OTHER not in told, told
    assert not found["code"] or found["code"] not in told, told
    return bool(found["given"]) and found["windows"] == ["ShellWindow"]


def back(display: Display, desk: DeskAlone) -> None:
    """Return to the desktop of the form, as a person would who wants to go on."""
    display.press("Escape")
    display.run("wmctrl", "-k", "off")
    display.run("wmctrl", "-s", "0")
    display.run("wmctrl", "-i", "-a", str(desk.first["window"]))


def test_no_key_leads_anywhere_else(display: Display, begin: Begin) -> None:
    desk = begin()
    assert alone(desk.first)
    display.run("xdotool", "type", WORD)
    until(lambda: WORD in desk.state()["texts"])
    for keys in KEYS:
        display.press(keys)
        until(lambda: alone(desk.state()))
        back(display, desk)
    found = desk.state()
    assert alone(found)
    assert found["full"]
    assert found["screen"][1:] == [0, 0, 1366, 690]


ACTS = (
    ("xdotool", "windowminimize", "{window}"),
    ("wmctrl", "-i", "-r", "{window}", "-b", "remove,fullscreen"),
    ("wmctrl", "-i", "-r", "{window}", "-b", "add,shaded"),
    ("wmctrl", "-i", "-r", "{window}", "-e", "0,100,100,500,400"),
    ("xdotool", "windowsize", "{window}", "500", "400"),
    ("xdotool", "windowmove", "{window}", "300", "300"),
)


def test_the_window_fills_the_screen_again(display: Display, begin: Begin) -> None:
    desk = begin()
    window = str(desk.first["window"])
    for act in ACTS:
        display.run(*(part.format(window=window) for part in act))
        until(lambda: desk.state()["full"] and not desk.state()["minimised"])
        until(lambda: desk.state()["screen"][1:] == [0, 0, 1366, 690])
        assert alone(desk.state())


@pytest.mark.parametrize("act", [("xdotool", "key", "alt+F4"), ("wmctrl", "-i", "-c", "{window}")])
def test_closing_the_window_locks_the_desk(
    display: Display, begin: Begin, act: tuple[str, ...]
) -> None:
    desk = begin()
    display.run(*(part.format(window=desk.first["window"]) for part in act))
    until(lambda: bool(desk.state()["left"]))
    found = desk.state()
    assert found["restarts"] == [True]
    # A covered window may stay until the sign-in window stands in its place.
    assert found["uncovered"] == []


def test_a_crash_leads_to_the_sign_in(display: Display, begin: Begin) -> None:
    desk = begin()
    display.run("xdotool", "type", WORD)
    until(lambda: WORD in desk.state()["texts"])
    desk.kill()
    until(lambda: desk.first["window"] != 0 and not display.run("wmctrl", "-l"))
    again = begin("sign_in").state()
    told = " ".join(again["texts"])
    assert not again["given"]
    for secret in (WORD, OTHER, desk.first["code"], "How it went"):
        assert secret not in told


def test_a_sleep_longer_than_idling_ends_at_the_sign_in(display: Display, begin: Begin) -> None:
    desk = begin()
    desk.ask("idle 2")
    os.kill(desk.process.pid, signal.SIGSTOP)
    time.sleep(3)  # the machine sleeps
    os.kill(desk.process.pid, signal.SIGCONT)
    until(lambda: bool(desk.state()["left"]), 3.0)
    assert desk.state()["restarts"] == [True]


@pytest.mark.parametrize("display", [2], indirect=True)
def test_a_second_screen_shows_nothing(display: Display, begin: Begin) -> None:
    desk = begin()
    assert desk.first["screens"] == 2
    assert alone(desk.first)
    assert desk.first["screen"][1:] == [0, 0, 1366, 690]
    for keys in ("super+shift+Right", "super+shift+Left", "alt+Tab"):
        display.press(keys)
        assert alone(desk.state())
    # It is unplugged and plugged in again.
    display.one_screen()
    until(lambda: desk.state()["screens"] == 1)
    assert alone(desk.state())
    display.two_screens()
    until(lambda: desk.state()["screens"] == 2)
    assert alone(desk.state())
    until(lambda: desk.state()["full"])


def test_no_button_and_no_wheel_leads_anywhere_else(display: Display, begin: Begin) -> None:
    desk = begin()
    for button in ("2", "3", "4", "5", "8", "9"):
        for place in (("683", "345"), ("1", "1"), ("1365", "689")):
            display.run("xdotool", "mousemove", *place, "click", "--repeat", "3", button)
            display.run("xdotool", "keydown", "ctrl", "click", button, "keyup", "ctrl")
            display.run("xdotool", "mousemove", "0", "300", "mousedown", "1", "mousemove", *place,
                        "mouseup", "1")  # fmt: skip
        back(display, desk)
        until(lambda: alone(desk.state()))
