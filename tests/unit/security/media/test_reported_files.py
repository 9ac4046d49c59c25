"""Files that people reported to other programs, where this machine has them."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from counsel_desk.security.media.confined import clean
from tests.helpers.folders import ROOT

FOLDER = Path(os.environ.get("COUNSEL_DESK_SHARED", ROOT.parent / "shared")) / "cases"

pytestmark = pytest.mark.skipif(
    not any(FOLDER.glob("M*")), reason="the reported files are not on this machine"
)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("M*")), ids=lambda path: path.name)
def test_a_file_that_others_refused_is_taken(path: Path) -> None:
    cleaned = clean(path.read_bytes())
    assert cleaned.pages == 1
    if path.name.startswith("M03"):
        assert Image.open(BytesIO(cleaned.content)).getextrema() == (35, 234)
