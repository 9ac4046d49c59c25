"""Demands for records: kept in the right register, and answered without naming the client."""

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pypdfium2
import pytest

from counsel_desk.domain.demands import WORDS, Decision, Demand, Power, overdue
from counsel_desk.domain.plain_text import plain_digits
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.casework import cases
from counsel_desk.services.casework.cases import TooLongError
from counsel_desk.services.clients import clients, search
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.demands import demand_reply, demands, search_card
from counsel_desk.services.demands.demand_reply import Reply
from counsel_desk.services.demands.demands import NobodyAskedError, Register
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.timeline import timeline
from counsel_desk.services.work.sensible import FarAwayError, NotYetDayError
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Office

CASEWORK = Register(VaultKind.CASEWORK)
SECRET = "Wbzqttr"


@pytest.fixture
def demand(today: date) -> Demand:
    """A demand of the police for all records, due in a week."""
    return Demand(
        "Inspector Qxjkv",
        "a police station",
        Power.POLICE_NOTICE,
        today,
        "Memo 7",
        today - timedelta(days=2),
        f"{SECRET} all records",
        today + timedelta(days=7),
    )


def of(client: str) -> Register:
    """Return the register of a client's file."""
    return Register(VaultKind.COUNSELLING, client)


def text(document: object) -> str:
    """Return everything that a document, or a block of it, holds as one text."""
    return msgspec.json.encode(document).decode()


def test_a_changed_demand_is_in_the_file_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str, demand: Demand, today: date
) -> None:
    record = demands.put(counsellor, of(client), demand)
    entry = disclosure.of_client(counsellor, client)[0].record
    decided = replace(
        demand,
        advice="Adv. Roy: ask for the order",
        advised=today,
        decision=Decision.SUMMARY_BY_CONSENT,
        left="a summary",
        entry=entry,
        answered=today,
    )
    demands.put(counsellor, of(client), decided, record)
    demands.put(counsellor, of(client), decided, record)
    sign_in.sign_out(counsellor)
    again = office.enter(Role.COUNSELLOR)
    [filed] = demands.listing(again, of(client))
    assert (filed.body, filed.version) == (decided, 2)
    assert demands.get(again, of(client), record) == filed


def test_the_register_of_a_file_and_that_of_the_cases_are_apart(
    office: Office, counsellor: Session, client: str, demand: Demand, today: date
) -> None:
    caseworker = office.enter(Role.CASEWORKER)
    case = cases.add(caseworker, "A case", "")
    record = demands.put(caseworker, CASEWORK, replace(demand, case=case))
    assert demands.listing(caseworker, CASEWORK)[0].body.case == case
    for session, register in ((counsellor, CASEWORK), (caseworker, of(client))):
        with pytest.raises(NotPermittedError):
            demands.put(session, register, demand)
        with pytest.raises(NotPermittedError):
            demands.listing(session, register)
        with pytest.raises(NotPermittedError):
            demand_reply.make(session, register, record, Reply("en"))


def test_what_cannot_be_is_said_and_nothing_is_kept(
    counsellor: Session, client: str, demand: Demand, today: date
) -> None:
    for error, wrong in (
        (NobodyAskedError, replace(demand, asked_by=" ")),
        (NotYetDayError, replace(demand, received=today + timedelta(days=1))),
        (TooLongError, replace(demand, advice="x" * (WORDS + 1))),
        (FarAwayError, replace(demand, deadline=today.replace(year=1026))),
        (NoSuchRecordError, replace(demand, entry="0" * 32)),
        (NoSuchRecordError, replace(demand, case="0" * 32)),
    ):
        with pytest.raises(error):
            demands.put(counsellor, of(client), wrong)
    with pytest.raises(NoSuchRecordError):
        demands.put(counsellor, of("0" * 32), demand)
    with pytest.raises(NoSuchRecordError):
        demands.put(counsellor, of(client), demand, client)
    assert demands.listing(counsellor, of(client)) == []


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
@pytest.mark.parametrize("power", list(Power))
def test_a_reply_names_nobody_and_says_that_a_lawyer_reads_it(
    counsellor: Session, client: str, demand: Demand, power: Power, language: str
) -> None:
    record = demands.put(counsellor, of(client), replace(demand, power=power, advice=SECRET))
    document = demand_reply.make(counsellor, of(client), record, Reply(language))
    said = text(document)
    body = clients.get(counsellor, client).body
    for hidden in (body.code, body.name, SECRET):
        assert hidden not in said
    assert "Inspector Qxjkv" in said
    assert "have a lawyer read it" in said
    assert "in writing" in said
    assert ("under seal" in said) is (power is Power.COURT_ORDER)
    assert document.language == language


