"""The commands ``demo``, ``verify`` and ``walk``: the fictional office, an office's files."""

import shutil
import sys
from dataclasses import asdict
from pathlib import Path

import click

from counsel_desk.commands.options import DATA, FOLDER, JSON, KEY_FILE
from counsel_desk.commands.output import end, refuse, say, say_json
from counsel_desk.demo import year
from counsel_desk.demo.office import CLIENTS, NOTES, SEED, DemoOffice, build
from counsel_desk.demo.office import KEY_FILE as DEMO_KEY_FILE
from counsel_desk.errors import KnownError
from counsel_desk.services.backup import checking
from counsel_desk.services.vaults import verify as checks
from counsel_desk.services.work.office_data import DESCRIPTION_FILE

_COUNT = click.IntRange(min=0, max=1_000_000)


@click.command()
@click.option("--data", required=True, type=FOLDER, help="An empty folder, or one to be made.")
@click.option("--small", is_flag=True, help="Build a small office, as for tests.")
@click.option("--clients", type=_COUNT, help=f"Of a small office; {CLIENTS} by default.")
@click.option("--notes", type=_COUNT, help=f"Of a small office; {NOTES} by default.")
@click.option("--seed", default=SEED, show_default=True, type=int)
@click.option("--no-window", is_flag=True, help="Build the office only.")
@JSON
@click.pass_context
def demo(  # noqa: PLR0917 - one argument for each option
    context: click.Context,
    data: Path,
    small: bool,
    clients: int | None,
    notes: int | None,
    seed: int,
    no_window: bool,
    as_json: bool,
) -> None:
    """Build a fictional office and open it. Its key file lies beside the data."""

    def show(step: str) -> None:
        say([f"… {step}"], err=True)

    try:
        tools = context.obj.tools(True)
        if small or clients is not None or notes is not None:
            amounts = CLIENTS if clients is None else clients, NOTES if notes is None else notes
            office = build(data, tools, *amounts, seed, show)
        else:
            office = year.build(data, tools, seed, show)
    except KnownError as error:
        refuse(context, error)
        return
    if as_json:
        say_json(_document(office))
    else:
        _print(office)
    if not no_window:
        context.exit(context.obj.open_window(data))


def _document(office: DemoOffice) -> dict[str, object]:
    people = [
        {"name": one.name, "roles": list(one.roles), "passphrase": one.passphrase}
        for one in office.people
    ]
    return {
        "data": str(office.data),
        "people": people,
        "recovery_sheets": list(office.root_sheets),
        "canaries": office.canaries,
    }


def _print(office: DemoOffice) -> None:
    say(
        [
            f"A fictional office stands in {office.data}. Everything in it is invented.",
            f"Its key file {DEMO_KEY_FILE} lies beside the data, which a real office must not do.",
            "You can sign in as:",
            *(f"  {one.name} ({', '.join(one.roles)}): {one.passphrase}" for one in office.people),
            "The words on its recovery sheets, which confirm new people:",
            *(f"  {number}: {words}" for number, words in enumerate(office.root_sheets, start=1)),
        ]
    )


@click.command()
@DATA
@KEY_FILE
@JSON
@click.pass_context
def verify(context: click.Context, data: Path, key_file: Path | None, as_json: bool) -> None:
    """Check every file of an office, or of its backups: header, integrity, chain, signatures."""
    tools = context.obj.tools(False)
    try:
        backups = not (data / DESCRIPTION_FILE).exists() and checking.holds_backups(tools, data)
        found = checking.check(tools, data) if backups else checks.verify(data, tools, key_file)
    except KnownError as error:
        if as_json:
            say_json({"ok": False, "files": [], "problem": str(error)})
        else:
            say([str(error)], err=True)
        end(context, well=False)
        return
    well = all(check.ok for check in found)
    if as_json:
        say_json({"ok": well, "files": [{**asdict(check), "ok": check.ok} for check in found]})
    else:
        for check in found:
            inside = "" if check.opened else ", from outside"
            say([f"{check.file} ({check.kind}{inside}): {'ok' if check.ok else 'not ok'}"])
            say(f"  {problem}" for problem in check.problems)
    end(context, well=well)


@click.command(name="walk", hidden=True)
@click.option("--to", required=True, type=FOLDER, help="Where pictures and PDFs are put.")
@click.option("--language", default="en", show_default=True)
@click.option("--text-size", default=1.0, show_default=True, type=click.FloatRange(1, 2))
@click.pass_context
def walk(context: click.Context, to: Path, language: str, text_size: float) -> None:
    """Walk the fictional day through the windows, offscreen."""
    shutil.rmtree(to, ignore_errors=True)
    context.obj.walk_day(to, language, text_size)
    sys.stdout.flush()
