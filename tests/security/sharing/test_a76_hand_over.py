"""A76 and I36: of a file with anything in it that cannot be, nothing is taken over."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain import chain
from counsel_desk.domain import transfer as rules
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import Bundle, Manifest, Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.caseload import publishing
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent, consent_reminders
from counsel_desk.services.rights import retention
from counsel_desk.services.timeline import timeline
from counsel_desk.services.today import today as first_page
from counsel_desk.services.transfer import hand_over_letters, taking_over, transfer
from counsel_desk.services.transfer.checking import (
    ImpossibleFileError,
    ImpossibleHereError,
    NotWholeError,
)
from counsel_desk.services.transfer.hand_over_letters import Offered
from counsel_desk.services.work.session import Session
from tests.helpers.folders import copied, fingerprint
from tests.helpers.handing_over import accept, finished, offer
from tests.helpers.office import Clock, Office
from tests.helpers.values import honest, honest_values
from tests.helpers.values.impossible import encoded, impossible

CASES = 300
MESSAGE = honest_values.OTHER


class File(NamedTuple):
    """A client's file with a record of every kind, between the two ends of a hand-over.

    Attributes:
        giver: Session of the counsellor who has it.
        receiver: Session of the colleague who is offered it.
        rows: Every version of every record.
        attached: The bytes of its attachments, by record.
    """

    giver: Session
    receiver: Session
    rows: tuple[Row, ...]
    attached: dict[str, bytes]

    def signed(self, rows: tuple[Row, ...], attached: dict[str, bytes] | None = None) -> bytes:
        """Return a bundle as its giver can sign it with a program of their own."""
        me, other = self.giver.me.person, self.receiver.me.person
        signature = self.giver.identity.sign(
            rules.statement(me, other, (row.digest for row in rows))
        )
        given = self.attached if attached is None else attached
        return msgspec.json.encode(Bundle(Reason.OTHER, rows, signature, given))

    def refuses(self, content: bytes) -> bool:
        """Return whether a bundle is refused by name, and nothing has changed anywhere."""
        folder = self.receiver.data.folder
        before = fingerprint(folder)
        with on_its_way(self, content), pytest.raises((ImpossibleFileError, NotWholeError)):
            taking_over.accept(self.receiver, MESSAGE)
        return fingerprint(folder) == before


@contextmanager
def on_its_way(file: File, content: bytes) -> Iterator[None]:
    """Have a bundle on its way to the receiver, who fails as soon as they would take it over."""
    digest = hashlib.sha256(content).hexdigest()
    manifest = Manifest(honest_values.LINK, honest_values.NOW, 4, 1, digest)
    told = Offered(MESSAGE, file.giver.me.person, manifest)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(taking_over, "_offered", lambda *_given: told)
        patch.setattr(hand_over_letters, "bundle", lambda *_given: content)
        patch.setattr(taking_over, "_claim", lambda *_given: pytest.fail("taken over"))
        yield


def filled(office: Office) -> File:
    """Write a client's file with a record of every kind that travels, on the day they tell of."""
    office.clock.instant = honest_values.NOW + timedelta(hours=2)
    giver, receiver = office.enter(Role.COUNSELLOR), office.enter(Role.COUNSELLOR, 1)
    with giver.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        client = work.put(Kind.CLIENT, honest.CLIENT_FILE[Kind.CLIENT])
        for kind, body in honest.CLIENT_FILE.items():
            if kind is Kind.CLIENT:
                continue
            record = work.put(kind, body, parent=client)
            if kind in honest.CONTENT:
                work.transaction.put_attachment(record, honest.CONTENT[kind])
    with giver.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        rows = tuple(transfer.file_of(reader, client))
        with_content = [row.record for row in rows if row.kind in rules.WITH_CONTENT]
        attached = {one: reader.transaction.attachment(one) or b"" for one in with_content}
    return File(giver, receiver, rows, attached)


