"""News for a person: a record that they are to hear of, marked by a draft beside the records.

The draft is empty until they have noted it, and then holds the day on which they did. It is dropped
some weeks later, so that meanwhile it can be found again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.unit_of_work import Work

KEPT = timedelta(days=30)
"""How long news can be found after it was noted."""


@dataclass(frozen=True)
class News:
    """A piece of news.

    Attributes:
        record: Id of the record that it is about.
        noted: The day on which it was noted; `None` if it was not yet.
    """

    record: str
    noted: date | None


def add(work: Work, prefix: str, record: str) -> None:
    """Let somebody hear of a record, again if they have noted it before."""
    work.transaction.put_draft(prefix + record, b"")


def find(reader: Reader, prefix: str, today: date) -> Iterator[News]:
    """Return the news of a kind, without what was noted long ago.

    Args:
        reader: The transaction to read in.
        prefix: Prefix of the drafts' names; the record's id follows.
        today: The date.
    """
    for name in reader.transaction.drafts(prefix):
        noted = _noted(reader, name)
        if noted is None or today - noted <= KEPT:
            yield News(name.removeprefix(prefix), noted)


def note(work: Work, prefix: str, record: str, today: date) -> None:
    """Mark a piece of news as noted, and drop what was noted long ago."""
    for name in work.transaction.drafts(prefix):
        noted = _noted(work, name)
        if noted is not None and today - noted > KEPT:
            work.transaction.drop_draft(name)
    if work.transaction.draft(prefix + record) == b"":
        work.transaction.put_draft(prefix + record, today.isoformat().encode())


def _noted(reader: Reader, name: str) -> date | None:
    body = reader.transaction.draft(name)
    return date.fromisoformat(body.decode()) if body else None
