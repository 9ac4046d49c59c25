"""Turns what psycopg and PostgreSQL report into errors that a person can do something about."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from counsel_desk.services.ports.roads import RoadClosedError
from counsel_desk.storage.server.errors import (
    NotTheServerError,
    ServerFullError,
    ServerOlderError,
    ServerRefusedError,
)

_NOT_THE_SERVER = (
    *("certificate", "ssl error", "does not support ssl", "channel binding"),
    "invalid response to ssl negotiation",
)
_REFUSED = (
    "password authentication failed",
    "no pg_hba.conf entry",
    "not permitted to log in",
    "permission denied for database",
    "does not exist",
)
"""Parts of what libpq and the server say while connecting, when neither gives a code."""

_MEANINGS: tuple[tuple[type[psycopg.Error], type[RoadClosedError]], ...] = (
    (errors.InvalidSchemaName, ServerOlderError),
    (errors.UndefinedFunction, ServerOlderError),
    (errors.UndefinedTable, ServerOlderError),
    (errors.ConfigurationLimitExceeded, ServerFullError),
    (errors.DiskFull, ServerFullError),
    (errors.InsufficientPrivilege, ServerRefusedError),
    (errors.CheckViolation, ServerRefusedError),
    (errors.UniqueViolation, ServerRefusedError),
)


@contextmanager
def translated() -> Iterator[None]:
    """Translate the errors of what is done meanwhile.

    Raises:
        RoadClosedError: Without anything that the server said: it could hold what it was sent.
    """
    try:
        yield
    except (psycopg.Error, OSError, UnicodeError) as error:
        raise meaning(error)() from None


def meaning(error: Exception) -> type[RoadClosedError]:
    """Return what an error means to a person."""
    for kind, known in _MEANINGS:
        if isinstance(error, kind):
            return known
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        said = str(error).lower()
        if any(words in said for words in _NOT_THE_SERVER):
            return NotTheServerError
        if any(words in said for words in _REFUSED):
            return ServerRefusedError
    return RoadClosedError
