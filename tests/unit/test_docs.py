"""What the docs name exists: files, folders and commands."""

import re

import pytest

from tests.helpers.folders import ROOT

PAGES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))
NAMED = re.compile(r"`((?:[a-z_]+/)+[a-z_]*(?:\.[a-z]+)?)`")
"""A path in backticks: with a slash, and without a place that stands for many."""
BESIDE = ("", "counsel_desk", "docs")
"""Where a path may begin: at the project, and on the floors, whose folder goes without saying."""
NOT_OURS = {"build/demo/", "build/screenshots/", "build/bench.json", "vaults/"}
"""What a run makes, and folders of an office's data."""


@pytest.mark.parametrize("page", ["README.md", *PAGES])
def test_every_path_that_a_page_names_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(NAMED.findall(text)) - NOT_OURS
    missing = {
        path for path in named if not any((ROOT / start / path).exists() for start in BESIDE)
    }
    assert missing == set()


@pytest.mark.parametrize("page", ["README.md", *PAGES])
def test_every_make_target_that_a_page_names_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"(?m)^([a-z]+):", makefile))
    assert set(re.findall(r"`make ([a-z]+)", text)) <= targets
