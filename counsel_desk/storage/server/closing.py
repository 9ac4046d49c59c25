"""What PostgreSQL lets everybody do in every database, closed as far as the administrator may.

Only a superuser may close these, which nobody is on a managed service; `server status` names what
is open. None of it shows a parcel: it tells who is connected, or lets a laptop take up room.
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

_FUNCTIONS = {
    "connections": ("pg_stat_get_activity(integer)", "pg_stat_get_backend_idset()"),
    "counters": (
        "pg_stat_get_tuples_inserted(oid)",
        "pg_stat_get_live_tuples(oid)",
        "pg_relation_size(regclass, text)",
        "pg_total_relation_size(regclass)",
        "pg_table_size(regclass)",
        "pg_database_size(oid)",
        "pg_database_size(name)",
    ),
    "large_objects": (
        "lo_creat(integer)",
        "lo_create(oid)",
        "lo_from_bytea(oid, bytea)",
    ),
    "advisory_locks": tuple(
        f"pg_{attempt}advisory_{kind}lock{shared}({arguments})"
        for attempt in ("", "try_")
        for kind in ("", "xact_")
        for shared in ("", "_shared")
        for arguments in ("bigint", "integer, integer")
    ),
}
_LANGUAGES = ("sql", "plpgsql")


def close(connection: Connection) -> None:
    """Close what can be closed; the rest stays open."""
    statements = [
        *(f"REVOKE ALL ON FUNCTION pg_catalog.{one} FROM PUBLIC" for one in _all_functions()),
        *(f"REVOKE ALL ON LANGUAGE {one} FROM PUBLIC" for one in _LANGUAGES),
    ]
    for statement in statements:
        try:
            with connection.begin_nested():
                connection.execute(text(statement))
        except DBAPIError:
            # Not a superuser's; `still_open` says so.
            return


def still_open(connection: Connection, laptops: str) -> list[str]:
    """Return what is open to the laptops, by the names of what can be closed.

    Args:
        connection: The administrator's.
        laptops: Name of the laptops' role.
    """

    def may(function: str, thing: str, right: str) -> bool:
        asked = text(f"SELECT {function}(:role, :thing, :right)")
        found = connection.execute(asked, {"role": laptops, "thing": thing, "right": right})
        return bool(found.scalar_one())

    found = [
        name
        for name, functions in _FUNCTIONS.items()
        if any(may("has_function_privilege", f"pg_catalog.{one}", "EXECUTE") for one in functions)
    ]
    if any(may("has_language_privilege", one, "USAGE") for one in _LANGUAGES):
        found.append("languages")
    others = text(
        "SELECT datname FROM pg_database WHERE datallowconn AND datname <> current_database()"
    )
    databases = connection.execute(others).scalars().all()
    if any(may("has_database_privilege", one, "CONNECT") for one in databases):
        found.append("other_databases")
    return found


def _all_functions() -> list[str]:
    return [one for functions in _FUNCTIONS.values() for one in functions]
