"""What a laptop can ask an office server for: five functions.

A seat is what signs in; the laptop that takes it says which one it is, once and for all. A parcel
may also be for a mailbox, whose number is no laptop's and is known to those who share a code: that
is how a laptop joins that nobody knows yet.

They run as the gate, a role that nobody can sign in with. `session_user` is who signed in: unlike
`current_user`, neither SET ROLE nor a function changes it. Each touches only rows that the laptop
may see anyway, because PostgreSQL tells everybody how many rows their own statements met.
"""

from counsel_desk.storage.server.tables import EVERYONE

SEAT = """
CREATE FUNCTION desk.seat() RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN session_user ~ '^desk_[0-9a-f]{32}$' THEN substr(session_user, 6)::uuid END
$$
"""
"""Returns which seat asks; null for everybody else."""

ME = """
CREATE FUNCTION desk.me() RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM desk.laptops WHERE seat = desk.seat() AND NOT retired
$$
"""
"""Returns which laptop asks; null until its seat is taken."""

IS_LAPTOP = """
CREATE FUNCTION desk.is_laptop(id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM desk.laptops WHERE laptops.id = is_laptop.id)
$$
"""
"""Returns whether this is a laptop's number; runs as the administrator, for the gate alone."""

MAY_READ = """
CREATE FUNCTION desk.may_read(reader uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(reader = desk.me(), false)
        OR desk.seat() IS NOT NULL AND NOT desk.is_laptop(reader)
$$
"""
"""Returns whether whoever asks may read what is for a laptop or mailbox."""

READS = """
CREATE FUNCTION desk.reads(reader uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT desk.may_read(reader) THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'not for you';
    END IF;
    RETURN reader;
END
$$
"""
"""Returns a laptop or mailbox, and refuses if whoever asks may not read what is for it."""

TAKE_SEAT = """
CREATE FUNCTION desk.take_seat(laptop uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE desk.laptops SET id = laptop WHERE seat = desk.seat() AND id IS NULL AND NOT retired;
    IF laptop IS DISTINCT FROM desk.me() THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'another laptop';
    END IF;
END
$$
"""
"""Lets a laptop take the seat that asks, unless another one has."""

CHANNEL = """
CREATE FUNCTION desk.channel(recipient uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'desk_' || left(encode(sha256(secret || uuid_send(recipient)), 'hex'), 40)
    FROM desk.settings
$$
"""
"""Returns the channel that a recipient listens to, which no other laptop can find out."""

ENTER = f"""
CREATE FUNCTION desk.enter(reader uuid, OUT version integer, OUT own text, OUT everyone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT settings.version, desk.channel(desk.reads(reader)), desk.channel('{EVERYONE}')
    FROM desk.settings
$$
"""  # noqa: S608 - a constant of ours
"""Returns the version of the tables, and the two channels that a reader listens to."""

PUT = """
CREATE FUNCTION desk.put(sender uuid, number bigint, recipient uuid, body bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE within boolean;
BEGIN
    PERFORM desk.take_seat(put.sender);
    INSERT INTO desk.parcels (sender, number, recipient, body)
        VALUES (put.sender, put.number, put.recipient, put.body)
        ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    INSERT INTO desk.lanes (recipient, sender, last)
        VALUES (put.recipient, put.sender, put.number)
        ON CONFLICT ON CONSTRAINT lanes_pkey
        DO UPDATE SET last = greatest(lanes.last, excluded.last);
    UPDATE desk.laptops AS mine SET
        day = current_date,
        parcels = 1 + CASE WHEN mine.day = current_date THEN mine.parcels ELSE 0 END,
        bytes = octet_length(put.body)
            + CASE WHEN mine.day = current_date THEN mine.bytes ELSE 0 END
        FROM desk.settings
        WHERE mine.seat = desk.seat()
        RETURNING mine.parcels <= most_parcels AND mine.bytes <= most_bytes INTO within;
    IF NOT within THEN
        RAISE EXCEPTION USING ERRCODE = 'configuration_limit_exceeded', MESSAGE = 'enough today';
    END IF;
    PERFORM pg_notify(desk.channel(put.recipient), '');
END
$$
"""
"""Leaves a parcel in the name of the laptop that asks, unless it lies there already."""

LACKS = """
CREATE FUNCTION desk.lacks(sender uuid, numbers bigint[]) RETURNS SETOF bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM desk.take_seat(lacks.sender);
    RETURN QUERY SELECT mine.number FROM unnest(numbers) AS mine (number)
    WHERE mine.number > (SELECT tidied FROM desk.laptops WHERE seat = desk.seat()) AND NOT EXISTS (
        SELECT FROM desk.parcels AS there
        WHERE there.sender = lacks.sender AND there.number = mine.number
    );
END
$$
"""
"""Returns which parcels of the laptop that asks do not lie there, but for those tidied away."""

WAITING = f"""
CREATE FUNCTION desk.waiting(reader uuid, senders uuid[], numbers bigint[], most integer)
RETURNS TABLE (sender uuid, number bigint, for_all boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    me uuid := desk.me();
    reading uuid := desk.reads(reader);
BEGIN
    RETURN QUERY SELECT lanes.sender, there.number, lanes.recipient = '{EVERYONE}'
    FROM desk.lanes
    LEFT JOIN unnest(senders, numbers) AS seen (sender, number) USING (sender)
    CROSS JOIN LATERAL (
        SELECT parcels.number FROM desk.parcels
        WHERE parcels.recipient = lanes.recipient AND parcels.sender = lanes.sender
            AND parcels.number > coalesce(seen.number, 0)
        ORDER BY parcels.number LIMIT most
    ) AS there
    WHERE lanes.recipient IN ('{EVERYONE}', reading)
        AND lanes.last > coalesce(seen.number, 0)
        AND lanes.sender IS DISTINCT FROM me
    ORDER BY lanes.sender, there.number LIMIT most;
END
$$
"""  # noqa: S608 - a constant of ours
"""Returns what lies there for the laptop that asks, after what it has seen of each sender."""

TAKE = """
CREATE FUNCTION desk.take(
    sender uuid, number bigint, recipient uuid, start integer, length integer
) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT substr(parcels.body, take.start, take.length) FROM desk.parcels
    WHERE parcels.sender = take.sender AND parcels.number = take.number
        AND parcels.recipient = take.recipient
        AND (desk.may_read(take.recipient) OR parcels.sender = desk.me())
$$
"""
"""Returns a piece of a parcel."""

CREATED = (
    *(SEAT, ME, IS_LAPTOP, MAY_READ, READS, TAKE_SEAT, CHANNEL),
    *(ENTER, PUT, LACKS, WAITING, TAKE),
)
FOR_LAPTOPS = (
    "enter(uuid)",
    "put(uuid, bigint, uuid, bytea)",
    "lacks(uuid, bigint[])",
    "waiting(uuid, uuid[], bigint[], integer)",
    "take(uuid, bigint, uuid, integer, integer)",
)
FOR_THE_GATE = (
    *("seat()", "me()", "is_laptop(uuid)", "may_read(uuid)", "reads(uuid)"),
    *("take_seat(uuid)", "channel(uuid)"),
)
