"""What the administrator of a server finds there, which docs/SERVER.md says."""

from counsel_desk.services.ports.roads import Address
from tests.helpers.meeting.office_server import OfficeServer


def test_the_tables_hold_what_the_page_says_and_no_more(office_server: OfficeServer) -> None:
    columns = office_server.ask(
        "SELECT table_name || '.' || column_name FROM information_schema.columns"
        " WHERE table_schema = 'desk' AND table_name <> 'settings'"
    )
    assert {name for (name,) in columns} == {
        *("parcels.sender", "parcels.number", "parcels.recipient", "parcels.day", "parcels.body"),
        *("lanes.recipient", "lanes.sender", "lanes.last"),
        *("laptops.seat", "laptops.id", "laptops.retired", "laptops.tidied"),
        *("laptops.day", "laptops.parcels", "laptops.bytes"),
    }


def test_the_order_of_parcels_is_told_by_their_transactions(office_server: OfficeServer) -> None:
    tickets = [office_server.ticket() for _ in range(3)]
    roads = [office_server.road(ticket) for ticket in tickets]
    left = [(number % 3, number) for number in (5, 3, 7, 1, 8, 2)]
    for which, number in left:
        roads[which].put(Address(tickets[which].seat, number), b"sealed")
    found = office_server.ask("SELECT number FROM desk.parcels ORDER BY xmin::text::bigint")
    assert [number for (number,) in found] == [number for _which, number in left]


def test_the_log_holds_no_parcel_and_no_password_even_with_every_statement(
    office_server: OfficeServer,
) -> None:
    office_server.ask("ALTER SYSTEM SET log_statement = 'all'")
    office_server.ask("SELECT pg_reload_conf()")
    try:
        ticket = office_server.ticket()
        office_server.road(ticket).put(Address(ticket.seat, 4711), b"sealed")
    finally:
        office_server.ask("ALTER SYSTEM RESET log_statement")
        office_server.ask("SELECT pg_reload_conf()")
    log = office_server.postgres.log
    assert "4711" in log, "who, to whom and when can be read there"
    assert ticket.password not in log
