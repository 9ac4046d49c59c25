"""A summary on its way from a counsellor to a caseworker."""

from counsel_desk.domain.consent import Category, GivenBy, Manner, Purpose
from counsel_desk.domain.release import Section
from counsel_desk.services import consent, release
from counsel_desk.services.consent import Terms
from counsel_desk.services.release import Draft


def sent(counsellor, client, clock):
    """Release a summary; return its envelope before anybody opens it, and the consent."""
    today = clock().astimezone().date()
    recipient = consent.recipients(counsellor)[0][0]
    terms = Terms(
        Purpose.SHELTER,
        frozenset({Category.REFERRALS}),
        recipient,
        "en",
        today,
        today,
        GivenBy.CLIENT,
        Manner.SIGNATURE,
        interpreter=False,
        free_to_refuse=True,
    )
    agreed = consent.record(counsellor, client, terms)
    sections = (Section(Category.REFERRALS, "a place at the shelter"),)
    draft = Draft(agreed, terms.purpose, recipient, "", "en", sections)
    release.release(counsellor, draft)
    with counsellor.desk.register.reading() as register:
        return register.envelopes(recipient)[-1], agreed
