"""Runs the benchmarks, prints one JSON document and saves it as build/bench.json."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from benchmarks import backup, growth, listing, moving_in, office, paper, pauses, window
from counsel_desk import wiring
from counsel_desk.security.derivation import FLOOR
from ui.texts import Texts

CLIENTS = 5_000
REPORT = Path("build") / "bench.json"


def main() -> None:
    """Run every benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=20_000, help="in the counsellor's vault")
    parser.add_argument("--runs", type=int, default=7, help="of which the median counts")
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
    tools = wiring.tools(Texts(), FLOOR)
    results = office.measures(tools, options.notes, options.runs)
    with office.office(tools, 0) as (folder, _person, _client):
        results += window.measures(folder, options.runs)
    results += listing.measures(CLIENTS, options.runs)
    results += paper.measures(tools)
    results += moving_in.measures(tools)
    results += backup.measures(tools, options.backup, min(options.runs, 3))
    results += pauses.measures(tools, options.backup)
    if options.growth:
        results += growth.measures(tools, options.runs, options.sizes, CLIENTS)
    report = json.dumps({"measures": [asdict(each) for each in results]}, indent=2)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()
