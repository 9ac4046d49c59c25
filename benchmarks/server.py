"""The office server with 1,000 laptops and 100,000 parcels; it takes minutes."""

import secrets
import statistics
import threading
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from benchmarks.measuring.measure import Measure, milliseconds, within
from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.ports.tools import Tools
from tests.helpers.meeting.postgres import HOST, SETTINGS, Postgres, running

EVERYONE = uuid.UUID(int=0)
LAPTOPS, PARCELS = 1_000, 100_000
SIZE = 4_096
"""Bytes of a parcel: a short log segment or a letter, padded."""
_CONNECTED = (0, 100, 400)
"""How many other laptops listen while one sends another a parcel."""
_CALLS = 15
_PAUSE_SECONDS = 0.7
"""Between two parcels: a road that is called more often looks twice a second."""
_SLOPE = 1.5
"""How much more a parcel may cost on a server that holds ten times as many."""


@dataclass
class Office:
    """An office server of the size that is measured."""

    postgres: Postgres
    url: str
    tickets: Sequence[ServerTicket]


def measures(tools: Tools, laptops: int = LAPTOPS, parcels: int = PARCELS) -> list[Measure]:
    """Measure an exchange with nothing new, how soon a parcel is seen, and what parcels cost."""
    with _office(tools, laptops) as office:
        _fill(office, parcels // 10)
        few = _puts(tools, office)
        _fill(office, parcels - parcels // 10)
        office.postgres.ask("VACUUM ANALYZE", _database(office))
        results = [
            within(
                "server: exchange with nothing new", _nothing_new(tools, office), "ms", None, 20
            ),
            _growth(few, _puts(tools, office)),
        ]
        results += [_seen(tools, office, listening) for listening in _CONNECTED]
        results += _room(office, parcels)
    return results


@contextmanager
def _office(tools: Tools, laptops: int) -> Iterator[Office]:
    settings = {**SETTINGS, "max_connections": "1200", "fsync": "on", "shared_buffers": "256MB"}
    with running(settings, on_disk=True) as postgres:
        url = postgres.url(postgres.new_database())
        tools.servers.init(url, HOST, postgres.port, postgres.certificate)
        tickets = [tools.servers.add_laptop(url, uuid.uuid4().hex) for _ in range(laptops)]
        yield Office(postgres, url, tickets)


def _database(office: Office) -> str:
    return office.tickets[0].database


def _fill(office: Office, parcels: int) -> None:
    """Add parcels of all laptops, half of them for all and half for one other."""
    ids = ", ".join(f"'{ticket.seat}'" for ticket in office.tickets)
    office.postgres.ask(
        f"""
        WITH laptops AS (SELECT ARRAY[{ids}]::uuid[] AS ids, {len(office.tickets)} AS many),
        there AS (SELECT count(*) AS parcels FROM desk.parcels WHERE number <= {PARCELS})
        INSERT INTO desk.parcels (sender, number, recipient, body)
        SELECT ids[1 + n % many], 1 + n / many,
            CASE (n / many) % 2 WHEN 0 THEN '{EVERYONE}' ELSE ids[1 + (n * 7 + 3) % many] END,
            decode(repeat(md5(n::text), {SIZE // 16}), 'hex')
        FROM laptops, there, generate_series(parcels, parcels + {parcels} - 1) AS n
        """,
        _database(office),
    )
    office.postgres.ask(
        "INSERT INTO desk.lanes SELECT recipient, sender, max(number) FROM desk.parcels"
        " GROUP BY recipient, sender"
        " ON CONFLICT ON CONSTRAINT lanes_pkey DO UPDATE SET last = excluded.last",
        _database(office),
    )


def _nothing_new(tools: Tools, office: Office) -> float:
    """Return the median time of looking, over an open connection, when all was taken."""
    ticket, seen = office.tickets[0], _all_seen(office)
    road = tools.servers.open_road(ticket)
    taken = milliseconds(lambda: list(road.waiting(ticket.seat, seen)), 50)
    road.close()
    return taken


def _all_seen(office: Office) -> dict[str, int]:
    return dict.fromkeys((ticket.seat for ticket in office.tickets), PARCELS)


def _puts(tools: Tools, office: Office) -> float:
    """Return the median time of leaving a parcel."""
    ticket = office.tickets[1]
    road = tools.servers.open_road(ticket)
    numbers = iter(range(10**6 + secrets.randbelow(10**9), 10**10))
    parcel = secrets.token_bytes(SIZE)
    taken = milliseconds(lambda: road.put(Address(ticket.seat, next(numbers)), parcel), 200)
    road.close()
    return taken


def _growth(few: float, many: float) -> Measure:
    ratio = many / few
    return Measure(
        "server: leaving a parcel among ten times as many",
        round(many, 2),
        "ms",
        round(few, 2),
        round(ratio, 2),
        f"at most {_SLOPE:g} times the baseline: the cost of parcels is linear",
        ratio <= _SLOPE,
    )


def _seen(tools: Tools, office: Office, listening: int) -> Measure:
    """Return the median time from leaving a parcel until its recipient has it."""
    sender, reader, *others = office.tickets
    seen = _all_seen(office)
    with ExitStack() as opened:
        for ticket in others[:listening]:
            opened.enter_context(_looked(tools, ticket, seen))
        reading = opened.enter_context(_looked(tools, reader, seen))
        leaving = opened.enter_context(_looked(tools, sender, seen))
        times = [_call(leaving, reading, sender.seat, reader.seat) for _ in range(_CALLS)]
    name = f"server: a parcel seen by its recipient, {listening} others listening"
    return within(name, statistics.median(times) * 1000, "ms", None, 1000)


@contextmanager
def _looked(tools: Tools, ticket: ServerTicket, seen: Mapping[str, int]) -> Iterator[Road]:
    road = tools.servers.open_road(ticket)
    list(road.waiting(ticket.seat, seen))
    yield road
    road.close()


def _call(leaving: Road, reading: Road, sender: str, reader: str) -> float:
    number = 2 * 10**10 + time.monotonic_ns()
    left: list[float] = []

    def leave() -> None:
        left.append(time.perf_counter())
        leaving.put(Address(sender, number, reader), secrets.token_bytes(SIZE))

    leaver = threading.Timer(_PAUSE_SECONDS, leave)
    leaver.start()
    while reading.take(Address(sender, number, reader)) is None:
        reading.watch(30)
    reading.take(Address(sender, number, reader))
    seen = time.perf_counter()
    leaver.join()
    return seen - left[0]


def _room(office: Office, parcels: int) -> list[Measure]:
    """Return what a parcel and a connection take up, as figures without a goal."""
    [(size,)] = office.postgres.ask(
        "SELECT pg_total_relation_size('desk.parcels')", _database(office)
    )
    each = size / parcels / 1024
    return [
        Measure("server: room of a parcel of 4 KiB", round(each, 2), "KiB", None, None, "", True)
    ]
