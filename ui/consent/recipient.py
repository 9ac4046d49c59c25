"""Who a client may choose to share with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipient:
    """A caseworker.

    Attributes:
        person: Their id.
        name: What they are called.
    """

    person: str
    name: str
