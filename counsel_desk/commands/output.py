"""How the commands speak: sentences for people, one JSON document for scripts."""

import json
import sys
from collections.abc import Iterable

import click

NOT_WELL = 1
"""The exit code when what was asked about is not well; click itself uses 2 for a wrong call."""


def say(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines for a person.

    A form may hold anything: what could steer a terminal, or cannot be written, becomes ``?``.
    """
    for line in lines:
        safe = "".join(letter if letter.isprintable() else "?" for letter in line)
        encoding = (sys.stderr if err else sys.stdout).encoding or "utf-8"
        click.echo(safe.encode(encoding, "replace").decode(encoding), err=err)


def say_json(document: object) -> None:
    """Print one JSON document, in ASCII, so that no terminal and no pipe can spoil it.

    Raises:
        RecursionError: It is nested too deep to be written.
    """
    click.echo(json.dumps(document))


def end(context: click.Context, *, well: bool) -> None:
    """End the command with 0 where all is well, else with 1."""
    context.exit(0 if well else NOT_WELL)
