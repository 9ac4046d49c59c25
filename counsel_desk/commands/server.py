"""The commands ``server init|status|add-laptop|retire-laptop|tidy``, for its administrator.

How the administrator connects is taken from the environment or asked for, and never printed: it
holds a password.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from counsel_desk.commands.options import FILE, JSON
from counsel_desk.commands.output import end, refuse, say, say_json
from counsel_desk.commands.secret import secret
from counsel_desk.domain.exchange.server_ticket import ServerTicket
from counsel_desk.errors import KnownError
from counsel_desk.files import write_anew
from counsel_desk.services.ports.servers import OfficeServers, ServerStatus

URL = "COUNSEL_DESK_SERVER"
"""The environment variable with the administrator's connection."""
PORT = 5432
_LAPTOP = re.compile(r"[0-9a-f]{32}")


def _laptop(_context: click.Context, _parameter: click.Parameter, given: str) -> str:
    laptop = given.strip().lower().replace(" ", "")
    if not _LAPTOP.fullmatch(laptop):
        raise click.BadParameter("The number of a laptop has 32 digits, 0-9 and a-f.")
    return laptop


LAPTOP = click.argument("laptop", callback=_laptop)
PERHAPS = click.argument("laptop", default="", callback=lambda *given: given[2] and _laptop(*given))


@click.group()
def server() -> None:
    """Set up the office server, a PostgreSQL database, and look after it (docs/SERVER.md)."""


@server.command()
@click.option("--host", required=True, help="The server's name as laptops reach it.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--certificate",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="The server's certificate, or its provider's, in PEM.",
)
@JSON
@click.pass_context
def init(context: click.Context, host: str, port: int, certificate: Path, as_json: bool) -> None:
    """Set an empty database up; run again, change its address and certificate."""
    with _asked(context, as_json=as_json) as (servers, url):
        pem = certificate.read_text(encoding="ascii", errors="replace")
        new = servers.init(url, host, port, pem)
        if as_json:
            say_json({"ok": True, "new": new})
        elif new:
            say([f"The server is set up. Laptops look for it on the host you gave, port {port}."])
            say(["Next: counsel-desk server add-laptop, once for each laptop, also for the first."])
        else:
            say(["The server was set up before. Its address and certificate are as you gave them."])
            say([f"New tickets lead to the host you gave, port {port}."])


@server.command()
@JSON
@click.pass_context
def status(context: click.Context, as_json: bool) -> None:
    """Say what is on the server, and what about it is not as it should be."""
    with _asked(context, as_json=as_json) as (servers, url):
        found = servers.status(url)
        if as_json:
            say_json({"ok": not found.unsafe, **asdict(found)})
        else:
            say(_lines(found))
        end(context, well=not found.unsafe)


def _lines(found: ServerStatus) -> Iterator[str]:
    yield f"Version {found.version}; {found.connected} connections of laptops now."
    oldest = f", the oldest of {found.oldest_day}" if found.oldest_day else ""
    yield f"{found.parcels} parcels, {found.size / 2**20:.1f} MiB{oldest}."
    laptops, free, retired = len(found.laptops), len(found.free), len(found.retired)
    yield f"Laptops: {laptops}. Free seats: {free}. Retired: {retired}."
    yield from (f"  {laptop}" for laptop in found.laptops)
    yield from (f"  {seat} (free)" for seat in found.free)
    yield from (f"  {laptop} (retired)" for laptop in found.retired)
    yield from (f"Unsafe: {name} (docs/SERVER.md says what to do)" for name in found.unsafe)
    yield from (f"Open to the laptops: {name} (docs/SERVER.md)" for name in found.open)
    if not found.unsafe:
        yield "No setting of the server is unsafe."


@server.command("add-laptop")
@PERHAPS
@click.option("--ticket", required=True, type=FILE, help="Where to write the laptop's ticket.")
@JSON
@click.pass_context
def add_laptop(context: click.Context, laptop: str, ticket: Path, as_json: bool) -> None:
    """Let a laptop in, and write the ticket that leads it here.

    With the number of a laptop, the ticket is for that one, and an earlier ticket of it ends.
    """
    with _asked(context, as_json=as_json) as (servers, url):
        made = servers.add_laptop(url, laptop)
        try:
            write_anew(ticket, [servers.written(made)])
        except OSError as error:
            raise click.FileError(str(ticket), error.strerror) from None
        problem = _tried(servers, made, laptop)
        if as_json:
            say_json({"ok": True, "ticket": str(ticket), "problem": problem})
            return
        say(_about(made, ticket, laptop, problem))


def _about(made: ServerTicket, ticket: Path, laptop: str, problem: str) -> Iterator[str]:
    yield f"The laptop may sign in. Its ticket, which holds a password, is in {ticket}."
    yield "Hand it over on a stick, and delete it here."
    if not laptop:
        yield f"Until a laptop comes with it, its seat is {made.seat} in the list of status."
    if not problem:
        yield "The ticket was tried from here and leads to the server."
        return
    yield f"The ticket was tried from here and did not lead to the server: {problem}"
    yield f"It leads to port {made.port} of the host that init was given. If either is wrong, run"
    yield "init again with the right ones, and make the ticket again."


def _tried(servers: OfficeServers, ticket: ServerTicket, laptop: str) -> str:
    """Return why a ticket does not lead to the server from here; ``""`` if it does."""
    road = servers.open_road(ticket)
    try:
        road.waiting(laptop or ticket.seat, {})
    except KnownError as error:
        return str(error)
    finally:
        road.close()
    return ""


@server.command("retire-laptop")
@LAPTOP
@JSON
@click.pass_context
def retire_laptop(context: click.Context, laptop: str, as_json: bool) -> None:
    """Shut a laptop out for ever and end its connections; what it left stays."""
    with _asked(context, as_json=as_json) as (servers, url):
        servers.retire_laptop(url, laptop)
        if as_json:
            say_json({"ok": True})
        else:
            say(["The laptop is shut out. Retire it in the desk as well, if that is not done yet."])


@server.command()
@click.option(
    "--older-than",
    "days",
    required=True,
    type=click.IntRange(1, 36_500),
    help="Days after which a parcel is deleted.",
)
@JSON
@click.pass_context
def tidy(context: click.Context, days: int, as_json: bool) -> None:
    """Delete old parcels. A laptop that has not met the server since then does not get them."""
    with _asked(context, as_json=as_json) as (servers, url):
        deleted = servers.tidy(url, days)
        if as_json:
            say_json({"ok": True, "deleted": deleted})
        else:
            say([f"{deleted} parcels were deleted."])


@contextmanager
def _asked(context: click.Context, *, as_json: bool) -> Iterator[tuple[OfficeServers, str]]:
    """Return the servers and how the administrator connects, and say what goes wrong."""
    url = os.environ.get(URL, "")
    if not url:
        words = "How you connect to the database (postgresql://name:password@host:5432/database)"
        url = secret(words)
    try:
        yield context.obj.tools(False).servers, url
    except KnownError as error:
        refuse(context, error, as_json=as_json)
