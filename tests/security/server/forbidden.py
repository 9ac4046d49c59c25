"""Every statement that a laptop must not run, made from what is in the database."""

from collections.abc import Iterator

from counsel_desk.storage.server.functions import FOR_LAPTOPS
from tests.helpers.meeting.office_server import OfficeServer

_NEW = {"uuid": "gen_random_uuid()", "bytea": "'x'", "date": "current_date", "boolean": "true"}
"""A value for a column of each type; for numbers 7, for the rest 'x'."""


def of_tables(server: OfficeServer) -> Iterator[str]:
    """Return statements for each table and each of its columns."""
    for table, columns in _tables(server).items():
        yield f"SELECT * FROM {table}"
        yield f"SELECT count(*) FROM {table}"
        yield f"SELECT ctid, xmin, tableoid FROM {table}"
        yield f"SELECT 1 FROM {table} FOR UPDATE"
        yield f"EXPLAIN ANALYZE SELECT * FROM {table}"
        yield f"TABLE {table}"
        yield f"COPY {table} TO STDOUT"
        yield f"COPY {table} FROM STDIN"
        yield f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({_row(columns)})"
        yield f"DELETE FROM {table}"
        yield f"TRUNCATE {table}"
        yield f"LOCK TABLE {table} IN ACCESS SHARE MODE"
        for column, kind in columns.items():
            yield f"SELECT {column} FROM {table}"
            yield f"UPDATE {table} SET {column} = {_value(kind)} WHERE false"
        yield f"CREATE STATISTICS desk.more ON {', '.join(list(columns)[:2])} FROM {table}"
        yield from _of_definition(table)


def _of_definition(table: str) -> Iterator[str]:
    yield f"DROP TABLE {table}"
    yield f"ALTER TABLE {table} ADD COLUMN more text"
    yield f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {table} OWNER TO CURRENT_USER"
    yield f"CREATE POLICY all_of_it ON {table} USING (true)"
    yield f"CREATE INDEX ON {table} ((1))"
    yield f"CREATE RULE none AS ON INSERT TO {table} DO INSTEAD NOTHING"
    yield f"COMMENT ON TABLE {table} IS 'mine'"
    yield f"GRANT ALL ON {table} TO PUBLIC"
    yield f"VACUUM {table}"
    yield f"ANALYZE {table}"


def of_functions(server: OfficeServer) -> Iterator[str]:
    """Return statements for each function."""
    listed = server.ask(
        "SELECT oid::regprocedure::text FROM pg_proc"
        " WHERE pronamespace = 'desk'::regnamespace ORDER BY 1"
    )
    for (function,) in listed:
        yield f"DROP FUNCTION {function}"
        yield f"ALTER FUNCTION {function} OWNER TO CURRENT_USER"
        yield f"ALTER FUNCTION {function} RESET search_path"
        yield f"ALTER FUNCTION {function} RENAME TO other"
        yield f"GRANT EXECUTE ON FUNCTION {function} TO PUBLIC"
    inner = server.ask(
        "SELECT proname, array(SELECT format('NULL::%%s', kind::regtype) FROM unnest(proargtypes)"
        " AS kind) FROM pg_proc WHERE pronamespace = 'desk'::regnamespace"
        " AND oid::regprocedure::text <> ALL (%s)",
        [f"desk.{one.replace(', ', ',')}" for one in FOR_LAPTOPS],
    )
    for name, arguments in inner:
        yield f"SELECT desk.{name}({', '.join(arguments)})"


