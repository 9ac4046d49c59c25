"""What the forms of supervision hold."""

from dataclasses import dataclass

from counsel_desk.domain.supervision.supervision import Entry


@dataclass(frozen=True)
class Details:
    """The contents of a form.

    Attributes:
        pair: Id of the vault of the two.
        record: Record id of the entry.
        entry: The entry.
        client: Record id of the client whom it is about, as this desk knows; not kept.
    """

    pair: str
    record: str
    entry: Entry
    client: str = ""
