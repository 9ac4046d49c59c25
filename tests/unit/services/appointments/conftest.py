"""A second client, for the tests of appointments and groups."""

import pytest

from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session


@pytest.fixture
def other(counsellor: Session, client: str) -> str:
    """Another client of the counsellor, whose file is empty."""
    return clients.add(counsellor, clients.get(counsellor, client).body)
