"""The command ``report``, which writes what support may know of this laptop."""

from pathlib import Path

import click

from counsel_desk.commands.options import DATA, FILE, KEY_FILE
from counsel_desk.commands.output import refuse, say
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import write_file
from counsel_desk.services.support import report as reports
from counsel_desk.services.support.report_text import text


@click.command()
@click.argument("file", required=False, type=FILE)
@DATA
@KEY_FILE
@click.option("--language", default="en", show_default=True, type=click.Choice(["en", "bn"]))
@click.pass_context
def report(
    context: click.Context, file: Path | None, data: Path, key_file: Path | None, language: str
) -> None:
    """Print a report for support, and write it to FILE; it is never sent.

    It holds numbers and fixed words, and nothing of people or records. Read it before you give it
    to anybody.
    """
    tools = context.obj.tools(False)
    made = text(reports.of_folder(data, tools, key_file), tools, language)
    say(made.splitlines())
    if file is None:
        return
    try:
        write_file(file, made.encode())
    except KnownError as error:
        refuse(context, error)
