"""A way to open the desk as one person after another."""

import pytest

from counsel_desk.services.sign_in import sign_in


@pytest.fixture
def at(office):
    """Open the desk as somebody does, and leave it in order."""

    class At:
        def __init__(self, role, place=0):
            self.session = office.enter(role, place)

        def __enter__(self):
            return self.session

        def __exit__(self, *_error):
            sign_in.sign_out(self.session)

    return At
