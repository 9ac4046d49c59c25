"""What a supervisor is asked to co-sign or to look at, without what it says."""

from counsel_desk.services.exceptional_disclosure import cosigning
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.work.session import Session


def entries(session: Session) -> list[Entry]:
    """Return who asks for a co-signature, and who reports something."""
    return [
        Entry(
            Kind.REPORTED if one.afterwards else Kind.COSIGN_ASKED,
            one.message,
            one.sent,
            one.counsellor,
        )
        for one in cosigning.waiting(session)
    ]