def of_roles(server: OfficeServer, own: str, group: str) -> Iterator[str]:
    """Return statements for each role but one's own, and for the roles as such."""
    for (role,) in server.ask("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1"):
        if role == own:
            continue
        if role != group:
            yield f"SET ROLE {role}"
            yield f"SET SESSION AUTHORIZATION {role}"
        yield f"ALTER ROLE {role} PASSWORD 'known to me'"
        yield f"ALTER ROLE {role} SET work_mem = '1MB'"
        yield f"GRANT {role} TO {own}"
    for (role,) in server.ask("SELECT rolname FROM pg_roles WHERE rolname ~ '^pg_' ORDER BY 1"):
        yield f"SET ROLE {role}"
    for right in ("SUPERUSER", "CREATEROLE", "CREATEDB", "BYPASSRLS", "REPLICATION"):
        yield f"ALTER ROLE {own} {right}"
    yield f"ALTER ROLE {own} CONNECTION LIMIT 1000"
    yield f"GRANT {group} TO boss"
    yield "CREATE ROLE mine LOGIN"


def of_the_server(server: OfficeServer) -> Iterator[str]:
    """Return statements for the database and whatever PostgreSQL offers beside tables."""
    database = server.database
    yield "CREATE SCHEMA mine"
    yield "CREATE TABLE public.mine (x integer)"
    yield "CREATE TABLE desk.mine (x integer)"
    yield "CREATE TEMPORARY TABLE mine (x integer)"
    yield "CREATE VIEW desk.mine AS SELECT 1"
    yield "CREATE FUNCTION desk.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'"
    yield "CREATE FUNCTION pg_temp.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'"
    yield "CREATE EXTENSION dblink"
    yield "CREATE EXTENSION pg_trgm"
    yield "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION event_trigger_in()"
    yield "CREATE PUBLICATION mine FOR ALL TABLES"
    yield f"ALTER DATABASE {database} SET work_mem = '1MB'"
    yield f"ALTER DATABASE {database} OWNER TO CURRENT_USER"
    yield f"GRANT ALL ON DATABASE {database} TO PUBLIC"
    yield "ALTER SCHEMA desk RENAME TO mine"
    yield "DROP SCHEMA desk CASCADE"
    yield "GRANT ALL ON SCHEMA desk TO PUBLIC"
    yield "CREATE DATABASE mine"
    yield "ALTER SYSTEM SET work_mem = '1MB'"
    yield "DO $$ BEGIN NULL; END $$"
    yield "SET session_replication_role = replica"
    yield "SET log_statement = 'all'"
    yield "COPY (SELECT 1) TO '/tmp/mine'"
    yield "COPY (SELECT 1) TO PROGRAM 'cat'"
    for asked in _CALLS:
        yield f"SELECT {asked}"
    for view in ("pg_authid", "pg_shadow", "pg_statistic", "pg_hba_file_rules", "pg_largeobject"):
        yield f"SELECT * FROM {view}"
    yield "SELECT * FROM pg_stat_activity"


_CALLS = (
    "pg_read_file('postgresql.conf')",
    "pg_read_binary_file('server.key')",
    "pg_ls_dir('.')",
    "pg_stat_file('postgresql.conf')",
    "pg_ls_logdir()",
    "pg_ls_waldir()",
    "lo_import('/etc/passwd')",
    "lo_create(0)",
    "lo_creat(-1)",
    "lo_from_bytea(0, 'x')",
    "pg_reload_conf()",
    "pg_switch_wal()",
    "pg_create_restore_point('mine')",
    "pg_stat_reset()",
    "pg_create_physical_replication_slot('mine')",
    "pg_advisory_lock(1)",
    "pg_try_advisory_xact_lock(1, 2)",
    "pg_stat_get_activity(NULL)",
    "pg_relation_size('pg_class')",
    "pg_database_size(current_database())",
)


def _tables(server: OfficeServer) -> dict[str, dict[str, str]]:
    listed = server.ask(
        "SELECT table_name, column_name, data_type FROM information_schema.columns"
        " WHERE table_schema = 'desk' ORDER BY table_name, ordinal_position"
    )
    found: dict[str, dict[str, str]] = {}
    for table, column, kind in listed:
        found.setdefault(f"desk.{table}", {})[column] = kind
    return found


def _row(columns: dict[str, str]) -> str:
    return ", ".join(_value(kind) for kind in columns.values())


def _value(kind: str) -> str:
    return _NEW.get(kind, "7" if "int" in kind else "'x'")
