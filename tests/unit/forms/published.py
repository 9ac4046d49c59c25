"""The published FHIR forms, where this machine has them."""

import os
from pathlib import Path

from tests.helpers.folders import ROOT

FOLDER = (
    Path(os.environ.get("COUNSEL_DESK_SHARED", ROOT.parent / "shared"))
    / "data"
    / "fhir-questionnaires"
)
PUBLISHED = sorted(FOLDER.glob("*.json"))
MANIFEST = FOLDER / "MANIFEST.tsv"
"""Lists the forms with their features."""
CASES = FOLDER.parent.parent / "cases"
"""What was reported of other readers of forms, with the right values."""
