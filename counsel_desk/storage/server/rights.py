"""Who may do what on an office server.

Nothing is granted to PUBLIC. Laptops may connect and run five functions. The gate, which owns them,
may read and add, and row security holds it to what the laptop that signed in may see, should one of
the functions ask for more. FORCE holds the owner of the tables to a policy as well.
"""

from collections.abc import Iterator

from counsel_desk.storage.server.functions import FOR_LAPTOPS, FOR_THE_GATE
from counsel_desk.storage.server.tables import EVERYONE, TABLES

MOST_CONNECTIONS = 8
"""Of one laptop: some may be dead ones that the server has not noticed yet."""


def role_of(seat: str) -> str:
    """Return the name of the role of a seat."""
    if len(seat) != 32 or not set(seat) <= set("0123456789abcdef"):
        raise ValueError("The number of a seat has 32 hex digits.")
    return f"desk_{seat}"


def gate(office: str) -> str:
    """Return the name of the role that the functions run as."""
    return f"desk_gate_{office}"


def group(office: str) -> str:
    """Return the name of the role that every laptop of an office is a member of."""
    return f"desk_laptops_{office}"


def roles_made(office: str) -> Iterator[str]:
    """Return the statements that make the roles of an office."""
    for name in (gate(office), group(office)):
        yield f"CREATE ROLE {name} NOLOGIN NOINHERIT"
    # Who makes a role may give it away only as its member; PostgreSQL 16 asks for that as well.
    yield f"GRANT {gate(office)} TO CURRENT_USER"


def rights_given(office: str, database: str) -> Iterator[str]:
    """Return the statements that give each role its rights, once tables and functions are there.

    Args:
        office: What tells the roles of this office from others.
        database: Name of the database, quoted.
    """
    doors, laptops = gate(office), group(office)
    yield f"REVOKE ALL ON DATABASE {database} FROM PUBLIC"
    yield "REVOKE ALL ON SCHEMA desk, public FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {laptops}"
    yield f"GRANT USAGE ON SCHEMA desk TO {doors}, {laptops}"
    yield "ALTER TABLE desk.parcels ALTER COLUMN body SET STORAGE EXTERNAL"
    yield f"GRANT SELECT ON desk.settings TO {doors}"
    yield f"GRANT SELECT, UPDATE (id, day, parcels, bytes) ON desk.laptops TO {doors}"
    yield f"GRANT SELECT (sender, number, recipient, body) ON desk.parcels TO {doors}"
    yield f"GRANT INSERT (sender, number, recipient, body) ON desk.parcels TO {doors}"
    yield f"GRANT SELECT, INSERT, UPDATE (last) ON desk.lanes TO {doors}"
    for function in (*FOR_LAPTOPS, *FOR_THE_GATE):
        yield f"REVOKE ALL ON FUNCTION desk.{function} FROM PUBLIC"
    for function in FOR_THE_GATE:
        yield f"GRANT EXECUTE ON FUNCTION desk.{function} TO {doors}"
    # Whoever a function is given to has to be allowed to make one there, for that moment.
    yield f"GRANT CREATE ON SCHEMA desk TO {doors}"
    for function in FOR_LAPTOPS:
        yield f"GRANT EXECUTE ON FUNCTION desk.{function} TO {laptops}"
        yield f"ALTER FUNCTION desk.{function} OWNER TO {doors}"
    yield f"REVOKE CREATE ON SCHEMA desk FROM {doors}"
    yield from _policies(doors)


def _policies(doors: str) -> Iterator[str]:
    for table in TABLES.tables:
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
        yield f"CREATE POLICY administrator ON {table} TO CURRENT_USER USING (true)"
    # In a subquery, `me` is asked for once and not for each row.
    me, seat = "(SELECT desk.me())", "(SELECT desk.seat())"
    visible = f"recipient IN ('{EVERYONE}', {me}) OR sender = {me} OR NOT desk.is_laptop(recipient)"
    yield f"CREATE POLICY asked ON desk.settings FOR SELECT TO {doors} USING (true)"
    yield f"CREATE POLICY visible ON desk.parcels FOR SELECT TO {doors} USING ({visible})"
    yield f"CREATE POLICY own ON desk.parcels FOR INSERT TO {doors} WITH CHECK (sender = {me})"
    yield f"CREATE POLICY visible ON desk.lanes FOR SELECT TO {doors} USING ({visible})"
    yield f"CREATE POLICY own ON desk.lanes FOR INSERT TO {doors} WITH CHECK (sender = {me})"
    yield f"CREATE POLICY moved ON desk.lanes FOR UPDATE TO {doors} USING (sender = {me})"
    yield f"CREATE POLICY own ON desk.laptops FOR SELECT TO {doors} USING (seat = {seat})"
    yield f"CREATE POLICY counted ON desk.laptops FOR UPDATE TO {doors} USING (seat = {seat})"


def admitted(office: str, seat: str, verifier: str) -> Iterator[str]:
    """Return the statements that let a laptop sign in, given what its password is checked by."""
    role = role_of(seat)
    if "'" in verifier or "\\" in verifier:
        raise ValueError("A verifier has neither quotes nor backslashes.")
    yield (
        f"ALTER ROLE {role} LOGIN INHERIT NOCREATEDB NOCREATEROLE"
        f" CONNECTION LIMIT {MOST_CONNECTIONS} PASSWORD '{verifier}'"
    )
    yield f"GRANT {group(office)} TO {role}"


def shut_out(office: str, seat: str) -> Iterator[str]:
    """Return the statements after which a laptop cannot sign in, nor do anything if it is in."""
    role = role_of(seat)
    yield f"ALTER ROLE {role} NOLOGIN PASSWORD NULL"
    yield f"REVOKE {group(office)} FROM {role}"
