"""A way to open the desk as one person after another."""

from typing import Any

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


@pytest.fixture
def at(office: Office) -> type[Any]:
    """Open the desk as somebody does, and leave it in order."""

    class At:
        def __init__(self, role: Role, place: int = 0) -> None:
            self.session = office.enter(role, place)

        def __enter__(self) -> Session:
            return self.session

        def __exit__(self, *_error: None) -> None:
            sign_in.sign_out(self.session)

    return At
