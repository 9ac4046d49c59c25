"""Says by which rule an entry is refused that its author truly signed."""

import pytest

from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.fold import LogAlteredError, Wrong
from tests.unit.domain.office_log.honest import Log


def refused(log: Log, author: str, body: Body, secret: bytes | None = None) -> str:
    """Return the rule by which the next entry, truly signed by its author, is refused."""
    longer = Log(list(log.entries), log.head, log.secrets)
    longer.enter(author, body, secret)
    with pytest.raises(LogAlteredError) as error:
        longer.state()
    assert (error.value.number, error.value.wrong) == (longer.head.length, Wrong.RULE)
    return error.value.rule
