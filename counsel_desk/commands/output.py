"""Output of the commands: sentences for people, one JSON document for scripts."""

import json
import sys
from collections.abc import Iterable

import click

from counsel_desk.errors import KnownError

NOT_WELL = 1
"""The exit code when a check finds problems; click itself uses 2 for wrong arguments."""


def say(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines for a person.

    A form may hold anything, so terminal controls and what cannot be encoded become ``?``.
    """
    for line in lines:
        safe = "".join(letter if letter.isprintable() else "?" for letter in line)
        encoding = (sys.stderr if err else sys.stdout).encoding or "utf-8"
        click.echo(safe.encode(encoding, "replace").decode(encoding), err=err)


def say_json(document: object) -> None:
    """Print one JSON document in ASCII, which every terminal and pipe passes on unchanged.

    Raises:
        RecursionError: It is nested too deeply.
    """
    click.echo(json.dumps(document))


def end(context: click.Context, *, well: bool) -> None:
    """End the command with exit code 0 if all is well, else with 1."""
    context.exit(0 if well else NOT_WELL)


def refuse(context: click.Context, error: KnownError, *, as_json: bool = False) -> None:
    """Say what went wrong, and end the command with 1."""
    if as_json:
        say_json({"ok": False, "problem": str(error)})
    else:
        say([str(error)], err=True)
    end(context, well=False)
