"""Group sessions: one note on the group, and a private line for each participant."""

from dataclasses import dataclass, field
from datetime import date, datetime

SMALLEST_GROUP = 2


@dataclass(frozen=True)
class GroupSession:
    """The signed note on a group, or an amendment of one, which belongs to no single client.

    Attributes:
        held: The day of the session.
        text: The note on the group as a whole.
        signed: When it was signed.
        participants: Record ids of the participants; never shown in anybody's file.
        appointment: Record id of the appointment, or ``""``.
        amendment: Why it was amended; empty in the first version.
    """

    held: date
    text: str
    signed: datetime
    participants: tuple[str, ...]
    appointment: str = ""
    amendment: str = ""


@dataclass(frozen=True)
class GroupLine:
    """What one participant's own file keeps of a group session.

    Attributes:
        session: Record id of the group session.
        held: The day of the session.
        size: How many took part.
        text: What concerns this participant alone; may be empty.
        signed: When it was signed.
    """

    session: str
    held: date
    size: int
    text: str
    signed: datetime


@dataclass(frozen=True)
class GroupDraft:
    """An unsigned group note, kept as an encrypted draft in the vault.

    Attributes:
        participants: Record ids of the participants.
        held: The day of the session.
        text: The note, as far as it is written.
        lines: Each participant's own line, by record id.
        saved: When the draft was last saved.
        appointment: Record id of the appointment, or ``""``.
        session: Record id of the signed note that it amends; empty for a new one.
        amendment: Why it is amended.
    """

    participants: tuple[str, ...]
    held: date
    text: str
    saved: datetime
    lines: dict[str, str] = field(default_factory=dict)
    appointment: str = ""
    session: str = ""
    amendment: str = ""
