"""A client about whom nothing is written yet."""

from datetime import date

import pytest

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.records import Client
from counsel_desk.services.clients import clients
from counsel_desk.services.work.session import Session


@pytest.fixture
def client(counsellor: Session, today: date) -> str:
    """The record of a client without any questionnaire."""
    return clients.add(counsellor, Client("", "", "", "bn", Intensity.STANDARD, today))
