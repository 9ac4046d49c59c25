"""The theme "system" follows the computer, also while the desk is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from resources.loader import SYSTEM, tokens
from ui.design import theme

pytestmark = pytest.mark.gui


class Accessibility(QObject):
    """What a computer says of contrast."""

    contrastPreferenceChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        """Return what was set."""
        return self.contrast


class Hints(QObject):
    """A computer's settings, set by a test."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.access = Qt.ColorScheme.Light, Accessibility()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        """Return what was set."""
        return self.scheme

    def accessibility(self) -> Accessibility:
        """Return the settings of contrast."""
        return self.access


@pytest.fixture
def hints(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hints]:
    """The computer's settings, with nothing that followed the real ones before."""
    made = Hints()
    for old in qapp.findChildren(QObject, "following_the_system"):
        old.setParent(None)
    monkeypatch.setattr(QApplication, "styleHints", lambda _app=None: made)
    yield made
    for old in qapp.findChildren(QObject, "following_the_system"):
        old.setParent(None)
    monkeypatch.undo()
    theme.apply(qapp, "light", 1.0)


def ground(app: QApplication) -> str:
    """Return the colour behind everything."""
    return app.palette().window().color().name()


def test_it_follows_the_computer_while_it_runs(qapp: QApplication, hints: Hints) -> None:
    theme.apply(qapp, SYSTEM, 1.0)
    assert ground(qapp) == tokens("light")["background"]
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.scheme)
    assert ground(qapp) == tokens("dark")["background"]
    hints.access.contrast = Qt.ContrastPreference.HighContrast
    hints.access.contrastPreferenceChanged.emit(hints.access.contrast)
    assert ground(qapp) == tokens("high_contrast")["background"]


def test_a_chosen_theme_stays_whatever_the_computer_changes_to(
    qapp: QApplication, hints: Hints
) -> None:
    theme.apply(qapp, SYSTEM, 1.0)
    theme.apply(qapp, "light", 1.0)
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.scheme)
    assert ground(qapp) == tokens("light")["background"]
