"""A client's disclosure ledger: what was shared, what happened to it, and what was recalled."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import msgspec

from counsel_desk.domain.consent.consent import Consent, Recipient
from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.ledger import Shared, shared
from counsel_desk.domain.letters import Recall
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.people import letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

RECALL_LASTS = timedelta(days=3650)
"""How long a recall can be opened: long, because the caseworker may be away."""
RECALLED = "recalled:"
"""Prefix of drafts that note between whose keys a recall is on its way."""


def of_client(session: Session, client: str) -> list[Filed[Disclosure]]:
    """Return a client's ledger, oldest entry first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.DISCLOSURE, Disclosure, client)


def releases(session: Session, client: str) -> list[Shared]:
    """Return what was shared about a client and what happened to it, oldest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = shared(reader.latest(Kind.DISCLOSURE, Disclosure, client))
        consents = {one.record: one.body for one in reader.latest(Kind.CONSENT, Consent, client)}
    rests_on = [consents.get(one.entry.consent) for one in found]
    return [
        replace(one, agreed=local_day(consent.starts), until=one.until or last_day(consent))
        if consent
        else one
        for one, consent in zip(found, rests_on, strict=True)
    ]


def live(reader: Reader, client: str, consent: str) -> list[Disclosure]:
    """Return the releases under a consent that were not recalled."""
    entries = [filed.body for filed in reader.latest(Kind.DISCLOSURE, Disclosure, client)]
    recalled = {entry.link for entry in entries if entry.step is Step.WITHDRAWN}
    return [
        entry
        for entry in entries
        if entry.step is Step.RELEASED and entry.consent == consent and entry.link not in recalled
    ]


def recall(
    session: Session,
    work: Work,
    client: str,
    consent: str,
    wanted: Callable[[Disclosure], bool] = lambda _entry: True,
) -> int:
    """Recall every live release under a consent, and enter that in the ledger.

    Args:
        session: A counsellor's.
        work: A unit of work on the vault.
        client: Record id of the client.
        consent: Record id of the consent.
        wanted: Returns whether to recall a release; all if not given.

    Returns:
        The number of recalled releases.
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
    """Send a recall, and note with whose keys it is signed and sealed."""
    body = msgspec.json.encode(Recall(entry.link, stands_in=recipient.name != entry.recipient.name))
    expires = session.data.tools.now() + RECALL_LASTS
    envelope = letters.seal(
        session, work, letters.RECALL, entry.link, recipient, entry.consent, expires, body
    )
    work.transaction.put_draft(RECALLED + envelope.message, _between(session, recipient))
    work.post(envelope)


def _between(session: Session, recipient: Certificate) -> bytes:
    return hashlib.sha256(msgspec.json.encode((session.me.keys, recipient.keys))).digest()


def recall_again(session: Session, work: Work) -> None:
    """Send recalls again that nobody can open any more.

    The recipient or the sender may have retired or made new keys since; a withdrawal must not get
    lost because of that.

    Args:
        session: A counsellor's.
        work: A unit of work on their vault.
    """
    with session.data.register.reading() as register:
        sent = register.state.posted.values()
    ours = session.vaults[VaultKind.COUNSELLING].vault_id
    posted = {
        (one.letter.message, one.letter.recipient) for one in sent if one.letter.vault == ours
    }
    for entry in _not_confirmed(work):
        recipient = _keeper(session, entry.recipient)
        message = letters.message_id(letters.RECALL, entry.link)
        known = work.transaction.draft(RECALLED + message)
        if recipient is None or known == _between(session, recipient):
            continue
        if known is not None or (message, recipient.person) not in posted:
            _send_recall(session, work, entry, recipient)


def _not_confirmed(work: Work) -> list[Disclosure]:
    """Return what was recalled from a desk and is not confirmed to be gone."""
    found = [
        filed.body
        for client, filed in work.including_sealed().latest_with_parent(Kind.DISCLOSURE, Disclosure)
        if filed.body.way is Way.DESK and not file_marks.frozen(work.transaction, client)
    ]
    gone = {one.link for one in found if one.step is Step.GONE}
    return [one for one in found if one.step is Step.WITHDRAWN and one.link not in gone]


def _keeper(session: Session, recipient: Recipient) -> Certificate | None:
    """Return who can delete a summary: its recipient or, if they have left, another caseworker.

    Caseworkers share one vault. If none is left, nobody can open it, and the withdrawal is valid
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
    """Take back the unopened summaries of a file that is erased; recalls stay in the post."""
    for filed in work.including_sealed().latest(Kind.DISCLOSURE, Disclosure, client):
        work.unpost(letters.message_id(letters.SUMMARY, filed.body.link))
        work.transaction.drop_draft(RECALLED + letters.message_id(letters.RECALL, filed.body.link))
