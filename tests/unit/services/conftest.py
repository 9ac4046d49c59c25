"""What is common to the tests of several services."""

from collections.abc import Callable
from typing import Any

import pytest

from counsel_desk.domain.exceptional_disclosure import Proposal, Telling
from counsel_desk.services.exceptional_disclosure import exceptional_answers as answers
from counsel_desk.services.work.session import Session
from tests.helpers.cosigning import ask, sign
from tests.helpers.office import Office


@pytest.fixture
def signed(
    office: Office, counsellor: Session, client: str, supervisor: Session
) -> Callable[..., Any]:
    """Return a way to have something co-signed."""

    def make(of: Proposal | None = None, **changes: Telling | Telling | str) -> str:
        record = ask(counsellor, client, office, of, **changes)
        sign(supervisor)
        answers.receive(counsellor)
        return record

    return make
