"""Nothing leaves without consent unless another person co-signed exactly that.

The attacker here is a counsellor who can write their own vault past the services, or a colleague
who can write the register and sign with keys of their own.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal, State
from counsel_desk.domain.exceptional.grounds import Authority
from counsel_desk.domain.exceptional.proposal import digest as digest_of
from counsel_desk.domain.exceptional.signing import CoSignature
from counsel_desk.domain.letters import CoSignRequest
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.summary import Ground, Section
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional, exceptional_answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    NotCoSignedError,
    OwnCoSignatureError,
)
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.cosigning import POLICE, ask, at, proposal, refusals, report, review, sign
from tests.helpers.office import Office
from tests.security.altering import (
    altering,
    connection_of,
    forged,
    named,
    overwrite,
    person_in,
    refused,
    saying,
)
from tests.security.sharing.forging import LINK, arrives, seen_by, signed_by


@pytest.fixture
def record(office: Office, counsellor: Session, client: str, supervisor: Session) -> str:
    """A request that is co-signed and has not left."""
    made = ask(counsellor, client, office)
    sign(supervisor)
    exceptional_answers.receive(counsellor)
    assert at(counsellor, made).state is State.SIGNED
    return made


def rewritten(counsellor: Session, record: str, **changes: Any) -> None:
    """Write over a request, as nobody can through the services."""
    with counsellor.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = exceptional.require(work, record).body
        work.put(Kind.EXCEPTIONAL_RELEASE, replace(body, **changes), record=record)


def signature_of(counsellor: Session, record: str) -> CoSignature:
    """Return the co-signature that a request has."""
    given = at(counsellor, record).given
    assert given is not None
    return given


def test_other_words_do_not_leave_on_it(
    counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    more = (Section(Category.SAFETY_AND_RISK, "And everything else that she said"),)
    rewritten(counsellor, record, proposal=proposal(sections=more))
    assert refusals(counsellor, record, client, tmp_path) == (Refusal.OTHER_CONTENT,)


def test_it_does_not_go_to_another_recipient(
    counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    elsewhere = replace(POLICE, organisation="A newspaper")
    rewritten(counsellor, record, proposal=proposal(recipient=elsewhere))
    found = refusals(counsellor, record, client, tmp_path)
    assert found == (Refusal.OTHER_RECIPIENT, Refusal.OTHER_CONTENT)


def test_it_does_not_serve_another_ground(
    counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    other = proposal(ground=Ground.OFFENCE_AGAINST_CHILD, authority=Authority.LOCAL_POLICE)
    rewritten(counsellor, record, proposal=other)
    found = refusals(counsellor, record, client, tmp_path)
    assert found == (Refusal.OTHER_GROUND, Refusal.OTHER_CONTENT)


def test_it_does_not_serve_another_request(
    office: Office, counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    given = signature_of(counsellor, record)
    second = ask(counsellor, client, office)
    rewritten(counsellor, second, state=State.SIGNED, given=given)
    assert refusals(counsellor, second, client, tmp_path) == (Refusal.OTHER_REQUEST,)
    link = at(counsellor, second).link
    rewritten(counsellor, second, given=replace(given, link=link))
    assert refusals(counsellor, second, client, tmp_path) == (Refusal.NOT_TRUE,)


def test_it_does_not_serve_a_copy_of_the_request_once_it_was_used(
    counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    signed = at(counsellor, record)
    leaving.print_sheet(counsellor, record)
    rewritten(counsellor, record, state=State.SIGNED, left=None, release="")
    assert refusals(counsellor, record, client, tmp_path) == (Refusal.USED,)
    with counsellor.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        copy = work.put(Kind.EXCEPTIONAL_RELEASE, signed, parent=client)
    assert refusals(counsellor, copy, client, tmp_path) == (Refusal.USED,)


def test_its_day_cannot_be_moved(
    office: Office, counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    given = signature_of(counsellor, record)
    office.clock.move(days=8)
    assert refusals(counsellor, record, client, tmp_path) == (Refusal.TOO_OLD,)
    rewritten(counsellor, record, given=replace(given, signed=office.clock()))
    assert refusals(counsellor, record, client, tmp_path) == (Refusal.NOT_TRUE,)


def test_only_a_supervisors_signature_counts(
    office: Office, counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    colleague, body = office.enter(Role.COUNSELLOR, 1), at(counsellor, record)
    true = signature_of(counsellor, record)
    for name in (colleague.me.name, body.supervisor):
        given = signed_by(colleague, body.proposal, body.link, name)
        rewritten(counsellor, record, given=given)
        assert refusals(counsellor, record, client, tmp_path) == (Refusal.NOT_TRUE,)
    for broken in ("", "00", "no digits", true.signature[::-1]):
        rewritten(counsellor, record, given=replace(true, signature=broken))
        assert refusals(counsellor, record, client, tmp_path) == (Refusal.NOT_TRUE,)


def test_a_former_supervisors_signature_does_not_count(
    office: Office,
    counsellor: Session,
    client: str,
    record: str,
    supervisor: Session,
    tmp_path: Path,
) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    confirming.change_roles(admin, supervisor.me.person, (Role.STAFF,), office.sheets)
    assert refusals(counsellor, record, client, tmp_path) == (Refusal.NOT_TRUE,)


@pytest.fixture
def both(office: Office, counsellor: Session) -> Session:
    """The counsellor, who is a supervisor too."""
    admin = office.enter(Role.ADMINISTRATOR)
    roles = (Role.COUNSELLOR, Role.SUPERVISOR)
    confirming.change_roles(admin, counsellor.me.person, roles, office.sheets)
    sign_in.sign_out(counsellor)
    return office.enter(Role.COUNSELLOR)


def test_a_counsellor_who_is_a_supervisor_cannot_sign_their_own_request(
    office: Office, both: Session, supervisor: Session, tmp_path: Path
) -> None:
    client = clients.listing(both)[0].filed.record
    assert exceptional.supervisors(both) == [supervisor.me.name]
    with pytest.raises(OwnCoSignatureError):
        ask(both, client, office, supervisor=both.me.name)
    record = ask(both, client, office)
    body = at(both, record)
    own = signed_by(both, body.proposal, body.link)
    rewritten(both, record, state=State.SIGNED, supervisor=both.me.name, given=own)
    assert refusals(both, record, client, tmp_path) == (Refusal.NOT_TRUE,)
    # Nor is a letter to themselves one that they are asked to sign.
    digest = digest_of(body.proposal)
    request = CoSignRequest(LINK, body.proposal, digest, body.telling, "")
    arrives(both, both.me, letters.COSIGN_REQUEST, LINK, request)
    assert cosigning.waiting(both) == []


def test_only_supervisors_are_asked(office: Office, counsellor: Session, client: str) -> None:
    for role in (Role.STAFF, Role.ADMINISTRATOR, Role.CASEWORKER):
        with pytest.raises(NotReachableError):
            ask(counsellor, client, office, supervisor=office.person(role).name)
    assert exceptional.of_client(counsellor, client) == []


def test_nothing_leaves_while_the_register_has_a_forged_certificate(
    office: Office, counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    staff = office.enter(Role.STAFF)
    forged_one = replace(staff.me, roles=(Role.SUPERVISOR,), epoch=staff.me.epoch + 1)
    with altering(office) as rows:
        log = rows.log()
        rows.put([*log, forged(log, rows.office, (ROOT, forged_one), staff.identity)])
    before = disclosure.of_client(counsellor, client)
    with pytest.raises(EntryAlteredError):
        leaving.save(counsellor, record, tmp_path / "page.pdf")
    with altering(office) as rows:
        rows.put(log)
    assert disclosure.of_client(counsellor, client) == before
    assert not (tmp_path / "page.pdf").exists()


def test_a_role_written_into_the_register_makes_no_supervisor(
    office: Office, counsellor: Session, client: str, record: str, tmp_path: Path
) -> None:
    staff, body = office.enter(Role.STAFF), at(counsellor, record)
    with altering(office) as rows:
        certificates = [one for one in rows.log() if one.kind == "certificate"]
        [own] = [one for one in certificates if person_in(one) == staff.me.person]
        overwrite(rows.beside, saying(own, replace(staff.me, roles=(Role.SUPERVISOR,))))
    given = signed_by(staff, body.proposal, body.link)
    rewritten(counsellor, record, supervisor=staff.me.name, given=given)
    with pytest.raises(NotCoSignedError):
        leaving.print_sheet(counsellor, record)
    assert named(refused(office, Role.COUNSELLOR)) == own.number


def test_a_request_altered_in_the_vaults_file_is_seen(
    counsellor: Session, client: str, record: str
) -> None:
    with counsellor.vaults[VaultKind.COUNSELLING].writing() as transaction:
        connection_of(transaction).exec_driver_sql(
            "UPDATE record SET body = "
            "CAST(replace(CAST(body AS TEXT), 'tonight', 'tomorrow') AS BLOB) WHERE record = ?",
            (record,),
        )
    with pytest.raises(RecordAlteredError):
        leaving.print_sheet(counsellor, record)


def test_a_word_that_no_other_supervisor_signed_does_not_count_as_looked_at(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office, report())
    body, name = at(counsellor, record), supervisor.me.name
    true = seen_by(supervisor, body.proposal, body.link)
    own = seen_by(counsellor, body.proposal, body.link)
    for made_up in (
        seen_by(counsellor, body.proposal, body.link, name),
        replace(true, remarks="Another word"),
        replace(true, signature="00"),
        own,
    ):
        planted = replace(body, review=made_up)
        with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
            work.put(Kind.EXCEPTIONAL_RELEASE, planted, record=record)
        [shown] = [
            one.body for one in exceptional.of_client(counsellor, client) if one.record == record
        ]
        assert shown.review is None
        assert shown.to_review
    review(supervisor)
    exceptional_answers.receive(counsellor)
    [shown] = [
        one.body for one in exceptional.of_client(counsellor, client) if one.record == record
    ]
    assert shown.review is not None
    assert shown.review.supervisor == name
