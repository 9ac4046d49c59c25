"""What no copy of her record shows yet, since knowing of it would endanger her."""

from counsel_desk.domain.demands import Decision, Demand
from counsel_desk.domain.records import Kind
from counsel_desk.domain.release import Disclosure, held_back
from counsel_desk.domain.voice import Comment
from counsel_desk.services.work.reader import Reader


def back(reader: Reader, client: str) -> frozenset[str]:
    """Return links and record ids of the entries of her ledger that are held back from a client."""
    entries = reader.latest(Kind.DISCLOSURE, Disclosure, client)
    links = held_back(filed.body for filed in entries)
    return links | {filed.record for filed in entries if filed.body.link in links}


def shown(body: object, held: frozenset[str]) -> bool:
    """Return whether a record may be seen.

    A comment only if she lets her counsellor see it; what left without her consent not while
    telling her would endanger her, nor the demand that it answers.

    Args:
        body: The record.
        held: Links and record ids of what is held back from her.
    """
    if isinstance(body, Disclosure):
        return body.link not in held
    if isinstance(body, Demand) and body.decision is Decision.EXCEPTION:
        # Where no entry is named, nothing tells the two apart.
        return body.entry not in held and (bool(body.entry) or not held)
    if isinstance(body, Demand):
        return body.entry not in held
    return not isinstance(body, Comment) or body.shared


def something_held_back(reader: Reader, client: str) -> bool:
    """Return whether a copy leaves out what it would endanger a client to know of."""
    return bool(back(reader, client))
