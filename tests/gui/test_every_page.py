"""Every page, form and sheet that a person can open, looked at in English and in Bengali.

`make screenshots` looks at the other languages, themes, text sizes and screens.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import ui
from counsel_desk.demo.office import DemoOffice, build
from counsel_desk.security.derivation import FLOOR
from counsel_desk.wiring import tools
from resources import loader
from tests.gui import nameless
from tests.helpers.folders import copied
from tests.helpers.office import english
from tests.helpers.repeats import repeats
from ui.application.pages import PAGES
from ui.client_file.parts import PARTS
from ui.design import digits, theme
from ui.finders.accessibility import inaccessible
from ui.finders.fault import Fault, shown
from ui.finders.kept import left_behind, lost, state, texts
from ui.finders.look import look
from ui.finders.tabbing import faults_of_tab
from ui.finders.wheel import changed_by_wheel
from ui.qt_messages import NOISE
from ui.texts import Texts
from ui.walk import file_paths, paths
from ui.walk.every_page import EveryPage, Visit
from ui.walk.every_picture import SCREENS, give_room, settle, stay

pytestmark = [pytest.mark.gui, pytest.mark.timeout(1800)]
"""The first test of the module opens every page, and changes its language twice."""
walking = pytest.mark.qt_log_ignore(
    *map(re.escape, NOISE), r"not support raise\(\)", "not support grabbing the keyboard"
)
"""For whichever test walks first: without a display no menu can take the keyboard."""

SMALL = SCREENS[0]
CLIENTS = 6
PASSES = (("en", 1.0), ("bn", 2.0))[: repeats(1, 2)]
"""Languages and text sizes; a run of all tests has time for the first."""

FILLED = "filled"
"""How visits end on which something was typed, and which a change of language may cost it."""
EVERY_LANGUAGE = bool(repeats(0, 1))
"""Whether the language is changed on the other visits too, for which `make faults` has time."""

NEVER_SHOWN: Mapping[str, str] = {
    "FileDialog": "the system draws it",
    "BusyBar": "only while something takes long",
    "ContactLine": "only for a client whose intake limits how they are reached",
    "FormCard": "only with an answered form that scores",
    "SharedCard": "only after something was sent",
    "OfferedCard": "only while a colleague offers a file",
    "PictureLabel": "only in forms that hold pictures",
    "SignatureControl": "only in forms that ask for a signature",
    "PrivacyCover": "it hides everything else",
    "GuardianCard": "only beside a consent of a guardian whom nobody was asked about",
    "HeldBackMessage": "only after something was held back from a client",
    "SimilarHint": "only once nothing was typed for a moment",
    "TeamElsewhere": "only once another laptop has sent its team figures",
    "Stretch": "only in forms with hundreds of questions; it shows nothing by itself",
    "TriesEdit": "only for a client who could not be reached",
    "TryLine": "only for a client who could not be reached",
    "TourPanel": "the tour is a process of its own",
    "WordsQuestion": "only where typed root words would go",
    "WaitingLine": "only for a colleague who was confirmed and has not signed in yet",
}
"""Widgets that no visit meets, and why; their own tests show them."""


@dataclass
class Seen:
    """What all visits found.

    Attributes:
        widgets: The names of the classes that were visible.
        faults: The faults, each with the first visit that met it.
        nameless: What was shown as a window of its own before it was in its page.
    """

    widgets: set[str] = field(default_factory=set)
    faults: dict[str, dict[Fault, str]] = field(default_factory=dict)
    nameless: list[str] = field(default_factory=list)

    def add(self, finder: str, where: str, found: list[Fault]) -> None:
        """Add what a finder found."""
        kept = self.faults.setdefault(finder, {})
        for each in found:
            kept.setdefault(each, where)

    def lines(self, finder: str) -> list[str]:
        """Return what a finder found, as lines."""
        return [f"{where}: {each}" for each, where in self.faults.get(finder, {}).items()]


def _dress(app: QApplication, visit: Visit, language: str, size: float) -> None:
    stay(visit.desk)
    theme.apply(app, "light", size, digits.family(language, own=False))
    if visit.desk.app.languages.current != language:
        visit.desk.app.languages.choose(language)
        visit.desk.idle()
    give_room(visit.window, SMALL)
    settle(visit.window)


def _change_language(visit: Visit, where: str, seen: Seen) -> None:
    """Change the language and change it back, with whatever the path has typed and opened."""
    chosen, said = state(visit.window), texts(visit.window)
    for language in ("bn", "en"):
        visit.desk.app.languages.choose(language)
        visit.desk.idle()
        settle(visit.window)
        seen.add("kept", f"{where} {language}", lost(chosen, state(visit.window)))
    seen.add("kept", where, left_behind(said, texts(visit.window)))


def _look_at(visit: Visit, language: str, size: float, seen: Seen) -> None:
    where = f"{visit.name} {language} {size * 100:.0f} %"
    seen.add("look", where, look(visit.window, language, SMALL))
    if (language, size) == PASSES[0]:
        seen.widgets |= {
            one.__name__
            for each in (visit.window, *shown(visit.window))
            for one in type(each).__mro__
        }
        seen.add("accessibility", where, inaccessible(visit.window))
        seen.add("tab", where, faults_of_tab(visit.window))
        seen.add("wheel", where, changed_by_wheel(visit.window))
        if EVERY_LANGUAGE or visit.name.endswith(FILLED):
            _change_language(visit, where, seen)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> DemoOffice:
    """A fictional office in which each counsellor has several clients, as a group needs."""
    folder = tmp_path_factory.mktemp("several") / "office"
    return build(folder, tools(english, FLOOR), clients=CLIENTS, notes=CLIENTS)


@pytest.fixture(scope="module")
def seen(office: DemoOffice, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Seen:
    """What was found on every page; they are opened once for all tests of this module.

    Each language and size has an office and a walk of its own: applying them takes longest.
    """
    found = Seen()
    with pytest.MonkeyPatch.context() as patch, nameless.watched() as found.nameless:
        patch.setattr(theme, "stylesheet", loader.stylesheet)
        for language, size in PASSES:
            folder = tmp_path_factory.mktemp("every_page")
            data = copied(office.data, folder / "office")
            every = EveryPage(tools(Texts(), FLOOR), data, office.people, folder)
            for section in every.sections:
                for visit in every.visits(section):
                    _dress(qapp, visit, language, size)
                    _look_at(visit, language, size, found)
    theme.apply(qapp, "light", 1.0)
    return found


def test_every_page_and_every_part_of_a_file_has_its_path() -> None:
    assert set(paths.PAGES) == {page.name for page in PAGES}
    assert set(file_paths.PARTS) == set(PARTS)


@walking
def test_every_widget_of_the_program_is_met(seen: Seen) -> None:
    own = set()
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        for name, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QWidget) and kind.__module__ == module.name and name[0] != "_":
                own.add(name)
    assert own - seen.widgets - set(NEVER_SHOWN) == set()


@walking
def test_nothing_is_cut_off_covered_mixed_untranslated_or_out_of_reach(seen: Seen) -> None:
    assert seen.lines("look") == []


@walking
def test_a_screen_reader_can_name_and_describe_every_control(seen: Seen) -> None:
    assert seen.lines("accessibility") == []


@walking
def test_tab_follows_the_eye_and_skips_nothing(seen: Seen) -> None:
    assert seen.lines("tab") == []


@walking
def test_the_mouse_wheel_changes_nothing(seen: Seen) -> None:
    assert seen.lines("wheel") == []


@walking
def test_a_change_of_language_throws_nothing_away_and_leaves_nothing_behind(seen: Seen) -> None:
    assert seen.lines("kept") == []


@walking
def test_no_part_of_a_page_is_a_window_of_its_own(seen: Seen) -> None:
    assert sorted(set(seen.nameless)) == []
