"""A small office, for the rules of its log."""

import pytest

from tests.unit.domain.office_log.honest import Office, office


@pytest.fixture
def made() -> Office:
    """A small office."""
    return office()
