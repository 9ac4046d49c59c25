"""What a laptop can ask an office server for: five functions.

They run as the gate, a role that nobody can sign in with. `session_user` is who signed in: unlike
`current_user`, neither SET ROLE nor a function changes it. Each touches only rows that the laptop
may see anyway, because PostgreSQL tells everybody how many rows their own statements met.
"""

from counsel_desk.storage.server.tables import EVERYONE

ME = """
CREATE FUNCTION desk.me() RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN session_user ~ '^desk_[0-9a-f]{32}$' THEN substr(session_user, 6)::uuid END
$$
"""
"""Returns which laptop asks; null for everybody else."""

CHANNEL = """
CREATE FUNCTION desk.channel(recipient uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'desk_' || left(encode(sha256(secret || uuid_send(recipient)), 'hex'), 40)
    FROM desk.settings
$$
"""
"""Returns the channel that a recipient listens to, which no other laptop can find out."""

ENTER = f"""
CREATE FUNCTION desk.enter(OUT version integer, OUT own text, OUT everyone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT settings.version, desk.channel(desk.me()), desk.channel('{EVERYONE}')
    FROM desk.settings
$$
"""  # noqa: S608 - a constant of ours
"""Returns the version of the tables, and the two channels to listen to."""

PUT = """
CREATE FUNCTION desk.put(number bigint, recipient uuid, body bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE within boolean;
BEGIN
    INSERT INTO desk.parcels (sender, number, recipient, body)
        VALUES (desk.me(), put.number, put.recipient, put.body)
        ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE desk.laptops AS mine SET
        day = current_date,
        parcels = 1 + CASE WHEN mine.day = current_date THEN mine.parcels ELSE 0 END,
        bytes = octet_length(put.body)
            + CASE WHEN mine.day = current_date THEN mine.bytes ELSE 0 END
        FROM desk.settings
        WHERE mine.id = desk.me() AND NOT mine.retired
        RETURNING mine.parcels <= most_parcels AND mine.bytes <= most_bytes INTO within;
    IF within IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'not a laptop';
    ELSIF NOT within THEN
        RAISE EXCEPTION USING ERRCODE = 'configuration_limit_exceeded', MESSAGE = 'enough today';
    END IF;
    PERFORM pg_notify(desk.channel(put.recipient), '');
END
$$
"""
"""Leaves a parcel in the name of the laptop that asks, unless it lies there already."""

LACKS = """
CREATE FUNCTION desk.lacks(numbers bigint[]) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT mine.number FROM unnest(numbers) AS mine (number)
    WHERE mine.number > (SELECT tidied FROM desk.laptops WHERE id = desk.me()) AND NOT EXISTS (
        SELECT FROM desk.parcels AS there
        WHERE there.sender = desk.me() AND there.number = mine.number
    )
$$
"""
"""Returns which parcels of the laptop that asks do not lie there, but for those tidied away."""

WAITING = f"""
CREATE FUNCTION desk.waiting(senders uuid[], numbers bigint[], most integer)
RETURNS TABLE (sender uuid, number bigint, for_all boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE seen AS (
        SELECT * FROM unnest(senders, numbers) AS given (sender, number)
    ), lanes AS (
        -- From one sender to the next in the index, past whatever lies between them.
        SELECT mine.recipient, (
            SELECT first.sender FROM desk.parcels AS first
            WHERE first.recipient = mine.recipient ORDER BY first.sender LIMIT 1
        ) AS sender
        FROM (VALUES ('{EVERYONE}'::uuid), (desk.me())) AS mine (recipient)
        UNION ALL
        SELECT lanes.recipient, (
            SELECT next.sender FROM desk.parcels AS next
            WHERE next.recipient = lanes.recipient AND next.sender > lanes.sender
            ORDER BY next.sender LIMIT 1
        )
        FROM lanes WHERE lanes.sender IS NOT NULL
    )
    SELECT lanes.sender, there.number, lanes.recipient = '{EVERYONE}'
    FROM lanes LEFT JOIN seen USING (sender) CROSS JOIN LATERAL (
        SELECT parcels.number FROM desk.parcels
        WHERE parcels.recipient = lanes.recipient AND parcels.sender = lanes.sender
            AND parcels.number > coalesce(seen.number, 0)
        ORDER BY parcels.number LIMIT most
    ) AS there
    WHERE lanes.sender <> desk.me()
    ORDER BY lanes.sender, there.number LIMIT most
$$
"""  # noqa: S608 - a constant of ours
"""Returns what lies there for the laptop that asks, after what it has seen of each sender."""

TAKE = f"""
CREATE FUNCTION desk.take(sender uuid, number bigint, start integer, length integer) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT substr(parcels.body, take.start, take.length) FROM desk.parcels
    WHERE parcels.sender = take.sender AND parcels.number = take.number
        AND (parcels.recipient IN ('{EVERYONE}', desk.me()) OR parcels.sender = desk.me())
$$
"""  # noqa: S608 - a constant of ours
"""Returns a piece of a parcel."""

CREATED = (ME, CHANNEL, ENTER, PUT, LACKS, WAITING, TAKE)
FOR_LAPTOPS = (
    "enter()",
    "put(bigint, uuid, bytea)",
    "lacks(bigint[])",
    "waiting(uuid[], bigint[], integer)",
    "take(uuid, bigint, integer, integer)",
)
FOR_THE_GATE = ("me()", "channel(uuid)")
