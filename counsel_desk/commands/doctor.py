"""The command ``doctor``, which checks that this machine has what the desk needs."""

from collections.abc import Mapping
from dataclasses import asdict

import click

from counsel_desk.commands.machine import MISSING, Finding, findings
from counsel_desk.commands.output import end, say, say_json


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Say whether this machine has what the desk needs."""
    found = findings(context.obj.data)
    well = all(finding.state != MISSING for finding in found.values())
    if as_json:
        say_json({"ok": well, **{name: asdict(finding) for name, finding in found.items()}})
    else:
        _print(found)
    end(context, well=well)


def _print(found: Mapping[str, Finding]) -> None:
    for name, finding in found.items():
        say([f"{name.replace('_', ' ')}: {finding.value} ({finding.state.replace('_', ' ')})"])
        if finding.advice:
            say([f"  {finding.advice}"])
