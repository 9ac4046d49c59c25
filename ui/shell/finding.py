"""What the search field offers while somebody types."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """A page or a command.

    Attributes:
        name: Identifies it.
        title: What is typed to find it, and shown.
        icon: Its icon.
    """

    name: str
    title: str
    icon: str
