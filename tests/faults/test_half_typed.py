"""F01: a desk that is killed while somebody types keeps all that was once reported as kept."""

from contextlib import suppress
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.vaults import verify
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.wiring import tools
from tests.faults.entering import relocked
from tests.faults.killing import killed
from tests.helpers.office import Office, english
from tests.helpers.repeats import repeats
from tests.helpers.stretching import stretch_cheaply

ROUNDS = repeats(4, 10)
LONGEST = 0.25
CASE = Place(VaultKind.CASEWORK, "case")


def type_for_ever(begun: Event, folder: Path, name: str, passphrase: str, reported: Path) -> None:
    """Type one number after the other, and report each that the window says is kept."""
    from PySide6.QtWidgets import QApplication

    from ui.desk import draft_keeper
    from ui.walk.driver import Driver, NotThereError

    stretch_cheaply()
    pytest.MonkeyPatch().setattr(draft_keeper, "PAUSE_MS", 5)
    QApplication([])
    desk = Driver(tools(english, FLOOR), folder)
    desk.sign_in(name, passphrase)
    desk.go("cases")
    every = desk.window().findChildren(draft_keeper.DraftKeeper)
    mine = next(each for each in every if each.place.page == "case")
    with suppress(NotThereError):  # the form is open where something was typed before
        desk.click("new_case")
    number = int(desk.text("case_remarks") or 0)
    while True:
        number += 1
        loop = QEventLoop()
        mine.kept.connect(loop.quit)
        desk.type("case_remarks", str(number))
        loop.exec()
        coming = reported.with_suffix(".coming")
        coming.write_text(str(number), encoding="ascii")
        coming.replace(reported)
        begun.set()


def test_f01_killed_while_somebody_types_nothing_that_was_kept_is_lost(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, reported = office.person(Role.CASEWORKER), tmp_path / "reported"
    session = office.enter(Role.CASEWORKER)
    stretch_cheaply(monkeypatch)
    relocked(session, who.passphrase)
    office.close()
    given = office.folder, who.name, who.passphrase, reported
    before = 0
    for _number in killed(type_for_ever, lambda: given, ROUNDS, LONGEST, seed=3):
        last = int(reported.read_text(encoding="ascii"))
        found = drafts.find(office.enter(Role.CASEWORKER), CASE)
        office.close()
        assert found is not None
        assert int(str(found.content["remarks"])) in {last, last + 1}
        assert last > before
        before = last
    assert all(check.ok for check in verify.verify(office.folder, office.tools))
