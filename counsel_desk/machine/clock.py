"""Whether the clock sets itself, and the time zone."""

import sys
from datetime import datetime, timedelta
from enum import StrEnum

from counsel_desk.domain import office_time
from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State
from counsel_desk.machine.asking import Registry, answer, number, registry

_SERVICE = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time"
_DISABLED = 4
"""A service of Windows that is never started."""


class Clock(StrEnum):
    """How the clock is set."""

    SET = "set over the network"
    SETS_ITSELF = "sets itself when there is a network, not set since the start"
    BY_HAND = "set by hand"
    NOT_KNOWN = "not known"


def clock() -> Clock:
    """Return how the clock is set."""
    if sys.platform == "win32":
        return windows_clock(registry)
    if sys.platform == "darwin":  # tells administrators alone
        return Clock.NOT_KNOWN
    return linux_clock(answer(["/usr/bin/timedatectl", "show"]))


def linux_clock(said: str | None) -> Clock:
    """Return how the clock is set, as ``timedatectl show`` says."""
    lines = (line.partition("=") for line in (said or "").splitlines())
    found = {name: value for name, _, value in lines}
    if found.get("NTPSynchronized") == "yes":
        return Clock.SET
    ways = {"yes": Clock.SETS_ITSELF, "no": Clock.BY_HAND}
    return ways.get(found.get("NTP", ""), Clock.NOT_KNOWN)


def windows_clock(read: Registry) -> Clock:
    """Return how Windows sets the clock.

    Args:
        read: Reads the registry.
    """
    start, way = number(read(_SERVICE, "Start")), read(_SERVICE + r"\Parameters", "Type")
    if start is None or not isinstance(way, str):
        return Clock.NOT_KNOWN
    off = start == _DISABLED or way.lower() == "nosync"
    return Clock.BY_HAND if off else Clock.SETS_ITSELF


def clock_finding(found: Clock) -> Finding:
    """Judge how the clock is set."""
    if found is Clock.NOT_KNOWN:
        return Finding(State.NOT_KNOWN, found, Advice.CLOCK_NOT_SEEN)
    if found is Clock.BY_HAND:
        return Finding(State.ATTENTION, found, Advice.CLOCK_NOT_SET)
    return Finding(State.WELL, found)


def zone_finding(now: datetime) -> Finding:
    """Judge the time zone.

    Args:
        now: The current instant in the time zone of this computer.
    """
    own, office = now.utcoffset(), office_time.local(now).utcoffset()
    minutes = int((own or timedelta()).total_seconds()) // 60
    sign, distance = "-" if minutes < 0 else "+", abs(minutes)
    value = f"UTC{sign}{distance // 60:02}:{distance % 60:02}"
    if own != office:
        return Finding(State.ATTENTION, value, Advice.OTHER_ZONE)
    return Finding(State.WELL, value)
