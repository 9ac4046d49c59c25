"""Queries on a vault's records, built once: building one takes longer than running it."""

from dataclasses import fields

from sqlalchemy import text

from counsel_desk.domain.chain import Row

LATEST_OF = (
    "SELECT * FROM record WHERE kind = ? AND NOT EXISTS (SELECT 1 FROM record later "
    "WHERE later.record = record.record AND later.version > record.version)"
)
"""The last version of every record of a kind."""
OF_PARENT = "SELECT * FROM record WHERE kind = ? AND parent = ?"
"""Every version of those that belong to one record."""
FIRST_OF = "SELECT record, number FROM record WHERE kind = ? AND version = 1"
"""The number of the first version of every record of a kind."""
LATEST_AMONG = (
    "SELECT record.* FROM record WHERE record.record IN ({marks}) AND NOT EXISTS (SELECT 1 FROM "
    "record later WHERE later.record = record.record AND later.version > record.version)"
)
"""The last version of each of some records; `marks` are as many question marks."""
LATEST_BELOW = (
    # Naming the kinds lets SQLite use the index on kind and parent.
    "SELECT record.* FROM record WHERE kind IN ({marks}) AND parent = ? AND NOT EXISTS (SELECT 1 "
    "FROM record later WHERE later.record = record.record AND later.version > record.version)"
)
"""The same for several kinds; `marks` are as many question marks as kinds."""
LAST_DAYS = text(
    # Goes from parent to parent and to its last day by the index: two steps for each parent,
    # however many records it has. https://www.sqlite.org/optoverview.html#the_min_max_optimization
    "WITH RECURSIVE each (parent) AS ("
    "SELECT min(parent) FROM record INDEXED BY record_parent_day "
    "WHERE kind = :kind AND day IS NOT NULL UNION ALL "
    "SELECT (SELECT min(parent) FROM record INDEXED BY record_parent_day "
    "WHERE kind = :kind AND day IS NOT NULL AND parent > each.parent) "
    "FROM each WHERE each.parent IS NOT NULL) "
    "SELECT parent, (SELECT max(day) FROM record INDEXED BY record_parent_day "
    "WHERE kind = :kind AND day IS NOT NULL AND parent = each.parent) "
    "FROM each WHERE parent IS NOT NULL"
)
"""By parent, the last day that records of a kind are about."""
UNTIL = (
    "SELECT record, day FROM record INDEXED BY record_parent_day WHERE kind = ? AND parent = ? "
    "AND day IS NOT NULL AND day <= ? ORDER BY day DESC, number DESC"
)
"""Finds a parent's records of a kind with a day up to another, the latest first."""
_BETWEEN = "FROM record WHERE kind = :kind AND day >= :first AND day <= :last ORDER BY day, number"
RECORDS_BETWEEN = text(f"SELECT record {_BETWEEN}")
"""The records of a kind whose last version is about one of these days."""
ROWS_BETWEEN = text(f"SELECT * {_BETWEEN}")
"""Their last versions; only these have a day."""
DAYS_BETWEEN = text(f"SELECT parent, day {_BETWEEN}")
"""Their parents and days, without reading a body."""
SUPERSEDED = (
    "SELECT number, day, due, body IS NULL FROM record WHERE record = ? AND version < ? "
    "AND (day IS NOT NULL OR due IS NOT NULL)"
)
"""Finds the earlier versions of a record that have days."""
SUPERSEDE = (
    "UPDATE record SET day = NULL, due = NULL WHERE record = ? AND version < ? "
    "AND (day IS NOT NULL OR due IS NOT NULL)"
)
"""Clears the days of a record's earlier versions."""
AFTER_LAST_DAY = text(
    "WITH RECURSIVE each (parent) AS ("
    "SELECT min(parent) FROM record INDEXED BY record_parent_day "
    "WHERE kind = :kind AND day IS NOT NULL UNION ALL "
    "SELECT (SELECT min(parent) FROM record INDEXED BY record_parent_day "
    "WHERE kind = :kind AND day IS NOT NULL AND parent > each.parent) "
    "FROM each WHERE each.parent IS NOT NULL) "
    "SELECT each.parent, record, day FROM each CROSS JOIN record INDEXED BY record_parent_day "
    "ON kind = :kind AND record.parent = each.parent AND day IS NOT NULL AND day <= :last "
    "AND day > (SELECT coalesce(max(day), '') FROM record last INDEXED BY record_parent_day "
    "WHERE last.kind = :other AND last.day IS NOT NULL AND last.parent = each.parent) "
    "ORDER BY day DESC, number DESC"
)
"""The records of a kind up to a day that are about a day after their parent's of another kind."""
DUE_AFTER_LAST_DAY = text(
    # Goes from parent to parent by the index, as above, and reads of each no more than is due.
    "WITH RECURSIVE each (parent) AS ("
    "SELECT min(parent) FROM record INDEXED BY record_parent_due "
    "WHERE kind = :kind AND due IS NOT NULL UNION ALL "
    "SELECT (SELECT min(parent) FROM record INDEXED BY record_parent_due "
    "WHERE kind = :kind AND due IS NOT NULL AND parent > each.parent) "
    "FROM each WHERE each.parent IS NOT NULL) "
    "SELECT each.parent, due FROM each CROSS JOIN record INDEXED BY record_parent_due "
    "ON kind = :kind AND record.parent = each.parent AND due IS NOT NULL AND due > ("
    "SELECT coalesce(max(day), '') FROM record last INDEXED BY record_parent_day "
    "WHERE last.kind = :kind AND last.day IS NOT NULL AND last.parent = each.parent)"
)
"""By parent, the days by which something is due, after the last day its records are about."""

DRAFTS = "SELECT name FROM draft WHERE name >= ? AND name < ? ORDER BY name"
"""Finds the names of drafts from one to another."""
OWED = "SELECT number, body FROM owed WHERE author = ? AND number > ? ORDER BY number"
"""Finds what the office log is to hear from somebody, after a number."""
HEARD = "SELECT number, body FROM owed WHERE author = ? AND number <= ?"
"""Finds what it has heard from them, up to a number."""
LATEST = "SELECT * FROM record WHERE record = ? ORDER BY version DESC LIMIT 1"
"""Finds the last version of a record."""
TO_ERASE = "SELECT number, day, due, body IS NULL FROM record WHERE record = ?"
"""Finds every version of a record, with its day and whether it is erased already."""
ERASE = "UPDATE record SET body = NULL, salt = x'', day = NULL, due = NULL WHERE record = ?"
"""Deletes the bodies, the salts and the days of every version of a record."""
_FIELDS = ", ".join(each.name for each in fields(Row))
PLAIN = f"SELECT {_FIELDS} FROM record ORDER BY number"  # noqa: S608 - names of ours
"""Every row as it is stored."""
PLAIN_AND_DAYS = f"SELECT {_FIELDS}, day, due FROM record ORDER BY number"  # noqa: S608
"""The same with the day that it is about, and the one by which something is due."""
PLAIN_AND_DAY = f"SELECT {_FIELDS}, day, NULL FROM record ORDER BY number"  # noqa: S608
"""The same in a file that has no days of the second sort."""
