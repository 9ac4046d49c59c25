"""When a consent holds, and what narrows or ends it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import FOR_A_CHILD, Consent, Giving, Part
from counsel_desk.domain.consent.gate import flaws


def last_day_of(giving: Giving, ends: date, of_age: date | None) -> date:
    """Return the last day of a consent; one given for a child ends before the 18th birthday.

    Args:
        giving: Who gives it, and how.
        ends: The last day that was agreed on.
        of_age: The client's 18th birthday, if it is known.
    """
    if giving.by not in FOR_A_CHILD or of_age is None:
        return ends
    return min(ends, of_age - timedelta(days=1))


def holds(consent: Consent, instant: datetime, about: AboutClient) -> bool:
    """Return whether a consent holds at `instant`, whatever it is for.

    Args:
        consent: The consent.
        instant: With a time zone.
        about: What the intake says of the client's age and guardian now.
    """
    return (
        not any(flaws(consent, instant, about).values())
        and consent.withdrawn is None
        and consent.starts <= instant < consent.ends
    )


def narrower(
    consent: Consent, parts: frozenset[Part], ends: datetime, instant: datetime
) -> Consent:
    """Return `consent` with a part of it taken back at `instant`; it never grows.

    Args:
        consent: The consent.
        parts: What the client still agrees to; what the consent does not name is left out.
        ends: Its new end; a later one than before changes nothing.
        instant: When it was taken back.
    """
    return replace(
        consent,
        parts=consent.parts & parts,
        ends=min(consent.ends, ends),
        narrowed=instant,
    )


def until_of_age(consent: Consent, of_age: datetime, instant: datetime) -> Consent:
    """Return `consent` as it holds once it is known when the client comes of age.

    What another person gave ends then at the latest; what the client gave stays as it is.

    Args:
        consent: The consent.
        of_age: The beginning of the client's 18th birthday.
        instant: When it became known.
    """
    if consent.giving.by not in FOR_A_CHILD or consent.ends <= of_age:
        return consent
    return narrower(consent, consent.parts, of_age, instant)
