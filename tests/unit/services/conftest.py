"""What is common to the tests of several services."""

import pytest

from counsel_desk.services.exceptional import exceptional_answers as answers
from tests.helpers.cosigning import ask, sign


@pytest.fixture
def signed(office, counsellor, client, supervisor):
    """Return a way to have something co-signed."""

    def make(of=None, **changes):
        record = ask(counsellor, client, office, of, **changes)
        sign(supervisor)
        answers.receive(counsellor)
        return record

    return make
