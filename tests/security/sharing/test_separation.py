"""A casework vault, taken with all its keys, leads to no counselling vault.

Everything in either file is compared, table by table: except for what was released, no text,
identifier, hash or instant to the second is in both.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from enum import StrEnum
from importlib import import_module
from itertools import chain
from pkgutil import walk_packages

import msgspec
import pytest
from sqlalchemy import text

from counsel_desk import domain
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.letters import Recall, Receipt
from counsel_desk.domain.records import Kind
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import cases, incoming_requests, received_summaries, requests
from counsel_desk.services.consent import consent
from counsel_desk.services.ledger import disclosure_news, receipts
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.office import Clock, Office
from tests.security.altering import connection_of

SAID = "She needs a place at the shelter before the second hearing."
INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
IDENTIFIER = re.compile(r"[0-9a-f]{16,}")
PHRASE = 3
"""So many words in the same order are no coincidence."""
OF_THE_FILE = {"heard", "kind", "sequence", "search_reached", "vault_id"}
"""Names that every vault has for its own figures."""


def program_words() -> set[str]:
    """Return the codes that the program itself writes, in whatever vault."""
    found = set(OF_THE_FILE)
    for each in walk_packages(domain.__path__, f"{domain.__name__}."):
        module = import_module(each.name)
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, StrEnum):
                found |= {str(code) for code in one}
    return found | {"en", "bn", "hi", "mr"}


def leaves(value: object) -> set[str]:
    """Return every text in something that JSON can say."""
    if isinstance(value, dict):
        return all_of(map(leaves, value.values()))
    if isinstance(value, list | tuple):
        return all_of(map(leaves, value))
    return {value} if isinstance(value, str) else set()


def all_of(sets: Iterable[set[str]]) -> set[str]:
    """Return everything in some sets."""
    return set(chain.from_iterable(sets))


def said(value: object) -> set[str]:
    """Return the texts that a value of a table holds."""
    if isinstance(value, bytes):
        try:
            value = value.decode()
        except UnicodeDecodeError:
            return {value.hex()}
    if not isinstance(value, str):
        return set()
    try:
        return leaves(json.loads(value)) or {value}
    except ValueError:
        return {value}


def phrases(one: str) -> set[str]:
    """Return the runs of words in a text; the letters of an identifier are no words."""
    words = re.findall(r"[^\W\d_]{2,}", IDENTIFIER.sub(" 0 ", one.casefold()))
    return {" ".join(run) for run in zip(*(words[place:] for place in range(PHRASE)), strict=False)}


class Content:
    """Everything in a vault's file, from every table.

    Attributes:
        texts: Whole texts.
        instants: To the second, from a moment on.
        identifiers: Ids, hashes and everything else of many hexadecimal digits.
        phrases: Three words that follow each other.
    """

    def __init__(self, session: Session, kind: VaultKind, begin: datetime) -> None:
        self.texts: set[str] = set()
        with session.vaults[kind].reading() as transaction:
            connection = connection_of(transaction)
            tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
            for table in [row.name for row in tables]:
                if not table.startswith(("search", "sqlite_")):
                    for row in connection.execute(text(f'SELECT * FROM "{table}"')):
                        self.texts.update(*map(said, row))
        joined = "\n".join(self.texts)
        instants = (datetime.fromisoformat(one.group()) for one in INSTANT.finditer(joined))
        self.instants = {f"{one.astimezone(UTC):%F %T}" for one in instants if one >= begin}
        self.identifiers = set(IDENTIFIER.findall(joined))
        self.phrases = all_of(map(phrases, self.texts))
        self.texts = {one for one in self.texts if re.search(r"[^\W\d_]", one)}


@pytest.fixture
def lived(
    office: Office, counsellor: Session, client: str, clock: Clock
) -> tuple[datetime, Session]:
    """Summaries that were sent, read, saved, withdrawn and ended, no two at the same second."""
    sent = []

    def later() -> None:
        clock.move(hours=1, seconds=7)

    # The invented past of the office ends about now, at seconds that mean nothing.
    later()
    begin = clock()

    terms = terms_of(counsellor, clock().astimezone().date(), days=3)
    for _each in range(3):
        later()
        agreed = consent.record(counsellor, client, terms)
        later()
        section = Section(Category.NEEDS_AND_RECOMMENDATIONS, SAID)
        let_go(counsellor, draft_of(agreed, terms, section, about="Number 12"))
        sent.append(agreed)
    # A request that waits shares its link with its other end; once it is settled, nothing does.
    for waiting in incoming_requests.listing(counsellor):
        incoming_requests.answer(counsellor, waiting.filed.record, given=True)
    worker = office.enter(Role.CASEWORKER)
    later()
    received_summaries.receive(worker)
    case = cases.add(worker, "77/2026", "hearing in the new year")
    for received in received_summaries.summaries(worker)[:3]:
        later()
        receipts.open_summary(worker, received.record)
        received_summaries.file_under(worker, received.record, case)
    received_summaries.save(worker, received.record, office.folder.parent / "saved.pdf")
    later()
    disclosure_news.receive(counsellor)
    later()
    withdrawal.withdraw(counsellor, sent[0])
    later()
    received_summaries.receive(worker)
    later()
    disclosure_news.receive(counsellor)
    return begin, worker


def released(worker: Session) -> set[str]:
    """Return every text of the letters that arrived and that the casework vault still shows."""
    kept = [one.body for one in received_summaries.summaries(worker) if one.body.summary]
    crossed = [one.summary for one in kept]
    # Members of staff are known by their names, which everybody reads in the register.
    names = {worker.me.name} | {
        one.body.sender_name for one in received_summaries.summaries(worker)
    }
    asked = [(one.body.about, one.body.needed_by) for one in requests.mine(worker)]
    return leaves(msgspec.to_builtins([crossed, asked])) | names


def test_nothing_but_what_was_released_is_in_both(
    counsellor: Session, lived: tuple[datetime, Session]
) -> None:
    begin, worker = lived
    here = Content(counsellor, VaultKind.COUNSELLING, begin)
    there = Content(worker, VaultKind.CASEWORK, begin)
    content, words = released(worker), program_words()
    # The search finds what is meant to be there.
    assert SAID in here.texts & there.texts
    assert here.instants
    assert there.instants
    assert here.instants & there.instants == set()
    links = {one for one in content if IDENTIFIER.fullmatch(one)}
    shared = here.identifiers & there.identifiers
    assert shared
    assert shared <= links
    both = {one for one in here.texts & there.texts if not DAY.fullmatch(one)}
    assert both - words <= content
    told = all_of(map(phrases, content))
    assert here.phrases & there.phrases <= told


def test_no_member_of_staff_is_named_by_an_id_in_both(
    counsellor: Session, lived: tuple[datetime, Session]
) -> None:
    begin, worker = lived
    here = Content(counsellor, VaultKind.COUNSELLING, begin)
    there = Content(worker, VaultKind.CASEWORK, begin)
    assert worker.me.person in there.identifiers - here.identifiers
    assert counsellor.me.person in here.identifiers - there.identifiers


def test_nothing_is_left_of_what_was_withdrawn(
    counsellor: Session, client: str, lived: tuple[datetime, Session]
) -> None:
    begin, worker = lived
    for one in consent.of_client(counsellor, client):
        withdrawal.withdraw(counsellor, one.record)
    received_summaries.receive(worker)
    disclosure_news.receive(counsellor)
    there = Content(worker, VaultKind.CASEWORK, begin)
    here = Content(counsellor, VaultKind.COUNSELLING, begin)
    assert SAID not in "\n".join(there.texts)
    assert there.identifiers & here.identifiers == set()
    assert Kind.RECEIVED_SUMMARY in there.texts


def test_a_receipt_and_a_recall_say_no_more_than_a_link_a_step_and_days() -> None:
    assert {each.name for each in fields(Recall)} == {"link", "stands_in"}
    told = {each.name for each in fields(Receipt)}
    assert told == {"release", "step", "day", "opened", "copied", "number"}
