"""The disclosure ledger of a client: what left, and what was called back."""

from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.records import Disclosure, Filed, Kind, Step
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import post
from counsel_desk.services.session import Reader, Session, Work

RECALL_LASTS = timedelta(days=3650)
"""A recall is to be opened whenever the caseworker comes back."""


def of_client(session: Session, client: str) -> list[Filed[Disclosure]]:
    """Return a client's ledger, oldest entry first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.DISCLOSURE, Disclosure, client)


def live(reader: Reader, client: str, consent: str) -> list[Disclosure]:
    """Return the releases under a consent that were not called back."""
    entries = [filed.body for filed in reader.latest(Kind.DISCLOSURE, Disclosure, client)]
    gone = {entry.link for entry in entries if entry.step is Step.WITHDRAWN}
    return [
        entry
        for entry in entries
        if entry.step is Step.RELEASED and entry.consent == consent and entry.link not in gone
    ]


def call_back(session: Session, work: Work, client: str, consent: str) -> int:
    """Send a recall for every live release under a consent, and enter it in the ledger.

    Returns:
        How many there were.
    """
    releases = live(work, client, consent)
    now = session.desk.tools.now()
    for entry in releases:
        recipient = post.recipient_of(session, entry.recipient)
        body = msgspec.json.encode(post.Recall(entry.link))
        expires = now + RECALL_LASTS
        work.post(
            post.seal(session, work, post.RECALL, entry.link, recipient, consent, expires, body)
        )
        work.unpost(post.message_id(post.SUMMARY, entry.link))
        withdrawn = replace(entry, step=Step.WITHDRAWN, instant=now, summary=None)
        work.put(Kind.DISCLOSURE, withdrawn, parent=client)
        work.audit("summary_recalled")
    return len(releases)
