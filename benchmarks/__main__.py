"""Runs the benchmarks, prints one JSON document and saves it as build/bench.json."""

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from benchmarks import (
    backup,
    caseloads,
    consortium,
    first_exchange,
    forms,
    growth,
    listing,
    moving_in,
    paper,
    pauses,
    server,
    syncs,
    turnover,
    whole_day,
    window,
)
from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure
from benchmarks.peers import peers
from counsel_desk import wiring
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.ports.tools import Tools
from ui.texts import Texts

CLIENTS = 5_000
REPORT = Path("build") / "bench.json"


def main() -> None:
    """Run every benchmark, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=20_000, help="in the counsellor's vault")
    parser.add_argument(
        "--clients", type=int, default=whole_day.CLIENTS, help="whom they are about, in a whole day"
    )
    parser.add_argument("--runs", type=int, default=7, help="of which the median counts")
    parser.add_argument("--only", nargs="+", choices=_BENCHMARKS)
    parser.add_argument(
        "--day",
        action="store_true",
        help="measure a whole day at the desk and what it leaves behind, in a large office too",
    )
    parser.add_argument(
        "--peers",
        action="store_true",
        help="measure what people would use instead, where it is installed: a locked sheet of "
        "LibreOffice Calc, and keepassxc-cli",
    )
    parser.add_argument(
        "--growth", action="store_true", help="measure from 1,000 to 100,000 notes; takes minutes"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=growth.AMOUNTS, help="notes, with --growth"
    )
    parser.add_argument(
        "--backup", type=int, default=backup.MEBIBYTES, help="size of a vault in MiB; goal: 1024"
    )
    options = parser.parse_args()
    if options.day:
        options.only, options.clients = _DAY, _DAY_CLIENTS
    if options.peers:
        options.only = (*(options.only or ()), "peers")
    tools = wiring.tools(Texts(), FLOOR)
    named = options.only or [each for each in _BENCHMARKS if each not in _SLOW]
    results = [line for name in named for line in _BENCHMARKS[name](tools, options)]
    if options.growth:
        results += growth.measures(tools, options.runs, options.sizes, CLIENTS)
    report = json.dumps({"measures": [asdict(each) for each in results]}, indent=2)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report, encoding="utf-8")
    print(report)


def _window(tools: Tools, options: argparse.Namespace) -> list[Measure]:
    with office.office(tools, 0) as (folder, _person, _client):
        return window.measures(folder, options.runs)


_BENCHMARKS: Mapping[str, Callable[[Tools, argparse.Namespace], list[Measure]]] = {
    "office": lambda tools, given: office.measures(tools, given.notes, given.runs),
    "window": _window,
    "listing": lambda _tools, given: listing.measures(CLIENTS, given.runs),
    "paper": lambda tools, _given: paper.measures(tools),
    "forms": lambda _tools, given: forms.measures(given.runs),
    "moving_in": lambda tools, _given: moving_in.measures(tools),
    "caseloads": lambda tools, given: caseloads.measures(tools, given.runs),
    "backup": lambda tools, given: backup.measures(tools, given.backup, min(given.runs, 3)),
    "pauses": lambda tools, given: pauses.measures(tools, given.backup),
    "syncs": lambda _tools, _given: syncs.measures(),
    "turnover": lambda tools, _given: turnover.measures(tools),
    "whole_day": lambda tools, given: whole_day.measures(tools, given.notes, given.clients),
    "consortium": lambda tools, _given: consortium.measures(tools),
    "served_consortium": lambda tools, _given: consortium.served(tools),
    "server": lambda tools, _given: server.measures(tools),
    "first_exchange": lambda tools, _given: first_exchange.measures(tools),
    "peers": lambda _tools, given: peers.measures(given.runs),
    "large_day": lambda tools, _given: whole_day.large(tools),
}
_SLOW = (
    "turnover",
    "large_day",
    "peers",
    "consortium",
    "served_consortium",
    "server",
    "first_exchange",
)
"""Those that take minutes: of `--day`, of `--peers`, and those of many laptops."""
_DAY, _DAY_CLIENTS = ("turnover", "whole_day", "large_day"), 520


if __name__ == "__main__":
    main()
