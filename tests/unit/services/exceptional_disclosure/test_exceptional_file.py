"""What was to be shared without consent goes from the post when the file does."""

from collections.abc import Callable

from counsel_desk.domain.consent.consent import Recipient
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.exceptional_disclosure import State
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.retention import Ground as Sealing
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.exceptional_disclosure import cosigning, exceptional
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.exceptional_disclosure import exceptional_release as leaving
from counsel_desk.services.people import letters
from counsel_desk.services.rights import erasure
from counsel_desk.services.transfer import transfer_answers
from counsel_desk.services.work.session import Session
from tests.helpers.cosigning import ask, at, proposal, sign
from tests.helpers.handing_over import accept, finished, offer
from tests.helpers.office import Clock, Office


def posted(session: Session) -> set[str]:
    """Return the ids of the messages in the post."""
    with session.data.register.reading() as register:
        return {one.letter.message for one in register.state.posted.values()}


def test_a_supervisor_is_not_asked_about_a_file_that_is_sealed(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> None:
    record = ask(counsellor, client, office)
    told = ask(counsellor, client, office, before=counsellor.data.tools.now())
    erasure.seal(counsellor, client, Sealing.CLIENTS_WISH)
    # What was told already is to be signed for all the same.
    [asked] = cosigning.waiting(supervisor)
    assert asked.request.before is not None
    erasure.lift(counsellor, client)
    assert at(counsellor, record).state is State.GIVEN_UP
    assert at(counsellor, told).before is not None


def test_of_a_file_that_is_destroyed_nothing_is_left_in_the_post(
    office: Office, counsellor: Session, client: str, signed: Callable[..., str], clock: Clock
) -> None:
    before = posted(counsellor)
    name = office.person(Role.CASEWORKER).name
    to_desk = proposal(recipient=Recipient(name, "", counsellor.data.office.name, at_desk=True))
    leaving.send(counsellor, signed(to_desk))
    ask(counsellor, client, office, before=clock())
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
    ask(counsellor, client, office)
    offer(counsellor, client)
    receiver = office.enter(Role.COUNSELLOR, 1)
    there = accept(receiver)
    transfer_answers.receive(counsellor)
    assert cosigning.waiting(supervisor) == []
    [filed] = exceptional.of_client(receiver, there)
    exceptional.ask_again(receiver, filed.record, supervisor.me.name)
    sign(supervisor)
    answers.receive(receiver)
    assert at(receiver, filed.record).state is State.SIGNED
