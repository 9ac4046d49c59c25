"""The command ``doctor``, which checks that this machine is safe and has what the desk needs."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from counsel_desk.commands.options import DATA, JSON
from counsel_desk.commands.output import end, say, say_json
from counsel_desk.domain.support.machine import Finding, State, Topic
from counsel_desk.machine import examining
from counsel_desk.services.support.checkup import findings


@click.command()
@DATA
@JSON
@click.pass_context
def doctor(context: click.Context, data: Path, as_json: bool) -> None:
    """Say whether this machine is safe and has what the desk needs; nothing is changed."""
    # Not by the tools of the office: what is missing here may be what they need.
    found = findings(data, examining, datetime.now(UTC))
    well = all(finding.state is not State.MISSING for finding in found.values())
    if as_json:
        say_json({"ok": well, **{str(topic): asdict(one) for topic, one in found.items()}})
    else:
        _print(found)
    end(context, well=well)


def _print(found: Mapping[Topic, Finding]) -> None:
    for name, finding in found.items():
        say([f"{name.replace('_', ' ')}: {finding.value} ({finding.state.replace('_', ' ')})"])
        if finding.advice:
            say([f"  {finding.advice}"])
