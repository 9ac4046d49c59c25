"""What is common to the tests of several services."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.work.session import Session
from tests.helpers.cosigning import ask, sign
from tests.helpers.office import Clock, Office


@pytest.fixture
def today(clock: Clock) -> date:
    """Return the date of the clock when the test begins, in local time."""
    return clock().astimezone().date()


@pytest.fixture
def signed(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> Callable[..., str]:
    """Return a function that has a proposal co-signed and returns the record of the request."""

    def make(of: Proposal | None = None, **changes: Any) -> str:
        record = ask(counsellor, client, office, of, **changes)
        sign(supervisor)
        answers.receive(counsellor)
        return record

    return make
