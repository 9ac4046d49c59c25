"""The commands ``exchange`` and ``join``."""

from pathlib import Path

import click

from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.options import DATA, JSON, KEY_FILE
from counsel_desk.commands.output import refuse, say, say_json
from counsel_desk.commands.roads import MEETING, TICKET, chosen
from counsel_desk.domain.exchange.findings import Finding
from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import arriving, before_sign_in, keeping, meeting
from counsel_desk.services.exchange.meeting import Chosen
from counsel_desk.services.work.office_data import NoOfficeError, open_office_data


@click.command()
@MEETING
@TICKET
@DATA
@KEY_FILE
@JSON
@click.pass_context
def exchange(
    context: click.Context,
    folder: Path | None,
    ticket: Path | None,
    data: Path,
    key_file: Path | None,
    as_json: bool,
) -> None:
    """Exchange what is new with the other laptops, over a folder or the office server.

    Without --folder or --ticket it goes over what was chosen at the desk.
    """
    try:
        done, findings = _exchanged(context.obj, folder, ticket, data, key_file)
    except KnownError as error:
        refuse(context, error, as_json=as_json)
        return
    if as_json:
        say_json(
            {
                "ok": not findings,
                "sent": done.sent,
                "taken": done.taken,
                "findings": [
                    {"what": one.misfit.value, "laptop": one.laptop, "parcel": one.number}
                    for one in findings
                ],
            }
        )
    else:
        say([f"Sent: {done.sent}. Taken in: {done.taken}."])
        say([f"Does not fit: {one.misfit.value}, laptop {one.laptop}." for one in findings])
    if findings:
        context.exit(1)


def _exchanged(
    obj: CommandContext,
    folder: Path | None,
    ticket: Path | None,
    data: Path,
    key_file: Path | None,
) -> tuple[Exchanged, list[Finding]]:
    tools = obj.tools(False)
    if not data.exists():
        raise NoOfficeError  # holding a folder makes it
    with tools.hold(data):
        office = open_office_data(data, tools, key_file)
        try:
            done = before_sign_in.run(office, chosen(folder, ticket))
            with office.register.reading() as register:
                return done, keeping.findings(register)
        finally:
            office.register.close()


@click.command()
@click.argument("code")
@MEETING
@TICKET
@click.option("--name", required=True, help="What people call this laptop.")
@DATA
@click.option(
    "--key-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to keep this laptop's secret; the keyring by default.",
)
@JSON
@click.pass_context
def join(  # noqa: PLR0917 - one argument for each option
    context: click.Context,
    code: str,
    folder: Path | None,
    ticket: Path | None,
    name: str,
    data: Path,
    key_file: Path | None,
    as_json: bool,
) -> None:
    """Join an office with a code that its administrator shows, and ask to be let in."""
    tools = context.obj.tools(False)
    try:
        over = chosen(folder, ticket) or Chosen()
        words = before_sign_in.join(data, tools, over, code, name, key_file)
        office = open_office_data(data, tools, key_file)
        try:
            with meeting.road(office) as road:
                arriving.leave_request(office, road)
        finally:
            office.register.close()
    except KnownError as error:
        refuse(context, error, as_json=as_json)
        return
    if as_json:
        say_json({"ok": True, "data": str(data), "words": words})
        return
    say(
        [
            f"Words to compare: {words}",
            "Once the administrator has added this laptop, run: counsel-desk exchange",
        ]
    )
