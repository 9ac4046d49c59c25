"""Measures, and prints one JSON document, which it also leaves in build/bench.json."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from benchmarks import growth, listing, office, paper, window
from counsel_desk import wiring
from counsel_desk.security.derivation import FLOOR
from ui.texts import Texts

CLIENTS = 5_000
REPORT = Path("build") / "bench.json"


def main() -> None:
    """Measure everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=20_000, help="in the counsellor's vault")
    parser.add_argument("--runs", type=int, default=7, help="of which the median counts")
    parser.add_argument(
        "--growth", action="store_true", help="measure from 1,000 to 100,000 notes; takes minutes"
    )
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=growth.AMOUNTS, help="notes, with --growth"
    )
    asked = parser.parse_args()
    tools = wiring.tools(Texts(), FLOOR)
    found = office.measures(tools, asked.notes, asked.runs)
    with office.office(tools, 0) as (folder, _person, _client):
        found += window.measures(folder, asked.runs)
    found += listing.measures(CLIENTS, asked.runs)
    found += paper.measures(tools)
    if asked.growth:
        found += growth.measures(tools, asked.runs, asked.sizes, CLIENTS)
    report = json.dumps({"measures": [asdict(each) for each in found]}, indent=2)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report, encoding="utf-8")
    print(report)


if __name__ == "__main__":
    main()
