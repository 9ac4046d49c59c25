"""A76: no window writes what cannot be, and what the demo's people wrote all passes."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import msgspec
import pytest

from counsel_desk.domain.caseload.figures import CaseloadFigures
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.sensible.sensible import KINDS, flaws
from counsel_desk.domain.sensible.values import LONGEST_TEXT
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.caseload import publishing, receiving
from counsel_desk.services.people import letters
from counsel_desk.services.work.sensible import (
    FarAwayError,
    HalfCharacterError,
    ImpossibleError,
    codes,
)
from counsel_desk.services.work.session import Session
from tests.helpers.folders import fingerprint
from tests.helpers.office import Office
from tests.helpers.values import honest
from tests.unit.services.stored import rows


def impossible(body: Any) -> Any:
    """Return a record in which the first day, number or text cannot be."""
    for field in fields(body):
        value = getattr(body, field.name)
        if isinstance(value, date):
            return replace(body, **{field.name: value.replace(year=1026)})
        if type(value) in {int, float}:
            return replace(body, **{field.name: 10**30})
        if type(value) is str:
            return replace(body, **{field.name: "x" * (LONGEST_TEXT + 1)})
    return replace(body, given=replace(body.given, link=""))


def test_a76_no_record_is_written_that_cannot_be(office: Office, counsellor: Session) -> None:
    before = fingerprint(office.folder)
    for kind, body in honest.RECORDS.items():
        work = counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
        with pytest.raises(ImpossibleError), work as writing:
            writing.put(kind, impossible(body))
    assert fingerprint(office.folder) == before


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"text": "\ud800"}, HalfCharacterError), ({"held": date(206, 3, 9)}, FarAwayError)],
)
def test_what_is_wrong_is_said_where_one_knows(
    counsellor: Session, changes: dict[str, Any], said: type[ImpossibleError]
) -> None:
    note: Any = honest.RECORDS[Kind.NOTE]
    work = counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE)
    with pytest.raises(said), work as writing:
        writing.put(Kind.NOTE, replace(note, **changes))


@pytest.mark.parametrize("role", Role)
def test_every_record_of_the_demo_passes(office: Office, role: Role) -> None:
    session, seen = office.enter(role), 0
    for vault in session.vaults:
        for row in rows(session, vault):
            if row.body is not None:
                body: object = msgspec.json.decode(row.body, type=KINDS[row.kind])
                assert not flaws(body, codes()), row.kind
                seen += 1
    assert seen or role not in {Role.COUNSELLOR, Role.CASEWORKER}


def test_figures_that_cannot_be_are_not_taken_in(office: Office, counsellor: Session) -> None:
    publishing.publish(counsellor)
    supervisor = office.enter(Role.SUPERVISOR)
    before = receiving.everyones(supervisor)
    [kept] = [one.kept for one in before if one.person == counsellor.me.person]
    assert kept is not None
    impossible = replace(kept.figures.workload, clients=-1)
    letter = msgspec.json.encode(replace(kept.figures, workload=impossible))
    with pytest.raises(KnownError):
        letters.decoded(letter, CaseloadFigures)
