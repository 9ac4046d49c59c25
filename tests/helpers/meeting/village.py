"""Two laptops, and a client's file that is offered from one to the other."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.transfer import HandOver, Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.notes import notes
from counsel_desk.services.transfer import (
    transfer,
    transfer_answers,
)
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of
from tests.helpers.meeting.exchanging import Exchanging, today
from tests.helpers.office import Clock, Office

PLACE = (VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE)


@dataclass
class Village:
    """Two laptops, a counsellor at each, and a file that is offered from one to the other."""

    two: Exchanging
    client: str
    texts: list[str]

    @property
    def other(self) -> Office:
        """The colleague's laptop."""
        return self.two.others[0]

    @contextmanager
    def here(self) -> Iterator[Session]:
        """Sign the giver in, who takes in what has come."""
        with self.two.at(self.two.a, Role.COUNSELLOR) as session:
            transfer_answers.receive(session)
            yield session

    @contextmanager
    def there(self) -> Iterator[Session]:
        """Sign the colleague in, who takes in what has come."""
        with self.two.at(self.other, Role.COUNSELLOR) as session:
            transfer_answers.receive(session)
            yield session

    def leave(self) -> None:
        """Have the giver's laptop exchange."""
        self.two.exchange(self.two.a)

    def bring(self) -> None:
        """Have the colleague's laptop exchange, and the colleague take in what came."""
        self.two.exchange(self.other)
        with self.there():
            pass

    def to(self) -> None:
        """Let what waits go to the colleague."""
        self.leave()
        self.bring()

    def back(self) -> None:
        """Let what waits go to the giver."""
        self.two.exchange(self.other)
        self.leave()
        with self.here():
            pass

    def holders(self) -> list[bool]:
        """Return whether the whole file is at each end; a part of it is at neither."""
        found = []
        for laptop in (self.two.a, self.other):
            with self.two.at(laptop, Role.COUNSELLOR) as session:
                files = [one.filed.record for one in clients.listing(session)]
                found.append(self.texts in [texts(session, each) for each in files])
        return found

    def state(self) -> HandOver:
        """Return what the giver keeps of the last hand-over."""
        with self.here() as giver:
            return transfer.entries(giver)[0].body


def texts(session: Session, client: str) -> list[str]:
    """Return the texts of the signed notes on a client."""
    return [one.body.text for one in notes.of_client(session, client)]


def change(session: Session, client: str) -> None:
    """Change a file a little."""
    [name] = [one.filed.body for one in clients.listing(session) if one.filed.record == client]
    clients.change(session, client, name)


def agree(village: Village, clock: Clock) -> str:
    """Have the client agree to share something, before the file is offered anew."""
    with village.here() as giver:
        transfer.take_back(giver, village.client)
        agreed = consent.record(giver, village.client, terms_of(giver, today(clock)))
        [third] = [one for one in transfer.recipients(giver) if not one.here]
        transfer.offer(giver, village.client, third.person, Reason.LANGUAGE)
    return agreed


def live(session: Session, client: str) -> list[Consent]:
    """Return the consents of a client that are not withdrawn."""
    return [one.body for one in consent.of_client(session, client) if not one.body.withdrawn]


def at_the_colleagues(village: Village) -> list[Consent]:
    """Return the consents in the file at the colleague's that are not withdrawn."""
    with village.there() as receiver:
        [line] = clients.listing(receiver)
        return live(receiver, line.filed.record)
