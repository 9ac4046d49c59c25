"""What the docs name exists: files, folders and commands."""

import re
import xml.etree.ElementTree as ET

import pytest

from tests.helpers.folders import ROOT

PAGES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md"))
NAMED = re.compile(r"`((?:[a-z_]+/)+[a-z_]*(?:\.[a-z]+)?)`")
"""A path in backticks: with a slash, and without a place that stands for many."""
BESIDE = ("", "counsel_desk", "docs")
"""Where a path may begin: at the project, and on the floors, whose folder goes without saying."""
NOT_OURS = {"build/demo/", "build/screenshots/", "build/bench.json", "build/", "vaults/"}
"""What a run makes, and folders of an office's data."""


NOT_ON_SCREEN = {"everything else", "present age", "what everybody has the duty to report"}
"""What the guide sets apart although no page or button is called so."""


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
    targets = set(re.findall(r"(?m)^([a-z-]+):", makefile))
    assert set(re.findall(r"`make ([a-z-]+)", text)) <= targets


def shown_texts() -> set[str]:
    """Return every text of the windows, without what is filled in after it."""
    catalogue = ET.parse(ROOT / "resources" / "translations" / "bn.ts").getroot()
    texts = (one.text or "" for one in catalogue.iter("source"))
    return {plain(text.replace("&", "").split(" {")[0]) for text in texts}


def plain(text: str) -> str:
    """Return a text as it is compared: in small letters, on one line, without its last dots."""
    return " ".join(text.split()).rstrip("….").casefold()


def test_every_page_and_button_that_the_guide_names_is_in_the_windows() -> None:
    guide = (ROOT / "docs" / "USER_GUIDE.md").read_text(encoding="utf-8")
    named = re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", guide)
    steps = {plain(step) for name in named for step in name.split("→")}
    assert steps - shown_texts() <= NOT_ON_SCREEN


def test_the_contents_list_of_the_guide_leads_to_every_part_in_order() -> None:
    guide = (ROOT / "docs" / "USER_GUIDE.md").read_text(encoding="utf-8")
    parts = [part for part in re.findall(r"(?m)^## (.+)$", guide) if part != "Contents"]
    links = re.findall(r"(?m)^- \[(.+)\]\(#(.+)\)$", guide)
    assert links == [(part, anchor(part)) for part in parts]


def anchor(heading: str) -> str:
    """Return the address of a heading on its page."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def test_every_picture_of_a_page_is_rendered_by_a_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in ["README.md", *PAGES]:
        text = (ROOT / page).read_text(encoding="utf-8")
        for picture in re.findall(r"!\[.+\]\((.+)\)", text):
            path = ((ROOT / page).parent / picture).resolve()
            assert path.exists(), picture
            assert path.stat().st_size < 200_000, picture
            assert path.relative_to(ROOT).as_posix() in makefile
