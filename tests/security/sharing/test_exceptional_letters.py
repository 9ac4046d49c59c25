"""Only genuine requests, and answers by who was asked, are accepted on either side."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.exceptional import exceptional_disclosure as rules
from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal, State
from counsel_desk.domain.exceptional.proposal import digest as digest_of
from counsel_desk.domain.framing import frame
from counsel_desk.domain.letters import CoSignAnswer, CoSignRequest
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.security import envelopes
from counsel_desk.security.identity import seal
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional, exceptional_answers
from counsel_desk.services.exceptional_disclosure.cosigning import LASTS
from counsel_desk.services.people import letters
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.cosigning import ask, at, proposal, refusals, report, sign
from tests.helpers.office import Office
from tests.security.sharing.forging import LINK, OTHER, arrives, seen_by, signed_by
from tests.security.sharing.posting import put, waiting
from tests.security.staff import person_of

DIGEST = digest_of(proposal())


@pytest.fixture
def asked(office: Office, counsellor: Session, client: str, supervisor: Session) -> str:
    """A request that nobody has answered."""
    return ask(counsellor, client, office)


def unchanged(counsellor: Session, record: str) -> bool:
    """Return whether a request still waits after the counsellor's letters were received."""
    exceptional_answers.receive(counsellor)
    return at(counsellor, record).state is State.AWAITED


def test_an_answer_by_anybody_but_who_was_asked_is_left_closed(
    office: Office, counsellor: Session, asked: str
) -> None:
    body = at(counsellor, asked)
    for role, place in ((Role.COUNSELLOR, 1), (Role.STAFF, 0), (Role.CASEWORKER, 0)):
        thief = office.enter(role, place)
        for name in (thief.me.name, body.supervisor):
            given = signed_by(thief, body.proposal, body.link, name)
            answer = CoSignAnswer(body.link, given)
            arrives(thief, counsellor.me, letters.COSIGN_ANSWER, body.link, answer)
            assert unchanged(counsellor, asked)


def test_another_supervisor_does_not_send_a_request_back(
    office: Office, counsellor: Session, asked: str
) -> None:
    admin, name = office.enter(Role.ADMINISTRATOR), office.person(Role.STAFF).name
    roles = (Role.STAFF, Role.SUPERVISOR)
    confirming.change_roles(admin, person_of(admin, name), roles, office.sheets)
    answer = CoSignAnswer(at(counsellor, asked).link, None)
    for sender, waits in ((Role.STAFF, True), (Role.SUPERVISOR, False)):
        session = office.enter(sender)
        arrives(session, counsellor.me, letters.COSIGN_ANSWER, answer.link, answer)
        assert unchanged(counsellor, asked) is waits


def test_an_answer_that_signs_something_else_is_left_closed(
    counsellor: Session, asked: str, supervisor: Session
) -> None:
    body = at(counsellor, asked)
    others = (
        signed_by(supervisor, proposal(reason="Another"), body.link),
        signed_by(supervisor, body.proposal, OTHER),
        replace(signed_by(supervisor, body.proposal, body.link), signature="00"),
    )
    for given in others:
        answer = msgspec.to_builtins(CoSignAnswer(body.link, given))
        arrives(supervisor, counsellor.me, letters.COSIGN_ANSWER, body.link, answer)
        assert unchanged(counsellor, asked)


def test_a_letter_nested_without_end_is_left_closed(
    counsellor: Session, asked: str, supervisor: Session
) -> None:
    body = at(counsellor, asked)
    deep = msgspec.Raw(b"[" * 10_000 + b"]" * 10_000)
    for sender, to, kind in (
        (supervisor, counsellor, letters.COSIGN_ANSWER),
        (counsellor, supervisor, letters.COSIGN_REQUEST),
    ):
        link = body.link if kind == letters.COSIGN_ANSWER else OTHER
        arrives(sender, to.me, kind, link, {"link": link, "more": deep})
    assert unchanged(counsellor, asked)
    assert len(cosigning.waiting(supervisor)) == 1


def test_p43_an_answer_is_taken_in_once(
    counsellor: Session, client: str, asked: str, supervisor: Session, tmp_path: Path
) -> None:
    sign(supervisor)
    [answer] = waiting(counsellor, counsellor.me.person)
    exceptional_answers.receive(counsellor)
    exceptional.give_up(counsellor, asked)
    put(supervisor, answer)
    exceptional_answers.receive(counsellor)
    assert at(counsellor, asked).state is State.GIVEN_UP
    assert refusals(counsellor, asked, client, tmp_path) == (Refusal.NOT_SIGNED,)
    assert waiting(counsellor, counsellor.me.person) == []


