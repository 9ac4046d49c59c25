"""An icon has one meaning."""

import re
from itertools import combinations

import pytest

from counsel_desk.domain.trust import Role
from tests.helpers.folders import ROOT
from ui.application.pages import PAGES

EMPTY = re.compile(r"EmptyState\(\s*\"(?P<icon>[a-z-]+)\"")
MEANING = {
    "attachment": {"attachments"},
    "calendar": {"appointments", "casework", "today", "week"},
    "caseload": {"caseload"},
    "client": {"clients"},
    "consent": {"consent"},
    "cover": {"cover"},
    "demand": {"demands"},
    "document": {"casework"},
    "form": {"forms"},
    "goal": {"goals"},
    "inbox": {"inbox"},
    "note": {"notes"},
    "people": {"groups"},
    "referral": {"referrals"},
    "search": {"search"},
    "send": {"requests"},
    "share": {"casework", "exceptional_disclosure", "release"},
    "signature": {"exceptional_disclosure"},
    "threat": {"wellbeing"},
    "timeline": {"timeline"},
    "transfer": {"transfer"},
}
"""Which packages an empty place of each icon belongs to: those of one meaning."""


@pytest.mark.parametrize("role", Role)
def test_no_two_pages_of_a_role_share_an_icon(role: Role) -> None:
    pages = [page for page in PAGES if role in page.roles]
    same = [(a.name, b.name) for a, b in combinations(pages, 2) if a.icon == b.icon]
    assert not same


def test_an_empty_place_has_the_icon_of_its_meaning() -> None:
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for match in EMPTY.finditer(path.read_text(encoding="utf-8")):
            assert path.parent.name in MEANING.get(match["icon"], {path.parent.name}), path
