"""Writes a person's own times as iCalendar (RFC 5545)."""

import uuid
from collections.abc import Iterable
from datetime import datetime

PRODUCER = "-//desk//own times//EN"
"""The format asks for one; it tells nobody what kind of desk it is."""


class CalendarWriter:
    """Writes times that are taken, and nothing about them."""

    def render(self, times: Iterable[tuple[datetime, datetime]], word: str, now: datetime) -> bytes:
        """Return times as an iCalendar file.

        Each gets a random id, made for this file and kept nowhere.

        Args:
            times: Beginning and end, in UTC.
            word: What stands for every one of them, such as "Busy".
            now: When the file is written.
        """
        # It is slow to load, and few ask for it.
        from icalendar import Calendar, Event

        found = Calendar()
        found.add("prodid", PRODUCER)
        found.add("version", "2.0")
        for begins, ends in times:
            event = Event()
            event.add("uid", str(uuid.uuid4()))
            event.add("dtstamp", now)
            event.add("dtstart", begins)
            event.add("dtend", ends)
            event.add("summary", word)
            event.add("class", "PRIVATE")
            found.add_component(event)
        content: bytes = found.to_ical()
        return content