def test_a_family_gets_the_same_answer_whether_anybody_is_known_here_or_not(
    counsellor: Session, client: str, demand: Demand
) -> None:
    record = demands.put(counsellor, of(client), replace(demand, power=Power.FAMILY))
    said = text(demand_reply.make(counsellor, of(client), record, Reply("en")))
    assert "neither yes nor no" in said
    for word in ("counselling", "the order or notice", "once we have this", "Made under"):
        assert word not in said


def test_each_power_has_a_reply_of_its_own(
    counsellor: Session, client: str, demand: Demand
) -> None:
    said = set()
    for power in set(Power) - {Power.OTHER}:
        record = demands.put(counsellor, of(client), replace(demand, power=power))
        block = demand_reply.make(counsellor, of(client), record, Reply("en")).blocks[1]
        said.add(text(block))
    assert len(said) == len(Power) - 1
    for told in ("signed list of everything", "publish nothing", "figures in which no person"):
        assert any(told in one for one in said), told


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_the_page_on_searches_is_one_page_and_names_nobody(
    counsellor: Session, client: str, language: str
) -> None:
    made = search_card.card(counsellor, language)
    body = clients.get(counsellor, client).body
    assert body.code not in text(made)
    assert "105, 185" in plain_digits(text(made))
    pages = pypdfium2.PdfDocument(counsellor.data.tools.documents.render(made))
    assert len(pages) == 1


def test_a_reply_promises_a_day_only_if_one_is_named(
    counsellor: Session, client: str, demand: Demand, today: date
) -> None:
    record = demands.put(counsellor, of(client), demand)
    without = text(demand_reply.make(counsellor, of(client), record, Reply("en")))
    assert "once we have this" in without
    by = today + timedelta(days=5)
    named = text(demand_reply.make(counsellor, of(client), record, Reply("en", by)))
    assert f"{by:%d-%m-%Y}" in named
    assert "once we have this" not in named


def test_a_deadline_passes_until_it_is_answered(demand: Demand, today: date) -> None:
    late = today + timedelta(days=8)
    assert not overdue(demand, today)
    assert overdue(demand, late)
    assert not overdue(replace(demand, answered=late), late)
    assert not overdue(replace(demand, deadline=None), late)


def test_search_timeline_and_record_copy_have_a_demand_without_the_advice(
    counsellor: Session, client: str, demand: Demand
) -> None:
    record = demands.put(counsellor, of(client), replace(demand, advice="Adv. Zzqx said no"))
    assert [hit.record for hit in search.find(counsellor, SECRET).hits] == [record]
    lines = timeline.of_client(counsellor, client)
    assert any(entry.record == record for entry in lines)
    [part] = [
        one for one in record_copy.choice(counsellor, client, "en").parts if one.record == record
    ]
    assert "Inspector Qxjkv" in str(part)
    assert "Zzqx" not in str(part.facts) + part.text


def test_a_demand_goes_over_with_the_file(office: Office, demand: Demand) -> None:
    with at(office) as giver:
        client = finished(giver)
        entry = disclosure.of_client(giver, client)[0].record
        demands.put(giver, of(client), replace(demand, entry=entry))
        offer(giver, client)
    with at(office, place=1) as receiver:
        there = accept(receiver)
        [filed] = demands.listing(receiver, of(there))
        known = {one.record for one in disclosure.of_client(receiver, there)}
        assert filed.body.entry in known - {entry}
        assert filed.body.asked_by == demand.asked_by
