"""An office founded from a plan: whole or not at all, and as the window would have founded it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office.policy import Policy
from counsel_desk.errors import KnownError
from counsel_desk.files import sync_folder
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.backup import automatic, making
from counsel_desk.services.office import once_sheets, policy
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.setting_up import unattended
from counsel_desk.services.setting_up.plan import (
    Administrator,
    Backups,
    Burden,
    Office,
    Plan,
    PlanError,
    PolicyPart,
    RootSheets,
    Secret,
)
from counsel_desk.services.setting_up.unattended import (
    FOUNDER_FILE,
    RECOVERY_FILE,
    SHEETS_FILE,
    FoundedByPlan,
    NotFoundedError,
    found_by_plan,
)
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.office_data import FolderInUseError, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.folders import fingerprint, for_one_alone
from tests.helpers.office import Office as ReadyOffice
from tests.helpers.office import english

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
NAME = "Rukhsana Begum"
PLAN = Plan(
    Office("Asha House"),
    Administrator(NAME),
    RootSheets("sheets", 3, 2),
    Secret("key_file", "stick/desk.key"),
    PolicyPart(idle_minutes=3),
    Backups(["backups"]),
)
Change = Callable[[Plan], Plan]


@pytest.fixture
def given() -> Tools:
    """Everything that the services need."""
    return tools(english, FLOOR)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a stick and a folder for backups, in which an office may be founded."""
    for name in ("stick", "backups"):
        (tmp_path / "here" / name).mkdir(parents=True)
    return tmp_path / "here"


def made(place: Path, given: Tools, plan: Plan = PLAN) -> FoundedByPlan:
    """Found an office as a plan says."""
    return found_by_plan(plan, place, place / "data", given, lambda: PASSPHRASE)


def part(name: str, /, **changed: object) -> Change:
    """Return a function that changes a part of a plan."""

    def change(plan: Plan) -> Plan:
        new = msgspec.structs.replace(getattr(plan, name), **changed)
        return msgspec.structs.replace(plan, **{name: new})

    return change


def entered(place: Path, given: Tools) -> Session:
    """Sign the administrator in."""
    return sign_in.sign_in(open_office_data(place / "data", given), NAME, PASSPHRASE)


def test_the_office_is_as_the_plan_says(place: Path, given: Tools) -> None:
    founded = made(place, given)
    assert all(check.ok for check in verify(place / "data", given))
    session = entered(place, given)
    try:
        assert session.data.office.name == "Asha House"
        assert (session.data.office.threshold, session.data.office.shares) == (2, 3)
        assert policy.read(session) == replace(Policy(), idle_minutes=3)
        assert [one.folder for one in automatic.overview(session).places] == [place / "backups"]
        assert founded.backups == (place / "backups",)
        assert once_sheets.mine(session, "en") == []
        assert making.back_up(session.data, place / "backups", session).files > 2
    finally:
        sign_in.sign_out(session)
        session.data.register.close()


def test_sheets_and_key_are_for_their_owner_alone_and_nothing_else_is_left(
    place: Path, given: Tools
) -> None:
    founded = made(place, given)
    assert founded.sheets == tuple(place / "sheets" / one for one in (SHEETS_FILE, RECOVERY_FILE))
    assert all(sheet.read_bytes().startswith(b"%PDF") for sheet in founded.sheets)
    for file in (*founded.sheets, place / "stick" / "desk.key", place / "data" / "office.db"):
        assert for_one_alone(file)
    for folder in (place / "sheets", place / "data"):
        assert for_one_alone(folder)
    assert {one.name for one in place.iterdir()} == {"stick", "backups", "sheets", "data"}


def test_a_generated_passphrase_stands_on_a_sheet_and_nowhere_else(
    place: Path, given: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(given.keys), "document_passphrase", lambda _keys: PASSPHRASE)
    plan = part("administrator", generate_passphrase=True)(PLAN)
    founded = found_by_plan(plan, place, place / "data", given, lambda: pytest.fail("it asked"))
    assert {sheet.name for sheet in founded.sheets} == {SHEETS_FILE, RECOVERY_FILE, FOUNDER_FILE}
    assert PASSPHRASE not in repr(founded)
    session = entered(place, given)
    sign_in.sign_out(session)
    session.data.register.close()


