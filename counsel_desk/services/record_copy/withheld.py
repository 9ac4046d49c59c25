"""What a copy of a record must not show yet, since knowing of it would endanger the client."""

from counsel_desk.domain.demands import Decision, Demand
from counsel_desk.domain.disclosure import Disclosure, held_back
from counsel_desk.domain.records import Kind
from counsel_desk.domain.rights.legal_hold import Cause, LegalHold
from counsel_desk.domain.voice import Comment
from counsel_desk.services.work.reader import Reader


def held_back_ids(reader: Reader, client: str) -> frozenset[str]:
    """Return links and record ids of the ledger entries that are held back from the client."""
    entries = reader.latest(Kind.DISCLOSURE, Disclosure, client)
    links = held_back(filed.body for filed in entries)
    return links | {filed.record for filed in entries if filed.body.link in links}


def shown(body: object, held: frozenset[str]) -> bool:
    """Return whether a copy may show a record.

    A comment is shown only if it is shared with the counsellor. A disclosure without consent, and
    the demand that it answers, are not shown while knowing of it would endanger the client. Nor is
    a legal hold.

    Args:
        body: Body of the record.
        held: Links and record ids of the entries that are held back.
    """
    if isinstance(body, Disclosure):
        return body.link not in held
    if isinstance(body, Demand) and body.decision is Decision.EXCEPTION:
        # Without the id of an entry, the demand could belong to any that is held back.
        return body.entry not in held and (bool(body.entry) or not held)
    if isinstance(body, Demand):
        return body.entry not in held
    if isinstance(body, LegalHold):
        # A hold can follow from what is held back, and its reason can tell of it.
        return not held and body.cause is not Cause.REPORT
    return not isinstance(body, Comment) or body.shared


def something_held_back(reader: Reader, client: str) -> bool:
    """Return whether anything is held back from the client."""
    return bool(held_back_ids(reader, client))
