"""Tickets, from the administrator or from anybody."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.storage.server import tickets
from counsel_desk.storage.server.errors import TicketError
from tests.helpers.meeting.postgres import new_certificate

KEY, CERTIFICATE = new_certificate()
TICKET = ServerTicket("a" * 32, "server.example", 5432, "office", "password-1", CERTIFICATE)


@pytest.mark.parametrize("host", ["server.example", "127.0.0.1", "::1", "a-1.b"])
def test_a_ticket_is_read_as_it_was_written(host: str) -> None:
    ticket = replace(TICKET, host=host)
    assert tickets.read(tickets.written(ticket)) == ticket


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("laptop", "A" * 32),
        ("laptop", "a" * 31),
        ("laptop", "postgres"),
        ("host", "/var/run"),
        ("host", "@abstract"),
        ("host", "one.example,two.example"),
        ("host", "one.example hostaddr=10.0.0.1"),
        ("host", ""),
        ("host", "a" * 300),
        ("host", "fe80::1%eth0"),
        ("port", 0),
        ("port", 70000),
        ("database", "office sslmode=disable"),
        ("database", "postgresql://elsewhere/office"),
        ("database", "host=elsewhere"),
        ("password", "x' sslmode='disable"),
        ("password", ""),
        ("certificate", ""),
        ("certificate", "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n"),
        ("certificate", CERTIFICATE * 17),
        ("certificate", CERTIFICATE + KEY.decode()),
        ("certificate", "é" + CERTIFICATE),
    ],
)
def test_a_value_that_could_lead_elsewhere_is_refused(field: str, value: object) -> None:
    changed = json.loads(tickets.written(TICKET)) | {field: value}
    with pytest.raises(TicketError):
        tickets.read(json.dumps(changed).encode())


@pytest.mark.parametrize(
    "changes",
    [
        {"sslmode": "disable"},
        {"version": 2},
        {"format": "another"},
        {"port": "5432"},
        {"port": None},
    ],
)
def test_a_ticket_of_another_shape_is_refused(changes: dict[str, object]) -> None:
    changed = json.loads(tickets.written(TICKET)) | changes
    with pytest.raises(TicketError):
        tickets.read(json.dumps(changed).encode())


def test_a_ticket_that_is_too_long_is_not_read() -> None:
    with pytest.raises(TicketError):
        tickets.read(tickets.written(TICKET) + b" " * 70_000)


@given(st.one_of(st.binary(), st.text().map(str.encode), st.just(b"[" * 5_000)))
def test_what_is_no_ticket_is_refused(content: bytes) -> None:
    with pytest.raises(TicketError):
        tickets.read(content)
