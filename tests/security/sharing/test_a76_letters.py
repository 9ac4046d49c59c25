"""A76 and I36: of a letter with anything in it that cannot be, nothing is kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.casework.requests import Answering, Asking, TakingBack
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    State,
    Telling,
)
from counsel_desk.domain.letters import CoSignAnswer, CoSignRequest, Recall, Receipt
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.transfer import Manifest
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.casework import incoming_requests, received_summaries
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional_answers
from counsel_desk.services.ledger import disclosure_news
from counsel_desk.services.people import letters
from counsel_desk.services.transfer import hand_over_letters, taking_over
from counsel_desk.services.work.session import Session
from tests.helpers.folders import copied, fingerprint
from tests.helpers.office import Clock, Office
from tests.helpers.values import honest
from tests.helpers.values.honest_values import LINK, NOW, PROPOSAL
from tests.helpers.values.impossible import impossible
from tests.security.sharing.forging import signed_by
from tests.security.sharing.posting import drop

CASES = 250
COUNSELLOR, CASEWORKER, SUPERVISOR = Role.COUNSELLOR, Role.CASEWORKER, Role.SUPERVISOR


class Road(NamedTuple):
    """How letters of one kind go.

    Attributes:
        shape: Type of their body.
        sender: Who sends them: a role, and which of those who have it.
        recipient: Who gets them.
        receive: What the recipient's desk does with what waits.
    """

    shape: type
    sender: tuple[Role, int]
    recipient: tuple[Role, int]
    receive: Callable[[Session], object]


ROADS = {
    letters.SUMMARY: Road(Summary, (COUNSELLOR, 0), (CASEWORKER, 0), received_summaries.receive),
    letters.RECALL: Road(Recall, (COUNSELLOR, 0), (CASEWORKER, 0), received_summaries.receive),
    letters.REQUEST_ANSWER: Road(
        Answering, (COUNSELLOR, 0), (CASEWORKER, 0), received_summaries.receive
    ),
    letters.REQUEST: Road(Asking, (CASEWORKER, 0), (COUNSELLOR, 0), incoming_requests.receive),
    letters.REQUEST_TAKEN_BACK: Road(
        TakingBack, (CASEWORKER, 0), (COUNSELLOR, 0), incoming_requests.receive
    ),
    letters.RECEIPT: Road(Receipt, (CASEWORKER, 0), (COUNSELLOR, 0), disclosure_news.receive),
    letters.PASSED_ON: Road(Receipt, (COUNSELLOR, 1), (COUNSELLOR, 0), disclosure_news.receive),
    letters.COSIGN_REQUEST: Road(
        CoSignRequest, (COUNSELLOR, 0), (SUPERVISOR, 0), cosigning.waiting
    ),
    letters.COSIGN_ANSWER: Road(
        CoSignAnswer, (SUPERVISOR, 0), (COUNSELLOR, 0), exceptional_answers.receive
    ),
    hand_over_letters.OFFER: Road(Manifest, (COUNSELLOR, 0), (COUNSELLOR, 1), taking_over.waiting),
}
"""By kind of letter. The answers to a hand-over say nothing but their link."""


@dataclass
class Post:
    """The office's post, and people at their desks.

    Attributes:
        office: The office.
        people: Their sessions, by role and place.
    """

    office: Office
    people: dict[tuple[Role, int], Session]

    def body(self, kind: str) -> Any:
        """Return what an honest letter of a kind says, between the people of this office."""
        body: Any = next(one for one in honest.LETTERS if isinstance(one, ROADS[kind].shape))
        if kind == letters.SUMMARY:
            return replace(body, counsellor=self.people[COUNSELLOR, 0].me.name)
        if kind == letters.COSIGN_ANSWER:
            supervisor = self.people[SUPERVISOR, 0]
            return replace(body, given=signed_by(supervisor, PROPOSAL, LINK))
        return body

    def arrives(self, kind: str, link: str, body: bytes) -> tuple[object, bool]:
        """Have a letter sent and received; return what came of it, and whether anything changed."""
        road = ROADS[kind]
        sender, recipient = self.people[road.sender], self.people[road.recipient]
        with sender.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
            expires = sender.data.tools.now() + cosigning.LASTS
            work.post(letters.seal(sender, work, kind, link, recipient.me, "", expires, body))
        before = fingerprint(self.office.folder)
        found = road.receive(recipient)
        changed = fingerprint(self.office.folder) != before
        drop(letters.message_id(kind, link), recipient)
        return found, changed


def opened(office: Office) -> Post:
    """Sign everybody in, and write what letters are about."""
    office.clock.instant = NOW
    places = {road.sender for road in ROADS.values()} | {road.recipient for road in ROADS.values()}
    post = Post(office, {place: office.enter(*place) for place in sorted(places)})
    supervisor = office.person(SUPERVISOR).name
    asked = ExceptionalRelease(
        PROPOSAL,
        LINK,
        supervisor,
        NOW,
        State.AWAITED,
        Telling.NOT_YET,
        "",
    )
    with post.people[COUNSELLOR, 0].work(
        VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE
    ) as work:
        client = work.put(Kind.CLIENT, honest.RECORDS[Kind.CLIENT])
        work.put(Kind.DISCLOSURE, honest.RECORDS[Kind.DISCLOSURE], parent=client)
        work.put(Kind.EXCEPTIONAL_RELEASE, asked, parent=client)
    for road in ROADS.values():
        road.receive(post.people[road.recipient])
    return post


@pytest.fixture(scope="module")
def post(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    """An office whose records no test here changes."""
    folder = copied(template.data, tmp_path_factory.mktemp("a76") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    yield opened(office)
    office.close()


@given(st.data())
@settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
def test_a76_of_a_letter_with_one_value_that_cannot_be_nothing_is_kept(
    post: Post, data: st.DataObject
) -> None:
    kind = data.draw(st.sampled_from(sorted(ROADS)))
    body = post.body(kind)
    _found, changed = post.arrives(kind, body.link, data.draw(impossible(body)))
    assert not changed


@pytest.mark.parametrize("kind", [letters.COSIGN_REQUEST, hand_over_letters.OFFER])
def test_a76_what_cannot_be_is_not_even_shown(post: Post, kind: str) -> None:
    body = post.body(kind)
    for wrong in (b"{}", msgspec.json.encode(body).replace(b"+00:00", b"").replace(b"Z", b"")):
        assert post.arrives(kind, body.link, wrong) == ([], False)


def test_an_honest_letter_of_every_kind_is_taken_in(office: Office) -> None:
    post = opened(office)
    for kind in ROADS:
        body = post.body(kind)
        found, changed = post.arrives(kind, body.link, msgspec.json.encode(body))
        assert changed or found, kind
