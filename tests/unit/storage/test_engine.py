"""What SQLAlchemy itself says about a statement that fails holds none of its values."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from counsel_desk.storage.engine import KEY_BYTES, open_database

SAID = "my uncle knows where the shelter is"


def test_l54_an_error_of_a_statement_says_none_of_its_values(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "x.vault", bytes(range(KEY_BYTES)), create=True)
    with engine.connect() as connection, pytest.raises(DBAPIError) as raised:
        connection.execute(text("INSERT INTO nowhere VALUES (:said)"), {"said": SAID})
    engine.dispose()
    assert SAID not in str(raised.value)
