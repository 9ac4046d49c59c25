"""What a laptop keeps about itself and about the others, beside the office log."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from counsel_desk.domain.exchange.parcel import NOTHING, Mark


@dataclass(frozen=True)
class Exchanged:
    """How the last exchange went.

    Attributes:
        instant: When it ended.
        sent: How many parcels were put on the road.
        taken: How many parcels were taken in.
    """

    instant: datetime
    sent: int
    taken: int


@dataclass(frozen=True)
class Own:
    """What a laptop keeps about itself.

    Attributes:
        laptop: Its id.
        name: What people call it.
        private: Its private keys.
        number: Of its last parcel.
        mark: Its last parcel for every laptop.
        keys: The keys that it sealed parcels with, the newest last.
        granted: Which laptops have them.
        log: Up to which entry of its office log everything was sent.
        homes: Digest of who had keys where when its letters were last looked through.
        told: Up to which parcel of each laptop it said that it had taken it.
        people: Who it said has keys here.
        forwarded: Retired laptops whose facts it has sent on.
        heard: Whether it has taken something since its last parcel that nobody knows yet.
        put: When it made its last parcel.
        laid: Up to which number its parcels have lain on a road.
        last: How the last exchange went.
    """

    laptop: str
    name: str
    private: bytes = field(repr=False)
    number: int = 0
    mark: Mark = NOTHING
    keys: tuple[bytes, ...] = field(default=(), repr=False)
    granted: tuple[str, ...] = ()
    log: int = 0
    homes: bytes = b""
    told: Mapping[str, int] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    forwarded: tuple[str, ...] = ()
    heard: bool = False
    put: datetime | None = None
    laid: int = 0
    last: Exchanged | None = None


@dataclass(frozen=True)
class Met:
    """What a laptop knows of another one.

    Attributes:
        mark: The last of its parcels for every laptop that was taken.
        direct: Number of the last of its parcels for this laptop alone that was taken.
        log: How far its office log had come.
        keys: Its keys, the newest last.
        people: Who has keys there.
        taken: How far it has taken what the others sent, by their ids.
        ahead: The farthest of its parcels that anybody says they have taken.
        stopped: Whether something about it does not fit, so that nothing more of it is taken.
        heard: When something of it was taken last.
    """

    mark: Mark = NOTHING
    direct: int = 0
    log: Mark = NOTHING
    keys: tuple[bytes, ...] = field(default=(), repr=False)
    people: tuple[str, ...] = ()
    taken: Mapping[str, Mark] = field(default_factory=dict)
    ahead: Mark = NOTHING
    stopped: bool = False
    heard: datetime | None = None
