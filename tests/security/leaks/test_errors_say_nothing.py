"""L54: whatever goes wrong, nothing that is written or shown about it holds a record or a key."""

import importlib
import inspect
import pkgutil
import string
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import SQLAlchemyError

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.vaults.membership import key_of, membership
from counsel_desk.services.work.data_folder import DEFECTS_FILE
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.security.leaks import forcing
from tests.security.leaks.forcing import CANARY, Operation, World
from tests.security.phrases import hits, key_shapes, shapes
from ui.design import translated
from ui.design.messages.inline_message import Kind
from ui.design.translated import Text
from ui.desk.context import DeskContext
from ui.languages import Languages
from ui.runner import Runner
from ui.shell.shell_window import ShellWindow

PACKAGES = ("counsel_desk", "assessments", "forms", "ui")
NOISE = "This plugin does not support propagateSizeHints"
EXPECTED = KnownError | SQLAlchemyError | sqlcipher3.dbapi2.Error | OverflowError
PLACES = {
    "columns",
    "day",
    "file",
    "given",
    "here",
    "here_day",
    "host",
    "hours",
    "item",
    "items",
    "key",
    "length",
    "levels",
    "limit",
    "line",
    "link_id",
    "mebibytes",
    "megabytes",
    "megapixels",
    "minimum",
    "most",
    "name",
    "names",
    "needed",
    "number",
    "pages",
    "question",
    "questions",
    "rows",
    "script",
    "seconds",
    "there",
    "there_day",
    "types",
}
"""Places a sentence may have: files, numbers, and names that forms and commands give.

A question is one of a form, in the form's words, not what somebody answered.
"""


@pytest.fixture
def world(office: Office, counsellor: Session, client: str, tmp_path: Path) -> World:
    """Everybody at the desk, with what a client said at hand."""
    folder = tmp_path / "aside"
    folder.mkdir()
    others = (office.enter(Role.CASEWORKER), office.enter(Role.ADMINISTRATOR))
    return World(office, counsellor, *others, client, folder)


class ListeningContext(DeskContext):
    """A desk's context that notes what it says.

    Attributes:
        said: The messages, in order.
    """

    def __init__(
        self, session: Session, runner: Runner, shell: ShellWindow, languages: Languages
    ) -> None:
        super().__init__(session, runner, shell, languages)
        self.said: list[str] = []

    def say(self, kind: Kind, text: Text) -> None:
        """Note a message instead of showing it."""
        self.said.append(translated.text_of(text))


class UnluckyDesk:
    """A window at which everything goes wrong.

    Attributes:
        raised: What was raised, in order.
    """

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self._runner, self._shell = Runner(), ShellWindow("somebody", lambda: "")
        qtbot.addWidget(self._shell)
        self._context = ListeningContext(session, self._runner, self._shell, Languages())
        self.raised: list[Exception] = []

    @property
    def said(self) -> list[str]:
        """What the window said, in order."""
        return self._context.said

    def force(self, operation: Operation) -> None:
        """Let an operation fail as it would fail on any page."""

        def recorded() -> object:
            try:
                return operation()
            except Exception as error:
                self.raised.append(error)
                raise

        self._context.run(recorded, lambda _result: None, self._shell)
        assert self._runner.wait_until_idle(30_000)

    def end(self) -> None:
        """Stop the worker thread."""
        self._runner.shutdown()


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Iterator[UnluckyDesk]:
    """The counsellor's window, at which everything goes wrong."""
    made = UnluckyDesk(world.counsellor, qtbot)
    yield made
    made.end()


def known_errors() -> list[type[KnownError]]:
    """Return every kind of known error that the program has."""
    for package in PACKAGES:
        for each in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            importlib.import_module(each.name)
    return subclasses(KnownError)


def subclasses(of: type[KnownError]) -> list[type[KnownError]]:
    """Return the program's subclasses of an error, and theirs, but none that a test makes."""
    found = [each for each in of.__subclasses__() if each.__module__.startswith(PACKAGES)]
    return [one for each in found for one in (each, *subclasses(each))]


def places(error: type[KnownError]) -> set[str]:
    """Return the names of the places in an error's sentence."""
    return {
        name for _text, name, _form, _conversion in string.Formatter().parse(error.text) if name
    }


def made(error: type[KnownError]) -> Operation:
    """Return an operation that raises an error while it holds what a client said."""
    make: Callable[..., KnownError] = error

    def operation(said: str = CANARY) -> None:
        parameters = list(inspect.signature(error).parameters.values())
        values: dict[object, object] = {int: 3, date: date(2026, 1, 5), str: ""}
        if any(one.kind is one.VAR_KEYWORD for one in parameters):
            raise make(**dict.fromkeys(places(error), 3))
        raise make(*(values.get(one.annotation, frozenset()) for one in parameters))

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
        vaults = session.data.register.state.vaults.values()
        held = [vault for vault in vaults if membership(session, vault)]
        keys |= {vault.vault: key_of(session, vault) for vault in held}
    secret = [CANARY, CANARY[:24], *world.office.sheets]
    secret += [one.passphrase for one in world.office.people]
    found = {text: shapes(text) for text in secret}
    return found | {name: key_shapes(key) for name, key in keys.items()}


def text_of(error: BaseException) -> bytes:
    """Return all that Python would print of an error."""
    return "\n".join([str(error), repr(error), *traceback.format_exception(error)]).encode(
        errors="backslashreplace"
    )


@pytest.mark.qt_log_ignore(NOISE)
def test_l54_fifty_forced_errors(
    world: World,
    desk: UnluckyDesk,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    qtlog: Any,
) -> None:
    known = [*forcing.of_the_file(world), *forcing.of_others(world), *forcing.of_keys(world)]
    known += forcing.impossible(world)
    refused, defects = forcing.refused_by_the_database(world), forcing.defects(world)
    for operation in (*known, *refused, *defects):
        before = len(desk.raised)
        desk.force(operation)
        assert len(desk.raised) == before + 1, operation.__code__
    raised, all_of_them = desk.raised, wanted(world)
    assert len(raised) >= 50
    assert len({type(one) for one in raised[: len(known)] if isinstance(one, KnownError)}) > 30
    for error in raised[: len(known) + len(refused)]:
        assert isinstance(error, EXPECTED), repr(error)
        assert hits(all_of_them, text_of(error)) == [], type(error)
    assert not [each for each in raised[-len(defects) :] if isinstance(each, KnownError)]
    report = (world.data.folder / DEFECTS_FILE).read_bytes()
    assert report.count(b" broken\n") == 1
    assert report.count(b"runner.py") >= len(defects)
    out, err = capfd.readouterr()
    logged = [*caplog.text.splitlines(), *(record.message for record in qtlog.records)]
    for seen in (report, out.encode(), err.encode(), "\n".join((*desk.said, *logged)).encode()):
        assert hits(all_of_them, seen) == []


@pytest.mark.qt_log_ignore(NOISE)
def test_l54_no_known_error_repeats_what_was_said(
    world: World,
    desk: UnluckyDesk,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    errors, all_of_them = known_errors(), wanted(world)
    assert len(errors) > 60
    for error in errors:
        desk.force(made(error))
    assert [type(one) for one in desk.raised] == errors
    assert not (world.data.folder / DEFECTS_FILE).exists()
    out, err = capfd.readouterr()
    said = "\n".join((*desk.said, out, err, caplog.text)).encode()
    for seen in (said, *(text_of(error) for error in desk.raised)):
        assert hits(all_of_them, seen) == []


def test_l54_no_sentence_has_a_place_for_what_somebody_said() -> None:
    assert {place for error in known_errors() for place in places(error)} <= PLACES