@pytest.fixture(scope="module")
def file(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[File]:
    """A client's file with every kind of record, in an office that no test here changes."""
    folder = copied(template.data, tmp_path_factory.mktemp("a76") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    made = filled(office)
    with on_its_way(made, made.signed(made.rows)):
        assert taking_over._opened(made.receiver, MESSAGE)  # As it is, nothing is wrong with it.
    yield made
    office.close()


def sealed(row: Row, **changes: Any) -> Row:
    """Return a changed row with the digest that belongs to it."""
    made = replace(row, **changes)
    return replace(made, digest=chain.row_digest(made))


@given(st.data())
@settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
def test_a76_of_a_file_with_one_value_that_cannot_be_nothing_is_taken_over(
    file: File, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(file.rows) - 1))
    row = file.rows[place]
    body: object = msgspec.json.decode(row.body or b"", type=rules.SHAPES[row.kind])
    wrong = sealed(row, body=data.draw(impossible(body)))
    assert file.refuses(file.signed((*file.rows[:place], wrong, *file.rows[place + 1 :])))


_ROWS: dict[str, Callable[[Row], Row]] = {
    "a kind that may not travel": lambda row: sealed(row, kind=Kind.PROCESS_NOTE),
    "a kind of another vault": lambda row: sealed(row, kind=Kind.CASE),
    "an unknown kind": lambda row: sealed(row, kind="diary"),
    "a parent that is not there": lambda row: sealed(row, parent="f" * 32),
    "its own parent": lambda row: sealed(row, parent=row.record),
    "no id": lambda row: sealed(row, record=""),
    "a strange id": lambda row: sealed(row, record="../../etc"),
    "no author": lambda row: sealed(row, author=""),
    "version 0": lambda row: sealed(row, version=0),
    "a negative version": lambda row: sealed(row, version=-3),
    "an absurd version": lambda row: sealed(row, version=10**15),
    "no time zone": lambda row: sealed(row, written=row.written.replace(tzinfo=None)),
    "centuries ago": lambda row: sealed(row, written=row.written.replace(year=1026)),
    "centuries ahead": lambda row: sealed(row, written=row.written.replace(year=9026)),
    "a short salt": lambda row: sealed(row, salt=b"salt"),
    "no body": lambda row: replace(row, body=None),
    "another digest": lambda row: replace(row, digest=bytes(32)),
}
"""What can be wrong with a row, whatever it says."""


@pytest.mark.parametrize("wrong", _ROWS.values(), ids=_ROWS)
def test_a76_of_a_file_with_a_row_out_of_place_nothing_is_taken_over(
    file: File, wrong: Callable[[Row], Row]
) -> None:
    *first, last = file.rows
    assert file.refuses(file.signed((*first, wrong(last))))


def test_a76_of_a_file_with_other_pictures_nothing_is_taken_over(file: File) -> None:
    [one, other] = file.attached
    for attached in (
        {},
        {**file.attached, "f" * 32: b"more"},
        {one: file.attached[other], other: file.attached[one]},
        {**file.attached, "../../up": b"%PDF-"},
    ):
        assert file.refuses(file.signed(file.rows, attached))


def test_a76_of_a_file_with_a_program_for_a_picture_nothing_is_taken_over(file: File) -> None:
    program = b"MZ this is a program"
    told = {"digest": hashlib.sha256(program).hexdigest(), "size": len(program)}
    for row in file.rows:
        if row.record in file.attached:
            wrong = sealed(row, body=encoded({**json.loads(row.body or b""), **told}))
            rows = tuple(wrong if each is row else each for each in file.rows)
            assert file.refuses(file.signed(rows, {**file.attached, row.record: program}))


def test_an_honest_file_with_every_kind_of_record_is_taken_over_and_read(office: Office) -> None:
    file = filled(office)
    assert {row.kind for row in file.rows} == set(rules.SHAPES)
    offer(file.giver, next(row.record for row in file.rows if row.kind == Kind.CLIENT))
    client = accept(file.receiver)
    session, today = file.receiver, file.receiver.today()
    first_page.gather(session)
    assert client in {line.filed.record for line in clients.listing(session)}
    assert len(consent.of_client(session, client)) == 1
    assert timeline.of_client(session, client)
    consent_reminders.ending(session)
    retention.review(session)
    publishing.publish(session)
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        assert not appointments.of_days(reader, today, today)


def test_the_giver_hears_what_a_colleague_would_refuse(office: Office) -> None:
    giver = office.enter(Role.COUNSELLOR)
    client = finished(giver)
    risk: Any = honest.CLIENT_FILE[Kind.RISK_ASSESSMENT]
    ahead = replace(risk, day=giver.today().replace(year=2140), next_review=None)
    with giver.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.put(Kind.RISK_ASSESSMENT, ahead, parent=client)
    before = fingerprint(office.folder)
    with pytest.raises(ImpossibleHereError):
        offer(giver, client)
    assert fingerprint(office.folder) == before
