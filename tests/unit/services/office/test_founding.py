"""Founding an office in a folder: whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.office.policy import Policy
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office import founding, policy
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.helpers.office import english

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"


def test_an_office_whose_register_has_yet_to_get_its_name_is_not_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_folder: Path) -> None:
        raise OSError

    folder, given = tmp_path / "data", tools(english, FLOOR)
    wish = Founding("Asha House", "Rukhsana", PASSPHRASE, key_file=tmp_path / "desk.key")
    monkeypatch.setattr(founding, "name_register", refused)
    found(folder, given, wish)
    open_office_data(folder, given).register.close()
    assert all(check.ok for check in verify(folder, given))


def test_how_long_files_are_kept_is_chosen_at_founding(tmp_path: Path) -> None:
    folder, given = tmp_path / "data", tools(english, FLOOR)
    chosen = Policy(retention_years_after_closing=9, retention_reason="As our lawyer said.")
    key = tmp_path / "desk.key"
    wish = Founding("Asha House", "Rukhsana", PASSPHRASE, key_file=key, policy=chosen)
    found(folder, given, wish)
    session = sign_in.sign_in(open_office_data(folder, given), "Rukhsana", PASSPHRASE)
    try:
        assert policy.read(session) == chosen
        policy.keep(session, replace(chosen, idle_minutes=3))
        assert policy.read(session).idle_minutes == 3
    finally:
        session.close()
    assert all(check.ok for check in verify(folder, given))
