"""The clock and the time zone."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine.clock import (
    Clock,
    clock_finding,
    linux_clock,
    windows_clock,
    zone_finding,
)

SAID = """Timezone=Asia/Kolkata
LocalRTC=no
CanNTP=yes
NTP={ntp}
NTPSynchronized={set}
TimeUSec=Sun 2026-11-29 07:20:00 IST
RTCTimeUSec=Sun 2026-11-29 07:20:00 IST
"""


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (SAID.format(ntp="yes", set="yes"), Clock.SET),
        (SAID.format(ntp="no", set="yes"), Clock.SET),
        (SAID.format(ntp="yes", set="no"), Clock.SETS_ITSELF),
        (SAID.format(ntp="no", set="no"), Clock.BY_HAND),
        ("", Clock.NOT_KNOWN),
        (None, Clock.NOT_KNOWN),
    ],
)
def test_linux(said: str | None, expected: Clock) -> None:
    assert linux_clock(said) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"Start": 3, "Type": "NTP"}, Clock.SETS_ITSELF),
        ({"Start": 2, "Type": "NT5DS"}, Clock.SETS_ITSELF),
        ({"Start": 4, "Type": "NTP"}, Clock.BY_HAND),
        ({"Start": 3, "Type": "NoSync"}, Clock.BY_HAND),
        ({"Start": 3}, Clock.NOT_KNOWN),
        ({}, Clock.NOT_KNOWN),
    ],
)
def test_windows(values: Mapping[str, object], expected: Clock) -> None:
    assert windows_clock(lambda _key, name: values.get(name)) is expected


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (Clock.SET, State.WELL),
        (Clock.SETS_ITSELF, State.WELL),
        (Clock.BY_HAND, State.ATTENTION),
        (Clock.NOT_KNOWN, State.NOT_KNOWN),
    ],
)
def test_how_the_clock_is_judged(found: Clock, state: State) -> None:
    assert clock_finding(found).state is state


@pytest.mark.parametrize(
    ("minutes", "state", "value"),
    [
        (330, State.WELL, "UTC+05:30"),
        (0, State.ATTENTION, "UTC+00:00"),
        (-210, State.ATTENTION, "UTC-03:30"),
    ],
)
def test_the_time_zone_of_the_office(minutes: int, state: State, value: str) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC).astimezone(timezone(timedelta(minutes=minutes)))
    finding = zone_finding(now)
    assert (finding.state, finding.value) == (state, value)
