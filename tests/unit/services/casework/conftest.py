"""Fixtures for the tests of legal cases and of requests for summaries."""

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


@pytest.fixture
def caseworker(office: Office) -> Session:
    """The caseworker, signed in."""
    return office.enter(Role.CASEWORKER)
