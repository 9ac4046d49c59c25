"""F01: a process killed at a random moment of its saves loses none that was acknowledged."""

from ctypes import c_int
from multiprocessing.synchronize import Event
from pathlib import Path

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify, verify_vaults
from counsel_desk.services.work.session import Session
from tests.faults.entering import entered
from tests.faults.killing import counter, killed
from tests.faults.leaving import write
from tests.helpers.office import Office
from tests.helpers.repeats import repeats

ROUNDS = repeats(8, 300)
LONGEST = 0.12
EACH = 5
"""After how many notes there is a picture."""


def save_for_ever(
    begun: Event,
    folder: Path,
    me: Certificate,
    private: bytes,
    client: str,
    saved: c_int,
) -> None:
    """Sign notes and attach pictures, and count each that was acknowledged."""
    session = entered(folder, me, private)
    begun.set()
    while True:
        if saved.value % EACH == 0:
            picture = Cleaned(MediaType.PNG, saved.value.to_bytes(4) * 5000)
            attachments.add_cleaned(session, client, picture)
        else:
            write(session, client, 1)
        saved.value += 1


def saves_of(session: Session, client: str) -> int:
    """Return how many notes and pictures there are of a client."""
    papers = attachments.of_client(session, client)
    for one in papers:
        attachments.content(session, one.record)
    return len(papers) + len(notes.of_client(session, client))


def test_f01_killed_at_any_moment_of_a_save_no_acknowledged_one_is_lost(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    record = clients.listing(session)[0].filed.record
    client = clients.add(session, clients.get(session, record).body)
    given = office.folder, session.me, session.identity.private_bytes(), client
    sign_in.sign_out(session)
    office.close()
    saved, cut = counter(), 0

    def enough() -> bool:
        return cut > 0 and saved.value > ROUNDS

    for _number in killed(
        save_for_ever, lambda: (*given, saved), ROUNDS, LONGEST, seed=1, enough=enough
    ):
        cut += any(office.folder.rglob("*-journal"))
        session = entered(*given[:3])
        there = saves_of(session, client)
        # A save can be durable although the process was killed before it could say so.
        assert saved.value <= there <= saved.value + 1
        saved.value = there
        assert not any(check.problems for check in verify_vaults(session))
        session.close()
    assert enough()
    assert all(check.ok for check in verify(office.folder, office.tools))
