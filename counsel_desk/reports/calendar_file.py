"""Writes a person's busy times as iCalendar (RFC 5545)."""

import uuid
from collections.abc import Iterable
from datetime import datetime

PRODUCER = "-//desk//own times//EN"
"""The format requires one; this one does not reveal what kind of desk wrote the file."""


class CalendarWriter:
    """Writes busy times without any details."""

    def render(self, times: Iterable[tuple[datetime, datetime]], word: str, now: datetime) -> bytes:
        """Return times as an iCalendar file.

        Each gets a random id, made for this file and stored nowhere.

        Args:
            times: Beginning and end of each, in UTC.
            word: The title of every entry, such as "Busy".
            now: When the file is written.
        """
        # Slow to load and rarely needed.
        from icalendar import Calendar, Event

        calendar = Calendar()
        calendar.add("prodid", PRODUCER)
        calendar.add("version", "2.0")
        for begins, ends in times:
            event = Event()
            event.add("uid", str(uuid.uuid4()))
            event.add("dtstamp", now)
            event.add("dtstart", begins)
            event.add("dtend", ends)
            event.add("summary", word)
            event.add("class", "PRIVATE")
            calendar.add_component(event)
        content: bytes = calendar.to_ical()
        return content
