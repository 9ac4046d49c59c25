"""What was to be shared without consent goes from the post when the file does."""

from collections.abc import Callable

import pytest

from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import State
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.retention import Ground as Sealing
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import closure
from counsel_desk.services.clients.open_reports import OpenReportError, UntoldDutyError
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.people import letters
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import transfer_answers
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.cosigning import ask, at, proposal, report, review, sign
from tests.helpers.handing_over import accept, finished, offer
from tests.helpers.office import Clock, Office


def close(session: Session, client: str) -> None:
    """Close a file today."""
    closure.close(session, client, Closure(session.today()))


ENDS = (close, offer, lambda session, client: erasure.seal(session, client, Sealing.CLIENTS_WISH))
"""What ends the use of a file here."""


def posted(session: Session) -> set[str]:
    """Return the ids of the messages in the post."""
    with session.data.register.reading() as register:
        return {one.letter.message for one in register.state.posted.values()}


def test_what_was_told_already_is_to_be_signed_for_though_the_file_is_sealed(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    told = ask(counsellor, client, office, before=counsellor.data.tools.now())
    erasure.seal(counsellor, client, Sealing.CLIENTS_WISH)
    [asked] = cosigning.waiting(supervisor)
    assert asked.request.before is not None
    erasure.lift(counsellor, client)
    assert at(counsellor, told).before is not None


def test_of_a_file_that_is_destroyed_nothing_is_left_in_the_post(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str], clock: Clock
) -> None:
    before = posted(counsellor)
    name = office.person(Role.CASEWORKER).name
    to_desk = proposal(recipient=Recipient(name, "", counsellor.data.office.name, at_desk=True))
    leaving.send(counsellor, signed(to_desk))
    ask(counsellor, client, office, before=clock())
    holding.lift_all(counsellor, client)
    seal = erasure.seal(counsellor, client, Sealing.CLIENTS_WISH)
    assert len(posted(counsellor) - before) >= 2
    clock.move(days=(seal.until - clock().astimezone().date()).days + 1)
    recalls = {
        letters.message_id(letters.RECALL, entry.link)
        for entry in ledger_of_sealed(counsellor, client)
    }
    erasure.destroy(counsellor, client)
    assert posted(counsellor) - before <= recalls


def ledger_of_sealed(session: Session, client: str) -> list[Disclosure]:
    """Return the ledger of a client whose file is sealed."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.including_sealed().latest(Kind.DISCLOSURE, Disclosure, client)
    return [filed.body for filed in found]


def test_a_supervisor_is_not_asked_about_a_file_that_went_over(
    office: Office, counsellor: Session, supervisor: Session
) -> None:
    client = finished(counsellor)
    ask(counsellor, client, office, before=counsellor.data.tools.now())
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    transfer_answers.receive(counsellor)
    assert cosigning.waiting(supervisor) == []
    [filed] = exceptional.of_client(receiver, there)
    exceptional.ask_again(receiver, filed.record, supervisor.me.name)
    sign(supervisor)
    answers.receive(receiver)
    assert at(receiver, filed.record).state is State.LEFT


def test_a_report_that_went_over_is_looked_at_there(
    office: Office, counsellor: Session, supervisor: Session
) -> None:
    client = finished(counsellor)
    leaving.print_sheet(counsellor, ask(counsellor, client, office, report()))
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    transfer_answers.receive(counsellor)
    assert cosigning.waiting(supervisor) == []
    [filed] = exceptional.of_client(receiver, there)
    exceptional.ask_again(receiver, filed.record, supervisor.me.name)
    review(supervisor, "Thank you")
    answers.receive(receiver)
    seen = at(receiver, filed.record)
    assert (seen.state, seen.review.remarks) == (State.LEFT, "Thank you")


@pytest.mark.parametrize("end", ENDS)
def test_no_file_ends_while_a_report_in_it_is_open(
    office: Office,
    counsellor: Session,
    supervisor: Session,
    end: Callable[[Session, str], object],
) -> None:
    client = finished(counsellor)
    due = ask(counsellor, client, office, report())
    asked = ask(counsellor, client, office)
    with pytest.raises(UntoldDutyError):
        end(counsellor, client)
    leaving.print_sheet(counsellor, due)
    with pytest.raises(OpenReportError):
        end(counsellor, client)
    [waiting] = [one for one in cosigning.waiting(supervisor) if not one.afterwards]
    cosigning.sign(supervisor, waiting.message, waiting.request.digest)
    answers.receive(counsellor)
    with pytest.raises(OpenReportError):
        end(counsellor, client)
    exceptional.give_up(counsellor, asked)
    end(counsellor, client)


@pytest.mark.parametrize("end", ENDS)
def test_a_file_ends_once_a_request_was_sent_back(
    office: Office,
    counsellor: Session,
    supervisor: Session,
    end: Callable[[Session, str], object],
) -> None:
    client = finished(counsellor)
    ask(counsellor, client, office)
    [waiting] = cosigning.waiting(supervisor)
    cosigning.send_back(supervisor, waiting.message, "Not now")
    answers.receive(counsellor)
    end(counsellor, client)
