"""Withdraws a consent, in whole or in part, and at once recalls what was shared under it."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from counsel_desk.domain.consent.consent import SHARING, Consent, Part
from counsel_desk.domain.consent.validity import narrower
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import start_of
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.consent import coming_of_age, consent_renewal
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.transfer import offers, transfer
from counsel_desk.services.transfer.offers import OnItsWayError
from counsel_desk.services.work.session import Session


class NothingNarrowedError(KnownError):
    """Narrowing the consent would change nothing."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This leaves the consent as it is. Please take out a part, or choose an earlier last day.",
    )
    about = ("narrow_ends",)


class NothingLeftError(KnownError):
    """Narrowing the consent would leave nothing of it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing would be left of this consent. If that is what the client wants, please choose "
        "“Withdraw consent…”.",
    )
    about = ("narrow_ends",)


def withdraw(session: Session, consent: str) -> int:
    """Withdraw a consent with its renewals, and recall every live release under them at once.

    A consent and its renewals count as one. Withdrawing does not wait for a hand-over: an open
    offer of the file is taken back first. If the file has left for another laptop, the consent is
    withdrawn here, and the colleague there is told.

    Returns:
        The number of recalled releases.

    Raises:
        NoSuchRecordError: There is no such consent.
        BeingTakenOverError: A colleague has accepted the file; the consent is withdrawn there.
    """
    there = offers.away(session, consent)
    if there is None:
        with suppress(OnItsWayError):  # an exchange beside this took it along just now
            transfer.take_back_if_offered(session, consent)
        there = offers.away(session, consent)
    recalled = 0
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.on_its_way = there.client if there else ""
        for filed in consent_renewal.live_family(work, consent):
            withdrawn = replace(filed.body, withdrawn=session.data.tools.now())
            work.put(Kind.CONSENT, withdrawn, record=filed.record)
            if there is not None:
                offers.tell_withdrawn(session, work, there, filed)
            work.audit("consent_withdrawn")
            recalled += disclosure.recall(session, work, work.parent(consent), filed.record)
    return recalled


def narrow(session: Session, consent: str, parts: frozenset[Part], ends: date) -> int:
    """Withdraw a part of a consent, and recall the live releases that carry more at once.

    Args:
        session: A counsellor's.
        consent: Record id of the consent.
        parts: What the client still agrees to.
        ends: The new last day.

    Returns:
        The number of recalled releases.

    Raises:
        NoSuchRecordError: There is no such consent.
        NothingNarrowedError: It would stay as it is.
        NothingLeftError: No part or no day would be left.
        BeingTakenOverError: A colleague has accepted the file; the consent is narrowed there.
        OnItsWayError: It has left for another laptop; it is asked back.
    """
    transfer.take_back_if_offered(session, consent)
    changed = recalled = 0
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        now = session.data.tools.now()
        for filed in consent_renewal.live_family(work, consent):
            less = narrower(filed.body, parts, start_of(ends + timedelta(days=1)), now)
            if filed.record == consent:
                _refuse_nothing(less)
            if (less.parts, less.ends) == (filed.body.parts, filed.body.ends):
                continue
            recalled += coming_of_age.keep_less(session, work, filed.record, less)
            changed += 1
        if not changed:
            raise NothingNarrowedError
        work.audit("consent_narrowed")
    return recalled


def _refuse_nothing(less: Consent) -> None:
    shares = less.purpose in SHARING
    if (shares and not less.parts) or less.ends <= less.starts:
        raise NothingLeftError
