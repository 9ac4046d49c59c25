"""L54: whatever goes wrong, nothing that is written or shown about it holds a record or a key."""

import importlib
import inspect
import pkgutil
import string
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import SQLAlchemyError

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.security.errors import WrongPassphraseError, WrongRecoveryCodeError
from counsel_desk.services.clients.clients import ClosedBeforeBegunError, NoSuchRecordError
from counsel_desk.services.notes.notes import HalfCharacterError, NoteEmptyError
from counsel_desk.services.vaults.membership import key_of, my_grant
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.security.leaks import forcing
from tests.security.leaks.forcing import CANARY, World
from tests.security.phrases import hits, key_shapes, shapes
from ui.desk.context import DeskContext
from ui.errors import REPORT_FILE
from ui.languages import Languages
from ui.runner import Runner
from ui.shell.shell_window import ShellWindow

PACKAGES = ("counsel_desk", "assessments", "forms", "ui")
NOISE = "This plugin does not support propagateSizeHints"
PLACES = {
    "file",
    "host",
    "item",
    "key",
    "length",
    "limit",
    "link_id",
    "mebibytes",
    "minimum",
    "name",
}
PLACES |= {"given", "needed", "number", "seconds"}
PLACES |= {"day", "hours", "megabytes", "megapixels", "most", "pages", "types"}
"""What sentences may have a place for: files, numbers, and names that forms and commands give."""


@pytest.fixture
def world(office: Office, counsellor: Session, client: str, tmp_path: Path) -> World:
    folder = tmp_path / "aside"
    folder.mkdir()
    others = (office.enter(Role.CASEWORKER), office.enter(Role.ADMINISTRATOR))
    return World(office, counsellor, *others, client, folder)


class OfficeData:
    """A window at which everything goes wrong: what it says, and what was raised."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self._runner, shell = Runner(), ShellWindow("somebody", lambda: "")
        qtbot.addWidget(shell)
        self._at, self._shell = DeskContext(session, self._runner, shell, Languages()), shell
        self.raised, self.said = [], []
        self._at.say = lambda _kind, text: self.said.append(text)

    def force(self, operation: Callable[..., Any]) -> None:
        """Let the operation fail in the way that every page lets it."""

        def recorded() -> Any:
            try:
                return operation()
            except Exception as error:
                self.raised.append(error)
                raise

        self._at.run(recorded, lambda _result: None, self._shell)
        assert self._runner.wait_until_idle(30_000)

    def end(self) -> None:
        self._runner.shutdown()


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[OfficeData]:
    made = OfficeData(world.counsellor, qtbot)
    yield made
    made.end()


def subclasses(
    of: Any = KnownError,
) -> list[type[WrongPassphraseError] | type[WrongRecoveryCodeError]]:
    """Return every heir that the program makes, and none that a test makes."""
    for package in PACKAGES:
        for each in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            importlib.import_module(each.name)
    found = [each for each in of.__subclasses__() if each.__module__.startswith(PACKAGES)]
    return [one for each in found for one in (each, *subclasses(each))]


def places(error: Any) -> set[str]:
    return {
        name for _text, name, _form, _conversion in string.Formatter().parse(error.text) if name
    }


def made(error: Any) -> Callable[..., Any]:
    """Return an operation that raises an error while it holds what a client said."""

    def operation(said: Any = CANARY) -> None:
        if error.__init__ is not KnownError.__init__:
            given = list(inspect.signature(error).parameters.values())
            raise error(*(3 if one.annotation is int else frozenset() for one in given))
        raise error(**dict.fromkeys(places(error), 3))

    return operation


def wanted(world: World) -> dict[str, set[bytes]]:
    """Return what must be found nowhere, each in every shape."""
    people = (world.counsellor, world.caseworker, world.administrator)
    keys = {"device secret": world.data.device_secret}
    keys["register"] = world.tools.keys.register_key(
        world.data.device_secret, world.data.office.office
    )
    for session in people:
        private = session.identity.private_bytes()
        keys |= {f"{session.me.name} {at}": private[at : at + 32] for at in (0, 32, 64, 96)}
        with session.data.register.reading() as register:
            vaults = register.vaults()
        granted = [(place, my_grant(session, place)) for place in vaults]
        keys |= {place.vault: key_of(session, grant) for place, grant in granted if grant}
    secret = [CANARY, CANARY[:24], *world.office.sheets]
    secret += [one.passphrase for one in world.office.people]
    found = {text: shapes(text) for text in secret}
    return found | {name: key_shapes(key) for name, key in keys.items()}


def text_of(
    error: NoSuchRecordError | ClosedBeforeBegunError | HalfCharacterError | NoteEmptyError,
) -> bytes:
    """Return all that Python would print of an error."""
    return "\n".join([str(error), repr(error), *traceback.format_exception(error)]).encode(
        errors="backslashreplace"
    )


@pytest.mark.qt_log_ignore(NOISE)
def test_l54_fifty_forced_errors(
    world: World,
    desk: OfficeData,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    qtlog: Any,
) -> None:
    known = [*forcing.of_the_file(world), *forcing.of_others(world), *forcing.of_keys(world)]
    refused, defects = forcing.refused_by_the_database(world), forcing.defects(world)
    for operation in (*known, *refused, *defects):
        before = len(desk.raised)
        desk.force(operation)
        assert len(desk.raised) == before + 1, operation.__code__
    raised, all_of_them = desk.raised, wanted(world)
    assert len(raised) >= 50
    assert len({type(one) for one in raised[: len(known)] if isinstance(one, KnownError)}) > 30
    for error in raised[: len(known) + len(refused)]:
        assert isinstance(error, KnownError | SQLAlchemyError | OverflowError), repr(error)
        assert hits(all_of_them, text_of(error)) == [], type(error)
    assert not [each for each in raised[-len(defects) :] if isinstance(each, KnownError)]
    report = (world.data.folder / REPORT_FILE).read_bytes()
    assert report.count(b" broken\n") == 1
    assert report.count(b"runner.py") >= len(defects)
    out, err = capfd.readouterr()
    logged = [*caplog.text.splitlines(), *(record.message for record in qtlog.records)]
    for seen in (report, out.encode(), err.encode(), "\n".join((*desk.said, *logged)).encode()):
        assert hits(all_of_them, seen) == []


@pytest.mark.qt_log_ignore(NOISE)
def test_l54_every_known_error_is_said_without_what_was_said(
    world: World,
    desk: OfficeData,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    errors, all_of_them = subclasses(), wanted(world)
    assert len(errors) > 60
    for error in errors:
        desk.force(made(error))
    assert [type(one) for one in desk.raised] == errors
    assert not (world.data.folder / REPORT_FILE).exists()
    out, err = capfd.readouterr()
    said = "\n".join((*desk.said, out, err, caplog.text)).encode()
    for seen in (said, *(text_of(error) for error in desk.raised)):
        assert hits(all_of_them, seen) == []


def test_l54_no_sentence_has_a_place_for_what_somebody_said() -> None:
    assert {place for error in subclasses() for place in places(error)} <= PLACES
