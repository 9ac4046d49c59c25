"""F20: a clock set back by a day or a year mixes nothing up, and the person is told."""

from dataclasses import replace

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.sign_in.notices import Notice
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


def write(session: Session, client: str, text: str) -> str:
    """Sign a note of a client; return its record."""
    name, draft = notes.begin(session, client, session.data.tools.now().date())
    notes.save(session, name, replace(draft, text=text))
    return notes.sign(session, name)


def of_the_clock(session: Session) -> list[Notice]:
    """Return the notices about the clock."""
    return [one for one in notices.gather(session) if one.kind is notices.Kind.CLOCK]


@pytest.mark.parametrize("days", [1, 365])
def test_f20_order_is_kept_and_the_person_is_told(office: Office, days: int) -> None:
    session = office.enter(Role.COUNSELLOR)
    client = clients.listing(session)[0].filed.record
    first = write(session, client, "before the clock was set back")
    assert of_the_clock(session) == []
    sign_in.sign_out(session)
    office.clock.move(days=-days)
    session = office.enter(Role.COUNSELLOR)
    (told,) = of_the_clock(session)
    assert told.day > office.clock.instant.astimezone().date()
    second = write(session, client, "after")
    numbers = {filed.record: filed.version for filed in notes.of_client(session, client)}
    assert {first, second} <= numbers.keys()
    done = [one.action for one in audit.actions(session)]
    # The newest first, whatever the clock says.
    assert done[:3] == ["note_signed", "signed_in", "locked"]
    name, draft = notes.begin_amendment(session, first, "a word was wrong")
    notes.save(session, name, replace(draft, text="amended with the clock set back"))
    notes.sign(session, name)
    assert [one.version for one in notes.versions(session, first)] == [1, 2]
    sign_in.sign_out(session)
    office.clock.move(days=days + 1)
    session = office.enter(Role.COUNSELLOR)
    assert of_the_clock(session) == []
    sign_in.sign_out(session)