def test_p43_an_answer_cut_resealed_or_late_is_left_closed(
    office: Office, counsellor: Session, asked: str, supervisor: Session
) -> None:
    sign(supervisor)
    [answer] = waiting(counsellor, counsellor.me.person)
    statement, signature, body = envelopes._content(answer, counsellor.identity)

    def resealed(*parts: bytes) -> Envelope:
        padded = envelopes._pad(frame(*parts))
        info = envelopes._info(answer.message, counsellor.me.person)
        sealed = envelopes._HEADER + seal(padded, counsellor.me.keys, info)
        return Envelope(answer.message, counsellor.me.person, sealed)

    more = body.replace(b'"word":""', b'"word":"!"')
    assert more != body
    for forged in (
        replace(answer, sealed=answer.sealed[:-1]),
        resealed(statement, b"", body),
        resealed(statement, signature, more),
        resealed(statement, counsellor.identity.sign(statement), body),
    ):
        put(supervisor, forged)
        assert unchanged(counsellor, asked)
    office.clock.move(days=LASTS.days + 1)
    put(supervisor, answer)
    assert unchanged(counsellor, asked)


@pytest.mark.parametrize(
    ("digest", "sent", "shown"),
    [(DIGEST, LINK, 1), (DIGEST, OTHER, 0), ("0" * 64, LINK, 0)],
    ids=["true", "of another link", "of other words"],
)
def test_a_request_that_is_not_what_its_id_and_digest_say_is_not_shown(
    counsellor: Session, supervisor: Session, digest: str, sent: str, shown: int
) -> None:
    request = CoSignRequest(LINK, proposal(), digest, rules.Telling.NOT_YET, "")
    body = msgspec.to_builtins(request)
    arrives(counsellor, supervisor.me, letters.COSIGN_REQUEST, sent, body)
    assert len(cosigning.waiting(supervisor)) == shown


def test_only_a_counsellors_request_is_shown(office: Office, supervisor: Session) -> None:
    request = CoSignRequest(LINK, proposal(), DIGEST, rules.Telling.NOT_YET, "")
    for sender, shown in ((Role.CASEWORKER, 0), (Role.COUNSELLOR, 1)):
        arrives(office.enter(sender), supervisor.me, letters.COSIGN_REQUEST, LINK, request)
        assert len(cosigning.waiting(supervisor)) == shown


def test_a_request_is_not_shown_after_its_time(
    office: Office, asked: str, supervisor: Session
) -> None:
    office.clock.move(days=LASTS.days + 1)
    assert cosigning.waiting(supervisor) == []


def test_only_the_supervisor_asked_looks_at_a_report(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office, report())
    body = at(counsellor, record)
    of, link = body.proposal, body.link
    thief = office.enter(Role.COUNSELLOR, 1)
    true = seen_by(supervisor, of, link)
    for sender, review in (
        (thief, seen_by(thief, of, link)),
        (thief, seen_by(thief, of, link, body.supervisor)),
        (supervisor, seen_by(thief, of, link, body.supervisor)),
        (supervisor, seen_by(supervisor, report(reason="Another"), link)),
        (supervisor, seen_by(supervisor, of, OTHER)),
        (supervisor, replace(true, remarks="Not theirs")),
        (supervisor, replace(true, seen=office.clock() + timedelta(days=1))),
        (supervisor, replace(true, signature="00")),
        (supervisor, None),
    ):
        answer = msgspec.to_builtins(CoSignAnswer(link, None, "", review))
        arrives(sender, counsellor.me, letters.COSIGN_ANSWER, link, answer)
        exceptional_answers.receive(counsellor)
        assert at(counsellor, record).review is None
    answer = CoSignAnswer(link, None, "", true)
    arrives(supervisor, counsellor.me, letters.COSIGN_ANSWER, link, answer)
    exceptional_answers.receive(counsellor)
    assert at(counsellor, record).review == true


def test_a_signature_is_no_word_on_a_report_and_a_word_no_signature(
    office: Office, counsellor: Session, client: str, asked: str, supervisor: Session
) -> None:
    told = ask(counsellor, client, office, report())
    for record in (told, asked):
        body = at(counsellor, record)
        given = signed_by(supervisor, body.proposal, body.link)
        review = seen_by(supervisor, body.proposal, body.link)
        signed = {"given": given} if record == told else {"given": None, "review": review}
        answer = msgspec.to_builtins({"link": body.link, **signed})
        arrives(supervisor, counsellor.me, letters.COSIGN_ANSWER, body.link, answer)
        exceptional_answers.receive(counsellor)
        assert at(counsellor, record) == body
