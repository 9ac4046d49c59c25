"""Requests to share without consent: making, co-signing and reading them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.consent.consent import Category, Recipient
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.documents import Document, Facts, Notice, Text
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    Refusal,
    Telling,
)
from counsel_desk.domain.exceptional.grounds import Authority, Happening, Whose
from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.summary import Ground, Section
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.exceptional_disclosure.exceptional import Wanted
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import NotCoSignedError
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

POLICE = Recipient("The officer in charge", "Inspector", "District police")
WORDS = "She told us of a plan to harm her tonight"
REASON = "She cannot be reached to be asked"


def proposal(**changes: Any) -> Proposal:
    """Return a disclosure without consent to the police, because a life is in danger."""
    plain = Proposal(
        Ground.DANGER_TO_LIFE,
        REASON,
        POLICE,
        "",
        "en",
        (Section(Category.SAFETY_AND_RISK, WORDS),),
    )
    return replace(plain, **changes)


def report(**changes: Any) -> Proposal:
    """Return a report of an offence against a child other than the client."""
    of = {
        "ground": Ground.OFFENCE_AGAINST_CHILD,
        "authority": Authority.SPECIAL_JUVENILE_POLICE_UNIT,
        "whose": Whose.ANOTHER,
        "happening": Happening.NOW,
    }
    return proposal(**(of | changes))


def wanted(office: Office, of: Proposal | None = None, **changes: Any) -> Wanted:
    """Return a request to the supervisor."""
    plain = Wanted(
        of or proposal(), office.person(Role.SUPERVISOR).name, Telling.NOT_YET, "Not found yet"
    )
    return replace(plain, **changes)


def ask(
    counsellor: Session,
    client: str,
    office: Office,
    of: Proposal | None = None,
    **changes: Any,
) -> str:
    """Ask the supervisor to co-sign; return the record of the request."""
    return exceptional.ask(counsellor, client, wanted(office, of, **changes))


def sign(supervisor: Session) -> None:
    """Co-sign the one waiting request."""
    [asked] = cosigning.waiting(supervisor)
    cosigning.sign(supervisor, asked.message, asked.request.digest)


def review(supervisor: Session, remarks: str = "") -> None:
    """Look at the one report that waits, with remarks."""
    [asked] = cosigning.waiting(supervisor)
    cosigning.review(supervisor, asked.message, asked.request.digest, remarks)


def at(counsellor: Session, record: str) -> ExceptionalRelease:
    """Return a request as it is stored now."""
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return exceptional.require(reader, record).body


def entries(counsellor: Session, client: str) -> list[Disclosure]:
    """Return the entries of a client's ledger about what left without consent."""
    found = [filed.body for filed in disclosure.of_client(counsellor, client)]
    return [one for one in found if one.exceptional]


def said(document: Document) -> str:
    """Return the text of a document."""
    texts = [block.text for block in document.blocks if isinstance(block, Text | Notice)]
    texts += [
        value for block in document.blocks if isinstance(block, Facts) for _, value in block.rows
    ]
    return "\n".join(texts)


def refusals(counsellor: Session, record: str, client: str, tmp_path: Path) -> tuple[Refusal, ...]:
    """Try every way out; check that nothing left, and return why."""
    before = disclosure.of_client(counsellor, client)
    ways: tuple[Callable[[], object], ...] = (
        lambda: leaving.save(counsellor, record, tmp_path / "page.pdf"),
        lambda: leaving.print_sheet(counsellor, record),
        lambda: leaving.note_told(counsellor, record, counsellor.data.tools.now()),
    )
    found = set()
    for way in ways:
        with pytest.raises(NotCoSignedError) as refused:
            way()
        found.add(refused.value.refusals)
    assert disclosure.of_client(counsellor, client) == before
    assert not (tmp_path / "page.pdf").exists()
    [same] = found
    return same
