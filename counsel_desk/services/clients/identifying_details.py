"""Collects what a file knows that could identify the client, for checking texts before release."""

from counsel_desk.domain.identifying.identifying import Known, names_in
from counsel_desk.domain.identifying.places import places_in
from counsel_desk.domain.intake import Channel, Intake
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age, clients
from counsel_desk.services.work.session import Session

_ADDRESSES = frozenset({Channel.LETTER, Channel.VISIT})


def known(session: Session, client: str) -> Known:
    """Return the names, the places and the day of birth in a client's file.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        body, kept = clients.require(reader, client).body, age.find_intake(reader, client)
    intake = kept.body if kept else Intake()
    named = [name for name in (body.name, intake.guardian.name) if name.strip()]
    trusted = intake.interpreter.trusted
    around = [name for text in (intake.people, trusted) for name in names_in(text)]
    addresses = [one.how for one in intake.contacts if one.channel in _ADDRESSES]
    lists = (intake.places, *addresses)
    listed = [place for text in lists for place in places_in(text, listed=True)]
    mentioned = [place for text in (body.particulars, intake.times) for place in places_in(text)]
    return Known((*named, *around), (*listed, *mentioned), intake.born)
