"""What was proposed and signed before grounds, children and duties were asked for stays true."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from counsel_desk.domain.disclosure import Way
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    Telling,
    gate,
)
from counsel_desk.domain.exceptional.proposal import at_once, digest
from counsel_desk.domain.exceptional.signing import statement
from counsel_desk.services.work import sensible

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TO = {"name": "The officer in charge", "role": "SJPU", "organisation": "District police"}
ORDER = {"court": "Sessions court", "number": "12/2026", "day": "2026-03-01"}
RECIPIENT = "954eeb5680093c87afc1798a94d5393e5dbd72c61a289554a60974c2bc37c94f"
OLDER: dict[str, tuple[dict[str, Any], str, str]] = {
    "danger_to_life": (
        {"authority": None, "order": None},
        "30547b44da5143de06b72c63d0238c1d7a6dc61f23c788e5398ed6f484a26986",
        "72cf6cbe36a6bf7647c93f3578a61d2bbc8ab2294ff4d3868a9c80f9cf9a5fa7",
    ),
    "offence_against_child": (
        {"authority": "local_police", "order": None},
        "0265fb925bb4b602dafa6010923b6b32d65e28e8b71aef531ca585f5015fa349",
        "6e7b9ab26b347075f5dd2200328882aa07c6b27ea6d691d2379d4d056936b07a",
    ),
    "court_order": (
        {"authority": None, "order": ORDER},
        "16157d4c91367cd23ef081e118ec6d5bc2b6f9989a925e643fc23062c3b46dc3",
        "d06138fd6bd890288eebef6ab6da5a776c030b040ee82a4bfe92f8584ce9bed3",
    ),
}
"""By ground: what the proposal had, its digest, and SHA-256 of what the supervisor signed."""


def stored(ground: str) -> ExceptionalRelease:
    """Return a signed request as an earlier version stored it."""
    own, made, _signed = OLDER[ground]
    proposal = {
        "ground": ground,
        "reason": "No time",
        "recipient": {**TO, "at_desk": False},
        "about": "R-AB12",
        "language": "en",
        "sections": [{"category": "safety_and_risk", "text": "In danger tonight"}],
        **own,
    }
    given = {
        "supervisor": "Sharmila Roy",
        "signed": "2026-03-02T09:00:00Z",
        "link": "1" * 32,
        "ground": ground,
        "recipient": RECIPIENT,
        "digest": made,
        "signature": "00",
    }
    body = {
        "proposal": proposal,
        "link": "1" * 32,
        "supervisor": "Sharmila Roy",
        "asked": "2026-03-02T09:00:00Z",
        "state": "signed",
        "telling": "endangers_her",
        "not_told": "x",
        "before": None,
        "given": given,
        "word": "",
        "answered": None,
        "left": None,
        "release": "",
    }
    return msgspec.json.decode(msgspec.json.encode(body), type=ExceptionalRelease)


@pytest.mark.parametrize("ground", OLDER)
def test_it_opens_and_has_the_digest_and_the_statement_that_it_had(ground: str) -> None:
    body = stored(ground)
    sensible.require(body)
    _own, made, signed = OLDER[ground]
    assert digest(body.proposal) == made
    assert body.telling is Telling.ENDANGERS_CLIENT
    assert body.given is not None
    was_signed = statement("office", replace(body.given, link="one"))
    assert hashlib.sha256(was_signed).hexdigest() == signed


@pytest.mark.parametrize("ground", OLDER)
def test_it_leaves_on_its_signature_and_not_without(ground: str) -> None:
    body = stored(ground)
    proposal, link = body.proposal, body.link
    assert not at_once(proposal)
    assert gate(proposal, link, body.given, Way.PRINT, NOW, verified=True, used=False) == ()
    assert gate(proposal, link, None, Way.PRINT, NOW, verified=True, used=False)
