"""What the file knows by which she could be recognised, for a reader of what is to leave."""

from counsel_desk.domain.identifying.identifying import Known, names_in
from counsel_desk.domain.identifying.places import places_in
from counsel_desk.domain.intake import Channel, Intake
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age, clients
from counsel_desk.services.work.session import Session

_ADDRESSES = frozenset({Channel.LETTER, Channel.VISIT})


def known(session: Session, client: str) -> Known:
    """Return the names, the places and the day of birth that a client's file gives.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        body, kept = clients.require(reader, client).body, age.find_intake(reader, client)
    said = kept.body if kept else Intake()
    named = [name for name in (body.name, said.guardian.name) if name.strip()]
    around = [name for text in (said.people, said.interpreter.trusted) for name in names_in(text)]
    addresses = [one.how for one in said.contacts if one.channel in _ADDRESSES]
    listed = [place for text in (said.places, *addresses) for place in places_in(text, listed=True)]
    spoken = [place for text in (body.particulars, said.times) for place in places_in(text)]
    return Known((*named, *around), (*listed, *spoken), said.born)
