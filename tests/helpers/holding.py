"""Ends legal holds in tests."""

from counsel_desk.services.clients import legal_holds
from counsel_desk.services.work.session import Session


def lift_all(session: Session, client: str) -> None:
    """End every legal hold on a client's file."""
    for one in legal_holds.of_client(session, client):
        legal_holds.lift(session, client, one.key, "It is over.")
