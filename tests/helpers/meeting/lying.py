"""A laptop of the office with a program of its own, which says what no desk would."""

from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.exchange.parcel import Contents, Label, Mark
from counsel_desk.domain.exchange.standing import Own
from counsel_desk.domain.office_log.bodies import Fact
from counsel_desk.domain.office_log.entry import Signed, StoredEntry, fact_statement, placed, stored
from counsel_desk.domain.trust import Identity
from counsel_desk.services.exchange import keeping
from counsel_desk.services.ports.roads import Address
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.office import Office


@dataclass
class Liar:
    """The second laptop, with a program of its own.

    Attributes:
        two: The laptops.
        own: What it keeps about itself.
        log: How far its log had come.
    """

    two: Exchanging
    own: Own
    log: Mark

    def parcel(
        self,
        number: int,
        before: Mark,
        contents: Contents,
        private: bytes = b"",
        office: str = "",
    ) -> bytes:
        """Return a parcel with any number, and any parcel before it."""
        return self.sealed(number, before, msgspec.msgpack.encode(contents), private, office)

    def sealed(
        self, number: int, before: Mark, content: bytes, private: bytes = b"", office: str = ""
    ) -> bytes:
        """Return a parcel with any bytes in it."""
        tools = self.two.a.tools
        founded = self.two.state(self.two.a).office
        assert founded is not None
        key = self.own.keys[-1]
        name = office or founded.office
        label = Label(name, self.own.laptop, number, "", before, tools.parcels.key_id(key))
        identity = tools.parcels.identity(private or self.own.private)
        return tools.parcels.seal_parcel(label, content, key, {}, identity)

    def put(self, number: int, parcel: bytes) -> Mark:
        """Leave a parcel on the road; return its mark."""
        self.two.road().put(Address(self.own.laptop, number), parcel)
        return Mark(number, self.two.a.tools.parcels.read_parcel(parcel).digest)

    def say(self, contents: Contents | None = None, before: Mark | None = None) -> Mark:
        """Send the next parcel."""
        number = self.own.number + 1
        mark = self.put(
            number, self.parcel(number, before or self.own.mark, contents or self.empty())
        )
        self.own = replace(self.own, number=number, mark=mark)
        return mark

    def empty(self) -> Contents:
        """Return contents that say nothing new."""
        return Contents(self.log, {}, self.own.people)

    def fact(self, author: str, keys: Identity, body: Fact) -> StoredEntry:
        """Return a fact in the name of somebody, signed with some keys."""
        office = self.two.state(self.two.a).office
        assert office is not None
        signature = keys.sign(fact_statement(office.office, author, body))
        return stored(placed(EMPTY, Signed(author, body, signature), self.two.clock()))

    def send(self, *facts: StoredEntry) -> None:
        """Send facts, and have the first laptop take in what it takes of them."""
        self.say(replace(self.empty(), facts=facts))
        self.two.exchange(self.two.a)


def lying(two: Exchanging, laptop: Office | None = None) -> Liar:
    """Return the second laptop as it is now, or another one."""
    laptop = laptop or two.others[0]
    data = laptop.data()
    with data.register.reading() as register:
        own, head = keeping.own(register), register.state.head
    laptop.close()
    assert own is not None
    return Liar(two, own, Mark(head.length, head.link))
