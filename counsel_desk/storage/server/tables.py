"""The tables of an office server. Nothing in them is changed once it is there, but for counters."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
    func,
    text,
)

from counsel_desk.services.ports.roads import LARGEST_PARCEL

SCHEMA = "desk"
VERSION = 1
"""Of the tables and functions; a laptop and a server work together only if theirs are the same."""
EVERYONE = "00000000-0000-0000-0000-000000000000"
"""The recipient of a parcel for every laptop."""
MOST_PARCELS = 20_000
MOST_BYTES = 2 * 2**30
"""What the server takes from one laptop on one day, unless its administrator changes it."""

TABLES = MetaData(schema=SCHEMA)

SETTINGS = Table(
    "settings",
    TABLES,
    Column("version", Integer, primary_key=True),
    # Part of the names of the office's roles: several offices may share a server.
    Column("office", Text, nullable=False),
    # Channels are derived from it, so that a laptop cannot listen to what others get.
    Column("secret", LargeBinary, nullable=False),
    # How laptops reach the server.
    Column("host", Text, nullable=False),
    Column("port", Integer, nullable=False),
    Column("certificate", Text, nullable=False),
    Column("most_parcels", Integer, nullable=False, server_default=text(str(MOST_PARCELS))),
    Column("most_bytes", BigInteger, nullable=False, server_default=text(str(MOST_BYTES))),
)

LAPTOPS = Table(
    "laptops",
    TABLES,
    # The laptop signs in as its seat, and says which laptop it is when it takes it.
    Column("seat", Uuid, primary_key=True),
    Column("id", Uuid, unique=True),
    Column("retired", Boolean, nullable=False, server_default=text("false")),
    # How much it left on the last day on which it left anything.
    Column("day", Date),
    Column("parcels", Integer, nullable=False, server_default=text("0")),
    Column("bytes", BigInteger, nullable=False, server_default=text("0")),
    # The number of the last of its parcels that was deleted as old, which it need not leave again.
    Column("tidied", BigInteger, nullable=False, server_default=text("0")),
    CheckConstraint(f"id <> '{EVERYONE}'", name="is_one"),
)

LANES = Table(
    "lanes",
    TABLES,
    # The last number from one laptop to another, or to all: what is new is found by these alone.
    Column("recipient", Uuid, nullable=False),
    Column("sender", Uuid, nullable=False),
    Column("last", BigInteger, nullable=False),
    PrimaryKeyConstraint("recipient", "sender"),
)

PARCELS = Table(
    "parcels",
    TABLES,
    Column("sender", Uuid, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("recipient", Uuid, nullable=False),
    # No instant: the day is enough to tidy by.
    Column("day", Date, nullable=False, server_default=func.current_date()),
    Column("body", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sender", "number"),
    CheckConstraint("number > 0", name="is_numbered"),
    CheckConstraint(f"octet_length(body) <= {LARGEST_PARCEL}", name="has_a_size"),
    Index("parcels_waiting", "recipient", "sender", "number"),
)
