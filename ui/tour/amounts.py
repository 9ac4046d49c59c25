"""Counts what the steps of the tour make."""

from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from ui.tour.steps import CONSENT, SIGN, WRITE


def amounts(session: Session) -> dict[str, int]:
    """Return how many drafts, signed notes and consents a counsellor has, by the step's name.

    A signed note counts as a draft too: it was one.
    """
    files = [line.filed.record for line in clients.listing(session)]
    signed = sum(len(notes.of_client(session, each)) for each in files)
    drafts = sum(len(notes.drafts_of(session, each)) for each in files)
    consents = sum(len(consent.of_client(session, each)) for each in files)
    return {WRITE: drafts + signed, SIGN: signed, CONSENT: consents}
