"""A summary on its way from a counsellor to a caseworker."""

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import Section
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services.consent import consent
from counsel_desk.services.people import letters
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, let_go, terms_of
from tests.helpers.office import Clock


def sent(counsellor: Session, client: str, clock: Clock) -> tuple[Envelope, str]:
    """Release a summary; return its envelope before anybody opens it, and the consent."""
    terms = terms_of(counsellor, clock().astimezone().date(), days=0)
    agreed = consent.record(counsellor, client, terms)
    section = Section(Category.NEEDS_AND_RECOMMENDATIONS, "a place at the shelter")
    let_go(counsellor, draft_of(agreed, terms, section))
    recipient = letters.recipient_named(counsellor, terms.recipient.name, Role.CASEWORKER)
    with counsellor.data.register.reading() as register:
        return register.envelopes(recipient.person)[-1], agreed
