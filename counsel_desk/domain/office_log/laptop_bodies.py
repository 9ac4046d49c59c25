"""What facts of the office log say about laptops, one frozen dataclass a kind."""

from dataclasses import dataclass

from counsel_desk.domain.trust import PublicKeys


@dataclass(frozen=True)
class LaptopAdded:
    """An administrator adds a laptop to those that exchange what is new.

    Attributes:
        laptop: Its id, which follows from its keys.
        name: What people call it.
        keys: Its keys.
    """

    laptop: str
    name: str
    keys: PublicKeys


@dataclass(frozen=True)
class LaptopRetired:
    """An administrator retires a laptop for good, such as one that is lost."""

    laptop: str


@dataclass(frozen=True)
class Upheld:
    """An administrator vouches for what somebody signed who is to sign nothing any more.

    Attributes:
        facts: The ids of these facts.
    """

    facts: tuple[bytes, ...]
