"""A consent to share, a summary under it, and its release."""

from datetime import date, timedelta

from counsel_desk.domain.consent.consent import (
    Category,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
)
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.summary import Scheme, Section, SummaryType
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.release import release
from counsel_desk.services.release.release import Draft
from counsel_desk.services.work.session import Session

GIVING = Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True)


def terms_of(
    session: Session,
    today: date,
    *categories: Category,
    purpose: Purpose = Purpose.CASEWORK_SUMMARY,
    days: int = 30,
) -> Terms:
    """Return the terms of a consent to share `categories` with the first caseworker."""
    return Terms(
        purpose,
        frozenset(map(Part, categories or (Category.NEEDS_AND_RECOMMENDATIONS,))),
        consent.recipients(session)[0],
        "en",
        today,
        today + timedelta(days=days),
        GIVING,
    )


def draft_of(agreed: str, terms: Terms | Consent, *sections: Section, about: str = "") -> Draft:
    """Return a summary under a consent."""
    assert terms.recipient is not None
    kind = SummaryType.REFERRAL_SUMMARY
    if terms.purpose is Purpose.VICTIM_COMPENSATION:
        kind = SummaryType.IMPACT_STATEMENT
    return Draft(
        agreed, kind, terms.purpose, terms.recipient, about, terms.language, sections, Scheme.STATE
    )


def let_go(session: Session, draft: Draft) -> str:
    """Release a summary that the client has seen and agreed to; return the recipient's name."""
    seen = release.preview(session, draft)
    return release.release(session, draft, seen.digest, Reading.BY_CLIENT)


def agree_to_statistics(session: Session, client: str) -> str:
    """Record a client's consent to statistics, which names nobody and no part."""
    today = session.today()
    terms = Terms(
        Purpose.STATISTICS, frozenset(), None, "en", today, today + timedelta(days=3650), GIVING
    )
    return consent.record(session, client, terms)