WRONG: dict[str, Change] = {
    "office.name": part("office", name=" "),
    "administrator.name": part("administrator", name="x" * 500),
    "root_sheets.count": part("root_sheets", count=17),
    "root_sheets.needed": part("root_sheets", needed=4),
    "root_sheets.folder": part("root_sheets", folder="stick"),
    "secret.keep": lambda plan: msgspec.structs.replace(plan, secret=Secret("keyring")),
    "secret.key_file": part("secret", key_file="data/desk.key"),
    "policy.idle_minutes": part("policy", idle_minutes=0),
    "policy.burden.amber": part("policy", burden=Burden(amber=90.0)),
    "policy.burden.red": part("policy", burden=Burden(red=2.0)),
    "policy.burden.first_month": part("policy", burden=Burden(first_month=11.0)),
    "policy.burden.weights": part("policy", burden=Burden(weights={Intensity.HIGH: 11.0})),
    "backups.folders[0]": part("backups", folders=["none"]),
    "backups.folders[1]": part("backups", folders=["backups", "data"]),
}


@pytest.mark.parametrize("key", WRONG)
def test_a_wrong_plan_makes_nothing_and_names_the_key(place: Path, given: Tools, key: str) -> None:
    before = sorted(place.rglob("*"))
    unlucky = replace(given, keyring_available=lambda: False)
    with pytest.raises(PlanError) as refused:
        found_by_plan(
            WRONG[key](PLAN), place, place / "data", unlucky, lambda: pytest.fail("it asked")
        )
    assert refused.value.parameters["key"] == key
    assert sorted(place.rglob("*")) == before


@pytest.mark.parametrize(
    "change",
    [
        part("root_sheets", folder="data/sheets"),
        part("root_sheets", folder=""),
        part("root_sheets", folder="none/sheets"),
        part("root_sheets", count=1, needed=2),
        part("root_sheets", needed=1),
        part("root_sheets", folder="backups/sheets"),
        part("root_sheets", folder="backups/../backups/sheets"),
        part("root_sheets", folder="plan.toml/sheets"),
        part("root_sheets", folder="sheets\0"),
        part("root_sheets", folder="x" * 300),
        part("root_sheets", folder="stick/desk.key"),
        part("root_sheets", folder="~nobody-of-this-name/sheets"),
        part("secret", key_file="backups/desk.key"),
        part("secret", key_file="link/desk.key"),
        part("secret", key_file="plan.toml/desk.key"),
        part("secret", key_file="stick/\0"),
        part("secret", key_file="stick/" + "x" * 300),
        part("secret", key_file="loop/desk.key"),
        part("backups", folders=["backups\0"]),
        part("backups", folders=["x" * 300]),
        part("backups", folders=["plan.toml"]),
        part("backups", folders=[""]),
        part("backups", folders=["loop"]),
        part("secret", key_file=""),
        part("secret", key_file="none/desk.key"),
        part("secret", keep="keyring"),
    ],
)
def test_other_plans_that_cannot_be(place: Path, given: Tools, change: Change) -> None:
    (place / "plan.toml").touch()
    (place / "link").symlink_to("backups")
    (place / "loop").symlink_to("loop")
    before = sorted(place.rglob("*"))
    with pytest.raises(PlanError):
        found_by_plan(change(PLAN), place, place / "data", given, lambda: pytest.fail("it asked"))
    assert sorted(place.rglob("*")) == before


@pytest.mark.parametrize(
    ("data", "key"),
    [("sheets/data", "root_sheets.folder"), ("stick/desk.key/data", "secret.key_file")],
)
def test_the_data_never_lie_in_what_is_made_beside_them(
    place: Path, given: Tools, data: str, key: str
) -> None:
    with pytest.raises(PlanError) as refused:
        found_by_plan(PLAN, place, place / data, given, lambda: pytest.fail("it asked"))
    assert refused.value.parameters["key"] == key


@pytest.mark.parametrize("data", ["plan.toml/data", "x" * 300])
def test_a_data_folder_that_cannot_be_made_is_said(place: Path, given: Tools, data: str) -> None:
    (place / "plan.toml").touch()
    before = sorted(place.rglob("*"))
    with pytest.raises(NotFoundedError):
        found_by_plan(PLAN, place, place / data, given, lambda: PASSPHRASE)
    assert sorted(place.rglob("*")) == before


def test_the_key_never_lies_in_the_data_folder(place: Path, given: Tools) -> None:
    (place / "data").mkdir()
    with pytest.raises(PlanError) as refused:
        made(place, given, WRONG["secret.key_file"](PLAN))
    assert refused.value.parameters["key"] == "secret.key_file"


