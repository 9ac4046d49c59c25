"""The disclosure ledger of a client: what left, what became of it, and what was called back."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.consent.consent import Consent, Recipient
from counsel_desk.domain.ledger import Shared, shared
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.release import Disclosure, Step, Way
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

RECALL_LASTS = timedelta(days=3650)
"""A recall is to be opened whenever the caseworker comes back."""
RECALLED = "recalled:"
"""What the names of drafts begin with that tell between whose keys a recall is on its way."""


def of_client(session: Session, client: str) -> list[Filed[Disclosure]]:
    """Return a client's ledger, oldest entry first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.DISCLOSURE, Disclosure, client)


def releases(session: Session, client: str) -> list[Shared]:
    """Return what left about a client and what became of it, in the order in which it left."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = shared(reader.latest(Kind.DISCLOSURE, Disclosure, client))
        consents = {one.record: one.body for one in reader.latest(Kind.CONSENT, Consent, client)}
    rests_on = [consents.get(one.entry.consent) for one in found]
    return [
        replace(one, agreed=consent.starts.astimezone().date()) if consent else one
        for one, consent in zip(found, rests_on, strict=True)
    ]


def live(reader: Reader, client: str, consent: str) -> list[Disclosure]:
    """Return the releases under a consent that were not called back."""
    entries = [filed.body for filed in reader.latest(Kind.DISCLOSURE, Disclosure, client)]
    gone = {entry.link for entry in entries if entry.step is Step.WITHDRAWN}
    return [
        entry
        for entry in entries
        if entry.step is Step.RELEASED and entry.consent == consent and entry.link not in gone
    ]


def call_back(
    session: Session,
    work: Work,
    client: str,
    consent: str,
    wanted: Callable[[Disclosure], bool] = lambda _entry: True,
) -> int:
    """Send a recall for every live release under a consent, and enter it in the ledger.

    Args:
        session: A counsellor's.
        work: On the vault.
        client: Record id of the client.
        consent: Record id of the consent.
        wanted: Tells which of them; all where nothing is given.

    Returns:
        How many there were.
    """
    releases = [entry for entry in live(work, client, consent) if wanted(entry)]
    now = session.data.tools.now()
    for entry in releases:
        if entry.way is Way.DESK:
            _recall(session, work, entry)
        withdrawn = replace(entry, step=Step.WITHDRAWN, instant=now, summary=None, agreement=None)
        work.put(Kind.DISCLOSURE, withdrawn, parent=client)
        work.audit("summary_recalled")
    return len(releases)


def _recall(session: Session, work: Work, entry: Disclosure) -> None:
    work.unpost(letters.message_id(letters.SUMMARY, entry.link))
    recipient = _keeper(session, entry.recipient)
    if recipient is not None:
        _send_recall(session, work, entry, recipient)


def _send_recall(session: Session, work: Work, entry: Disclosure, recipient: Certificate) -> None:
    """Send a recall, and remember by whose keys it is sealed and signed."""
    body = msgspec.json.encode(
        letters.Recall(entry.link, stands_in=recipient.name != entry.recipient.name)
    )
    expires = session.data.tools.now() + RECALL_LASTS
    envelope = letters.seal(
        session, work, letters.RECALL, entry.link, recipient, entry.consent, expires, body
    )
    work.transaction.put_draft(RECALLED + envelope.message, _between(session, recipient))
    work.post(envelope)


def _between(session: Session, recipient: Certificate) -> bytes:
    return hashlib.sha256(msgspec.json.encode((session.me.keys, recipient.keys))).digest()


def recall_again(session: Session, work: Work) -> None:
    """Send what was called back once more where nobody can open the recall any more.

    Its recipient may have retired or made new keys since, its sender as well; a withdrawal is not
    to be lost by that.

    Args:
        session: A counsellor's.
        work: On her vault.
    """
    with session.data.register.reading() as register:
        posted = {one.message: one.recipient for one in register.posted()}
    for entry in _not_confirmed(work):
        recipient = _keeper(session, entry.recipient)
        message = letters.message_id(letters.RECALL, entry.link)
        known = work.transaction.draft(RECALLED + message)
        if recipient is None or known == _between(session, recipient):
            continue
        if known is not None or posted.get(message) != recipient.person:
            _send_recall(session, work, entry, recipient)


def _not_confirmed(work: Work) -> list[Disclosure]:
    """Return what was called back from a desk, and of which no word came that it is gone."""
    found = [
        filed.body
        for client, filed in work.beneath().latest_with_parent(Kind.DISCLOSURE, Disclosure)
        if filed.body.way is Way.DESK and not file_marks.frozen(work.transaction, client)
    ]
    gone = {one.link for one in found if one.step is Step.GONE}
    return [one for one in found if one.step is Step.WITHDRAWN and one.link not in gone]


def _keeper(session: Session, recipient: Recipient) -> Certificate | None:
    """Return who can take a summary away: its recipient, or, once they are gone, a colleague.

    Caseworkers share one vault. Where none is left nobody can open it, and her withdrawal holds
    all the same.
    """
    names = [name for _person, name in colleagues(session, Role.CASEWORKER)]
    for name in sorted(names, key=lambda one: one != recipient.name):
        try:
            return letters.recipient_named(session, name, Role.CASEWORKER)
        except NotReachableError:
            continue
    return None


def let_go(work: Work, client: str) -> None:
    """Take out of the post what nobody opened of a file that is destroyed; recalls stay there."""
    for filed in work.beneath().latest(Kind.DISCLOSURE, Disclosure, client):
        work.unpost(letters.message_id(letters.SUMMARY, filed.body.link))
        work.transaction.drop_draft(RECALLED + letters.message_id(letters.RECALL, filed.body.link))
