"""A consent to share, a summary under it, and her yes, as tests need them."""

from datetime import timedelta

from counsel_desk.domain.consent.consent import Category, GivenBy, Giving, Manner, Part, Purpose
from counsel_desk.domain.release import Reading, SummaryType
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.release import release
from counsel_desk.services.release.release import Draft

GIVING = Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True)


def terms_of(session, today, *categories, purpose=Purpose.CASEWORK_SUMMARY, days=30):
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


def draft_of(agreed, terms, *sections, about=""):
    """Return a summary under a consent."""
    kind = SummaryType.REFERRAL_SUMMARY
    if terms.purpose is Purpose.VICTIM_COMPENSATION:
        kind = SummaryType.IMPACT_STATEMENT
    return Draft(agreed, kind, terms.purpose, terms.recipient, about, terms.language, sections)


def let_go(session, draft):
    """Show her the summary, have her yes, and release it; return the recipient's name."""
    seen = release.preview(session, draft)
    return release.release(session, draft, seen.digest, Reading.BY_CLIENT)