def test_a_weak_passphrase_makes_nothing(place: Path, given: Tools) -> None:
    before = sorted(place.rglob("*"))
    with pytest.raises(KnownError):
        found_by_plan(PLAN, place, place / "data", given, lambda: "counsellor")
    assert sorted(place.rglob("*")) == before


def test_an_office_that_is_there_is_refused_and_left_as_it_is(
    place: Path, given: Tools, office: ReadyOffice
) -> None:
    before = fingerprint(office.folder)
    with pytest.raises(FolderInUseError):
        found_by_plan(PLAN, place, office.folder, given, lambda: pytest.fail("it asked"))
    assert fingerprint(office.folder) == before
    assert not (place / "sheets").exists()


def test_a_folder_in_which_the_desk_only_once_opened_will_do(place: Path, given: Tools) -> None:
    with given.hold(place):
        pass
    (place / "data").mkdir()
    (place / "desk.lock").rename(place / "data" / "desk.lock")
    made(place, given)
    assert (place / "data" / "desk.json").exists()


def test_backups_of_another_office_are_refused(
    place: Path, given: Tools, office: ReadyOffice
) -> None:
    making.back_up(office.data(), place / "backups")
    with pytest.raises(PlanError) as refused:
        made(place, given)
    assert refused.value.parameters["key"] == "backups.folders[0]"
    assert not (place / "stick" / "desk.key").exists()


def full(*_given: object) -> None:
    """Fail as a full disk does."""
    raise OSError


@pytest.mark.parametrize(
    "step",
    ["write_file", "sign_in.sign_in", "automatic.add_place", "_name", "sync_folder", "_empty"],
)
def test_whatever_fails_nothing_is_left(
    place: Path, given: Tools, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = sorted(place.rglob("*"))
    monkeypatch.setattr(f"{unattended.__name__}.{step}", full)
    with pytest.raises(NotFoundedError):
        found_by_plan(PLAN, place, place / "new" / "data", given, lambda: PASSPHRASE)
    assert sorted(place.rglob("*")) == before


@pytest.mark.parametrize("ended_by", [OSError, KeyboardInterrupt])
def test_once_the_office_has_its_name_everything_stays(
    place: Path, given: Tools, monkeypatch: pytest.MonkeyPatch, ended_by: type[BaseException]
) -> None:
    def sync(folder: Path) -> None:
        sync_folder(folder)
        if (place / "data").exists():
            raise ended_by

    monkeypatch.setattr(unattended, "sync_folder", sync)
    with suppress(KeyboardInterrupt):
        made(place, given)
    assert all(check.ok for check in verify(place / "data", given))
    assert (place / "sheets" / SHEETS_FILE).exists()
    session = entered(place, given)
    sign_in.sign_out(session)
    session.data.register.close()


def test_a_key_file_that_appears_meanwhile_is_left_alone(place: Path, given: Tools) -> None:
    key = place / "stick" / "desk.key"

    def slowly() -> str:
        key.write_text("hers", encoding="ascii")
        return PASSPHRASE

    with pytest.raises(KnownError):
        found_by_plan(PLAN, place, place / "data", given, slowly)
    assert key.read_text(encoding="ascii") == "hers"
    assert not (place / "data").exists()


def test_a_key_file_that_took_the_place_of_ours_is_left_alone(
    place: Path, given: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, hers = place / "stick" / "desk.key", given.new_secret()

    def replaced(*_given: object) -> None:
        key.unlink()
        given.device(key).store(hers)
        raise OSError

    monkeypatch.setattr(unattended, "_name", replaced)
    with pytest.raises(NotFoundedError):
        made(place, given)
    assert given.device(key).read() == hers


def test_a_data_folder_that_appears_meanwhile_is_left_alone(
    place: Path, given: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = unattended._empty

    def appears(data: Path, tools: Tools) -> None:
        real(data, tools)
        data.mkdir()
        (data / "other").write_text("hers", encoding="ascii")

    monkeypatch.setattr(unattended, "_empty", appears)
    with pytest.raises(FolderInUseError):
        made(place, given)
    assert [one.name for one in (place / "data").iterdir()] == ["other"]
    assert not (place / "sheets").exists()
    assert not (place / "stick" / "desk.key").exists()
